// SPDX-License-Identifier: BSL-1.0
//
// The main function of the unit tests, and their last word: 'N passed, N failed', in test cases.
#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/catch_test_case_info.hpp>
#include <catch2/reporters/catch_reporter_event_listener.hpp>
#include <catch2/reporters/catch_reporter_registrars.hpp>
using Listener = Catch::EventListenerBase;
#else
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
using Listener = Catch::TestEventListenerBase;
#endif

#include <cstdio>

namespace {

struct Tally : Listener {
    using Listener::Listener;

    void testRunEnded(const Catch::TestRunStats& run) override {
        const auto& cases = run.totals.testCases;
        std::printf("\n%zu passed, %zu failed\n", std::size_t{cases.passed + cases.failedButOk},
                    std::size_t{cases.failed});
    }
};

CATCH_REGISTER_LISTENER(Tally)

}  // namespace
