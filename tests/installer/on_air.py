"""A server that was installed, asked as its owner asks it, and a stream through it: ffmpeg publishes, ffmpeg plays."""
import json
import socket
import subprocess
import time
import urllib.error
import urllib.request


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def eventually(what, check, seconds=60):
    """The first true answer of `check`."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            answer = check()
            if answer:
                return answer
        except (OSError, urllib.error.URLError):
            pass
        time.sleep(0.2)
    raise AssertionError(f"not within {seconds} s: {what}")


class Api:
    def __init__(self, port, token=""):
        self.port, self.token = port, token

    def get(self, path):
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{path}", timeout=20) as answer:
            return answer.read().decode()

    def bytes(self, path):
        """What only its owner may have."""
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}{path}", headers={"Authorization": f"Bearer {self.token}"})
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.read()

    def ask(self, method, path, body=None):
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}{path}", method=method,
                                         data=None if body is None else json.dumps(body).encode(),
                                         headers={**({"Authorization": f"Bearer {self.token}"} if self.token else {}), "Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=20) as answer:
            text = answer.read().decode()
            return json.loads(text) if text else None

    def channel(self):
        return self.ask("GET", "/api/v1/channels/church")


class Publisher:
    """ffmpeg in OBS's place, with a key of its own unless one is named, for as long as the block lasts."""

    def __init__(self, api, rtmp, ffmpeg, key=None):
        key = key or api.ask("POST", "/api/v1/channels/church/ingest-keys", {"name": "test"})["key"]
        self.process = subprocess.Popen(
            [ffmpeg, "-loglevel", "error", "-re", "-f", "lavfi", "-i", "testsrc2=size=320x180:rate=25", "-f", "lavfi", "-i", "sine=frequency=440",
             "-c:v", "libx264", "-preset", "ultrafast", "-g", "50", "-c:a", "aac", "-f", "flv", f"rtmp://127.0.0.1:{rtmp}/live/{key}"])

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(20)


def assert_a_stream_plays(api, rtmp, ffmpeg):
    with Publisher(api, rtmp, ffmpeg):
        eventually("the source is there", lambda: api.channel()["ingest"]["keyframe_seen"])
        api.ask("POST", "/api/v1/channels/church/go-live", {})
        page = api.get("/")
        assert "<video" in page, page[:2000]
        playlist = api.channel()["playlist"]
        eventually("the playlist", lambda: "#EXTINF" in api.get(playlist.replace("index.m3u8", "video.m3u8")))
        played = subprocess.run([ffmpeg, "-loglevel", "error", "-i", f"http://127.0.0.1:{api.port}{playlist}", "-t", "3",
                                 "-f", "framemd5", "-"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, timeout=120, check=False)
        pictures = [line for line in played.stdout.splitlines() if line.startswith("0,")]
        print(f"played: {len(pictures)} pictures, {played.stderr.strip() or 'no error'}")
        assert len(pictures) > 50, played.stderr
    api.ask("POST", "/api/v1/channels/church/end", {})
