#!/usr/bin/env bash
# The signed list of updates for the packages of a release: what .github/workflows/release.yml puts beside them.
#   installer/update-list.sh VERSION PACKAGES-FOLDER THEIR-ADDRESS LIST
# In the environment:
#   UPDATE_SIGNING_KEY   the private key, PEM; without it no list is made, and that is said
#   UPDATE_KEY           the public half that the programs were built with; another key is refused
set -euo pipefail
key=${UPDATE_SIGNING_KEY:-}
unset UPDATE_SIGNING_KEY # what is started from here does not inherit it
usage='usage: installer/update-list.sh VERSION PACKAGES-FOLDER THEIR-ADDRESS LIST'
version=${1:?$usage} folder=${2:?$usage} address=${3:?$usage} list=${4:?$usage}
here=$(cd "$(dirname "$0")" && pwd)

if [ -z "$key" ]; then
    echo "::notice::No list of updates: the secret UPDATE_SIGNING_KEY is not set"
    exit 0
fi
# Their names hold the version they were built as: a tag that says another finds none of them.
words=()
for package in "linux-x86_64=belfry_${version}_amd64.deb" "windows-x86_64=Belfry-$version-x64.msi" "macos-arm64=Belfry-$version-arm64.dmg"; do
    file=${package#*=}
    [ -f "$folder/$file" ] || { echo "update-list: $file is not in $folder" >&2; exit 1; }
    words+=(--package "${package%%=*}=$address/$file=$folder/$file")
done
for file in "$here/notes/$version"/*.txt; do
    [ -f "$file" ] || { echo "update-list: nothing in installer/notes/$version says what is new" >&2; exit 1; }
    words+=(--notes "$(basename "$file" .txt)=$file")
done
trap 'rm -f "$list.part"' EXIT
# printf is the shell's own: no other program's command line holds the key.
printf '%s\n' "$key" | "$here/sign-update" --key - --matches "${UPDATE_KEY:-}" --version "$version" "${words[@]}" >"$list.part"
mv "$list.part" "$list"
echo "update-list: $list"
