#!/usr/bin/env python3
"""Checks the load tools against small servers whose behaviour is known: python3 test_tools.py FOLDER_OF_THE_TOOLS"""
import asyncio
import base64
import hashlib
import json
import os
import pathlib
import struct
import subprocess
import sys
import tempfile
import time
import unittest

TOOLS = pathlib.Path(".")
PART_S = 0.2
PARTS = 5  # a segment
GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


def run(tool, *arguments):
    done = subprocess.run([TOOLS / tool, *map(str, arguments)], stdout=subprocess.PIPE, text=True, timeout=60,
                          check=False)
    return done.returncode, json.loads(done.stdout.splitlines()[-1])


class MockServer:
    """LL-HLS with a part every 200 ms, and events by SSE and WebSocket. `late_s`: how much later a part is told."""

    def __init__(self, late_s=0.0, lost=0, repeats=False):
        self.born = time.time() - 6  # some media to begin with
        self.late_s = late_s
        self.lost = lost  # subscribers that never get an event
        self.repeats, self.first = repeats, b""  # the first event once more behind each later one
        self.streams, self.sockets = [], []

    def playlist(self):
        done = int((time.time() - self.born - self.late_s) / PART_S)
        sequence = done // PARTS
        first = max(0, sequence - 4)
        lines = ["#EXTM3U", "#EXT-X-TARGETDURATION:1", f"#EXT-X-PART-INF:PART-TARGET={PART_S}",
                 f"#EXT-X-SERVER-CONTROL:CAN-BLOCK-RELOAD=YES,PART-HOLD-BACK={3 * PART_S}",
                 f"#EXT-X-MEDIA-SEQUENCE:{first}"]
        for number in range(first, sequence + 1):
            if number >= sequence - 2:
                lines += [f'#EXT-X-PART:DURATION={PART_S},URI="part-{number}-{part}.m4s",INDEPENDENT=YES'
                          for part in range(min(PARTS, done - number * PARTS))]
            if number < sequence:
                lines += ["#EXTINF:1.0,", f"seg-{number}.m4s"]
        return "\n".join(lines) + "\n"

    def part(self, number, index):
        """Five frames, stamped as if sent evenly over the part, the first when the part before closed."""
        begin = self.born + (number * PARTS + index) * PART_S
        stamps = [int((begin + frame * PART_S / 5) * 1e9) for frame in range(5)]
        return b"moof" + b"".join(b"belfry-load-time" + b"%016x" % stamp + b"\0" * 200 for stamp in stamps)

    async def serve(self, reader, writer):
        try:
            while await self.answer_one(reader, writer):
                pass
        except (asyncio.IncompleteReadError, asyncio.CancelledError, ConnectionError):
            pass
        finally:
            writer.close()

    async def answer_one(self, reader, writer):
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        method, path, _ = head.split(" ", 2)
        fields = {line.split(":")[0].lower(): line.split(":", 1)[1].strip() for line in head.split("\r\n")[1:]
                  if ":" in line}
        body = await reader.readexactly(int(fields.get("content-length", 0)))
        if path == "/events":
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n:ok\n\n")
            self.streams.append(writer)
            return True
        if path == "/socket":
            await self.socket(fields, reader, writer)
            return False
        if method != "GET":
            assert method == "PATCH" and fields["x-one"] == "1" and fields["x-two"] == "2", head
            self.tell(body)
            if self.repeats and self.first:
                self.tell(self.first)
            self.first = self.first or body
        answer = await self.media(path)
        status = "200 OK" if answer is not None else "404 Not Found"
        writer.write(f"HTTP/1.1 {status}\r\nContent-Length: {len(answer or b'')}\r\n\r\n".encode() + (answer or b""))
        return True

    def tell(self, body):
        for stream in self.streams[self.lost:]:
            stream.write(b"data: " + body + b"\n\n")
        for socket in self.sockets[self.lost:]:
            socket.write(bytes([0x81, len(body)]) + body)

    async def media(self, path):
        if path.startswith("/live.m3u8"):
            query = dict(item.split("=") for item in path.partition("?")[2].split("&") if item)
            if "_HLS_msn" in query:
                wanted = int(query["_HLS_msn"]) * PARTS + int(query.get("_HLS_part", PARTS - 1)) + 1
                await asyncio.sleep(max(0, self.born + self.late_s + wanted * PART_S - time.time() + 0.002))
            return self.playlist().encode()
        if path == "/master.m3u8":
            return b"#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\nlive.m3u8\n"
        if path.startswith("/part-"):
            return self.part(*map(int, path[6:-4].split("-")))
        if path.startswith("/seg-"):
            return b"".join(self.part(int(path[5:-4]), i) for i in range(PARTS))
        return b"{}" if path == "/say" else None

    async def socket(self, fields, reader, writer):
        accept = base64.b64encode(hashlib.sha1((fields["sec-websocket-key"] + GUID).encode()).digest()).decode()
        writer.write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                     f"Sec-WebSocket-Accept: {accept}\r\n\r\n".encode())
        writer.write(b"\x89\x02hi")  # a ping must be answered before anything is sent
        pong = await reader.readexactly(8)
        assert pong[0] == 0x8A and pong[6:] == b"hi", pong
        self.sockets.append(writer)
        await reader.read()


