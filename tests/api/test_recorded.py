#!/usr/bin/env python3
"""The checks of recorded.py can fail: each is shown what it must find, and what it must let pass."""
import json
import os
import subprocess
import sys
import tempfile
import unittest

DOCUMENT = os.environ["BELFRY_OPENAPI"]
JUDGE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "recorded.py")
CANARY = "planted-canary-2f9c1d7e"
HEALTH = {"status": "ok", "version": "1", "uptime_s": 1, "on_air": False}
PROBLEM = {"type": "about:blank", "title": "Not Found", "status": 404, "code": "not_found", "detail": "x"}


def answer(path, body, status=200, kind="application/json", method="GET"):
    return {"method": method, "path": path, "status": status, "content_type": kind, "body": json.dumps(body)}


class Judged(unittest.TestCase):
    def judge(self, command, answers=(), logs="", secrets=()):
        with tempfile.TemporaryDirectory() as folder:
            for kind, text in (("answers-1", "".join(json.dumps(a) + "\n" for a in answers)), ("logs-1", logs),
                               ("secrets-1", "".join(s + "\n" for s in secrets))):
                with open(os.path.join(folder, kind), "w", encoding="utf-8") as file:
                    file.write(text)
            return subprocess.run([sys.executable, JUDGE, command, folder, DOCUMENT], capture_output=True, text=True)

    def refuses(self, *arguments, **named):
        told = self.judge(*arguments, **named)
        self.assertEqual(told.returncode, 1, told.stdout + told.stderr)
        return told.stdout

    def accepts(self, *arguments, **named):
        told = self.judge(*arguments, **named)
        self.assertEqual(told.returncode, 0, told.stdout + told.stderr)

    def test_what_is_documented_passes(self):
        self.accepts("validate", [answer("/api/v1/health", HEALTH), answer("/api/v1/nothing", PROBLEM, 404, "application/problem+json")])

    def test_a_field_that_is_not_documented_fails(self):
        self.assertIn("more", self.refuses("validate", [answer("/api/v1/health", {**HEALTH, "more": 1})]))

    def test_a_status_that_is_not_documented_fails(self):
        self.assertIn("202", self.refuses("validate", [answer("/api/v1/health", HEALTH, 202)]))

    def test_a_route_that_is_not_documented_fails(self):
        self.refuses("validate", [answer("/api/v1/secret-door", {})])

    def test_a_problem_that_is_none_fails(self):
        self.refuses("validate", [answer("/api/v1/health", {"error": "x"}, 400, "application/problem+json")])
        self.refuses("validate", [answer("/api/v1/health", PROBLEM, 400, "application/json")])

    def test_a_planted_secret_is_found_wherever_it_is(self):
        self.refuses("canary", logs=f"info rtmp: key={CANARY}\n", secrets=[CANARY])
        self.refuses("canary", [answer("/api/v1/channels/church", {"title": CANARY})], secrets=[CANARY])
        self.refuses("canary", [answer("/metrics", f'x{{key="{CANARY}"}} 1', kind="text/plain")], secrets=[CANARY])

    def test_a_route_that_shows_a_secret_makes_it_one_everywhere_else(self):
        shown = answer("/api/v1/channels/church/ingest-key", {"rtmp": "rtmp://x/live", "key": CANARY})
        self.accepts("canary", [shown], secrets=[CANARY])
        self.refuses("canary", [shown, answer("/api/v1/channels/church", {"title": CANARY})])

    def test_nothing_to_find_passes(self):
        self.accepts("canary", [answer("/api/v1/health", HEALTH)], "all is well\n", [CANARY])


if __name__ == "__main__":
    unittest.main()
