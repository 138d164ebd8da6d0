// SPDX-License-Identifier: BSL-1.0
//
// The images that are loaded in this process; one header for each system. Each declares, in tenon::detail:
//
//     LoadedImage                     one image, valid while it is visited: id(), path(), has(address), layout()
//     each_image(use)                 calls use(image, counts) in load order, the program first, until it returns
//                                     true; allocates nothing
//     LoadCounts                      how many images were ever loaded, and how many of them are gone
//     program_path(), program_state() the program's own file
#pragma once

#include <tenon/system/linux/images.hpp>
