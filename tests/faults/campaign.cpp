// SPDX-License-Identifier: BSL-1.0
//
// Damages plugins in many ways and opens each by tenon and, for comparison, by dlopen alone, in a process of its own each time. Whoever
// opens a damaged file must get an error, or a plugin that works; a process that dies is a crash.
//
//     campaign [--tries N] [--every] [--seed N] [--verbose] PLUGIN...
//
// N faults of each kind (500 if not given); --every truncates at every place, and flips every bit of the headers and tables. Ends with
// 'N passed, N failed': the bars are no crash by truncation, one in 100 by flips in the first 1,024 bytes, one in 500 inside `open` by a
// flip in the program headers, the dynamic section and the tables that these lead to, and nothing but errors of a sealed plugin.
#include "api.hpp"

#include <tenon/loader.hpp>
#include <tenon/manifest.hpp>

#include <dlfcn.h>
#include <elf.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

namespace {

using Content = std::vector<char>;

enum Outcome { works, refused, wrong, crashed };
struct Counts {
    int of[4] = {};
    int crashed_in_open = 0;
    int all() const { return of[works] + of[refused] + of[wrong] + of[crashed]; }
};

/// Set by a process whose plugin is open: what it dies of then is code or data.
volatile bool* const is_open =
    static_cast<bool*>(::mmap(nullptr, 1, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));

/// What a host does with a plugin; exits.
[[noreturn]] void use(int (*scale)(int), int (*total)(const faults::Sample&), int* factor) {
    *factor = 3;
    const bool right = scale(14) == 42 && total({1, 2.5}) == 4;
    std::exit(right ? works : wrong);  // the functions that the plugin has for the end run as well
}

[[noreturn]] void open_by_tenon(const char* path) {
    const auto plugin = tenon::open(path);
    *is_open = true;
    if (!plugin) std::exit(refused);
    const auto scale = plugin->lookup<int(int)>("scale");
    const auto total = plugin->lookup<int(const faults::Sample&)>("total");
    const auto factor = plugin->lookup<int>("factor");
    if (!scale || !total || !factor) std::exit(refused);
    use(scale->get(), total->get(), factor->get());
}

[[noreturn]] void open_by_dlopen(const char* path) {
    void* const plugin = ::dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (plugin == nullptr) std::exit(refused);
    void* const scale = ::dlsym(plugin, "scale");
    void* const total = ::dlsym(plugin, "total");
    void* const slot = ::dlsym(plugin, "tenon.factor");
    if (scale == nullptr || total == nullptr || slot == nullptr) std::exit(refused);
    use(reinterpret_cast<int (*)(int)>(scale), reinterpret_cast<int (*)(const faults::Sample&)>(total),
        *static_cast<int**>(slot));
}

pid_t start(void (*open)(const char*), const std::string& path) {
    const pid_t child = ::fork();
    if (child != 0) return child;
    ::prctl(PR_SET_DUMPABLE, 0);
    ::alarm(20);
    const int nowhere = ::open("/dev/null", O_WRONLY);
    ::dup2(nowhere, STDOUT_FILENO);
    ::dup2(nowhere, STDERR_FILENO);
    open(path.c_str());
    std::abort();
}

Outcome outcome_of(pid_t child) {
    int status = 0;
    ::waitpid(child, &status, 0);
    if (!WIFEXITED(status) || WEXITSTATUS(status) > wrong)
        return crashed;  // the dynamic linker exits with 127 when it gives up
    return static_cast<Outcome>(WEXITSTATUS(status));
}

struct Range {
    std::size_t first, size;
};

/// Where the program headers of a plugin lie, its dynamic section, and the tables that this leads to.
std::vector<Range> tables_of(const Content& content) {
    const auto load = [&](auto& out, std::size_t at) { std::memcpy(&out, content.data() + at, sizeof out); };
    Elf64_Ehdr header;
    load(header, 0);
    std::vector<Elf64_Phdr> segments(header.e_phnum);
    for (std::size_t k = 0; k < segments.size(); ++k) load(segments[k], header.e_phoff + k * sizeof(Elf64_Phdr));
    std::vector<Range> all = {{header.e_phoff, segments.size() * sizeof(Elf64_Phdr)}};
    const auto offset_of = [&](std::size_t address) {
        for (const Elf64_Phdr& one : segments)
            if (one.p_type == PT_LOAD && address - one.p_vaddr < one.p_filesz)
                return address - one.p_vaddr + one.p_offset;
        return std::size_t{0};
    };
    std::size_t value[DT_NUM] = {}, gnu_hash = 0, versions = 0, needs = 0;
    for (const Elf64_Phdr& one : segments) {
        if (one.p_type != PT_DYNAMIC) continue;
        Elf64_Dyn entry{};
        std::size_t at = one.p_offset;
        do {
            load(entry, at);
            at += sizeof entry;
            if (entry.d_tag < DT_NUM) value[entry.d_tag] = entry.d_un.d_val;
            if (entry.d_tag == DT_GNU_HASH) gnu_hash = entry.d_un.d_val;
            if (entry.d_tag == DT_VERSYM) versions = entry.d_un.d_val;
            if (entry.d_tag == DT_VERNEED) needs = entry.d_un.d_val;
        } while (entry.d_tag != DT_NULL);
        all.push_back({one.p_offset, at - one.p_offset});
    }
    // The symbols end where the strings begin, and the versions of the symbols where those of the libraries do.
    for (const Range& one :
         {Range{value[DT_RELA], value[DT_RELASZ]}, Range{value[DT_JMPREL], value[DT_PLTRELSZ]},
          Range{value[DT_STRTAB], value[DT_STRSZ]}, Range{value[DT_SYMTAB], value[DT_STRTAB] - value[DT_SYMTAB]},
          Range{value[DT_INIT_ARRAY], value[DT_INIT_ARRAYSZ]}, Range{value[DT_FINI_ARRAY], value[DT_FINI_ARRAYSZ]},
          Range{gnu_hash, value[DT_SYMTAB] - gnu_hash}, Range{versions, needs - versions}, Range{needs, 64}})
        if (one.first != 0 && one.size < content.size() && offset_of(one.first) != 0)
            all.push_back({offset_of(one.first), one.size});
    return all;
}

class Campaign {
public:
    Campaign(int tries, bool every, unsigned seed, bool verbose)
        : tries_(tries), every_(every), verbose_(verbose), random_(seed) {
        const char* const place = ::access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp";
        std::string directory = std::string(place) + "/tenon-faults-XXXXXX";
        if (::mkdtemp(directory.data()) == nullptr) std::abort();
        directory_ = directory;
    }
    ~Campaign() {
        std::remove((directory_ + "/plugin.so").c_str());
        ::rmdir(directory_.c_str());
    }

