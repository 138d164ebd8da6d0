// SPDX-License-Identifier: BSL-1.0
//
// Aggregates of 65 to 512 members.
// Written by tests/lists/check.py: do not edit, run it with --mend.
#pragma once

#include <tenon/identity/member_lists.hpp>

// clang-format off
#define TENON_DETAIL_NAMES_65 TENON_DETAIL_NAMES_64, tenon_65
#define TENON_DETAIL_NAMES_66 TENON_DETAIL_NAMES_64, tenon_65, tenon_66
#define TENON_DETAIL_NAMES_67 TENON_DETAIL_NAMES_64, tenon_65, tenon_66, tenon_67
#define TENON_DETAIL_NAMES_68 TENON_DETAIL_NAMES_64, tenon_65, tenon_66, tenon_67, tenon_68
#define TENON_DETAIL_NAMES_69 TENON_DETAIL_NAMES_64, tenon_65, tenon_66, tenon_67, tenon_68, tenon_69
#define TENON_DETAIL_NAMES_70 TENON_DETAIL_NAMES_64, tenon_65, tenon_66, tenon_67, tenon_68, tenon_69, tenon_70
#define TENON_DETAIL_NAMES_71 TENON_DETAIL_NAMES_64, tenon_65, tenon_66, tenon_67, tenon_68, tenon_69, tenon_70, \
    tenon_71
#define TENON_DETAIL_NAMES_72 TENON_DETAIL_NAMES_64, tenon_65, tenon_66, tenon_67, tenon_68, tenon_69, tenon_70, \
    tenon_71, tenon_72
#define TENON_DETAIL_NAMES_73 TENON_DETAIL_NAMES_72, tenon_73
#define TENON_DETAIL_NAMES_74 TENON_DETAIL_NAMES_72, tenon_73, tenon_74
#define TENON_DETAIL_NAMES_75 TENON_DETAIL_NAMES_72, tenon_73, tenon_74, tenon_75
#define TENON_DETAIL_NAMES_76 TENON_DETAIL_NAMES_72, tenon_73, tenon_74, tenon_75, tenon_76
#define TENON_DETAIL_NAMES_77 TENON_DETAIL_NAMES_72, tenon_73, tenon_74, tenon_75, tenon_76, tenon_77
#define TENON_DETAIL_NAMES_78 TENON_DETAIL_NAMES_72, tenon_73, tenon_74, tenon_75, tenon_76, tenon_77, tenon_78
#define TENON_DETAIL_NAMES_79 TENON_DETAIL_NAMES_72, tenon_73, tenon_74, tenon_75, tenon_76, tenon_77, tenon_78, \
    tenon_79
#define TENON_DETAIL_NAMES_80 TENON_DETAIL_NAMES_72, tenon_73, tenon_74, tenon_75, tenon_76, tenon_77, tenon_78, \
    tenon_79, tenon_80
#define TENON_DETAIL_NAMES_81 TENON_DETAIL_NAMES_80, tenon_81
#define TENON_DETAIL_NAMES_82 TENON_DETAIL_NAMES_80, tenon_81, tenon_82
#define TENON_DETAIL_NAMES_83 TENON_DETAIL_NAMES_80, tenon_81, tenon_82, tenon_83
#define TENON_DETAIL_NAMES_84 TENON_DETAIL_NAMES_80, tenon_81, tenon_82, tenon_83, tenon_84
#define TENON_DETAIL_NAMES_85 TENON_DETAIL_NAMES_80, tenon_81, tenon_82, tenon_83, tenon_84, tenon_85
#define TENON_DETAIL_NAMES_86 TENON_DETAIL_NAMES_80, tenon_81, tenon_82, tenon_83, tenon_84, tenon_85, tenon_86
#define TENON_DETAIL_NAMES_87 TENON_DETAIL_NAMES_80, tenon_81, tenon_82, tenon_83, tenon_84, tenon_85, tenon_86, \
    tenon_87
#define TENON_DETAIL_NAMES_88 TENON_DETAIL_NAMES_80, tenon_81, tenon_82, tenon_83, tenon_84, tenon_85, tenon_86, \
    tenon_87, tenon_88
#define TENON_DETAIL_NAMES_89 TENON_DETAIL_NAMES_88, tenon_89
#define TENON_DETAIL_NAMES_90 TENON_DETAIL_NAMES_88, tenon_89, tenon_90
#define TENON_DETAIL_NAMES_91 TENON_DETAIL_NAMES_88, tenon_89, tenon_90, tenon_91
#define TENON_DETAIL_NAMES_92 TENON_DETAIL_NAMES_88, tenon_89, tenon_90, tenon_91, tenon_92
#define TENON_DETAIL_NAMES_93 TENON_DETAIL_NAMES_88, tenon_89, tenon_90, tenon_91, tenon_92, tenon_93
#define TENON_DETAIL_NAMES_94 TENON_DETAIL_NAMES_88, tenon_89, tenon_90, tenon_91, tenon_92, tenon_93, tenon_94
#define TENON_DETAIL_NAMES_95 TENON_DETAIL_NAMES_88, tenon_89, tenon_90, tenon_91, tenon_92, tenon_93, tenon_94, \
    tenon_95
#define TENON_DETAIL_NAMES_96 TENON_DETAIL_NAMES_88, tenon_89, tenon_90, tenon_91, tenon_92, tenon_93, tenon_94, \
    tenon_95, tenon_96
#define TENON_DETAIL_NAMES_97 TENON_DETAIL_NAMES_96, tenon_97
#define TENON_DETAIL_NAMES_98 TENON_DETAIL_NAMES_96, tenon_97, tenon_98
#define TENON_DETAIL_NAMES_99 TENON_DETAIL_NAMES_96, tenon_97, tenon_98, tenon_99
#define TENON_DETAIL_NAMES_100 TENON_DETAIL_NAMES_96, tenon_97, tenon_98, tenon_99, tenon_100
#define TENON_DETAIL_NAMES_101 TENON_DETAIL_NAMES_96, tenon_97, tenon_98, tenon_99, tenon_100, tenon_101
#define TENON_DETAIL_NAMES_102 TENON_DETAIL_NAMES_96, tenon_97, tenon_98, tenon_99, tenon_100, tenon_101, tenon_102
#define TENON_DETAIL_NAMES_103 TENON_DETAIL_NAMES_96, tenon_97, tenon_98, tenon_99, tenon_100, tenon_101, tenon_102, \
    tenon_103
#define TENON_DETAIL_NAMES_104 TENON_DETAIL_NAMES_96, tenon_97, tenon_98, tenon_99, tenon_100, tenon_101, tenon_102, \
    tenon_103, tenon_104
#define TENON_DETAIL_NAMES_105 TENON_DETAIL_NAMES_104, tenon_105
#define TENON_DETAIL_NAMES_106 TENON_DETAIL_NAMES_104, tenon_105, tenon_106
#define TENON_DETAIL_NAMES_107 TENON_DETAIL_NAMES_104, tenon_105, tenon_106, tenon_107
#define TENON_DETAIL_NAMES_108 TENON_DETAIL_NAMES_104, tenon_105, tenon_106, tenon_107, tenon_108
#define TENON_DETAIL_NAMES_109 TENON_DETAIL_NAMES_104, tenon_105, tenon_106, tenon_107, tenon_108, tenon_109
#define TENON_DETAIL_NAMES_110 TENON_DETAIL_NAMES_104, tenon_105, tenon_106, tenon_107, tenon_108, tenon_109, \
    tenon_110
#define TENON_DETAIL_NAMES_111 TENON_DETAIL_NAMES_104, tenon_105, tenon_106, tenon_107, tenon_108, tenon_109, \
    tenon_110, tenon_111
#define TENON_DETAIL_NAMES_112 TENON_DETAIL_NAMES_104, tenon_105, tenon_106, tenon_107, tenon_108, tenon_109, \
    tenon_110, tenon_111, tenon_112
#define TENON_DETAIL_NAMES_113 TENON_DETAIL_NAMES_112, tenon_113
#define TENON_DETAIL_NAMES_114 TENON_DETAIL_NAMES_112, tenon_113, tenon_114
#define TENON_DETAIL_NAMES_115 TENON_DETAIL_NAMES_112, tenon_113, tenon_114, tenon_115
#define TENON_DETAIL_NAMES_116 TENON_DETAIL_NAMES_112, tenon_113, tenon_114, tenon_115, tenon_116
#define TENON_DETAIL_NAMES_117 TENON_DETAIL_NAMES_112, tenon_113, tenon_114, tenon_115, tenon_116, tenon_117
#define TENON_DETAIL_NAMES_118 TENON_DETAIL_NAMES_112, tenon_113, tenon_114, tenon_115, tenon_116, tenon_117, \
    tenon_118
#define TENON_DETAIL_NAMES_119 TENON_DETAIL_NAMES_112, tenon_113, tenon_114, tenon_115, tenon_116, tenon_117, \
    tenon_118, tenon_119
#define TENON_DETAIL_NAMES_120 TENON_DETAIL_NAMES_112, tenon_113, tenon_114, tenon_115, tenon_116, tenon_117, \
    tenon_118, tenon_119, tenon_120
#define TENON_DETAIL_NAMES_121 TENON_DETAIL_NAMES_120, tenon_121
#define TENON_DETAIL_NAMES_122 TENON_DETAIL_NAMES_120, tenon_121, tenon_122
#define TENON_DETAIL_NAMES_123 TENON_DETAIL_NAMES_120, tenon_121, tenon_122, tenon_123
#define TENON_DETAIL_NAMES_124 TENON_DETAIL_NAMES_120, tenon_121, tenon_122, tenon_123, tenon_124
#define TENON_DETAIL_NAMES_125 TENON_DETAIL_NAMES_120, tenon_121, tenon_122, tenon_123, tenon_124, tenon_125
#define TENON_DETAIL_NAMES_126 TENON_DETAIL_NAMES_120, tenon_121, tenon_122, tenon_123, tenon_124, tenon_125, \
    tenon_126
#define TENON_DETAIL_NAMES_127 TENON_DETAIL_NAMES_120, tenon_121, tenon_122, tenon_123, tenon_124, tenon_125, \
    tenon_126, tenon_127
#define TENON_DETAIL_NAMES_128 TENON_DETAIL_NAMES_120, tenon_121, tenon_122, tenon_123, tenon_124, tenon_125, \
    tenon_126, tenon_127, tenon_128
#define TENON_DETAIL_NAMES_129 TENON_DETAIL_NAMES_128, tenon_129
#define TENON_DETAIL_NAMES_130 TENON_DETAIL_NAMES_128, tenon_129, tenon_130
#define TENON_DETAIL_NAMES_131 TENON_DETAIL_NAMES_128, tenon_129, tenon_130, tenon_131
#define TENON_DETAIL_NAMES_132 TENON_DETAIL_NAMES_128, tenon_129, tenon_130, tenon_131, tenon_132
#define TENON_DETAIL_NAMES_133 TENON_DETAIL_NAMES_128, tenon_129, tenon_130, tenon_131, tenon_132, tenon_133
#define TENON_DETAIL_NAMES_134 TENON_DETAIL_NAMES_128, tenon_129, tenon_130, tenon_131, tenon_132, tenon_133, \
    tenon_134
#define TENON_DETAIL_NAMES_135 TENON_DETAIL_NAMES_128, tenon_129, tenon_130, tenon_131, tenon_132, tenon_133, \
    tenon_134, tenon_135
#define TENON_DETAIL_NAMES_136 TENON_DETAIL_NAMES_128, tenon_129, tenon_130, tenon_131, tenon_132, tenon_133, \
    tenon_134, tenon_135, tenon_136
#define TENON_DETAIL_NAMES_137 TENON_DETAIL_NAMES_136, tenon_137
#define TENON_DETAIL_NAMES_138 TENON_DETAIL_NAMES_136, tenon_137, tenon_138
#define TENON_DETAIL_NAMES_139 TENON_DETAIL_NAMES_136, tenon_137, tenon_138, tenon_139
#define TENON_DETAIL_NAMES_140 TENON_DETAIL_NAMES_136, tenon_137, tenon_138, tenon_139, tenon_140
#define TENON_DETAIL_NAMES_141 TENON_DETAIL_NAMES_136, tenon_137, tenon_138, tenon_139, tenon_140, tenon_141
#define TENON_DETAIL_NAMES_142 TENON_DETAIL_NAMES_136, tenon_137, tenon_138, tenon_139, tenon_140, tenon_141, \
    tenon_142
#define TENON_DETAIL_NAMES_143 TENON_DETAIL_NAMES_136, tenon_137, tenon_138, tenon_139, tenon_140, tenon_141, \
    tenon_142, tenon_143
#define TENON_DETAIL_NAMES_144 TENON_DETAIL_NAMES_136, tenon_137, tenon_138, tenon_139, tenon_140, tenon_141, \
    tenon_142, tenon_143, tenon_144
#define TENON_DETAIL_NAMES_145 TENON_DETAIL_NAMES_144, tenon_145
#define TENON_DETAIL_NAMES_146 TENON_DETAIL_NAMES_144, tenon_145, tenon_146
#define TENON_DETAIL_NAMES_147 TENON_DETAIL_NAMES_144, tenon_145, tenon_146, tenon_147
#define TENON_DETAIL_NAMES_148 TENON_DETAIL_NAMES_144, tenon_145, tenon_146, tenon_147, tenon_148
#define TENON_DETAIL_NAMES_149 TENON_DETAIL_NAMES_144, tenon_145, tenon_146, tenon_147, tenon_148, tenon_149
#define TENON_DETAIL_NAMES_150 TENON_DETAIL_NAMES_144, tenon_145, tenon_146, tenon_147, tenon_148, tenon_149, \
    tenon_150
#define TENON_DETAIL_NAMES_151 TENON_DETAIL_NAMES_144, tenon_145, tenon_146, tenon_147, tenon_148, tenon_149, \
    tenon_150, tenon_151
#define TENON_DETAIL_NAMES_152 TENON_DETAIL_NAMES_144, tenon_145, tenon_146, tenon_147, tenon_148, tenon_149, \
    tenon_150, tenon_151, tenon_152
#define TENON_DETAIL_NAMES_153 TENON_DETAIL_NAMES_152, tenon_153
#define TENON_DETAIL_NAMES_154 TENON_DETAIL_NAMES_152, tenon_153, tenon_154
#define TENON_DETAIL_NAMES_155 TENON_DETAIL_NAMES_152, tenon_153, tenon_154, tenon_155
#define TENON_DETAIL_NAMES_156 TENON_DETAIL_NAMES_152, tenon_153, tenon_154, tenon_155, tenon_156
#define TENON_DETAIL_NAMES_157 TENON_DETAIL_NAMES_152, tenon_153, tenon_154, tenon_155, tenon_156, tenon_157
#define TENON_DETAIL_NAMES_158 TENON_DETAIL_NAMES_152, tenon_153, tenon_154, tenon_155, tenon_156, tenon_157, \
    tenon_158
#define TENON_DETAIL_NAMES_159 TENON_DETAIL_NAMES_152, tenon_153, tenon_154, tenon_155, tenon_156, tenon_157, \
    tenon_158, tenon_159
#define TENON_DETAIL_NAMES_160 TENON_DETAIL_NAMES_152, tenon_153, tenon_154, tenon_155, tenon_156, tenon_157, \
    tenon_158, tenon_159, tenon_160
#define TENON_DETAIL_NAMES_161 TENON_DETAIL_NAMES_160, tenon_161
#define TENON_DETAIL_NAMES_162 TENON_DETAIL_NAMES_160, tenon_161, tenon_162
#define TENON_DETAIL_NAMES_163 TENON_DETAIL_NAMES_160, tenon_161, tenon_162, tenon_163
#define TENON_DETAIL_NAMES_164 TENON_DETAIL_NAMES_160, tenon_161, tenon_162, tenon_163, tenon_164
#define TENON_DETAIL_NAMES_165 TENON_DETAIL_NAMES_160, tenon_161, tenon_162, tenon_163, tenon_164, tenon_165
#define TENON_DETAIL_NAMES_166 TENON_DETAIL_NAMES_160, tenon_161, tenon_162, tenon_163, tenon_164, tenon_165, \
    tenon_166
#define TENON_DETAIL_NAMES_167 TENON_DETAIL_NAMES_160, tenon_161, tenon_162, tenon_163, tenon_164, tenon_165, \
    tenon_166, tenon_167
#define TENON_DETAIL_NAMES_168 TENON_DETAIL_NAMES_160, tenon_161, tenon_162, tenon_163, tenon_164, tenon_165, \
    tenon_166, tenon_167, tenon_168
#define TENON_DETAIL_NAMES_169 TENON_DETAIL_NAMES_168, tenon_169
#define TENON_DETAIL_NAMES_170 TENON_DETAIL_NAMES_168, tenon_169, tenon_170
#define TENON_DETAIL_NAMES_171 TENON_DETAIL_NAMES_168, tenon_169, tenon_170, tenon_171
#define TENON_DETAIL_NAMES_172 TENON_DETAIL_NAMES_168, tenon_169, tenon_170, tenon_171, tenon_172
#define TENON_DETAIL_NAMES_173 TENON_DETAIL_NAMES_168, tenon_169, tenon_170, tenon_171, tenon_172, tenon_173
#define TENON_DETAIL_NAMES_174 TENON_DETAIL_NAMES_168, tenon_169, tenon_170, tenon_171, tenon_172, tenon_173, \
    tenon_174
#define TENON_DETAIL_NAMES_175 TENON_DETAIL_NAMES_168, tenon_169, tenon_170, tenon_171, tenon_172, tenon_173, \
    tenon_174, tenon_175
#define TENON_DETAIL_NAMES_176 TENON_DETAIL_NAMES_168, tenon_169, tenon_170, tenon_171, tenon_172, tenon_173, \
    tenon_174, tenon_175, tenon_176
#define TENON_DETAIL_NAMES_177 TENON_DETAIL_NAMES_176, tenon_177
#define TENON_DETAIL_NAMES_178 TENON_DETAIL_NAMES_176, tenon_177, tenon_178
#define TENON_DETAIL_NAMES_179 TENON_DETAIL_NAMES_176, tenon_177, tenon_178, tenon_179
#define TENON_DETAIL_NAMES_180 TENON_DETAIL_NAMES_176, tenon_177, tenon_178, tenon_179, tenon_180
#define TENON_DETAIL_NAMES_181 TENON_DETAIL_NAMES_176, tenon_177, tenon_178, tenon_179, tenon_180, tenon_181
#define TENON_DETAIL_NAMES_182 TENON_DETAIL_NAMES_176, tenon_177, tenon_178, tenon_179, tenon_180, tenon_181, \
    tenon_182
#define TENON_DETAIL_NAMES_183 TENON_DETAIL_NAMES_176, tenon_177, tenon_178, tenon_179, tenon_180, tenon_181, \
    tenon_182, tenon_183
#define TENON_DETAIL_NAMES_184 TENON_DETAIL_NAMES_176, tenon_177, tenon_178, tenon_179, tenon_180, tenon_181, \
    tenon_182, tenon_183, tenon_184
#define TENON_DETAIL_NAMES_185 TENON_DETAIL_NAMES_184, tenon_185
#define TENON_DETAIL_NAMES_186 TENON_DETAIL_NAMES_184, tenon_185, tenon_186
#define TENON_DETAIL_NAMES_187 TENON_DETAIL_NAMES_184, tenon_185, tenon_186, tenon_187
#define TENON_DETAIL_NAMES_188 TENON_DETAIL_NAMES_184, tenon_185, tenon_186, tenon_187, tenon_188
#define TENON_DETAIL_NAMES_189 TENON_DETAIL_NAMES_184, tenon_185, tenon_186, tenon_187, tenon_188, tenon_189
#define TENON_DETAIL_NAMES_190 TENON_DETAIL_NAMES_184, tenon_185, tenon_186, tenon_187, tenon_188, tenon_189, \
    tenon_190
#define TENON_DETAIL_NAMES_191 TENON_DETAIL_NAMES_184, tenon_185, tenon_186, tenon_187, tenon_188, tenon_189, \
    tenon_190, tenon_191
#define TENON_DETAIL_NAMES_192 TENON_DETAIL_NAMES_184, tenon_185, tenon_186, tenon_187, tenon_188, tenon_189, \
    tenon_190, tenon_191, tenon_192
#define TENON_DETAIL_NAMES_193 TENON_DETAIL_NAMES_192, tenon_193
#define TENON_DETAIL_NAMES_194 TENON_DETAIL_NAMES_192, tenon_193, tenon_194
#define TENON_DETAIL_NAMES_195 TENON_DETAIL_NAMES_192, tenon_193, tenon_194, tenon_195
#define TENON_DETAIL_NAMES_196 TENON_DETAIL_NAMES_192, tenon_193, tenon_194, tenon_195, tenon_196
#define TENON_DETAIL_NAMES_197 TENON_DETAIL_NAMES_192, tenon_193, tenon_194, tenon_195, tenon_196, tenon_197
#define TENON_DETAIL_NAMES_198 TENON_DETAIL_NAMES_192, tenon_193, tenon_194, tenon_195, tenon_196, tenon_197, \
    tenon_198
#define TENON_DETAIL_NAMES_199 TENON_DETAIL_NAMES_192, tenon_193, tenon_194, tenon_195, tenon_196, tenon_197, \
    tenon_198, tenon_199
#define TENON_DETAIL_NAMES_200 TENON_DETAIL_NAMES_192, tenon_193, tenon_194, tenon_195, tenon_196, tenon_197, \
    tenon_198, tenon_199, tenon_200
#define TENON_DETAIL_NAMES_201 TENON_DETAIL_NAMES_200, tenon_201
#define TENON_DETAIL_NAMES_202 TENON_DETAIL_NAMES_200, tenon_201, tenon_202
#define TENON_DETAIL_NAMES_203 TENON_DETAIL_NAMES_200, tenon_201, tenon_202, tenon_203
#define TENON_DETAIL_NAMES_204 TENON_DETAIL_NAMES_200, tenon_201, tenon_202, tenon_203, tenon_204
#define TENON_DETAIL_NAMES_205 TENON_DETAIL_NAMES_200, tenon_201, tenon_202, tenon_203, tenon_204, tenon_205
#define TENON_DETAIL_NAMES_206 TENON_DETAIL_NAMES_200, tenon_201, tenon_202, tenon_203, tenon_204, tenon_205, \
    tenon_206
#define TENON_DETAIL_NAMES_207 TENON_DETAIL_NAMES_200, tenon_201, tenon_202, tenon_203, tenon_204, tenon_205, \
    tenon_206, tenon_207
#define TENON_DETAIL_NAMES_208 TENON_DETAIL_NAMES_200, tenon_201, tenon_202, tenon_203, tenon_204, tenon_205, \
    tenon_206, tenon_207, tenon_208
#define TENON_DETAIL_NAMES_209 TENON_DETAIL_NAMES_208, tenon_209
#define TENON_DETAIL_NAMES_210 TENON_DETAIL_NAMES_208, tenon_209, tenon_210
#define TENON_DETAIL_NAMES_211 TENON_DETAIL_NAMES_208, tenon_209, tenon_210, tenon_211
#define TENON_DETAIL_NAMES_212 TENON_DETAIL_NAMES_208, tenon_209, tenon_210, tenon_211, tenon_212
#define TENON_DETAIL_NAMES_213 TENON_DETAIL_NAMES_208, tenon_209, tenon_210, tenon_211, tenon_212, tenon_213
#define TENON_DETAIL_NAMES_214 TENON_DETAIL_NAMES_208, tenon_209, tenon_210, tenon_211, tenon_212, tenon_213, \
    tenon_214
#define TENON_DETAIL_NAMES_215 TENON_DETAIL_NAMES_208, tenon_209, tenon_210, tenon_211, tenon_212, tenon_213, \
    tenon_214, tenon_215
#define TENON_DETAIL_NAMES_216 TENON_DETAIL_NAMES_208, tenon_209, tenon_210, tenon_211, tenon_212, tenon_213, \
    tenon_214, tenon_215, tenon_216
#define TENON_DETAIL_NAMES_217 TENON_DETAIL_NAMES_216, tenon_217
#define TENON_DETAIL_NAMES_218 TENON_DETAIL_NAMES_216, tenon_217, tenon_218
#define TENON_DETAIL_NAMES_219 TENON_DETAIL_NAMES_216, tenon_217, tenon_218, tenon_219
#define TENON_DETAIL_NAMES_220 TENON_DETAIL_NAMES_216, tenon_217, tenon_218, tenon_219, tenon_220
#define TENON_DETAIL_NAMES_221 TENON_DETAIL_NAMES_216, tenon_217, tenon_218, tenon_219, tenon_220, tenon_221
#define TENON_DETAIL_NAMES_222 TENON_DETAIL_NAMES_216, tenon_217, tenon_218, tenon_219, tenon_220, tenon_221, \
    tenon_222
#define TENON_DETAIL_NAMES_223 TENON_DETAIL_NAMES_216, tenon_217, tenon_218, tenon_219, tenon_220, tenon_221, \
    tenon_222, tenon_223
#define TENON_DETAIL_NAMES_224 TENON_DETAIL_NAMES_216, tenon_217, tenon_218, tenon_219, tenon_220, tenon_221, \
    tenon_222, tenon_223, tenon_224
#define TENON_DETAIL_NAMES_225 TENON_DETAIL_NAMES_224, tenon_225
#define TENON_DETAIL_NAMES_226 TENON_DETAIL_NAMES_224, tenon_225, tenon_226
#define TENON_DETAIL_NAMES_227 TENON_DETAIL_NAMES_224, tenon_225, tenon_226, tenon_227
#define TENON_DETAIL_NAMES_228 TENON_DETAIL_NAMES_224, tenon_225, tenon_226, tenon_227, tenon_228
#define TENON_DETAIL_NAMES_229 TENON_DETAIL_NAMES_224, tenon_225, tenon_226, tenon_227, tenon_228, tenon_229
#define TENON_DETAIL_NAMES_230 TENON_DETAIL_NAMES_224, tenon_225, tenon_226, tenon_227, tenon_228, tenon_229, \
    tenon_230
#define TENON_DETAIL_NAMES_231 TENON_DETAIL_NAMES_224, tenon_225, tenon_226, tenon_227, tenon_228, tenon_229, \
    tenon_230, tenon_231
#define TENON_DETAIL_NAMES_232 TENON_DETAIL_NAMES_224, tenon_225, tenon_226, tenon_227, tenon_228, tenon_229, \
    tenon_230, tenon_231, tenon_232
#define TENON_DETAIL_NAMES_233 TENON_DETAIL_NAMES_232, tenon_233
#define TENON_DETAIL_NAMES_234 TENON_DETAIL_NAMES_232, tenon_233, tenon_234
#define TENON_DETAIL_NAMES_235 TENON_DETAIL_NAMES_232, tenon_233, tenon_234, tenon_235
#define TENON_DETAIL_NAMES_236 TENON_DETAIL_NAMES_232, tenon_233, tenon_234, tenon_235, tenon_236
#define TENON_DETAIL_NAMES_237 TENON_DETAIL_NAMES_232, tenon_233, tenon_234, tenon_235, tenon_236, tenon_237
#define TENON_DETAIL_NAMES_238 TENON_DETAIL_NAMES_232, tenon_233, tenon_234, tenon_235, tenon_236, tenon_237, \
    tenon_238
#define TENON_DETAIL_NAMES_239 TENON_DETAIL_NAMES_232, tenon_233, tenon_234, tenon_235, tenon_236, tenon_237, \
    tenon_238, tenon_239
#define TENON_DETAIL_NAMES_240 TENON_DETAIL_NAMES_232, tenon_233, tenon_234, tenon_235, tenon_236, tenon_237, \
    tenon_238, tenon_239, tenon_240
#define TENON_DETAIL_NAMES_241 TENON_DETAIL_NAMES_240, tenon_241
#define TENON_DETAIL_NAMES_242 TENON_DETAIL_NAMES_240, tenon_241, tenon_242
#define TENON_DETAIL_NAMES_243 TENON_DETAIL_NAMES_240, tenon_241, tenon_242, tenon_243
#define TENON_DETAIL_NAMES_244 TENON_DETAIL_NAMES_240, tenon_241, tenon_242, tenon_243, tenon_244
#define TENON_DETAIL_NAMES_245 TENON_DETAIL_NAMES_240, tenon_241, tenon_242, tenon_243, tenon_244, tenon_245
#define TENON_DETAIL_NAMES_246 TENON_DETAIL_NAMES_240, tenon_241, tenon_242, tenon_243, tenon_244, tenon_245, \
    tenon_246
#define TENON_DETAIL_NAMES_247 TENON_DETAIL_NAMES_240, tenon_241, tenon_242, tenon_243, tenon_244, tenon_245, \
    tenon_246, tenon_247
#define TENON_DETAIL_NAMES_248 TENON_DETAIL_NAMES_240, tenon_241, tenon_242, tenon_243, tenon_244, tenon_245, \
    tenon_246, tenon_247, tenon_248
#define TENON_DETAIL_NAMES_249 TENON_DETAIL_NAMES_248, tenon_249
#define TENON_DETAIL_NAMES_250 TENON_DETAIL_NAMES_248, tenon_249, tenon_250
#define TENON_DETAIL_NAMES_251 TENON_DETAIL_NAMES_248, tenon_249, tenon_250, tenon_251
#define TENON_DETAIL_NAMES_252 TENON_DETAIL_NAMES_248, tenon_249, tenon_250, tenon_251, tenon_252
#define TENON_DETAIL_NAMES_253 TENON_DETAIL_NAMES_248, tenon_249, tenon_250, tenon_251, tenon_252, tenon_253
#define TENON_DETAIL_NAMES_254 TENON_DETAIL_NAMES_248, tenon_249, tenon_250, tenon_251, tenon_252, tenon_253, \
    tenon_254
#define TENON_DETAIL_NAMES_255 TENON_DETAIL_NAMES_248, tenon_249, tenon_250, tenon_251, tenon_252, tenon_253, \
    tenon_254, tenon_255
#define TENON_DETAIL_NAMES_256 TENON_DETAIL_NAMES_248, tenon_249, tenon_250, tenon_251, tenon_252, tenon_253, \
    tenon_254, tenon_255, tenon_256
#define TENON_DETAIL_NAMES_257 TENON_DETAIL_NAMES_256, tenon_257
#define TENON_DETAIL_NAMES_258 TENON_DETAIL_NAMES_256, tenon_257, tenon_258
#define TENON_DETAIL_NAMES_259 TENON_DETAIL_NAMES_256, tenon_257, tenon_258, tenon_259
#define TENON_DETAIL_NAMES_260 TENON_DETAIL_NAMES_256, tenon_257, tenon_258, tenon_259, tenon_260
#define TENON_DETAIL_NAMES_261 TENON_DETAIL_NAMES_256, tenon_257, tenon_258, tenon_259, tenon_260, tenon_261
#define TENON_DETAIL_NAMES_262 TENON_DETAIL_NAMES_256, tenon_257, tenon_258, tenon_259, tenon_260, tenon_261, \
    tenon_262
#define TENON_DETAIL_NAMES_263 TENON_DETAIL_NAMES_256, tenon_257, tenon_258, tenon_259, tenon_260, tenon_261, \
    tenon_262, tenon_263
#define TENON_DETAIL_NAMES_264 TENON_DETAIL_NAMES_256, tenon_257, tenon_258, tenon_259, tenon_260, tenon_261, \
    tenon_262, tenon_263, tenon_264
#define TENON_DETAIL_NAMES_265 TENON_DETAIL_NAMES_264, tenon_265
#define TENON_DETAIL_NAMES_266 TENON_DETAIL_NAMES_264, tenon_265, tenon_266
#define TENON_DETAIL_NAMES_267 TENON_DETAIL_NAMES_264, tenon_265, tenon_266, tenon_267
#define TENON_DETAIL_NAMES_268 TENON_DETAIL_NAMES_264, tenon_265, tenon_266, tenon_267, tenon_268
#define TENON_DETAIL_NAMES_269 TENON_DETAIL_NAMES_264, tenon_265, tenon_266, tenon_267, tenon_268, tenon_269
#define TENON_DETAIL_NAMES_270 TENON_DETAIL_NAMES_264, tenon_265, tenon_266, tenon_267, tenon_268, tenon_269, \
    tenon_270
#define TENON_DETAIL_NAMES_271 TENON_DETAIL_NAMES_264, tenon_265, tenon_266, tenon_267, tenon_268, tenon_269, \
    tenon_270, tenon_271
#define TENON_DETAIL_NAMES_272 TENON_DETAIL_NAMES_264, tenon_265, tenon_266, tenon_267, tenon_268, tenon_269, \
    tenon_270, tenon_271, tenon_272
#define TENON_DETAIL_NAMES_273 TENON_DETAIL_NAMES_272, tenon_273
#define TENON_DETAIL_NAMES_274 TENON_DETAIL_NAMES_272, tenon_273, tenon_274
#define TENON_DETAIL_NAMES_275 TENON_DETAIL_NAMES_272, tenon_273, tenon_274, tenon_275
#define TENON_DETAIL_NAMES_276 TENON_DETAIL_NAMES_272, tenon_273, tenon_274, tenon_275, tenon_276
#define TENON_DETAIL_NAMES_277 TENON_DETAIL_NAMES_272, tenon_273, tenon_274, tenon_275, tenon_276, tenon_277
#define TENON_DETAIL_NAMES_278 TENON_DETAIL_NAMES_272, tenon_273, tenon_274, tenon_275, tenon_276, tenon_277, \
    tenon_278
#define TENON_DETAIL_NAMES_279 TENON_DETAIL_NAMES_272, tenon_273, tenon_274, tenon_275, tenon_276, tenon_277, \
    tenon_278, tenon_279
