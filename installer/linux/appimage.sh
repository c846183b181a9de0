#!/usr/bin/env bash
# Belfry in one file that runs on most desktops without being installed.
#   installer/linux/appimage.sh BUILD-FOLDER OUT-FOLDER
# Needs linuxdeploy and linuxdeploy-plugin-qt on the PATH. Debian has neither, so no test of ours has run this; the release
# workflow does where it is told where they are (docs/releasing.md).
set -euo pipefail
cd "$(dirname "$0")/../.."
build=$(cd "${1:?usage: installer/linux/appimage.sh BUILD-FOLDER OUT-FOLDER}" && pwd)
out=$(mkdir -p "${2:?usage: installer/linux/appimage.sh BUILD-FOLDER OUT-FOLDER}" && cd "$2" && pwd)
for tool in linuxdeploy linuxdeploy-plugin-qt; do
    command -v "$tool" >/dev/null || { echo "appimage: $tool is not on the PATH" >&2; exit 1; }
done

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
DESTDIR=$folder/AppDir cmake --install "$build" --component desktop --prefix /usr --strip
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")

cd "$folder"
export QMAKE=${QMAKE:-$(command -v qmake6 || true)} VERSION=$version APPIMAGE_EXTRACT_AND_RUN=1
export EXTRA_QT_PLUGINS="svg;multimedia" EXTRA_PLATFORM_PLUGINS="libqwayland-generic.so;libqoffscreen.so"
export LDAI_OUTPUT=$out/Belfry-$version-$(uname -m).AppImage
# The companion stands where the installed one does, and its libraries come along as well.
linuxdeploy --appdir AppDir --plugin qt --output appimage \
    --deploy-deps-only AppDir/usr/lib/belfry \
    --desktop-file AppDir/usr/share/applications/belfry.desktop \
    --icon-file AppDir/usr/share/icons/hicolor/512x512/apps/belfry.png
echo "appimage: $LDAI_OUTPUT"