    void run(const std::vector<std::string>& paths) {
        std::printf("%-12s %-26s %7s | %-33s | %-33s\n", "", "", "", "tenon::open", "dlopen");
        std::printf("%-12s %-26s %7s | %7s %8s %7s %8s | %7s %8s %7s %8s\n", "plugin", "fault", "tries", "works",
                    "refused", "wrong", "crashes", "works", "refused", "wrong", "crashes");
        std::vector<Content> all;
        for (const std::string& path : paths) all.push_back(content_of(path));
        for (std::size_t k = 0; k < all.size(); ++k) {
            name_ = paths[k].substr(paths[k].rfind('/') + 1);
            const Content &good = all[k], &other = all[(k + 1) % all.size()];
            const Content sealed = sealed_copy(good);
            const int truncations = every_ ? static_cast<int>(good.size()) : tries_;

            const auto intact = faults("none", 1, [&](int) { return good; });
            check(intact.of[works] == 1, "an intact plugin does not work");
            const auto truncated = faults("truncated", truncations, [&](int n) { return cut(good, n, truncations); });
            check(truncated.of[crashed] == 0 && truncated.of[wrong] == 0, "crashes by truncation");
            const auto head = faults("1-8 bits in the first 1 KB", tries_, [&](int) { return flipped(good, 1024); });
            check(100 * head.of[crashed] <= head.all(), "more than one crash in 100 by flips in the header");
            const std::vector<Range> tables = tables_of(good);
            std::size_t bits = 0;
            for (const Range& one : tables) bits += 8 * one.size;
            const int flips = every_ ? static_cast<int>(bits) : tries_;
            const auto in_tables = faults("1 bit in the tables", flips, [&](int n) {
                return flipped(good, tables, every_ ? static_cast<std::size_t>(n) : below(bits));
            });
            const int chance = every_ ? 0 : 2;  // of few flips
            check(in_tables.crashed_in_open <= flips / 500 + chance,
                  "more than one crash in 500 inside open by a flip in the tables");
            faults("1-8 bits anywhere", tries_, [&](int) { return flipped(good, good.size()); });
            if (all.size() > 1) faults("spliced with another", tries_, [&](int) { return spliced(good, other); });

            const auto whole = faults("sealed, none", 1, [&](int) { return sealed; });
            check(whole.of[works] == 1, "a sealed plugin does not work");
            for (const auto& damaged :
                 {faults("sealed, truncated", tries_, [&](int n) { return cut(sealed, n, tries_); }),
                  faults("sealed, 1-8 bits in 1 KB", tries_, [&](int) { return flipped(sealed, 1024); }),
                  faults("sealed, 1-8 bits anywhere", tries_, [&](int) { return flipped(sealed, sealed.size()); })})
                check(damaged.of[refused] == damaged.all(), "a sealed plugin that is damaged is not refused");
        }
        std::printf("%d passed, %d failed\n", passed_, failed_);
    }
    bool ok() const { return failed_ == 0; }

private:
    static Content content_of(const std::string& path) {
        std::ifstream file(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }
    void write(const Content& content) const {
        std::ofstream(directory_ + "/plugin.so", std::ios::binary)
            .write(content.data(), static_cast<std::streamsize>(content.size()));
    }
    Content sealed_copy(const Content& content) const {
        write(content);
        tenon::seal(directory_ + "/plugin.so").value();
        return content_of(directory_ + "/plugin.so");
    }

    static Content cut(const Content& from, int n, int of) {
        const auto size = static_cast<std::ptrdiff_t>(from.size()) * n / of;
        return {from.begin(), from.begin() + size};
    }
    std::size_t below(std::size_t limit) { return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random_); }
    Content flipped(Content content, std::size_t within) {
        const Content before = content;
        do
            for (std::size_t count = 1 + below(8); count > 0; --count) {
                const std::size_t bit = below(8 * within);
                content[bit / 8] = static_cast<char>(content[bit / 8] ^ (1 << (bit % 8)));
            }
        while (content == before);
        return content;
    }
    static Content flipped(Content content, const std::vector<Range>& ranges, std::size_t bit) {
        for (const Range& one : ranges) {
            if (bit < 8 * one.size) {
                char& byte = content[one.first + bit / 8];
                byte = static_cast<char>(byte ^ (1 << (bit % 8)));
                break;
            }
            bit -= 8 * one.size;
        }
        return content;
    }
    Content spliced(const Content& first, const Content& second) {
        const std::size_t size = std::min(first.size(), second.size()), from = below(size),
                          to = from + 1 + below(size - from);
        Content result = first;
        std::copy(second.begin() + static_cast<std::ptrdiff_t>(from), second.begin() + static_cast<std::ptrdiff_t>(to),
                  result.begin() + static_cast<std::ptrdiff_t>(from));
        return result;
    }