#define TENON_DETAIL_NAMES_280 TENON_DETAIL_NAMES_272, tenon_273, tenon_274, tenon_275, tenon_276, tenon_277, \
    tenon_278, tenon_279, tenon_280
#define TENON_DETAIL_NAMES_281 TENON_DETAIL_NAMES_280, tenon_281
#define TENON_DETAIL_NAMES_282 TENON_DETAIL_NAMES_280, tenon_281, tenon_282
#define TENON_DETAIL_NAMES_283 TENON_DETAIL_NAMES_280, tenon_281, tenon_282, tenon_283
#define TENON_DETAIL_NAMES_284 TENON_DETAIL_NAMES_280, tenon_281, tenon_282, tenon_283, tenon_284
#define TENON_DETAIL_NAMES_285 TENON_DETAIL_NAMES_280, tenon_281, tenon_282, tenon_283, tenon_284, tenon_285
#define TENON_DETAIL_NAMES_286 TENON_DETAIL_NAMES_280, tenon_281, tenon_282, tenon_283, tenon_284, tenon_285, \
    tenon_286
#define TENON_DETAIL_NAMES_287 TENON_DETAIL_NAMES_280, tenon_281, tenon_282, tenon_283, tenon_284, tenon_285, \
    tenon_286, tenon_287
#define TENON_DETAIL_NAMES_288 TENON_DETAIL_NAMES_280, tenon_281, tenon_282, tenon_283, tenon_284, tenon_285, \
    tenon_286, tenon_287, tenon_288
#define TENON_DETAIL_NAMES_289 TENON_DETAIL_NAMES_288, tenon_289
#define TENON_DETAIL_NAMES_290 TENON_DETAIL_NAMES_288, tenon_289, tenon_290
#define TENON_DETAIL_NAMES_291 TENON_DETAIL_NAMES_288, tenon_289, tenon_290, tenon_291
#define TENON_DETAIL_NAMES_292 TENON_DETAIL_NAMES_288, tenon_289, tenon_290, tenon_291, tenon_292
#define TENON_DETAIL_NAMES_293 TENON_DETAIL_NAMES_288, tenon_289, tenon_290, tenon_291, tenon_292, tenon_293
#define TENON_DETAIL_NAMES_294 TENON_DETAIL_NAMES_288, tenon_289, tenon_290, tenon_291, tenon_292, tenon_293, \
    tenon_294
#define TENON_DETAIL_NAMES_295 TENON_DETAIL_NAMES_288, tenon_289, tenon_290, tenon_291, tenon_292, tenon_293, \
    tenon_294, tenon_295
#define TENON_DETAIL_NAMES_296 TENON_DETAIL_NAMES_288, tenon_289, tenon_290, tenon_291, tenon_292, tenon_293, \
    tenon_294, tenon_295, tenon_296
#define TENON_DETAIL_NAMES_297 TENON_DETAIL_NAMES_296, tenon_297
#define TENON_DETAIL_NAMES_298 TENON_DETAIL_NAMES_296, tenon_297, tenon_298
#define TENON_DETAIL_NAMES_299 TENON_DETAIL_NAMES_296, tenon_297, tenon_298, tenon_299
#define TENON_DETAIL_NAMES_300 TENON_DETAIL_NAMES_296, tenon_297, tenon_298, tenon_299, tenon_300
#define TENON_DETAIL_NAMES_301 TENON_DETAIL_NAMES_296, tenon_297, tenon_298, tenon_299, tenon_300, tenon_301
#define TENON_DETAIL_NAMES_302 TENON_DETAIL_NAMES_296, tenon_297, tenon_298, tenon_299, tenon_300, tenon_301, \
    tenon_302
#define TENON_DETAIL_NAMES_303 TENON_DETAIL_NAMES_296, tenon_297, tenon_298, tenon_299, tenon_300, tenon_301, \
    tenon_302, tenon_303
#define TENON_DETAIL_NAMES_304 TENON_DETAIL_NAMES_296, tenon_297, tenon_298, tenon_299, tenon_300, tenon_301, \
    tenon_302, tenon_303, tenon_304
#define TENON_DETAIL_NAMES_305 TENON_DETAIL_NAMES_304, tenon_305
#define TENON_DETAIL_NAMES_306 TENON_DETAIL_NAMES_304, tenon_305, tenon_306
#define TENON_DETAIL_NAMES_307 TENON_DETAIL_NAMES_304, tenon_305, tenon_306, tenon_307
#define TENON_DETAIL_NAMES_308 TENON_DETAIL_NAMES_304, tenon_305, tenon_306, tenon_307, tenon_308
#define TENON_DETAIL_NAMES_309 TENON_DETAIL_NAMES_304, tenon_305, tenon_306, tenon_307, tenon_308, tenon_309
#define TENON_DETAIL_NAMES_310 TENON_DETAIL_NAMES_304, tenon_305, tenon_306, tenon_307, tenon_308, tenon_309, \
    tenon_310
#define TENON_DETAIL_NAMES_311 TENON_DETAIL_NAMES_304, tenon_305, tenon_306, tenon_307, tenon_308, tenon_309, \
    tenon_310, tenon_311
#define TENON_DETAIL_NAMES_312 TENON_DETAIL_NAMES_304, tenon_305, tenon_306, tenon_307, tenon_308, tenon_309, \
    tenon_310, tenon_311, tenon_312
#define TENON_DETAIL_NAMES_313 TENON_DETAIL_NAMES_312, tenon_313
#define TENON_DETAIL_NAMES_314 TENON_DETAIL_NAMES_312, tenon_313, tenon_314
#define TENON_DETAIL_NAMES_315 TENON_DETAIL_NAMES_312, tenon_313, tenon_314, tenon_315
#define TENON_DETAIL_NAMES_316 TENON_DETAIL_NAMES_312, tenon_313, tenon_314, tenon_315, tenon_316
#define TENON_DETAIL_NAMES_317 TENON_DETAIL_NAMES_312, tenon_313, tenon_314, tenon_315, tenon_316, tenon_317
#define TENON_DETAIL_NAMES_318 TENON_DETAIL_NAMES_312, tenon_313, tenon_314, tenon_315, tenon_316, tenon_317, \
    tenon_318
#define TENON_DETAIL_NAMES_319 TENON_DETAIL_NAMES_312, tenon_313, tenon_314, tenon_315, tenon_316, tenon_317, \
    tenon_318, tenon_319
#define TENON_DETAIL_NAMES_320 TENON_DETAIL_NAMES_312, tenon_313, tenon_314, tenon_315, tenon_316, tenon_317, \
    tenon_318, tenon_319, tenon_320
#define TENON_DETAIL_NAMES_321 TENON_DETAIL_NAMES_320, tenon_321
#define TENON_DETAIL_NAMES_322 TENON_DETAIL_NAMES_320, tenon_321, tenon_322
#define TENON_DETAIL_NAMES_323 TENON_DETAIL_NAMES_320, tenon_321, tenon_322, tenon_323
#define TENON_DETAIL_NAMES_324 TENON_DETAIL_NAMES_320, tenon_321, tenon_322, tenon_323, tenon_324
#define TENON_DETAIL_NAMES_325 TENON_DETAIL_NAMES_320, tenon_321, tenon_322, tenon_323, tenon_324, tenon_325
#define TENON_DETAIL_NAMES_326 TENON_DETAIL_NAMES_320, tenon_321, tenon_322, tenon_323, tenon_324, tenon_325, \
    tenon_326
#define TENON_DETAIL_NAMES_327 TENON_DETAIL_NAMES_320, tenon_321, tenon_322, tenon_323, tenon_324, tenon_325, \
    tenon_326, tenon_327
#define TENON_DETAIL_NAMES_328 TENON_DETAIL_NAMES_320, tenon_321, tenon_322, tenon_323, tenon_324, tenon_325, \
    tenon_326, tenon_327, tenon_328
#define TENON_DETAIL_NAMES_329 TENON_DETAIL_NAMES_328, tenon_329
#define TENON_DETAIL_NAMES_330 TENON_DETAIL_NAMES_328, tenon_329, tenon_330
#define TENON_DETAIL_NAMES_331 TENON_DETAIL_NAMES_328, tenon_329, tenon_330, tenon_331
#define TENON_DETAIL_NAMES_332 TENON_DETAIL_NAMES_328, tenon_329, tenon_330, tenon_331, tenon_332
#define TENON_DETAIL_NAMES_333 TENON_DETAIL_NAMES_328, tenon_329, tenon_330, tenon_331, tenon_332, tenon_333
#define TENON_DETAIL_NAMES_334 TENON_DETAIL_NAMES_328, tenon_329, tenon_330, tenon_331, tenon_332, tenon_333, \
    tenon_334
#define TENON_DETAIL_NAMES_335 TENON_DETAIL_NAMES_328, tenon_329, tenon_330, tenon_331, tenon_332, tenon_333, \
    tenon_334, tenon_335
#define TENON_DETAIL_NAMES_336 TENON_DETAIL_NAMES_328, tenon_329, tenon_330, tenon_331, tenon_332, tenon_333, \
    tenon_334, tenon_335, tenon_336
#define TENON_DETAIL_NAMES_337 TENON_DETAIL_NAMES_336, tenon_337
#define TENON_DETAIL_NAMES_338 TENON_DETAIL_NAMES_336, tenon_337, tenon_338
#define TENON_DETAIL_NAMES_339 TENON_DETAIL_NAMES_336, tenon_337, tenon_338, tenon_339
#define TENON_DETAIL_NAMES_340 TENON_DETAIL_NAMES_336, tenon_337, tenon_338, tenon_339, tenon_340
#define TENON_DETAIL_NAMES_341 TENON_DETAIL_NAMES_336, tenon_337, tenon_338, tenon_339, tenon_340, tenon_341
#define TENON_DETAIL_NAMES_342 TENON_DETAIL_NAMES_336, tenon_337, tenon_338, tenon_339, tenon_340, tenon_341, \
    tenon_342
#define TENON_DETAIL_NAMES_343 TENON_DETAIL_NAMES_336, tenon_337, tenon_338, tenon_339, tenon_340, tenon_341, \
    tenon_342, tenon_343
#define TENON_DETAIL_NAMES_344 TENON_DETAIL_NAMES_336, tenon_337, tenon_338, tenon_339, tenon_340, tenon_341, \
    tenon_342, tenon_343, tenon_344
#define TENON_DETAIL_NAMES_345 TENON_DETAIL_NAMES_344, tenon_345
#define TENON_DETAIL_NAMES_346 TENON_DETAIL_NAMES_344, tenon_345, tenon_346
#define TENON_DETAIL_NAMES_347 TENON_DETAIL_NAMES_344, tenon_345, tenon_346, tenon_347
#define TENON_DETAIL_NAMES_348 TENON_DETAIL_NAMES_344, tenon_345, tenon_346, tenon_347, tenon_348
#define TENON_DETAIL_NAMES_349 TENON_DETAIL_NAMES_344, tenon_345, tenon_346, tenon_347, tenon_348, tenon_349
#define TENON_DETAIL_NAMES_350 TENON_DETAIL_NAMES_344, tenon_345, tenon_346, tenon_347, tenon_348, tenon_349, \
    tenon_350
#define TENON_DETAIL_NAMES_351 TENON_DETAIL_NAMES_344, tenon_345, tenon_346, tenon_347, tenon_348, tenon_349, \
    tenon_350, tenon_351
#define TENON_DETAIL_NAMES_352 TENON_DETAIL_NAMES_344, tenon_345, tenon_346, tenon_347, tenon_348, tenon_349, \
    tenon_350, tenon_351, tenon_352
#define TENON_DETAIL_NAMES_353 TENON_DETAIL_NAMES_352, tenon_353
#define TENON_DETAIL_NAMES_354 TENON_DETAIL_NAMES_352, tenon_353, tenon_354
#define TENON_DETAIL_NAMES_355 TENON_DETAIL_NAMES_352, tenon_353, tenon_354, tenon_355
#define TENON_DETAIL_NAMES_356 TENON_DETAIL_NAMES_352, tenon_353, tenon_354, tenon_355, tenon_356
#define TENON_DETAIL_NAMES_357 TENON_DETAIL_NAMES_352, tenon_353, tenon_354, tenon_355, tenon_356, tenon_357
#define TENON_DETAIL_NAMES_358 TENON_DETAIL_NAMES_352, tenon_353, tenon_354, tenon_355, tenon_356, tenon_357, \
    tenon_358
#define TENON_DETAIL_NAMES_359 TENON_DETAIL_NAMES_352, tenon_353, tenon_354, tenon_355, tenon_356, tenon_357, \
    tenon_358, tenon_359
#define TENON_DETAIL_NAMES_360 TENON_DETAIL_NAMES_352, tenon_353, tenon_354, tenon_355, tenon_356, tenon_357, \
    tenon_358, tenon_359, tenon_360
#define TENON_DETAIL_NAMES_361 TENON_DETAIL_NAMES_360, tenon_361
#define TENON_DETAIL_NAMES_362 TENON_DETAIL_NAMES_360, tenon_361, tenon_362
#define TENON_DETAIL_NAMES_363 TENON_DETAIL_NAMES_360, tenon_361, tenon_362, tenon_363
#define TENON_DETAIL_NAMES_364 TENON_DETAIL_NAMES_360, tenon_361, tenon_362, tenon_363, tenon_364
#define TENON_DETAIL_NAMES_365 TENON_DETAIL_NAMES_360, tenon_361, tenon_362, tenon_363, tenon_364, tenon_365
#define TENON_DETAIL_NAMES_366 TENON_DETAIL_NAMES_360, tenon_361, tenon_362, tenon_363, tenon_364, tenon_365, \
    tenon_366
#define TENON_DETAIL_NAMES_367 TENON_DETAIL_NAMES_360, tenon_361, tenon_362, tenon_363, tenon_364, tenon_365, \
    tenon_366, tenon_367
#define TENON_DETAIL_NAMES_368 TENON_DETAIL_NAMES_360, tenon_361, tenon_362, tenon_363, tenon_364, tenon_365, \
    tenon_366, tenon_367, tenon_368
#define TENON_DETAIL_NAMES_369 TENON_DETAIL_NAMES_368, tenon_369
#define TENON_DETAIL_NAMES_370 TENON_DETAIL_NAMES_368, tenon_369, tenon_370
#define TENON_DETAIL_NAMES_371 TENON_DETAIL_NAMES_368, tenon_369, tenon_370, tenon_371
#define TENON_DETAIL_NAMES_372 TENON_DETAIL_NAMES_368, tenon_369, tenon_370, tenon_371, tenon_372
#define TENON_DETAIL_NAMES_373 TENON_DETAIL_NAMES_368, tenon_369, tenon_370, tenon_371, tenon_372, tenon_373
#define TENON_DETAIL_NAMES_374 TENON_DETAIL_NAMES_368, tenon_369, tenon_370, tenon_371, tenon_372, tenon_373, \
    tenon_374
#define TENON_DETAIL_NAMES_375 TENON_DETAIL_NAMES_368, tenon_369, tenon_370, tenon_371, tenon_372, tenon_373, \
    tenon_374, tenon_375
#define TENON_DETAIL_NAMES_376 TENON_DETAIL_NAMES_368, tenon_369, tenon_370, tenon_371, tenon_372, tenon_373, \
    tenon_374, tenon_375, tenon_376
#define TENON_DETAIL_NAMES_377 TENON_DETAIL_NAMES_376, tenon_377
#define TENON_DETAIL_NAMES_378 TENON_DETAIL_NAMES_376, tenon_377, tenon_378
#define TENON_DETAIL_NAMES_379 TENON_DETAIL_NAMES_376, tenon_377, tenon_378, tenon_379
#define TENON_DETAIL_NAMES_380 TENON_DETAIL_NAMES_376, tenon_377, tenon_378, tenon_379, tenon_380
#define TENON_DETAIL_NAMES_381 TENON_DETAIL_NAMES_376, tenon_377, tenon_378, tenon_379, tenon_380, tenon_381
#define TENON_DETAIL_NAMES_382 TENON_DETAIL_NAMES_376, tenon_377, tenon_378, tenon_379, tenon_380, tenon_381, \
    tenon_382
#define TENON_DETAIL_NAMES_383 TENON_DETAIL_NAMES_376, tenon_377, tenon_378, tenon_379, tenon_380, tenon_381, \
    tenon_382, tenon_383
#define TENON_DETAIL_NAMES_384 TENON_DETAIL_NAMES_376, tenon_377, tenon_378, tenon_379, tenon_380, tenon_381, \
    tenon_382, tenon_383, tenon_384
#define TENON_DETAIL_NAMES_385 TENON_DETAIL_NAMES_384, tenon_385
#define TENON_DETAIL_NAMES_386 TENON_DETAIL_NAMES_384, tenon_385, tenon_386
#define TENON_DETAIL_NAMES_387 TENON_DETAIL_NAMES_384, tenon_385, tenon_386, tenon_387
#define TENON_DETAIL_NAMES_388 TENON_DETAIL_NAMES_384, tenon_385, tenon_386, tenon_387, tenon_388
#define TENON_DETAIL_NAMES_389 TENON_DETAIL_NAMES_384, tenon_385, tenon_386, tenon_387, tenon_388, tenon_389
#define TENON_DETAIL_NAMES_390 TENON_DETAIL_NAMES_384, tenon_385, tenon_386, tenon_387, tenon_388, tenon_389, \
    tenon_390
#define TENON_DETAIL_NAMES_391 TENON_DETAIL_NAMES_384, tenon_385, tenon_386, tenon_387, tenon_388, tenon_389, \
    tenon_390, tenon_391
#define TENON_DETAIL_NAMES_392 TENON_DETAIL_NAMES_384, tenon_385, tenon_386, tenon_387, tenon_388, tenon_389, \
    tenon_390, tenon_391, tenon_392
#define TENON_DETAIL_NAMES_393 TENON_DETAIL_NAMES_392, tenon_393
#define TENON_DETAIL_NAMES_394 TENON_DETAIL_NAMES_392, tenon_393, tenon_394
#define TENON_DETAIL_NAMES_395 TENON_DETAIL_NAMES_392, tenon_393, tenon_394, tenon_395
#define TENON_DETAIL_NAMES_396 TENON_DETAIL_NAMES_392, tenon_393, tenon_394, tenon_395, tenon_396
#define TENON_DETAIL_NAMES_397 TENON_DETAIL_NAMES_392, tenon_393, tenon_394, tenon_395, tenon_396, tenon_397
#define TENON_DETAIL_NAMES_398 TENON_DETAIL_NAMES_392, tenon_393, tenon_394, tenon_395, tenon_396, tenon_397, \
    tenon_398
#define TENON_DETAIL_NAMES_399 TENON_DETAIL_NAMES_392, tenon_393, tenon_394, tenon_395, tenon_396, tenon_397, \
    tenon_398, tenon_399
#define TENON_DETAIL_NAMES_400 TENON_DETAIL_NAMES_392, tenon_393, tenon_394, tenon_395, tenon_396, tenon_397, \
    tenon_398, tenon_399, tenon_400
#define TENON_DETAIL_NAMES_401 TENON_DETAIL_NAMES_400, tenon_401
#define TENON_DETAIL_NAMES_402 TENON_DETAIL_NAMES_400, tenon_401, tenon_402
#define TENON_DETAIL_NAMES_403 TENON_DETAIL_NAMES_400, tenon_401, tenon_402, tenon_403
#define TENON_DETAIL_NAMES_404 TENON_DETAIL_NAMES_400, tenon_401, tenon_402, tenon_403, tenon_404
#define TENON_DETAIL_NAMES_405 TENON_DETAIL_NAMES_400, tenon_401, tenon_402, tenon_403, tenon_404, tenon_405
#define TENON_DETAIL_NAMES_406 TENON_DETAIL_NAMES_400, tenon_401, tenon_402, tenon_403, tenon_404, tenon_405, \
    tenon_406
#define TENON_DETAIL_NAMES_407 TENON_DETAIL_NAMES_400, tenon_401, tenon_402, tenon_403, tenon_404, tenon_405, \
    tenon_406, tenon_407
#define TENON_DETAIL_NAMES_408 TENON_DETAIL_NAMES_400, tenon_401, tenon_402, tenon_403, tenon_404, tenon_405, \
    tenon_406, tenon_407, tenon_408
#define TENON_DETAIL_NAMES_409 TENON_DETAIL_NAMES_408, tenon_409
#define TENON_DETAIL_NAMES_410 TENON_DETAIL_NAMES_408, tenon_409, tenon_410
#define TENON_DETAIL_NAMES_411 TENON_DETAIL_NAMES_408, tenon_409, tenon_410, tenon_411
#define TENON_DETAIL_NAMES_412 TENON_DETAIL_NAMES_408, tenon_409, tenon_410, tenon_411, tenon_412
#define TENON_DETAIL_NAMES_413 TENON_DETAIL_NAMES_408, tenon_409, tenon_410, tenon_411, tenon_412, tenon_413
#define TENON_DETAIL_NAMES_414 TENON_DETAIL_NAMES_408, tenon_409, tenon_410, tenon_411, tenon_412, tenon_413, \
    tenon_414
#define TENON_DETAIL_NAMES_415 TENON_DETAIL_NAMES_408, tenon_409, tenon_410, tenon_411, tenon_412, tenon_413, \
    tenon_414, tenon_415
#define TENON_DETAIL_NAMES_416 TENON_DETAIL_NAMES_408, tenon_409, tenon_410, tenon_411, tenon_412, tenon_413, \
    tenon_414, tenon_415, tenon_416
#define TENON_DETAIL_NAMES_417 TENON_DETAIL_NAMES_416, tenon_417
#define TENON_DETAIL_NAMES_418 TENON_DETAIL_NAMES_416, tenon_417, tenon_418
#define TENON_DETAIL_NAMES_419 TENON_DETAIL_NAMES_416, tenon_417, tenon_418, tenon_419
#define TENON_DETAIL_NAMES_420 TENON_DETAIL_NAMES_416, tenon_417, tenon_418, tenon_419, tenon_420
#define TENON_DETAIL_NAMES_421 TENON_DETAIL_NAMES_416, tenon_417, tenon_418, tenon_419, tenon_420, tenon_421
#define TENON_DETAIL_NAMES_422 TENON_DETAIL_NAMES_416, tenon_417, tenon_418, tenon_419, tenon_420, tenon_421, \
    tenon_422
#define TENON_DETAIL_NAMES_423 TENON_DETAIL_NAMES_416, tenon_417, tenon_418, tenon_419, tenon_420, tenon_421, \
    tenon_422, tenon_423
#define TENON_DETAIL_NAMES_424 TENON_DETAIL_NAMES_416, tenon_417, tenon_418, tenon_419, tenon_420, tenon_421, \
    tenon_422, tenon_423, tenon_424
#define TENON_DETAIL_NAMES_425 TENON_DETAIL_NAMES_424, tenon_425
#define TENON_DETAIL_NAMES_426 TENON_DETAIL_NAMES_424, tenon_425, tenon_426
#define TENON_DETAIL_NAMES_427 TENON_DETAIL_NAMES_424, tenon_425, tenon_426, tenon_427
#define TENON_DETAIL_NAMES_428 TENON_DETAIL_NAMES_424, tenon_425, tenon_426, tenon_427, tenon_428
#define TENON_DETAIL_NAMES_429 TENON_DETAIL_NAMES_424, tenon_425, tenon_426, tenon_427, tenon_428, tenon_429
#define TENON_DETAIL_NAMES_430 TENON_DETAIL_NAMES_424, tenon_425, tenon_426, tenon_427, tenon_428, tenon_429, \
    tenon_430
#define TENON_DETAIL_NAMES_431 TENON_DETAIL_NAMES_424, tenon_425, tenon_426, tenon_427, tenon_428, tenon_429, \
    tenon_430, tenon_431
#define TENON_DETAIL_NAMES_432 TENON_DETAIL_NAMES_424, tenon_425, tenon_426, tenon_427, tenon_428, tenon_429, \
    tenon_430, tenon_431, tenon_432
#define TENON_DETAIL_NAMES_433 TENON_DETAIL_NAMES_432, tenon_433
#define TENON_DETAIL_NAMES_434 TENON_DETAIL_NAMES_432, tenon_433, tenon_434
#define TENON_DETAIL_NAMES_435 TENON_DETAIL_NAMES_432, tenon_433, tenon_434, tenon_435
#define TENON_DETAIL_NAMES_436 TENON_DETAIL_NAMES_432, tenon_433, tenon_434, tenon_435, tenon_436
#define TENON_DETAIL_NAMES_437 TENON_DETAIL_NAMES_432, tenon_433, tenon_434, tenon_435, tenon_436, tenon_437
#define TENON_DETAIL_NAMES_438 TENON_DETAIL_NAMES_432, tenon_433, tenon_434, tenon_435, tenon_436, tenon_437, \
    tenon_438
#define TENON_DETAIL_NAMES_439 TENON_DETAIL_NAMES_432, tenon_433, tenon_434, tenon_435, tenon_436, tenon_437, \
    tenon_438, tenon_439
#define TENON_DETAIL_NAMES_440 TENON_DETAIL_NAMES_432, tenon_433, tenon_434, tenon_435, tenon_436, tenon_437, \
    tenon_438, tenon_439, tenon_440
#define TENON_DETAIL_NAMES_441 TENON_DETAIL_NAMES_440, tenon_441
#define TENON_DETAIL_NAMES_442 TENON_DETAIL_NAMES_440, tenon_441, tenon_442
#define TENON_DETAIL_NAMES_443 TENON_DETAIL_NAMES_440, tenon_441, tenon_442, tenon_443
#define TENON_DETAIL_NAMES_444 TENON_DETAIL_NAMES_440, tenon_441, tenon_442, tenon_443, tenon_444
#define TENON_DETAIL_NAMES_445 TENON_DETAIL_NAMES_440, tenon_441, tenon_442, tenon_443, tenon_444, tenon_445
#define TENON_DETAIL_NAMES_446 TENON_DETAIL_NAMES_440, tenon_441, tenon_442, tenon_443, tenon_444, tenon_445, \
    tenon_446
#define TENON_DETAIL_NAMES_447 TENON_DETAIL_NAMES_440, tenon_441, tenon_442, tenon_443, tenon_444, tenon_445, \
    tenon_446, tenon_447
#define TENON_DETAIL_NAMES_448 TENON_DETAIL_NAMES_440, tenon_441, tenon_442, tenon_443, tenon_444, tenon_445, \
    tenon_446, tenon_447, tenon_448
#define TENON_DETAIL_NAMES_449 TENON_DETAIL_NAMES_448, tenon_449
#define TENON_DETAIL_NAMES_450 TENON_DETAIL_NAMES_448, tenon_449, tenon_450
#define TENON_DETAIL_NAMES_451 TENON_DETAIL_NAMES_448, tenon_449, tenon_450, tenon_451
#define TENON_DETAIL_NAMES_452 TENON_DETAIL_NAMES_448, tenon_449, tenon_450, tenon_451, tenon_452
#define TENON_DETAIL_NAMES_453 TENON_DETAIL_NAMES_448, tenon_449, tenon_450, tenon_451, tenon_452, tenon_453
#define TENON_DETAIL_NAMES_454 TENON_DETAIL_NAMES_448, tenon_449, tenon_450, tenon_451, tenon_452, tenon_453, \
    tenon_454
#define TENON_DETAIL_NAMES_455 TENON_DETAIL_NAMES_448, tenon_449, tenon_450, tenon_451, tenon_452, tenon_453, \
    tenon_454, tenon_455
#define TENON_DETAIL_NAMES_456 TENON_DETAIL_NAMES_448, tenon_449, tenon_450, tenon_451, tenon_452, tenon_453, \
    tenon_454, tenon_455, tenon_456
#define TENON_DETAIL_NAMES_457 TENON_DETAIL_NAMES_456, tenon_457
#define TENON_DETAIL_NAMES_458 TENON_DETAIL_NAMES_456, tenon_457, tenon_458
#define TENON_DETAIL_NAMES_459 TENON_DETAIL_NAMES_456, tenon_457, tenon_458, tenon_459
#define TENON_DETAIL_NAMES_460 TENON_DETAIL_NAMES_456, tenon_457, tenon_458, tenon_459, tenon_460
#define TENON_DETAIL_NAMES_461 TENON_DETAIL_NAMES_456, tenon_457, tenon_458, tenon_459, tenon_460, tenon_461
#define TENON_DETAIL_NAMES_462 TENON_DETAIL_NAMES_456, tenon_457, tenon_458, tenon_459, tenon_460, tenon_461, \
    tenon_462
#define TENON_DETAIL_NAMES_463 TENON_DETAIL_NAMES_456, tenon_457, tenon_458, tenon_459, tenon_460, tenon_461, \
    tenon_462, tenon_463
#define TENON_DETAIL_NAMES_464 TENON_DETAIL_NAMES_456, tenon_457, tenon_458, tenon_459, tenon_460, tenon_461, \
    tenon_462, tenon_463, tenon_464
#define TENON_DETAIL_NAMES_465 TENON_DETAIL_NAMES_464, tenon_465
#define TENON_DETAIL_NAMES_466 TENON_DETAIL_NAMES_464, tenon_465, tenon_466
#define TENON_DETAIL_NAMES_467 TENON_DETAIL_NAMES_464, tenon_465, tenon_466, tenon_467
#define TENON_DETAIL_NAMES_468 TENON_DETAIL_NAMES_464, tenon_465, tenon_466, tenon_467, tenon_468
#define TENON_DETAIL_NAMES_469 TENON_DETAIL_NAMES_464, tenon_465, tenon_466, tenon_467, tenon_468, tenon_469
#define TENON_DETAIL_NAMES_470 TENON_DETAIL_NAMES_464, tenon_465, tenon_466, tenon_467, tenon_468, tenon_469, \
    tenon_470
#define TENON_DETAIL_NAMES_471 TENON_DETAIL_NAMES_464, tenon_465, tenon_466, tenon_467, tenon_468, tenon_469, \
    tenon_470, tenon_471
#define TENON_DETAIL_NAMES_472 TENON_DETAIL_NAMES_464, tenon_465, tenon_466, tenon_467, tenon_468, tenon_469, \
    tenon_470, tenon_471, tenon_472
#define TENON_DETAIL_NAMES_473 TENON_DETAIL_NAMES_472, tenon_473
#define TENON_DETAIL_NAMES_474 TENON_DETAIL_NAMES_472, tenon_473, tenon_474
#define TENON_DETAIL_NAMES_475 TENON_DETAIL_NAMES_472, tenon_473, tenon_474, tenon_475
#define TENON_DETAIL_NAMES_476 TENON_DETAIL_NAMES_472, tenon_473, tenon_474, tenon_475, tenon_476
#define TENON_DETAIL_NAMES_477 TENON_DETAIL_NAMES_472, tenon_473, tenon_474, tenon_475, tenon_476, tenon_477
#define TENON_DETAIL_NAMES_478 TENON_DETAIL_NAMES_472, tenon_473, tenon_474, tenon_475, tenon_476, tenon_477, \
    tenon_478
#define TENON_DETAIL_NAMES_479 TENON_DETAIL_NAMES_472, tenon_473, tenon_474, tenon_475, tenon_476, tenon_477, \
    tenon_478, tenon_479
#define TENON_DETAIL_NAMES_480 TENON_DETAIL_NAMES_472, tenon_473, tenon_474, tenon_475, tenon_476, tenon_477, \
    tenon_478, tenon_479, tenon_480
#define TENON_DETAIL_NAMES_481 TENON_DETAIL_NAMES_480, tenon_481
#define TENON_DETAIL_NAMES_482 TENON_DETAIL_NAMES_480, tenon_481, tenon_482
#define TENON_DETAIL_NAMES_483 TENON_DETAIL_NAMES_480, tenon_481, tenon_482, tenon_483
#define TENON_DETAIL_NAMES_484 TENON_DETAIL_NAMES_480, tenon_481, tenon_482, tenon_483, tenon_484
#define TENON_DETAIL_NAMES_485 TENON_DETAIL_NAMES_480, tenon_481, tenon_482, tenon_483, tenon_484, tenon_485
#define TENON_DETAIL_NAMES_486 TENON_DETAIL_NAMES_480, tenon_481, tenon_482, tenon_483, tenon_484, tenon_485, \
    tenon_486
#define TENON_DETAIL_NAMES_487 TENON_DETAIL_NAMES_480, tenon_481, tenon_482, tenon_483, tenon_484, tenon_485, \
    tenon_486, tenon_487
#define TENON_DETAIL_NAMES_488 TENON_DETAIL_NAMES_480, tenon_481, tenon_482, tenon_483, tenon_484, tenon_485, \
    tenon_486, tenon_487, tenon_488
#define TENON_DETAIL_NAMES_489 TENON_DETAIL_NAMES_488, tenon_489
#define TENON_DETAIL_NAMES_490 TENON_DETAIL_NAMES_488, tenon_489, tenon_490
#define TENON_DETAIL_NAMES_491 TENON_DETAIL_NAMES_488, tenon_489, tenon_490, tenon_491
#define TENON_DETAIL_NAMES_492 TENON_DETAIL_NAMES_488, tenon_489, tenon_490, tenon_491, tenon_492
#define TENON_DETAIL_NAMES_493 TENON_DETAIL_NAMES_488, tenon_489, tenon_490, tenon_491, tenon_492, tenon_493
#define TENON_DETAIL_NAMES_494 TENON_DETAIL_NAMES_488, tenon_489, tenon_490, tenon_491, tenon_492, tenon_493, \
    tenon_494
#define TENON_DETAIL_NAMES_495 TENON_DETAIL_NAMES_488, tenon_489, tenon_490, tenon_491, tenon_492, tenon_493, \
    tenon_494, tenon_495
#define TENON_DETAIL_NAMES_496 TENON_DETAIL_NAMES_488, tenon_489, tenon_490, tenon_491, tenon_492, tenon_493, \
    tenon_494, tenon_495, tenon_496
