// SPDX-License-Identifier: BSL-1.0
//
// Runs the fuzz target on the given files, without libFuzzer. A sanitizer ends the program if a file does harm.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

int main(int argc, char** argv) {
    for (int k = 1; k < argc; ++k) {
        std::ifstream file(argv[k], std::ios::binary);
        const std::string content(std::istreambuf_iterator<char>(file), {});
        const auto exact =
            std::make_unique<std::uint8_t[]>(content.size());  // so that reading a byte too far is noticed
        for (std::size_t at = 0; at < content.size(); ++at) exact[at] = static_cast<std::uint8_t>(content[at]);
        std::fprintf(stderr, "%s\n", argv[k]);
        LLVMFuzzerTestOneInput(exact.get(), content.size());
    }
    std::printf("%d passed, 0 failed\n", argc - 1);
}