    template <class Make>
    Counts faults(const char* fault, int tries, Make make) {
        Counts tenon, raw;
        for (int n = 0; n < tries; ++n) {
            const Content content = make(n);
            write(content);
            *is_open = false;
            const pid_t first = start(open_by_tenon, directory_ + "/plugin.so"),
                        second = start(open_by_dlopen, directory_ + "/plugin.so");
            const Outcome by_tenon = outcome_of(first), by_dlopen = outcome_of(second);
            if (by_tenon == crashed && !*is_open) ++tenon.crashed_in_open;
            ++tenon.of[by_tenon];
            ++raw.of[by_dlopen];
            if (verbose_ && (by_tenon == crashed || (by_tenon == refused && by_dlopen == works)))
                keep(content, by_tenon == crashed ? "crash" : "strict");
        }
        const auto row = [](const Counts& counts) {
            std::printf(" | %7d %8d %7d %8d", counts.of[works], counts.of[refused], counts.of[wrong],
                        counts.of[crashed]);
        };
        std::printf("%-12s %-26s %7d", name_.c_str(), fault, tenon.all());
        row(tenon);
        row(raw);
        std::printf(" | %d in open\n", tenon.crashed_in_open);
        std::fflush(stdout);
        return tenon;
    }
    void keep(const Content& content, const char* why) {
        const std::string path = "./" + std::string(why) + "-" + std::to_string(++kept_) + "-" + name_;
        std::ofstream(path, std::ios::binary).write(content.data(), static_cast<std::streamsize>(content.size()));
    }
    void check(bool good, const char* failure) {
        ++(good ? passed_ : failed_);
        if (!good) std::printf("%s: %s\n", name_.c_str(), failure);
    }

    int tries_;
    bool every_, verbose_;
    std::mt19937 random_;
    std::string directory_, name_;
    int passed_ = 0, failed_ = 0, kept_ = 0;
};

}  // namespace

int main(int argc, char** argv) {
    int tries = 500;
    unsigned seed = 1;
    bool every = false, verbose = false;
    std::vector<std::string> plugins;
    for (int k = 1; k < argc; ++k) {
        const std::string word = argv[k];
        if (word == "--tries" && k + 1 < argc)
            tries = std::atoi(argv[++k]);
        else if (word == "--seed" && k + 1 < argc)
            seed = static_cast<unsigned>(std::atoi(argv[++k]));
        else if (word == "--every")
            every = true;
        else if (word == "--verbose")
            verbose = true;  // keeps, in the current directory, what crashed and what only dlopen takes
        else
            plugins.push_back(word);
    }
    if (plugins.empty() || tries < 1)
        return std::fputs("usage: campaign [--tries N] [--every] [--seed N] [--verbose] PLUGIN...\n", stderr), 2;
    Campaign campaign(tries, every, seed, verbose);
    campaign.run(plugins);
    return campaign.ok() ? 0 : 1;
}
