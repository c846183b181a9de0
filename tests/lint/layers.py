#!/usr/bin/env python3
"""Checks the rules of docs/architecture.md that a compiler does not: who includes whom, which headers stay where,
how long a file may be. Prints one line for each breach; exit status 1 when there is any."""
import pathlib
import re
import sys

ROOT = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()
LONGEST = 500

L0 = {"base"}
L1 = L0 | {"media", "net", "metrics"}
L2 = L1 | {"http", "rtmp"}
L3 = L2 | {"hub"}
MAY_INCLUDE = {
    "base": set(), "media": L0, "net": L0, "metrics": L0,
    "http": L1, "rtmp": L1,
    "hub": {"base", "metrics", "media"},
    "ingest": L3, "air": L3, "hls": L3, "relay": L3, "record": L3, "watch": L3, "transcode": L3,
    "model": {"base", "metrics"}, "store": {"base", "metrics", "model"}, "bus": {"base", "metrics", "model"}, "cache": {"base", "metrics", "model", "bus"},
    "auth": {"base", "metrics", "model"}, "schedule": {"base", "metrics", "model"}, "chat": {"base", "metrics", "model"},
    "health": {"base", "metrics", "model"},
    "obs": {"base", "model"}, "client": {"base", "model"}, "secrets": {"base", "model"}, "update": {"base"},
}
CORE = set(MAY_INCLUDE)
MAY_INCLUDE["server"] = CORE - {"obs", "client", "secrets", "update"}
MAY_INCLUDE["app"] = {"base", "model", "health", "obs", "client", "secrets", "update"}
MAY_INCLUDE["ui"] = {"base", "app"}
NO_QT = L3 | {"ingest", "air", "hls", "relay", "record", "watch", "transcode"}
UMBRELLAS = {"QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtMultimedia", "QtTest", "boost/asio.hpp", "boost/beast.hpp"}
BOOST_HOMES = re.compile(r"core/net/\w+\.(cpp|h)$|core/http/Http1Parser\.cpp$")
AV_HOMES = re.compile(r"core/(transcode|watch)/|core/relay/Srt|server/Demo|ui/widgets/Preview")
SQL_WORDS = re.compile(r'"\s*(SELECT .* FROM|INSERT INTO|UPDATE \w+ SET|DELETE FROM|CREATE TABLE)\b')
MACHINE = re.compile(r"(?<![\w.~])/(?:root|work)/\w")

breaches = []


def breach(path, line, text):
    breaches.append(f"{path.relative_to(ROOT)}:{line}: {text}")


def room_of(path):
    parts = path.relative_to(ROOT).parts
    return parts[1] if parts[0] == "core" else parts[0]


def check_include(path, number, target, quoted):
    room = room_of(path)
    relative = str(path.relative_to(ROOT))
    first = target.split("/")[0]
    if quoted and "/" in target:
        if first not in CORE | {"server", "app", "ui"}:
            breach(path, number, f"{target}: no such room")
        elif first != room and first not in MAY_INCLUDE[room]:
            breach(path, number, f"{room} may not include {first}")
    if target in UMBRELLAS:
        breach(path, number, f"umbrella header {target}")
    if first == "boost" and not BOOST_HOMES.search(relative):
        breach(path, number, "Boost outside its homes")
    if first == "boost" and path.suffix == ".h" and not path.name.endswith("Impl.h"):
        breach(path, number, "Boost in a header")
    if first in {"libavformat", "libavcodec", "libavutil", "libswscale", "libswresample"} and not AV_HOMES.search(relative):
        breach(path, number, "libav outside its homes")
    if re.match(r"Q[A-Z]|Qt", target) and room in NO_QT:
        breach(path, number, f"Qt in {room}")
    if room == "app" and re.match(r"QWidget|QtWidgets|QMainWindow|QDialog|QMessageBox", target):
        breach(path, number, "a widget in app")


def check_source(path):
    lines = path.read_text(encoding="utf-8").splitlines()
    if len(lines) > LONGEST:
        breach(path, len(lines), f"{len(lines)} lines; {LONGEST} is the most")
    for number, line in enumerate(lines, 1):
        found = re.match(r'\s*#\s*include\s*([<"])([^>"]+)[>"]', line)
        if found:
            check_include(path, number, found.group(2), found.group(1) == '"')
        if room_of(path) != "store" and SQL_WORDS.search(line):
            breach(path, number, "SQL outside core/store")


def main():
    for room in ("core", "server", "app", "ui"):
        for path in sorted((ROOT / room).rglob("*")):
            if path.suffix in {".h", ".cpp"} and "node_modules" not in path.parts:
                check_source(path)
    for path in sorted(ROOT.rglob("*")):
        parts = path.relative_to(ROOT).parts
        if parts[0] in {".git", "build"} or {"node_modules", "__pycache__"} & set(parts) or not path.is_file():
            continue
        if path.stat().st_size < 1 << 20 and path.suffix not in {".bin", ".png", ".jsonl"}:
            for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1):
                if MACHINE.search(line):
                    breach(path, number, "a path of one machine")
    print("\n".join(breaches) or "the rooms are in order")
    return 1 if breaches else 0


sys.exit(main())
