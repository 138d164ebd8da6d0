# SPDX-License-Identifier: BSL-1.0
#
# What tests/run and examples/run have in common: the tools are there, and a build directory is configured.

package_of() {
    case $1 in
        c++) echo g++ ;;
        clang++) echo clang ;;
        clang++-*) echo "clang-${1#clang++-}" ;;
        ninja) echo ninja-build ;;
        readelf | objcopy) echo binutils ;;
        ld.lld) echo lld ;;
        ld.lld-*) echo "lld-${1#ld.lld-}" ;;
        benchmark) echo libbenchmark-dev ;;
        libc++ | libc++abi) echo "$1-dev" ;;
        *) echo "$1" ;; # g++, meson, pkg-config, python3, catch2
    esac
}

is_here() {
    case $1 in
        c++) is_here g++ || is_here clang++ ;;
        meson) printf '%s\n' 1.0 "$(meson --version)" | sort --version-sort --check ;;
        catch2 | benchmark) pkg-config --exists "$1" ;;
        libc++ | libc++abi) echo "int main() {}" | clang++ -stdlib=libc++ -x c++ - -o /dev/null ;;
        *) command -v "$1" ;;
    esac >/dev/null 2>&1
}

apt_get() {
    local root=()
    if [ "$(id -u)" != 0 ]; then root=(sudo); fi
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get --quiet=2 -o DPkg::Lock::Timeout=300 "$@" >/dev/null
}

apt_install() {
    echo "installing: $*"
    apt_get install --yes --no-remove --no-install-recommends "$@"
}

# Makes sure that the tools named are here: installs what is missing where there is apt-get, names it where there is not.
ensure() {
    local tool missing=() packages=()
    for tool; do
        if ! is_here "$tool"; then packages+=("$(package_of "$tool")"); fi
    done
    if [ ${#packages[@]} -gt 0 ] && command -v apt-get >/dev/null; then
        apt_get update && apt_install "${packages[@]}" || true
    fi
    for tool; do
        if ! is_here "$tool"; then missing+=("$tool"); fi
    done
    for tool in "${missing[@]}"; do
        echo "missing: ${tool/#meson/meson 1.0 or later} (in Debian's package $(package_of "$tool"))" >&2
    done
    [ ${#missing[@]} = 0 ]
}

# Installs each of the tools named that the archive has.
ensure_if_available() {
    local tool
    for tool; do
        if is_here "$tool" || ! apt-cache show "$(package_of "$tool")" >/dev/null 2>&1; then continue; fi
        apt_install "$(package_of "$tool")" || echo "going on without it"
    done
}

# configure DIRECTORY COMPILER: configures a build directory, unless it is this tree's, this compiler's and of these options already.
configure() {
    local output owner options=(-Dtests=enabled -Dwerror=true)
    owner="$PWD, $("$2" --version | head -n 1), ${options[*]}"
    if [ -f "$1/owner" ] && [ "$(cat "$1/owner")" = "$owner" ]; then return; fi
    rm -rf "$1"
    output=$(CXX=$2 meson setup "${options[@]}" "$1" 2>&1) || { echo "$output" >&2; return 1; }
    echo "$owner" >"$1/owner"
}
