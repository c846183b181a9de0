"""installer/nginx/belfry.conf as it stands, but for ports and certificate: a real nginx in front of a real server.

Arguments: belfry-server, nginx, ffmpeg, the configuration.
"""
import contextlib
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.request

SERVER, NGINX, FFMPEG, CONFIGURATION = sys.argv[1:5]

MAIN = """
worker_processes 1;
daemon off;
pid {work}/nginx.pid;
error_log {work}/error.log warn;
events {{ worker_connections 512; }}
http {{
    access_log {work}/access.log;
    client_body_temp_path {work}/body; proxy_temp_path {work}/proxy; fastcgi_temp_path {work}/fastcgi;
    uwsgi_temp_path {work}/uwsgi; scgi_temp_path {work}/scgi;
    include {work}/belfry.conf;
}}
"""


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def run(*command, seconds=120):
    return subprocess.run(command, text=True, errors="replace", stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=seconds,
                          check=False)


def eventually(what, check, seconds=60):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        answer = check()
        if answer:
            return answer
        time.sleep(0.1)
    raise AssertionError(f"not within {seconds} s: {what}")


class Nginx(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.work = tempfile.mkdtemp(prefix="belfry-nginx-")
        os.chmod(cls.work, 0o755)
        cls.addClassCleanup(shutil.rmtree, cls.work, True)
        cls.server = subprocess.Popen([SERVER, "--data", f"{cls.work}/data", "--http", "127.0.0.1:0", "--rtmp", "127.0.0.1:0", "--ready-json",
                                       "--trusted-proxies", "127.0.0.1"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        cls.addClassCleanup(cls.stop, cls.server)
        cls.ready = json.loads(cls.server.stdout.readline())
        cls.certificate = f"{cls.work}/fullchain.pem"
        made = run("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj", "/CN=localhost",
                   "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", f"{cls.work}/privkey.pem", "-out", cls.certificate)
        assert made.returncode == 0, made.stderr
        cls.plain, cls.secure = free_port(), free_port()
        cls.write_configuration()
        cls.nginx = subprocess.Popen([NGINX, "-p", cls.work, "-c", f"{cls.work}/nginx.conf"], stderr=subprocess.DEVNULL)
        cls.addClassCleanup(cls.stop, cls.nginx)
        eventually("nginx serves", lambda: cls.curl("/healthz").returncode == 0)
        cls.publish()

    @classmethod
    def write_configuration(cls):
        text = pathlib.Path(CONFIGURATION).read_text()
        changes = {"/etc/letsencrypt/live/church.example/": f"{cls.work}/", "server_name church.example": "server_name localhost",
                   "server 127.0.0.1:8080": "server " + cls.ready["http"].removeprefix("http://"),
                   "    listen 80;\n    listen [::]:80;": f"    listen 127.0.0.1:{cls.plain};",
                   "    listen 443 ssl http2;\n    listen [::]:443 ssl http2;": f"    listen 127.0.0.1:{cls.secure} ssl http2;"}
        for before, after in changes.items():
            assert before in text, before
            text = text.replace(before, after)
        pathlib.Path(cls.work, "belfry.conf").write_text(text)
        pathlib.Path(cls.work, "nginx.conf").write_text(MAIN.format(work=cls.work))

    @classmethod
    def publish(cls):
        cls.publisher = subprocess.Popen(
            [FFMPEG, "-loglevel", "error", "-re", "-f", "lavfi", "-i", "testsrc2=size=320x180:rate=25", "-f", "lavfi", "-i", "sine=frequency=440",
             "-c:v", "libx264", "-preset", "ultrafast", "-g", "25", "-c:a", "aac", "-f", "flv", f"{cls.ready['rtmp']}/{cls.ready['key']}"])
        cls.addClassCleanup(cls.stop, cls.publisher)
        eventually("the source is there", lambda: cls.ask("GET", "")["ingest"]["keyframe_seen"])
        cls.ask("POST", "/go-live", {})
        cls.playlist = cls.ask("GET", "")["playlist"]
        cls.media = cls.playlist.replace("index.m3u8", "video.m3u8")
        eventually("the playlist", lambda: "#EXTINF" in cls.curl(cls.media).stdout)

    @staticmethod
    def stop(process):
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=60)

    @classmethod
    def ask(cls, method, path, body=None):
        request = urllib.request.Request(f"{cls.ready['http']}/api/v1/channels/{cls.ready['channel']}{path}", method=method,
                                         data=None if body is None else json.dumps(body).encode(),
                                         headers={"Authorization": f"Bearer {cls.ready['token']}", "Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.loads(answer.read() or b"{}")

    @classmethod
    def curl(cls, path, *options):
        return run("curl", "-sS", "--cacert", cls.certificate, *options, f"https://localhost:{cls.secure}{path}")

    def test_nginx_itself_finds_nothing_wrong(self):
        checked = run(NGINX, "-t", "-p", self.work, "-c", f"{self.work}/nginx.conf")
        self.assertEqual(checked.returncode, 0, checked.stderr)
        self.assertNotIn("warn", checked.stderr)

    def test_the_page_comes_over_http2_with_hsts(self):
        page = self.curl("/", "--http2", "-D", "-")
        self.assertTrue(page.stdout.startswith("HTTP/2 200"), page.stdout[:200])
        self.assertIn("strict-transport-security: max-age=31536000", page.stdout)
        self.assertIn("<video", page.stdout)

    def test_plain_http_is_led_to_tls(self):
        answer = run("curl", "-sS", "-o", "/dev/null", "-w", "%{http_code} %{redirect_url}", f"http://127.0.0.1:{self.plain}/watch/church",
                     "-H", "Host: localhost")
        self.assertEqual(answer.stdout, "301 https://localhost/watch/church")

    def test_a_viewer_plays_through_it(self):
        played = run(FFMPEG, "-loglevel", "error", "-ca_file", self.certificate, "-tls_verify", "1", "-i",
                     f"https://localhost:{self.secure}{self.playlist}", "-t", "3", "-f", "framemd5", "-")
        pictures = [line for line in played.stdout.splitlines() if line.startswith("0,")]
        print(f"{len(pictures)} pictures over TLS, {played.stderr.strip() or 'no error'}")
        self.assertGreater(len(pictures), 40, played.stderr) # of 75, from an encoder that may be slower than time
        self.assertEqual(played.stderr.strip(), "")

    def test_nobody_outside_reads_the_metrics(self):
        self.assertEqual(self.curl("/metrics", "-o", "/dev/null", "-w", "%{http_code}").stdout, "404")

    def test_with_the_guides_line_it_holds_many_viewers(self):
        """docs/tls.md: Debian's own number of connections is too small, and one line changes it."""
        page = (pathlib.Path(CONFIGURATION).parents[2] / "docs/tls.md").read_text(encoding="utf-8")
        line = re.search(r"sudo (sed -i .*) /etc/nginx/nginx\.conf", page).group(1)
        main = pathlib.Path(self.work, "main.conf")
        shutil.copy("/etc/nginx/nginx.conf", main)
        changed = run("sh", "-c", f"{line} {main}")
        self.assertEqual(changed.returncode, 0, changed.stderr)
        told = [one.strip() for one in main.read_text(encoding="utf-8").splitlines() if one.strip().startswith("worker_")]
        self.assertEqual([one for one in told if "processes" not in one], ["worker_rlimit_nofile 65536;", "worker_connections 16384;"])
        with socket.create_server(("127.0.0.1", 0), backlog=2048) as silent:  # never answers
            self.hold_many(told, silent.getsockname()[1], 700)

    def hold_many(self, told, upstream, wanted):
        secure = free_port()
        text = pathlib.Path(self.work, "belfry.conf").read_text(encoding="utf-8")
        text = re.sub(r"server 127\.0\.0\.1:\d+;", f"server 127.0.0.1:{upstream};", text).replace(f":{self.plain};", f":{free_port()};")
        pathlib.Path(self.work, "many.conf").write_text(text.replace(f":{self.secure} ssl", f":{secure} ssl"), encoding="utf-8")
        main = MAIN.replace("belfry.conf", "many.conf").replace("nginx.pid", "many.pid").replace("error.log", "many.log").format(work=self.work)
        own = [one for one in told if "processes" not in one]
        main = own[0] + main.replace("worker_connections 512;", own[1])
        pathlib.Path(self.work, "many-main.conf").write_text(main, encoding="utf-8")
        many = subprocess.Popen([NGINX, "-p", self.work, "-c", f"{self.work}/many-main.conf"], stderr=subprocess.DEVNULL)
        self.addCleanup(self.stop, many)
        trust = ssl.create_default_context(cafile=self.certificate)
        eventually("it listens", lambda: self.answers(secure))
        with contextlib.ExitStack() as viewers:
            held = []
            for _ in range(wanted):
                one = viewers.enter_context(trust.wrap_socket(socket.create_connection(("127.0.0.1", secure), timeout=30), server_hostname="localhost"))
                one.sendall(b"GET /api/v1/events HTTP/1.1\r\nHost: localhost\r\n\r\n")
                held.append(one)
            time.sleep(1)
            gone = 0
            for one in held:
                one.setblocking(False)
                try:
                    gone += one.recv(1) == b""
                except (ssl.SSLWantReadError, BlockingIOError):
                    pass
                except OSError:
                    gone += 1
        print(f"{wanted - gone} of {wanted} held by one worker")
        self.assertEqual(gone, 0, pathlib.Path(self.work, "many.log").read_text(encoding="utf-8")[-500:])

    @staticmethod
    def answers(port):
        with socket.socket() as one:
            return one.connect_ex(("127.0.0.1", port)) == 0

    def test_a_playlist_that_waits_is_not_held_back(self):
        text = self.curl(self.media).stdout
        number = int([line for line in text.splitlines() if line.startswith("#EXT-X-MEDIA-SEQUENCE")][0].split(":")[1])
        last = number + text.count("#EXTINF")
        answer = self.curl(f"{self.media}?_HLS_msn={last + 1}", "-w", "\n%{http_code} %{time_starttransfer}")
        self.assertIn("\n200 ", answer.stdout)
        self.assertGreater(answer.stdout.count("#EXTINF"), 0)

    def test_live_events_come_as_they_happen(self):
        listener = subprocess.Popen(["curl", "-sSN", "--cacert", self.certificate, "--max-time", "60",
                                     f"https://localhost:{self.secure}/api/v1/channels/{self.ready['channel']}/events"], stdout=subprocess.PIPE, text=True)
        self.addCleanup(self.stop, listener)
        self.assertTrue(listener.stdout.readline())
        self.ask("PATCH", "", {"title": "Told through nginx"})
        for line in listener.stdout:
            if "Told through nginx" in line:
                return
        self.fail("the change was not told")

    def test_a_websocket_of_the_page_is_let_through_and_that_of_another_is_not(self):
        def answer(origin):
            return self.curl(f"/api/v1/channels/{self.ready['channel']}/events", "--http1.1", "-D", "-", "--max-time", "2",
                             "-H", "Connection: Upgrade", "-H", "Upgrade: websocket", "-H", "Sec-WebSocket-Version: 13",
                             "-H", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==", "-H", f"Origin: {origin}").stdout

        self.assertIn("101 Switching Protocols", answer(f"https://localhost:{self.secure}"))
        self.assertIn("403 Forbidden", answer("https://elsewhere.example"))

    def test_hsts_is_said_once(self):
        answer = self.curl("/api/v1/health", "-D", "-", "-o", "/dev/null").stdout.lower()
        self.assertEqual(answer.count("strict-transport-security"), 1, answer)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
