// SPDX-License-Identifier: BSL-1.0
//
// The part of the corpus that is of namespace std. Its golden text is that of libstdc++. (std::max_align_t is not here: it is the
// compiler's own, and its members are called differently.)
#include "show.hpp"

#include <any>
#include <array>
#include <atomic>
#include <bitset>
#include <chrono>
#include <complex>
#include <deque>
#include <exception>
#include <forward_list>
#include <functional>
#include <initializer_list>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <new>
#include <optional>
#include <queue>
#include <ratio>
#include <set>
#include <span>
#include <stack>
#include <string>
#include <string_view>
#include <system_error>
#include <tuple>
#include <typeindex>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <variant>
#include <vector>

namespace acme {

enum class Format : unsigned char { gray, rgb };
struct Point {
    int x, y;
};
struct Image {
    std::vector<unsigned char> pixels;
    std::string name;
    Format format;
};
class Device;
struct Deleter {
    void operator()(Device*) const;
};
struct Scene {
    std::map<std::string, Image> images;
    std::unique_ptr<Device, Deleter> device;
    std::shared_ptr<Scene> parent;
    std::function<void(Scene&, const Point*)> changed;
    std::vector<Scene> children;
    std::optional<std::chrono::milliseconds> timeout;
    std::array<Point, 2> corners;
};
template <class T>
struct Allocator {
    using value_type = T;
    T* allocate(std::size_t);
    void deallocate(T*, std::size_t);
};
struct Less {
    bool operator()(const Point&, const Point&) const;
};
struct Hash {
    std::size_t operator()(const Point&) const;
};
struct FastHash {
    std::size_t operator()(const Point&) const noexcept;
};
struct Equal final {
    bool operator()(const Point&, const Point&) const;
};
struct Tag final {};
struct Closer {
    using pointer = Point*;
    void operator()(Point*) const;
};
struct Clock {
    using duration = std::chrono::milliseconds;
    using rep = duration::rep;
    using period = duration::period;
    using time_point = std::chrono::time_point<Clock>;
    static constexpr bool is_steady = true;
    static time_point now();
};
struct Session {
    Session();
    ~Session();
    int id;
    std::unique_ptr<Device> device;
};
template <class T>
struct Box {
    T value;
};
template <template <class...> class C>
struct Over {
    C<int> ints;
};

}  // namespace acme

TENON_OPAQUE(acme::Device);
TENON_DESCRIBE(acme::Session, id, device);

