"""The servers that are compared: started afresh for each run, on free ports of loopback, ended by their pid."""
import concurrent.futures
import json
import pathlib
import os
import shutil
import signal
import string
import subprocess
import time
import urllib.error
import urllib.request

from . import machine
from .machine import HERE, Trouble


def answers(url):
    try:
        with urllib.request.urlopen(url, timeout=2) as response:
            return response.read()
    except urllib.error.HTTPError:
        return b""
    except OSError:
        return None


def wait_for(what, check, seconds=30):
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        found = check()
        if found is not None:
            return found
        time.sleep(0.1)
    raise Trouble(f"{what} did not come within {seconds} s")


class Server:
    """Processes that end together."""
    name = ""

    def __init__(self, run):
        self.run = run
        self.process = None
        self.helpers = []

    def __enter__(self):
        try:
            self.start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def spawn(self, command, **keywords):
        keywords.setdefault("stdout", subprocess.DEVNULL)
        process = subprocess.Popen([str(part) for part in command], stderr=self.log(command[0]), **keywords)
        self.helpers.append(process)
        return process

    def log(self, program):
        return (self.run.work / f"{pathlib.Path(str(program)).name}.log").open("ab")

    def __exit__(self, *_):
        for process in reversed(self.helpers):
            if process.poll() is None:
                process.send_signal(signal.SIGTERM)
            try:
                process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    @property
    def pid(self):
        return str(self.process.pid)

    def publish(self, clip, streams=1, stamp=False, **options):
        """In the background until the server ends, or with a report when `seconds` is given."""
        urls = self.run.work / "urls"
        urls.write_text("\n".join(self.publish_urls(streams)) + "\n", encoding="utf-8")
        command = ["load_publish", "--urls", urls, "--file", clip, "--streams", streams] + (["--stamp"] if stamp
                                                                                            else [])
        if "seconds" in options:
            with concurrent.futures.ThreadPoolExecutor(1) as pool:
                report = pool.submit(self.run.tool, *command, "--server-pid", self.pid,
                                     *(str(part) for key, value in options.items() for part in ("--" + key, value)))
                self.on_air(streams)
                return report.result()
        self.spawn([self.run.tools / command[0], *command[1:], "--seconds", "3600"])
        self.on_air(streams)
        return None

    def on_air(self, streams):
        """Puts what is published on air, where that is a step of its own."""


class Nginx(Server):
    name = "nginx"

    def start(self):
        self.http_port, self.https_port, self.rtmp_port = machine.free_ports(3)
        work, media = self.run.work / "nginx", self.run.media
        shutil.rmtree(media / "hls", ignore_errors=True)
        work.mkdir(exist_ok=True)
        (media / "hls").mkdir()
        certificate, key = machine.certificate(self.run.work)
        values = {"modules": machine.nginx_modules(), "user": "user root;" if os.geteuid() == 0 else "",
                  "files": self.run.files,
                  "work": work, "media": media, "certificate": certificate, "key": key,
                  "http_port": self.http_port, "https_port": self.https_port, "rtmp_port": self.rtmp_port}
        template = string.Template((HERE / "peers" / "nginx.conf").read_text(encoding="utf-8"))
        (work / "nginx.conf").write_text(template.safe_substitute({k: str(v) for k, v in values.items()}),
                                         encoding="utf-8")
        (media / "ready").write_text("yes")
        self.process = self.spawn(["nginx", "-p", work, "-c", work / "nginx.conf", "-g", "daemon off;"])
        wait_for("nginx", lambda: answers(self.http() + "/ready"))

    def http(self, secure=False):
        return f"https://127.0.0.1:{self.https_port}" if secure else f"http://127.0.0.1:{self.http_port}"

    def publish_urls(self, streams):
        return [f"rtmp://127.0.0.1:{self.rtmp_port}/live/s{i}" for i in range(streams)]

    def playlist(self):
        return self.http() + "/hls/s0.m3u8"

    def extra_memory_kib(self):
        """Its segments on tmpfs are in no process's memory."""
        return sum(file.stat().st_blocks for file in (self.run.media / "hls").rglob("*") if file.is_file()) / 2


class Node(Server):
    name = "node"

    def start(self):
        self.port = machine.free_ports(1)[0]
        self.process = self.spawn(["node", HERE / "peers" / "node" / "server.js", self.port],
                                  env=dict(os.environ, NODE_PATH=str(self.run.node_modules)))
        wait_for("node", lambda: answers(self.http() + "/ready"))

    def http(self):
        return f"http://127.0.0.1:{self.port}"

    def events(self):
        return ["--url", self.http() + "/events", "--trigger", self.http() + "/say"]

    def chat(self):
        """Its message is as long as ours."""
        return ["--url", self.http().replace("http", "ws") + "/chat", "--trigger", self.http() + "/say",
                "--message", json.dumps({"type": "message", "message": {"text": "Good morning {marker}"}, "padding": "-" * 260})]


