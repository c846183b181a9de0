"""The rows of the table. Each says what it loads, against whom, and what is wanted; `measure` runs it on one server."""
import re
import subprocess
import time

from . import machine
from .machine import Trouble
from .servers import Belfry, Nginx, Node, answers, wait_for_playlist
from .table import Goal

VIEWER_KBPS = 2500   # 2.65 Mb/s with its sound
SEGMENT_KBPS = 3870  # segments of 2 s that are 1 MB
SHORT_PARTS = ("--part-target", "200")


class Row:
    """`ours` and `theirs` start a server; `against` None: a bound that is ours alone."""
    name = ""
    sizes = (1,)
    against = None

    def __init__(self, run):
        self.run = run

    def title(self, size):
        raise NotImplementedError

    def lacks(self):
        """What this server cannot do yet, in words; "" when it can be measured."""
        return ""

    def ours(self, size):
        return Belfry(self.run, *self.run.quiet_settings())

    def theirs(self, size):
        return Nginx(self.run)

    def seconds(self):
        return self.run.seconds or 5


class Fetch(Row):
    """The same bytes from both, again and again: what Belfry serves live is laid on tmpfs for nginx."""
    against = "nginx from tmpfs"
    secure = None

    def measure(self, server, size):
        if isinstance(server, Belfry):
            server.publish(machine.clip(self.run.cache, self.clip_kbps))
            url = self.choose(server)
            body = answers(url)
            (self.run.media / self.file).write_bytes(body)
        elif not (self.run.media / self.file).exists():
            raise Trouble("nginx has no copy yet: Belfry's side of the round failed")
        else:
            url = server.http() + "/" + self.file
            body = b"" if answers(url) is None else answers(url)
        report = self.load(server, url, size)
        report["body_bytes"] = len(body)
        return report

    def load(self, server, url, size):
        if not self.secure:
            return self.run.tool("load_fetch", "--url", url, "--connections", size, "--seconds", self.seconds(),
                                 "--warmup", 1,
                                 "--server-pid", server.pid)
        return h2load(self.run, server, url.replace(server.http(), server.http(secure=True)), size, self.seconds(),
                      self.secure == "h1")


class Playlist(Fetch):
    name = "playlist"
    sizes = (100, 1000, 5000)
    file = "list.m3u8"
    clip_kbps = VIEWER_KBPS
    goals = [Goal("requests per server CPU second", "requests_per_server_cpu_s", 1.6, 1.2, more_is_better=True)]
    figures = ["body_bytes", "requests_per_server_cpu_s", "requests_per_s", "latency_ms_p50", "latency_ms_p99",
               "server_memory_kib", "errors"]

    def title(self, size):
        return f"{self.run.playlist_bytes or 600}-byte playlist, {size} connections"

    def choose(self, server):
        """Of the playlists that are served, the one nearest to 600 bytes."""
        server.wait_for_segments(3)
        found = {url: len(answers(url) or b"") for url in (server.playlist(), server.media_playlist())}
        url = min(found, key=lambda one: abs(found[one] - 600))
        self.run.playlist_bytes = found[url]
        return url


class Segment(Fetch):
    name = "segment"
    sizes = (100, 1000, 5000)
    file = "segment.m4s"
    against = "nginx sendfile from tmpfs"
    clip_kbps = SEGMENT_KBPS
    goals = [Goal("CPU per GB", "server_cpu_s_per_gbyte", 1.0, 1.2)]
    figures = ["body_bytes", "server_cpu_s_per_gbyte", "requests_per_s", "latency_ms_p50", "latency_ms_p99",
               "server_memory_kib", "errors"]

    def title(self, size):
        return f"1 MB segment, {size} connections"

    def choose(self, server):
        return server.wait_for_segments(2)[-1]


def secured(base, protocol, words):
    class Secured(base):
        name = f"{base.name}-tls-{protocol}"
        sizes = (100, 1000)
        against = "nginx with the same certificate"
        secure = protocol
        goals = [Goal("CPU", "server_cpu_us_per_request", 0.9, 1.1)]
        figures = ["body_bytes", "server_cpu_us_per_request", "requests_per_s", "failed"]

        def lacks(self):
            return "" if self.run.has_setting("--tls-cert") else "TLS"

        def title(self, size):
            return super().title(size) + f", TLS 1.3, {words}"
    return Secured


