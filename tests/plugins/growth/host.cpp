// SPDX-License-Identifier: BSL-1.0
//
// Does what it is told: opens plugins with options, reloads them, has them ask the program or use other plugins.
//
// usage: host WORD...
//   older, shared, plain    options of the opens that follow
//   verify                  prints what verify_program says
//   over A B                puts the file B in the place of A
//   reload                  reloads the plugin that was opened last
//   asks, uses PATH         calls what plugins export that are hosts themselves
//   PATH                    opens a plugin and uses it
#include "use.hpp"

#include <tenon/export.hpp>

#include <cstdlib>
#include <string>
#include <vector>

const growth::Services& program_services() { return services; }
growth::Console& program_console() { return console; }
int take_info(const growth::Info& info) {
#if VERSION >= 2
    return info.id + info.depth;
#else
    return info.id;
#endif
}
TENON_EXPORT(program_services, program_console, take_info);

int main(int argc, char** argv) {
    std::vector<tenon::Plugin> plugins;
    tenon::OpenOptions options;
    for (int k = 1; k < argc; ++k) {
        const std::string word = argv[k];
        if (word == "older") {
            options.older_plugins = true;
        } else if (word == "shared") {
            options.versioning = tenon::Versioning::shared_types;
        } else if (word == "plain") {
            options = {};
        } else if (word == "verify") {
            const auto verified = tenon::verify_program();
            if (verified)
                std::puts("verified");
            else
                print(verified.error());
        } else if (word == "over") {
            const std::string old = argv[k + 1], made = argv[k + 2];
            if (std::system(("cp '" + made + "' '" + old + ".new' && mv '" + old + ".new' '" + old + "'").c_str()) != 0)
                return 1;
            k += 2;
        } else if (word == "asks") {
            plugins.back().lookup<void()>("asks").value()();
        } else if (word == "uses") {
            plugins.back().lookup<void(const char*)>("uses").value()(argv[++k]);
        } else {
            const auto opened = word == "reload" ? plugins.back().reload() : tenon::open(word, options);
            if (opened) {
                plugins.push_back(*opened);
                use(*opened, options.older_plugins);
            } else {
                print(opened.error());
            }
        }
    }
}
