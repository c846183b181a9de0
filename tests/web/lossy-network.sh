#!/bin/sh
# Runs a command in a network of its own, whose packets are as small as a viewer's. 77 where the system gives nobody one.
if unshare --net true 2>/dev/null; then
    how=--net
elif unshare --map-root-user --net true 2>/dev/null; then
    how='--map-root-user --net'
else
    echo 'this system gives a program no network of its own'
    exit 77
fi
# shellcheck disable=SC2086 # two words
exec unshare $how sh -c 'ip link set lo mtu 1500 gso_max_segs 1 up && exec "$@"' sh "$@"
