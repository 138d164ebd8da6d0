// SPDX-License-Identifier: BSL-1.0
//
// A program with an operator new of its own, which marks each block. A plugin, which has another, opens some of the others, the program the rest.
// usage: host OPENER OTHER...
#include <tenon/loader.hpp>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <new>

namespace {
constexpr std::uint64_t mark = 0x6b72616d;

void* marked(std::size_t size) {
    auto* const block = static_cast<std::uint64_t*>(std::malloc(size + 16));
    if (block == nullptr) throw std::bad_alloc();
    block[0] = mark;
    return block + 2;
}
void release(void* at) {
    if (at == nullptr) return;
    auto* const block = static_cast<std::uint64_t*>(at) - 2;
    if (block[0] != mark) {
        std::puts("a block of another heap");
        std::fflush(stdout);
        std::_Exit(9);
    }
    block[0] = 0;
    std::free(block);
}
}  // namespace

void* operator new(std::size_t size) { return marked(size); }
void* operator new[](std::size_t size) { return marked(size); }
void operator delete(void* at) noexcept { release(at); }
void operator delete[](void* at) noexcept { release(at); }
void operator delete(void* at, std::size_t) noexcept { release(at); }
void operator delete[](void* at, std::size_t) noexcept { release(at); }

int main(int count, char** paths) {
    const tenon::Plugin opener = tenon::open(paths[1]).value();
    const auto open = opener.lookup<bool(const char*)>("open_one").value();
    for (int k = 2; k < count; ++k)
        if (k % 3 == 0 ? !open(paths[k]) : !tenon::open(paths[k])) std::puts("not opened");
    // What was refused, and what was taken in from others, is forgotten by whoever comes along.
    for (int k = 2; k < count; ++k)
        if (open((paths[k] + std::string(".none")).c_str()) || !tenon::verify_program()) std::puts("not refused");
    std::puts("done");
}
