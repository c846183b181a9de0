#!/usr/bin/env bash
# Compiles what is portable for Windows with mingw-w64 and runs its tests under Wine, from a bare Debian 12.
set -euo pipefail
cd "$(dirname "$0")/../.."
. installer/linux/packages.sh
belfry_install "${BELFRY_PORTABLE_PACKAGES[@]}"
belfry_install_boost
belfry_build mingw
belfry_say "Testing (mingw)"
WINEPREFIX=$(mktemp -d)
export WINEPREFIX WINEDEBUG=-all
trap 'wineserver -k; rm -rf "$WINEPREFIX"' EXIT
wine build/mingw/tests/portable/belfry_portable.exe
tests/portable/service.sh build/mingw/tests/portable/belfry_service_probe.exe
