// SPDX-License-Identifier: BSL-1.0
//
// The dynamic linker of this system; one header for each system. Each declares, in tenon::detail:
//
//     load_library(path, LoadFlags), load_error(), program_handle(), find_symbol(handle, name)
//     loaded_as(name), is_loaded(name), path_that_loads(path)
//     linker_prefers_own, is_under_sanitizer()
//     LinkedImage     the image behind a handle: symbols(), layout and id, needs(path), name() and origin()
//     new_name(path, number)  another path of the same file, by which the dynamic linker knows no image
//     current_directory  a name of the current directory that needs no absolute path
//     ImageSymbols    the symbols of one image: find(name)
//     binding_of()    to what a slot is bound that leads out of its image
//     find_library()  the file that the dynamic linker takes for the name of a library
#pragma once

#if defined(__APPLE__)
#include <tenon/system/darwin/library_search.hpp>
#include <tenon/system/darwin/linked_image.hpp>
#include <tenon/system/darwin/loading.hpp>
#else
#include <tenon/system/linux/binding.hpp>
#include <tenon/system/linux/library_search.hpp>
#include <tenon/system/linux/linked_image.hpp>
#include <tenon/system/linux/loading.hpp>
#endif
