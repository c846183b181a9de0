#!/usr/bin/env bash
# The two Debian packages, on a bare Debian 12: installs what a build needs, builds, packs. docs/install-debian.md
#   installer/linux/pack.sh [FOLDER [CMAKE-ARGUMENT…]]
# They are put into FOLDER, build/packages by default.
set -euo pipefail
cd "$(dirname "$0")/../.."
. installer/linux/packages.sh
out=${1:-build/packages}
mkdir -p "$out"
out=$(cd "$out" && pwd)

belfry_install_for_build "${BELFRY_DESKTOP_PACKAGES[@]}"
BELFRY_CMAKE_ARGS+=(-DBELFRY_DESKTOP=ON -DBELFRY_PCH=ON "${@:2}")
belfry_build release
rm -f "$out"/belfry_*.deb "$out"/belfry-server_*.deb
belfry_say "Packing"
(cd build/release && cpack -G DEB -B "$out") || belfry_die "the packages could not be made; see above"
rm -rf "$out/_CPack_Packages"
printf '\nThe packages are in %s:\n' "$out"
(cd "$out" && ls -- *.deb)