#define TENON_DETAIL_NAMES_497 TENON_DETAIL_NAMES_496, tenon_497
#define TENON_DETAIL_NAMES_498 TENON_DETAIL_NAMES_496, tenon_497, tenon_498
#define TENON_DETAIL_NAMES_499 TENON_DETAIL_NAMES_496, tenon_497, tenon_498, tenon_499
#define TENON_DETAIL_NAMES_500 TENON_DETAIL_NAMES_496, tenon_497, tenon_498, tenon_499, tenon_500
#define TENON_DETAIL_NAMES_501 TENON_DETAIL_NAMES_496, tenon_497, tenon_498, tenon_499, tenon_500, tenon_501
#define TENON_DETAIL_NAMES_502 TENON_DETAIL_NAMES_496, tenon_497, tenon_498, tenon_499, tenon_500, tenon_501, \
    tenon_502
#define TENON_DETAIL_NAMES_503 TENON_DETAIL_NAMES_496, tenon_497, tenon_498, tenon_499, tenon_500, tenon_501, \
    tenon_502, tenon_503
#define TENON_DETAIL_NAMES_504 TENON_DETAIL_NAMES_496, tenon_497, tenon_498, tenon_499, tenon_500, tenon_501, \
    tenon_502, tenon_503, tenon_504
#define TENON_DETAIL_NAMES_505 TENON_DETAIL_NAMES_504, tenon_505
#define TENON_DETAIL_NAMES_506 TENON_DETAIL_NAMES_504, tenon_505, tenon_506
#define TENON_DETAIL_NAMES_507 TENON_DETAIL_NAMES_504, tenon_505, tenon_506, tenon_507
#define TENON_DETAIL_NAMES_508 TENON_DETAIL_NAMES_504, tenon_505, tenon_506, tenon_507, tenon_508
#define TENON_DETAIL_NAMES_509 TENON_DETAIL_NAMES_504, tenon_505, tenon_506, tenon_507, tenon_508, tenon_509
#define TENON_DETAIL_NAMES_510 TENON_DETAIL_NAMES_504, tenon_505, tenon_506, tenon_507, tenon_508, tenon_509, \
    tenon_510
#define TENON_DETAIL_NAMES_511 TENON_DETAIL_NAMES_504, tenon_505, tenon_506, tenon_507, tenon_508, tenon_509, \
    tenon_510, tenon_511
#define TENON_DETAIL_NAMES_512 TENON_DETAIL_NAMES_504, tenon_505, tenon_506, tenon_507, tenon_508, tenon_509, \
    tenon_510, tenon_511, tenon_512
#define TENON_DETAIL_ADDRESSES_65 TENON_DETAIL_ADDRESSES_64, __builtin_addressof(tenon_65)
#define TENON_DETAIL_ADDRESSES_66 TENON_DETAIL_ADDRESSES_64, __builtin_addressof(tenon_65), \
    __builtin_addressof(tenon_66)
#define TENON_DETAIL_ADDRESSES_67 TENON_DETAIL_ADDRESSES_64, __builtin_addressof(tenon_65), \
    __builtin_addressof(tenon_66), __builtin_addressof(tenon_67)
#define TENON_DETAIL_ADDRESSES_68 TENON_DETAIL_ADDRESSES_64, __builtin_addressof(tenon_65), \
    __builtin_addressof(tenon_66), __builtin_addressof(tenon_67), __builtin_addressof(tenon_68)
#define TENON_DETAIL_ADDRESSES_69 TENON_DETAIL_ADDRESSES_64, __builtin_addressof(tenon_65), \
    __builtin_addressof(tenon_66), __builtin_addressof(tenon_67), __builtin_addressof(tenon_68), \
    __builtin_addressof(tenon_69)
#define TENON_DETAIL_ADDRESSES_70 TENON_DETAIL_ADDRESSES_64, __builtin_addressof(tenon_65), \
    __builtin_addressof(tenon_66), __builtin_addressof(tenon_67), __builtin_addressof(tenon_68), \
    __builtin_addressof(tenon_69), __builtin_addressof(tenon_70)
#define TENON_DETAIL_ADDRESSES_71 TENON_DETAIL_ADDRESSES_64, __builtin_addressof(tenon_65), \
    __builtin_addressof(tenon_66), __builtin_addressof(tenon_67), __builtin_addressof(tenon_68), \
    __builtin_addressof(tenon_69), __builtin_addressof(tenon_70), __builtin_addressof(tenon_71)
#define TENON_DETAIL_ADDRESSES_72 TENON_DETAIL_ADDRESSES_64, __builtin_addressof(tenon_65), \
    __builtin_addressof(tenon_66), __builtin_addressof(tenon_67), __builtin_addressof(tenon_68), \
    __builtin_addressof(tenon_69), __builtin_addressof(tenon_70), __builtin_addressof(tenon_71), \
    __builtin_addressof(tenon_72)
#define TENON_DETAIL_ADDRESSES_73 TENON_DETAIL_ADDRESSES_72, __builtin_addressof(tenon_73)
#define TENON_DETAIL_ADDRESSES_74 TENON_DETAIL_ADDRESSES_72, __builtin_addressof(tenon_73), \
    __builtin_addressof(tenon_74)
#define TENON_DETAIL_ADDRESSES_75 TENON_DETAIL_ADDRESSES_72, __builtin_addressof(tenon_73), \
    __builtin_addressof(tenon_74), __builtin_addressof(tenon_75)
#define TENON_DETAIL_ADDRESSES_76 TENON_DETAIL_ADDRESSES_72, __builtin_addressof(tenon_73), \
    __builtin_addressof(tenon_74), __builtin_addressof(tenon_75), __builtin_addressof(tenon_76)
#define TENON_DETAIL_ADDRESSES_77 TENON_DETAIL_ADDRESSES_72, __builtin_addressof(tenon_73), \
    __builtin_addressof(tenon_74), __builtin_addressof(tenon_75), __builtin_addressof(tenon_76), \
    __builtin_addressof(tenon_77)
#define TENON_DETAIL_ADDRESSES_78 TENON_DETAIL_ADDRESSES_72, __builtin_addressof(tenon_73), \
    __builtin_addressof(tenon_74), __builtin_addressof(tenon_75), __builtin_addressof(tenon_76), \
    __builtin_addressof(tenon_77), __builtin_addressof(tenon_78)
#define TENON_DETAIL_ADDRESSES_79 TENON_DETAIL_ADDRESSES_72, __builtin_addressof(tenon_73), \
    __builtin_addressof(tenon_74), __builtin_addressof(tenon_75), __builtin_addressof(tenon_76), \
    __builtin_addressof(tenon_77), __builtin_addressof(tenon_78), __builtin_addressof(tenon_79)
#define TENON_DETAIL_ADDRESSES_80 TENON_DETAIL_ADDRESSES_72, __builtin_addressof(tenon_73), \
    __builtin_addressof(tenon_74), __builtin_addressof(tenon_75), __builtin_addressof(tenon_76), \
    __builtin_addressof(tenon_77), __builtin_addressof(tenon_78), __builtin_addressof(tenon_79), \
    __builtin_addressof(tenon_80)
#define TENON_DETAIL_ADDRESSES_81 TENON_DETAIL_ADDRESSES_80, __builtin_addressof(tenon_81)
#define TENON_DETAIL_ADDRESSES_82 TENON_DETAIL_ADDRESSES_80, __builtin_addressof(tenon_81), \
    __builtin_addressof(tenon_82)
#define TENON_DETAIL_ADDRESSES_83 TENON_DETAIL_ADDRESSES_80, __builtin_addressof(tenon_81), \
    __builtin_addressof(tenon_82), __builtin_addressof(tenon_83)
#define TENON_DETAIL_ADDRESSES_84 TENON_DETAIL_ADDRESSES_80, __builtin_addressof(tenon_81), \
    __builtin_addressof(tenon_82), __builtin_addressof(tenon_83), __builtin_addressof(tenon_84)
#define TENON_DETAIL_ADDRESSES_85 TENON_DETAIL_ADDRESSES_80, __builtin_addressof(tenon_81), \
    __builtin_addressof(tenon_82), __builtin_addressof(tenon_83), __builtin_addressof(tenon_84), \
    __builtin_addressof(tenon_85)
#define TENON_DETAIL_ADDRESSES_86 TENON_DETAIL_ADDRESSES_80, __builtin_addressof(tenon_81), \
    __builtin_addressof(tenon_82), __builtin_addressof(tenon_83), __builtin_addressof(tenon_84), \
    __builtin_addressof(tenon_85), __builtin_addressof(tenon_86)
#define TENON_DETAIL_ADDRESSES_87 TENON_DETAIL_ADDRESSES_80, __builtin_addressof(tenon_81), \
    __builtin_addressof(tenon_82), __builtin_addressof(tenon_83), __builtin_addressof(tenon_84), \
    __builtin_addressof(tenon_85), __builtin_addressof(tenon_86), __builtin_addressof(tenon_87)
#define TENON_DETAIL_ADDRESSES_88 TENON_DETAIL_ADDRESSES_80, __builtin_addressof(tenon_81), \
    __builtin_addressof(tenon_82), __builtin_addressof(tenon_83), __builtin_addressof(tenon_84), \
    __builtin_addressof(tenon_85), __builtin_addressof(tenon_86), __builtin_addressof(tenon_87), \
    __builtin_addressof(tenon_88)
#define TENON_DETAIL_ADDRESSES_89 TENON_DETAIL_ADDRESSES_88, __builtin_addressof(tenon_89)
#define TENON_DETAIL_ADDRESSES_90 TENON_DETAIL_ADDRESSES_88, __builtin_addressof(tenon_89), \
    __builtin_addressof(tenon_90)
#define TENON_DETAIL_ADDRESSES_91 TENON_DETAIL_ADDRESSES_88, __builtin_addressof(tenon_89), \
    __builtin_addressof(tenon_90), __builtin_addressof(tenon_91)
#define TENON_DETAIL_ADDRESSES_92 TENON_DETAIL_ADDRESSES_88, __builtin_addressof(tenon_89), \
    __builtin_addressof(tenon_90), __builtin_addressof(tenon_91), __builtin_addressof(tenon_92)
#define TENON_DETAIL_ADDRESSES_93 TENON_DETAIL_ADDRESSES_88, __builtin_addressof(tenon_89), \
    __builtin_addressof(tenon_90), __builtin_addressof(tenon_91), __builtin_addressof(tenon_92), \
    __builtin_addressof(tenon_93)
#define TENON_DETAIL_ADDRESSES_94 TENON_DETAIL_ADDRESSES_88, __builtin_addressof(tenon_89), \
    __builtin_addressof(tenon_90), __builtin_addressof(tenon_91), __builtin_addressof(tenon_92), \
    __builtin_addressof(tenon_93), __builtin_addressof(tenon_94)
#define TENON_DETAIL_ADDRESSES_95 TENON_DETAIL_ADDRESSES_88, __builtin_addressof(tenon_89), \
    __builtin_addressof(tenon_90), __builtin_addressof(tenon_91), __builtin_addressof(tenon_92), \
    __builtin_addressof(tenon_93), __builtin_addressof(tenon_94), __builtin_addressof(tenon_95)
#define TENON_DETAIL_ADDRESSES_96 TENON_DETAIL_ADDRESSES_88, __builtin_addressof(tenon_89), \
    __builtin_addressof(tenon_90), __builtin_addressof(tenon_91), __builtin_addressof(tenon_92), \
    __builtin_addressof(tenon_93), __builtin_addressof(tenon_94), __builtin_addressof(tenon_95), \
    __builtin_addressof(tenon_96)
#define TENON_DETAIL_ADDRESSES_97 TENON_DETAIL_ADDRESSES_96, __builtin_addressof(tenon_97)
#define TENON_DETAIL_ADDRESSES_98 TENON_DETAIL_ADDRESSES_96, __builtin_addressof(tenon_97), \
    __builtin_addressof(tenon_98)
#define TENON_DETAIL_ADDRESSES_99 TENON_DETAIL_ADDRESSES_96, __builtin_addressof(tenon_97), \
    __builtin_addressof(tenon_98), __builtin_addressof(tenon_99)
#define TENON_DETAIL_ADDRESSES_100 TENON_DETAIL_ADDRESSES_96, __builtin_addressof(tenon_97), \
    __builtin_addressof(tenon_98), __builtin_addressof(tenon_99), __builtin_addressof(tenon_100)
#define TENON_DETAIL_ADDRESSES_101 TENON_DETAIL_ADDRESSES_96, __builtin_addressof(tenon_97), \
    __builtin_addressof(tenon_98), __builtin_addressof(tenon_99), __builtin_addressof(tenon_100), \
    __builtin_addressof(tenon_101)
#define TENON_DETAIL_ADDRESSES_102 TENON_DETAIL_ADDRESSES_96, __builtin_addressof(tenon_97), \
    __builtin_addressof(tenon_98), __builtin_addressof(tenon_99), __builtin_addressof(tenon_100), \
    __builtin_addressof(tenon_101), __builtin_addressof(tenon_102)
#define TENON_DETAIL_ADDRESSES_103 TENON_DETAIL_ADDRESSES_96, __builtin_addressof(tenon_97), \
    __builtin_addressof(tenon_98), __builtin_addressof(tenon_99), __builtin_addressof(tenon_100), \
    __builtin_addressof(tenon_101), __builtin_addressof(tenon_102), __builtin_addressof(tenon_103)
#define TENON_DETAIL_ADDRESSES_104 TENON_DETAIL_ADDRESSES_96, __builtin_addressof(tenon_97), \
    __builtin_addressof(tenon_98), __builtin_addressof(tenon_99), __builtin_addressof(tenon_100), \
    __builtin_addressof(tenon_101), __builtin_addressof(tenon_102), __builtin_addressof(tenon_103), \
    __builtin_addressof(tenon_104)
#define TENON_DETAIL_ADDRESSES_105 TENON_DETAIL_ADDRESSES_104, __builtin_addressof(tenon_105)
#define TENON_DETAIL_ADDRESSES_106 TENON_DETAIL_ADDRESSES_104, __builtin_addressof(tenon_105), \
    __builtin_addressof(tenon_106)
#define TENON_DETAIL_ADDRESSES_107 TENON_DETAIL_ADDRESSES_104, __builtin_addressof(tenon_105), \
    __builtin_addressof(tenon_106), __builtin_addressof(tenon_107)
#define TENON_DETAIL_ADDRESSES_108 TENON_DETAIL_ADDRESSES_104, __builtin_addressof(tenon_105), \
    __builtin_addressof(tenon_106), __builtin_addressof(tenon_107), __builtin_addressof(tenon_108)
#define TENON_DETAIL_ADDRESSES_109 TENON_DETAIL_ADDRESSES_104, __builtin_addressof(tenon_105), \
    __builtin_addressof(tenon_106), __builtin_addressof(tenon_107), __builtin_addressof(tenon_108), \
    __builtin_addressof(tenon_109)
#define TENON_DETAIL_ADDRESSES_110 TENON_DETAIL_ADDRESSES_104, __builtin_addressof(tenon_105), \
    __builtin_addressof(tenon_106), __builtin_addressof(tenon_107), __builtin_addressof(tenon_108), \
    __builtin_addressof(tenon_109), __builtin_addressof(tenon_110)
#define TENON_DETAIL_ADDRESSES_111 TENON_DETAIL_ADDRESSES_104, __builtin_addressof(tenon_105), \
    __builtin_addressof(tenon_106), __builtin_addressof(tenon_107), __builtin_addressof(tenon_108), \
    __builtin_addressof(tenon_109), __builtin_addressof(tenon_110), __builtin_addressof(tenon_111)
#define TENON_DETAIL_ADDRESSES_112 TENON_DETAIL_ADDRESSES_104, __builtin_addressof(tenon_105), \
    __builtin_addressof(tenon_106), __builtin_addressof(tenon_107), __builtin_addressof(tenon_108), \
    __builtin_addressof(tenon_109), __builtin_addressof(tenon_110), __builtin_addressof(tenon_111), \
    __builtin_addressof(tenon_112)
#define TENON_DETAIL_ADDRESSES_113 TENON_DETAIL_ADDRESSES_112, __builtin_addressof(tenon_113)
#define TENON_DETAIL_ADDRESSES_114 TENON_DETAIL_ADDRESSES_112, __builtin_addressof(tenon_113), \
    __builtin_addressof(tenon_114)
#define TENON_DETAIL_ADDRESSES_115 TENON_DETAIL_ADDRESSES_112, __builtin_addressof(tenon_113), \
    __builtin_addressof(tenon_114), __builtin_addressof(tenon_115)
#define TENON_DETAIL_ADDRESSES_116 TENON_DETAIL_ADDRESSES_112, __builtin_addressof(tenon_113), \
    __builtin_addressof(tenon_114), __builtin_addressof(tenon_115), __builtin_addressof(tenon_116)
#define TENON_DETAIL_ADDRESSES_117 TENON_DETAIL_ADDRESSES_112, __builtin_addressof(tenon_113), \
    __builtin_addressof(tenon_114), __builtin_addressof(tenon_115), __builtin_addressof(tenon_116), \
    __builtin_addressof(tenon_117)
#define TENON_DETAIL_ADDRESSES_118 TENON_DETAIL_ADDRESSES_112, __builtin_addressof(tenon_113), \
    __builtin_addressof(tenon_114), __builtin_addressof(tenon_115), __builtin_addressof(tenon_116), \
    __builtin_addressof(tenon_117), __builtin_addressof(tenon_118)
#define TENON_DETAIL_ADDRESSES_119 TENON_DETAIL_ADDRESSES_112, __builtin_addressof(tenon_113), \
    __builtin_addressof(tenon_114), __builtin_addressof(tenon_115), __builtin_addressof(tenon_116), \
    __builtin_addressof(tenon_117), __builtin_addressof(tenon_118), __builtin_addressof(tenon_119)
#define TENON_DETAIL_ADDRESSES_120 TENON_DETAIL_ADDRESSES_112, __builtin_addressof(tenon_113), \
    __builtin_addressof(tenon_114), __builtin_addressof(tenon_115), __builtin_addressof(tenon_116), \
    __builtin_addressof(tenon_117), __builtin_addressof(tenon_118), __builtin_addressof(tenon_119), \
    __builtin_addressof(tenon_120)
#define TENON_DETAIL_ADDRESSES_121 TENON_DETAIL_ADDRESSES_120, __builtin_addressof(tenon_121)
#define TENON_DETAIL_ADDRESSES_122 TENON_DETAIL_ADDRESSES_120, __builtin_addressof(tenon_121), \
    __builtin_addressof(tenon_122)
#define TENON_DETAIL_ADDRESSES_123 TENON_DETAIL_ADDRESSES_120, __builtin_addressof(tenon_121), \
    __builtin_addressof(tenon_122), __builtin_addressof(tenon_123)
#define TENON_DETAIL_ADDRESSES_124 TENON_DETAIL_ADDRESSES_120, __builtin_addressof(tenon_121), \
    __builtin_addressof(tenon_122), __builtin_addressof(tenon_123), __builtin_addressof(tenon_124)
#define TENON_DETAIL_ADDRESSES_125 TENON_DETAIL_ADDRESSES_120, __builtin_addressof(tenon_121), \
    __builtin_addressof(tenon_122), __builtin_addressof(tenon_123), __builtin_addressof(tenon_124), \
    __builtin_addressof(tenon_125)
#define TENON_DETAIL_ADDRESSES_126 TENON_DETAIL_ADDRESSES_120, __builtin_addressof(tenon_121), \
    __builtin_addressof(tenon_122), __builtin_addressof(tenon_123), __builtin_addressof(tenon_124), \
    __builtin_addressof(tenon_125), __builtin_addressof(tenon_126)
#define TENON_DETAIL_ADDRESSES_127 TENON_DETAIL_ADDRESSES_120, __builtin_addressof(tenon_121), \
    __builtin_addressof(tenon_122), __builtin_addressof(tenon_123), __builtin_addressof(tenon_124), \
    __builtin_addressof(tenon_125), __builtin_addressof(tenon_126), __builtin_addressof(tenon_127)
#define TENON_DETAIL_ADDRESSES_128 TENON_DETAIL_ADDRESSES_120, __builtin_addressof(tenon_121), \
    __builtin_addressof(tenon_122), __builtin_addressof(tenon_123), __builtin_addressof(tenon_124), \
    __builtin_addressof(tenon_125), __builtin_addressof(tenon_126), __builtin_addressof(tenon_127), \
    __builtin_addressof(tenon_128)
#define TENON_DETAIL_ADDRESSES_129 TENON_DETAIL_ADDRESSES_128, __builtin_addressof(tenon_129)
#define TENON_DETAIL_ADDRESSES_130 TENON_DETAIL_ADDRESSES_128, __builtin_addressof(tenon_129), \
    __builtin_addressof(tenon_130)
#define TENON_DETAIL_ADDRESSES_131 TENON_DETAIL_ADDRESSES_128, __builtin_addressof(tenon_129), \
    __builtin_addressof(tenon_130), __builtin_addressof(tenon_131)
#define TENON_DETAIL_ADDRESSES_132 TENON_DETAIL_ADDRESSES_128, __builtin_addressof(tenon_129), \
    __builtin_addressof(tenon_130), __builtin_addressof(tenon_131), __builtin_addressof(tenon_132)
#define TENON_DETAIL_ADDRESSES_133 TENON_DETAIL_ADDRESSES_128, __builtin_addressof(tenon_129), \
    __builtin_addressof(tenon_130), __builtin_addressof(tenon_131), __builtin_addressof(tenon_132), \
    __builtin_addressof(tenon_133)
#define TENON_DETAIL_ADDRESSES_134 TENON_DETAIL_ADDRESSES_128, __builtin_addressof(tenon_129), \
    __builtin_addressof(tenon_130), __builtin_addressof(tenon_131), __builtin_addressof(tenon_132), \
    __builtin_addressof(tenon_133), __builtin_addressof(tenon_134)
#define TENON_DETAIL_ADDRESSES_135 TENON_DETAIL_ADDRESSES_128, __builtin_addressof(tenon_129), \
    __builtin_addressof(tenon_130), __builtin_addressof(tenon_131), __builtin_addressof(tenon_132), \
    __builtin_addressof(tenon_133), __builtin_addressof(tenon_134), __builtin_addressof(tenon_135)
#define TENON_DETAIL_ADDRESSES_136 TENON_DETAIL_ADDRESSES_128, __builtin_addressof(tenon_129), \
    __builtin_addressof(tenon_130), __builtin_addressof(tenon_131), __builtin_addressof(tenon_132), \
    __builtin_addressof(tenon_133), __builtin_addressof(tenon_134), __builtin_addressof(tenon_135), \
    __builtin_addressof(tenon_136)
#define TENON_DETAIL_ADDRESSES_137 TENON_DETAIL_ADDRESSES_136, __builtin_addressof(tenon_137)
#define TENON_DETAIL_ADDRESSES_138 TENON_DETAIL_ADDRESSES_136, __builtin_addressof(tenon_137), \
    __builtin_addressof(tenon_138)
#define TENON_DETAIL_ADDRESSES_139 TENON_DETAIL_ADDRESSES_136, __builtin_addressof(tenon_137), \
    __builtin_addressof(tenon_138), __builtin_addressof(tenon_139)
#define TENON_DETAIL_ADDRESSES_140 TENON_DETAIL_ADDRESSES_136, __builtin_addressof(tenon_137), \
    __builtin_addressof(tenon_138), __builtin_addressof(tenon_139), __builtin_addressof(tenon_140)
#define TENON_DETAIL_ADDRESSES_141 TENON_DETAIL_ADDRESSES_136, __builtin_addressof(tenon_137), \
    __builtin_addressof(tenon_138), __builtin_addressof(tenon_139), __builtin_addressof(tenon_140), \
    __builtin_addressof(tenon_141)
#define TENON_DETAIL_ADDRESSES_142 TENON_DETAIL_ADDRESSES_136, __builtin_addressof(tenon_137), \
    __builtin_addressof(tenon_138), __builtin_addressof(tenon_139), __builtin_addressof(tenon_140), \
    __builtin_addressof(tenon_141), __builtin_addressof(tenon_142)
#define TENON_DETAIL_ADDRESSES_143 TENON_DETAIL_ADDRESSES_136, __builtin_addressof(tenon_137), \
    __builtin_addressof(tenon_138), __builtin_addressof(tenon_139), __builtin_addressof(tenon_140), \
    __builtin_addressof(tenon_141), __builtin_addressof(tenon_142), __builtin_addressof(tenon_143)
#define TENON_DETAIL_ADDRESSES_144 TENON_DETAIL_ADDRESSES_136, __builtin_addressof(tenon_137), \
    __builtin_addressof(tenon_138), __builtin_addressof(tenon_139), __builtin_addressof(tenon_140), \
    __builtin_addressof(tenon_141), __builtin_addressof(tenon_142), __builtin_addressof(tenon_143), \
    __builtin_addressof(tenon_144)
#define TENON_DETAIL_ADDRESSES_145 TENON_DETAIL_ADDRESSES_144, __builtin_addressof(tenon_145)
#define TENON_DETAIL_ADDRESSES_146 TENON_DETAIL_ADDRESSES_144, __builtin_addressof(tenon_145), \
    __builtin_addressof(tenon_146)
#define TENON_DETAIL_ADDRESSES_147 TENON_DETAIL_ADDRESSES_144, __builtin_addressof(tenon_145), \
    __builtin_addressof(tenon_146), __builtin_addressof(tenon_147)
#define TENON_DETAIL_ADDRESSES_148 TENON_DETAIL_ADDRESSES_144, __builtin_addressof(tenon_145), \
    __builtin_addressof(tenon_146), __builtin_addressof(tenon_147), __builtin_addressof(tenon_148)
#define TENON_DETAIL_ADDRESSES_149 TENON_DETAIL_ADDRESSES_144, __builtin_addressof(tenon_145), \
    __builtin_addressof(tenon_146), __builtin_addressof(tenon_147), __builtin_addressof(tenon_148), \
    __builtin_addressof(tenon_149)
#define TENON_DETAIL_ADDRESSES_150 TENON_DETAIL_ADDRESSES_144, __builtin_addressof(tenon_145), \
    __builtin_addressof(tenon_146), __builtin_addressof(tenon_147), __builtin_addressof(tenon_148), \
    __builtin_addressof(tenon_149), __builtin_addressof(tenon_150)
#define TENON_DETAIL_ADDRESSES_151 TENON_DETAIL_ADDRESSES_144, __builtin_addressof(tenon_145), \
    __builtin_addressof(tenon_146), __builtin_addressof(tenon_147), __builtin_addressof(tenon_148), \
    __builtin_addressof(tenon_149), __builtin_addressof(tenon_150), __builtin_addressof(tenon_151)
#define TENON_DETAIL_ADDRESSES_152 TENON_DETAIL_ADDRESSES_144, __builtin_addressof(tenon_145), \
    __builtin_addressof(tenon_146), __builtin_addressof(tenon_147), __builtin_addressof(tenon_148), \
    __builtin_addressof(tenon_149), __builtin_addressof(tenon_150), __builtin_addressof(tenon_151), \
    __builtin_addressof(tenon_152)
#define TENON_DETAIL_ADDRESSES_153 TENON_DETAIL_ADDRESSES_152, __builtin_addressof(tenon_153)
#define TENON_DETAIL_ADDRESSES_154 TENON_DETAIL_ADDRESSES_152, __builtin_addressof(tenon_153), \
    __builtin_addressof(tenon_154)
#define TENON_DETAIL_ADDRESSES_155 TENON_DETAIL_ADDRESSES_152, __builtin_addressof(tenon_153), \
    __builtin_addressof(tenon_154), __builtin_addressof(tenon_155)
#define TENON_DETAIL_ADDRESSES_156 TENON_DETAIL_ADDRESSES_152, __builtin_addressof(tenon_153), \
    __builtin_addressof(tenon_154), __builtin_addressof(tenon_155), __builtin_addressof(tenon_156)
#define TENON_DETAIL_ADDRESSES_157 TENON_DETAIL_ADDRESSES_152, __builtin_addressof(tenon_153), \
    __builtin_addressof(tenon_154), __builtin_addressof(tenon_155), __builtin_addressof(tenon_156), \
    __builtin_addressof(tenon_157)
#define TENON_DETAIL_ADDRESSES_158 TENON_DETAIL_ADDRESSES_152, __builtin_addressof(tenon_153), \
    __builtin_addressof(tenon_154), __builtin_addressof(tenon_155), __builtin_addressof(tenon_156), \
    __builtin_addressof(tenon_157), __builtin_addressof(tenon_158)
#define TENON_DETAIL_ADDRESSES_159 TENON_DETAIL_ADDRESSES_152, __builtin_addressof(tenon_153), \
    __builtin_addressof(tenon_154), __builtin_addressof(tenon_155), __builtin_addressof(tenon_156), \
    __builtin_addressof(tenon_157), __builtin_addressof(tenon_158), __builtin_addressof(tenon_159)
#define TENON_DETAIL_ADDRESSES_160 TENON_DETAIL_ADDRESSES_152, __builtin_addressof(tenon_153), \
    __builtin_addressof(tenon_154), __builtin_addressof(tenon_155), __builtin_addressof(tenon_156), \
    __builtin_addressof(tenon_157), __builtin_addressof(tenon_158), __builtin_addressof(tenon_159), \
    __builtin_addressof(tenon_160)
#define TENON_DETAIL_ADDRESSES_161 TENON_DETAIL_ADDRESSES_160, __builtin_addressof(tenon_161)
#define TENON_DETAIL_ADDRESSES_162 TENON_DETAIL_ADDRESSES_160, __builtin_addressof(tenon_161), \
    __builtin_addressof(tenon_162)
#define TENON_DETAIL_ADDRESSES_163 TENON_DETAIL_ADDRESSES_160, __builtin_addressof(tenon_161), \
    __builtin_addressof(tenon_162), __builtin_addressof(tenon_163)
#define TENON_DETAIL_ADDRESSES_164 TENON_DETAIL_ADDRESSES_160, __builtin_addressof(tenon_161), \
    __builtin_addressof(tenon_162), __builtin_addressof(tenon_163), __builtin_addressof(tenon_164)
#define TENON_DETAIL_ADDRESSES_165 TENON_DETAIL_ADDRESSES_160, __builtin_addressof(tenon_161), \
    __builtin_addressof(tenon_162), __builtin_addressof(tenon_163), __builtin_addressof(tenon_164), \
    __builtin_addressof(tenon_165)
#define TENON_DETAIL_ADDRESSES_166 TENON_DETAIL_ADDRESSES_160, __builtin_addressof(tenon_161), \
    __builtin_addressof(tenon_162), __builtin_addressof(tenon_163), __builtin_addressof(tenon_164), \
    __builtin_addressof(tenon_165), __builtin_addressof(tenon_166)
#define TENON_DETAIL_ADDRESSES_167 TENON_DETAIL_ADDRESSES_160, __builtin_addressof(tenon_161), \
    __builtin_addressof(tenon_162), __builtin_addressof(tenon_163), __builtin_addressof(tenon_164), \
    __builtin_addressof(tenon_165), __builtin_addressof(tenon_166), __builtin_addressof(tenon_167)
#define TENON_DETAIL_ADDRESSES_168 TENON_DETAIL_ADDRESSES_160, __builtin_addressof(tenon_161), \
    __builtin_addressof(tenon_162), __builtin_addressof(tenon_163), __builtin_addressof(tenon_164), \
    __builtin_addressof(tenon_165), __builtin_addressof(tenon_166), __builtin_addressof(tenon_167), \
    __builtin_addressof(tenon_168)
#define TENON_DETAIL_ADDRESSES_169 TENON_DETAIL_ADDRESSES_168, __builtin_addressof(tenon_169)
#define TENON_DETAIL_ADDRESSES_170 TENON_DETAIL_ADDRESSES_168, __builtin_addressof(tenon_169), \
    __builtin_addressof(tenon_170)
#define TENON_DETAIL_ADDRESSES_171 TENON_DETAIL_ADDRESSES_168, __builtin_addressof(tenon_169), \
    __builtin_addressof(tenon_170), __builtin_addressof(tenon_171)
#define TENON_DETAIL_ADDRESSES_172 TENON_DETAIL_ADDRESSES_168, __builtin_addressof(tenon_169), \
    __builtin_addressof(tenon_170), __builtin_addressof(tenon_171), __builtin_addressof(tenon_172)
#define TENON_DETAIL_ADDRESSES_173 TENON_DETAIL_ADDRESSES_168, __builtin_addressof(tenon_169), \
    __builtin_addressof(tenon_170), __builtin_addressof(tenon_171), __builtin_addressof(tenon_172), \
    __builtin_addressof(tenon_173)
#define TENON_DETAIL_ADDRESSES_174 TENON_DETAIL_ADDRESSES_168, __builtin_addressof(tenon_169), \
    __builtin_addressof(tenon_170), __builtin_addressof(tenon_171), __builtin_addressof(tenon_172), \
    __builtin_addressof(tenon_173), __builtin_addressof(tenon_174)
#define TENON_DETAIL_ADDRESSES_175 TENON_DETAIL_ADDRESSES_168, __builtin_addressof(tenon_169), \
    __builtin_addressof(tenon_170), __builtin_addressof(tenon_171), __builtin_addressof(tenon_172), \
    __builtin_addressof(tenon_173), __builtin_addressof(tenon_174), __builtin_addressof(tenon_175)
#define TENON_DETAIL_ADDRESSES_176 TENON_DETAIL_ADDRESSES_168, __builtin_addressof(tenon_169), \
    __builtin_addressof(tenon_170), __builtin_addressof(tenon_171), __builtin_addressof(tenon_172), \
    __builtin_addressof(tenon_173), __builtin_addressof(tenon_174), __builtin_addressof(tenon_175), \
    __builtin_addressof(tenon_176)
