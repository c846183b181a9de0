"""The control room as a person installs it: in a fresh Debian, on a screen of its own, from the first question to ON AIR and
back, by mouse and keyboard. ffmpeg is the encoder, as OBS is a gigabyte; tests/obs does the same with the real OBS.

Arguments: the build folder, cpack, ffmpeg, a folder for pictures. Needs root, debootstrap, Xvfb, xdotool; takes minutes.
"""
import json
import os
import pathlib
import subprocess
import sys
import time
import unittest
import urllib.parse

import packed
from fresh_system import FreshSystem
from on_air import Api, Publisher, eventually

BUILD, CPACK, FFMPEG, SHOTS = sys.argv[1:5]
# In the window of 1440 x 900 points that Belfry opens: the first run's buttons, from the right.
CONTINUE, DO_IT_LATER, DO_IT_LATER_BESIDE_A_WIDE_ONE = (1020, 856), (930, 856), (870, 856)


class Screen:
    """An X server of this test's own. It is reached by the network's name space, which the fresh system shares."""

    def __init__(self):
        reading, writing = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
                                       pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as told:
            self.display = ":" + told.readline().strip()

    def does(self, *words):
        done = subprocess.run(["xdotool", *map(str, words)], env={**os.environ, "DISPLAY": self.display}, stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL, text=True, check=False)
        return done.stdout.strip()

    def click(self, place):
        self.does("mousemove", *place, "sleep", 0.5, "click", 1)

    def titles(self):
        return self.does("search", "--onlyvisible", "--name", "Belfry$", "getwindowname", "%@").splitlines()

    def shoot(self, name):
        pathlib.Path(SHOTS).mkdir(parents=True, exist_ok=True)
        file = f"{SHOTS}/installed-{name}.png"
        subprocess.run([FFMPEG, "-loglevel", "error", "-y", "-f", "x11grab", "-video_size", "1440x900", "-i", self.display, "-frames:v", "1", file], check=True)
        print(f"picture: {file}", flush=True)

    def end(self):
        self.server.terminate()
        self.server.wait(20)


class Desktop(unittest.TestCase):
    def setUp(self):
        self.screen = Screen()
        self.addCleanup(self.screen.end)
        self.system = FreshSystem()
        self.addCleanup(self.system.__exit__)
        self.system.__enter__()

    def waits_for(self, title, seconds=60):
        eventually(f"the window says {title}", lambda: any(title in one for one in self.screen.titles()), seconds)
        print(f"window: {title}", flush=True)

    def test_from_apt_install_to_on_air(self):
        self.system.install(packed.both(BUILD, CPACK)[0])
        self.system.run("useradd", "--create-home", "person")
        home = self.system.path("/home/person")
        window = self.system.start("setpriv", "--reuid=person", "--regid=person", "--clear-groups", "belfry",
                                   environment={"HOME": "/home/person", "DISPLAY": self.screen.display, "LANG": "C.UTF-8"})
        self.addCleanup(window.kill)
        # It finds the server it brought, and starts it.
        companion = home / ".local/share/belfry/companion.json"
        eventually("the companion", companion.is_file)
        self.waits_for("NOT READY")
        time.sleep(5)  # until the window takes the keyboard; nothing says when
        self.walk_through_the_first_run()

        told = json.loads(companion.read_text(encoding="utf-8"))  # other ports, where these are taken
        http, rtmp = (urllib.parse.urlsplit(told[name]).port for name in ("http", "rtmp"))
        api = Api(http, told["token"])
        eventually("the church's name", lambda: api.channel()["church"] == "Grace Church")
        with Publisher(api, rtmp, FFMPEG):
            self.waits_for("READY –")
            eventually("ready, and not NOT READY", lambda: not any("NOT" in one for one in self.screen.titles()))
            self.screen.does("key", "ctrl+g")
            time.sleep(1)
            self.screen.does("key", "Return")
            self.waits_for("ON AIR")
            eventually("the server is on air", lambda: api.channel()["broadcast"])
            time.sleep(4)  # for the picture to be a whole one
            self.screen.shoot("on-air")
            playlist = api.channel()["playlist"].replace("index.m3u8", "video.m3u8")
            eventually("viewers have a picture", lambda: "#EXTINF" in api.get(playlist))
            self.screen.does("keydown", "End")
            time.sleep(4)
            self.screen.does("keyup", "End")
            eventually("the end", lambda: not api.channel()["broadcast"])
            self.screen.shoot("ended")
        self.screen.does("key", "ctrl+q")
        self.assertEqual(window.wait(60), 0)
        eventually("the companion has gone with its window", lambda: not companion.is_file() or not answers(api))
        self.system.run("apt-get", "-q", "-y", "purge", "belfry")
        self.assertEqual(self.system.run("sh", "-c", "find / -xdev -iname '*belfry*' -not -path '/tmp/*' -not -path '/home/*' -not -path '/var/log/*'"), "")

    def walk_through_the_first_run(self):
        self.screen.does("type", "--delay", 80, "Grace Church")
        self.screen.shoot("first-run")
        self.screen.does("key", "Return")
        # OBS; the page; where else; the dry run.
        for place in (DO_IT_LATER, CONTINUE, DO_IT_LATER, DO_IT_LATER_BESIDE_A_WIDE_ONE):
            time.sleep(4)
            self.screen.click(place)


def answers(api):
    try:
        return bool(api.get("/healthz"))
    except OSError:
        return False


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
