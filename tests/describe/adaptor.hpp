// SPDX-License-Identifier: BSL-1.0
//
// Takes interface.hpp into tenon.
#pragma once

#include <tenon/describe.hpp>
#include <tenon/package.hpp>
#include "interface.hpp"

TENON_INLINE_NAMESPACE(acme, v2);
// TODO: acme::Png has private members: let it befriend tenon::description<acme::Png>, or raise this revision whenever its meaning changes.
TENON_OPAQUE(acme::Device, acme::Context);
TENON_ENUM_RANGE(acme::Tag, 100, 900);
TENON_DESCRIBE_ENUM(acme::Flags, none, shared, composed);
TENON_DESCRIBE_ENUM(acme::Alias, same, equal);
TENON_DESCRIBE_ENUM(acme::Id);
TENON_DESCRIBE(acme::Value, number, real, context);
TENON_DESCRIBE(decltype(acme::Event::time), frames, beats);
TENON_DESCRIBE(acme::Event, type, length, pressure, time);
TENON_DESCRIBE(acme::Packed, kind, size);
TENON_DESCRIBE(acme::Text, size, characters);
TENON_DESCRIBE(acme::Size, width, height);
TENON_DESCRIBE(acme::Codec, encode, (level, int() const), (level, void(int)), (final, close), level_);
TENON_NOMINAL(acme::Png, "1");
TENON_DESCRIBE(acme::Listener, changed);
TENON_DESCRIBE_DERIVED(acme::Both, (acme::Codec, acme::Listener), changed, name);
TENON_PACKAGE("acme", acme::Unit, acme::Length, acme::Port, acme::Tag, acme::Flags, acme::Alias, acme::Id, acme::Value,
              acme::Event, acme::Packed, acme::Text, acme::Size, acme::Codec, acme::Png, acme::Listener, acme::Both,
              acme::Version);