#define TENON_DETAIL_ADDRESSES_177 TENON_DETAIL_ADDRESSES_176, __builtin_addressof(tenon_177)
#define TENON_DETAIL_ADDRESSES_178 TENON_DETAIL_ADDRESSES_176, __builtin_addressof(tenon_177), \
    __builtin_addressof(tenon_178)
#define TENON_DETAIL_ADDRESSES_179 TENON_DETAIL_ADDRESSES_176, __builtin_addressof(tenon_177), \
    __builtin_addressof(tenon_178), __builtin_addressof(tenon_179)
#define TENON_DETAIL_ADDRESSES_180 TENON_DETAIL_ADDRESSES_176, __builtin_addressof(tenon_177), \
    __builtin_addressof(tenon_178), __builtin_addressof(tenon_179), __builtin_addressof(tenon_180)
#define TENON_DETAIL_ADDRESSES_181 TENON_DETAIL_ADDRESSES_176, __builtin_addressof(tenon_177), \
    __builtin_addressof(tenon_178), __builtin_addressof(tenon_179), __builtin_addressof(tenon_180), \
    __builtin_addressof(tenon_181)
#define TENON_DETAIL_ADDRESSES_182 TENON_DETAIL_ADDRESSES_176, __builtin_addressof(tenon_177), \
    __builtin_addressof(tenon_178), __builtin_addressof(tenon_179), __builtin_addressof(tenon_180), \
    __builtin_addressof(tenon_181), __builtin_addressof(tenon_182)
#define TENON_DETAIL_ADDRESSES_183 TENON_DETAIL_ADDRESSES_176, __builtin_addressof(tenon_177), \
    __builtin_addressof(tenon_178), __builtin_addressof(tenon_179), __builtin_addressof(tenon_180), \
    __builtin_addressof(tenon_181), __builtin_addressof(tenon_182), __builtin_addressof(tenon_183)
#define TENON_DETAIL_ADDRESSES_184 TENON_DETAIL_ADDRESSES_176, __builtin_addressof(tenon_177), \
    __builtin_addressof(tenon_178), __builtin_addressof(tenon_179), __builtin_addressof(tenon_180), \
    __builtin_addressof(tenon_181), __builtin_addressof(tenon_182), __builtin_addressof(tenon_183), \
    __builtin_addressof(tenon_184)
#define TENON_DETAIL_ADDRESSES_185 TENON_DETAIL_ADDRESSES_184, __builtin_addressof(tenon_185)
#define TENON_DETAIL_ADDRESSES_186 TENON_DETAIL_ADDRESSES_184, __builtin_addressof(tenon_185), \
    __builtin_addressof(tenon_186)
#define TENON_DETAIL_ADDRESSES_187 TENON_DETAIL_ADDRESSES_184, __builtin_addressof(tenon_185), \
    __builtin_addressof(tenon_186), __builtin_addressof(tenon_187)
#define TENON_DETAIL_ADDRESSES_188 TENON_DETAIL_ADDRESSES_184, __builtin_addressof(tenon_185), \
    __builtin_addressof(tenon_186), __builtin_addressof(tenon_187), __builtin_addressof(tenon_188)
#define TENON_DETAIL_ADDRESSES_189 TENON_DETAIL_ADDRESSES_184, __builtin_addressof(tenon_185), \
    __builtin_addressof(tenon_186), __builtin_addressof(tenon_187), __builtin_addressof(tenon_188), \
    __builtin_addressof(tenon_189)
#define TENON_DETAIL_ADDRESSES_190 TENON_DETAIL_ADDRESSES_184, __builtin_addressof(tenon_185), \
    __builtin_addressof(tenon_186), __builtin_addressof(tenon_187), __builtin_addressof(tenon_188), \
    __builtin_addressof(tenon_189), __builtin_addressof(tenon_190)
#define TENON_DETAIL_ADDRESSES_191 TENON_DETAIL_ADDRESSES_184, __builtin_addressof(tenon_185), \
    __builtin_addressof(tenon_186), __builtin_addressof(tenon_187), __builtin_addressof(tenon_188), \
    __builtin_addressof(tenon_189), __builtin_addressof(tenon_190), __builtin_addressof(tenon_191)
#define TENON_DETAIL_ADDRESSES_192 TENON_DETAIL_ADDRESSES_184, __builtin_addressof(tenon_185), \
    __builtin_addressof(tenon_186), __builtin_addressof(tenon_187), __builtin_addressof(tenon_188), \
    __builtin_addressof(tenon_189), __builtin_addressof(tenon_190), __builtin_addressof(tenon_191), \
    __builtin_addressof(tenon_192)
#define TENON_DETAIL_ADDRESSES_193 TENON_DETAIL_ADDRESSES_192, __builtin_addressof(tenon_193)
#define TENON_DETAIL_ADDRESSES_194 TENON_DETAIL_ADDRESSES_192, __builtin_addressof(tenon_193), \
    __builtin_addressof(tenon_194)
#define TENON_DETAIL_ADDRESSES_195 TENON_DETAIL_ADDRESSES_192, __builtin_addressof(tenon_193), \
    __builtin_addressof(tenon_194), __builtin_addressof(tenon_195)
#define TENON_DETAIL_ADDRESSES_196 TENON_DETAIL_ADDRESSES_192, __builtin_addressof(tenon_193), \
    __builtin_addressof(tenon_194), __builtin_addressof(tenon_195), __builtin_addressof(tenon_196)
#define TENON_DETAIL_ADDRESSES_197 TENON_DETAIL_ADDRESSES_192, __builtin_addressof(tenon_193), \
    __builtin_addressof(tenon_194), __builtin_addressof(tenon_195), __builtin_addressof(tenon_196), \
    __builtin_addressof(tenon_197)
#define TENON_DETAIL_ADDRESSES_198 TENON_DETAIL_ADDRESSES_192, __builtin_addressof(tenon_193), \
    __builtin_addressof(tenon_194), __builtin_addressof(tenon_195), __builtin_addressof(tenon_196), \
    __builtin_addressof(tenon_197), __builtin_addressof(tenon_198)
#define TENON_DETAIL_ADDRESSES_199 TENON_DETAIL_ADDRESSES_192, __builtin_addressof(tenon_193), \
    __builtin_addressof(tenon_194), __builtin_addressof(tenon_195), __builtin_addressof(tenon_196), \
    __builtin_addressof(tenon_197), __builtin_addressof(tenon_198), __builtin_addressof(tenon_199)
#define TENON_DETAIL_ADDRESSES_200 TENON_DETAIL_ADDRESSES_192, __builtin_addressof(tenon_193), \
    __builtin_addressof(tenon_194), __builtin_addressof(tenon_195), __builtin_addressof(tenon_196), \
    __builtin_addressof(tenon_197), __builtin_addressof(tenon_198), __builtin_addressof(tenon_199), \
    __builtin_addressof(tenon_200)
#define TENON_DETAIL_ADDRESSES_201 TENON_DETAIL_ADDRESSES_200, __builtin_addressof(tenon_201)
#define TENON_DETAIL_ADDRESSES_202 TENON_DETAIL_ADDRESSES_200, __builtin_addressof(tenon_201), \
    __builtin_addressof(tenon_202)
#define TENON_DETAIL_ADDRESSES_203 TENON_DETAIL_ADDRESSES_200, __builtin_addressof(tenon_201), \
    __builtin_addressof(tenon_202), __builtin_addressof(tenon_203)
#define TENON_DETAIL_ADDRESSES_204 TENON_DETAIL_ADDRESSES_200, __builtin_addressof(tenon_201), \
    __builtin_addressof(tenon_202), __builtin_addressof(tenon_203), __builtin_addressof(tenon_204)
#define TENON_DETAIL_ADDRESSES_205 TENON_DETAIL_ADDRESSES_200, __builtin_addressof(tenon_201), \
    __builtin_addressof(tenon_202), __builtin_addressof(tenon_203), __builtin_addressof(tenon_204), \
    __builtin_addressof(tenon_205)
#define TENON_DETAIL_ADDRESSES_206 TENON_DETAIL_ADDRESSES_200, __builtin_addressof(tenon_201), \
    __builtin_addressof(tenon_202), __builtin_addressof(tenon_203), __builtin_addressof(tenon_204), \
    __builtin_addressof(tenon_205), __builtin_addressof(tenon_206)
#define TENON_DETAIL_ADDRESSES_207 TENON_DETAIL_ADDRESSES_200, __builtin_addressof(tenon_201), \
    __builtin_addressof(tenon_202), __builtin_addressof(tenon_203), __builtin_addressof(tenon_204), \
    __builtin_addressof(tenon_205), __builtin_addressof(tenon_206), __builtin_addressof(tenon_207)
#define TENON_DETAIL_ADDRESSES_208 TENON_DETAIL_ADDRESSES_200, __builtin_addressof(tenon_201), \
    __builtin_addressof(tenon_202), __builtin_addressof(tenon_203), __builtin_addressof(tenon_204), \
    __builtin_addressof(tenon_205), __builtin_addressof(tenon_206), __builtin_addressof(tenon_207), \
    __builtin_addressof(tenon_208)
#define TENON_DETAIL_ADDRESSES_209 TENON_DETAIL_ADDRESSES_208, __builtin_addressof(tenon_209)
#define TENON_DETAIL_ADDRESSES_210 TENON_DETAIL_ADDRESSES_208, __builtin_addressof(tenon_209), \
    __builtin_addressof(tenon_210)
#define TENON_DETAIL_ADDRESSES_211 TENON_DETAIL_ADDRESSES_208, __builtin_addressof(tenon_209), \
    __builtin_addressof(tenon_210), __builtin_addressof(tenon_211)
#define TENON_DETAIL_ADDRESSES_212 TENON_DETAIL_ADDRESSES_208, __builtin_addressof(tenon_209), \
    __builtin_addressof(tenon_210), __builtin_addressof(tenon_211), __builtin_addressof(tenon_212)
#define TENON_DETAIL_ADDRESSES_213 TENON_DETAIL_ADDRESSES_208, __builtin_addressof(tenon_209), \
    __builtin_addressof(tenon_210), __builtin_addressof(tenon_211), __builtin_addressof(tenon_212), \
    __builtin_addressof(tenon_213)
#define TENON_DETAIL_ADDRESSES_214 TENON_DETAIL_ADDRESSES_208, __builtin_addressof(tenon_209), \
    __builtin_addressof(tenon_210), __builtin_addressof(tenon_211), __builtin_addressof(tenon_212), \
    __builtin_addressof(tenon_213), __builtin_addressof(tenon_214)
#define TENON_DETAIL_ADDRESSES_215 TENON_DETAIL_ADDRESSES_208, __builtin_addressof(tenon_209), \
    __builtin_addressof(tenon_210), __builtin_addressof(tenon_211), __builtin_addressof(tenon_212), \
    __builtin_addressof(tenon_213), __builtin_addressof(tenon_214), __builtin_addressof(tenon_215)
#define TENON_DETAIL_ADDRESSES_216 TENON_DETAIL_ADDRESSES_208, __builtin_addressof(tenon_209), \
    __builtin_addressof(tenon_210), __builtin_addressof(tenon_211), __builtin_addressof(tenon_212), \
    __builtin_addressof(tenon_213), __builtin_addressof(tenon_214), __builtin_addressof(tenon_215), \
    __builtin_addressof(tenon_216)
#define TENON_DETAIL_ADDRESSES_217 TENON_DETAIL_ADDRESSES_216, __builtin_addressof(tenon_217)
#define TENON_DETAIL_ADDRESSES_218 TENON_DETAIL_ADDRESSES_216, __builtin_addressof(tenon_217), \
    __builtin_addressof(tenon_218)
#define TENON_DETAIL_ADDRESSES_219 TENON_DETAIL_ADDRESSES_216, __builtin_addressof(tenon_217), \
    __builtin_addressof(tenon_218), __builtin_addressof(tenon_219)
#define TENON_DETAIL_ADDRESSES_220 TENON_DETAIL_ADDRESSES_216, __builtin_addressof(tenon_217), \
    __builtin_addressof(tenon_218), __builtin_addressof(tenon_219), __builtin_addressof(tenon_220)
#define TENON_DETAIL_ADDRESSES_221 TENON_DETAIL_ADDRESSES_216, __builtin_addressof(tenon_217), \
    __builtin_addressof(tenon_218), __builtin_addressof(tenon_219), __builtin_addressof(tenon_220), \
    __builtin_addressof(tenon_221)
#define TENON_DETAIL_ADDRESSES_222 TENON_DETAIL_ADDRESSES_216, __builtin_addressof(tenon_217), \
    __builtin_addressof(tenon_218), __builtin_addressof(tenon_219), __builtin_addressof(tenon_220), \
    __builtin_addressof(tenon_221), __builtin_addressof(tenon_222)
#define TENON_DETAIL_ADDRESSES_223 TENON_DETAIL_ADDRESSES_216, __builtin_addressof(tenon_217), \
    __builtin_addressof(tenon_218), __builtin_addressof(tenon_219), __builtin_addressof(tenon_220), \
    __builtin_addressof(tenon_221), __builtin_addressof(tenon_222), __builtin_addressof(tenon_223)
#define TENON_DETAIL_ADDRESSES_224 TENON_DETAIL_ADDRESSES_216, __builtin_addressof(tenon_217), \
    __builtin_addressof(tenon_218), __builtin_addressof(tenon_219), __builtin_addressof(tenon_220), \
    __builtin_addressof(tenon_221), __builtin_addressof(tenon_222), __builtin_addressof(tenon_223), \
    __builtin_addressof(tenon_224)
#define TENON_DETAIL_ADDRESSES_225 TENON_DETAIL_ADDRESSES_224, __builtin_addressof(tenon_225)
#define TENON_DETAIL_ADDRESSES_226 TENON_DETAIL_ADDRESSES_224, __builtin_addressof(tenon_225), \
    __builtin_addressof(tenon_226)
#define TENON_DETAIL_ADDRESSES_227 TENON_DETAIL_ADDRESSES_224, __builtin_addressof(tenon_225), \
    __builtin_addressof(tenon_226), __builtin_addressof(tenon_227)
#define TENON_DETAIL_ADDRESSES_228 TENON_DETAIL_ADDRESSES_224, __builtin_addressof(tenon_225), \
    __builtin_addressof(tenon_226), __builtin_addressof(tenon_227), __builtin_addressof(tenon_228)
#define TENON_DETAIL_ADDRESSES_229 TENON_DETAIL_ADDRESSES_224, __builtin_addressof(tenon_225), \
    __builtin_addressof(tenon_226), __builtin_addressof(tenon_227), __builtin_addressof(tenon_228), \
    __builtin_addressof(tenon_229)
#define TENON_DETAIL_ADDRESSES_230 TENON_DETAIL_ADDRESSES_224, __builtin_addressof(tenon_225), \
    __builtin_addressof(tenon_226), __builtin_addressof(tenon_227), __builtin_addressof(tenon_228), \
    __builtin_addressof(tenon_229), __builtin_addressof(tenon_230)
#define TENON_DETAIL_ADDRESSES_231 TENON_DETAIL_ADDRESSES_224, __builtin_addressof(tenon_225), \
    __builtin_addressof(tenon_226), __builtin_addressof(tenon_227), __builtin_addressof(tenon_228), \
    __builtin_addressof(tenon_229), __builtin_addressof(tenon_230), __builtin_addressof(tenon_231)
#define TENON_DETAIL_ADDRESSES_232 TENON_DETAIL_ADDRESSES_224, __builtin_addressof(tenon_225), \
    __builtin_addressof(tenon_226), __builtin_addressof(tenon_227), __builtin_addressof(tenon_228), \
    __builtin_addressof(tenon_229), __builtin_addressof(tenon_230), __builtin_addressof(tenon_231), \
    __builtin_addressof(tenon_232)
#define TENON_DETAIL_ADDRESSES_233 TENON_DETAIL_ADDRESSES_232, __builtin_addressof(tenon_233)
#define TENON_DETAIL_ADDRESSES_234 TENON_DETAIL_ADDRESSES_232, __builtin_addressof(tenon_233), \
    __builtin_addressof(tenon_234)
#define TENON_DETAIL_ADDRESSES_235 TENON_DETAIL_ADDRESSES_232, __builtin_addressof(tenon_233), \
    __builtin_addressof(tenon_234), __builtin_addressof(tenon_235)
#define TENON_DETAIL_ADDRESSES_236 TENON_DETAIL_ADDRESSES_232, __builtin_addressof(tenon_233), \
    __builtin_addressof(tenon_234), __builtin_addressof(tenon_235), __builtin_addressof(tenon_236)
#define TENON_DETAIL_ADDRESSES_237 TENON_DETAIL_ADDRESSES_232, __builtin_addressof(tenon_233), \
    __builtin_addressof(tenon_234), __builtin_addressof(tenon_235), __builtin_addressof(tenon_236), \
    __builtin_addressof(tenon_237)
#define TENON_DETAIL_ADDRESSES_238 TENON_DETAIL_ADDRESSES_232, __builtin_addressof(tenon_233), \
    __builtin_addressof(tenon_234), __builtin_addressof(tenon_235), __builtin_addressof(tenon_236), \
    __builtin_addressof(tenon_237), __builtin_addressof(tenon_238)
#define TENON_DETAIL_ADDRESSES_239 TENON_DETAIL_ADDRESSES_232, __builtin_addressof(tenon_233), \
    __builtin_addressof(tenon_234), __builtin_addressof(tenon_235), __builtin_addressof(tenon_236), \
    __builtin_addressof(tenon_237), __builtin_addressof(tenon_238), __builtin_addressof(tenon_239)
#define TENON_DETAIL_ADDRESSES_240 TENON_DETAIL_ADDRESSES_232, __builtin_addressof(tenon_233), \
    __builtin_addressof(tenon_234), __builtin_addressof(tenon_235), __builtin_addressof(tenon_236), \
    __builtin_addressof(tenon_237), __builtin_addressof(tenon_238), __builtin_addressof(tenon_239), \
    __builtin_addressof(tenon_240)
#define TENON_DETAIL_ADDRESSES_241 TENON_DETAIL_ADDRESSES_240, __builtin_addressof(tenon_241)
#define TENON_DETAIL_ADDRESSES_242 TENON_DETAIL_ADDRESSES_240, __builtin_addressof(tenon_241), \
    __builtin_addressof(tenon_242)
#define TENON_DETAIL_ADDRESSES_243 TENON_DETAIL_ADDRESSES_240, __builtin_addressof(tenon_241), \
    __builtin_addressof(tenon_242), __builtin_addressof(tenon_243)
#define TENON_DETAIL_ADDRESSES_244 TENON_DETAIL_ADDRESSES_240, __builtin_addressof(tenon_241), \
    __builtin_addressof(tenon_242), __builtin_addressof(tenon_243), __builtin_addressof(tenon_244)
#define TENON_DETAIL_ADDRESSES_245 TENON_DETAIL_ADDRESSES_240, __builtin_addressof(tenon_241), \
    __builtin_addressof(tenon_242), __builtin_addressof(tenon_243), __builtin_addressof(tenon_244), \
    __builtin_addressof(tenon_245)
#define TENON_DETAIL_ADDRESSES_246 TENON_DETAIL_ADDRESSES_240, __builtin_addressof(tenon_241), \
    __builtin_addressof(tenon_242), __builtin_addressof(tenon_243), __builtin_addressof(tenon_244), \
    __builtin_addressof(tenon_245), __builtin_addressof(tenon_246)
#define TENON_DETAIL_ADDRESSES_247 TENON_DETAIL_ADDRESSES_240, __builtin_addressof(tenon_241), \
    __builtin_addressof(tenon_242), __builtin_addressof(tenon_243), __builtin_addressof(tenon_244), \
    __builtin_addressof(tenon_245), __builtin_addressof(tenon_246), __builtin_addressof(tenon_247)
#define TENON_DETAIL_ADDRESSES_248 TENON_DETAIL_ADDRESSES_240, __builtin_addressof(tenon_241), \
    __builtin_addressof(tenon_242), __builtin_addressof(tenon_243), __builtin_addressof(tenon_244), \
    __builtin_addressof(tenon_245), __builtin_addressof(tenon_246), __builtin_addressof(tenon_247), \
    __builtin_addressof(tenon_248)
#define TENON_DETAIL_ADDRESSES_249 TENON_DETAIL_ADDRESSES_248, __builtin_addressof(tenon_249)
#define TENON_DETAIL_ADDRESSES_250 TENON_DETAIL_ADDRESSES_248, __builtin_addressof(tenon_249), \
    __builtin_addressof(tenon_250)
#define TENON_DETAIL_ADDRESSES_251 TENON_DETAIL_ADDRESSES_248, __builtin_addressof(tenon_249), \
    __builtin_addressof(tenon_250), __builtin_addressof(tenon_251)
#define TENON_DETAIL_ADDRESSES_252 TENON_DETAIL_ADDRESSES_248, __builtin_addressof(tenon_249), \
    __builtin_addressof(tenon_250), __builtin_addressof(tenon_251), __builtin_addressof(tenon_252)
#define TENON_DETAIL_ADDRESSES_253 TENON_DETAIL_ADDRESSES_248, __builtin_addressof(tenon_249), \
    __builtin_addressof(tenon_250), __builtin_addressof(tenon_251), __builtin_addressof(tenon_252), \
    __builtin_addressof(tenon_253)
#define TENON_DETAIL_ADDRESSES_254 TENON_DETAIL_ADDRESSES_248, __builtin_addressof(tenon_249), \
    __builtin_addressof(tenon_250), __builtin_addressof(tenon_251), __builtin_addressof(tenon_252), \
    __builtin_addressof(tenon_253), __builtin_addressof(tenon_254)
#define TENON_DETAIL_ADDRESSES_255 TENON_DETAIL_ADDRESSES_248, __builtin_addressof(tenon_249), \
    __builtin_addressof(tenon_250), __builtin_addressof(tenon_251), __builtin_addressof(tenon_252), \
    __builtin_addressof(tenon_253), __builtin_addressof(tenon_254), __builtin_addressof(tenon_255)
#define TENON_DETAIL_ADDRESSES_256 TENON_DETAIL_ADDRESSES_248, __builtin_addressof(tenon_249), \
    __builtin_addressof(tenon_250), __builtin_addressof(tenon_251), __builtin_addressof(tenon_252), \
    __builtin_addressof(tenon_253), __builtin_addressof(tenon_254), __builtin_addressof(tenon_255), \
    __builtin_addressof(tenon_256)
#define TENON_DETAIL_ADDRESSES_257 TENON_DETAIL_ADDRESSES_256, __builtin_addressof(tenon_257)
#define TENON_DETAIL_ADDRESSES_258 TENON_DETAIL_ADDRESSES_256, __builtin_addressof(tenon_257), \
    __builtin_addressof(tenon_258)
#define TENON_DETAIL_ADDRESSES_259 TENON_DETAIL_ADDRESSES_256, __builtin_addressof(tenon_257), \
    __builtin_addressof(tenon_258), __builtin_addressof(tenon_259)
#define TENON_DETAIL_ADDRESSES_260 TENON_DETAIL_ADDRESSES_256, __builtin_addressof(tenon_257), \
    __builtin_addressof(tenon_258), __builtin_addressof(tenon_259), __builtin_addressof(tenon_260)
#define TENON_DETAIL_ADDRESSES_261 TENON_DETAIL_ADDRESSES_256, __builtin_addressof(tenon_257), \
    __builtin_addressof(tenon_258), __builtin_addressof(tenon_259), __builtin_addressof(tenon_260), \
    __builtin_addressof(tenon_261)
#define TENON_DETAIL_ADDRESSES_262 TENON_DETAIL_ADDRESSES_256, __builtin_addressof(tenon_257), \
    __builtin_addressof(tenon_258), __builtin_addressof(tenon_259), __builtin_addressof(tenon_260), \
    __builtin_addressof(tenon_261), __builtin_addressof(tenon_262)
#define TENON_DETAIL_ADDRESSES_263 TENON_DETAIL_ADDRESSES_256, __builtin_addressof(tenon_257), \
    __builtin_addressof(tenon_258), __builtin_addressof(tenon_259), __builtin_addressof(tenon_260), \
    __builtin_addressof(tenon_261), __builtin_addressof(tenon_262), __builtin_addressof(tenon_263)
#define TENON_DETAIL_ADDRESSES_264 TENON_DETAIL_ADDRESSES_256, __builtin_addressof(tenon_257), \
    __builtin_addressof(tenon_258), __builtin_addressof(tenon_259), __builtin_addressof(tenon_260), \
    __builtin_addressof(tenon_261), __builtin_addressof(tenon_262), __builtin_addressof(tenon_263), \
    __builtin_addressof(tenon_264)
#define TENON_DETAIL_ADDRESSES_265 TENON_DETAIL_ADDRESSES_264, __builtin_addressof(tenon_265)
#define TENON_DETAIL_ADDRESSES_266 TENON_DETAIL_ADDRESSES_264, __builtin_addressof(tenon_265), \
    __builtin_addressof(tenon_266)
#define TENON_DETAIL_ADDRESSES_267 TENON_DETAIL_ADDRESSES_264, __builtin_addressof(tenon_265), \
    __builtin_addressof(tenon_266), __builtin_addressof(tenon_267)
#define TENON_DETAIL_ADDRESSES_268 TENON_DETAIL_ADDRESSES_264, __builtin_addressof(tenon_265), \
    __builtin_addressof(tenon_266), __builtin_addressof(tenon_267), __builtin_addressof(tenon_268)
#define TENON_DETAIL_ADDRESSES_269 TENON_DETAIL_ADDRESSES_264, __builtin_addressof(tenon_265), \
    __builtin_addressof(tenon_266), __builtin_addressof(tenon_267), __builtin_addressof(tenon_268), \
    __builtin_addressof(tenon_269)
#define TENON_DETAIL_ADDRESSES_270 TENON_DETAIL_ADDRESSES_264, __builtin_addressof(tenon_265), \
    __builtin_addressof(tenon_266), __builtin_addressof(tenon_267), __builtin_addressof(tenon_268), \
    __builtin_addressof(tenon_269), __builtin_addressof(tenon_270)
#define TENON_DETAIL_ADDRESSES_271 TENON_DETAIL_ADDRESSES_264, __builtin_addressof(tenon_265), \
    __builtin_addressof(tenon_266), __builtin_addressof(tenon_267), __builtin_addressof(tenon_268), \
    __builtin_addressof(tenon_269), __builtin_addressof(tenon_270), __builtin_addressof(tenon_271)
#define TENON_DETAIL_ADDRESSES_272 TENON_DETAIL_ADDRESSES_264, __builtin_addressof(tenon_265), \
    __builtin_addressof(tenon_266), __builtin_addressof(tenon_267), __builtin_addressof(tenon_268), \
    __builtin_addressof(tenon_269), __builtin_addressof(tenon_270), __builtin_addressof(tenon_271), \
    __builtin_addressof(tenon_272)
#define TENON_DETAIL_ADDRESSES_273 TENON_DETAIL_ADDRESSES_272, __builtin_addressof(tenon_273)
#define TENON_DETAIL_ADDRESSES_274 TENON_DETAIL_ADDRESSES_272, __builtin_addressof(tenon_273), \
    __builtin_addressof(tenon_274)
#define TENON_DETAIL_ADDRESSES_275 TENON_DETAIL_ADDRESSES_272, __builtin_addressof(tenon_273), \
    __builtin_addressof(tenon_274), __builtin_addressof(tenon_275)
#define TENON_DETAIL_ADDRESSES_276 TENON_DETAIL_ADDRESSES_272, __builtin_addressof(tenon_273), \
    __builtin_addressof(tenon_274), __builtin_addressof(tenon_275), __builtin_addressof(tenon_276)
#define TENON_DETAIL_ADDRESSES_277 TENON_DETAIL_ADDRESSES_272, __builtin_addressof(tenon_273), \
    __builtin_addressof(tenon_274), __builtin_addressof(tenon_275), __builtin_addressof(tenon_276), \
    __builtin_addressof(tenon_277)
#define TENON_DETAIL_ADDRESSES_278 TENON_DETAIL_ADDRESSES_272, __builtin_addressof(tenon_273), \
    __builtin_addressof(tenon_274), __builtin_addressof(tenon_275), __builtin_addressof(tenon_276), \
    __builtin_addressof(tenon_277), __builtin_addressof(tenon_278)
#define TENON_DETAIL_ADDRESSES_279 TENON_DETAIL_ADDRESSES_272, __builtin_addressof(tenon_273), \
    __builtin_addressof(tenon_274), __builtin_addressof(tenon_275), __builtin_addressof(tenon_276), \
    __builtin_addressof(tenon_277), __builtin_addressof(tenon_278), __builtin_addressof(tenon_279)
#define TENON_DETAIL_ADDRESSES_280 TENON_DETAIL_ADDRESSES_272, __builtin_addressof(tenon_273), \
    __builtin_addressof(tenon_274), __builtin_addressof(tenon_275), __builtin_addressof(tenon_276), \
    __builtin_addressof(tenon_277), __builtin_addressof(tenon_278), __builtin_addressof(tenon_279), \
    __builtin_addressof(tenon_280)
#define TENON_DETAIL_ADDRESSES_281 TENON_DETAIL_ADDRESSES_280, __builtin_addressof(tenon_281)
#define TENON_DETAIL_ADDRESSES_282 TENON_DETAIL_ADDRESSES_280, __builtin_addressof(tenon_281), \
    __builtin_addressof(tenon_282)
#define TENON_DETAIL_ADDRESSES_283 TENON_DETAIL_ADDRESSES_280, __builtin_addressof(tenon_281), \
    __builtin_addressof(tenon_282), __builtin_addressof(tenon_283)
#define TENON_DETAIL_ADDRESSES_284 TENON_DETAIL_ADDRESSES_280, __builtin_addressof(tenon_281), \
    __builtin_addressof(tenon_282), __builtin_addressof(tenon_283), __builtin_addressof(tenon_284)
#define TENON_DETAIL_ADDRESSES_285 TENON_DETAIL_ADDRESSES_280, __builtin_addressof(tenon_281), \
    __builtin_addressof(tenon_282), __builtin_addressof(tenon_283), __builtin_addressof(tenon_284), \
    __builtin_addressof(tenon_285)
#define TENON_DETAIL_ADDRESSES_286 TENON_DETAIL_ADDRESSES_280, __builtin_addressof(tenon_281), \
    __builtin_addressof(tenon_282), __builtin_addressof(tenon_283), __builtin_addressof(tenon_284), \
    __builtin_addressof(tenon_285), __builtin_addressof(tenon_286)
#define TENON_DETAIL_ADDRESSES_287 TENON_DETAIL_ADDRESSES_280, __builtin_addressof(tenon_281), \
    __builtin_addressof(tenon_282), __builtin_addressof(tenon_283), __builtin_addressof(tenon_284), \
    __builtin_addressof(tenon_285), __builtin_addressof(tenon_286), __builtin_addressof(tenon_287)
#define TENON_DETAIL_ADDRESSES_288 TENON_DETAIL_ADDRESSES_280, __builtin_addressof(tenon_281), \
    __builtin_addressof(tenon_282), __builtin_addressof(tenon_283), __builtin_addressof(tenon_284), \
    __builtin_addressof(tenon_285), __builtin_addressof(tenon_286), __builtin_addressof(tenon_287), \
    __builtin_addressof(tenon_288)
#define TENON_DETAIL_ADDRESSES_289 TENON_DETAIL_ADDRESSES_288, __builtin_addressof(tenon_289)
#define TENON_DETAIL_ADDRESSES_290 TENON_DETAIL_ADDRESSES_288, __builtin_addressof(tenon_289), \
    __builtin_addressof(tenon_290)
#define TENON_DETAIL_ADDRESSES_291 TENON_DETAIL_ADDRESSES_288, __builtin_addressof(tenon_289), \
    __builtin_addressof(tenon_290), __builtin_addressof(tenon_291)
#define TENON_DETAIL_ADDRESSES_292 TENON_DETAIL_ADDRESSES_288, __builtin_addressof(tenon_289), \
    __builtin_addressof(tenon_290), __builtin_addressof(tenon_291), __builtin_addressof(tenon_292)
#define TENON_DETAIL_ADDRESSES_293 TENON_DETAIL_ADDRESSES_288, __builtin_addressof(tenon_289), \
    __builtin_addressof(tenon_290), __builtin_addressof(tenon_291), __builtin_addressof(tenon_292), \
    __builtin_addressof(tenon_293)
#define TENON_DETAIL_ADDRESSES_294 TENON_DETAIL_ADDRESSES_288, __builtin_addressof(tenon_289), \
    __builtin_addressof(tenon_290), __builtin_addressof(tenon_291), __builtin_addressof(tenon_292), \
    __builtin_addressof(tenon_293), __builtin_addressof(tenon_294)
#define TENON_DETAIL_ADDRESSES_295 TENON_DETAIL_ADDRESSES_288, __builtin_addressof(tenon_289), \
    __builtin_addressof(tenon_290), __builtin_addressof(tenon_291), __builtin_addressof(tenon_292), \
    __builtin_addressof(tenon_293), __builtin_addressof(tenon_294), __builtin_addressof(tenon_295)
#define TENON_DETAIL_ADDRESSES_296 TENON_DETAIL_ADDRESSES_288, __builtin_addressof(tenon_289), \
    __builtin_addressof(tenon_290), __builtin_addressof(tenon_291), __builtin_addressof(tenon_292), \
    __builtin_addressof(tenon_293), __builtin_addressof(tenon_294), __builtin_addressof(tenon_295), \
    __builtin_addressof(tenon_296)
#define TENON_DETAIL_ADDRESSES_297 TENON_DETAIL_ADDRESSES_296, __builtin_addressof(tenon_297)
#define TENON_DETAIL_ADDRESSES_298 TENON_DETAIL_ADDRESSES_296, __builtin_addressof(tenon_297), \
    __builtin_addressof(tenon_298)