def h2load(run, server, url, connections, seconds, http1):
    """nghttp2's own load tool, the same for both; the server's CPU is read well inside its run."""
    warmup = 2
    command = [*machine.POLITE, "h2load", "-c", str(connections), "-m", "1", "-t", "1", "-D", str(seconds + 2), "--warm-up-time",
               str(warmup)]
    process = subprocess.Popen([*command, *(["--h1"] if http1 else []), url], stdout=subprocess.PIPE,
                               stderr=subprocess.STDOUT, text=True)
    try:
        time.sleep(warmup + 1)
        usage = run.tool("load_usage", "--server-pid", server.pid, "--seconds", seconds)
        text = process.communicate(timeout=seconds + 60)[0]
    finally:
        if process.poll() is None:
            process.terminate()
            process.wait()
    rate = re.search(r"finished in [\d.]+\w+, ([\d.]+) req/s", text)
    counts = re.search(r"(\d+) succeeded, (\d+) failed, (\d+) errored", text)
    protocol = re.search(r"TLS Protocol: (\S+)", text)
    if not rate or not counts or float(rate.group(1)) == 0 or not protocol or protocol.group(1) != "TLSv1.3":
        raise Trouble("h2load: " + text[-400:])
    return {"requests_per_s": float(rate.group(1)), "failed": int(counts.group(2)) + int(counts.group(3)), **usage,
            "server_cpu_us_per_request": usage["server_cores"] * 1e6 / float(rate.group(1))}


class Ingest(Row):
    """Nobody watches; segments and parts are made."""
    name = "ingest"
    sizes = (1, 20, 100)
    against = "nginx-rtmp"
    figures = ["server_cpu_ms_per_stream_s", "server_memory_kib", "worst_send_lag_ms", "failed"]
    rewind = "off"
    wanted = {1: (0.8, 1.0), 20: (0.8, 1.0), 100: (0.5, 0.8)}

    def title(self, size):
        return f"RTMP ingest to HLS with parts, {size} publisher{'s' if size > 1 else ''}, rewind {self.rewind}"

    def goals_for(self, size):
        reach, enough = self.wanted.get(size, self.wanted[20])
        return [Goal("CPU per stream second", "server_cpu_ms_per_stream_s", reach, enough)]

    def ours(self, size):
        return Belfry(self.run, *self.run.quiet_settings(), channels=size)

    def measure(self, server, size):
        return server.publish(machine.clip(self.run.cache, VIEWER_KBPS), size, ramp=2, warmup=8,
                              seconds=self.run.seconds or 10)


class IngestRewound(Ingest):
    name = "ingest-rewind"
    rewind = "on"

    def lacks(self):
        return "" if self.run.has_setting("--rewind") else "rewind"

    def ours(self, size):
        return Belfry(self.run, channels=size)


class Memory(Row):
    name = "memory"
    sizes = (10,)
    against = "nginx-rtmp, tmpfs counted"
    goals = [Goal("memory per stream", "total_kib_per_stream", 0.7, 0.9)]
    figures = ["total_kib_per_stream", "memory_kib_per_stream", "server_memfd_kib"]
    fill = 45  # until both have thrown their oldest segments away

    def title(self, size):
        return f"{size} streams, 12 s window, media included"

    def ours(self, size):
        window = ("--hls-window", "12s") if self.run.has_setting("--hls-window") else ()
        return Belfry(self.run, *window, channels=size)

    def measure(self, server, size):
        before = server.extra_memory_kib()
        report = server.publish(machine.clip(self.run.cache, VIEWER_KBPS), size, ramp=2, warmup=self.fill, seconds=2)
        report["total_kib_per_stream"] = report["memory_kib_per_stream"] + (server.extra_memory_kib() - before) / size
        return report


