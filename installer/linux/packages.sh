# Installs what Belfry needs from Debian's own packages. Sourced by installer/run.sh and tests/run.sh.
# It never removes a package: where another Boost is installed, 1.81 is unpacked to a private folder instead.
# Sets BELFRY_CMAKE_ARGS.

BELFRY_BUILD_PACKAGES=(
    g++ cmake ninja-build ccache pkg-config ca-certificates file dpkg-dev
    libssl-dev libnghttp2-dev libbrotli-dev zlib1g-dev libsodium-dev libcurl4-openssl-dev libsqlite3-dev libhiredis-dev libspdlog-dev libtomlplusplus-dev prometheus-cpp-dev
    libavformat-dev libavcodec-dev libavutil-dev libswscale-dev libswresample-dev libebur128-dev
    libpq-dev libsystemd-dev qt6-base-dev
)
BELFRY_DESKTOP_PACKAGES=(
    libqt6websockets6-dev qt6-multimedia-dev libqt6svg6-dev qtkeychain-qt6-dev libgl1-mesa-dev libvulkan-dev
    libqt6svg6 libsecret-1-0 qt6-qpa-plugins libgl1-mesa-dri fonts-inter xdg-utils
    qt6-tools-dev qt6-l10n-tools qt6-tools-dev-tools qt6-translations-l10n
)
BELFRY_TEST_PACKAGES=(
    ffmpeg chromium obs-studio xvfb openssl systemd lintian desktop-file-utils appstream dpkg-dev xauth libgl1-mesa-dri fonts-dejavu-core fonts-inter python3 python3-jsonschema curl jq git procps iproute2
    wixl msitools yamllint libbenchmark-dev gnome-keyring dbus libsecret-tools file iptables nghttp2-client redis-server
    gstreamer1.0-tools gstreamer1.0-plugins-base gstreamer1.0-plugins-good gstreamer1.0-plugins-bad gstreamer1.0-libav
)
# Servers that the tests start themselves, each with a folder and a port of its own: they come in without a service.
BELFRY_TEST_SERVER_PACKAGES=(postgresql-15 redis-server nginx-core libnginx-mod-rtmp)
# Only for tests/load: what Belfry is compared with. Node is there already, for the viewers' page.
BELFRY_LOAD_PACKAGES=(nginx-core libnginx-mod-rtmp nghttp2-client)
# Only for tests/portable: a compiler for Windows, and what runs its programs.
BELFRY_PORTABLE_PACKAGES=(cmake ninja-build ccache python3 g++-mingw-w64-x86-64-posix libz-mingw-w64-dev libspdlog-dev libfmt-dev wine wine64)
# Only for the long tests of what people install: fresh systems, an image, a hand on the mouse.
BELFRY_FRESH_PACKAGES=(debootstrap mmdebstrap buildah xdotool)
BELFRY_CMAKE_ARGS=()

belfry_say() { printf '\n== %s\n' "$*"; }
belfry_die() { printf 'belfry: %s\n' "$*" >&2; exit 1; }

# Runs a command as root: as it is, or by sudo.
belfry_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        belfry_die "packages are missing and need root to install: run this as root, or install sudo"
    fi
}

belfry_apt() {
    belfry_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "$@"
}

belfry_has() { dpkg-query -W -f '${Status}' "$1" 2>/dev/null | grep -q 'ok installed'; }

# belfry_install PACKAGE…: installs those that are missing, in one call.
belfry_install() {
    command -v apt-get >/dev/null || belfry_die "this set-up is for Debian 12 and its kin: apt-get was not found"
    local missing=() package
    for package in "$@"; do
        belfry_has "$package" || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    belfry_say "Installing ${#missing[@]} missing packages"
    [ -n "${belfry_updated:-}" ] || belfry_apt update || belfry_die "the package lists could not be read; is there a network?"
    belfry_updated=1
    belfry_apt install -y --no-remove --no-install-recommends "${missing[@]}" ||
        belfry_die "these packages could not be installed: ${missing[*]}"
}

# belfry_install_unstarted PACKAGE…: the same for packages that would start a service, now and at each boot. They do not;
# one that was there before stays as it is.
belfry_install_unstarted() {
    local package policy=/usr/sbin/policy-rc.d missing=() ours=
    for package in "$@"; do
        belfry_has "$package" || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    if [ ! -e "$policy" ]; then
        ours=1
        printf '#!/bin/sh\nexit 101\n' | belfry_root tee "$policy" >/dev/null
        belfry_root chmod 755 "$policy"
    fi
    local status=0
    (belfry_install "${missing[@]}") || status=$?
    [ -z "$ours" ] || belfry_root rm -f "$policy"
    [ "$status" = 0 ] || exit "$status"
    command -v systemctl >/dev/null || return 0
    for package in "${missing[@]}"; do
        belfry_root systemctl disable "${package%-15}.service" >/dev/null 2>&1 || true
    done
}

# Boost 1.81, beside another one if need be (Debian's two -dev packages exclude each other). A system that has none of
# that version has a newer one.
belfry_install_boost() {
    belfry_has libboost1.81-dev && return 0
    if ! apt-cache show libboost1.81-dev >/dev/null 2>&1 && apt-cache show libboost-dev >/dev/null 2>&1; then
        belfry_install libboost-dev
        return 0
    fi
    if ! belfry_has libboost1.74-dev; then
        belfry_install libboost1.81-dev
        return 0
    fi
    local prefix="${XDG_CACHE_HOME:-$HOME/.cache}/belfry/boost-1.81"
    if [ ! -f "$prefix/usr/include/boost/version.hpp" ]; then
        belfry_say "Another Boost is installed: unpacking 1.81 to $prefix"
        [ -n "${belfry_updated:-}" ] || belfry_apt update || belfry_die "the package lists could not be read"
        belfry_updated=1
        mkdir -p "$prefix"
        (cd "$prefix" && apt-get -q download libboost1.81-dev && dpkg -x libboost1.81-dev_*.deb . && rm -f ./*.deb) ||
            belfry_die "libboost1.81-dev could not be unpacked to $prefix"
    fi
    BELFRY_CMAKE_ARGS+=("-DBOOST_ROOT=$prefix/usr" "-DBoost_ROOT=$prefix/usr")
}

# Node builds the web page: 18 or newer, from wherever it comes.
belfry_install_node() {
    if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
        belfry_install nodejs npm
    fi
    local major
    major=$(node -p 'process.versions.node.split(".")[0]')
    [ "$major" -ge 18 ] || belfry_die "the web page needs Node 18 or newer; this is $(node --version)"
}

belfry_install_for_build() {
    belfry_install "${BELFRY_BUILD_PACKAGES[@]}" "$@"
    belfry_install_boost
    belfry_install_node
}

# belfry_build PRESET [TARGET…]
belfry_build() {
    local preset=$1
    shift
    belfry_say "Building ($preset)"
    cmake --preset "$preset" "${BELFRY_CMAKE_ARGS[@]}" || belfry_die "the build could not be configured; see above"
    cmake --build --preset "$preset" ${1:+--target "$@"} || belfry_die "the build failed; see above"
}
