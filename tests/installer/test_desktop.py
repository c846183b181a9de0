"""The control room as a person installs it: in a fresh Debian, on a screen of its own, from the first question to ON AIR and
back, by mouse and keyboard. ffmpeg is the encoder, as OBS is a gigabyte; tests/obs does the same with the real OBS.

Arguments: the build folder, cpack, ffmpeg, a folder for pictures. Needs root, debootstrap, Xvfb, xdotool; takes minutes.
"""
import json
import sys
import unittest
import urllib.parse

import packed
from control_room import ControlRoom, Screen, answers
from fresh_system import FreshSystem
from on_air import Api, eventually

BUILD, CPACK, FFMPEG, SHOTS = sys.argv[1:5]


class Desktop(unittest.TestCase):
    def test_from_apt_install_to_on_air(self):
        screen = Screen(FFMPEG, SHOTS)
        self.addCleanup(screen.end)
        with FreshSystem() as system:
            system.install(packed.both(BUILD, CPACK)[0])
            window = ControlRoom(system, screen, "person")
            self.addCleanup(window.end)
            # It finds the server it brought, and starts it.
            eventually("the companion", window.companion.is_file)
            window.waits_for("NOT READY")
            window.walk_through_the_first_run("first-run")

            told = json.loads(window.companion.read_text(encoding="utf-8"))  # other ports, where these are taken
            http, rtmp = (urllib.parse.urlsplit(told[name]).port for name in ("http", "rtmp"))
            api = Api(http, told["token"])
            window.goes_on_air_and_ends(api, rtmp, "on-air")
            screen.shoot("ended")
            self.assertEqual(window.quit(), 0)
            eventually("the companion has gone with its window", lambda: not window.companion.is_file() or not answers(api))
            system.run("apt-get", "-q", "-y", "purge", "belfry")
            self.assertEqual(system.run("sh", "-c", "find / -xdev -iname '*belfry*' -not -path '/tmp/*' -not -path '/home/*' -not -path '/var/log/*'"), "")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
