// SPDX-License-Identifier: BSL-1.0
//
// Opens a copy of a plugin where no absolute path leads to it: deeper than a path may be long, or beneath a directory that it may not
// search.
//
// usage: host PLUGIN deep | unsearchable
#include <tenon/loader.hpp>

#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <fstream>
#include <string>

static void enter(const std::string& directory) {
    if (mkdir(directory.c_str(), 0755) != 0 || chdir(directory.c_str()) != 0) std::perror(directory.c_str());
}

int main(int, char** argv) {
    const bool is_deep = std::string(argv[2]) == "deep";
    const std::string name(200, 'd');
    std::ifstream plugin(argv[1], std::ios::binary);
    for (int k = 0; k < (is_deep ? 25 : 2); ++k) enter(name);
    std::ofstream("plugin.so", std::ios::binary) << plugin.rdbuf();
    if (!is_deep) {
        if (chmod("..", 0) != 0) std::perror("chmod");
        if (getuid() == 0 && setuid(65534) != 0) std::perror("setuid");  // root may search all
    }
    for (const char* const path : {"./plugin.so", "plugin.so"}) {
        const auto opened = tenon::open(path);
        if (!opened)
            std::puts(opened.error().message.c_str());
        else
            std::printf("%d\n", *opened->lookup<const int>("version").value());
    }
    for (int k = 0; is_deep && k < 25; ++k) {
        unlink("plugin.so");
        if (chdir("..") != 0 || rmdir(name.c_str()) != 0) std::perror("rmdir");
    }
}
