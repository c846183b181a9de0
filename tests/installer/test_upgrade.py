"""An upgrade as a church has it: the package of an older commit, with its older database, filled with what people put there, and then
today's package over it. Settings, data and secrets are kept, and what was planned can go on air.

Arguments: the build folder, cpack, ffmpeg, the source, the older commit (of this repository's history). BELFRY_TEST_EARLIER names a package
of its server that is there already. Needs root, debootstrap, git; compiles the older server, which takes minutes.
"""
import hashlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import urllib.error

import packed
from fresh_system import FreshSystem
from installed_server import Server
from on_air import Api, Publisher, assert_a_stream_plays, eventually

BUILD, CPACK, FFMPEG, SOURCE, COMMIT = sys.argv[1:6]
# What says how it is, and not what it is.
OF_THE_MOMENT = {"health", "relay", "last_used_at", "last_seen_at", "etag", "updated_at", "here"}


def earlier_server(folder):
    """The server's package of the older commit."""
    if os.environ.get("BELFRY_TEST_EARLIER"):
        return os.environ["BELFRY_TEST_EARLIER"]
    source, build = pathlib.Path(folder, "source"), pathlib.Path(folder, "build")
    source.mkdir()
    boost = re.findall(r"^(B(?:OOST|oost)_ROOT):\w+=(.+)$", pathlib.Path(BUILD, "CMakeCache.txt").read_text(encoding="utf-8"), re.M)

    def step(command):
        done = subprocess.run(command, cwd=SOURCE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
        if done.returncode != 0:
            raise RuntimeError(f"{' '.join(command)}:\n{done.stdout[-3000:]}")

    step(["sh", "-c", f"git archive '{COMMIT}' >'{folder}/source.tar' && tar -xf '{folder}/source.tar' -C '{source}'"])
    step(["cmake", "-S", str(source), "-B", str(build), "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Release", "-DBELFRY_DESKTOP=OFF", "-DBELFRY_PCH=ON",
          *[f"-D{name}={place}" for name, place in boost]])
    step(["nice", "-n", "10", "cmake", "--build", str(build), "--target", "belfry-server"])
    return packed.all_of(build, CPACK, "0.0.9")["belfry-server"]


def differences(before, after, where=""):
    """What an answer said before and says no more; what it says beyond that is new and no matter."""
    if isinstance(before, dict) and isinstance(after, dict):
        return [one for name, value in before.items() if name not in OF_THE_MOMENT
                for one in (differences(value, after[name], f"{where}.{name}") if name in after else [f"{where}.{name} is gone"])]
    if isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        return [one for i, (a, b) in enumerate(zip(before, after)) for one in differences(a, b, f"{where}[{i}]")]
    return [] if before == after else [f"{where}: {before!r} is {after!r}"]


class Church:
    """What people have put into a server, and how each of them finds it again."""

    LISTS = ("channels/church", "channels/second", "channels/church/ingest-keys", "channels/church/destinations", "channels/church/services",
             "channels/church/broadcasts", "channels/church/recordings", "users", "api-keys", "webhooks", "channels/church/chat-rooms")

    def __init__(self, server, code):
        api = server.api
        api.ask("PATCH", "/api/v1/channels/church", {"church": "Grace Church", "title": "Kept over an upgrade", "time_zone": "Europe/Berlin"})
        api.ask("POST", "/api/v1/setup", {"code": code, "login": "anna", "display_name": "Anna", "password": "a field of yellow tulips"})
        api.ask("POST", "/api/v1/users", {"login": "ben", "display_name": "Ben", "password": "a quiet organ on Monday", "role": "operator"})
        self.machine = api.ask("POST", "/api/v1/api-keys", {"name": "Lobby", "scopes": ["see_operations", "operate"]})["key"]
        self.encoder = api.ask("POST", "/api/v1/channels/church/ingest-keys", {"name": "camera"})["key"]
        api.ask("POST", "/api/v1/channels/church/services", {"title": "Morning service", "time_zone": "Europe/Berlin",
                                                             "starts_local": "2037-11-29T10:00", "minutes": 75, "recurrence": "FREQ=WEEKLY"})
        api.ask("POST", "/api/v1/webhooks", {"name": "Parish website", "url": "https://www.example.org/belfry", "events": ["broadcast.*"]})
        assert_a_stream_plays(api, server.rtmp, FFMPEG)
        # A place of the first channel that is the second: its key works when the second hears something.
        api.ask("POST", "/api/v1/channels", {"channel": "second", "church": "Second campus", "title": "Worship"})
        inward = api.ask("POST", "/api/v1/channels/second/ingest-keys", {"name": "from the first"})["key"]
        api.ask("POST", "/api/v1/channels/church/destinations",
                {"name": "The second campus", "preset": "rtmp", "address": f"rtmp://127.0.0.1:{server.rtmp}/live", "key": inward})
        self.room = api.ask("POST", "/api/v1/channels/church/chat-rooms", {"title": "Lobby"})["id"]
        for text in ("Good morning from Manila!", "“Amen” – 阿们"):
            api.ask("POST", f"/api/v1/chat-rooms/{self.room}/messages", {"text": text})
        eventually("the recording has ended", lambda: all(one["ended_at"] for one in self.recordings(api)) and self.recordings(api))
        self.told = self.tells(api)

    def recordings(self, api):
        return api.ask("GET", "/api/v1/channels/church/recordings")["items"]

    def tells(self, api):
        told = {name: api.ask("GET", f"/api/v1/{name}") for name in self.LISTS}
        told["messages"] = eventually("what was said", lambda: self.said(api))
        told["files"] = [hashlib.sha256(api.bytes(file["href"])).hexdigest() for one in self.recordings(api) for file in one["files"]]
        return told

    def said(self, api):
        items = api.ask("GET", f"/api/v1/chat-rooms/{self.room}/messages")["items"]
        return items if len(items) == 2 else None


class Upgrade(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="belfry-earlier-", dir="/var/tmp")
        self.addCleanup(shutil.rmtree, self.folder, True)

    def test_data_settings_and_secrets_are_kept(self):
        earlier, current = earlier_server(self.folder), packed.both(BUILD, CPACK)[1]
        with FreshSystem() as system:
            system.install(earlier)
            settings = system.path("/etc/belfry/belfry.toml")
            settings.write_text(settings.read_text(encoding="utf-8") + '\nrelay_allow_hosts = "127.0.0.1"\n', encoding="utf-8")
            wanted, secrets = settings.read_bytes(), {}
            with Server(system) as before:
                church = Church(before, system.path("/var/lib/belfry/setup.code").read_text(encoding="utf-8").strip())
            for name in ("owner.token", "sealing.key"):
                secrets[name] = system.path(f"/var/lib/belfry/{name}").read_bytes()
            print(f"filled: {system.run('dpkg-query', '-W', 'belfry-server').strip()} of {COMMIT}, {len(church.told['files'])} recording", flush=True)

            shutil.copy(current, system.path("/tmp"))
            # Enter, to whatever is asked about settings that both sides have changed.
            system.run("sh", "-c", f"yes '' | apt-get -q -y --no-install-recommends install /tmp/{pathlib.Path(current).name}")
            self.assertEqual(settings.read_bytes(), wanted)
            with Server(system, before) as server:
                self.assertEqual(differences(church.told, church.tells(server.api)), [])
                for name, secret in secrets.items():
                    self.assertEqual(system.path(f"/var/lib/belfry/{name}").read_bytes(), secret)
                self.assert_everybody_gets_in(server, church)
                self.assert_it_goes_on_air(server, church)
            kept = sorted(system.run("ls", "/var/lib/belfry").split())
            self.assertTrue([name for name in kept if name.startswith("belfry.db.before-step-")], kept)  # or there was nothing to step forward
            print(f"upgraded: {system.run('dpkg-query', '-W', 'belfry-server').strip()}; in its folder: {' '.join(kept)}", flush=True)

    def assert_everybody_gets_in(self, server, church):
        nobody = Api(server.http)
        for login, password in (("anna", "a field of yellow tulips"), ("ben", "a quiet organ on Monday")):
            self.assertTrue(nobody.ask("POST", "/api/v1/sessions", {"login": login, "password": password})["access_token"])
        with self.assertRaises(urllib.error.HTTPError):
            nobody.ask("POST", "/api/v1/sessions", {"login": "ben", "password": "another one"})
        self.assertTrue(Api(server.http, church.machine).ask("GET", "/api/v1/channels/church/broadcasts")["items"])

    def assert_it_goes_on_air(self, server, church):
        """By the encoder's old key; and the place's old key opens the second channel."""
        with Publisher(server.api, server.rtmp, FFMPEG, church.encoder):
            eventually("the source is there", lambda: server.api.channel()["ingest"]["keyframe_seen"])
            server.api.ask("POST", "/api/v1/channels/church/go-live", {})
            eventually("the place gets it", lambda: server.api.ask("GET", "/api/v1/channels/second")["ingest"]["keyframe_seen"])
        server.api.ask("POST", "/api/v1/channels/church/end", {})


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
