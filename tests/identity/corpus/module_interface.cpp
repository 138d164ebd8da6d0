// SPDX-License-Identifier: BSL-1.0
//
// A module whose types the unit beside it spells.
export module acme.image;

export namespace acme {

enum class Format : unsigned char { gray, rgb };
template <class T>
struct Box {
    T value;
    template <class U>
    struct Lid {
        U value;
    };
};
template <auto Value>
struct Step {
    int value;
};
struct Image {
    struct Row {
        int width;
    };
    enum Depth { eight = 8 };
    Row row;
    Format format;
    Depth depth;
    Box<int> box;
};
inline int radius = 3;

}  // namespace acme
export struct Global {
    acme::Image* image;
};
