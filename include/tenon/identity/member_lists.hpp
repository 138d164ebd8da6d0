// SPDX-License-Identifier: BSL-1.0
//
// Aggregates of 1 to 64 members: counted by initialisers, listed by structured bindings.
// Written by tests/lists/check.py: do not edit, run it with --mend.
#pragma once

#include <tenon/base/clang_version.hpp>
#include <tenon/identity/member_binding.hpp>
#include <tenon/identity/member_count.hpp>

// clang-format off

// A bit-field has no address, and an array without a bound no size. clang++ before 19 cannot be asked whether a member
// has one. There an error that points below, "address of bit-field requested" or "no matching function for call to
// 'list_members'", asks for TENON_DESCRIBE(T, members...) of the class that it names. So does an error that a structured
// binding has too few or too many names, and one that an anonymous union or struct cannot be decomposed: its members are
// listed like the others.
#if TENON_DETAIL_CLANG != 0 && TENON_DETAIL_CLANG < 19
#define TENON_DETAIL_RETURN_MEMBERS(...) return list_members(__VA_ARGS__)
#else  // naming all members costs as much as everything else, so the list is stored by the requirement that asks for it
#define TENON_DETAIL_RETURN_MEMBERS(...) \
    if constexpr (requires { typename store_constant<T, list_members(__VA_ARGS__)>::done; }) \
    return stored_constant(constant_key<T>{})
#endif

