// SPDX-License-Identifier: BSL-1.0
//
// The steps of TENON_DETAIL_FOR_EACH: each repeats a macro for one item, and names the next.
// Written by tests/lists/check.py: do not edit, run it with --mend.
#pragma once

// clang-format off
#define TENON_DETAIL_FOR_EACH_1(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_2(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_2(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_3(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_3(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_4(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_4(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_5(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_5(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_6(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_6(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_7(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_7(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_8(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_8(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_9(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_9(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_10(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_10(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_11(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_11(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_12(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_12(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_13(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_13(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_14(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_14(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_15(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_15(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_16(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_16(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_17(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_17(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_18(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_18(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_19(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_19(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_20(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_20(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_21(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_21(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_22(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_22(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_23(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_23(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_24(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_24(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_25(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_25(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_26(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_26(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_27(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_27(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_28(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_28(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_29(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_29(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_30(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_30(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_31(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_31(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_32(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_32(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_33(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_33(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_34(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_34(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_35(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_35(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_36(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_36(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_37(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_37(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_38(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_38(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_39(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_39(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_40(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_40(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_41(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_41(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_42(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_42(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_43(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_43(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_44(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_44(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_45(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_45(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_46(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_46(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_47(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_47(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_48(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_48(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_49(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_49(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_50(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_50(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_51(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_51(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_52(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_52(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_53(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_53(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_54(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_54(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_55(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_55(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_56(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_56(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_57(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_57(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_58(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_58(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_59(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_59(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_60(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_60(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_61(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_61(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_62(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_62(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_63(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_63(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_64(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_64(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_65(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_65(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_66(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_66(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_67(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_67(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_68(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_68(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_69(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_69(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_70(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_70(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_71(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_71(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_72(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_72(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_73(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_73(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_74(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_74(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_75(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_75(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_76(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_76(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_77(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_77(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_78(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_78(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_79(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_79(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_80(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_80(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_81(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_81(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_82(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_82(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_83(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_83(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_84(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_84(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_85(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_85(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_86(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_86(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_87(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_87(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_88(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_88(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_89(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_89(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_90(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_90(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_91(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_91(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_92(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_92(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_93(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_93(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_94(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_94(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_95(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_95(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_96(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_96(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_97(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_97(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_98(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_98(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_99(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_99(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_100(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_100(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_101(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_101(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_102(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_102(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_103(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_103(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_104(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_104(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_105(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_105(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_106(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_106(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_107(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_107(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_108(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_108(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_109(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_109(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_110(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_110(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_111(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_111(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_112(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_112(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_113(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_113(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_114(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_114(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_115(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_115(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_116(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_116(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_117(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_117(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_118(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_118(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_119(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_119(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_120(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_120(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_121(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_121(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_122(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_122(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_123(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_123(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_124(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_124(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_125(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_125(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_126(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_126(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_127(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_127(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_128(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_128(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_129(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_129(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_130(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_130(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_131(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_131(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_132(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_132(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_133(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_133(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_134(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_134(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_135(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_135(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_136(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_136(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_137(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_137(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_138(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_138(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_139(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_139(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_140(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_140(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_141(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_141(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_142(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_142(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_143(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_143(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_144(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_144(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_145(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_145(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_146(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_146(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_147(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_147(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_148(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_148(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_149(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_149(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_150(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_150(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_151(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_151(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_152(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_152(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_153(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_153(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_154(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_154(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_155(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_155(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_156(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_156(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_157(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_157(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_158(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_158(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_159(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_159(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_160(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_160(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_161(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_161(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_162(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_162(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_163(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_163(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_164(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_164(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_165(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_165(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_166(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_166(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_167(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_167(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_168(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_168(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_169(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_169(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_170(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_170(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_171(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_171(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_172(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_172(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_173(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_173(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_174(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_174(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_175(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_175(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_176(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_176(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_177(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_177(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_178(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_178(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_179(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_179(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_180(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_180(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_181(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_181(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_182(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_182(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_183(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_183(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_184(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_184(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_185(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_185(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_186(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_186(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_187(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_187(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_188(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_188(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_189(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_189(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_190(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_190(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_191(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_191(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_192(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_192(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_193(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_193(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_194(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_194(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_195(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_195(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_196(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_196(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_197(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_197(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_198(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_198(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_199(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_199(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_200(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_200(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_201(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_201(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_202(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_202(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_203(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_203(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_204(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_204(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_205(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_205(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_206(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_206(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_207(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_207(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_208(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_208(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_209(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_209(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_210(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_210(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_211(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_211(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_212(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_212(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_213(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_213(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_214(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_214(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_215(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_215(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_216(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_216(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_217(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_217(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_218(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_218(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_219(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_219(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_220(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_220(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_221(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_221(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_222(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_222(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_223(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_223(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_224(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_224(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_225(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_225(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_226(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_226(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_227(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_227(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_228(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_228(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_229(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_229(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_230(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_230(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_231(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_231(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_232(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_232(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_233(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_233(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_234(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_234(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_235(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_235(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_236(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_236(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_237(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_237(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_238(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_238(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_239(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_239(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_240(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_240(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_241(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_241(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_242(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_242(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_243(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_243(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_244(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_244(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_245(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_245(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_246(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_246(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_247(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_247(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_248(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_248(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_249(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_249(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_250(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_250(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_251(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_251(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_252(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_252(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_253(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_253(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_254(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_254(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_255(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_255(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_256(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_256(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_257(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_257(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_258(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_258(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_259(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_259(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_260(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_260(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_261(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_261(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_262(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_262(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_263(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_263(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_264(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_264(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_265(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_265(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_266(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_266(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_267(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_267(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_268(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_268(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_269(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_269(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_270(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_270(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_271(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_271(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_272(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_272(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_273(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_273(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_274(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_274(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_275(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_275(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_276(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_276(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_277(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_277(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_278(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_278(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_279(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_279(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_280(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_280(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_281(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_281(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_282(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_282(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_283(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_283(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_284(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_284(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_285(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_285(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_286(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_286(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_287(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_287(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_288(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_288(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_289(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_289(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_290(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_290(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_291(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_291(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_292(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_292(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_293(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_293(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_294(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_294(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_295(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_295(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_296(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_296(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_297(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_297(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_298(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_298(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_299(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_299(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_300(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_300(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_301(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_301(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_302(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_302(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_303(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_303(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_304(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_304(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_305(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_305(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_306(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_306(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_307(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_307(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_308(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_308(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_309(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_309(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_310(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_310(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_311(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_311(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_312(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_312(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_313(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_313(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_314(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_314(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_315(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_315(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_316(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_316(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_317(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_317(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_318(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_318(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_319(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_319(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_320(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_320(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_321(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_321(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_322(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_322(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_323(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_323(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_324(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_324(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_325(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_325(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_326(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_326(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_327(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_327(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_328(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_328(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_329(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_329(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_330(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_330(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_331(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_331(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_332(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_332(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_333(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_333(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_334(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_334(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_335(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_335(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_336(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_336(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_337(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_337(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_338(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_338(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_339(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_339(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_340(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_340(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_341(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_341(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_342(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_342(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_343(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_343(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_344(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_344(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_345(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_345(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_346(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_346(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_347(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_347(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_348(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_348(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_349(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_349(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_350(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_350(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_351(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_351(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_352(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_352(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_353(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_353(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_354(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_354(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_355(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_355(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_356(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_356(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_357(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_357(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_358(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_358(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_359(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_359(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_360(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_360(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_361(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_361(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_362(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_362(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_363(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_363(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_364(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_364(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_365(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_365(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_366(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_366(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_367(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_367(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_368(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_368(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_369(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_369(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_370(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_370(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_371(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_371(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_372(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_372(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_373(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_373(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_374(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_374(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_375(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_375(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_376(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_376(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_377(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_377(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_378(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_378(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_379(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_379(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_380(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_380(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_381(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_381(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_382(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_382(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_383(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_383(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_384(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_384(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_385(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_385(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_386(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_386(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_387(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_387(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_388(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_388(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_389(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_389(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_390(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_390(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_391(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_391(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_392(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_392(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_393(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_393(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_394(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_394(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_395(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_395(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_396(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_396(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_397(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_397(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_398(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_398(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_399(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_399(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_400(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_400(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_401(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_401(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_402(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_402(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_403(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_403(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_404(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_404(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_405(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_405(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_406(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_406(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_407(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_407(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_408(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_408(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_409(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_409(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_410(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_410(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_411(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_411(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_412(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_412(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_413(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_413(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_414(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_414(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_415(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_415(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_416(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_416(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_417(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_417(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_418(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_418(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_419(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_419(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_420(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_420(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_421(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_421(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_422(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_422(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_423(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_423(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_424(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_424(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_425(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_425(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_426(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_426(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_427(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_427(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_428(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_428(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_429(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_429(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_430(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_430(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_431(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_431(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_432(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_432(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_433(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_433(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_434(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_434(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_435(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_435(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_436(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_436(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_437(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_437(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_438(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_438(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_439(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_439(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_440(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_440(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_441(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_441(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_442(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_442(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_443(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_443(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_444(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_444(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_445(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_445(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_446(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_446(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_447(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_447(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_448(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_448(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_449(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_449(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_450(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_450(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_451(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_451(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_452(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_452(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_453(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_453(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_454(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_454(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_455(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_455(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_456(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_456(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_457(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_457(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_458(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_458(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_459(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_459(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_460(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_460(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_461(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_461(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_462(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_462(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_463(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_463(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_464(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_464(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_465(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_465(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_466(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_466(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_467(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_467(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_468(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_468(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_469(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_469(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_470(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_470(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_471(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_471(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_472(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_472(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_473(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_473(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_474(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_474(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_475(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_475(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_476(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_476(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_477(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_477(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_478(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_478(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_479(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_479(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_480(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_480(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_481(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_481(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_482(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_482(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_483(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_483(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_484(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_484(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_485(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_485(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_486(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_486(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_487(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_487(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_488(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_488(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_489(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_489(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_490(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_490(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_491(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_491(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_492(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_492(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_493(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_493(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_494(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_494(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_495(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_495(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_496(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_496(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_497(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_497(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_498(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_498(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_499(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_499(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_500(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_500(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_501(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_501(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_502(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_502(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_503(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_503(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_504(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_504(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_505(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_505(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_506(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_506(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_507(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_507(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_508(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_508(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_509(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_509(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_510(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_510(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_511(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_511(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_512(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_512(Macro, Item, ...) \
    Macro(Item) __VA_OPT__(TENON_DETAIL_FOR_EACH_513(Macro, __VA_ARGS__))
#define TENON_DETAIL_FOR_EACH_513(...) tenon_a_list_has_at_most_512_items
// clang-format on
