#!/usr/bin/env python3
"""Makes trace.txt: who asks for what when a season of services begins with empty caches. One line an event, 2 000 of them a second:
"c N" reads channel N, "b N" its newest broadcasts, "l N" the list of category N, "w N" changes channel N. Channels come
by Zipf's law with exponent 1 over 1 000, 5 % of the events are changes. The same on every machine: numbers from SHA-256."""
import hashlib
import pathlib

EVENTS, CHANNELS, CATEGORIES = 40_000, 1_000, 8
SEED = b"belfry cache trace 1"


def numbers():
    """Uniform in [0, 1)."""
    counter = 0
    while True:
        block = hashlib.sha256(SEED + counter.to_bytes(8, "big")).digest()
        for at in range(0, 32, 8):
            yield int.from_bytes(block[at:at + 8], "big") / 2**64
        counter += 1


def zipf():
    weights = [1 / rank for rank in range(1, CHANNELS + 1)]
    total = sum(weights)
    bounds, reached = [], 0.0
    for weight in weights:
        reached += weight / total
        bounds.append(reached)
    return bounds


def chosen(bounds, number):
    low, high = 0, len(bounds) - 1
    while low < high:
        middle = (low + high) // 2
        if bounds[middle] > number:
            high = middle
        else:
            low = middle + 1
    return low


def main():
    bounds, random, lines = zipf(), numbers(), []
    for _ in range(EVENTS):
        kind, which = next(random), next(random)
        channel = chosen(bounds, which)
        if kind < 0.05:
            lines.append(f"w {channel}")
        elif kind < 0.75:
            lines.append(f"c {channel}")
        elif kind < 0.90:
            lines.append(f"b {channel}")
        else:
            lines.append(f"l {channel % CATEGORIES}")
    pathlib.Path(__file__).with_name("trace.txt").write_text("\n".join(lines) + "\n")


main()