#define TENON_DETAIL_ADDRESSES_299 TENON_DETAIL_ADDRESSES_296, __builtin_addressof(tenon_297), \
    __builtin_addressof(tenon_298), __builtin_addressof(tenon_299)
#define TENON_DETAIL_ADDRESSES_300 TENON_DETAIL_ADDRESSES_296, __builtin_addressof(tenon_297), \
    __builtin_addressof(tenon_298), __builtin_addressof(tenon_299), __builtin_addressof(tenon_300)
#define TENON_DETAIL_ADDRESSES_301 TENON_DETAIL_ADDRESSES_296, __builtin_addressof(tenon_297), \
    __builtin_addressof(tenon_298), __builtin_addressof(tenon_299), __builtin_addressof(tenon_300), \
    __builtin_addressof(tenon_301)
#define TENON_DETAIL_ADDRESSES_302 TENON_DETAIL_ADDRESSES_296, __builtin_addressof(tenon_297), \
    __builtin_addressof(tenon_298), __builtin_addressof(tenon_299), __builtin_addressof(tenon_300), \
    __builtin_addressof(tenon_301), __builtin_addressof(tenon_302)
#define TENON_DETAIL_ADDRESSES_303 TENON_DETAIL_ADDRESSES_296, __builtin_addressof(tenon_297), \
    __builtin_addressof(tenon_298), __builtin_addressof(tenon_299), __builtin_addressof(tenon_300), \
    __builtin_addressof(tenon_301), __builtin_addressof(tenon_302), __builtin_addressof(tenon_303)
#define TENON_DETAIL_ADDRESSES_304 TENON_DETAIL_ADDRESSES_296, __builtin_addressof(tenon_297), \
    __builtin_addressof(tenon_298), __builtin_addressof(tenon_299), __builtin_addressof(tenon_300), \
    __builtin_addressof(tenon_301), __builtin_addressof(tenon_302), __builtin_addressof(tenon_303), \
    __builtin_addressof(tenon_304)
#define TENON_DETAIL_ADDRESSES_305 TENON_DETAIL_ADDRESSES_304, __builtin_addressof(tenon_305)
#define TENON_DETAIL_ADDRESSES_306 TENON_DETAIL_ADDRESSES_304, __builtin_addressof(tenon_305), \
    __builtin_addressof(tenon_306)
#define TENON_DETAIL_ADDRESSES_307 TENON_DETAIL_ADDRESSES_304, __builtin_addressof(tenon_305), \
    __builtin_addressof(tenon_306), __builtin_addressof(tenon_307)
#define TENON_DETAIL_ADDRESSES_308 TENON_DETAIL_ADDRESSES_304, __builtin_addressof(tenon_305), \
    __builtin_addressof(tenon_306), __builtin_addressof(tenon_307), __builtin_addressof(tenon_308)
#define TENON_DETAIL_ADDRESSES_309 TENON_DETAIL_ADDRESSES_304, __builtin_addressof(tenon_305), \
    __builtin_addressof(tenon_306), __builtin_addressof(tenon_307), __builtin_addressof(tenon_308), \
    __builtin_addressof(tenon_309)
#define TENON_DETAIL_ADDRESSES_310 TENON_DETAIL_ADDRESSES_304, __builtin_addressof(tenon_305), \
    __builtin_addressof(tenon_306), __builtin_addressof(tenon_307), __builtin_addressof(tenon_308), \
    __builtin_addressof(tenon_309), __builtin_addressof(tenon_310)
#define TENON_DETAIL_ADDRESSES_311 TENON_DETAIL_ADDRESSES_304, __builtin_addressof(tenon_305), \
    __builtin_addressof(tenon_306), __builtin_addressof(tenon_307), __builtin_addressof(tenon_308), \
    __builtin_addressof(tenon_309), __builtin_addressof(tenon_310), __builtin_addressof(tenon_311)
#define TENON_DETAIL_ADDRESSES_312 TENON_DETAIL_ADDRESSES_304, __builtin_addressof(tenon_305), \
    __builtin_addressof(tenon_306), __builtin_addressof(tenon_307), __builtin_addressof(tenon_308), \
    __builtin_addressof(tenon_309), __builtin_addressof(tenon_310), __builtin_addressof(tenon_311), \
    __builtin_addressof(tenon_312)
#define TENON_DETAIL_ADDRESSES_313 TENON_DETAIL_ADDRESSES_312, __builtin_addressof(tenon_313)
#define TENON_DETAIL_ADDRESSES_314 TENON_DETAIL_ADDRESSES_312, __builtin_addressof(tenon_313), \
    __builtin_addressof(tenon_314)
#define TENON_DETAIL_ADDRESSES_315 TENON_DETAIL_ADDRESSES_312, __builtin_addressof(tenon_313), \
    __builtin_addressof(tenon_314), __builtin_addressof(tenon_315)
#define TENON_DETAIL_ADDRESSES_316 TENON_DETAIL_ADDRESSES_312, __builtin_addressof(tenon_313), \
    __builtin_addressof(tenon_314), __builtin_addressof(tenon_315), __builtin_addressof(tenon_316)
#define TENON_DETAIL_ADDRESSES_317 TENON_DETAIL_ADDRESSES_312, __builtin_addressof(tenon_313), \
    __builtin_addressof(tenon_314), __builtin_addressof(tenon_315), __builtin_addressof(tenon_316), \
    __builtin_addressof(tenon_317)
#define TENON_DETAIL_ADDRESSES_318 TENON_DETAIL_ADDRESSES_312, __builtin_addressof(tenon_313), \
    __builtin_addressof(tenon_314), __builtin_addressof(tenon_315), __builtin_addressof(tenon_316), \
    __builtin_addressof(tenon_317), __builtin_addressof(tenon_318)
#define TENON_DETAIL_ADDRESSES_319 TENON_DETAIL_ADDRESSES_312, __builtin_addressof(tenon_313), \
    __builtin_addressof(tenon_314), __builtin_addressof(tenon_315), __builtin_addressof(tenon_316), \
    __builtin_addressof(tenon_317), __builtin_addressof(tenon_318), __builtin_addressof(tenon_319)
#define TENON_DETAIL_ADDRESSES_320 TENON_DETAIL_ADDRESSES_312, __builtin_addressof(tenon_313), \
    __builtin_addressof(tenon_314), __builtin_addressof(tenon_315), __builtin_addressof(tenon_316), \
    __builtin_addressof(tenon_317), __builtin_addressof(tenon_318), __builtin_addressof(tenon_319), \
    __builtin_addressof(tenon_320)
#define TENON_DETAIL_ADDRESSES_321 TENON_DETAIL_ADDRESSES_320, __builtin_addressof(tenon_321)
#define TENON_DETAIL_ADDRESSES_322 TENON_DETAIL_ADDRESSES_320, __builtin_addressof(tenon_321), \
    __builtin_addressof(tenon_322)
#define TENON_DETAIL_ADDRESSES_323 TENON_DETAIL_ADDRESSES_320, __builtin_addressof(tenon_321), \
    __builtin_addressof(tenon_322), __builtin_addressof(tenon_323)
#define TENON_DETAIL_ADDRESSES_324 TENON_DETAIL_ADDRESSES_320, __builtin_addressof(tenon_321), \
    __builtin_addressof(tenon_322), __builtin_addressof(tenon_323), __builtin_addressof(tenon_324)
#define TENON_DETAIL_ADDRESSES_325 TENON_DETAIL_ADDRESSES_320, __builtin_addressof(tenon_321), \
    __builtin_addressof(tenon_322), __builtin_addressof(tenon_323), __builtin_addressof(tenon_324), \
    __builtin_addressof(tenon_325)
#define TENON_DETAIL_ADDRESSES_326 TENON_DETAIL_ADDRESSES_320, __builtin_addressof(tenon_321), \
    __builtin_addressof(tenon_322), __builtin_addressof(tenon_323), __builtin_addressof(tenon_324), \
    __builtin_addressof(tenon_325), __builtin_addressof(tenon_326)
#define TENON_DETAIL_ADDRESSES_327 TENON_DETAIL_ADDRESSES_320, __builtin_addressof(tenon_321), \
    __builtin_addressof(tenon_322), __builtin_addressof(tenon_323), __builtin_addressof(tenon_324), \
    __builtin_addressof(tenon_325), __builtin_addressof(tenon_326), __builtin_addressof(tenon_327)
#define TENON_DETAIL_ADDRESSES_328 TENON_DETAIL_ADDRESSES_320, __builtin_addressof(tenon_321), \
    __builtin_addressof(tenon_322), __builtin_addressof(tenon_323), __builtin_addressof(tenon_324), \
    __builtin_addressof(tenon_325), __builtin_addressof(tenon_326), __builtin_addressof(tenon_327), \
    __builtin_addressof(tenon_328)
#define TENON_DETAIL_ADDRESSES_329 TENON_DETAIL_ADDRESSES_328, __builtin_addressof(tenon_329)
#define TENON_DETAIL_ADDRESSES_330 TENON_DETAIL_ADDRESSES_328, __builtin_addressof(tenon_329), \
    __builtin_addressof(tenon_330)
#define TENON_DETAIL_ADDRESSES_331 TENON_DETAIL_ADDRESSES_328, __builtin_addressof(tenon_329), \
    __builtin_addressof(tenon_330), __builtin_addressof(tenon_331)
#define TENON_DETAIL_ADDRESSES_332 TENON_DETAIL_ADDRESSES_328, __builtin_addressof(tenon_329), \
    __builtin_addressof(tenon_330), __builtin_addressof(tenon_331), __builtin_addressof(tenon_332)
#define TENON_DETAIL_ADDRESSES_333 TENON_DETAIL_ADDRESSES_328, __builtin_addressof(tenon_329), \
    __builtin_addressof(tenon_330), __builtin_addressof(tenon_331), __builtin_addressof(tenon_332), \
    __builtin_addressof(tenon_333)
#define TENON_DETAIL_ADDRESSES_334 TENON_DETAIL_ADDRESSES_328, __builtin_addressof(tenon_329), \
    __builtin_addressof(tenon_330), __builtin_addressof(tenon_331), __builtin_addressof(tenon_332), \
    __builtin_addressof(tenon_333), __builtin_addressof(tenon_334)
#define TENON_DETAIL_ADDRESSES_335 TENON_DETAIL_ADDRESSES_328, __builtin_addressof(tenon_329), \
    __builtin_addressof(tenon_330), __builtin_addressof(tenon_331), __builtin_addressof(tenon_332), \
    __builtin_addressof(tenon_333), __builtin_addressof(tenon_334), __builtin_addressof(tenon_335)
#define TENON_DETAIL_ADDRESSES_336 TENON_DETAIL_ADDRESSES_328, __builtin_addressof(tenon_329), \
    __builtin_addressof(tenon_330), __builtin_addressof(tenon_331), __builtin_addressof(tenon_332), \
    __builtin_addressof(tenon_333), __builtin_addressof(tenon_334), __builtin_addressof(tenon_335), \
    __builtin_addressof(tenon_336)
#define TENON_DETAIL_ADDRESSES_337 TENON_DETAIL_ADDRESSES_336, __builtin_addressof(tenon_337)
#define TENON_DETAIL_ADDRESSES_338 TENON_DETAIL_ADDRESSES_336, __builtin_addressof(tenon_337), \
    __builtin_addressof(tenon_338)
#define TENON_DETAIL_ADDRESSES_339 TENON_DETAIL_ADDRESSES_336, __builtin_addressof(tenon_337), \
    __builtin_addressof(tenon_338), __builtin_addressof(tenon_339)
#define TENON_DETAIL_ADDRESSES_340 TENON_DETAIL_ADDRESSES_336, __builtin_addressof(tenon_337), \
    __builtin_addressof(tenon_338), __builtin_addressof(tenon_339), __builtin_addressof(tenon_340)
#define TENON_DETAIL_ADDRESSES_341 TENON_DETAIL_ADDRESSES_336, __builtin_addressof(tenon_337), \
    __builtin_addressof(tenon_338), __builtin_addressof(tenon_339), __builtin_addressof(tenon_340), \
    __builtin_addressof(tenon_341)
#define TENON_DETAIL_ADDRESSES_342 TENON_DETAIL_ADDRESSES_336, __builtin_addressof(tenon_337), \
    __builtin_addressof(tenon_338), __builtin_addressof(tenon_339), __builtin_addressof(tenon_340), \
    __builtin_addressof(tenon_341), __builtin_addressof(tenon_342)
#define TENON_DETAIL_ADDRESSES_343 TENON_DETAIL_ADDRESSES_336, __builtin_addressof(tenon_337), \
    __builtin_addressof(tenon_338), __builtin_addressof(tenon_339), __builtin_addressof(tenon_340), \
    __builtin_addressof(tenon_341), __builtin_addressof(tenon_342), __builtin_addressof(tenon_343)
#define TENON_DETAIL_ADDRESSES_344 TENON_DETAIL_ADDRESSES_336, __builtin_addressof(tenon_337), \
    __builtin_addressof(tenon_338), __builtin_addressof(tenon_339), __builtin_addressof(tenon_340), \
    __builtin_addressof(tenon_341), __builtin_addressof(tenon_342), __builtin_addressof(tenon_343), \
    __builtin_addressof(tenon_344)
#define TENON_DETAIL_ADDRESSES_345 TENON_DETAIL_ADDRESSES_344, __builtin_addressof(tenon_345)
#define TENON_DETAIL_ADDRESSES_346 TENON_DETAIL_ADDRESSES_344, __builtin_addressof(tenon_345), \
    __builtin_addressof(tenon_346)
#define TENON_DETAIL_ADDRESSES_347 TENON_DETAIL_ADDRESSES_344, __builtin_addressof(tenon_345), \
    __builtin_addressof(tenon_346), __builtin_addressof(tenon_347)
#define TENON_DETAIL_ADDRESSES_348 TENON_DETAIL_ADDRESSES_344, __builtin_addressof(tenon_345), \
    __builtin_addressof(tenon_346), __builtin_addressof(tenon_347), __builtin_addressof(tenon_348)
#define TENON_DETAIL_ADDRESSES_349 TENON_DETAIL_ADDRESSES_344, __builtin_addressof(tenon_345), \
    __builtin_addressof(tenon_346), __builtin_addressof(tenon_347), __builtin_addressof(tenon_348), \
    __builtin_addressof(tenon_349)
#define TENON_DETAIL_ADDRESSES_350 TENON_DETAIL_ADDRESSES_344, __builtin_addressof(tenon_345), \
    __builtin_addressof(tenon_346), __builtin_addressof(tenon_347), __builtin_addressof(tenon_348), \
    __builtin_addressof(tenon_349), __builtin_addressof(tenon_350)
#define TENON_DETAIL_ADDRESSES_351 TENON_DETAIL_ADDRESSES_344, __builtin_addressof(tenon_345), \
    __builtin_addressof(tenon_346), __builtin_addressof(tenon_347), __builtin_addressof(tenon_348), \
    __builtin_addressof(tenon_349), __builtin_addressof(tenon_350), __builtin_addressof(tenon_351)
#define TENON_DETAIL_ADDRESSES_352 TENON_DETAIL_ADDRESSES_344, __builtin_addressof(tenon_345), \
    __builtin_addressof(tenon_346), __builtin_addressof(tenon_347), __builtin_addressof(tenon_348), \
    __builtin_addressof(tenon_349), __builtin_addressof(tenon_350), __builtin_addressof(tenon_351), \
    __builtin_addressof(tenon_352)
#define TENON_DETAIL_ADDRESSES_353 TENON_DETAIL_ADDRESSES_352, __builtin_addressof(tenon_353)
#define TENON_DETAIL_ADDRESSES_354 TENON_DETAIL_ADDRESSES_352, __builtin_addressof(tenon_353), \
    __builtin_addressof(tenon_354)
#define TENON_DETAIL_ADDRESSES_355 TENON_DETAIL_ADDRESSES_352, __builtin_addressof(tenon_353), \
    __builtin_addressof(tenon_354), __builtin_addressof(tenon_355)
#define TENON_DETAIL_ADDRESSES_356 TENON_DETAIL_ADDRESSES_352, __builtin_addressof(tenon_353), \
    __builtin_addressof(tenon_354), __builtin_addressof(tenon_355), __builtin_addressof(tenon_356)
#define TENON_DETAIL_ADDRESSES_357 TENON_DETAIL_ADDRESSES_352, __builtin_addressof(tenon_353), \
    __builtin_addressof(tenon_354), __builtin_addressof(tenon_355), __builtin_addressof(tenon_356), \
    __builtin_addressof(tenon_357)
#define TENON_DETAIL_ADDRESSES_358 TENON_DETAIL_ADDRESSES_352, __builtin_addressof(tenon_353), \
    __builtin_addressof(tenon_354), __builtin_addressof(tenon_355), __builtin_addressof(tenon_356), \
    __builtin_addressof(tenon_357), __builtin_addressof(tenon_358)
#define TENON_DETAIL_ADDRESSES_359 TENON_DETAIL_ADDRESSES_352, __builtin_addressof(tenon_353), \
    __builtin_addressof(tenon_354), __builtin_addressof(tenon_355), __builtin_addressof(tenon_356), \
    __builtin_addressof(tenon_357), __builtin_addressof(tenon_358), __builtin_addressof(tenon_359)
#define TENON_DETAIL_ADDRESSES_360 TENON_DETAIL_ADDRESSES_352, __builtin_addressof(tenon_353), \
    __builtin_addressof(tenon_354), __builtin_addressof(tenon_355), __builtin_addressof(tenon_356), \
    __builtin_addressof(tenon_357), __builtin_addressof(tenon_358), __builtin_addressof(tenon_359), \
    __builtin_addressof(tenon_360)
#define TENON_DETAIL_ADDRESSES_361 TENON_DETAIL_ADDRESSES_360, __builtin_addressof(tenon_361)
#define TENON_DETAIL_ADDRESSES_362 TENON_DETAIL_ADDRESSES_360, __builtin_addressof(tenon_361), \
    __builtin_addressof(tenon_362)
#define TENON_DETAIL_ADDRESSES_363 TENON_DETAIL_ADDRESSES_360, __builtin_addressof(tenon_361), \
    __builtin_addressof(tenon_362), __builtin_addressof(tenon_363)
#define TENON_DETAIL_ADDRESSES_364 TENON_DETAIL_ADDRESSES_360, __builtin_addressof(tenon_361), \
    __builtin_addressof(tenon_362), __builtin_addressof(tenon_363), __builtin_addressof(tenon_364)
#define TENON_DETAIL_ADDRESSES_365 TENON_DETAIL_ADDRESSES_360, __builtin_addressof(tenon_361), \
    __builtin_addressof(tenon_362), __builtin_addressof(tenon_363), __builtin_addressof(tenon_364), \
    __builtin_addressof(tenon_365)
#define TENON_DETAIL_ADDRESSES_366 TENON_DETAIL_ADDRESSES_360, __builtin_addressof(tenon_361), \
    __builtin_addressof(tenon_362), __builtin_addressof(tenon_363), __builtin_addressof(tenon_364), \
    __builtin_addressof(tenon_365), __builtin_addressof(tenon_366)
#define TENON_DETAIL_ADDRESSES_367 TENON_DETAIL_ADDRESSES_360, __builtin_addressof(tenon_361), \
    __builtin_addressof(tenon_362), __builtin_addressof(tenon_363), __builtin_addressof(tenon_364), \
    __builtin_addressof(tenon_365), __builtin_addressof(tenon_366), __builtin_addressof(tenon_367)
#define TENON_DETAIL_ADDRESSES_368 TENON_DETAIL_ADDRESSES_360, __builtin_addressof(tenon_361), \
    __builtin_addressof(tenon_362), __builtin_addressof(tenon_363), __builtin_addressof(tenon_364), \
    __builtin_addressof(tenon_365), __builtin_addressof(tenon_366), __builtin_addressof(tenon_367), \
    __builtin_addressof(tenon_368)
#define TENON_DETAIL_ADDRESSES_369 TENON_DETAIL_ADDRESSES_368, __builtin_addressof(tenon_369)
#define TENON_DETAIL_ADDRESSES_370 TENON_DETAIL_ADDRESSES_368, __builtin_addressof(tenon_369), \
    __builtin_addressof(tenon_370)
#define TENON_DETAIL_ADDRESSES_371 TENON_DETAIL_ADDRESSES_368, __builtin_addressof(tenon_369), \
    __builtin_addressof(tenon_370), __builtin_addressof(tenon_371)
#define TENON_DETAIL_ADDRESSES_372 TENON_DETAIL_ADDRESSES_368, __builtin_addressof(tenon_369), \
    __builtin_addressof(tenon_370), __builtin_addressof(tenon_371), __builtin_addressof(tenon_372)
#define TENON_DETAIL_ADDRESSES_373 TENON_DETAIL_ADDRESSES_368, __builtin_addressof(tenon_369), \
    __builtin_addressof(tenon_370), __builtin_addressof(tenon_371), __builtin_addressof(tenon_372), \
    __builtin_addressof(tenon_373)
#define TENON_DETAIL_ADDRESSES_374 TENON_DETAIL_ADDRESSES_368, __builtin_addressof(tenon_369), \
    __builtin_addressof(tenon_370), __builtin_addressof(tenon_371), __builtin_addressof(tenon_372), \
    __builtin_addressof(tenon_373), __builtin_addressof(tenon_374)
#define TENON_DETAIL_ADDRESSES_375 TENON_DETAIL_ADDRESSES_368, __builtin_addressof(tenon_369), \
    __builtin_addressof(tenon_370), __builtin_addressof(tenon_371), __builtin_addressof(tenon_372), \
    __builtin_addressof(tenon_373), __builtin_addressof(tenon_374), __builtin_addressof(tenon_375)
#define TENON_DETAIL_ADDRESSES_376 TENON_DETAIL_ADDRESSES_368, __builtin_addressof(tenon_369), \
    __builtin_addressof(tenon_370), __builtin_addressof(tenon_371), __builtin_addressof(tenon_372), \
    __builtin_addressof(tenon_373), __builtin_addressof(tenon_374), __builtin_addressof(tenon_375), \
    __builtin_addressof(tenon_376)
#define TENON_DETAIL_ADDRESSES_377 TENON_DETAIL_ADDRESSES_376, __builtin_addressof(tenon_377)
#define TENON_DETAIL_ADDRESSES_378 TENON_DETAIL_ADDRESSES_376, __builtin_addressof(tenon_377), \
    __builtin_addressof(tenon_378)
#define TENON_DETAIL_ADDRESSES_379 TENON_DETAIL_ADDRESSES_376, __builtin_addressof(tenon_377), \
    __builtin_addressof(tenon_378), __builtin_addressof(tenon_379)
#define TENON_DETAIL_ADDRESSES_380 TENON_DETAIL_ADDRESSES_376, __builtin_addressof(tenon_377), \
    __builtin_addressof(tenon_378), __builtin_addressof(tenon_379), __builtin_addressof(tenon_380)
#define TENON_DETAIL_ADDRESSES_381 TENON_DETAIL_ADDRESSES_376, __builtin_addressof(tenon_377), \
    __builtin_addressof(tenon_378), __builtin_addressof(tenon_379), __builtin_addressof(tenon_380), \
    __builtin_addressof(tenon_381)
#define TENON_DETAIL_ADDRESSES_382 TENON_DETAIL_ADDRESSES_376, __builtin_addressof(tenon_377), \
    __builtin_addressof(tenon_378), __builtin_addressof(tenon_379), __builtin_addressof(tenon_380), \
    __builtin_addressof(tenon_381), __builtin_addressof(tenon_382)
#define TENON_DETAIL_ADDRESSES_383 TENON_DETAIL_ADDRESSES_376, __builtin_addressof(tenon_377), \
    __builtin_addressof(tenon_378), __builtin_addressof(tenon_379), __builtin_addressof(tenon_380), \
    __builtin_addressof(tenon_381), __builtin_addressof(tenon_382), __builtin_addressof(tenon_383)
#define TENON_DETAIL_ADDRESSES_384 TENON_DETAIL_ADDRESSES_376, __builtin_addressof(tenon_377), \
    __builtin_addressof(tenon_378), __builtin_addressof(tenon_379), __builtin_addressof(tenon_380), \
    __builtin_addressof(tenon_381), __builtin_addressof(tenon_382), __builtin_addressof(tenon_383), \
    __builtin_addressof(tenon_384)
#define TENON_DETAIL_ADDRESSES_385 TENON_DETAIL_ADDRESSES_384, __builtin_addressof(tenon_385)
#define TENON_DETAIL_ADDRESSES_386 TENON_DETAIL_ADDRESSES_384, __builtin_addressof(tenon_385), \
    __builtin_addressof(tenon_386)
#define TENON_DETAIL_ADDRESSES_387 TENON_DETAIL_ADDRESSES_384, __builtin_addressof(tenon_385), \
    __builtin_addressof(tenon_386), __builtin_addressof(tenon_387)
#define TENON_DETAIL_ADDRESSES_388 TENON_DETAIL_ADDRESSES_384, __builtin_addressof(tenon_385), \
    __builtin_addressof(tenon_386), __builtin_addressof(tenon_387), __builtin_addressof(tenon_388)
#define TENON_DETAIL_ADDRESSES_389 TENON_DETAIL_ADDRESSES_384, __builtin_addressof(tenon_385), \
    __builtin_addressof(tenon_386), __builtin_addressof(tenon_387), __builtin_addressof(tenon_388), \
    __builtin_addressof(tenon_389)
#define TENON_DETAIL_ADDRESSES_390 TENON_DETAIL_ADDRESSES_384, __builtin_addressof(tenon_385), \
    __builtin_addressof(tenon_386), __builtin_addressof(tenon_387), __builtin_addressof(tenon_388), \
    __builtin_addressof(tenon_389), __builtin_addressof(tenon_390)
#define TENON_DETAIL_ADDRESSES_391 TENON_DETAIL_ADDRESSES_384, __builtin_addressof(tenon_385), \
    __builtin_addressof(tenon_386), __builtin_addressof(tenon_387), __builtin_addressof(tenon_388), \
    __builtin_addressof(tenon_389), __builtin_addressof(tenon_390), __builtin_addressof(tenon_391)
#define TENON_DETAIL_ADDRESSES_392 TENON_DETAIL_ADDRESSES_384, __builtin_addressof(tenon_385), \
    __builtin_addressof(tenon_386), __builtin_addressof(tenon_387), __builtin_addressof(tenon_388), \
    __builtin_addressof(tenon_389), __builtin_addressof(tenon_390), __builtin_addressof(tenon_391), \
    __builtin_addressof(tenon_392)
#define TENON_DETAIL_ADDRESSES_393 TENON_DETAIL_ADDRESSES_392, __builtin_addressof(tenon_393)
#define TENON_DETAIL_ADDRESSES_394 TENON_DETAIL_ADDRESSES_392, __builtin_addressof(tenon_393), \
    __builtin_addressof(tenon_394)
#define TENON_DETAIL_ADDRESSES_395 TENON_DETAIL_ADDRESSES_392, __builtin_addressof(tenon_393), \
    __builtin_addressof(tenon_394), __builtin_addressof(tenon_395)
#define TENON_DETAIL_ADDRESSES_396 TENON_DETAIL_ADDRESSES_392, __builtin_addressof(tenon_393), \
    __builtin_addressof(tenon_394), __builtin_addressof(tenon_395), __builtin_addressof(tenon_396)
#define TENON_DETAIL_ADDRESSES_397 TENON_DETAIL_ADDRESSES_392, __builtin_addressof(tenon_393), \
    __builtin_addressof(tenon_394), __builtin_addressof(tenon_395), __builtin_addressof(tenon_396), \
    __builtin_addressof(tenon_397)
#define TENON_DETAIL_ADDRESSES_398 TENON_DETAIL_ADDRESSES_392, __builtin_addressof(tenon_393), \
    __builtin_addressof(tenon_394), __builtin_addressof(tenon_395), __builtin_addressof(tenon_396), \
    __builtin_addressof(tenon_397), __builtin_addressof(tenon_398)
#define TENON_DETAIL_ADDRESSES_399 TENON_DETAIL_ADDRESSES_392, __builtin_addressof(tenon_393), \
    __builtin_addressof(tenon_394), __builtin_addressof(tenon_395), __builtin_addressof(tenon_396), \
    __builtin_addressof(tenon_397), __builtin_addressof(tenon_398), __builtin_addressof(tenon_399)
#define TENON_DETAIL_ADDRESSES_400 TENON_DETAIL_ADDRESSES_392, __builtin_addressof(tenon_393), \
    __builtin_addressof(tenon_394), __builtin_addressof(tenon_395), __builtin_addressof(tenon_396), \
    __builtin_addressof(tenon_397), __builtin_addressof(tenon_398), __builtin_addressof(tenon_399), \
    __builtin_addressof(tenon_400)
#define TENON_DETAIL_ADDRESSES_401 TENON_DETAIL_ADDRESSES_400, __builtin_addressof(tenon_401)
#define TENON_DETAIL_ADDRESSES_402 TENON_DETAIL_ADDRESSES_400, __builtin_addressof(tenon_401), \
    __builtin_addressof(tenon_402)
#define TENON_DETAIL_ADDRESSES_403 TENON_DETAIL_ADDRESSES_400, __builtin_addressof(tenon_401), \
    __builtin_addressof(tenon_402), __builtin_addressof(tenon_403)
#define TENON_DETAIL_ADDRESSES_404 TENON_DETAIL_ADDRESSES_400, __builtin_addressof(tenon_401), \
    __builtin_addressof(tenon_402), __builtin_addressof(tenon_403), __builtin_addressof(tenon_404)
#define TENON_DETAIL_ADDRESSES_405 TENON_DETAIL_ADDRESSES_400, __builtin_addressof(tenon_401), \
    __builtin_addressof(tenon_402), __builtin_addressof(tenon_403), __builtin_addressof(tenon_404), \
    __builtin_addressof(tenon_405)
#define TENON_DETAIL_ADDRESSES_406 TENON_DETAIL_ADDRESSES_400, __builtin_addressof(tenon_401), \
    __builtin_addressof(tenon_402), __builtin_addressof(tenon_403), __builtin_addressof(tenon_404), \
    __builtin_addressof(tenon_405), __builtin_addressof(tenon_406)
#define TENON_DETAIL_ADDRESSES_407 TENON_DETAIL_ADDRESSES_400, __builtin_addressof(tenon_401), \
    __builtin_addressof(tenon_402), __builtin_addressof(tenon_403), __builtin_addressof(tenon_404), \
    __builtin_addressof(tenon_405), __builtin_addressof(tenon_406), __builtin_addressof(tenon_407)
#define TENON_DETAIL_ADDRESSES_408 TENON_DETAIL_ADDRESSES_400, __builtin_addressof(tenon_401), \
    __builtin_addressof(tenon_402), __builtin_addressof(tenon_403), __builtin_addressof(tenon_404), \
    __builtin_addressof(tenon_405), __builtin_addressof(tenon_406), __builtin_addressof(tenon_407), \
    __builtin_addressof(tenon_408)
#define TENON_DETAIL_ADDRESSES_409 TENON_DETAIL_ADDRESSES_408, __builtin_addressof(tenon_409)
#define TENON_DETAIL_ADDRESSES_410 TENON_DETAIL_ADDRESSES_408, __builtin_addressof(tenon_409), \
    __builtin_addressof(tenon_410)
#define TENON_DETAIL_ADDRESSES_411 TENON_DETAIL_ADDRESSES_408, __builtin_addressof(tenon_409), \
    __builtin_addressof(tenon_410), __builtin_addressof(tenon_411)
#define TENON_DETAIL_ADDRESSES_412 TENON_DETAIL_ADDRESSES_408, __builtin_addressof(tenon_409), \
    __builtin_addressof(tenon_410), __builtin_addressof(tenon_411), __builtin_addressof(tenon_412)
#define TENON_DETAIL_ADDRESSES_413 TENON_DETAIL_ADDRESSES_408, __builtin_addressof(tenon_409), \
    __builtin_addressof(tenon_410), __builtin_addressof(tenon_411), __builtin_addressof(tenon_412), \
    __builtin_addressof(tenon_413)
#define TENON_DETAIL_ADDRESSES_414 TENON_DETAIL_ADDRESSES_408, __builtin_addressof(tenon_409), \
    __builtin_addressof(tenon_410), __builtin_addressof(tenon_411), __builtin_addressof(tenon_412), \
    __builtin_addressof(tenon_413), __builtin_addressof(tenon_414)
#define TENON_DETAIL_ADDRESSES_415 TENON_DETAIL_ADDRESSES_408, __builtin_addressof(tenon_409), \
    __builtin_addressof(tenon_410), __builtin_addressof(tenon_411), __builtin_addressof(tenon_412), \
    __builtin_addressof(tenon_413), __builtin_addressof(tenon_414), __builtin_addressof(tenon_415)
#define TENON_DETAIL_ADDRESSES_416 TENON_DETAIL_ADDRESSES_408, __builtin_addressof(tenon_409), \
    __builtin_addressof(tenon_410), __builtin_addressof(tenon_411), __builtin_addressof(tenon_412), \
    __builtin_addressof(tenon_413), __builtin_addressof(tenon_414), __builtin_addressof(tenon_415), \
    __builtin_addressof(tenon_416)
#define TENON_DETAIL_ADDRESSES_417 TENON_DETAIL_ADDRESSES_416, __builtin_addressof(tenon_417)
#define TENON_DETAIL_ADDRESSES_418 TENON_DETAIL_ADDRESSES_416, __builtin_addressof(tenon_417), \
    __builtin_addressof(tenon_418)
#define TENON_DETAIL_ADDRESSES_419 TENON_DETAIL_ADDRESSES_416, __builtin_addressof(tenon_417), \
    __builtin_addressof(tenon_418), __builtin_addressof(tenon_419)
