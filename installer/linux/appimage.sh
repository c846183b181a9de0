#!/usr/bin/env bash
# Belfry in one file that runs on most desktops without being installed.
#   installer/linux/appimage.sh BUILD-FOLDER OUT-FOLDER
# Its tools are no packages of Debian's: they are fetched into BUILD-FOLDER/appimage-tools, and used only when they are, byte by
# byte, those that appimage-tools.txt names. Needs curl and patchelf.
set -euo pipefail
cd "$(dirname "$0")/../.."
build=$(cd "${1:?usage: installer/linux/appimage.sh BUILD-FOLDER OUT-FOLDER}" && pwd)
out=$(mkdir -p "${2:?usage: installer/linux/appimage.sh BUILD-FOLDER OUT-FOLDER}" && cd "$2" && pwd)
for tool in curl patchelf qmake6; do
    command -v "$tool" >/dev/null || { echo "appimage: $tool is missing" >&2; exit 1; }
done
tools=$build/appimage-tools
mkdir -p "$tools"
is_right() { printf '%s  %s\n' "$1" "$2" | sha256sum --check --status 2>/dev/null; } # SUM FILE
while read -r sum name address; do
    is_right "$sum" "$tools/$name" || curl --fail --silent --show-error --location --retry 3 --output "$tools/$name" "$address"
    is_right "$sum" "$tools/$name" || { rm -f "$tools/$name"; echo "appimage: $address is not what appimage-tools.txt names" >&2; exit 1; }
    chmod +x "$tools/$name"
done <installer/linux/appimage-tools.txt

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
app=$folder/AppDir
DESTDIR=$app cmake --install "$build" --component desktop --prefix /usr --strip
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")
# The companion stands a folder deeper than a program is looked for: it is told where its libraries lie.
# shellcheck disable=SC2016  # the loader reads $ORIGIN, not the shell
patchelf --set-rpath '$ORIGIN/..:$ORIGIN' "$app/usr/lib/belfry/belfry-server"

cd "$folder"
export PATH=$tools:$PATH APPIMAGE_EXTRACT_AND_RUN=1 QMAKE ARCH=x86_64
QMAKE=$(command -v qmake6)
# X11 alone: under Wayland it runs through XWayland, as Debian's desktop package does. Offscreen for tests.
export EXTRA_QT_MODULES="svg;multimedia" EXTRA_PLATFORM_PLUGINS="libqoffscreen.so"
export LINUXDEPLOY_OUTPUT_VERSION=$version LDAI_OUTPUT=$out/Belfry-$version-x86_64.AppImage LDAI_RUNTIME_FILE=$tools/runtime LDAI_NO_APPSTREAM=1
linuxdeploy --appdir "$app" --plugin qt --output appimage \
    --deploy-deps-only "$app/usr/lib/belfry" \
    --desktop-file "$app/usr/share/applications/belfry.desktop" \
    --icon-file "$app/usr/share/icons/hicolor/512x512/apps/belfry.png"

# What is in the file, not what was meant to be: all that Belfry needs of Qt, and no library of this computer's that it brings itself.
"$LDAI_OUTPUT" --appimage-extract >/dev/null
for needed in belfry.desktop belfry.png usr/plugins/platforms/libqxcb.so usr/plugins/platforms/libqoffscreen.so \
    usr/plugins/tls/libqopensslbackend.so usr/plugins/iconengines/libqsvgicon.so usr/plugins/multimedia; do
    [ -e "squashfs-root/$needed" ] || { echo "appimage: $needed is not in it" >&2; exit 1; }
done
for program in usr/bin/belfry usr/lib/belfry/belfry-server; do
    if ldd "squashfs-root/$program" | grep -E 'not found|lib(Qt6|av|sw)[^ ]* => /(usr/)?lib/'; then
        echo "appimage: $program does not find those within the file" >&2
        exit 1
    fi
done
echo "appimage: $LDAI_OUTPUT"
