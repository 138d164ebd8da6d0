// SPDX-License-Identifier: BSL-1.0
//
// What is told of the images of any system.
#pragma once

#include <tenon/support/note_range.hpp>
#include <tenon/support/vector.hpp>
#include <tenon/system/address_range.hpp>

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

/// The notes and segments of an image.
struct ImageLayout {
    Vector<NoteRange> notes;
    Vector<AddressRange> segments;
};

/// How many images were ever loaded, and how many of them are gone.
struct LoadCounts {
    unsigned long long added = 0, removed = 0;
};

}  // namespace detail
}  // namespace tenon