#define TENON_DETAIL_ADDRESSES_420 TENON_DETAIL_ADDRESSES_416, __builtin_addressof(tenon_417), \
    __builtin_addressof(tenon_418), __builtin_addressof(tenon_419), __builtin_addressof(tenon_420)
#define TENON_DETAIL_ADDRESSES_421 TENON_DETAIL_ADDRESSES_416, __builtin_addressof(tenon_417), \
    __builtin_addressof(tenon_418), __builtin_addressof(tenon_419), __builtin_addressof(tenon_420), \
    __builtin_addressof(tenon_421)
#define TENON_DETAIL_ADDRESSES_422 TENON_DETAIL_ADDRESSES_416, __builtin_addressof(tenon_417), \
    __builtin_addressof(tenon_418), __builtin_addressof(tenon_419), __builtin_addressof(tenon_420), \
    __builtin_addressof(tenon_421), __builtin_addressof(tenon_422)
#define TENON_DETAIL_ADDRESSES_423 TENON_DETAIL_ADDRESSES_416, __builtin_addressof(tenon_417), \
    __builtin_addressof(tenon_418), __builtin_addressof(tenon_419), __builtin_addressof(tenon_420), \
    __builtin_addressof(tenon_421), __builtin_addressof(tenon_422), __builtin_addressof(tenon_423)
#define TENON_DETAIL_ADDRESSES_424 TENON_DETAIL_ADDRESSES_416, __builtin_addressof(tenon_417), \
    __builtin_addressof(tenon_418), __builtin_addressof(tenon_419), __builtin_addressof(tenon_420), \
    __builtin_addressof(tenon_421), __builtin_addressof(tenon_422), __builtin_addressof(tenon_423), \
    __builtin_addressof(tenon_424)
#define TENON_DETAIL_ADDRESSES_425 TENON_DETAIL_ADDRESSES_424, __builtin_addressof(tenon_425)
#define TENON_DETAIL_ADDRESSES_426 TENON_DETAIL_ADDRESSES_424, __builtin_addressof(tenon_425), \
    __builtin_addressof(tenon_426)
#define TENON_DETAIL_ADDRESSES_427 TENON_DETAIL_ADDRESSES_424, __builtin_addressof(tenon_425), \
    __builtin_addressof(tenon_426), __builtin_addressof(tenon_427)
#define TENON_DETAIL_ADDRESSES_428 TENON_DETAIL_ADDRESSES_424, __builtin_addressof(tenon_425), \
    __builtin_addressof(tenon_426), __builtin_addressof(tenon_427), __builtin_addressof(tenon_428)
#define TENON_DETAIL_ADDRESSES_429 TENON_DETAIL_ADDRESSES_424, __builtin_addressof(tenon_425), \
    __builtin_addressof(tenon_426), __builtin_addressof(tenon_427), __builtin_addressof(tenon_428), \
    __builtin_addressof(tenon_429)
#define TENON_DETAIL_ADDRESSES_430 TENON_DETAIL_ADDRESSES_424, __builtin_addressof(tenon_425), \
    __builtin_addressof(tenon_426), __builtin_addressof(tenon_427), __builtin_addressof(tenon_428), \
    __builtin_addressof(tenon_429), __builtin_addressof(tenon_430)
#define TENON_DETAIL_ADDRESSES_431 TENON_DETAIL_ADDRESSES_424, __builtin_addressof(tenon_425), \
    __builtin_addressof(tenon_426), __builtin_addressof(tenon_427), __builtin_addressof(tenon_428), \
    __builtin_addressof(tenon_429), __builtin_addressof(tenon_430), __builtin_addressof(tenon_431)
#define TENON_DETAIL_ADDRESSES_432 TENON_DETAIL_ADDRESSES_424, __builtin_addressof(tenon_425), \
    __builtin_addressof(tenon_426), __builtin_addressof(tenon_427), __builtin_addressof(tenon_428), \
    __builtin_addressof(tenon_429), __builtin_addressof(tenon_430), __builtin_addressof(tenon_431), \
    __builtin_addressof(tenon_432)
#define TENON_DETAIL_ADDRESSES_433 TENON_DETAIL_ADDRESSES_432, __builtin_addressof(tenon_433)
#define TENON_DETAIL_ADDRESSES_434 TENON_DETAIL_ADDRESSES_432, __builtin_addressof(tenon_433), \
    __builtin_addressof(tenon_434)
#define TENON_DETAIL_ADDRESSES_435 TENON_DETAIL_ADDRESSES_432, __builtin_addressof(tenon_433), \
    __builtin_addressof(tenon_434), __builtin_addressof(tenon_435)
#define TENON_DETAIL_ADDRESSES_436 TENON_DETAIL_ADDRESSES_432, __builtin_addressof(tenon_433), \
    __builtin_addressof(tenon_434), __builtin_addressof(tenon_435), __builtin_addressof(tenon_436)
#define TENON_DETAIL_ADDRESSES_437 TENON_DETAIL_ADDRESSES_432, __builtin_addressof(tenon_433), \
    __builtin_addressof(tenon_434), __builtin_addressof(tenon_435), __builtin_addressof(tenon_436), \
    __builtin_addressof(tenon_437)
#define TENON_DETAIL_ADDRESSES_438 TENON_DETAIL_ADDRESSES_432, __builtin_addressof(tenon_433), \
    __builtin_addressof(tenon_434), __builtin_addressof(tenon_435), __builtin_addressof(tenon_436), \
    __builtin_addressof(tenon_437), __builtin_addressof(tenon_438)
#define TENON_DETAIL_ADDRESSES_439 TENON_DETAIL_ADDRESSES_432, __builtin_addressof(tenon_433), \
    __builtin_addressof(tenon_434), __builtin_addressof(tenon_435), __builtin_addressof(tenon_436), \
    __builtin_addressof(tenon_437), __builtin_addressof(tenon_438), __builtin_addressof(tenon_439)
#define TENON_DETAIL_ADDRESSES_440 TENON_DETAIL_ADDRESSES_432, __builtin_addressof(tenon_433), \
    __builtin_addressof(tenon_434), __builtin_addressof(tenon_435), __builtin_addressof(tenon_436), \
    __builtin_addressof(tenon_437), __builtin_addressof(tenon_438), __builtin_addressof(tenon_439), \
    __builtin_addressof(tenon_440)
#define TENON_DETAIL_ADDRESSES_441 TENON_DETAIL_ADDRESSES_440, __builtin_addressof(tenon_441)
#define TENON_DETAIL_ADDRESSES_442 TENON_DETAIL_ADDRESSES_440, __builtin_addressof(tenon_441), \
    __builtin_addressof(tenon_442)
#define TENON_DETAIL_ADDRESSES_443 TENON_DETAIL_ADDRESSES_440, __builtin_addressof(tenon_441), \
    __builtin_addressof(tenon_442), __builtin_addressof(tenon_443)
#define TENON_DETAIL_ADDRESSES_444 TENON_DETAIL_ADDRESSES_440, __builtin_addressof(tenon_441), \
    __builtin_addressof(tenon_442), __builtin_addressof(tenon_443), __builtin_addressof(tenon_444)
#define TENON_DETAIL_ADDRESSES_445 TENON_DETAIL_ADDRESSES_440, __builtin_addressof(tenon_441), \
    __builtin_addressof(tenon_442), __builtin_addressof(tenon_443), __builtin_addressof(tenon_444), \
    __builtin_addressof(tenon_445)
#define TENON_DETAIL_ADDRESSES_446 TENON_DETAIL_ADDRESSES_440, __builtin_addressof(tenon_441), \
    __builtin_addressof(tenon_442), __builtin_addressof(tenon_443), __builtin_addressof(tenon_444), \
    __builtin_addressof(tenon_445), __builtin_addressof(tenon_446)
#define TENON_DETAIL_ADDRESSES_447 TENON_DETAIL_ADDRESSES_440, __builtin_addressof(tenon_441), \
    __builtin_addressof(tenon_442), __builtin_addressof(tenon_443), __builtin_addressof(tenon_444), \
    __builtin_addressof(tenon_445), __builtin_addressof(tenon_446), __builtin_addressof(tenon_447)
#define TENON_DETAIL_ADDRESSES_448 TENON_DETAIL_ADDRESSES_440, __builtin_addressof(tenon_441), \
    __builtin_addressof(tenon_442), __builtin_addressof(tenon_443), __builtin_addressof(tenon_444), \
    __builtin_addressof(tenon_445), __builtin_addressof(tenon_446), __builtin_addressof(tenon_447), \
    __builtin_addressof(tenon_448)
#define TENON_DETAIL_ADDRESSES_449 TENON_DETAIL_ADDRESSES_448, __builtin_addressof(tenon_449)
#define TENON_DETAIL_ADDRESSES_450 TENON_DETAIL_ADDRESSES_448, __builtin_addressof(tenon_449), \
    __builtin_addressof(tenon_450)
#define TENON_DETAIL_ADDRESSES_451 TENON_DETAIL_ADDRESSES_448, __builtin_addressof(tenon_449), \
    __builtin_addressof(tenon_450), __builtin_addressof(tenon_451)
#define TENON_DETAIL_ADDRESSES_452 TENON_DETAIL_ADDRESSES_448, __builtin_addressof(tenon_449), \
    __builtin_addressof(tenon_450), __builtin_addressof(tenon_451), __builtin_addressof(tenon_452)
#define TENON_DETAIL_ADDRESSES_453 TENON_DETAIL_ADDRESSES_448, __builtin_addressof(tenon_449), \
    __builtin_addressof(tenon_450), __builtin_addressof(tenon_451), __builtin_addressof(tenon_452), \
    __builtin_addressof(tenon_453)
#define TENON_DETAIL_ADDRESSES_454 TENON_DETAIL_ADDRESSES_448, __builtin_addressof(tenon_449), \
    __builtin_addressof(tenon_450), __builtin_addressof(tenon_451), __builtin_addressof(tenon_452), \
    __builtin_addressof(tenon_453), __builtin_addressof(tenon_454)
#define TENON_DETAIL_ADDRESSES_455 TENON_DETAIL_ADDRESSES_448, __builtin_addressof(tenon_449), \
    __builtin_addressof(tenon_450), __builtin_addressof(tenon_451), __builtin_addressof(tenon_452), \
    __builtin_addressof(tenon_453), __builtin_addressof(tenon_454), __builtin_addressof(tenon_455)
#define TENON_DETAIL_ADDRESSES_456 TENON_DETAIL_ADDRESSES_448, __builtin_addressof(tenon_449), \
    __builtin_addressof(tenon_450), __builtin_addressof(tenon_451), __builtin_addressof(tenon_452), \
    __builtin_addressof(tenon_453), __builtin_addressof(tenon_454), __builtin_addressof(tenon_455), \
    __builtin_addressof(tenon_456)
#define TENON_DETAIL_ADDRESSES_457 TENON_DETAIL_ADDRESSES_456, __builtin_addressof(tenon_457)
#define TENON_DETAIL_ADDRESSES_458 TENON_DETAIL_ADDRESSES_456, __builtin_addressof(tenon_457), \
    __builtin_addressof(tenon_458)
#define TENON_DETAIL_ADDRESSES_459 TENON_DETAIL_ADDRESSES_456, __builtin_addressof(tenon_457), \
    __builtin_addressof(tenon_458), __builtin_addressof(tenon_459)
#define TENON_DETAIL_ADDRESSES_460 TENON_DETAIL_ADDRESSES_456, __builtin_addressof(tenon_457), \
    __builtin_addressof(tenon_458), __builtin_addressof(tenon_459), __builtin_addressof(tenon_460)
#define TENON_DETAIL_ADDRESSES_461 TENON_DETAIL_ADDRESSES_456, __builtin_addressof(tenon_457), \
    __builtin_addressof(tenon_458), __builtin_addressof(tenon_459), __builtin_addressof(tenon_460), \
    __builtin_addressof(tenon_461)
#define TENON_DETAIL_ADDRESSES_462 TENON_DETAIL_ADDRESSES_456, __builtin_addressof(tenon_457), \
    __builtin_addressof(tenon_458), __builtin_addressof(tenon_459), __builtin_addressof(tenon_460), \
    __builtin_addressof(tenon_461), __builtin_addressof(tenon_462)
#define TENON_DETAIL_ADDRESSES_463 TENON_DETAIL_ADDRESSES_456, __builtin_addressof(tenon_457), \
    __builtin_addressof(tenon_458), __builtin_addressof(tenon_459), __builtin_addressof(tenon_460), \
    __builtin_addressof(tenon_461), __builtin_addressof(tenon_462), __builtin_addressof(tenon_463)
#define TENON_DETAIL_ADDRESSES_464 TENON_DETAIL_ADDRESSES_456, __builtin_addressof(tenon_457), \
    __builtin_addressof(tenon_458), __builtin_addressof(tenon_459), __builtin_addressof(tenon_460), \
    __builtin_addressof(tenon_461), __builtin_addressof(tenon_462), __builtin_addressof(tenon_463), \
    __builtin_addressof(tenon_464)
#define TENON_DETAIL_ADDRESSES_465 TENON_DETAIL_ADDRESSES_464, __builtin_addressof(tenon_465)
#define TENON_DETAIL_ADDRESSES_466 TENON_DETAIL_ADDRESSES_464, __builtin_addressof(tenon_465), \
    __builtin_addressof(tenon_466)
#define TENON_DETAIL_ADDRESSES_467 TENON_DETAIL_ADDRESSES_464, __builtin_addressof(tenon_465), \
    __builtin_addressof(tenon_466), __builtin_addressof(tenon_467)
#define TENON_DETAIL_ADDRESSES_468 TENON_DETAIL_ADDRESSES_464, __builtin_addressof(tenon_465), \
    __builtin_addressof(tenon_466), __builtin_addressof(tenon_467), __builtin_addressof(tenon_468)
#define TENON_DETAIL_ADDRESSES_469 TENON_DETAIL_ADDRESSES_464, __builtin_addressof(tenon_465), \
    __builtin_addressof(tenon_466), __builtin_addressof(tenon_467), __builtin_addressof(tenon_468), \
    __builtin_addressof(tenon_469)
#define TENON_DETAIL_ADDRESSES_470 TENON_DETAIL_ADDRESSES_464, __builtin_addressof(tenon_465), \
    __builtin_addressof(tenon_466), __builtin_addressof(tenon_467), __builtin_addressof(tenon_468), \
    __builtin_addressof(tenon_469), __builtin_addressof(tenon_470)
#define TENON_DETAIL_ADDRESSES_471 TENON_DETAIL_ADDRESSES_464, __builtin_addressof(tenon_465), \
    __builtin_addressof(tenon_466), __builtin_addressof(tenon_467), __builtin_addressof(tenon_468), \
    __builtin_addressof(tenon_469), __builtin_addressof(tenon_470), __builtin_addressof(tenon_471)
#define TENON_DETAIL_ADDRESSES_472 TENON_DETAIL_ADDRESSES_464, __builtin_addressof(tenon_465), \
    __builtin_addressof(tenon_466), __builtin_addressof(tenon_467), __builtin_addressof(tenon_468), \
    __builtin_addressof(tenon_469), __builtin_addressof(tenon_470), __builtin_addressof(tenon_471), \
    __builtin_addressof(tenon_472)
#define TENON_DETAIL_ADDRESSES_473 TENON_DETAIL_ADDRESSES_472, __builtin_addressof(tenon_473)
#define TENON_DETAIL_ADDRESSES_474 TENON_DETAIL_ADDRESSES_472, __builtin_addressof(tenon_473), \
    __builtin_addressof(tenon_474)
#define TENON_DETAIL_ADDRESSES_475 TENON_DETAIL_ADDRESSES_472, __builtin_addressof(tenon_473), \
    __builtin_addressof(tenon_474), __builtin_addressof(tenon_475)
#define TENON_DETAIL_ADDRESSES_476 TENON_DETAIL_ADDRESSES_472, __builtin_addressof(tenon_473), \
    __builtin_addressof(tenon_474), __builtin_addressof(tenon_475), __builtin_addressof(tenon_476)
#define TENON_DETAIL_ADDRESSES_477 TENON_DETAIL_ADDRESSES_472, __builtin_addressof(tenon_473), \
    __builtin_addressof(tenon_474), __builtin_addressof(tenon_475), __builtin_addressof(tenon_476), \
    __builtin_addressof(tenon_477)
#define TENON_DETAIL_ADDRESSES_478 TENON_DETAIL_ADDRESSES_472, __builtin_addressof(tenon_473), \
    __builtin_addressof(tenon_474), __builtin_addressof(tenon_475), __builtin_addressof(tenon_476), \
    __builtin_addressof(tenon_477), __builtin_addressof(tenon_478)
#define TENON_DETAIL_ADDRESSES_479 TENON_DETAIL_ADDRESSES_472, __builtin_addressof(tenon_473), \
    __builtin_addressof(tenon_474), __builtin_addressof(tenon_475), __builtin_addressof(tenon_476), \
    __builtin_addressof(tenon_477), __builtin_addressof(tenon_478), __builtin_addressof(tenon_479)
#define TENON_DETAIL_ADDRESSES_480 TENON_DETAIL_ADDRESSES_472, __builtin_addressof(tenon_473), \
    __builtin_addressof(tenon_474), __builtin_addressof(tenon_475), __builtin_addressof(tenon_476), \
    __builtin_addressof(tenon_477), __builtin_addressof(tenon_478), __builtin_addressof(tenon_479), \
    __builtin_addressof(tenon_480)
#define TENON_DETAIL_ADDRESSES_481 TENON_DETAIL_ADDRESSES_480, __builtin_addressof(tenon_481)
#define TENON_DETAIL_ADDRESSES_482 TENON_DETAIL_ADDRESSES_480, __builtin_addressof(tenon_481), \
    __builtin_addressof(tenon_482)
#define TENON_DETAIL_ADDRESSES_483 TENON_DETAIL_ADDRESSES_480, __builtin_addressof(tenon_481), \
    __builtin_addressof(tenon_482), __builtin_addressof(tenon_483)
#define TENON_DETAIL_ADDRESSES_484 TENON_DETAIL_ADDRESSES_480, __builtin_addressof(tenon_481), \
    __builtin_addressof(tenon_482), __builtin_addressof(tenon_483), __builtin_addressof(tenon_484)
#define TENON_DETAIL_ADDRESSES_485 TENON_DETAIL_ADDRESSES_480, __builtin_addressof(tenon_481), \
    __builtin_addressof(tenon_482), __builtin_addressof(tenon_483), __builtin_addressof(tenon_484), \
    __builtin_addressof(tenon_485)
#define TENON_DETAIL_ADDRESSES_486 TENON_DETAIL_ADDRESSES_480, __builtin_addressof(tenon_481), \
    __builtin_addressof(tenon_482), __builtin_addressof(tenon_483), __builtin_addressof(tenon_484), \
    __builtin_addressof(tenon_485), __builtin_addressof(tenon_486)
#define TENON_DETAIL_ADDRESSES_487 TENON_DETAIL_ADDRESSES_480, __builtin_addressof(tenon_481), \
    __builtin_addressof(tenon_482), __builtin_addressof(tenon_483), __builtin_addressof(tenon_484), \
    __builtin_addressof(tenon_485), __builtin_addressof(tenon_486), __builtin_addressof(tenon_487)
#define TENON_DETAIL_ADDRESSES_488 TENON_DETAIL_ADDRESSES_480, __builtin_addressof(tenon_481), \
    __builtin_addressof(tenon_482), __builtin_addressof(tenon_483), __builtin_addressof(tenon_484), \
    __builtin_addressof(tenon_485), __builtin_addressof(tenon_486), __builtin_addressof(tenon_487), \
    __builtin_addressof(tenon_488)
#define TENON_DETAIL_ADDRESSES_489 TENON_DETAIL_ADDRESSES_488, __builtin_addressof(tenon_489)
#define TENON_DETAIL_ADDRESSES_490 TENON_DETAIL_ADDRESSES_488, __builtin_addressof(tenon_489), \
    __builtin_addressof(tenon_490)
#define TENON_DETAIL_ADDRESSES_491 TENON_DETAIL_ADDRESSES_488, __builtin_addressof(tenon_489), \
    __builtin_addressof(tenon_490), __builtin_addressof(tenon_491)
#define TENON_DETAIL_ADDRESSES_492 TENON_DETAIL_ADDRESSES_488, __builtin_addressof(tenon_489), \
    __builtin_addressof(tenon_490), __builtin_addressof(tenon_491), __builtin_addressof(tenon_492)
#define TENON_DETAIL_ADDRESSES_493 TENON_DETAIL_ADDRESSES_488, __builtin_addressof(tenon_489), \
    __builtin_addressof(tenon_490), __builtin_addressof(tenon_491), __builtin_addressof(tenon_492), \
    __builtin_addressof(tenon_493)
#define TENON_DETAIL_ADDRESSES_494 TENON_DETAIL_ADDRESSES_488, __builtin_addressof(tenon_489), \
    __builtin_addressof(tenon_490), __builtin_addressof(tenon_491), __builtin_addressof(tenon_492), \
    __builtin_addressof(tenon_493), __builtin_addressof(tenon_494)
#define TENON_DETAIL_ADDRESSES_495 TENON_DETAIL_ADDRESSES_488, __builtin_addressof(tenon_489), \
    __builtin_addressof(tenon_490), __builtin_addressof(tenon_491), __builtin_addressof(tenon_492), \
    __builtin_addressof(tenon_493), __builtin_addressof(tenon_494), __builtin_addressof(tenon_495)
#define TENON_DETAIL_ADDRESSES_496 TENON_DETAIL_ADDRESSES_488, __builtin_addressof(tenon_489), \
    __builtin_addressof(tenon_490), __builtin_addressof(tenon_491), __builtin_addressof(tenon_492), \
    __builtin_addressof(tenon_493), __builtin_addressof(tenon_494), __builtin_addressof(tenon_495), \
    __builtin_addressof(tenon_496)
#define TENON_DETAIL_ADDRESSES_497 TENON_DETAIL_ADDRESSES_496, __builtin_addressof(tenon_497)
#define TENON_DETAIL_ADDRESSES_498 TENON_DETAIL_ADDRESSES_496, __builtin_addressof(tenon_497), \
    __builtin_addressof(tenon_498)
#define TENON_DETAIL_ADDRESSES_499 TENON_DETAIL_ADDRESSES_496, __builtin_addressof(tenon_497), \
    __builtin_addressof(tenon_498), __builtin_addressof(tenon_499)
#define TENON_DETAIL_ADDRESSES_500 TENON_DETAIL_ADDRESSES_496, __builtin_addressof(tenon_497), \
    __builtin_addressof(tenon_498), __builtin_addressof(tenon_499), __builtin_addressof(tenon_500)
#define TENON_DETAIL_ADDRESSES_501 TENON_DETAIL_ADDRESSES_496, __builtin_addressof(tenon_497), \
    __builtin_addressof(tenon_498), __builtin_addressof(tenon_499), __builtin_addressof(tenon_500), \
    __builtin_addressof(tenon_501)
#define TENON_DETAIL_ADDRESSES_502 TENON_DETAIL_ADDRESSES_496, __builtin_addressof(tenon_497), \
    __builtin_addressof(tenon_498), __builtin_addressof(tenon_499), __builtin_addressof(tenon_500), \
    __builtin_addressof(tenon_501), __builtin_addressof(tenon_502)
#define TENON_DETAIL_ADDRESSES_503 TENON_DETAIL_ADDRESSES_496, __builtin_addressof(tenon_497), \
    __builtin_addressof(tenon_498), __builtin_addressof(tenon_499), __builtin_addressof(tenon_500), \
    __builtin_addressof(tenon_501), __builtin_addressof(tenon_502), __builtin_addressof(tenon_503)
#define TENON_DETAIL_ADDRESSES_504 TENON_DETAIL_ADDRESSES_496, __builtin_addressof(tenon_497), \
    __builtin_addressof(tenon_498), __builtin_addressof(tenon_499), __builtin_addressof(tenon_500), \
    __builtin_addressof(tenon_501), __builtin_addressof(tenon_502), __builtin_addressof(tenon_503), \
    __builtin_addressof(tenon_504)
#define TENON_DETAIL_ADDRESSES_505 TENON_DETAIL_ADDRESSES_504, __builtin_addressof(tenon_505)
#define TENON_DETAIL_ADDRESSES_506 TENON_DETAIL_ADDRESSES_504, __builtin_addressof(tenon_505), \
    __builtin_addressof(tenon_506)
#define TENON_DETAIL_ADDRESSES_507 TENON_DETAIL_ADDRESSES_504, __builtin_addressof(tenon_505), \
    __builtin_addressof(tenon_506), __builtin_addressof(tenon_507)
#define TENON_DETAIL_ADDRESSES_508 TENON_DETAIL_ADDRESSES_504, __builtin_addressof(tenon_505), \
    __builtin_addressof(tenon_506), __builtin_addressof(tenon_507), __builtin_addressof(tenon_508)
#define TENON_DETAIL_ADDRESSES_509 TENON_DETAIL_ADDRESSES_504, __builtin_addressof(tenon_505), \
    __builtin_addressof(tenon_506), __builtin_addressof(tenon_507), __builtin_addressof(tenon_508), \
    __builtin_addressof(tenon_509)
#define TENON_DETAIL_ADDRESSES_510 TENON_DETAIL_ADDRESSES_504, __builtin_addressof(tenon_505), \
    __builtin_addressof(tenon_506), __builtin_addressof(tenon_507), __builtin_addressof(tenon_508), \
    __builtin_addressof(tenon_509), __builtin_addressof(tenon_510)
#define TENON_DETAIL_ADDRESSES_511 TENON_DETAIL_ADDRESSES_504, __builtin_addressof(tenon_505), \
    __builtin_addressof(tenon_506), __builtin_addressof(tenon_507), __builtin_addressof(tenon_508), \
    __builtin_addressof(tenon_509), __builtin_addressof(tenon_510), __builtin_addressof(tenon_511)
#define TENON_DETAIL_ADDRESSES_512 TENON_DETAIL_ADDRESSES_504, __builtin_addressof(tenon_505), \
    __builtin_addressof(tenon_506), __builtin_addressof(tenon_507), __builtin_addressof(tenon_508), \
    __builtin_addressof(tenon_509), __builtin_addressof(tenon_510), __builtin_addressof(tenon_511), \
    __builtin_addressof(tenon_512)
