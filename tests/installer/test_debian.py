"""The two Debian packages: what lintian says, and what happens in a fresh system: installed, on air, upgraded, purged.

Arguments: the build folder, cpack, ffmpeg. With BELFRY_TEST_FRESH=1 also the fresh system (root, debootstrap, minutes).
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

import packed
from fresh_system import FreshSystem
from installed_server import Server
from on_air import assert_a_stream_plays

BUILD, CPACK, FFMPEG = sys.argv[1:4]
FRESH = os.environ.get("BELFRY_TEST_FRESH")


class Packages(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.files = packed.both(BUILD, CPACK)

    def test_there_are_two(self):
        self.assertEqual([pathlib.Path(f).name.split("_")[0] for f in self.files], ["belfry", "belfry-server"])

    def test_lintian_finds_no_error_and_no_warning(self):
        told = subprocess.run(["lintian", "--allow-root", "--fail-on", "error,warning", *self.files], stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True, check=False)
        print(told.stdout or "lintian: nothing")
        self.assertEqual(told.returncode, 0, told.stdout)

    def test_the_desktop_entry_and_its_store_page_are_valid(self):
        folder = tempfile.mkdtemp()
        subprocess.run(["dpkg-deb", "-x", self.files[0], folder], check=True)
        for command in (["desktop-file-validate", f"{folder}/usr/share/applications/belfry.desktop"],
                        ["appstreamcli", "validate", "--no-net", f"{folder}/usr/share/metainfo/org.belfry.Belfry.metainfo.xml"]):
            told = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
            self.assertEqual(told.returncode, 0, told.stdout)
        shutil.rmtree(folder)


@unittest.skipUnless(FRESH, "the fresh system is tried in the long tests")
class Fresh(unittest.TestCase):
    def test_installed_on_air_upgraded_and_purged(self):
        earlier, current = packed.both(BUILD, CPACK, "0.0.9"), packed.both(BUILD, CPACK)
        with FreshSystem() as system:
            before = set(system.run("sh", "-c", "find / -xdev -not -path '/var/cache/*' -not -path '/var/log/*' -not -path '/tmp/*'").splitlines())
            system.install(*earlier)
            self.assertTrue(system.path("/usr/share/doc/belfry-server/examples/nginx.conf").is_file())
            print("installed: " + system.run("dpkg-query", "-W", "belfry", "belfry-server").replace("\n", " "))
            settings = system.path("/etc/belfry/belfry.toml")
            self.assertEqual(system.run("stat", "-c", "%U:%G %a", "/etc/belfry/belfry.toml", "/var/lib/belfry").split("\n")[:2],
                             ["root:belfry 640", "belfry:belfry 700"])
            settings.write_text(settings.read_text() + '\nchurch = "St. Mary\'s"\n')

            with Server(system) as server:
                self.assert_runs_as_its_user(system, server)
                assert_a_stream_plays(server.api, server.rtmp, FFMPEG)
                server.api.ask("PATCH", "/api/v1/channels/church", {"title": "Kept over an upgrade"})
                self.assert_the_guides_backup_works(system)
            self.assert_the_guides_restore_works(system)

            system.install(*current)
            self.assertIn("St. Mary", settings.read_text())
            with Server(system) as server:
                self.assertEqual(server.api.channel()["title"], "Kept over an upgrade")
            print("upgraded: " + system.run("dpkg-query", "-W", "belfry", "belfry-server").replace("\n", " "))

            system.run("apt-get", "-q", "-y", "purge", "belfry", "belfry-server")
            self.assertEqual(system.run("sh", "-c", "getent passwd belfry || true"), "")
            left = set(system.run("sh", "-c", "find / -xdev -iname '*belfry*' -not -path '/tmp/*'").splitlines())
            self.assertEqual(sorted(left - before), [])
            print("purged: nothing is left")

    def guide(self, pattern):
        return re.search(pattern, (pathlib.Path(__file__).parents[2] / "docs/guide/admin.md").read_text(encoding="utf-8"), re.S)[1]

    def assert_the_guides_backup_works(self, system):
        nightly = system.path("/etc/cron.daily/belfry-backup")
        nightly.write_text(self.guide(r"```\n(#!/bin/sh\n.*?)```"), encoding="utf-8")
        nightly.chmod(0o755)
        print("backup: " + system.run("/etc/cron.daily/belfry-backup").strip())
        self.assertEqual(len(list(system.path("/var/backups/belfry").iterdir())), 1)

    def assert_the_guides_restore_works(self, system):
        system.run("sh", "-c", "cd ~ && cp /var/backups/belfry/* copy && cp /var/lib/belfry/sealing.key . && rm /var/lib/belfry/belfry.db*")
        lines = [line.replace("sudo ", "") for line in self.guide(r"```\n(sudo systemctl stop .*?)```").splitlines() if "systemctl" not in line]
        print("restore: " + system.run("sh", "-ec", "cd ~\n" + "\n".join(lines)).strip())
        system.run("sh", "-c", "rm -r /var/backups/belfry /etc/cron.daily/belfry-backup ~/copy ~/sealing.key")

    def assert_runs_as_its_user(self, system, server):
        owners = system.run("stat", "-c", "%U", f"/proc/{server.process.pid}").split()
        self.assertEqual(owners, ["belfry"])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
