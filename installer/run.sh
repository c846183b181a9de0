#!/usr/bin/env bash
# From a bare Debian 12 to a running Belfry: installs what is missing, builds, starts.
set -euo pipefail
cd "$(dirname "$0")/.."
. installer/linux/packages.sh

usage() {
    cat <<'TEXT'
usage: installer/run.sh [--demo] [--headless] [--data FOLDER] [--http HOST:PORT] [--rtmp HOST:PORT]
       installer/run.sh --stop [--data FOLDER]

Installs what Belfry needs from Debian's packages (nothing is ever removed), builds it, starts belfry-server and, where
there is a display, the control-room window; then prints where everything is.

  --demo             publishes a moving, sounding test picture and puts it on air, so that the page has something to show
  --headless         leaves the window out, and does not build it
  --data FOLDER      where Belfry keeps its things; by default the folder the control room looks in
  --http HOST:PORT   the web page; 8080 on every address by default
  --rtmp HOST:PORT   where OBS sends to; 1935 on every address by default
  --stop             ends the server and the window started from here
TEXT
}

demo= headless= stop= data=
server_args=()
while [ $# -gt 0 ]; do
    case "$1" in
    --demo) demo=1 ;;
    --headless) headless=1 ;;
    --stop) stop=1 ;;
    --data | --http | --rtmp)
        [ $# -ge 2 ] || belfry_die "$1 needs a value"
        if [ "$1" = --data ]; then data=$2; else server_args+=("$1" "$2"); fi
        shift
        ;;
    --help | -h) usage; exit 0 ;;
    *) usage >&2; exit 2 ;;
    esac
    shift
done
data=${data:-${XDG_DATA_HOME:-$HOME/.local/share}/belfry}
server_pid_file=$data/run.pid
window_pid_file=$data/window.pid

# running PROGRAM PIDFILE: the process in the file, if it is still that program, started with this folder.
running() {
    local pid
    pid=$(cat "$2" 2>/dev/null) || return 1
    [ -n "$pid" ] && tr '\0' ' ' 2>/dev/null <"/proc/$pid/cmdline" | grep -qF "/$1 " || return 1
    tr '\0' ' ' <"/proc/$pid/cmdline" | grep -qF -- "--data $data" || return 1
    printf '%s' "$pid"
}

# Ends what runs and waits for it, 10 s at most.
end() {
    local pid
    pid=$(running "$1" "$2") || return 1
    kill "$pid"
    for _ in $(seq 100); do
        running "$1" "$2" >/dev/null || break
        sleep 0.1
    done
    rm -f "$2"
}

if [ -n "$stop" ]; then
    stopped=
    # The window first: it would start the server again.
    ! end belfry "$window_pid_file" || stopped=1
    ! end belfry-server "$server_pid_file" || stopped=1
    if [ -n "$stopped" ]; then echo "Belfry is stopped."; else echo "Belfry was not running."; fi
    exit 0
fi

if [ -n "$headless" ]; then
    belfry_install_for_build
    BELFRY_CMAKE_ARGS+=(-DBELFRY_DESKTOP=OFF)
else
    belfry_install_for_build "${BELFRY_DESKTOP_PACKAGES[@]}"
    BELFRY_CMAKE_ARGS+=(-DBELFRY_DESKTOP=ON)
fi
BELFRY_CMAKE_ARGS+=(-DBELFRY_PCH=ON)
belfry_build release

# Both start anew, so that they are those just built. A service on air goes on: the server resumes it. The window goes
# first, for it would start the server again.
end belfry "$window_pid_file" || true
if end belfry-server "$server_pid_file"; then
    belfry_say "The server that was running has been stopped"
fi

(umask 077 && mkdir -p "$data")
ready=$(mktemp)
trap 'rm -f "$ready"' EXIT
belfry_say "Starting belfry-server"
setsid build/release/server/belfry-server --companion --ready-json --data "$data" \
    "${server_args[@]}" ${demo:+--demo} </dev/null >"$ready" 2>"$data/start.log" &
server_pid=$!
for _ in $(seq 300); do
    [ ! -s "$ready" ] || break
    kill -0 "$server_pid" 2>/dev/null || break
    sleep 0.1
done
if [ ! -s "$ready" ]; then
    cat "$data/start.log" >&2
    belfry_die "the server did not start; its own words are above"
fi
# Where the control room's own server has this folder already, ours has said where that is, and ended.
sleep 1
if kill -0 "$server_pid" 2>/dev/null; then
    echo "$server_pid" >"$server_pid_file"
    how_to_stop='installer/run.sh --stop'
else
    [ -z "$demo" ] ||
        belfry_die "the control room has a server in $data, which is left alone; quit it while off air, or choose another folder with --data"
    [ ${#server_args[@]} -eq 0 ] || belfry_say "A server of the control room runs already; its addresses stay as they are"
    how_to_stop='quit the control room while off air'
fi
# Where others on the network open the page: the server knows, and tells its owner.
page_address() {
    local authority
    authority=$(field http)
    authority=${authority#http://}
    {
        printf 'GET /api/v1/channels/%s HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\nConnection: close\r\n\r\n' \
            "$(field channel)" "$authority" "$(field token)" >&3
        sed -n 's/.*"page":"\([^"]*\)".*/\1/p' <&3
    } 3<>"/dev/tcp/${authority%:*}/${authority##*:}" 2>/dev/null || true
}
field() { sed -n "s/.*\"$1\": *\"\([^\"]*\)\".*/\1/p" "$ready"; }

page=$(page_address)
cat <<TEXT

Belfry is running.

  The page viewers open   ${page:-$(field http)/}
  In OBS, Settings > Stream > Custom:
    Server                $(field rtmp)
    Stream Key            $(field key)

  To stop                 $how_to_stop
TEXT

if [ -z "$headless" ]; then
    if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        setsid build/release/ui/belfry --data "$data" </dev/null >>"$data/desktop.log" 2>&1 &
        echo $! >"$window_pid_file"
        echo "  The control room opens on this screen."
    else
        echo "  There is no display here, so the control room was not opened."
    fi
fi