def against(mock, *command):
    async def both():
        server = await asyncio.start_server(mock.serve, "127.0.0.1", 0)
        address = "127.0.0.1:%d" % server.sockets[0].getsockname()[1]
        async with server:
            return await asyncio.to_thread(run, *[part.replace("HOST", address) if isinstance(part, str) else part
                                                  for part in command])
    return asyncio.run(both())


TRIGGER = ("--patience", 1, "--trigger", "http://HOST/say", "--trigger-method", "PATCH", "--trigger-header",
           "X-One: 1|X-Two: 2", "--connections", 20,
           "--ramp", 0.2, "--settle", 0.3, "--events", 5, "--interval", 50)


class Tools(unittest.TestCase):
    def test_viewers_take_each_segment_once(self):
        status, report = against(MockServer(), "load_watch", "--url", "http://HOST/master.m3u8", "--viewers", 5,
                                 "--ramp", 0.5,
                                 "--warmup", 0.5, "--seconds", 4)
        self.assertEqual(status, 0, report)
        self.assertEqual(report["viewers_playing"], 5)
        self.assertIn(report["segments"], range(13, 28))
        self.assertEqual(report["skipped_segments"], 0)

    def test_low_latency_viewers_read_how_old_frames_are(self):
        status, report = against(MockServer(), "load_watch", "--url", "http://HOST/live.m3u8", "--viewers", 5,
                                 "--llhls", "--stamp-viewers", 5,
                                 "--ramp", 0.5, "--warmup", 0.5, "--seconds", 4)
        self.assertEqual(status, 0, report)
        self.assertIn(report["parts"], range(70, 115))
        self.assertEqual(report["segments"], 0)
        self.assertGreaterEqual(report["oldest_frame_age_ms_p50"], 200)
        self.assertGreaterEqual(report["oldest_frame_age_ms_p50"] - report["newest_frame_age_ms_p50"], 159)

    def test_a_stream_told_late_is_measured_as_late(self):
        _, report = against(MockServer(late_s=0.5), "load_watch", "--url", "http://HOST/live.m3u8", "--viewers", 2,
                            "--llhls", "--stamp-viewers", 2,
                            "--ramp", 0.1, "--warmup", 0.2, "--seconds", 2)
        self.assertGreaterEqual(report["oldest_frame_age_ms_p50"], 700)

    def test_a_missing_stream_is_an_error(self):
        status, report = against(MockServer(), "load_watch", "--url", "http://HOST/none.m3u8", "--viewers", 2, "--ramp",
                                 0.1, "--warmup", 0.1, "--seconds", 1)
        self.assertEqual(status, 1)
        self.assertGreater(report["http_errors"], 0)

    def test_watch_counts_what_happens_while_they_join_when_asked_to(self):
        call = ["load_watch", "--url", "http://HOST/none.m3u8", "--viewers", 2, "--ramp", 2, "--warmup", 0, "--seconds", 0]
        _, report = against(MockServer(), *call)
        self.assertEqual(report["http_errors"], 0)
        _, report = against(MockServer(), *call, "--joining")
        self.assertGreater(report["http_errors"], 0)

    def test_blocked_playlists_are_counted_from_the_closing_of_their_part(self):
        status, report = against(MockServer(late_s=0.1), "load_wait", "--url", "http://HOST/live.m3u8", "--connections",
                                 10, "--warmup", 0.5, "--seconds", 3)
        self.assertEqual(status, 0, report)
        self.assertGreaterEqual(report["parts"], 8)
        self.assertGreaterEqual(report["after_part_ms_p50"], 100)
        self.assertGreaterEqual(report["last_answer_ms_p50"], report["after_part_ms_p50"])

    def test_fetches_say_what_the_server_used(self):
        status, report = against(MockServer(), "load_fetch", "--url", "http://HOST/live.m3u8", "--connections", 5,
                                 "--warmup", 0.2, "--seconds", 1,
                                 "--server-pid", os.getpid())
        self.assertEqual(status, 0, report)
        self.assertGreater(report["requests"], 20)
        self.assertGreater(report["server_cpu_s"], 0)
        self.assertAlmostEqual(report["requests_per_server_cpu_s"], report["requests"] / report["server_cpu_s"],
                               delta=report["requests"] / 100)
        status, report = against(MockServer(), "load_fetch", "--url", "http://HOST/none", "--connections", 1,
                                 "--warmup", 0, "--seconds", 0.5)
        self.assertEqual(status, 1)
        self.assertEqual(report["requests"], 0)

    def test_events_reach_all_subscribers(self):
        for url in ("http://HOST/events", "ws://HOST/socket"):
            status, report = against(MockServer(), "load_subscribe", "--url", url, *TRIGGER)
            self.assertEqual(status, 0, report)
            self.assertEqual(report["deliveries"], 100)
            self.assertEqual(report["trigger_errors"], 0)

    def test_events_that_are_lost_are_missed(self):
        for url in ("http://HOST/events", "ws://HOST/socket"):
            status, report = against(MockServer(lost=3), "load_subscribe", "--url", url, *TRIGGER)
            self.assertEqual(status, 1)
            self.assertEqual(report["deliveries_missing"], 15, report)

    def test_events_out_of_their_order_fail(self):
        for url in ("http://HOST/events", "ws://HOST/socket"):
            status, report = against(MockServer(repeats=True), "load_subscribe", "--url", url, *TRIGGER)
            self.assertEqual((report["deliveries"], report["deliveries_missing"], report["lost"]), (100, 0, 0))
            self.assertEqual(report["out_of_order"], 80)
            self.assertEqual(status, 1)

    def test_idle_connections_are_answered_once(self):
        status, report = against(MockServer(), "load_idle", "--url", "http://HOST/live.m3u8", "--connections", 20,
                                 "--settle", 0.1,
                                 "--server-pid", os.getpid())
        self.assertEqual(status, 0, report)
        self.assertEqual(report["answered"], 20)

    def test_memory_files_count_once_mapped_or_not(self):
        holder = subprocess.Popen([sys.executable, "-c", """
import mmap, os, sys
for mapped in (True, False):
    fd = os.memfd_create("kept")
    os.write(fd, b"x" * (8 << 20))
    if mapped:
        kept = mmap.mmap(fd, 0)
        sum(kept[::4096])
print("ready", flush=True)
sys.stdin.read()"""], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        try:
            self.assertEqual(holder.stdout.readline(), "ready\n")
            status, report = run("load_usage", "--server-pid", holder.pid, "--seconds", 0.1)
        finally:
            holder.communicate("")
        self.assertEqual(status, 0)
        self.assertEqual(report["server_memfd_kib"], 16 << 10)
        self.assertLess(report["server_memory_kib"], report["server_pss_kib"] + (9 << 10))
        self.assertGreater(report["server_memory_kib"], report["server_pss_kib"] + (7 << 10))

    def test_cpu_of_children_and_threads_is_counted(self):
        parent = subprocess.Popen(["sh", "-c", f"{sys.executable} -c 'while True: pass' & wait"],
                                  start_new_session=True)
        try:
            time.sleep(0.5)
            _, report = run("load_usage", "--server-pid", parent.pid, "--seconds", 1)
        finally:
            os.killpg(parent.pid, 9)
            parent.wait()
        self.assertEqual(report["server_processes"], 2)
        self.assertGreater(report["server_cpu_s"], 0.05)

    def test_a_publisher_sends_in_real_time(self):
        with tempfile.TemporaryDirectory() as folder:
            clip = pathlib.Path(folder) / "clip.flv"
            clip.write_bytes(tiny_flv())
            sink = RtmpSink()
            status, report = asyncio.run(sink.published_by("--file", clip, "--streams", 2, "--stamp", "--ramp", 0.1,
                                                           "--warmup", 0.3, "--seconds", 2))
        self.assertEqual(status, 0, report)
        self.assertEqual(report["publishing"], 2)
        self.assertAlmostEqual(report["frames_per_s"], 60, delta=6)
        self.assertEqual(sink.names, {"s0", "s1"})
        self.assertGreater(sink.stamps, 100)

    def test_a_publisher_that_is_refused_says_so(self):
        with tempfile.TemporaryDirectory() as folder:
            clip = pathlib.Path(folder) / "clip.flv"
            clip.write_bytes(tiny_flv())
            status, report = asyncio.run(RtmpSink(refuses=True).published_by("--file", clip, "--ramp", 0, "--warmup",
                                                                             0.3, "--seconds", 0.3))
        self.assertEqual(status, 1)
        self.assertEqual(report["failed"], 1)


class RtmpSink:
    """As much of an RTMP server as a publisher needs; the messages themselves are only searched for stamps."""

    def __init__(self, refuses=False):
        self.refuses = refuses
        self.names, self.stamps = set(), 0

    async def published_by(self, *arguments):
        server = await asyncio.start_server(self.serve, "127.0.0.1", 0)
        url = "rtmp://127.0.0.1:%d/live/s{n}" % server.sockets[0].getsockname()[1]
        async with server:
            return await asyncio.to_thread(run, "load_publish", "--url", url, *arguments)

    async def serve(self, reader, writer):
        try:
            await reader.readexactly(1537)
            writer.write(b"\x03" + bytes(1536) * 2)
            await reader.readexactly(1536)
            seen = b""
            for word, answer in ((b"connect", amf("_result", 1.0) + b"\x05"),
                                 (b"createStream", amf("_result", 4.0, None, 1.0)),
                                 (b"publish\0", amf("onStatus", 0.0, None) + status_object("BadName" if self.refuses
                                                                                           else "Start"))):
                while word not in seen:
                    seen += await reader.read(65536)
                writer.write(b"\x03\0\0\0" + len(answer).to_bytes(3, "big") + b"\x14\0\0\0\0" + answer)
            self.names.add(seen.split(b"publish\0")[1].split(b"\x02\0\x02")[1][:2].decode())
            while data := await reader.read(65536):
                self.stamps += data.count(b"belfry-load-time")
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()


def amf(*values):
    out = b""
    for value in values:
        if value is None:
            out += b"\x05"
        elif isinstance(value, float):
            out += b"\0" + struct.pack(">d", value)
        else:
            out += b"\x02" + len(value).to_bytes(2, "big") + value.encode()
    return out


def status_object(word):
    return b"\x03\0\x04code" + amf("NetStream.Publish." + word) + b"\0\0\x09"


def tiny_flv():
    """One second, 30 frames, a keyframe first; the pictures are noise of the right shape."""
    out = b"FLV\x01\x05\0\0\0\x09\0\0\0\0"

    def tag(kind, ms, body):
        head = bytes([kind]) + len(body).to_bytes(3, "big") + ms.to_bytes(3, "big") + b"\0\0\0\0"
        return head + body + (len(head) + len(body)).to_bytes(4, "big")

    out += tag(9, 0, b"\x17\0\0\0\0" + b"\x01\x4d\x00\x1f\xff\xe1\x00\x04\x67\x4d\x00\x1f\x01\x00\x02\x68\xee")
    out += tag(8, 0, b"\xaf\0\x12\x10")
    for frame in range(30):
        unit = (b"\x65" if frame == 0 else b"\x41") + bytes(range(1, 251)) * (8 if frame == 0 else 2)
        picture = (b"\x17" if frame == 0 else b"\x27") + b"\x01\0\0\0" + len(unit).to_bytes(4, "big") + unit
        out += tag(9, frame * 1000 // 30, picture)
        out += tag(8, frame * 1000 // 30, b"\xaf\x01" + b"\x21" * 300)
    return out


if __name__ == "__main__":
    if len(sys.argv) > 1:
        TOOLS = pathlib.Path(sys.argv.pop(1)).resolve()
    unittest.main()