class Viewers(Row):
    """All of one stream, classic: a poll a second, segments of 2 s."""
    name = "viewers"
    sizes = (5000,)
    against = "nginx-rtmp + nginx"
    goals = [Goal("CPU per viewer second", "server_cpu_ms_per_viewer_s", 0.95, 1.1),
             Goal("segment p99", "segment_ms_p99", 1.0, 1.5), Goal("join p99", "join_ms_p99", 1.0, 1.5)]
    figures = ["server_cpu_ms_per_viewer_s", "server_cores", "client_cpu_s", "viewers_playing", "gbit_per_s", "stalls",
               "late_downloads",
               "skipped_segments", "playlist_ms_p50", "playlist_ms_p99", "segment_ms_p50", "segment_ms_p99",
               "join_ms_p50", "join_ms_p99",
               "errors", "http_errors", "server_memory_kib"]

    def title(self, size):
        return f"{size} viewers of one stream"

    def measure(self, server, size):
        server.publish(machine.clip(self.run.cache, VIEWER_KBPS))
        wait_for_playlist(server, 4)
        return self.run.tool("load_watch", "--url", server.playlist(), "--viewers", size, "--ramp", max(4, size / 500),
                             "--warmup", 4,
                             "--seconds", self.run.seconds or 15, "--server-pid", server.pid)


class ManyViewers(Viewers):
    """As many as the file limit lets in."""
    name = "many-viewers"
    sizes = (10000, 15000)
    against = None
    theirs = None
    goals = [Goal("stalls", "stalls", 0, 0, unit=""), Goal("viewers not playing", "not_playing", 0, 0, unit="")]

    def title(self, size):
        return f"{size} viewers, 2 s segments, one poll a second"

    def measure(self, server, size):
        if size + 200 > self.run.files:
            raise Trouble(f"{size} viewers need more files than the {self.run.files} a process may open here")
        report = super().measure(server, size)
        report["not_playing"] = size - report["viewers_playing"]
        return report


class Events(Row):
    name = "events"
    sizes = (10000,)
    against = "Node + Express"
    goals = [Goal("CPU per delivery", "server_cpu_us_per_delivery", 0.4, 0.6),
             Goal("last subscriber", "last_subscriber_ms_p50", 0.4, 0.7),
             Goal("memory per connection", "memory_kib_per_connection", 0.1, 0.3)]
    figures = ["server_cpu_us_per_delivery", "last_subscriber_ms_p50", "delivery_ms_p50", "delivery_ms_p99",
               "memory_kib_per_connection",
               "connect_cpu_us_per_connection", "connected", "deliveries_missing", "out_of_order", "trigger_errors", "lost"]

    def title(self, size):
        return f"server-sent events, {size} subscribers"

    def theirs(self, size):
        return Node(self.run)

    def measure(self, server, size):
        return self.run.tool("load_subscribe", *server.events(), "--connections", size, "--ramp", max(2, size / 2000),
                             "--events", int(self.run.seconds or 8), "--interval", 1000, "--server-pid", server.pid)


class Chat(Row):
    """One room; five messages a second, as a room that talks while a service begins. Belfry keeps each before it is shown."""
    name = "chat"
    sizes = (10000,)
    against = "Node + ws"
    goals = [Goal("CPU per delivery", "server_cpu_us_per_delivery", 0.6, 0.8),
             Goal("last subscriber", "last_subscriber_ms_p50", 0.5, 0.8),
             Goal("memory per client", "memory_kib_per_connection", 0.3, 0.8),
             Goal("deliveries missing", "deliveries_missing", 0, 0, unit="", always=True),
             Goal("deliveries out of order", "out_of_order", 0, 0, unit="", always=True)]
    figures = ["server_cpu_us_per_delivery", "last_subscriber_ms_p50", "last_subscriber_ms_p99", "delivery_ms_p50", "delivery_ms_p99",
               "memory_kib_per_connection", "connect_cpu_us_per_connection", "connected", "deliveries", "deliveries_missing",
               "out_of_order", "trigger_errors", "lost"]

    def title(self, size):
        return f"chat over WebSocket, {size} in one room, 5 messages a second"

    def theirs(self, size):
        return Node(self.run)

    def measure(self, server, size):
        return self.run.tool("load_subscribe", *server.chat(), "--connections", size, "--ahead", size // 10, "--ramp", max(2, size / 1000), "--settle", 4,
                             "--events", 5 * (self.run.seconds or 60), "--interval", 200, "--patience", 30, "--server-pid", server.pid)