#define TENON_DETAIL_BRACES_66 TENON_DETAIL_BRACES_64, {}, {}
#define TENON_DETAIL_BRACES_67 TENON_DETAIL_BRACES_64, {}, {}, {}
#define TENON_DETAIL_BRACES_68 TENON_DETAIL_BRACES_64, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_69 TENON_DETAIL_BRACES_64, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_70 TENON_DETAIL_BRACES_64, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_71 TENON_DETAIL_BRACES_64, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_72 TENON_DETAIL_BRACES_64, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_73 TENON_DETAIL_BRACES_72, {}
#define TENON_DETAIL_BRACES_74 TENON_DETAIL_BRACES_72, {}, {}
#define TENON_DETAIL_BRACES_75 TENON_DETAIL_BRACES_72, {}, {}, {}
#define TENON_DETAIL_BRACES_76 TENON_DETAIL_BRACES_72, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_77 TENON_DETAIL_BRACES_72, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_78 TENON_DETAIL_BRACES_72, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_79 TENON_DETAIL_BRACES_72, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_80 TENON_DETAIL_BRACES_72, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_81 TENON_DETAIL_BRACES_80, {}
#define TENON_DETAIL_BRACES_82 TENON_DETAIL_BRACES_80, {}, {}
#define TENON_DETAIL_BRACES_83 TENON_DETAIL_BRACES_80, {}, {}, {}
#define TENON_DETAIL_BRACES_84 TENON_DETAIL_BRACES_80, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_85 TENON_DETAIL_BRACES_80, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_86 TENON_DETAIL_BRACES_80, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_87 TENON_DETAIL_BRACES_80, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_88 TENON_DETAIL_BRACES_80, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_89 TENON_DETAIL_BRACES_88, {}
#define TENON_DETAIL_BRACES_90 TENON_DETAIL_BRACES_88, {}, {}
#define TENON_DETAIL_BRACES_91 TENON_DETAIL_BRACES_88, {}, {}, {}
#define TENON_DETAIL_BRACES_92 TENON_DETAIL_BRACES_88, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_93 TENON_DETAIL_BRACES_88, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_94 TENON_DETAIL_BRACES_88, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_95 TENON_DETAIL_BRACES_88, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_96 TENON_DETAIL_BRACES_88, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_97 TENON_DETAIL_BRACES_96, {}
#define TENON_DETAIL_BRACES_98 TENON_DETAIL_BRACES_96, {}, {}
#define TENON_DETAIL_BRACES_99 TENON_DETAIL_BRACES_96, {}, {}, {}
#define TENON_DETAIL_BRACES_100 TENON_DETAIL_BRACES_96, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_101 TENON_DETAIL_BRACES_96, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_102 TENON_DETAIL_BRACES_96, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_103 TENON_DETAIL_BRACES_96, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_104 TENON_DETAIL_BRACES_96, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_105 TENON_DETAIL_BRACES_104, {}
#define TENON_DETAIL_BRACES_106 TENON_DETAIL_BRACES_104, {}, {}
#define TENON_DETAIL_BRACES_107 TENON_DETAIL_BRACES_104, {}, {}, {}
#define TENON_DETAIL_BRACES_108 TENON_DETAIL_BRACES_104, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_109 TENON_DETAIL_BRACES_104, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_110 TENON_DETAIL_BRACES_104, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_111 TENON_DETAIL_BRACES_104, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_112 TENON_DETAIL_BRACES_104, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_113 TENON_DETAIL_BRACES_112, {}
#define TENON_DETAIL_BRACES_114 TENON_DETAIL_BRACES_112, {}, {}
#define TENON_DETAIL_BRACES_115 TENON_DETAIL_BRACES_112, {}, {}, {}
#define TENON_DETAIL_BRACES_116 TENON_DETAIL_BRACES_112, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_117 TENON_DETAIL_BRACES_112, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_118 TENON_DETAIL_BRACES_112, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_119 TENON_DETAIL_BRACES_112, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_120 TENON_DETAIL_BRACES_112, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_121 TENON_DETAIL_BRACES_120, {}
#define TENON_DETAIL_BRACES_122 TENON_DETAIL_BRACES_120, {}, {}
#define TENON_DETAIL_BRACES_123 TENON_DETAIL_BRACES_120, {}, {}, {}
#define TENON_DETAIL_BRACES_124 TENON_DETAIL_BRACES_120, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_125 TENON_DETAIL_BRACES_120, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_126 TENON_DETAIL_BRACES_120, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_127 TENON_DETAIL_BRACES_120, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_128 TENON_DETAIL_BRACES_120, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_129 TENON_DETAIL_BRACES_128, {}
#define TENON_DETAIL_BRACES_130 TENON_DETAIL_BRACES_128, {}, {}
#define TENON_DETAIL_BRACES_131 TENON_DETAIL_BRACES_128, {}, {}, {}
#define TENON_DETAIL_BRACES_132 TENON_DETAIL_BRACES_128, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_133 TENON_DETAIL_BRACES_128, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_134 TENON_DETAIL_BRACES_128, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_135 TENON_DETAIL_BRACES_128, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_136 TENON_DETAIL_BRACES_128, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_137 TENON_DETAIL_BRACES_136, {}
#define TENON_DETAIL_BRACES_138 TENON_DETAIL_BRACES_136, {}, {}
#define TENON_DETAIL_BRACES_139 TENON_DETAIL_BRACES_136, {}, {}, {}
#define TENON_DETAIL_BRACES_140 TENON_DETAIL_BRACES_136, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_141 TENON_DETAIL_BRACES_136, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_142 TENON_DETAIL_BRACES_136, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_143 TENON_DETAIL_BRACES_136, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_144 TENON_DETAIL_BRACES_136, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_145 TENON_DETAIL_BRACES_144, {}
#define TENON_DETAIL_BRACES_146 TENON_DETAIL_BRACES_144, {}, {}
#define TENON_DETAIL_BRACES_147 TENON_DETAIL_BRACES_144, {}, {}, {}
#define TENON_DETAIL_BRACES_148 TENON_DETAIL_BRACES_144, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_149 TENON_DETAIL_BRACES_144, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_150 TENON_DETAIL_BRACES_144, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_151 TENON_DETAIL_BRACES_144, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_152 TENON_DETAIL_BRACES_144, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_153 TENON_DETAIL_BRACES_152, {}
#define TENON_DETAIL_BRACES_154 TENON_DETAIL_BRACES_152, {}, {}
#define TENON_DETAIL_BRACES_155 TENON_DETAIL_BRACES_152, {}, {}, {}
#define TENON_DETAIL_BRACES_156 TENON_DETAIL_BRACES_152, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_157 TENON_DETAIL_BRACES_152, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_158 TENON_DETAIL_BRACES_152, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_159 TENON_DETAIL_BRACES_152, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_160 TENON_DETAIL_BRACES_152, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_161 TENON_DETAIL_BRACES_160, {}
#define TENON_DETAIL_BRACES_162 TENON_DETAIL_BRACES_160, {}, {}
#define TENON_DETAIL_BRACES_163 TENON_DETAIL_BRACES_160, {}, {}, {}
#define TENON_DETAIL_BRACES_164 TENON_DETAIL_BRACES_160, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_165 TENON_DETAIL_BRACES_160, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_166 TENON_DETAIL_BRACES_160, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_167 TENON_DETAIL_BRACES_160, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_168 TENON_DETAIL_BRACES_160, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_169 TENON_DETAIL_BRACES_168, {}
#define TENON_DETAIL_BRACES_170 TENON_DETAIL_BRACES_168, {}, {}
#define TENON_DETAIL_BRACES_171 TENON_DETAIL_BRACES_168, {}, {}, {}
#define TENON_DETAIL_BRACES_172 TENON_DETAIL_BRACES_168, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_173 TENON_DETAIL_BRACES_168, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_174 TENON_DETAIL_BRACES_168, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_175 TENON_DETAIL_BRACES_168, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_176 TENON_DETAIL_BRACES_168, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_177 TENON_DETAIL_BRACES_176, {}
#define TENON_DETAIL_BRACES_178 TENON_DETAIL_BRACES_176, {}, {}
#define TENON_DETAIL_BRACES_179 TENON_DETAIL_BRACES_176, {}, {}, {}
#define TENON_DETAIL_BRACES_180 TENON_DETAIL_BRACES_176, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_181 TENON_DETAIL_BRACES_176, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_182 TENON_DETAIL_BRACES_176, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_183 TENON_DETAIL_BRACES_176, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_184 TENON_DETAIL_BRACES_176, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_185 TENON_DETAIL_BRACES_184, {}
#define TENON_DETAIL_BRACES_186 TENON_DETAIL_BRACES_184, {}, {}
#define TENON_DETAIL_BRACES_187 TENON_DETAIL_BRACES_184, {}, {}, {}
#define TENON_DETAIL_BRACES_188 TENON_DETAIL_BRACES_184, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_189 TENON_DETAIL_BRACES_184, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_190 TENON_DETAIL_BRACES_184, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_191 TENON_DETAIL_BRACES_184, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_192 TENON_DETAIL_BRACES_184, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_193 TENON_DETAIL_BRACES_192, {}
#define TENON_DETAIL_BRACES_194 TENON_DETAIL_BRACES_192, {}, {}
#define TENON_DETAIL_BRACES_195 TENON_DETAIL_BRACES_192, {}, {}, {}
#define TENON_DETAIL_BRACES_196 TENON_DETAIL_BRACES_192, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_197 TENON_DETAIL_BRACES_192, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_198 TENON_DETAIL_BRACES_192, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_199 TENON_DETAIL_BRACES_192, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_200 TENON_DETAIL_BRACES_192, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_201 TENON_DETAIL_BRACES_200, {}
#define TENON_DETAIL_BRACES_202 TENON_DETAIL_BRACES_200, {}, {}
#define TENON_DETAIL_BRACES_203 TENON_DETAIL_BRACES_200, {}, {}, {}
#define TENON_DETAIL_BRACES_204 TENON_DETAIL_BRACES_200, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_205 TENON_DETAIL_BRACES_200, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_206 TENON_DETAIL_BRACES_200, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_207 TENON_DETAIL_BRACES_200, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_208 TENON_DETAIL_BRACES_200, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_209 TENON_DETAIL_BRACES_208, {}
#define TENON_DETAIL_BRACES_210 TENON_DETAIL_BRACES_208, {}, {}
#define TENON_DETAIL_BRACES_211 TENON_DETAIL_BRACES_208, {}, {}, {}
#define TENON_DETAIL_BRACES_212 TENON_DETAIL_BRACES_208, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_213 TENON_DETAIL_BRACES_208, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_214 TENON_DETAIL_BRACES_208, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_215 TENON_DETAIL_BRACES_208, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_216 TENON_DETAIL_BRACES_208, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_217 TENON_DETAIL_BRACES_216, {}
#define TENON_DETAIL_BRACES_218 TENON_DETAIL_BRACES_216, {}, {}
#define TENON_DETAIL_BRACES_219 TENON_DETAIL_BRACES_216, {}, {}, {}
#define TENON_DETAIL_BRACES_220 TENON_DETAIL_BRACES_216, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_221 TENON_DETAIL_BRACES_216, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_222 TENON_DETAIL_BRACES_216, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_223 TENON_DETAIL_BRACES_216, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_224 TENON_DETAIL_BRACES_216, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_225 TENON_DETAIL_BRACES_224, {}
#define TENON_DETAIL_BRACES_226 TENON_DETAIL_BRACES_224, {}, {}
#define TENON_DETAIL_BRACES_227 TENON_DETAIL_BRACES_224, {}, {}, {}
#define TENON_DETAIL_BRACES_228 TENON_DETAIL_BRACES_224, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_229 TENON_DETAIL_BRACES_224, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_230 TENON_DETAIL_BRACES_224, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_231 TENON_DETAIL_BRACES_224, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_232 TENON_DETAIL_BRACES_224, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_233 TENON_DETAIL_BRACES_232, {}
#define TENON_DETAIL_BRACES_234 TENON_DETAIL_BRACES_232, {}, {}
#define TENON_DETAIL_BRACES_235 TENON_DETAIL_BRACES_232, {}, {}, {}
#define TENON_DETAIL_BRACES_236 TENON_DETAIL_BRACES_232, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_237 TENON_DETAIL_BRACES_232, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_238 TENON_DETAIL_BRACES_232, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_239 TENON_DETAIL_BRACES_232, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_240 TENON_DETAIL_BRACES_232, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_241 TENON_DETAIL_BRACES_240, {}
#define TENON_DETAIL_BRACES_242 TENON_DETAIL_BRACES_240, {}, {}
#define TENON_DETAIL_BRACES_243 TENON_DETAIL_BRACES_240, {}, {}, {}
#define TENON_DETAIL_BRACES_244 TENON_DETAIL_BRACES_240, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_245 TENON_DETAIL_BRACES_240, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_246 TENON_DETAIL_BRACES_240, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_247 TENON_DETAIL_BRACES_240, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_248 TENON_DETAIL_BRACES_240, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_249 TENON_DETAIL_BRACES_248, {}
#define TENON_DETAIL_BRACES_250 TENON_DETAIL_BRACES_248, {}, {}
#define TENON_DETAIL_BRACES_251 TENON_DETAIL_BRACES_248, {}, {}, {}
#define TENON_DETAIL_BRACES_252 TENON_DETAIL_BRACES_248, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_253 TENON_DETAIL_BRACES_248, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_254 TENON_DETAIL_BRACES_248, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_255 TENON_DETAIL_BRACES_248, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_256 TENON_DETAIL_BRACES_248, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_257 TENON_DETAIL_BRACES_256, {}
#define TENON_DETAIL_BRACES_258 TENON_DETAIL_BRACES_256, {}, {}
#define TENON_DETAIL_BRACES_259 TENON_DETAIL_BRACES_256, {}, {}, {}
#define TENON_DETAIL_BRACES_260 TENON_DETAIL_BRACES_256, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_261 TENON_DETAIL_BRACES_256, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_262 TENON_DETAIL_BRACES_256, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_263 TENON_DETAIL_BRACES_256, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_264 TENON_DETAIL_BRACES_256, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_265 TENON_DETAIL_BRACES_264, {}
#define TENON_DETAIL_BRACES_266 TENON_DETAIL_BRACES_264, {}, {}
#define TENON_DETAIL_BRACES_267 TENON_DETAIL_BRACES_264, {}, {}, {}
#define TENON_DETAIL_BRACES_268 TENON_DETAIL_BRACES_264, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_269 TENON_DETAIL_BRACES_264, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_270 TENON_DETAIL_BRACES_264, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_271 TENON_DETAIL_BRACES_264, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_272 TENON_DETAIL_BRACES_264, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_273 TENON_DETAIL_BRACES_272, {}
#define TENON_DETAIL_BRACES_274 TENON_DETAIL_BRACES_272, {}, {}
#define TENON_DETAIL_BRACES_275 TENON_DETAIL_BRACES_272, {}, {}, {}
#define TENON_DETAIL_BRACES_276 TENON_DETAIL_BRACES_272, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_277 TENON_DETAIL_BRACES_272, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_278 TENON_DETAIL_BRACES_272, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_279 TENON_DETAIL_BRACES_272, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_280 TENON_DETAIL_BRACES_272, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_281 TENON_DETAIL_BRACES_280, {}
#define TENON_DETAIL_BRACES_282 TENON_DETAIL_BRACES_280, {}, {}
#define TENON_DETAIL_BRACES_283 TENON_DETAIL_BRACES_280, {}, {}, {}
#define TENON_DETAIL_BRACES_284 TENON_DETAIL_BRACES_280, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_285 TENON_DETAIL_BRACES_280, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_286 TENON_DETAIL_BRACES_280, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_287 TENON_DETAIL_BRACES_280, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_288 TENON_DETAIL_BRACES_280, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_289 TENON_DETAIL_BRACES_288, {}
#define TENON_DETAIL_BRACES_290 TENON_DETAIL_BRACES_288, {}, {}
#define TENON_DETAIL_BRACES_291 TENON_DETAIL_BRACES_288, {}, {}, {}
#define TENON_DETAIL_BRACES_292 TENON_DETAIL_BRACES_288, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_293 TENON_DETAIL_BRACES_288, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_294 TENON_DETAIL_BRACES_288, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_295 TENON_DETAIL_BRACES_288, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_296 TENON_DETAIL_BRACES_288, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_297 TENON_DETAIL_BRACES_296, {}
#define TENON_DETAIL_BRACES_298 TENON_DETAIL_BRACES_296, {}, {}
#define TENON_DETAIL_BRACES_299 TENON_DETAIL_BRACES_296, {}, {}, {}
#define TENON_DETAIL_BRACES_300 TENON_DETAIL_BRACES_296, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_301 TENON_DETAIL_BRACES_296, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_302 TENON_DETAIL_BRACES_296, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_303 TENON_DETAIL_BRACES_296, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_304 TENON_DETAIL_BRACES_296, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_305 TENON_DETAIL_BRACES_304, {}
#define TENON_DETAIL_BRACES_306 TENON_DETAIL_BRACES_304, {}, {}
#define TENON_DETAIL_BRACES_307 TENON_DETAIL_BRACES_304, {}, {}, {}
#define TENON_DETAIL_BRACES_308 TENON_DETAIL_BRACES_304, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_309 TENON_DETAIL_BRACES_304, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_310 TENON_DETAIL_BRACES_304, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_311 TENON_DETAIL_BRACES_304, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_312 TENON_DETAIL_BRACES_304, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_313 TENON_DETAIL_BRACES_312, {}
#define TENON_DETAIL_BRACES_314 TENON_DETAIL_BRACES_312, {}, {}
#define TENON_DETAIL_BRACES_315 TENON_DETAIL_BRACES_312, {}, {}, {}
#define TENON_DETAIL_BRACES_316 TENON_DETAIL_BRACES_312, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_317 TENON_DETAIL_BRACES_312, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_318 TENON_DETAIL_BRACES_312, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_319 TENON_DETAIL_BRACES_312, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_320 TENON_DETAIL_BRACES_312, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_321 TENON_DETAIL_BRACES_320, {}
#define TENON_DETAIL_BRACES_322 TENON_DETAIL_BRACES_320, {}, {}
#define TENON_DETAIL_BRACES_323 TENON_DETAIL_BRACES_320, {}, {}, {}
#define TENON_DETAIL_BRACES_324 TENON_DETAIL_BRACES_320, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_325 TENON_DETAIL_BRACES_320, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_326 TENON_DETAIL_BRACES_320, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_327 TENON_DETAIL_BRACES_320, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_328 TENON_DETAIL_BRACES_320, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_329 TENON_DETAIL_BRACES_328, {}
#define TENON_DETAIL_BRACES_330 TENON_DETAIL_BRACES_328, {}, {}
#define TENON_DETAIL_BRACES_331 TENON_DETAIL_BRACES_328, {}, {}, {}
#define TENON_DETAIL_BRACES_332 TENON_DETAIL_BRACES_328, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_333 TENON_DETAIL_BRACES_328, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_334 TENON_DETAIL_BRACES_328, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_335 TENON_DETAIL_BRACES_328, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_336 TENON_DETAIL_BRACES_328, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_337 TENON_DETAIL_BRACES_336, {}
#define TENON_DETAIL_BRACES_338 TENON_DETAIL_BRACES_336, {}, {}
#define TENON_DETAIL_BRACES_339 TENON_DETAIL_BRACES_336, {}, {}, {}
#define TENON_DETAIL_BRACES_340 TENON_DETAIL_BRACES_336, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_341 TENON_DETAIL_BRACES_336, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_342 TENON_DETAIL_BRACES_336, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_343 TENON_DETAIL_BRACES_336, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_344 TENON_DETAIL_BRACES_336, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_345 TENON_DETAIL_BRACES_344, {}
#define TENON_DETAIL_BRACES_346 TENON_DETAIL_BRACES_344, {}, {}
#define TENON_DETAIL_BRACES_347 TENON_DETAIL_BRACES_344, {}, {}, {}
#define TENON_DETAIL_BRACES_348 TENON_DETAIL_BRACES_344, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_349 TENON_DETAIL_BRACES_344, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_350 TENON_DETAIL_BRACES_344, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_351 TENON_DETAIL_BRACES_344, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_352 TENON_DETAIL_BRACES_344, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_353 TENON_DETAIL_BRACES_352, {}
#define TENON_DETAIL_BRACES_354 TENON_DETAIL_BRACES_352, {}, {}
#define TENON_DETAIL_BRACES_355 TENON_DETAIL_BRACES_352, {}, {}, {}
#define TENON_DETAIL_BRACES_356 TENON_DETAIL_BRACES_352, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_357 TENON_DETAIL_BRACES_352, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_358 TENON_DETAIL_BRACES_352, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_359 TENON_DETAIL_BRACES_352, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_360 TENON_DETAIL_BRACES_352, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_361 TENON_DETAIL_BRACES_360, {}
#define TENON_DETAIL_BRACES_362 TENON_DETAIL_BRACES_360, {}, {}
#define TENON_DETAIL_BRACES_363 TENON_DETAIL_BRACES_360, {}, {}, {}
#define TENON_DETAIL_BRACES_364 TENON_DETAIL_BRACES_360, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_365 TENON_DETAIL_BRACES_360, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_366 TENON_DETAIL_BRACES_360, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_367 TENON_DETAIL_BRACES_360, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_368 TENON_DETAIL_BRACES_360, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_369 TENON_DETAIL_BRACES_368, {}
#define TENON_DETAIL_BRACES_370 TENON_DETAIL_BRACES_368, {}, {}
#define TENON_DETAIL_BRACES_371 TENON_DETAIL_BRACES_368, {}, {}, {}
#define TENON_DETAIL_BRACES_372 TENON_DETAIL_BRACES_368, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_373 TENON_DETAIL_BRACES_368, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_374 TENON_DETAIL_BRACES_368, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_375 TENON_DETAIL_BRACES_368, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_376 TENON_DETAIL_BRACES_368, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_377 TENON_DETAIL_BRACES_376, {}
#define TENON_DETAIL_BRACES_378 TENON_DETAIL_BRACES_376, {}, {}
#define TENON_DETAIL_BRACES_379 TENON_DETAIL_BRACES_376, {}, {}, {}
#define TENON_DETAIL_BRACES_380 TENON_DETAIL_BRACES_376, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_381 TENON_DETAIL_BRACES_376, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_382 TENON_DETAIL_BRACES_376, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_383 TENON_DETAIL_BRACES_376, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_384 TENON_DETAIL_BRACES_376, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_385 TENON_DETAIL_BRACES_384, {}
#define TENON_DETAIL_BRACES_386 TENON_DETAIL_BRACES_384, {}, {}
#define TENON_DETAIL_BRACES_387 TENON_DETAIL_BRACES_384, {}, {}, {}
#define TENON_DETAIL_BRACES_388 TENON_DETAIL_BRACES_384, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_389 TENON_DETAIL_BRACES_384, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_390 TENON_DETAIL_BRACES_384, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_391 TENON_DETAIL_BRACES_384, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_392 TENON_DETAIL_BRACES_384, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_393 TENON_DETAIL_BRACES_392, {}
#define TENON_DETAIL_BRACES_394 TENON_DETAIL_BRACES_392, {}, {}
#define TENON_DETAIL_BRACES_395 TENON_DETAIL_BRACES_392, {}, {}, {}
#define TENON_DETAIL_BRACES_396 TENON_DETAIL_BRACES_392, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_397 TENON_DETAIL_BRACES_392, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_398 TENON_DETAIL_BRACES_392, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_399 TENON_DETAIL_BRACES_392, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_400 TENON_DETAIL_BRACES_392, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_401 TENON_DETAIL_BRACES_400, {}
#define TENON_DETAIL_BRACES_402 TENON_DETAIL_BRACES_400, {}, {}
#define TENON_DETAIL_BRACES_403 TENON_DETAIL_BRACES_400, {}, {}, {}
#define TENON_DETAIL_BRACES_404 TENON_DETAIL_BRACES_400, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_405 TENON_DETAIL_BRACES_400, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_406 TENON_DETAIL_BRACES_400, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_407 TENON_DETAIL_BRACES_400, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_408 TENON_DETAIL_BRACES_400, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_409 TENON_DETAIL_BRACES_408, {}
#define TENON_DETAIL_BRACES_410 TENON_DETAIL_BRACES_408, {}, {}
#define TENON_DETAIL_BRACES_411 TENON_DETAIL_BRACES_408, {}, {}, {}
#define TENON_DETAIL_BRACES_412 TENON_DETAIL_BRACES_408, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_413 TENON_DETAIL_BRACES_408, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_414 TENON_DETAIL_BRACES_408, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_415 TENON_DETAIL_BRACES_408, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_416 TENON_DETAIL_BRACES_408, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_417 TENON_DETAIL_BRACES_416, {}
#define TENON_DETAIL_BRACES_418 TENON_DETAIL_BRACES_416, {}, {}
#define TENON_DETAIL_BRACES_419 TENON_DETAIL_BRACES_416, {}, {}, {}
#define TENON_DETAIL_BRACES_420 TENON_DETAIL_BRACES_416, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_421 TENON_DETAIL_BRACES_416, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_422 TENON_DETAIL_BRACES_416, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_423 TENON_DETAIL_BRACES_416, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_424 TENON_DETAIL_BRACES_416, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_425 TENON_DETAIL_BRACES_424, {}
#define TENON_DETAIL_BRACES_426 TENON_DETAIL_BRACES_424, {}, {}
#define TENON_DETAIL_BRACES_427 TENON_DETAIL_BRACES_424, {}, {}, {}
#define TENON_DETAIL_BRACES_428 TENON_DETAIL_BRACES_424, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_429 TENON_DETAIL_BRACES_424, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_430 TENON_DETAIL_BRACES_424, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_431 TENON_DETAIL_BRACES_424, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_432 TENON_DETAIL_BRACES_424, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_433 TENON_DETAIL_BRACES_432, {}
#define TENON_DETAIL_BRACES_434 TENON_DETAIL_BRACES_432, {}, {}
#define TENON_DETAIL_BRACES_435 TENON_DETAIL_BRACES_432, {}, {}, {}
#define TENON_DETAIL_BRACES_436 TENON_DETAIL_BRACES_432, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_437 TENON_DETAIL_BRACES_432, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_438 TENON_DETAIL_BRACES_432, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_439 TENON_DETAIL_BRACES_432, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_440 TENON_DETAIL_BRACES_432, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_441 TENON_DETAIL_BRACES_440, {}
#define TENON_DETAIL_BRACES_442 TENON_DETAIL_BRACES_440, {}, {}
#define TENON_DETAIL_BRACES_443 TENON_DETAIL_BRACES_440, {}, {}, {}
#define TENON_DETAIL_BRACES_444 TENON_DETAIL_BRACES_440, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_445 TENON_DETAIL_BRACES_440, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_446 TENON_DETAIL_BRACES_440, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_447 TENON_DETAIL_BRACES_440, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_448 TENON_DETAIL_BRACES_440, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_449 TENON_DETAIL_BRACES_448, {}
#define TENON_DETAIL_BRACES_450 TENON_DETAIL_BRACES_448, {}, {}
#define TENON_DETAIL_BRACES_451 TENON_DETAIL_BRACES_448, {}, {}, {}
#define TENON_DETAIL_BRACES_452 TENON_DETAIL_BRACES_448, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_453 TENON_DETAIL_BRACES_448, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_454 TENON_DETAIL_BRACES_448, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_455 TENON_DETAIL_BRACES_448, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_456 TENON_DETAIL_BRACES_448, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_457 TENON_DETAIL_BRACES_456, {}
#define TENON_DETAIL_BRACES_458 TENON_DETAIL_BRACES_456, {}, {}
#define TENON_DETAIL_BRACES_459 TENON_DETAIL_BRACES_456, {}, {}, {}
#define TENON_DETAIL_BRACES_460 TENON_DETAIL_BRACES_456, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_461 TENON_DETAIL_BRACES_456, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_462 TENON_DETAIL_BRACES_456, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_463 TENON_DETAIL_BRACES_456, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_464 TENON_DETAIL_BRACES_456, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_465 TENON_DETAIL_BRACES_464, {}
#define TENON_DETAIL_BRACES_466 TENON_DETAIL_BRACES_464, {}, {}
#define TENON_DETAIL_BRACES_467 TENON_DETAIL_BRACES_464, {}, {}, {}
#define TENON_DETAIL_BRACES_468 TENON_DETAIL_BRACES_464, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_469 TENON_DETAIL_BRACES_464, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_470 TENON_DETAIL_BRACES_464, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_471 TENON_DETAIL_BRACES_464, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_472 TENON_DETAIL_BRACES_464, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_473 TENON_DETAIL_BRACES_472, {}
#define TENON_DETAIL_BRACES_474 TENON_DETAIL_BRACES_472, {}, {}
#define TENON_DETAIL_BRACES_475 TENON_DETAIL_BRACES_472, {}, {}, {}
#define TENON_DETAIL_BRACES_476 TENON_DETAIL_BRACES_472, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_477 TENON_DETAIL_BRACES_472, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_478 TENON_DETAIL_BRACES_472, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_479 TENON_DETAIL_BRACES_472, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_480 TENON_DETAIL_BRACES_472, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_481 TENON_DETAIL_BRACES_480, {}
#define TENON_DETAIL_BRACES_482 TENON_DETAIL_BRACES_480, {}, {}
#define TENON_DETAIL_BRACES_483 TENON_DETAIL_BRACES_480, {}, {}, {}
#define TENON_DETAIL_BRACES_484 TENON_DETAIL_BRACES_480, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_485 TENON_DETAIL_BRACES_480, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_486 TENON_DETAIL_BRACES_480, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_487 TENON_DETAIL_BRACES_480, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_488 TENON_DETAIL_BRACES_480, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_489 TENON_DETAIL_BRACES_488, {}
#define TENON_DETAIL_BRACES_490 TENON_DETAIL_BRACES_488, {}, {}
#define TENON_DETAIL_BRACES_491 TENON_DETAIL_BRACES_488, {}, {}, {}
#define TENON_DETAIL_BRACES_492 TENON_DETAIL_BRACES_488, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_493 TENON_DETAIL_BRACES_488, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_494 TENON_DETAIL_BRACES_488, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_495 TENON_DETAIL_BRACES_488, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_496 TENON_DETAIL_BRACES_488, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_497 TENON_DETAIL_BRACES_496, {}
#define TENON_DETAIL_BRACES_498 TENON_DETAIL_BRACES_496, {}, {}
#define TENON_DETAIL_BRACES_499 TENON_DETAIL_BRACES_496, {}, {}, {}
#define TENON_DETAIL_BRACES_500 TENON_DETAIL_BRACES_496, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_501 TENON_DETAIL_BRACES_496, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_502 TENON_DETAIL_BRACES_496, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_503 TENON_DETAIL_BRACES_496, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_504 TENON_DETAIL_BRACES_496, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_505 TENON_DETAIL_BRACES_504, {}
#define TENON_DETAIL_BRACES_506 TENON_DETAIL_BRACES_504, {}, {}
#define TENON_DETAIL_BRACES_507 TENON_DETAIL_BRACES_504, {}, {}, {}
#define TENON_DETAIL_BRACES_508 TENON_DETAIL_BRACES_504, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_509 TENON_DETAIL_BRACES_504, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_510 TENON_DETAIL_BRACES_504, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_511 TENON_DETAIL_BRACES_504, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_512 TENON_DETAIL_BRACES_504, {}, {}, {}, {}, {}, {}, {}, {}
#define TENON_DETAIL_BRACES_513 TENON_DETAIL_BRACES_512, {}

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
struct member_lists<9> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(65)
        TENON_DETAIL_LIST(66)
        TENON_DETAIL_LIST(67)
        TENON_DETAIL_LIST(68)
        TENON_DETAIL_LIST(69)
        TENON_DETAIL_LIST(70)
        TENON_DETAIL_LIST(71)
        TENON_DETAIL_LIST(72)
    }
};
template <>
struct member_lists<10> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(73)
        TENON_DETAIL_LIST(74)
        TENON_DETAIL_LIST(75)
        TENON_DETAIL_LIST(76)
        TENON_DETAIL_LIST(77)
        TENON_DETAIL_LIST(78)
        TENON_DETAIL_LIST(79)
        TENON_DETAIL_LIST(80)
    }
};
template <>
struct member_lists<11> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(81)
        TENON_DETAIL_LIST(82)
        TENON_DETAIL_LIST(83)
        TENON_DETAIL_LIST(84)
        TENON_DETAIL_LIST(85)
        TENON_DETAIL_LIST(86)
        TENON_DETAIL_LIST(87)
        TENON_DETAIL_LIST(88)
    }
};
template <>
struct member_lists<12> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(89)
        TENON_DETAIL_LIST(90)
        TENON_DETAIL_LIST(91)
        TENON_DETAIL_LIST(92)
        TENON_DETAIL_LIST(93)
        TENON_DETAIL_LIST(94)
        TENON_DETAIL_LIST(95)
        TENON_DETAIL_LIST(96)
    }
};
template <>
struct member_lists<13> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(97)
        TENON_DETAIL_LIST(98)
        TENON_DETAIL_LIST(99)
        TENON_DETAIL_LIST(100)
        TENON_DETAIL_LIST(101)
        TENON_DETAIL_LIST(102)
        TENON_DETAIL_LIST(103)
        TENON_DETAIL_LIST(104)
    }
};
template <>
struct member_lists<14> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(105)
        TENON_DETAIL_LIST(106)
        TENON_DETAIL_LIST(107)
        TENON_DETAIL_LIST(108)
        TENON_DETAIL_LIST(109)
        TENON_DETAIL_LIST(110)
        TENON_DETAIL_LIST(111)
        TENON_DETAIL_LIST(112)
    }
};
template <>
struct member_lists<15> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(113)
        TENON_DETAIL_LIST(114)
        TENON_DETAIL_LIST(115)
        TENON_DETAIL_LIST(116)
        TENON_DETAIL_LIST(117)
        TENON_DETAIL_LIST(118)
        TENON_DETAIL_LIST(119)
        TENON_DETAIL_LIST(120)
    }
};
template <>
struct member_lists<16> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(121)
        TENON_DETAIL_LIST(122)
        TENON_DETAIL_LIST(123)
        TENON_DETAIL_LIST(124)
        TENON_DETAIL_LIST(125)
        TENON_DETAIL_LIST(126)
        TENON_DETAIL_LIST(127)
        TENON_DETAIL_LIST(128)
    }
};
template <>
struct member_lists<17> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(129)
        TENON_DETAIL_LIST(130)
        TENON_DETAIL_LIST(131)
        TENON_DETAIL_LIST(132)
        TENON_DETAIL_LIST(133)
        TENON_DETAIL_LIST(134)
        TENON_DETAIL_LIST(135)
        TENON_DETAIL_LIST(136)
    }
};
template <>
struct member_lists<18> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(137)
        TENON_DETAIL_LIST(138)
        TENON_DETAIL_LIST(139)
        TENON_DETAIL_LIST(140)
        TENON_DETAIL_LIST(141)
        TENON_DETAIL_LIST(142)
        TENON_DETAIL_LIST(143)
        TENON_DETAIL_LIST(144)
    }
};
template <>
struct member_lists<19> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(145)
        TENON_DETAIL_LIST(146)
        TENON_DETAIL_LIST(147)
        TENON_DETAIL_LIST(148)
        TENON_DETAIL_LIST(149)
        TENON_DETAIL_LIST(150)
        TENON_DETAIL_LIST(151)
        TENON_DETAIL_LIST(152)
    }
};
template <>
struct member_lists<20> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(153)
        TENON_DETAIL_LIST(154)
        TENON_DETAIL_LIST(155)
        TENON_DETAIL_LIST(156)
        TENON_DETAIL_LIST(157)
        TENON_DETAIL_LIST(158)
        TENON_DETAIL_LIST(159)
        TENON_DETAIL_LIST(160)
    }
};
template <>
struct member_lists<21> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(161)
        TENON_DETAIL_LIST(162)
        TENON_DETAIL_LIST(163)
        TENON_DETAIL_LIST(164)
        TENON_DETAIL_LIST(165)
        TENON_DETAIL_LIST(166)
        TENON_DETAIL_LIST(167)
        TENON_DETAIL_LIST(168)
    }
};
template <>
struct member_lists<22> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(169)
        TENON_DETAIL_LIST(170)
        TENON_DETAIL_LIST(171)
        TENON_DETAIL_LIST(172)
        TENON_DETAIL_LIST(173)
        TENON_DETAIL_LIST(174)
        TENON_DETAIL_LIST(175)
        TENON_DETAIL_LIST(176)
    }
};
template <>
struct member_lists<23> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(177)
        TENON_DETAIL_LIST(178)
        TENON_DETAIL_LIST(179)
        TENON_DETAIL_LIST(180)
        TENON_DETAIL_LIST(181)
        TENON_DETAIL_LIST(182)
        TENON_DETAIL_LIST(183)
        TENON_DETAIL_LIST(184)
    }
};
template <>
struct member_lists<24> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(185)
        TENON_DETAIL_LIST(186)
        TENON_DETAIL_LIST(187)
        TENON_DETAIL_LIST(188)
        TENON_DETAIL_LIST(189)
        TENON_DETAIL_LIST(190)
        TENON_DETAIL_LIST(191)
        TENON_DETAIL_LIST(192)
    }
};
template <>
struct member_lists<25> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(193)
        TENON_DETAIL_LIST(194)
        TENON_DETAIL_LIST(195)
        TENON_DETAIL_LIST(196)
        TENON_DETAIL_LIST(197)
        TENON_DETAIL_LIST(198)
        TENON_DETAIL_LIST(199)
        TENON_DETAIL_LIST(200)
    }
};
template <>
struct member_lists<26> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(201)
        TENON_DETAIL_LIST(202)
        TENON_DETAIL_LIST(203)
        TENON_DETAIL_LIST(204)
        TENON_DETAIL_LIST(205)
        TENON_DETAIL_LIST(206)
        TENON_DETAIL_LIST(207)
        TENON_DETAIL_LIST(208)
    }
};
template <>
struct member_lists<27> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(209)
        TENON_DETAIL_LIST(210)
        TENON_DETAIL_LIST(211)
        TENON_DETAIL_LIST(212)
        TENON_DETAIL_LIST(213)
        TENON_DETAIL_LIST(214)
        TENON_DETAIL_LIST(215)
        TENON_DETAIL_LIST(216)
    }
};
template <>
struct member_lists<28> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(217)
        TENON_DETAIL_LIST(218)
        TENON_DETAIL_LIST(219)
        TENON_DETAIL_LIST(220)
        TENON_DETAIL_LIST(221)
        TENON_DETAIL_LIST(222)
        TENON_DETAIL_LIST(223)
        TENON_DETAIL_LIST(224)
    }
};
template <>
struct member_lists<29> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(225)
        TENON_DETAIL_LIST(226)
        TENON_DETAIL_LIST(227)
        TENON_DETAIL_LIST(228)
        TENON_DETAIL_LIST(229)
        TENON_DETAIL_LIST(230)
        TENON_DETAIL_LIST(231)
        TENON_DETAIL_LIST(232)
    }
};
template <>
struct member_lists<30> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(233)
        TENON_DETAIL_LIST(234)
        TENON_DETAIL_LIST(235)
        TENON_DETAIL_LIST(236)
        TENON_DETAIL_LIST(237)
        TENON_DETAIL_LIST(238)
        TENON_DETAIL_LIST(239)
        TENON_DETAIL_LIST(240)
    }
};
template <>
struct member_lists<31> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(241)
        TENON_DETAIL_LIST(242)
        TENON_DETAIL_LIST(243)
        TENON_DETAIL_LIST(244)
        TENON_DETAIL_LIST(245)
        TENON_DETAIL_LIST(246)
        TENON_DETAIL_LIST(247)
        TENON_DETAIL_LIST(248)
    }
};
template <>
struct member_lists<32> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(249)
        TENON_DETAIL_LIST(250)
        TENON_DETAIL_LIST(251)
        TENON_DETAIL_LIST(252)
        TENON_DETAIL_LIST(253)
        TENON_DETAIL_LIST(254)
        TENON_DETAIL_LIST(255)
        TENON_DETAIL_LIST(256)
    }
};
template <>
struct member_lists<33> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(257)
        TENON_DETAIL_LIST(258)
        TENON_DETAIL_LIST(259)
        TENON_DETAIL_LIST(260)
        TENON_DETAIL_LIST(261)
        TENON_DETAIL_LIST(262)
        TENON_DETAIL_LIST(263)
        TENON_DETAIL_LIST(264)
    }
};
template <>
struct member_lists<34> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(265)
        TENON_DETAIL_LIST(266)
        TENON_DETAIL_LIST(267)
        TENON_DETAIL_LIST(268)
        TENON_DETAIL_LIST(269)
        TENON_DETAIL_LIST(270)
        TENON_DETAIL_LIST(271)
        TENON_DETAIL_LIST(272)
    }
};
template <>
struct member_lists<35> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(273)
        TENON_DETAIL_LIST(274)
        TENON_DETAIL_LIST(275)
        TENON_DETAIL_LIST(276)
        TENON_DETAIL_LIST(277)
        TENON_DETAIL_LIST(278)
        TENON_DETAIL_LIST(279)
        TENON_DETAIL_LIST(280)
    }
};
template <>
struct member_lists<36> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(281)
        TENON_DETAIL_LIST(282)
        TENON_DETAIL_LIST(283)
        TENON_DETAIL_LIST(284)
        TENON_DETAIL_LIST(285)
        TENON_DETAIL_LIST(286)
        TENON_DETAIL_LIST(287)
        TENON_DETAIL_LIST(288)
    }
};
template <>
struct member_lists<37> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(289)
        TENON_DETAIL_LIST(290)
        TENON_DETAIL_LIST(291)
        TENON_DETAIL_LIST(292)
        TENON_DETAIL_LIST(293)
        TENON_DETAIL_LIST(294)
        TENON_DETAIL_LIST(295)
        TENON_DETAIL_LIST(296)
    }
};
template <>
struct member_lists<38> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(297)
        TENON_DETAIL_LIST(298)
        TENON_DETAIL_LIST(299)
        TENON_DETAIL_LIST(300)
        TENON_DETAIL_LIST(301)
        TENON_DETAIL_LIST(302)
        TENON_DETAIL_LIST(303)
        TENON_DETAIL_LIST(304)
    }
};
template <>
struct member_lists<39> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(305)
        TENON_DETAIL_LIST(306)
        TENON_DETAIL_LIST(307)
        TENON_DETAIL_LIST(308)
        TENON_DETAIL_LIST(309)
        TENON_DETAIL_LIST(310)
        TENON_DETAIL_LIST(311)
        TENON_DETAIL_LIST(312)
    }
};
template <>
struct member_lists<40> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(313)
        TENON_DETAIL_LIST(314)
        TENON_DETAIL_LIST(315)
        TENON_DETAIL_LIST(316)
        TENON_DETAIL_LIST(317)
        TENON_DETAIL_LIST(318)
        TENON_DETAIL_LIST(319)
        TENON_DETAIL_LIST(320)
    }
};
template <>
struct member_lists<41> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(321)
        TENON_DETAIL_LIST(322)
        TENON_DETAIL_LIST(323)
        TENON_DETAIL_LIST(324)
        TENON_DETAIL_LIST(325)
        TENON_DETAIL_LIST(326)
        TENON_DETAIL_LIST(327)
        TENON_DETAIL_LIST(328)
    }
};
template <>
struct member_lists<42> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(329)
        TENON_DETAIL_LIST(330)
        TENON_DETAIL_LIST(331)
        TENON_DETAIL_LIST(332)
        TENON_DETAIL_LIST(333)
        TENON_DETAIL_LIST(334)
        TENON_DETAIL_LIST(335)
        TENON_DETAIL_LIST(336)
    }
};
template <>
struct member_lists<43> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(337)
        TENON_DETAIL_LIST(338)
        TENON_DETAIL_LIST(339)
        TENON_DETAIL_LIST(340)
        TENON_DETAIL_LIST(341)
        TENON_DETAIL_LIST(342)
        TENON_DETAIL_LIST(343)
        TENON_DETAIL_LIST(344)
    }
};
template <>
struct member_lists<44> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(345)
        TENON_DETAIL_LIST(346)
        TENON_DETAIL_LIST(347)
        TENON_DETAIL_LIST(348)
        TENON_DETAIL_LIST(349)
        TENON_DETAIL_LIST(350)
        TENON_DETAIL_LIST(351)
        TENON_DETAIL_LIST(352)
    }
};
template <>
struct member_lists<45> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(353)
        TENON_DETAIL_LIST(354)
        TENON_DETAIL_LIST(355)
        TENON_DETAIL_LIST(356)
        TENON_DETAIL_LIST(357)
        TENON_DETAIL_LIST(358)
        TENON_DETAIL_LIST(359)
        TENON_DETAIL_LIST(360)
    }
};
template <>
struct member_lists<46> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(361)
        TENON_DETAIL_LIST(362)
        TENON_DETAIL_LIST(363)
        TENON_DETAIL_LIST(364)
        TENON_DETAIL_LIST(365)
        TENON_DETAIL_LIST(366)
        TENON_DETAIL_LIST(367)
        TENON_DETAIL_LIST(368)
    }
};
template <>
struct member_lists<47> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(369)
        TENON_DETAIL_LIST(370)
        TENON_DETAIL_LIST(371)
        TENON_DETAIL_LIST(372)
        TENON_DETAIL_LIST(373)
        TENON_DETAIL_LIST(374)
        TENON_DETAIL_LIST(375)
        TENON_DETAIL_LIST(376)
    }
};
template <>
struct member_lists<48> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(377)
        TENON_DETAIL_LIST(378)
        TENON_DETAIL_LIST(379)
        TENON_DETAIL_LIST(380)
        TENON_DETAIL_LIST(381)
        TENON_DETAIL_LIST(382)
        TENON_DETAIL_LIST(383)
        TENON_DETAIL_LIST(384)
    }
};
template <>
struct member_lists<49> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(385)
        TENON_DETAIL_LIST(386)
        TENON_DETAIL_LIST(387)
        TENON_DETAIL_LIST(388)
        TENON_DETAIL_LIST(389)
        TENON_DETAIL_LIST(390)
        TENON_DETAIL_LIST(391)
        TENON_DETAIL_LIST(392)
    }
};
template <>
struct member_lists<50> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(393)
        TENON_DETAIL_LIST(394)
        TENON_DETAIL_LIST(395)
        TENON_DETAIL_LIST(396)
        TENON_DETAIL_LIST(397)
        TENON_DETAIL_LIST(398)
        TENON_DETAIL_LIST(399)
        TENON_DETAIL_LIST(400)
    }
};
template <>
struct member_lists<51> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(401)
        TENON_DETAIL_LIST(402)
        TENON_DETAIL_LIST(403)
        TENON_DETAIL_LIST(404)
        TENON_DETAIL_LIST(405)
        TENON_DETAIL_LIST(406)
        TENON_DETAIL_LIST(407)
        TENON_DETAIL_LIST(408)
    }
};
template <>
struct member_lists<52> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(409)
        TENON_DETAIL_LIST(410)
        TENON_DETAIL_LIST(411)
        TENON_DETAIL_LIST(412)
        TENON_DETAIL_LIST(413)
        TENON_DETAIL_LIST(414)
        TENON_DETAIL_LIST(415)
        TENON_DETAIL_LIST(416)
    }
};
template <>
struct member_lists<53> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(417)
        TENON_DETAIL_LIST(418)
        TENON_DETAIL_LIST(419)
        TENON_DETAIL_LIST(420)
        TENON_DETAIL_LIST(421)
        TENON_DETAIL_LIST(422)
        TENON_DETAIL_LIST(423)
        TENON_DETAIL_LIST(424)
    }
};
template <>
struct member_lists<54> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(425)
        TENON_DETAIL_LIST(426)
        TENON_DETAIL_LIST(427)
        TENON_DETAIL_LIST(428)
        TENON_DETAIL_LIST(429)
        TENON_DETAIL_LIST(430)
        TENON_DETAIL_LIST(431)
        TENON_DETAIL_LIST(432)
    }
};
template <>
struct member_lists<55> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(433)
        TENON_DETAIL_LIST(434)
        TENON_DETAIL_LIST(435)
        TENON_DETAIL_LIST(436)
        TENON_DETAIL_LIST(437)
        TENON_DETAIL_LIST(438)
        TENON_DETAIL_LIST(439)
        TENON_DETAIL_LIST(440)
    }
};
template <>
struct member_lists<56> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(441)
        TENON_DETAIL_LIST(442)
        TENON_DETAIL_LIST(443)
        TENON_DETAIL_LIST(444)
        TENON_DETAIL_LIST(445)
        TENON_DETAIL_LIST(446)
        TENON_DETAIL_LIST(447)
        TENON_DETAIL_LIST(448)
    }
};
template <>
struct member_lists<57> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(449)
        TENON_DETAIL_LIST(450)
        TENON_DETAIL_LIST(451)
        TENON_DETAIL_LIST(452)
        TENON_DETAIL_LIST(453)
        TENON_DETAIL_LIST(454)
        TENON_DETAIL_LIST(455)
        TENON_DETAIL_LIST(456)
    }
};
template <>
struct member_lists<58> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(457)
        TENON_DETAIL_LIST(458)
        TENON_DETAIL_LIST(459)
        TENON_DETAIL_LIST(460)
        TENON_DETAIL_LIST(461)
        TENON_DETAIL_LIST(462)
        TENON_DETAIL_LIST(463)
        TENON_DETAIL_LIST(464)
    }
};
template <>
struct member_lists<59> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(465)
        TENON_DETAIL_LIST(466)
        TENON_DETAIL_LIST(467)
        TENON_DETAIL_LIST(468)
        TENON_DETAIL_LIST(469)
        TENON_DETAIL_LIST(470)
        TENON_DETAIL_LIST(471)
        TENON_DETAIL_LIST(472)
    }
};
template <>
struct member_lists<60> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(473)
        TENON_DETAIL_LIST(474)
        TENON_DETAIL_LIST(475)
        TENON_DETAIL_LIST(476)
        TENON_DETAIL_LIST(477)
        TENON_DETAIL_LIST(478)
        TENON_DETAIL_LIST(479)
        TENON_DETAIL_LIST(480)
    }
};
template <>
struct member_lists<61> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(481)
        TENON_DETAIL_LIST(482)
        TENON_DETAIL_LIST(483)
        TENON_DETAIL_LIST(484)
        TENON_DETAIL_LIST(485)
        TENON_DETAIL_LIST(486)
        TENON_DETAIL_LIST(487)
        TENON_DETAIL_LIST(488)
    }
};
template <>
struct member_lists<62> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(489)
        TENON_DETAIL_LIST(490)
        TENON_DETAIL_LIST(491)
        TENON_DETAIL_LIST(492)
        TENON_DETAIL_LIST(493)
        TENON_DETAIL_LIST(494)
        TENON_DETAIL_LIST(495)
        TENON_DETAIL_LIST(496)
    }
};
template <>
struct member_lists<63> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(497)
        TENON_DETAIL_LIST(498)
        TENON_DETAIL_LIST(499)
        TENON_DETAIL_LIST(500)
        TENON_DETAIL_LIST(501)
        TENON_DETAIL_LIST(502)
        TENON_DETAIL_LIST(503)
        TENON_DETAIL_LIST(504)
    }
};
template <>
struct member_lists<64> {
    template <class T, std::size_t Count>
    static consteval auto list() {
        TENON_DETAIL_LIST(505)
        TENON_DETAIL_LIST(506)
        TENON_DETAIL_LIST(507)
        TENON_DETAIL_LIST(508)
        TENON_DETAIL_LIST(509)
        TENON_DETAIL_LIST(510)
        TENON_DETAIL_LIST(511)
        TENON_DETAIL_LIST(512)
    }
};

