#!/usr/bin/env bash
# Signs Belfry.app, packs it, and has Apple look at it (notarisation), so that it opens on a church's Mac without a warning.
#   installer/macos/notarise.sh BUILD-FOLDER
# Needs in the environment; without all of them it does nothing but say so, and the DMG stays unsigned:
#   BELFRY_APPLE_IDENTITY   "Developer ID Application: Name (TEAM)", in a keychain that is unlocked
#   BELFRY_APPLE_KEY        file of an App Store Connect API key (.p8)
#   BELFRY_APPLE_KEY_ID     its id
#   BELFRY_APPLE_ISSUER     its issuer
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
build=${1:?usage: installer/macos/notarise.sh BUILD-FOLDER}

for name in BELFRY_APPLE_IDENTITY BELFRY_APPLE_KEY BELFRY_APPLE_KEY_ID BELFRY_APPLE_ISSUER; do
    if [ -z "${!name:-}" ]; then
        echo "notarise: $name is not set; the disk image is made without a signature"
        (cd "$build" && cpack)
        exit 0
    fi
done
[ "$(uname)" = Darwin ] || { echo "notarise: signing needs a Mac" >&2; exit 1; }

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
cmake --install "$build" --component desktop --prefix "$stage"
app=$stage/Belfry.app

# From the inside out: a seal covers what lies within. Only the two programs have entitlements, libraries have none.
find "$app/Contents" -type f \( -name '*.dylib' -o -path '*/PlugIns/*' \) -print0 |
    xargs -0 -n 1 codesign --force --timestamp --options runtime --sign "$BELFRY_APPLE_IDENTITY"
find "$app/Contents/Frameworks" -maxdepth 1 -name '*.framework' -print0 |
    xargs -0 -n 1 codesign --force --timestamp --options runtime --sign "$BELFRY_APPLE_IDENTITY"
for program in "$app/Contents/MacOS/belfry-server" "$app"; do
    codesign --force --timestamp --options runtime --entitlements "$here/belfry.entitlements" --sign "$BELFRY_APPLE_IDENTITY" "$program"
done
codesign --verify --deep --strict "$app"

ln -s /Applications "$stage/Applications"
version=$(/usr/libexec/PlistBuddy -c 'Print CFBundleShortVersionString' "$app/Contents/Info.plist")
image=$build/Belfry-$version-$(uname -m).dmg
rm -f "$image"
hdiutil create -volname Belfry -srcfolder "$stage" -fs APFS -format UDZO "$image"
codesign --force --timestamp --sign "$BELFRY_APPLE_IDENTITY" "$image"
xcrun notarytool submit "$image" --wait --key "$BELFRY_APPLE_KEY" --key-id "$BELFRY_APPLE_KEY_ID" --issuer "$BELFRY_APPLE_ISSUER"
xcrun stapler staple "$image"
spctl --assess --type open --context context:primary-signature --verbose "$image"
echo "notarise: $image"