class Belfry(Server):
    """belfry-server as released, its settings as shipped but for those a row names."""
    name = "belfry"

    def __init__(self, run, *settings, channels=1):
        super().__init__(run)
        self.settings = list(settings)
        self.channels = channels

    def start(self):
        data = self.run.work / "belfry"
        shutil.rmtree(data, ignore_errors=True)
        shutil.copytree(self.run.channel_folder(self.channels), data)
        self.https_port = machine.free_ports(1)[0]
        self.launch(data, *self.settings, *self.run.tls_settings(self.https_port))
        self.keys = {}

    def launch(self, data, *settings):
        self.process = self.spawn([self.run.server, "--data", data, "--http", "127.0.0.1:0", "--rtmp", "127.0.0.1:0",
                                   "--ready-json", *settings],
                                  stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        if not line:
            raise Trouble(f"belfry-server did not start: {(self.run.work / 'belfry-server.log').read_text()[-600:]}")
        self.ready = json.loads(line)

    def call(self, method, path):
        request = urllib.request.Request(self.ready["http"] + "/api/v1/channels/" + path, method=method,
                                         headers={"Authorization": "Bearer " + self.ready["token"]})
        with urllib.request.urlopen(request, timeout=30) as response:
            return json.loads(response.read())

    def names(self):
        return ["church"] + [f"s{i}" for i in range(1, self.channels)]

    def publish_urls(self, streams):
        found = []
        for name in self.names()[:streams]:
            if name not in self.keys:
                self.keys[name] = self.call("GET", name + "/ingest-key")
            found.append(self.ready["rtmp"] + "/" + self.keys[name]["key"])
        return found

    def on_air(self, streams):
        with concurrent.futures.ThreadPoolExecutor(streams) as pool:
            for answer in [pool.submit(self.call, "POST", name + "/go-live") for name in self.names()[:streams]]:
                answer.result()

    def http(self, secure=False):
        return f"https://127.0.0.1:{self.https_port}" if secure else self.ready["http"]

    def playlist(self):
        return self.http() + "/stream/church/index.m3u8"

    def media_playlist(self):
        return self.http() + "/stream/church/video.m3u8"

    def segments(self):
        text = (answers(self.media_playlist()) or b"").decode()
        return [self.http() + "/stream/church/" + line.strip() for line in text.splitlines() if line.startswith("seg-")]

    def wait_for_segments(self, count):
        def enough():
            found = self.segments()
            return found if len(found) >= count else None
        return wait_for(f"a playlist with {count} segments", enough, 60)

    def extra_memory_kib(self):
        return 0

    def events(self):
        channel = self.ready["http"] + "/api/v1/channels/church"
        return ["--url", channel + "/events", "--trigger", channel, "--trigger-method", "PATCH",
                "--trigger-header", "Content-Type: application/json|Authorization: Bearer " + self.ready["token"],
                "--message", '{"title":"{marker}"}']


    def chat(self):
        """One room, made now; its host writes over the API."""
        headers = {"Authorization": "Bearer " + self.ready["token"], "Content-Type": "application/json"}
        rooms = self.ready["http"] + "/api/v1/channels/church/chat-rooms"
        request = urllib.request.Request(rooms, method="POST", headers=headers, data=b'{"title":"Lobby"}')
        with urllib.request.urlopen(request, timeout=30) as response:
            room = self.ready["http"] + "/api/v1/chat-rooms/" + json.loads(response.read())["id"]
        return ["--url", room.replace("http", "ws", 1) + "/socket", "--header", "Sec-WebSocket-Protocol: belfry.chat.v1",
                "--first", '{"type":"hello"}', "--trigger", room + "/messages",
                "--trigger-header", "|".join(f"{key}: {value}" for key, value in headers.items()),
                "--message", '{"text":"Good morning {marker}"}']


def wait_for_playlist(server, segments):
    """Until the media playlist of a peer lists so many."""
    def listed():
        text = (answers(server.playlist()) or b"").decode()
        return True if text.count("#EXTINF") >= segments else None
    if isinstance(server, Belfry):
        server.wait_for_segments(segments)
    else:
        wait_for(f"a playlist with {segments} segments", listed, 60)


def channels_made(run, folder, count):
    """A data folder with so many channels: a server makes the one it is started with, and serves all it finds."""
    for i in range(count):
        server = Belfry(run)
        try:
            server.launch(folder, "--channel", "church" if i == 0 else f"s{i}")
        finally:
            server.__exit__()
