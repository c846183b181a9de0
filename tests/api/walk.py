#!/usr/bin/env python3
"""Runs a guide as it stands: every block of shell in turn, in one shell, against a fresh server.

    walk.py BELFRY_SERVER GUIDE
"""
import json
import os
import re
import subprocess
import sys
import tempfile


def record(kind, text):
    folder = os.environ.get("BELFRY_RECORDED")
    if folder:
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, f"{kind}-{os.getpid()}"), "a", encoding="utf-8") as file:
            file.write(text)


def main(program, guide):
    with open(guide, encoding="utf-8") as file:
        blocks = re.findall(r"^```sh\n(.*?)^```$", file.read(), re.S | re.M)
    if len(blocks) < 5:
        print(f"{guide} has {len(blocks)} blocks of shell")
        return 1
    with tempfile.TemporaryDirectory(prefix="belfry-walk-") as data:
        log = open(os.path.join(data, "stderr"), "w+", encoding="utf-8")
        server = subprocess.Popen([program, "--data", os.path.join(data, "data"), "--http", "127.0.0.1:0", "--rtmp", "127.0.0.1:0", "--ready-json"],
                                  stdout=subprocess.PIPE, stderr=log, text=True)
        try:
            ready = json.loads(server.stdout.readline())
            record("secrets", f"{ready['token']}\n{ready['key']}\na field of yellow tulips\n{ready.get('setup_code', '')}\n")
            environment = {**os.environ, "SERVER": ready["http"], "CODE": ready.get("setup_code", "")}
            script = "set -euo pipefail\n" + "".join(f"echo '--- block {n}' >&2\n{block}" for n, block in enumerate(blocks, 1))
            told = subprocess.run(["bash", "-c", script], env=environment, capture_output=True, text=True, timeout=180)
        finally:
            server.terminate()
            server.wait(20)
            log.seek(0)
            record("logs", log.read())
            log.close()
    print(told.stdout)
    if told.returncode != 0:
        last = int(re.findall(r"--- block (\d+)", told.stderr)[-1])
        print(f"block {last} of {guide} ended with status {told.returncode}:\n{blocks[last - 1]}{told.stderr}")
        return 1
    print(f"{len(blocks)} blocks run as written")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
