// SPDX-License-Identifier: BSL-1.0
//
// Exports types of every kind. With LOADER it opens plugins, too, and holds all that the library hands out in classes that others may see:
// of these no compiler warns. With PROGRAM it is a program.
#include <tenon/tenon.hpp>

#include <cstdio>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace visible {

enum class Mode { slow, fast };
struct Image {
    int width;
    double height;
};
struct Codec {
    virtual ~Codec() = default;
    virtual int level(int) = 0;
    int count = 0;
};
struct Png : Codec {
    int level(int by) override { return by; }
    int depth = 0;
};
template <class T>
struct Box {
    T content;
};
class Private {
    friend tenon::description<Private>;
    int inside = 0;

public:
    int outside() const { return inside; }
};

}  // namespace visible

TENON_DESCRIBE(visible::Codec, level, count);
TENON_DESCRIBE_DERIVED(visible::Png, (visible::Codec), level, depth);
TENON_DESCRIBE(visible::Private, inside);
TENON_DESCRIBE_ENUM(visible::Mode, slow, fast);
TENON_PACKAGE("test.visible", visible::Image, visible::Mode, visible::Codec);
template <class T>
struct tenon::description<visible::Box<T>> : tenon::described<tenon::member<"content", &visible::Box<T>::content>> {};

namespace visible {

double height(const Image& image, Mode, Codec&, Png*, std::map<std::string, std::vector<Image>>&, Private&) {
    return image.height;
}
Box<int> unpack(Box<Image> box) { return {box.content.width}; }
int radius = 3;
void begin() {}
TENON_EXPORT(height, unpack, radius);
TENON_INIT(begin);
TENON_METADATA("author", "nobody");
TENON_USES(Image);

#ifdef LOADER

struct Api {
    tenon::Symbol<int> radius;
    tenon::Symbol<Box<int>(Box<Image>)> unpack;
};

struct Held {
    virtual ~Held() = default;
    tenon::Plugin plugin = tenon::program();
    tenon::Symbol<int> variable;
    tenon::Symbol<int(Image)> function;
    tenon::OpenOptions options;
    Api api;
    tenon::Result<void> done;
    std::map<std::string, tenon::Result<tenon::Plugin>> opened;
    std::vector<tenon::Manifest> manifests;
    std::vector<tenon::Export> exports;
    std::vector<tenon::PackageInfo> packages;
    std::vector<tenon::Metadatum> metadata;
    std::vector<tenon::Difference> differences;
    std::optional<tenon::Discovered> discovered;
    std::unique_ptr<tenon::Error> error;
};
class OwnPlugin : public tenon::Plugin {
public:
    explicit OwnPlugin(tenon::Plugin of) : Plugin(of) {}
};
struct OwnFailure : tenon::Failure {
    using Failure::Failure;
};

int open(const char* path) {
    Held held;
    tenon::Result<tenon::Plugin> opened = tenon::open(path, held.options);
    if (!opened) return std::puts(opened.error().message.c_str()), 1;
    const OwnPlugin plugin(*opened);
    held.variable = plugin.lookup<int>("radius").value();
    held.api = plugin.bind<Api>().value();
    held.exports = plugin.exports();
    held.manifests.push_back(tenon::Manifest::read(path).value());
    held.packages = held.manifests[0].packages();
    held.metadata = held.manifests[0].metadata();
    held.done = held.manifests[0].verify();
    held.done = tenon::verify_program();
    std::vector<tenon::Discovered> found = tenon::discover(".").value();
    if (!found.empty()) held.discovered.emplace(std::move(found[0]));
    try {
        plugin.lookup<long>("radius").value();
    } catch (const tenon::Failure& failure) {
        held.error = std::make_unique<tenon::Error>(failure.error());
        if (held.error->code == tenon::Errc::signature_mismatch) return 0;
        throw OwnFailure(*held.error);
    }
    return 1;
}
TENON_EXPORT(open);

#endif

}  // namespace visible

#ifdef PROGRAM
int main(int count, char** paths) {
    for (int k = 1; k < count; ++k)
        if (visible::open(paths[k]) != 0) return 1;
    return tenon::program().lookup<int>("radius").has_value() ? 0 : 1;
}
#endif
