// SPDX-License-Identifier: BSL-1.0
//
// Prints what each type of corpus.hpp is.
#include "corpus.hpp"

#include "../identity/corpus/show.hpp"

int main() {
    SHOW(acme::Private);
    SHOW(acme::Protected);
    SHOW(acme::Mixed);
    SHOW(acme::HiddenInPadding);
    SHOW(acme::HiddenAtTheEnd);
    SHOW(acme::HiddenTypes);
    SHOW(acme::Constructed);
    SHOW(acme::NotCopied);
    SHOW(acme::CopiedByItsFriend*);
    SHOW(acme::CopiedByNobodyElse);
    SHOW(acme::WithMuch);
    SHOW(acme::Mutable);
    SHOW(acme::Volatile);
    SHOW(acme::Pointers);
    SHOW(acme::Arrays);
    SHOW(acme::Aligned);
    SHOW(acme::AlignedWhole);
    SHOW(acme::Packed);
    SHOW(acme::Nothing);
    SHOW(acme::NothingElse);
    SHOW(acme::NoAddress);
    SHOW(acme::OnlyEmpty);
    SHOW(acme::Unnamed);
    SHOW(acme::BitFields);
    SHOW(acme::BitsOrWhole);
    SHOW(acme::BitsBehindTheVtable);
    SHOW(acme::References);
    SHOW(acme::OpenEnded*);
    SHOW(acme::Recursive);
    SHOW(acme::Other);
    SHOW(acme::Number);
    SHOW(acme::Constructible);
    SHOW(acme::Anonymous);
    SHOW(acme::AnonymousAggregate);
    SHOW(acme::One);
    SHOW(acme::Two);
    SHOW(acme::Derived);
    SHOW(acme::DerivedFromTwo);
    SHOW(acme::PrivatelyDerived);
    SHOW(acme::EmptyBases);
    SHOW(acme::EmptyBaseAndMember);
    SHOW(acme::Unchanged);
    SHOW(acme::Deep);
    SHOW(acme::InPaddingOfItsBase);
    SHOW(acme::Codec*);
    SHOW(acme::Counted);
    SHOW(acme::Png);
    SHOW(acme::DestructorFirst);
    SHOW(acme::OnlyADestructor);
    SHOW(acme::HiddenFunctions*);
    SHOW(acme::Overloads);
    SHOW(acme::Operators);
    SHOW(acme::Sealed);
    SHOW(acme::FinalFunctions);
    SHOW(acme::FurtherBaseOnly);
    SHOW(acme::Middle*);
    SHOW(acme::Bottom);
    SHOW(acme::Maker);
    SHOW(acme::SecondHalf);
    SHOW(acme::CovariantMaker);
    SHOW(acme::HidesItsBase);
    SHOW(acme::TwoInterfaces);
    SHOW(acme::NoTypesOfOthers);
    SHOW(acme::Abstract*);
    SHOW(acme::StillAbstract*);
    SHOW(acme::Large);
    SHOW(acme::Far);
    SHOW(acme::Old);
    SHOW(acme::Id);
    SHOW(acme::Odd);
    SHOW(acme::Ranged);
    SHOW(acme::Same);
    SHOW(acme::HoldsEnums);
    SHOW(acme::Plain);
    SHOW(acme::Small);
    SHOW(acme::Flags);
    SHOW(acme::Holder);
    SHOW(acme::Vector<acme::Private>);
    SHOW(acme::Vector<int>*);
    SHOW(acme::Table<int, 3>*);
    SHOW(acme::Table<int, 3>::Row);
    SHOW(acme::Table<int, 3>::Order);
    SHOW(acme::Table<int, 3>::Place);
    SHOW(acme::Node<acme::Private>);
    SHOW(acme::Device*);
    SHOW(void(acme::Png&, acme::Codec*, const acme::Far*));
}
