// SPDX-License-Identifier: BSL-1.0
//
// The game of life, whose rule is a plugin that may be built again while the program runs. The world belongs to the
// program and outlives every rule. Whatever is wrong with a new rule, the old one goes on.
//
// usage: life PLUGIN [GENERATIONS [MILLISECONDS]]
#include "life.hpp"

#include <tenon/loader.hpp>

#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace {

struct Rule {
    tenon::Symbol<void(const acme::World&, acme::World&)> step;
    tenon::Symbol<const char*> title;
    tenon::Optional<const char> sign;
};

constexpr int width = 64, height = 24, area = width * height;

struct Cells {
    std::vector<unsigned char> cells = std::vector<unsigned char>(area);
    acme::World world{width, height, cells.data()};
};

void show(const Cells& now, const Rule& rule, int generation) {
    int alive = 0;
    for (const unsigned char cell : now.cells) alive += cell;
    if (::isatty(1)) {
        std::string picture = "\x1b[H\x1b[J";
        for (int at = 0; at < area; ++at) {
            picture += now.cells[static_cast<std::size_t>(at)] != 0 ? (rule.sign ? *rule.sign : 'o') : ' ';
            if (at % width == width - 1) picture += '\n';
        }
        std::fputs(picture.c_str(), stdout);
    }
    std::printf("generation %d, %d cells, by %s\n", generation, alive, *rule.title);
    std::fflush(stdout);
}

/// Takes the new rule if there is one that fits. Says once of each file why it does not.
void reload(tenon::Plugin& plugin, Rule& rule, std::string& told) {
    if (!plugin.replaced_on_disk()) return;
    const tenon::Result<tenon::Plugin> newer = plugin.reload();
    tenon::Result<Rule> its_rule = newer ? newer->bind<Rule>() : tenon::Result<Rule>(newer.error());
    if (its_rule) {
        plugin = *newer;
        rule = *its_rule;
        told.clear();
    } else if (told != its_rule.error().message) {
        told = its_rule.error().message;
        std::printf("%s\n", told.c_str());
    }
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fputs("usage: life PLUGIN [GENERATIONS [MILLISECONDS]]\n", stderr);
        return 2;
    }
    const int generations = argc > 2 ? std::atoi(argv[2]) : 1000, pause = argc > 3 ? std::atoi(argv[3]) : 200;
    tenon::Result<tenon::Plugin> plugin = tenon::open(argv[1]);
    tenon::Result<Rule> rule = plugin ? plugin->bind<Rule>() : tenon::Result<Rule>(plugin.error());
    if (!rule) {
        std::fprintf(stderr, "%s\n", rule.error().message.c_str());
        return 1;
    }
    Cells now, next;
    for (std::size_t at = 0; at < now.cells.size(); ++at) now.cells[at] = at * at % 7 == 2;  // any beginning
    std::string told;
    for (int generation = 1; generation <= generations; ++generation) {
        reload(*plugin, *rule, told);
        rule->step(now.world, next.world);
        std::swap(now.cells, next.cells);
        std::swap(now.world.cells, next.world.cells);
        show(now, *rule, generation);
        std::this_thread::sleep_for(std::chrono::milliseconds(pause));
    }
}
