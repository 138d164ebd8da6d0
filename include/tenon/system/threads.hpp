// SPDX-License-Identifier: BSL-1.0
//
// Locks, threads and processes, laid out by the system and by no standard library, as the loaders of one process
// share them; one header for each kind of system. Each declares Mutex, Condition, ThreadId, ProcessId,
// current_process() and register_fork_handlers().
#pragma once

#include <tenon/system/posix_threads.hpp>
