// SPDX-License-Identifier: BSL-1.0
//
// Aggregates of 65 to 256 members.
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

#if defined(__clang__)
#pragma clang diagnostic pop
#endif

}  // namespace detail
}  // namespace tenon
// clang-format on

#pragma GCC diagnostic pop
