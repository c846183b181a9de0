#!/usr/bin/env bash
# server/WindowsService under Wine's service manager: created, started, running, stopped, gone.
#   tests/portable/service.sh PROBE.EXE      with WINEPREFIX set
set -euo pipefail
probe=$1
told=$(mktemp -d)/told
export WINEDEBUG=-all
state() { wine sc query BelfryProbe | tr -d '\r' | grep -oE '(STOPPED|START_PENDING|RUNNING|STOP_PENDING)'; }
becomes() {
    for _ in $(seq 100); do
        [ "$(state)" != "$1" ] || return 0
        sleep 0.3
    done
    echo "the service is $(state), not $1" >&2
    return 1
}
wine sc create BelfryProbe binPath= "$(winepath -w "$probe") $(winepath -w "$told")" start= demand
wine sc start BelfryProbe
becomes RUNNING
wine sc stop BelfryProbe
becomes STOPPED
wine sc delete BelfryProbe
[ "$(tr -d '\r' <"$told" | tr '\n' ' ')" = "served stopped ended with 0 " ] || { cat "$told" >&2; exit 1; }
# Started by hand it says so, and serves nobody.
if said=$(wine "$probe" "$(winepath -w "$told.hand")" 2>&1); then
    echo "it ran without a manager" >&2
    exit 1
fi
grep -q -- '--service is for' <<<"$said"
! grep -q served "$told.hand"
echo "service: created, started, stopped, deleted"
