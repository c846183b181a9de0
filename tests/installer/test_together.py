"""Both packages on one computer, in a fresh Debian: the control room goes on air through the installed server and starts none of
its own, and each works on when the other is taken away.

Arguments: the build folder, cpack, ffmpeg, a folder for pictures. Needs root, debootstrap, Xvfb, xdotool; takes minutes.
"""
import sys
import unittest

import packed
from control_room import LIVE, ControlRoom, Screen
from fresh_system import FreshSystem
from installed_server import Server
from on_air import assert_a_stream_plays, eventually

BUILD, CPACK, FFMPEG, SHOTS = sys.argv[1:5]
OF_THE_WINDOW, OF_THE_SYSTEM = "/usr/lib/belfry/belfry-server", "/usr/bin/belfry-server"


class Together(unittest.TestCase):
    def setUp(self):
        self.screen = Screen(FFMPEG, SHOTS)
        self.addCleanup(self.screen.end)

    def servers(self, system):
        return sorted(program for program in system.programs().values() if program.endswith("/belfry-server"))

    def test_the_control_room_goes_on_air_through_the_installed_server(self):
        desktop, server = packed.both(BUILD, CPACK)
        with FreshSystem() as system:
            system.install(desktop, server)
            with Server(system) as installed:
                installed.api.ask("PATCH", "/api/v1/channels/church", {"church": "Grace Church"})
                self.on_air_through(system, installed)
                system.run("apt-get", "-q", "-y", "purge", "belfry")
                self.assertFalse(system.path("/usr/bin/belfry").exists())
                self.assertEqual(self.servers(system), [OF_THE_SYSTEM])
                assert_a_stream_plays(installed.api, installed.rtmp, FFMPEG)
            with Server(system) as installed:
                self.assertEqual(installed.api.channel()["church"], "Grace Church")
            print("without the control room: the server plays", flush=True)

            system.install(desktop)
            system.run("apt-get", "-q", "-y", "purge", "belfry-server")
            self.assertFalse(system.path(OF_THE_SYSTEM).exists())
            window = ControlRoom(system, self.screen, "another")
            self.addCleanup(window.end)
            eventually("its own server", window.companion.is_file)
            window.waits_for("NOT READY")
            self.assertEqual(self.servers(system), [OF_THE_WINDOW])
            print("without the server: the control room has started its own", flush=True)

    def on_air_through(self, system, installed):
        window = ControlRoom(system, self.screen, "person")
        self.addCleanup(window.end)
        window.waits_for("NO CONNECTION")
        window.is_told_the_owners_token(installed.api.token, "asks-for-the-token")
        window.waits_for("NOT READY")
        self.screen.click(LIVE)
        window.goes_on_air_and_ends(installed.api, installed.rtmp, "on-air-of-two")
        self.assertFalse(window.companion.exists())
        self.assertEqual(self.servers(system), [OF_THE_SYSTEM])
        self.assertEqual(window.quit(), 0)
        self.assertTrue(installed.api.get("/readyz"))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
