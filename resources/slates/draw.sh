#!/bin/sh
# Draws the slates of every language in words.txt, and the digits of the countdown, with ffmpeg and the Inter typeface
# (Debian: fonts-inter). The pictures are kept in the repository: a server needs no fonts.
set -eu
cd "$(dirname "$0")"
font=${1:-/usr/share/fonts/opentype/inter/Inter-Medium.otf}
back=0x151a21 text=0xe8edf2 bronze=0xe0a84e
few="split[a][b];[a]palettegen=max_colors=24:reserve_transparent=0[p];[b][p]paletteuse=dither=none"
words=$(mktemp)
trap 'rm -f "$words"' EXIT

draw() { # file words
    printf %s "$2" >"$words"
    ffmpeg -nostdin -v error -y -f lavfi -i "color=c=$back:s=1920x1080:d=1:r=1,format=rgb24" -frames:v 1 -vf \
        "drawbox=x=900:y=430:w=120:h=4:color=$bronze:t=fill,drawtext=fontfile=$font:textfile=$words:expansion=none:\
fontcolor=$text:fontsize=84:x=(w-tw)/2:y=480,$few" "$1"
}
while IFS='|' read -r language interrupted starting closing; do
    draw "interrupted-$language.png" "$interrupted"
    draw "starting-$language.png" "$starting"
    draw "closing-$language.png" "$closing"
done <words.txt

# Eleven cells of 80x144: 0 to 9 and the colon.
cells=
at=0
for glyph in 0 1 2 3 4 5 6 7 8 9 '\:'; do
    cells="$cells${cells:+,}drawtext=fontfile=$font:text='$glyph':fontcolor=$text:fontsize=112:x=$((at * 80))+(80-tw)/2:y=116-ascent"
    at=$((at + 1))
done
ffmpeg -nostdin -v error -y -f lavfi -i "color=c=$back:s=880x144:d=1:r=1,format=rgb24" -frames:v 1 -vf "$cells,$few" digits.png