#define TENON_DETAIL_LIST(Number) \
    if constexpr (Count == Number) { \
        auto& [TENON_DETAIL_NAMES_##Number] = declared<T>::object.value; \
        TENON_DETAIL_RETURN_MEMBERS(TENON_DETAIL_ADDRESSES_##Number); \
    }
#define TENON_DETAIL_INITIALISERS(Number) \
    template <> \
    struct initialisers<Number> { \
        template <class T, class... More> \
            requires requires { T{TENON_DETAIL_BRACES_##Number, More{}...}; } \
        using taken_by = T; \
    };

#define TENON_DETAIL_NAMES_1 tenon_1
#define TENON_DETAIL_NAMES_2 tenon_1, tenon_2
#define TENON_DETAIL_NAMES_3 tenon_1, tenon_2, tenon_3
#define TENON_DETAIL_NAMES_4 tenon_1, tenon_2, tenon_3, tenon_4
#define TENON_DETAIL_NAMES_5 tenon_1, tenon_2, tenon_3, tenon_4, tenon_5
#define TENON_DETAIL_NAMES_6 tenon_1, tenon_2, tenon_3, tenon_4, tenon_5, tenon_6
#define TENON_DETAIL_NAMES_7 tenon_1, tenon_2, tenon_3, tenon_4, tenon_5, tenon_6, tenon_7
#define TENON_DETAIL_NAMES_8 tenon_1, tenon_2, tenon_3, tenon_4, tenon_5, tenon_6, tenon_7, tenon_8
#define TENON_DETAIL_NAMES_9 TENON_DETAIL_NAMES_8, tenon_9
#define TENON_DETAIL_NAMES_10 TENON_DETAIL_NAMES_8, tenon_9, tenon_10
#define TENON_DETAIL_NAMES_11 TENON_DETAIL_NAMES_8, tenon_9, tenon_10, tenon_11
#define TENON_DETAIL_NAMES_12 TENON_DETAIL_NAMES_8, tenon_9, tenon_10, tenon_11, tenon_12
#define TENON_DETAIL_NAMES_13 TENON_DETAIL_NAMES_8, tenon_9, tenon_10, tenon_11, tenon_12, tenon_13
#define TENON_DETAIL_NAMES_14 TENON_DETAIL_NAMES_8, tenon_9, tenon_10, tenon_11, tenon_12, tenon_13, tenon_14
#define TENON_DETAIL_NAMES_15 TENON_DETAIL_NAMES_8, tenon_9, tenon_10, tenon_11, tenon_12, tenon_13, tenon_14, \
    tenon_15
#define TENON_DETAIL_NAMES_16 TENON_DETAIL_NAMES_8, tenon_9, tenon_10, tenon_11, tenon_12, tenon_13, tenon_14, \
    tenon_15, tenon_16
#define TENON_DETAIL_NAMES_17 TENON_DETAIL_NAMES_16, tenon_17
#define TENON_DETAIL_NAMES_18 TENON_DETAIL_NAMES_16, tenon_17, tenon_18
#define TENON_DETAIL_NAMES_19 TENON_DETAIL_NAMES_16, tenon_17, tenon_18, tenon_19
#define TENON_DETAIL_NAMES_20 TENON_DETAIL_NAMES_16, tenon_17, tenon_18, tenon_19, tenon_20
#define TENON_DETAIL_NAMES_21 TENON_DETAIL_NAMES_16, tenon_17, tenon_18, tenon_19, tenon_20, tenon_21
#define TENON_DETAIL_NAMES_22 TENON_DETAIL_NAMES_16, tenon_17, tenon_18, tenon_19, tenon_20, tenon_21, tenon_22
#define TENON_DETAIL_NAMES_23 TENON_DETAIL_NAMES_16, tenon_17, tenon_18, tenon_19, tenon_20, tenon_21, tenon_22, \
    tenon_23
#define TENON_DETAIL_NAMES_24 TENON_DETAIL_NAMES_16, tenon_17, tenon_18, tenon_19, tenon_20, tenon_21, tenon_22, \
    tenon_23, tenon_24
#define TENON_DETAIL_NAMES_25 TENON_DETAIL_NAMES_24, tenon_25
#define TENON_DETAIL_NAMES_26 TENON_DETAIL_NAMES_24, tenon_25, tenon_26
#define TENON_DETAIL_NAMES_27 TENON_DETAIL_NAMES_24, tenon_25, tenon_26, tenon_27
#define TENON_DETAIL_NAMES_28 TENON_DETAIL_NAMES_24, tenon_25, tenon_26, tenon_27, tenon_28
#define TENON_DETAIL_NAMES_29 TENON_DETAIL_NAMES_24, tenon_25, tenon_26, tenon_27, tenon_28, tenon_29
#define TENON_DETAIL_NAMES_30 TENON_DETAIL_NAMES_24, tenon_25, tenon_26, tenon_27, tenon_28, tenon_29, tenon_30
#define TENON_DETAIL_NAMES_31 TENON_DETAIL_NAMES_24, tenon_25, tenon_26, tenon_27, tenon_28, tenon_29, tenon_30, \
    tenon_31
#define TENON_DETAIL_NAMES_32 TENON_DETAIL_NAMES_24, tenon_25, tenon_26, tenon_27, tenon_28, tenon_29, tenon_30, \
    tenon_31, tenon_32
#define TENON_DETAIL_NAMES_33 TENON_DETAIL_NAMES_32, tenon_33
#define TENON_DETAIL_NAMES_34 TENON_DETAIL_NAMES_32, tenon_33, tenon_34
#define TENON_DETAIL_NAMES_35 TENON_DETAIL_NAMES_32, tenon_33, tenon_34, tenon_35
#define TENON_DETAIL_NAMES_36 TENON_DETAIL_NAMES_32, tenon_33, tenon_34, tenon_35, tenon_36
#define TENON_DETAIL_NAMES_37 TENON_DETAIL_NAMES_32, tenon_33, tenon_34, tenon_35, tenon_36, tenon_37
#define TENON_DETAIL_NAMES_38 TENON_DETAIL_NAMES_32, tenon_33, tenon_34, tenon_35, tenon_36, tenon_37, tenon_38
#define TENON_DETAIL_NAMES_39 TENON_DETAIL_NAMES_32, tenon_33, tenon_34, tenon_35, tenon_36, tenon_37, tenon_38, \
    tenon_39
#define TENON_DETAIL_NAMES_40 TENON_DETAIL_NAMES_32, tenon_33, tenon_34, tenon_35, tenon_36, tenon_37, tenon_38, \
    tenon_39, tenon_40
#define TENON_DETAIL_NAMES_41 TENON_DETAIL_NAMES_40, tenon_41
#define TENON_DETAIL_NAMES_42 TENON_DETAIL_NAMES_40, tenon_41, tenon_42
#define TENON_DETAIL_NAMES_43 TENON_DETAIL_NAMES_40, tenon_41, tenon_42, tenon_43
#define TENON_DETAIL_NAMES_44 TENON_DETAIL_NAMES_40, tenon_41, tenon_42, tenon_43, tenon_44
#define TENON_DETAIL_NAMES_45 TENON_DETAIL_NAMES_40, tenon_41, tenon_42, tenon_43, tenon_44, tenon_45
#define TENON_DETAIL_NAMES_46 TENON_DETAIL_NAMES_40, tenon_41, tenon_42, tenon_43, tenon_44, tenon_45, tenon_46
#define TENON_DETAIL_NAMES_47 TENON_DETAIL_NAMES_40, tenon_41, tenon_42, tenon_43, tenon_44, tenon_45, tenon_46, \
    tenon_47
#define TENON_DETAIL_NAMES_48 TENON_DETAIL_NAMES_40, tenon_41, tenon_42, tenon_43, tenon_44, tenon_45, tenon_46, \
    tenon_47, tenon_48
#define TENON_DETAIL_NAMES_49 TENON_DETAIL_NAMES_48, tenon_49
#define TENON_DETAIL_NAMES_50 TENON_DETAIL_NAMES_48, tenon_49, tenon_50
#define TENON_DETAIL_NAMES_51 TENON_DETAIL_NAMES_48, tenon_49, tenon_50, tenon_51
#define TENON_DETAIL_NAMES_52 TENON_DETAIL_NAMES_48, tenon_49, tenon_50, tenon_51, tenon_52
#define TENON_DETAIL_NAMES_53 TENON_DETAIL_NAMES_48, tenon_49, tenon_50, tenon_51, tenon_52, tenon_53
#define TENON_DETAIL_NAMES_54 TENON_DETAIL_NAMES_48, tenon_49, tenon_50, tenon_51, tenon_52, tenon_53, tenon_54
#define TENON_DETAIL_NAMES_55 TENON_DETAIL_NAMES_48, tenon_49, tenon_50, tenon_51, tenon_52, tenon_53, tenon_54, \
    tenon_55
#define TENON_DETAIL_NAMES_56 TENON_DETAIL_NAMES_48, tenon_49, tenon_50, tenon_51, tenon_52, tenon_53, tenon_54, \
    tenon_55, tenon_56
#define TENON_DETAIL_NAMES_57 TENON_DETAIL_NAMES_56, tenon_57
#define TENON_DETAIL_NAMES_58 TENON_DETAIL_NAMES_56, tenon_57, tenon_58
#define TENON_DETAIL_NAMES_59 TENON_DETAIL_NAMES_56, tenon_57, tenon_58, tenon_59
#define TENON_DETAIL_NAMES_60 TENON_DETAIL_NAMES_56, tenon_57, tenon_58, tenon_59, tenon_60
#define TENON_DETAIL_NAMES_61 TENON_DETAIL_NAMES_56, tenon_57, tenon_58, tenon_59, tenon_60, tenon_61
#define TENON_DETAIL_NAMES_62 TENON_DETAIL_NAMES_56, tenon_57, tenon_58, tenon_59, tenon_60, tenon_61, tenon_62
#define TENON_DETAIL_NAMES_63 TENON_DETAIL_NAMES_56, tenon_57, tenon_58, tenon_59, tenon_60, tenon_61, tenon_62, \
    tenon_63
#define TENON_DETAIL_NAMES_64 TENON_DETAIL_NAMES_56, tenon_57, tenon_58, tenon_59, tenon_60, tenon_61, tenon_62, \
    tenon_63, tenon_64
#define TENON_DETAIL_ADDRESSES_1 __builtin_addressof(tenon_1)
#define TENON_DETAIL_ADDRESSES_2 __builtin_addressof(tenon_1), __builtin_addressof(tenon_2)
#define TENON_DETAIL_ADDRESSES_3 __builtin_addressof(tenon_1), __builtin_addressof(tenon_2), \
    __builtin_addressof(tenon_3)
#define TENON_DETAIL_ADDRESSES_4 __builtin_addressof(tenon_1), __builtin_addressof(tenon_2), \
    __builtin_addressof(tenon_3), __builtin_addressof(tenon_4)
#define TENON_DETAIL_ADDRESSES_5 __builtin_addressof(tenon_1), __builtin_addressof(tenon_2), \
    __builtin_addressof(tenon_3), __builtin_addressof(tenon_4), __builtin_addressof(tenon_5)
#define TENON_DETAIL_ADDRESSES_6 __builtin_addressof(tenon_1), __builtin_addressof(tenon_2), \
    __builtin_addressof(tenon_3), __builtin_addressof(tenon_4), __builtin_addressof(tenon_5), \
    __builtin_addressof(tenon_6)
#define TENON_DETAIL_ADDRESSES_7 __builtin_addressof(tenon_1), __builtin_addressof(tenon_2), \
    __builtin_addressof(tenon_3), __builtin_addressof(tenon_4), __builtin_addressof(tenon_5), \
    __builtin_addressof(tenon_6), __builtin_addressof(tenon_7)
#define TENON_DETAIL_ADDRESSES_8 __builtin_addressof(tenon_1), __builtin_addressof(tenon_2), \
    __builtin_addressof(tenon_3), __builtin_addressof(tenon_4), __builtin_addressof(tenon_5), \
    __builtin_addressof(tenon_6), __builtin_addressof(tenon_7), __builtin_addressof(tenon_8)
#define TENON_DETAIL_ADDRESSES_9 TENON_DETAIL_ADDRESSES_8, __builtin_addressof(tenon_9)
#define TENON_DETAIL_ADDRESSES_10 TENON_DETAIL_ADDRESSES_8, __builtin_addressof(tenon_9), \
    __builtin_addressof(tenon_10)
#define TENON_DETAIL_ADDRESSES_11 TENON_DETAIL_ADDRESSES_8, __builtin_addressof(tenon_9), \
    __builtin_addressof(tenon_10), __builtin_addressof(tenon_11)
#define TENON_DETAIL_ADDRESSES_12 TENON_DETAIL_ADDRESSES_8, __builtin_addressof(tenon_9), \
    __builtin_addressof(tenon_10), __builtin_addressof(tenon_11), __builtin_addressof(tenon_12)
#define TENON_DETAIL_ADDRESSES_13 TENON_DETAIL_ADDRESSES_8, __builtin_addressof(tenon_9), \
    __builtin_addressof(tenon_10), __builtin_addressof(tenon_11), __builtin_addressof(tenon_12), \
    __builtin_addressof(tenon_13)
#define TENON_DETAIL_ADDRESSES_14 TENON_DETAIL_ADDRESSES_8, __builtin_addressof(tenon_9), \
    __builtin_addressof(tenon_10), __builtin_addressof(tenon_11), __builtin_addressof(tenon_12), \
    __builtin_addressof(tenon_13), __builtin_addressof(tenon_14)
#define TENON_DETAIL_ADDRESSES_15 TENON_DETAIL_ADDRESSES_8, __builtin_addressof(tenon_9), \
    __builtin_addressof(tenon_10), __builtin_addressof(tenon_11), __builtin_addressof(tenon_12), \
    __builtin_addressof(tenon_13), __builtin_addressof(tenon_14), __builtin_addressof(tenon_15)
#define TENON_DETAIL_ADDRESSES_16 TENON_DETAIL_ADDRESSES_8, __builtin_addressof(tenon_9), \
    __builtin_addressof(tenon_10), __builtin_addressof(tenon_11), __builtin_addressof(tenon_12), \
    __builtin_addressof(tenon_13), __builtin_addressof(tenon_14), __builtin_addressof(tenon_15), \
    __builtin_addressof(tenon_16)
#define TENON_DETAIL_ADDRESSES_17 TENON_DETAIL_ADDRESSES_16, __builtin_addressof(tenon_17)
#define TENON_DETAIL_ADDRESSES_18 TENON_DETAIL_ADDRESSES_16, __builtin_addressof(tenon_17), \
    __builtin_addressof(tenon_18)
#define TENON_DETAIL_ADDRESSES_19 TENON_DETAIL_ADDRESSES_16, __builtin_addressof(tenon_17), \
    __builtin_addressof(tenon_18), __builtin_addressof(tenon_19)
#define TENON_DETAIL_ADDRESSES_20 TENON_DETAIL_ADDRESSES_16, __builtin_addressof(tenon_17), \
    __builtin_addressof(tenon_18), __builtin_addressof(tenon_19), __builtin_addressof(tenon_20)
#define TENON_DETAIL_ADDRESSES_21 TENON_DETAIL_ADDRESSES_16, __builtin_addressof(tenon_17), \
    __builtin_addressof(tenon_18), __builtin_addressof(tenon_19), __builtin_addressof(tenon_20), \
    __builtin_addressof(tenon_21)
#define TENON_DETAIL_ADDRESSES_22 TENON_DETAIL_ADDRESSES_16, __builtin_addressof(tenon_17), \
    __builtin_addressof(tenon_18), __builtin_addressof(tenon_19), __builtin_addressof(tenon_20), \
    __builtin_addressof(tenon_21), __builtin_addressof(tenon_22)
#define TENON_DETAIL_ADDRESSES_23 TENON_DETAIL_ADDRESSES_16, __builtin_addressof(tenon_17), \
    __builtin_addressof(tenon_18), __builtin_addressof(tenon_19), __builtin_addressof(tenon_20), \
    __builtin_addressof(tenon_21), __builtin_addressof(tenon_22), __builtin_addressof(tenon_23)
#define TENON_DETAIL_ADDRESSES_24 TENON_DETAIL_ADDRESSES_16, __builtin_addressof(tenon_17), \
    __builtin_addressof(tenon_18), __builtin_addressof(tenon_19), __builtin_addressof(tenon_20), \
    __builtin_addressof(tenon_21), __builtin_addressof(tenon_22), __builtin_addressof(tenon_23), \
    __builtin_addressof(tenon_24)
#define TENON_DETAIL_ADDRESSES_25 TENON_DETAIL_ADDRESSES_24, __builtin_addressof(tenon_25)
#define TENON_DETAIL_ADDRESSES_26 TENON_DETAIL_ADDRESSES_24, __builtin_addressof(tenon_25), \
    __builtin_addressof(tenon_26)
#define TENON_DETAIL_ADDRESSES_27 TENON_DETAIL_ADDRESSES_24, __builtin_addressof(tenon_25), \
    __builtin_addressof(tenon_26), __builtin_addressof(tenon_27)
#define TENON_DETAIL_ADDRESSES_28 TENON_DETAIL_ADDRESSES_24, __builtin_addressof(tenon_25), \
    __builtin_addressof(tenon_26), __builtin_addressof(tenon_27), __builtin_addressof(tenon_28)
#define TENON_DETAIL_ADDRESSES_29 TENON_DETAIL_ADDRESSES_24, __builtin_addressof(tenon_25), \
    __builtin_addressof(tenon_26), __builtin_addressof(tenon_27), __builtin_addressof(tenon_28), \
    __builtin_addressof(tenon_29)
#define TENON_DETAIL_ADDRESSES_30 TENON_DETAIL_ADDRESSES_24, __builtin_addressof(tenon_25), \
    __builtin_addressof(tenon_26), __builtin_addressof(tenon_27), __builtin_addressof(tenon_28), \
    __builtin_addressof(tenon_29), __builtin_addressof(tenon_30)
#define TENON_DETAIL_ADDRESSES_31 TENON_DETAIL_ADDRESSES_24, __builtin_addressof(tenon_25), \
    __builtin_addressof(tenon_26), __builtin_addressof(tenon_27), __builtin_addressof(tenon_28), \
    __builtin_addressof(tenon_29), __builtin_addressof(tenon_30), __builtin_addressof(tenon_31)
#define TENON_DETAIL_ADDRESSES_32 TENON_DETAIL_ADDRESSES_24, __builtin_addressof(tenon_25), \
    __builtin_addressof(tenon_26), __builtin_addressof(tenon_27), __builtin_addressof(tenon_28), \
    __builtin_addressof(tenon_29), __builtin_addressof(tenon_30), __builtin_addressof(tenon_31), \
    __builtin_addressof(tenon_32)
#define TENON_DETAIL_ADDRESSES_33 TENON_DETAIL_ADDRESSES_32, __builtin_addressof(tenon_33)
#define TENON_DETAIL_ADDRESSES_34 TENON_DETAIL_ADDRESSES_32, __builtin_addressof(tenon_33), \
    __builtin_addressof(tenon_34)
#define TENON_DETAIL_ADDRESSES_35 TENON_DETAIL_ADDRESSES_32, __builtin_addressof(tenon_33), \
    __builtin_addressof(tenon_34), __builtin_addressof(tenon_35)
#define TENON_DETAIL_ADDRESSES_36 TENON_DETAIL_ADDRESSES_32, __builtin_addressof(tenon_33), \
    __builtin_addressof(tenon_34), __builtin_addressof(tenon_35), __builtin_addressof(tenon_36)
#define TENON_DETAIL_ADDRESSES_37 TENON_DETAIL_ADDRESSES_32, __builtin_addressof(tenon_33), \
    __builtin_addressof(tenon_34), __builtin_addressof(tenon_35), __builtin_addressof(tenon_36), \
    __builtin_addressof(tenon_37)
#define TENON_DETAIL_ADDRESSES_38 TENON_DETAIL_ADDRESSES_32, __builtin_addressof(tenon_33), \
    __builtin_addressof(tenon_34), __builtin_addressof(tenon_35), __builtin_addressof(tenon_36), \
    __builtin_addressof(tenon_37), __builtin_addressof(tenon_38)
#define TENON_DETAIL_ADDRESSES_39 TENON_DETAIL_ADDRESSES_32, __builtin_addressof(tenon_33), \
    __builtin_addressof(tenon_34), __builtin_addressof(tenon_35), __builtin_addressof(tenon_36), \
    __builtin_addressof(tenon_37), __builtin_addressof(tenon_38), __builtin_addressof(tenon_39)
#define TENON_DETAIL_ADDRESSES_40 TENON_DETAIL_ADDRESSES_32, __builtin_addressof(tenon_33), \
    __builtin_addressof(tenon_34), __builtin_addressof(tenon_35), __builtin_addressof(tenon_36), \
    __builtin_addressof(tenon_37), __builtin_addressof(tenon_38), __builtin_addressof(tenon_39), \
    __builtin_addressof(tenon_40)
#define TENON_DETAIL_ADDRESSES_41 TENON_DETAIL_ADDRESSES_40, __builtin_addressof(tenon_41)
#define TENON_DETAIL_ADDRESSES_42 TENON_DETAIL_ADDRESSES_40, __builtin_addressof(tenon_41), \
    __builtin_addressof(tenon_42)
#define TENON_DETAIL_ADDRESSES_43 TENON_DETAIL_ADDRESSES_40, __builtin_addressof(tenon_41), \
    __builtin_addressof(tenon_42), __builtin_addressof(tenon_43)
#define TENON_DETAIL_ADDRESSES_44 TENON_DETAIL_ADDRESSES_40, __builtin_addressof(tenon_41), \
    __builtin_addressof(tenon_42), __builtin_addressof(tenon_43), __builtin_addressof(tenon_44)
#define TENON_DETAIL_ADDRESSES_45 TENON_DETAIL_ADDRESSES_40, __builtin_addressof(tenon_41), \
    __builtin_addressof(tenon_42), __builtin_addressof(tenon_43), __builtin_addressof(tenon_44), \
    __builtin_addressof(tenon_45)
#define TENON_DETAIL_ADDRESSES_46 TENON_DETAIL_ADDRESSES_40, __builtin_addressof(tenon_41), \
    __builtin_addressof(tenon_42), __builtin_addressof(tenon_43), __builtin_addressof(tenon_44), \
    __builtin_addressof(tenon_45), __builtin_addressof(tenon_46)
#define TENON_DETAIL_ADDRESSES_47 TENON_DETAIL_ADDRESSES_40, __builtin_addressof(tenon_41), \
    __builtin_addressof(tenon_42), __builtin_addressof(tenon_43), __builtin_addressof(tenon_44), \
    __builtin_addressof(tenon_45), __builtin_addressof(tenon_46), __builtin_addressof(tenon_47)
#define TENON_DETAIL_ADDRESSES_48 TENON_DETAIL_ADDRESSES_40, __builtin_addressof(tenon_41), \
    __builtin_addressof(tenon_42), __builtin_addressof(tenon_43), __builtin_addressof(tenon_44), \
    __builtin_addressof(tenon_45), __builtin_addressof(tenon_46), __builtin_addressof(tenon_47), \
    __builtin_addressof(tenon_48)
#define TENON_DETAIL_ADDRESSES_49 TENON_DETAIL_ADDRESSES_48, __builtin_addressof(tenon_49)
#define TENON_DETAIL_ADDRESSES_50 TENON_DETAIL_ADDRESSES_48, __builtin_addressof(tenon_49), \
    __builtin_addressof(tenon_50)
#define TENON_DETAIL_ADDRESSES_51 TENON_DETAIL_ADDRESSES_48, __builtin_addressof(tenon_49), \
    __builtin_addressof(tenon_50), __builtin_addressof(tenon_51)
#define TENON_DETAIL_ADDRESSES_52 TENON_DETAIL_ADDRESSES_48, __builtin_addressof(tenon_49), \
    __builtin_addressof(tenon_50), __builtin_addressof(tenon_51), __builtin_addressof(tenon_52)
#define TENON_DETAIL_ADDRESSES_53 TENON_DETAIL_ADDRESSES_48, __builtin_addressof(tenon_49), \
    __builtin_addressof(tenon_50), __builtin_addressof(tenon_51), __builtin_addressof(tenon_52), \
    __builtin_addressof(tenon_53)
#define TENON_DETAIL_ADDRESSES_54 TENON_DETAIL_ADDRESSES_48, __builtin_addressof(tenon_49), \
    __builtin_addressof(tenon_50), __builtin_addressof(tenon_51), __builtin_addressof(tenon_52), \
    __builtin_addressof(tenon_53), __builtin_addressof(tenon_54)
#define TENON_DETAIL_ADDRESSES_55 TENON_DETAIL_ADDRESSES_48, __builtin_addressof(tenon_49), \
    __builtin_addressof(tenon_50), __builtin_addressof(tenon_51), __builtin_addressof(tenon_52), \
    __builtin_addressof(tenon_53), __builtin_addressof(tenon_54), __builtin_addressof(tenon_55)
#define TENON_DETAIL_ADDRESSES_56 TENON_DETAIL_ADDRESSES_48, __builtin_addressof(tenon_49), \
    __builtin_addressof(tenon_50), __builtin_addressof(tenon_51), __builtin_addressof(tenon_52), \
    __builtin_addressof(tenon_53), __builtin_addressof(tenon_54), __builtin_addressof(tenon_55), \
    __builtin_addressof(tenon_56)
#define TENON_DETAIL_ADDRESSES_57 TENON_DETAIL_ADDRESSES_56, __builtin_addressof(tenon_57)
#define TENON_DETAIL_ADDRESSES_58 TENON_DETAIL_ADDRESSES_56, __builtin_addressof(tenon_57), \
    __builtin_addressof(tenon_58)
#define TENON_DETAIL_ADDRESSES_59 TENON_DETAIL_ADDRESSES_56, __builtin_addressof(tenon_57), \
    __builtin_addressof(tenon_58), __builtin_addressof(tenon_59)
#define TENON_DETAIL_ADDRESSES_60 TENON_DETAIL_ADDRESSES_56, __builtin_addressof(tenon_57), \
    __builtin_addressof(tenon_58), __builtin_addressof(tenon_59), __builtin_addressof(tenon_60)
#define TENON_DETAIL_ADDRESSES_61 TENON_DETAIL_ADDRESSES_56, __builtin_addressof(tenon_57), \
    __builtin_addressof(tenon_58), __builtin_addressof(tenon_59), __builtin_addressof(tenon_60), \
    __builtin_addressof(tenon_61)
#define TENON_DETAIL_ADDRESSES_62 TENON_DETAIL_ADDRESSES_56, __builtin_addressof(tenon_57), \
    __builtin_addressof(tenon_58), __builtin_addressof(tenon_59), __builtin_addressof(tenon_60), \
    __builtin_addressof(tenon_61), __builtin_addressof(tenon_62)
#define TENON_DETAIL_ADDRESSES_63 TENON_DETAIL_ADDRESSES_56, __builtin_addressof(tenon_57), \
    __builtin_addressof(tenon_58), __builtin_addressof(tenon_59), __builtin_addressof(tenon_60), \
    __builtin_addressof(tenon_61), __builtin_addressof(tenon_62), __builtin_addressof(tenon_63)
#define TENON_DETAIL_ADDRESSES_64 TENON_DETAIL_ADDRESSES_56, __builtin_addressof(tenon_57), \
    __builtin_addressof(tenon_58), __builtin_addressof(tenon_59), __builtin_addressof(tenon_60), \
    __builtin_addressof(tenon_61), __builtin_addressof(tenon_62), __builtin_addressof(tenon_63), \
    __builtin_addressof(tenon_64)
#define TENON_DETAIL_BRACES_1 {}
#define TENON_DETAIL_BRACES_2 {}, {}
#define TENON_DETAIL_BRACES_3 {}, {}, {}
#define TENON_DETAIL_BRACES_4 {}, {}, {}, {}
#define TENON_DETAIL_BRACES_5 {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_6 {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_7 {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_8 {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_9 TENON_DETAIL_BRACES_8, {}
#define TENON_DETAIL_BRACES_10 TENON_DETAIL_BRACES_8, {}, {}
#define TENON_DETAIL_BRACES_11 TENON_DETAIL_BRACES_8, {}, {}, {}
#define TENON_DETAIL_BRACES_12 TENON_DETAIL_BRACES_8, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_13 TENON_DETAIL_BRACES_8, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_14 TENON_DETAIL_BRACES_8, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_15 TENON_DETAIL_BRACES_8, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_16 TENON_DETAIL_BRACES_8, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_17 TENON_DETAIL_BRACES_16, {}
#define TENON_DETAIL_BRACES_18 TENON_DETAIL_BRACES_16, {}, {}
#define TENON_DETAIL_BRACES_19 TENON_DETAIL_BRACES_16, {}, {}, {}
#define TENON_DETAIL_BRACES_20 TENON_DETAIL_BRACES_16, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_21 TENON_DETAIL_BRACES_16, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_22 TENON_DETAIL_BRACES_16, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_23 TENON_DETAIL_BRACES_16, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_24 TENON_DETAIL_BRACES_16, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_25 TENON_DETAIL_BRACES_24, {}
#define TENON_DETAIL_BRACES_26 TENON_DETAIL_BRACES_24, {}, {}
#define TENON_DETAIL_BRACES_27 TENON_DETAIL_BRACES_24, {}, {}, {}
#define TENON_DETAIL_BRACES_28 TENON_DETAIL_BRACES_24, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_29 TENON_DETAIL_BRACES_24, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_30 TENON_DETAIL_BRACES_24, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_31 TENON_DETAIL_BRACES_24, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_32 TENON_DETAIL_BRACES_24, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_33 TENON_DETAIL_BRACES_32, {}
#define TENON_DETAIL_BRACES_34 TENON_DETAIL_BRACES_32, {}, {}
#define TENON_DETAIL_BRACES_35 TENON_DETAIL_BRACES_32, {}, {}, {}
#define TENON_DETAIL_BRACES_36 TENON_DETAIL_BRACES_32, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_37 TENON_DETAIL_BRACES_32, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_38 TENON_DETAIL_BRACES_32, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_39 TENON_DETAIL_BRACES_32, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_40 TENON_DETAIL_BRACES_32, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_41 TENON_DETAIL_BRACES_40, {}
#define TENON_DETAIL_BRACES_42 TENON_DETAIL_BRACES_40, {}, {}
#define TENON_DETAIL_BRACES_43 TENON_DETAIL_BRACES_40, {}, {}, {}
#define TENON_DETAIL_BRACES_44 TENON_DETAIL_BRACES_40, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_45 TENON_DETAIL_BRACES_40, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_46 TENON_DETAIL_BRACES_40, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_47 TENON_DETAIL_BRACES_40, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_48 TENON_DETAIL_BRACES_40, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_49 TENON_DETAIL_BRACES_48, {}
#define TENON_DETAIL_BRACES_50 TENON_DETAIL_BRACES_48, {}, {}
#define TENON_DETAIL_BRACES_51 TENON_DETAIL_BRACES_48, {}, {}, {}
#define TENON_DETAIL_BRACES_52 TENON_DETAIL_BRACES_48, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_53 TENON_DETAIL_BRACES_48, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_54 TENON_DETAIL_BRACES_48, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_55 TENON_DETAIL_BRACES_48, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_56 TENON_DETAIL_BRACES_48, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_57 TENON_DETAIL_BRACES_56, {}
#define TENON_DETAIL_BRACES_58 TENON_DETAIL_BRACES_56, {}, {}
#define TENON_DETAIL_BRACES_59 TENON_DETAIL_BRACES_56, {}, {}, {}
#define TENON_DETAIL_BRACES_60 TENON_DETAIL_BRACES_56, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_61 TENON_DETAIL_BRACES_56, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_62 TENON_DETAIL_BRACES_56, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_63 TENON_DETAIL_BRACES_56, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_64 TENON_DETAIL_BRACES_56, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_65 TENON_DETAIL_BRACES_64, {}

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wattributes"  // g++ warns wherever it sees the class of va_list with const

namespace [[gnu::visibility("hidden")]] tenon {
namespace detail {

#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wundefined-var-template"  // as in member_binding.hpp
#pragma clang diagnostic ignored "-Wundefined-internal"
#endif

template <>
struct member_lists<1> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(1)
        TENON_DETAIL_LIST(2)
        TENON_DETAIL_LIST(3)
        TENON_DETAIL_LIST(4)
        TENON_DETAIL_LIST(5)
        TENON_DETAIL_LIST(6)
        TENON_DETAIL_LIST(7)
        TENON_DETAIL_LIST(8)
    }
};
template <>
struct member_lists<2> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(9)
        TENON_DETAIL_LIST(10)
        TENON_DETAIL_LIST(11)
        TENON_DETAIL_LIST(12)
        TENON_DETAIL_LIST(13)
        TENON_DETAIL_LIST(14)
        TENON_DETAIL_LIST(15)
        TENON_DETAIL_LIST(16)
    }
};
template <>
struct member_lists<3> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(17)
        TENON_DETAIL_LIST(18)
        TENON_DETAIL_LIST(19)
        TENON_DETAIL_LIST(20)
        TENON_DETAIL_LIST(21)
        TENON_DETAIL_LIST(22)
        TENON_DETAIL_LIST(23)
        TENON_DETAIL_LIST(24)
    }
};
template <>
struct member_lists<4> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(25)
        TENON_DETAIL_LIST(26)
        TENON_DETAIL_LIST(27)
        TENON_DETAIL_LIST(28)
        TENON_DETAIL_LIST(29)
        TENON_DETAIL_LIST(30)
        TENON_DETAIL_LIST(31)
        TENON_DETAIL_LIST(32)
    }
};
template <>
struct member_lists<5> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(33)
        TENON_DETAIL_LIST(34)
        TENON_DETAIL_LIST(35)
        TENON_DETAIL_LIST(36)
        TENON_DETAIL_LIST(37)
        TENON_DETAIL_LIST(38)
        TENON_DETAIL_LIST(39)
        TENON_DETAIL_LIST(40)
    }
};
template <>
struct member_lists<6> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(41)
        TENON_DETAIL_LIST(42)
        TENON_DETAIL_LIST(43)
        TENON_DETAIL_LIST(44)
        TENON_DETAIL_LIST(45)
        TENON_DETAIL_LIST(46)
        TENON_DETAIL_LIST(47)
        TENON_DETAIL_LIST(48)
    }
};
template <>
struct member_lists<7> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(49)
        TENON_DETAIL_LIST(50)
        TENON_DETAIL_LIST(51)
        TENON_DETAIL_LIST(52)
        TENON_DETAIL_LIST(53)
        TENON_DETAIL_LIST(54)
        TENON_DETAIL_LIST(55)
        TENON_DETAIL_LIST(56)
    }
};
template <>
struct member_lists<8> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(57)
        TENON_DETAIL_LIST(58)
        TENON_DETAIL_LIST(59)
        TENON_DETAIL_LIST(60)
        TENON_DETAIL_LIST(61)
        TENON_DETAIL_LIST(62)
        TENON_DETAIL_LIST(63)
        TENON_DETAIL_LIST(64)
    }
};