TENON_DETAIL_INITIALISERS(66)
TENON_DETAIL_INITIALISERS(67)
TENON_DETAIL_INITIALISERS(68)
TENON_DETAIL_INITIALISERS(69)
TENON_DETAIL_INITIALISERS(70)
TENON_DETAIL_INITIALISERS(71)
TENON_DETAIL_INITIALISERS(72)
TENON_DETAIL_INITIALISERS(73)
TENON_DETAIL_INITIALISERS(74)
TENON_DETAIL_INITIALISERS(75)
TENON_DETAIL_INITIALISERS(76)
TENON_DETAIL_INITIALISERS(77)
TENON_DETAIL_INITIALISERS(78)
TENON_DETAIL_INITIALISERS(79)
TENON_DETAIL_INITIALISERS(80)
TENON_DETAIL_INITIALISERS(81)
TENON_DETAIL_INITIALISERS(82)
TENON_DETAIL_INITIALISERS(83)
TENON_DETAIL_INITIALISERS(84)
TENON_DETAIL_INITIALISERS(85)
TENON_DETAIL_INITIALISERS(86)
TENON_DETAIL_INITIALISERS(87)
TENON_DETAIL_INITIALISERS(88)
TENON_DETAIL_INITIALISERS(89)
TENON_DETAIL_INITIALISERS(90)
TENON_DETAIL_INITIALISERS(91)
TENON_DETAIL_INITIALISERS(92)
TENON_DETAIL_INITIALISERS(93)
TENON_DETAIL_INITIALISERS(94)
TENON_DETAIL_INITIALISERS(95)
TENON_DETAIL_INITIALISERS(96)
TENON_DETAIL_INITIALISERS(97)
TENON_DETAIL_INITIALISERS(98)
TENON_DETAIL_INITIALISERS(99)
TENON_DETAIL_INITIALISERS(100)
TENON_DETAIL_INITIALISERS(101)
TENON_DETAIL_INITIALISERS(102)
TENON_DETAIL_INITIALISERS(103)
TENON_DETAIL_INITIALISERS(104)
TENON_DETAIL_INITIALISERS(105)
TENON_DETAIL_INITIALISERS(106)
TENON_DETAIL_INITIALISERS(107)
TENON_DETAIL_INITIALISERS(108)
TENON_DETAIL_INITIALISERS(109)
TENON_DETAIL_INITIALISERS(110)
TENON_DETAIL_INITIALISERS(111)
TENON_DETAIL_INITIALISERS(112)
TENON_DETAIL_INITIALISERS(113)
TENON_DETAIL_INITIALISERS(114)
TENON_DETAIL_INITIALISERS(115)
TENON_DETAIL_INITIALISERS(116)
TENON_DETAIL_INITIALISERS(117)
TENON_DETAIL_INITIALISERS(118)
TENON_DETAIL_INITIALISERS(119)
TENON_DETAIL_INITIALISERS(120)
TENON_DETAIL_INITIALISERS(121)
TENON_DETAIL_INITIALISERS(122)
TENON_DETAIL_INITIALISERS(123)
TENON_DETAIL_INITIALISERS(124)
TENON_DETAIL_INITIALISERS(125)
TENON_DETAIL_INITIALISERS(126)
TENON_DETAIL_INITIALISERS(127)
TENON_DETAIL_INITIALISERS(128)
TENON_DETAIL_INITIALISERS(129)
TENON_DETAIL_INITIALISERS(130)
TENON_DETAIL_INITIALISERS(131)
TENON_DETAIL_INITIALISERS(132)
TENON_DETAIL_INITIALISERS(133)
TENON_DETAIL_INITIALISERS(134)
TENON_DETAIL_INITIALISERS(135)
TENON_DETAIL_INITIALISERS(136)
TENON_DETAIL_INITIALISERS(137)
TENON_DETAIL_INITIALISERS(138)
TENON_DETAIL_INITIALISERS(139)
TENON_DETAIL_INITIALISERS(140)
TENON_DETAIL_INITIALISERS(141)
TENON_DETAIL_INITIALISERS(142)
TENON_DETAIL_INITIALISERS(143)
TENON_DETAIL_INITIALISERS(144)
TENON_DETAIL_INITIALISERS(145)
TENON_DETAIL_INITIALISERS(146)
TENON_DETAIL_INITIALISERS(147)
TENON_DETAIL_INITIALISERS(148)
TENON_DETAIL_INITIALISERS(149)
TENON_DETAIL_INITIALISERS(150)
TENON_DETAIL_INITIALISERS(151)
TENON_DETAIL_INITIALISERS(152)
TENON_DETAIL_INITIALISERS(153)
TENON_DETAIL_INITIALISERS(154)
TENON_DETAIL_INITIALISERS(155)
TENON_DETAIL_INITIALISERS(156)
TENON_DETAIL_INITIALISERS(157)
TENON_DETAIL_INITIALISERS(158)
TENON_DETAIL_INITIALISERS(159)
TENON_DETAIL_INITIALISERS(160)
TENON_DETAIL_INITIALISERS(161)
TENON_DETAIL_INITIALISERS(162)
TENON_DETAIL_INITIALISERS(163)
TENON_DETAIL_INITIALISERS(164)
TENON_DETAIL_INITIALISERS(165)
TENON_DETAIL_INITIALISERS(166)
TENON_DETAIL_INITIALISERS(167)
TENON_DETAIL_INITIALISERS(168)
TENON_DETAIL_INITIALISERS(169)
TENON_DETAIL_INITIALISERS(170)
TENON_DETAIL_INITIALISERS(171)
TENON_DETAIL_INITIALISERS(172)
TENON_DETAIL_INITIALISERS(173)
TENON_DETAIL_INITIALISERS(174)
TENON_DETAIL_INITIALISERS(175)
TENON_DETAIL_INITIALISERS(176)
TENON_DETAIL_INITIALISERS(177)
TENON_DETAIL_INITIALISERS(178)
TENON_DETAIL_INITIALISERS(179)
TENON_DETAIL_INITIALISERS(180)
TENON_DETAIL_INITIALISERS(181)
TENON_DETAIL_INITIALISERS(182)
TENON_DETAIL_INITIALISERS(183)
TENON_DETAIL_INITIALISERS(184)
TENON_DETAIL_INITIALISERS(185)
TENON_DETAIL_INITIALISERS(186)
TENON_DETAIL_INITIALISERS(187)
TENON_DETAIL_INITIALISERS(188)
TENON_DETAIL_INITIALISERS(189)
TENON_DETAIL_INITIALISERS(190)
TENON_DETAIL_INITIALISERS(191)
TENON_DETAIL_INITIALISERS(192)
TENON_DETAIL_INITIALISERS(193)
TENON_DETAIL_INITIALISERS(194)
TENON_DETAIL_INITIALISERS(195)
TENON_DETAIL_INITIALISERS(196)
TENON_DETAIL_INITIALISERS(197)
TENON_DETAIL_INITIALISERS(198)
TENON_DETAIL_INITIALISERS(199)
TENON_DETAIL_INITIALISERS(200)
TENON_DETAIL_INITIALISERS(201)
TENON_DETAIL_INITIALISERS(202)
TENON_DETAIL_INITIALISERS(203)
TENON_DETAIL_INITIALISERS(204)
TENON_DETAIL_INITIALISERS(205)
TENON_DETAIL_INITIALISERS(206)
TENON_DETAIL_INITIALISERS(207)
TENON_DETAIL_INITIALISERS(208)
TENON_DETAIL_INITIALISERS(209)
TENON_DETAIL_INITIALISERS(210)
TENON_DETAIL_INITIALISERS(211)
TENON_DETAIL_INITIALISERS(212)
TENON_DETAIL_INITIALISERS(213)
TENON_DETAIL_INITIALISERS(214)
TENON_DETAIL_INITIALISERS(215)
TENON_DETAIL_INITIALISERS(216)
TENON_DETAIL_INITIALISERS(217)
TENON_DETAIL_INITIALISERS(218)
TENON_DETAIL_INITIALISERS(219)
TENON_DETAIL_INITIALISERS(220)
TENON_DETAIL_INITIALISERS(221)
TENON_DETAIL_INITIALISERS(222)
TENON_DETAIL_INITIALISERS(223)
TENON_DETAIL_INITIALISERS(224)
TENON_DETAIL_INITIALISERS(225)
TENON_DETAIL_INITIALISERS(226)
TENON_DETAIL_INITIALISERS(227)
TENON_DETAIL_INITIALISERS(228)
TENON_DETAIL_INITIALISERS(229)
TENON_DETAIL_INITIALISERS(230)
TENON_DETAIL_INITIALISERS(231)
TENON_DETAIL_INITIALISERS(232)
TENON_DETAIL_INITIALISERS(233)
TENON_DETAIL_INITIALISERS(234)
TENON_DETAIL_INITIALISERS(235)
TENON_DETAIL_INITIALISERS(236)
TENON_DETAIL_INITIALISERS(237)
TENON_DETAIL_INITIALISERS(238)
TENON_DETAIL_INITIALISERS(239)
TENON_DETAIL_INITIALISERS(240)
TENON_DETAIL_INITIALISERS(241)
TENON_DETAIL_INITIALISERS(242)
TENON_DETAIL_INITIALISERS(243)
TENON_DETAIL_INITIALISERS(244)
TENON_DETAIL_INITIALISERS(245)
TENON_DETAIL_INITIALISERS(246)
TENON_DETAIL_INITIALISERS(247)
TENON_DETAIL_INITIALISERS(248)
TENON_DETAIL_INITIALISERS(249)
TENON_DETAIL_INITIALISERS(250)
TENON_DETAIL_INITIALISERS(251)
TENON_DETAIL_INITIALISERS(252)
TENON_DETAIL_INITIALISERS(253)
TENON_DETAIL_INITIALISERS(254)
TENON_DETAIL_INITIALISERS(255)
TENON_DETAIL_INITIALISERS(256)
TENON_DETAIL_INITIALISERS(257)
TENON_DETAIL_INITIALISERS(258)
TENON_DETAIL_INITIALISERS(259)
TENON_DETAIL_INITIALISERS(260)
TENON_DETAIL_INITIALISERS(261)
TENON_DETAIL_INITIALISERS(262)
TENON_DETAIL_INITIALISERS(263)
TENON_DETAIL_INITIALISERS(264)
TENON_DETAIL_INITIALISERS(265)
TENON_DETAIL_INITIALISERS(266)
TENON_DETAIL_INITIALISERS(267)
TENON_DETAIL_INITIALISERS(268)
TENON_DETAIL_INITIALISERS(269)
TENON_DETAIL_INITIALISERS(270)
TENON_DETAIL_INITIALISERS(271)
TENON_DETAIL_INITIALISERS(272)
TENON_DETAIL_INITIALISERS(273)
TENON_DETAIL_INITIALISERS(274)
TENON_DETAIL_INITIALISERS(275)
TENON_DETAIL_INITIALISERS(276)
TENON_DETAIL_INITIALISERS(277)
TENON_DETAIL_INITIALISERS(278)
TENON_DETAIL_INITIALISERS(279)
TENON_DETAIL_INITIALISERS(280)
TENON_DETAIL_INITIALISERS(281)
TENON_DETAIL_INITIALISERS(282)
TENON_DETAIL_INITIALISERS(283)
TENON_DETAIL_INITIALISERS(284)
TENON_DETAIL_INITIALISERS(285)
TENON_DETAIL_INITIALISERS(286)
TENON_DETAIL_INITIALISERS(287)
TENON_DETAIL_INITIALISERS(288)
TENON_DETAIL_INITIALISERS(289)
TENON_DETAIL_INITIALISERS(290)
TENON_DETAIL_INITIALISERS(291)
TENON_DETAIL_INITIALISERS(292)
TENON_DETAIL_INITIALISERS(293)
TENON_DETAIL_INITIALISERS(294)
TENON_DETAIL_INITIALISERS(295)
TENON_DETAIL_INITIALISERS(296)
TENON_DETAIL_INITIALISERS(297)
TENON_DETAIL_INITIALISERS(298)
TENON_DETAIL_INITIALISERS(299)
TENON_DETAIL_INITIALISERS(300)
TENON_DETAIL_INITIALISERS(301)
TENON_DETAIL_INITIALISERS(302)
TENON_DETAIL_INITIALISERS(303)
TENON_DETAIL_INITIALISERS(304)
TENON_DETAIL_INITIALISERS(305)
TENON_DETAIL_INITIALISERS(306)
TENON_DETAIL_INITIALISERS(307)
TENON_DETAIL_INITIALISERS(308)
TENON_DETAIL_INITIALISERS(309)
TENON_DETAIL_INITIALISERS(310)
TENON_DETAIL_INITIALISERS(311)
TENON_DETAIL_INITIALISERS(312)
TENON_DETAIL_INITIALISERS(313)
TENON_DETAIL_INITIALISERS(314)
TENON_DETAIL_INITIALISERS(315)
TENON_DETAIL_INITIALISERS(316)
TENON_DETAIL_INITIALISERS(317)
TENON_DETAIL_INITIALISERS(318)
TENON_DETAIL_INITIALISERS(319)
TENON_DETAIL_INITIALISERS(320)
TENON_DETAIL_INITIALISERS(321)
TENON_DETAIL_INITIALISERS(322)
TENON_DETAIL_INITIALISERS(323)
TENON_DETAIL_INITIALISERS(324)
TENON_DETAIL_INITIALISERS(325)
TENON_DETAIL_INITIALISERS(326)
TENON_DETAIL_INITIALISERS(327)
TENON_DETAIL_INITIALISERS(328)
TENON_DETAIL_INITIALISERS(329)
TENON_DETAIL_INITIALISERS(330)
TENON_DETAIL_INITIALISERS(331)
TENON_DETAIL_INITIALISERS(332)
TENON_DETAIL_INITIALISERS(333)
TENON_DETAIL_INITIALISERS(334)
TENON_DETAIL_INITIALISERS(335)
TENON_DETAIL_INITIALISERS(336)
TENON_DETAIL_INITIALISERS(337)
TENON_DETAIL_INITIALISERS(338)
TENON_DETAIL_INITIALISERS(339)
TENON_DETAIL_INITIALISERS(340)
TENON_DETAIL_INITIALISERS(341)
TENON_DETAIL_INITIALISERS(342)
TENON_DETAIL_INITIALISERS(343)
TENON_DETAIL_INITIALISERS(344)
TENON_DETAIL_INITIALISERS(345)
TENON_DETAIL_INITIALISERS(346)
TENON_DETAIL_INITIALISERS(347)
TENON_DETAIL_INITIALISERS(348)
TENON_DETAIL_INITIALISERS(349)
TENON_DETAIL_INITIALISERS(350)
TENON_DETAIL_INITIALISERS(351)
TENON_DETAIL_INITIALISERS(352)
TENON_DETAIL_INITIALISERS(353)
TENON_DETAIL_INITIALISERS(354)
TENON_DETAIL_INITIALISERS(355)
TENON_DETAIL_INITIALISERS(356)
TENON_DETAIL_INITIALISERS(357)
TENON_DETAIL_INITIALISERS(358)
TENON_DETAIL_INITIALISERS(359)
TENON_DETAIL_INITIALISERS(360)
TENON_DETAIL_INITIALISERS(361)
TENON_DETAIL_INITIALISERS(362)
TENON_DETAIL_INITIALISERS(363)
TENON_DETAIL_INITIALISERS(364)
TENON_DETAIL_INITIALISERS(365)
TENON_DETAIL_INITIALISERS(366)
TENON_DETAIL_INITIALISERS(367)
TENON_DETAIL_INITIALISERS(368)
TENON_DETAIL_INITIALISERS(369)
TENON_DETAIL_INITIALISERS(370)
TENON_DETAIL_INITIALISERS(371)
TENON_DETAIL_INITIALISERS(372)
TENON_DETAIL_INITIALISERS(373)
TENON_DETAIL_INITIALISERS(374)
TENON_DETAIL_INITIALISERS(375)
TENON_DETAIL_INITIALISERS(376)
TENON_DETAIL_INITIALISERS(377)
TENON_DETAIL_INITIALISERS(378)
TENON_DETAIL_INITIALISERS(379)
TENON_DETAIL_INITIALISERS(380)
TENON_DETAIL_INITIALISERS(381)
TENON_DETAIL_INITIALISERS(382)
TENON_DETAIL_INITIALISERS(383)
TENON_DETAIL_INITIALISERS(384)
TENON_DETAIL_INITIALISERS(385)
TENON_DETAIL_INITIALISERS(386)
TENON_DETAIL_INITIALISERS(387)
TENON_DETAIL_INITIALISERS(388)
TENON_DETAIL_INITIALISERS(389)
TENON_DETAIL_INITIALISERS(390)
TENON_DETAIL_INITIALISERS(391)
TENON_DETAIL_INITIALISERS(392)
TENON_DETAIL_INITIALISERS(393)
TENON_DETAIL_INITIALISERS(394)
TENON_DETAIL_INITIALISERS(395)
TENON_DETAIL_INITIALISERS(396)
TENON_DETAIL_INITIALISERS(397)
TENON_DETAIL_INITIALISERS(398)
TENON_DETAIL_INITIALISERS(399)
TENON_DETAIL_INITIALISERS(400)
TENON_DETAIL_INITIALISERS(401)
TENON_DETAIL_INITIALISERS(402)
TENON_DETAIL_INITIALISERS(403)
TENON_DETAIL_INITIALISERS(404)
TENON_DETAIL_INITIALISERS(405)
TENON_DETAIL_INITIALISERS(406)
TENON_DETAIL_INITIALISERS(407)
TENON_DETAIL_INITIALISERS(408)
TENON_DETAIL_INITIALISERS(409)
TENON_DETAIL_INITIALISERS(410)
TENON_DETAIL_INITIALISERS(411)
TENON_DETAIL_INITIALISERS(412)
TENON_DETAIL_INITIALISERS(413)
TENON_DETAIL_INITIALISERS(414)
TENON_DETAIL_INITIALISERS(415)
TENON_DETAIL_INITIALISERS(416)
TENON_DETAIL_INITIALISERS(417)
TENON_DETAIL_INITIALISERS(418)
TENON_DETAIL_INITIALISERS(419)
TENON_DETAIL_INITIALISERS(420)
TENON_DETAIL_INITIALISERS(421)
TENON_DETAIL_INITIALISERS(422)
TENON_DETAIL_INITIALISERS(423)
TENON_DETAIL_INITIALISERS(424)
TENON_DETAIL_INITIALISERS(425)
TENON_DETAIL_INITIALISERS(426)
TENON_DETAIL_INITIALISERS(427)
TENON_DETAIL_INITIALISERS(428)
TENON_DETAIL_INITIALISERS(429)
TENON_DETAIL_INITIALISERS(430)
TENON_DETAIL_INITIALISERS(431)
TENON_DETAIL_INITIALISERS(432)
TENON_DETAIL_INITIALISERS(433)
TENON_DETAIL_INITIALISERS(434)
TENON_DETAIL_INITIALISERS(435)
TENON_DETAIL_INITIALISERS(436)
TENON_DETAIL_INITIALISERS(437)
TENON_DETAIL_INITIALISERS(438)
TENON_DETAIL_INITIALISERS(439)
TENON_DETAIL_INITIALISERS(440)
TENON_DETAIL_INITIALISERS(441)
TENON_DETAIL_INITIALISERS(442)
TENON_DETAIL_INITIALISERS(443)
TENON_DETAIL_INITIALISERS(444)
TENON_DETAIL_INITIALISERS(445)
TENON_DETAIL_INITIALISERS(446)
TENON_DETAIL_INITIALISERS(447)
TENON_DETAIL_INITIALISERS(448)
TENON_DETAIL_INITIALISERS(449)
TENON_DETAIL_INITIALISERS(450)
TENON_DETAIL_INITIALISERS(451)
TENON_DETAIL_INITIALISERS(452)
TENON_DETAIL_INITIALISERS(453)
TENON_DETAIL_INITIALISERS(454)
TENON_DETAIL_INITIALISERS(455)
TENON_DETAIL_INITIALISERS(456)
TENON_DETAIL_INITIALISERS(457)
TENON_DETAIL_INITIALISERS(458)
TENON_DETAIL_INITIALISERS(459)
TENON_DETAIL_INITIALISERS(460)
TENON_DETAIL_INITIALISERS(461)
TENON_DETAIL_INITIALISERS(462)
TENON_DETAIL_INITIALISERS(463)
TENON_DETAIL_INITIALISERS(464)
TENON_DETAIL_INITIALISERS(465)
TENON_DETAIL_INITIALISERS(466)
TENON_DETAIL_INITIALISERS(467)
TENON_DETAIL_INITIALISERS(468)
TENON_DETAIL_INITIALISERS(469)
TENON_DETAIL_INITIALISERS(470)
TENON_DETAIL_INITIALISERS(471)
TENON_DETAIL_INITIALISERS(472)
TENON_DETAIL_INITIALISERS(473)
TENON_DETAIL_INITIALISERS(474)
TENON_DETAIL_INITIALISERS(475)
TENON_DETAIL_INITIALISERS(476)
TENON_DETAIL_INITIALISERS(477)
TENON_DETAIL_INITIALISERS(478)
TENON_DETAIL_INITIALISERS(479)
TENON_DETAIL_INITIALISERS(480)
TENON_DETAIL_INITIALISERS(481)
TENON_DETAIL_INITIALISERS(482)
TENON_DETAIL_INITIALISERS(483)
TENON_DETAIL_INITIALISERS(484)
TENON_DETAIL_INITIALISERS(485)
TENON_DETAIL_INITIALISERS(486)
TENON_DETAIL_INITIALISERS(487)
TENON_DETAIL_INITIALISERS(488)
TENON_DETAIL_INITIALISERS(489)
TENON_DETAIL_INITIALISERS(490)
TENON_DETAIL_INITIALISERS(491)
TENON_DETAIL_INITIALISERS(492)
TENON_DETAIL_INITIALISERS(493)
TENON_DETAIL_INITIALISERS(494)
TENON_DETAIL_INITIALISERS(495)
TENON_DETAIL_INITIALISERS(496)
TENON_DETAIL_INITIALISERS(497)
TENON_DETAIL_INITIALISERS(498)
TENON_DETAIL_INITIALISERS(499)
TENON_DETAIL_INITIALISERS(500)
TENON_DETAIL_INITIALISERS(501)
TENON_DETAIL_INITIALISERS(502)
TENON_DETAIL_INITIALISERS(503)
TENON_DETAIL_INITIALISERS(504)
TENON_DETAIL_INITIALISERS(505)
TENON_DETAIL_INITIALISERS(506)
TENON_DETAIL_INITIALISERS(507)
TENON_DETAIL_INITIALISERS(508)
TENON_DETAIL_INITIALISERS(509)
TENON_DETAIL_INITIALISERS(510)
TENON_DETAIL_INITIALISERS(511)
TENON_DETAIL_INITIALISERS(512)
TENON_DETAIL_INITIALISERS(513)

#if defined(__clang__)
#pragma clang diagnostic pop
#endif

}  // namespace detail
}  // namespace tenon
// clang-format on

#pragma GCC diagnostic pop