class LowLatency(Row):
    """How old a fetched piece's first frame is. Who reads it polls nginx every 20 ms, which flatters nginx."""
    name = "llhls"
    sizes = (1000,)
    against = "nginx-rtmp's 2 s HLS"
    goals = [Goal("age of the oldest frame just fetched", "oldest_frame_age_ms_p50", 0.12, 0.25)]
    figures = ["oldest_frame_age_ms_p50", "oldest_frame_age_ms_p99", "newest_frame_age_ms_p50",
               "newest_frame_age_ms_p99", "part_ms_p50",
               "part_ms_p99", "segment_ms_p99", "server_cores", "stalls", "errors", "http_errors", "join_ms_p50"]

    def title(self, size):
        return f"LL-HLS with parts of 200 ms, {size} viewers"

    def ours(self, size):
        return Belfry(self.run, *SHORT_PARTS)

    def measure(self, server, size):
        server.publish(machine.clip(self.run.cache, VIEWER_KBPS), stamp=True)
        wait_for_playlist(server, 4)
        return self.run.tool("load_watch", "--url", server.playlist(), "--llhls", "--viewers", size, "--stamp-viewers",
                             20, "--stamp-poll-ms", 20,
                             "--back", 1, "--ramp", max(2, size / 500), "--warmup", 3, "--seconds",
                             self.run.seconds or 10,
                             "--server-pid", server.pid)


class Blocked(Row):
    name = "blocked"
    sizes = (2000,)
    theirs = None
    goals = [Goal("answered after the part closes, p99", "after_part_ms_p99", 50, 100, unit=" ms")]
    figures = ["after_part_ms_p50", "after_part_ms_p99", "last_answer_ms_p50", "server_cores", "parts", "errors"]

    def title(self, size):
        return f"{size} blocked playlists, 5 parts a second"

    def ours(self, size):
        return Belfry(self.run, *SHORT_PARTS)

    def measure(self, server, size):
        server.publish(machine.clip(self.run.cache, VIEWER_KBPS), stamp=True)
        server.wait_for_segments(2)
        return self.run.tool("load_wait", "--url", server.media_playlist(), "--connections", size, "--seconds",
                             self.run.seconds or 10,
                             "--server-pid", server.pid)


class Idle(Row):
    name = "idle"
    sizes = (2000,)
    theirs = None
    secure = False
    goals = [Goal("memory of an idle keep-alive connection", "memory_kib_per_connection", 1.5, 1.5, unit=" KiB")]
    figures = ["memory_kib_per_connection", "connect_cpu_us_per_connection", "answered"]

    def title(self, size):
        return f"{size} idle connections"

    def measure(self, server, size):
        # What the first connection brings into memory is not each one's.
        self.ask(server, 50)
        return self.ask(server, size)

    def ask(self, server, size):
        return self.run.tool("load_idle", "--url", server.http(self.secure) + "/healthz", "--connections", size,
                             "--server-pid", server.pid)


class IdleSecure(Idle):
    name = "idle-tls"
    secure = True

    def lacks(self):
        return "" if self.run.has_setting("--tls-cert") else "TLS"

    goals = [Goal("memory of an idle TLS connection", "memory_kib_per_connection", 16, 16, unit=" KiB")]

    def title(self, size):
        return f"{size} idle TLS connections"


ROWS = [Playlist, Segment, Ingest, IngestRewound,
        secured(Playlist, "h1", "HTTP/1.1"), secured(Playlist, "h2", "HTTP/2"),
        secured(Segment, "h1", "HTTP/1.1"), secured(Segment, "h2", "HTTP/2"),
        Memory, Viewers, ManyViewers, Events, Chat, LowLatency, Blocked, Idle, IdleSecure]