TENON_DETAIL_INITIALISERS(1)
TENON_DETAIL_INITIALISERS(2)
TENON_DETAIL_INITIALISERS(3)
TENON_DETAIL_INITIALISERS(4)
TENON_DETAIL_INITIALISERS(5)
TENON_DETAIL_INITIALISERS(6)
TENON_DETAIL_INITIALISERS(7)
TENON_DETAIL_INITIALISERS(8)
TENON_DETAIL_INITIALISERS(9)
TENON_DETAIL_INITIALISERS(10)
TENON_DETAIL_INITIALISERS(11)
TENON_DETAIL_INITIALISERS(12)
TENON_DETAIL_INITIALISERS(13)
TENON_DETAIL_INITIALISERS(14)
TENON_DETAIL_INITIALISERS(15)
TENON_DETAIL_INITIALISERS(16)
TENON_DETAIL_INITIALISERS(17)
TENON_DETAIL_INITIALISERS(18)
TENON_DETAIL_INITIALISERS(19)
TENON_DETAIL_INITIALISERS(20)
TENON_DETAIL_INITIALISERS(21)
TENON_DETAIL_INITIALISERS(22)
TENON_DETAIL_INITIALISERS(23)
TENON_DETAIL_INITIALISERS(24)
TENON_DETAIL_INITIALISERS(25)
TENON_DETAIL_INITIALISERS(26)
TENON_DETAIL_INITIALISERS(27)
TENON_DETAIL_INITIALISERS(28)
TENON_DETAIL_INITIALISERS(29)
TENON_DETAIL_INITIALISERS(30)
TENON_DETAIL_INITIALISERS(31)
TENON_DETAIL_INITIALISERS(32)
TENON_DETAIL_INITIALISERS(33)
TENON_DETAIL_INITIALISERS(34)
TENON_DETAIL_INITIALISERS(35)
TENON_DETAIL_INITIALISERS(36)
TENON_DETAIL_INITIALISERS(37)
TENON_DETAIL_INITIALISERS(38)
TENON_DETAIL_INITIALISERS(39)
TENON_DETAIL_INITIALISERS(40)
TENON_DETAIL_INITIALISERS(41)
TENON_DETAIL_INITIALISERS(42)
TENON_DETAIL_INITIALISERS(43)
TENON_DETAIL_INITIALISERS(44)
TENON_DETAIL_INITIALISERS(45)
TENON_DETAIL_INITIALISERS(46)
TENON_DETAIL_INITIALISERS(47)
TENON_DETAIL_INITIALISERS(48)
TENON_DETAIL_INITIALISERS(49)
TENON_DETAIL_INITIALISERS(50)
TENON_DETAIL_INITIALISERS(51)
TENON_DETAIL_INITIALISERS(52)
TENON_DETAIL_INITIALISERS(53)
TENON_DETAIL_INITIALISERS(54)
TENON_DETAIL_INITIALISERS(55)
TENON_DETAIL_INITIALISERS(56)
TENON_DETAIL_INITIALISERS(57)
TENON_DETAIL_INITIALISERS(58)
TENON_DETAIL_INITIALISERS(59)
TENON_DETAIL_INITIALISERS(60)
TENON_DETAIL_INITIALISERS(61)
TENON_DETAIL_INITIALISERS(62)
TENON_DETAIL_INITIALISERS(63)
TENON_DETAIL_INITIALISERS(64)
TENON_DETAIL_INITIALISERS(65)

#if defined(__clang__)
#pragma clang diagnostic pop
#endif

}  // namespace detail
}  // namespace tenon
// clang-format on

#pragma GCC diagnostic pop