namespace {

void strings() {
    SHOW(std::string);
    SHOW(const std::string);
    SHOW(std::wstring);
    SHOW(std::u8string);
    SHOW(std::u16string);
    SHOW(std::u32string);
    SHOW(std::string_view);
    SHOW(std::u16string_view);
    SHOW(std::string*);
    SHOW(void(const std::string&));
    SHOW(std::string(std::string_view));
    SHOW(std::basic_string<char, std::char_traits<char>, acme::Allocator<char>>);
}

void containers() {
    SHOW(std::vector<int>);
    SHOW(std::vector<bool>);
    SHOW(std::vector<std::vector<std::string>>);
    SHOW(std::vector<acme::Point>);
    SHOW(std::vector<acme::Point*>);
    SHOW(std::vector<int, acme::Allocator<int>>);
    SHOW(std::array<int, 3>);
    SHOW(std::array<std::array<acme::Point, 2>, 3>);
    SHOW(std::deque<long>);
    SHOW(std::list<acme::Point>);
    SHOW(std::forward_list<char>);
    SHOW(std::map<std::string, int>);
    SHOW(std::map<acme::Point, int, acme::Less>);
    SHOW(std::multimap<int, std::string>);
    SHOW(std::set<int>);
    SHOW(std::set<int, std::greater<int>>);
    SHOW(std::set<std::string, std::less<>>);
    SHOW(std::multiset<acme::Format>);
    SHOW(std::unordered_map<int, acme::Point>);
    SHOW(std::unordered_set<std::string>);
    SHOW(std::unordered_set<acme::Point, acme::Hash, acme::Equal>);
    SHOW(std::unordered_multimap<acme::Point, int, acme::FastHash>);
    SHOW(std::unordered_map<acme::Point, int, acme::FastHash>::iterator);
    SHOW(std::stack<int>);
    SHOW(std::queue<int>);
    SHOW(std::priority_queue<int>);
    SHOW(std::span<int>);
    SHOW(std::span<const acme::Point, 4>);
    SHOW(std::initializer_list<int>);
    SHOW(std::bitset<17>);
}

void pointers() {
    SHOW(std::unique_ptr<int>);
    SHOW(std::unique_ptr<int[]>);
    SHOW(std::unique_ptr<acme::Device>);
    SHOW(std::unique_ptr<acme::Device, acme::Deleter>);
    SHOW(std::unique_ptr<acme::Point, void (*)(acme::Point*)>);
    SHOW(std::unique_ptr<int, acme::Closer>);
    SHOW(std::shared_ptr<acme::Device>);
    SHOW(std::shared_ptr<const acme::Image>);
    SHOW(std::weak_ptr<acme::Image>);
    SHOW(std::reference_wrapper<acme::Point>);
    SHOW(std::allocator<int>);
    SHOW(std::default_delete<int>);
}

void sums_and_products() {
    SHOW(std::pair<int, double>);
    SHOW(std::pair<int, double>(std::pair<int, double>));
    SHOW(std::pair<acme::Point, std::string>);
    SHOW(std::pair<const int, acme::Tag>);
    SHOW(std::pair<int&, std::unique_ptr<int>>);
    SHOW(std::tuple<>);
    SHOW(std::tuple<int>);
    SHOW(std::tuple<std::tuple<int>>);
    SHOW(std::tuple<int, double>(std::tuple<int, double>));
    SHOW(std::tuple<int, acme::Point, std::string&>);
    SHOW(std::tuple<char, acme::Tag, int>);
    SHOW(std::optional<int>);
    SHOW(std::optional<std::optional<acme::Point>>);
    SHOW(std::variant<int, std::string>);
    SHOW(std::variant<std::monostate, acme::Point, std::vector<acme::Format>>);
    SHOW(std::any);
    SHOW(std::monostate);
    SHOW(std::variant<std::tuple<int, std::string>, std::error_code>);
}

void functions() {
    SHOW(std::function<void()>);
    SHOW(std::function<int(const acme::Point&, std::string)>);
    SHOW(std::function<std::function<void(int)>(double)>);
    SHOW(std::less<int>);
    SHOW(std::less<>);
    SHOW(std::hash<int>);
}

void others() {
    SHOW(std::chrono::nanoseconds);
    SHOW(std::chrono::seconds);
    SHOW(std::chrono::duration<double, std::ratio<1, 60>>);
    SHOW(std::chrono::system_clock::time_point);
    SHOW(std::chrono::steady_clock::time_point);
    SHOW(acme::Clock::time_point);
    SHOW(std::ratio<1, 3>);
    SHOW(std::complex<double>);
    SHOW(std::atomic<int>);
    SHOW(std::atomic<bool>);
    SHOW(std::atomic<acme::Point*>);
    SHOW(std::atomic_flag);
    SHOW(std::mutex);
    SHOW(std::exception_ptr);
    SHOW(const std::exception&(int));
    SHOW(std::error_code);
    SHOW(std::errc);
    SHOW(std::type_index);
    SHOW(std::byte);
    SHOW(std::align_val_t);
    SHOW(std::memory_order);
    SHOW(std::in_place_t);
    SHOW(std::integral_constant<int, 3>);
    SHOW(std::true_type);
    SHOW(std::index_sequence<0, 1, 2>);
    SHOW(std::index_sequence<>);
}

void mixed() {
    SHOW(acme::Image);
    SHOW(acme::Scene);
    SHOW(acme::Session);
    SHOW(acme::Box<std::string>);
    SHOW(acme::Box<std::pair<int, double>>(acme::Box<std::pair<int, double>>));
    SHOW(acme::Box<std::vector<acme::Box<int>>>);
    SHOW(acme::Over<std::vector>);
    SHOW(std::vector<acme::Scene>(acme::Scene&, const std::vector<std::string>&));
}

}  // namespace

int main() {
    strings();
    containers();
    pointers();
    sums_and_products();
    functions();
    others();
    mixed();
}
