// SPDX-License-Identifier: BSL-1.0
//
// The images that are loaded in this process; one header for each system. Each declares, in tenon::detail:
//
//     LoadedImage                     one image, valid while it is visited: id(), path(), has(address), layout()
//     each_image(use)                 calls use(image, counts) in load order, the program first, until it returns
//                                     true; allocates nothing
//     counts_are_of_images            whether LoadCounts tell of images, and not of calls
//     program_path(), program_state() the program's own file
#pragma once

#if defined(__APPLE__)
#include <tenon/system/darwin/images.hpp>
#else
#include <tenon/system/linux/images.hpp>
#endif
