#!/usr/bin/env bash
# Builds with counters, runs the ci tests, and prints which part of core, app and server they reach, by folder. Fails
# below 70 % of the lines of any of the three.
set -euo pipefail
cd "$(dirname "$0")/.."
. installer/linux/packages.sh

belfry_install_for_build "${BELFRY_DESKTOP_PACKAGES[@]}" "${BELFRY_TEST_PACKAGES[@]}" gcovr
belfry_install_unstarted "${BELFRY_TEST_SERVER_PACKAGES[@]}"
belfry_build coverage
find build/coverage -name '*.gcda' -delete
ctest --preset coverage -j "$(nproc)" || belfry_say "Some tests failed; the count goes on without what they would have reached"
failed=
for room in core app server; do
    belfry_say "$room"
    gcovr --root . --filter "$room/" --exclude-throw-branches --gcov-ignore-parse-errors \
        --fail-under-line 70 --print-summary build/coverage || failed=1
done
[ -z "$failed" ] || belfry_die "less than 70 % of the lines were reached"
