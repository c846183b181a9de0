"""The server's package on a system that systemd runs: installed, restarted with viewers at the door, given a wrong setting, upgraded
and taken away, by systemctl and apt alone.

Arguments: the build folder, cpack. Needs root and debootstrap; takes minutes.
"""
import shutil
import sys
import unittest

import packed
from booted_system import BootedSystem
from fresh_system import FreshSystem
from on_air import eventually

BUILD, CPACK = sys.argv[1:3]
UNITS = ("belfry-server.service", "belfry-server.socket")
# Somebody knocks, twenty times a second, until told to stop; curl's status of each knock is kept: 0 answered, 7 refused.
KNOCKING = """rm -f /var/tmp/enough /var/tmp/knocks
while [ ! -e /var/tmp/enough ]; do curl -s -o /dev/null -m 60 http://127.0.0.1:8080/healthz; echo $? >>/var/tmp/knocks; sleep 0.05; done"""


class Booted(unittest.TestCase):
    def setUp(self):
        self.file = packed.both(BUILD, CPACK)[1]
        system = FreshSystem()
        self.addCleanup(system.__exit__)
        system.__enter__()
        system.run("apt-get", "-q", "-y", "--no-install-recommends", "install", "systemd", "curl")
        # There is no way to a mirror once it runs.
        shutil.copy(self.file, system.path("/var/tmp/belfry-server.deb"))
        system.run("apt-get", "-q", "-y", "--no-install-recommends", "--download-only", "install", "/var/tmp/belfry-server.deb")
        self.settings = system.path("/etc/belfry/belfry.toml")
        self.knocks = system.path("/var/tmp/knocks")
        self.enough = system.path("/var/tmp/enough")
        self.system = BootedSystem(system)
        self.addCleanup(self.system.__exit__)
        self.system.__enter__()

    def apt(self, *words):
        return self.system.run("apt-get", "-q", "-y", "--no-install-recommends", *words)

    def states(self):
        return self.system.says("systemctl", "is-active", *UNITS)

    def answers(self):
        return '"status":"ok"' in self.system.does("curl", "-s", "-m", "60", "http://127.0.0.1:8080/healthz")[1]

    def starts(self):
        """How often it was refused for its settings, by the log."""
        return self.system.does("journalctl", "-u", "belfry-server", "-o", "cat", "--no-pager")[1].count("nonsense in /etc/belfry/belfry.toml: is not a setting")

    def knock(self):
        self.system.run("systemd-run", "--unit", "knocking", "--collect", "sh", "-c", KNOCKING)
        eventually("a knock", self.knocks.is_file)

    def stop_knocking(self):
        """How the knocks ended, by curl's status."""
        self.enough.touch()
        eventually("nobody knocks", lambda: self.system.says("systemctl", "is-active", "knocking") == ["inactive"], 120)
        return set(self.knocks.read_text(encoding="ascii").split())

    def test_installed_restarted_misconfigured_and_taken_away(self):
        self.apt("install", "/var/tmp/belfry-server.deb")
        self.assertEqual(self.states(), ["active", "active"])
        self.assertTrue(self.answers())
        self.assertEqual(self.system.says("systemctl", "is-enabled", *UNITS), ["enabled", "enabled"])

        self.knock()
        self.system.run("systemctl", "restart", "belfry-server")
        self.system.run("systemctl", "kill", "--signal=KILL", "belfry-server")
        eventually("it is back", lambda: self.states() == ["active", "active"])
        self.apt("reinstall", "/var/tmp/belfry-server.deb")
        self.assertTrue(self.answers())
        self.assertEqual(self.stop_knocking(), {"0"})
        print("restarted, killed and installed anew: nobody was refused", flush=True)

        self.a_wrong_setting_is_tried_once()

        self.apt("purge", "belfry-server")
        self.assertEqual(self.states(), ["inactive", "inactive"])
        self.assertEqual(self.system.run("sh", "-c", "find /etc /var/lib /usr /run -xdev -iname '*belfry*' -not -path '/run/systemd/*'"), "")

    def a_wrong_setting_is_tried_once(self):
        good = self.settings.read_text(encoding="utf-8")
        self.knock()
        self.settings.write_text("nonsense = 1\n" + good, encoding="utf-8")
        status, said = self.system.does("systemctl", "restart", "belfry-server")
        self.assertEqual(status, 1)
        self.assertIn("failed because the control process exited", said)
        eventually("the ports are closed", lambda: self.states() == ["failed", "inactive"])
        knocked = len(self.knocks.read_text(encoding="ascii").split())
        eventually("others have knocked", lambda: len(self.knocks.read_text(encoding="ascii").split()) > knocked + 40)
        self.assertEqual((self.states(), self.starts()), (["failed", "inactive"], 1))
        self.assertIn("7", self.stop_knocking())
        print("a wrong setting: one start, then the ports are closed", flush=True)

        self.assertEqual(self.system.does("systemctl", "start", "belfry-server")[0], 1)
        self.assertEqual(self.starts(), 2)
        self.settings.write_text(good, encoding="utf-8")
        self.system.run("systemctl", "start", "belfry-server")
        self.assertEqual(self.states(), ["active", "active"])
        self.assertTrue(self.answers())


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
