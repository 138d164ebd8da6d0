// SPDX-License-Identifier: BSL-1.0
//
// What a host and its plugin share: classes with something of everything that C++20 cannot see, and all of the corpus.
#pragma once

#include "corpus.hpp"

namespace acme {

enum class Mode : int { slow = 1000, fast = 100'000 };

class Effect {
public:
    virtual ~Effect() = default;
    virtual int apply(int value) const { return value + offset_; }
    virtual Mode mode() const = 0;

protected:
    virtual void prepare(int offset) { offset_ = offset; }

private:
    char kind_ = 'e';
    bool is_ready_ = true;
    mutable int offset_ = 0;
    union {
        int number_ = 1;
        float real_;
    };
    friend tenon::description<Effect>;

public:
    virtual void start(int offset) { prepare(offset); }
};

class Reading {  // travels by value
public:
    constexpr Reading() = default;
    Reading(Mode mode, int value) : mode_(mode), is_negative_(value < 0), magnitude_(value < 0 ? -value : value) {}
    Mode mode() const { return mode_; }
    int value() const { return is_negative_ ? -int(magnitude_) : int(magnitude_); }

private:
    Mode mode_ = Mode::slow;
    unsigned is_negative_ : 1 = 0, magnitude_ : 30 = 0;
    friend tenon::description<Reading>;
};

using Everything = void(
    acme::Private*, acme::Protected*, acme::Mixed*, acme::HiddenInPadding*, acme::HiddenAtTheEnd*, acme::HiddenTypes*,
    acme::Constructed*, acme::NotCopied*, acme::CopiedByItsFriend*, acme::CopiedByNobodyElse*, acme::WithMuch*,
    acme::Mutable*, acme::Volatile*, acme::Pointers*, acme::Arrays*, acme::Aligned*, acme::AlignedWhole*, acme::Packed*,
    acme::Nothing*, acme::NothingElse*, acme::NoAddress*, acme::OnlyEmpty*, acme::OpenEnded*, acme::BitFields*,
    acme::BitsOrWhole*, acme::BitsBehindTheVtable*, acme::References*, acme::Unnamed*, acme::Recursive*, acme::Other*,
    acme::Number*, acme::Constructible*, acme::Anonymous*, acme::AnonymousAggregate*, acme::One*, acme::Two*,
    acme::Derived*, acme::DerivedFromTwo*, acme::PrivatelyDerived*, acme::EmptyBases*, acme::EmptyBaseAndMember*,
    acme::Unchanged*, acme::Deep*, acme::InPaddingOfItsBase*, acme::Codec*, acme::Counted*, acme::Png*,
    acme::DestructorFirst*, acme::OnlyADestructor*, acme::HiddenFunctions*, acme::Overloads*, acme::Operators*,
    acme::Sealed*, acme::FinalFunctions*, acme::FurtherBaseOnly*, acme::Middle*, acme::Bottom*, acme::Maker*,
    acme::SecondHalf*, acme::CovariantMaker*, acme::HidesItsBase*, acme::TwoInterfaces*, acme::NoTypesOfOthers*,
    acme::Abstract*, acme::StillAbstract*, acme::Large*, acme::Far*, acme::Old*, acme::Id*, acme::Odd*, acme::Ranged*,
    acme::Same*, acme::HoldsEnums*, acme::Plain*, acme::Small*, acme::Flags*, acme::Holder*,
    acme::Vector<acme::Private>*, acme::Vector<int>*, acme::Table<int, 3>*, acme::Table<int, 3>::Row*,
    acme::Table<int, 3>::Order*, acme::Table<int, 3>::Place*, acme::Node<acme::Private>*, acme::Device*);

}  // namespace acme

#if defined(DESCRIBED)
TENON_DESCRIBE_ENUM(acme::Mode, slow, fast);
TENON_DESCRIBE(acme::Reading, mode_, is_negative_, magnitude_);
TENON_DESCRIBE(acme::Effect, apply, mode, prepare, kind_, is_ready_, offset_, number_, real_, start);
#endif
