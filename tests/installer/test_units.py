"""The systemd units: as the system itself checks them, and what they promise with sockets that stay open.

Arguments: belfry-server, the folder of the units.
"""
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import unittest

SERVER, UNITS = sys.argv[1], pathlib.Path(sys.argv[2])
EXPOSURE_MOST = 2.0  # of systemd's ten


def run(*command):
    return subprocess.run(command, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)


def listening(host="127.0.0.1"):
    opened = socket.socket()
    opened.bind((host, 0))
    opened.listen(64)
    return opened


def ask(port, timeout=60):
    """The status line of GET /healthz; waits for as long as a viewer would."""
    with socket.create_connection(("127.0.0.1", port), timeout=timeout) as client:
        client.sendall(b"GET /healthz HTTP/1.1\r\nHost: belfry\r\nConnection: close\r\n\r\n")
        return client.makefile("rb").readline().decode()


def address(opened):
    return "127.0.0.1:%d" % opened.getsockname()[1]


class Handed:
    """belfry-server as systemd starts it: with open sockets from descriptor 3 on, and a socket to be told on."""

    def __init__(self, folder, sockets, http, rtmp, *more, **environment):
        self.path = os.path.join(folder, "notify")
        self.notices = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.notices.bind(self.path)
        self.notices.settimeout(60)
        moves = " ".join(f"{3 + i}<&{s.fileno()}" for i, s in enumerate(sockets))
        self.process = subprocess.Popen(
            # A shell knows its own number before it becomes the server.
            ["bash", "-c", f'LISTEN_PID=$$ exec "$@" {moves}', "-", SERVER, "--data", os.path.join(folder, "data"),
             "--http", http, "--rtmp", rtmp, *more],
            env={**os.environ, "LISTEN_FDS": str(len(sockets)), "NOTIFY_SOCKET": self.path, **environment},
            pass_fds=[s.fileno() for s in sockets], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)

    def told(self):
        return self.notices.recv(4096).decode()

    def end(self, how=signal.SIGTERM):
        """What it said to the log."""
        self.process.send_signal(how)
        said = self.process.communicate(timeout=60)[1]
        self.last = self.told() if how == signal.SIGTERM else ""
        self.notices.close()
        os.unlink(self.path)
        return said


class Units(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.folder, True)

    def unit(self, name):
        """A copy that names the program of this build, and no manual, which is not installed here."""
        text = (UNITS / name).read_text()
        text = re.sub(r"^Documentation=.*\n", "", text, flags=re.M)
        text = text.replace("/usr/bin/belfry-server", SERVER)
        copy = os.path.join(self.folder, name)
        pathlib.Path(copy).write_text(text)
        return copy

    def test_the_system_finds_nothing_wrong_with_the_units(self):
        units = [self.unit("belfry-server.socket"), self.unit("belfry-server.service")]
        checked = run("systemd-analyze", "verify", "--recursive-errors=no", *units)
        ours = [line for line in checked.stdout.splitlines() if "belfry" in line]
        self.assertEqual((checked.returncode, ours), (0, []), checked.stdout)

    def test_verify_would_say_so(self):
        unit = self.unit("belfry-server.service")
        text = pathlib.Path(unit).read_text()
        pathlib.Path(unit).write_text(text.replace("[Service]", "[Service]\nProtectSytem=strict"))
        self.assertIn("ProtectSytem", run("systemd-analyze", "verify", "--recursive-errors=no", unit).stdout)

    def test_the_service_is_confined(self):
        unit = self.unit("belfry-server.service")
        checked = run("systemd-analyze", "security", "--offline=true", "--no-pager", unit)
        level = float(re.search(r"Overall exposure level for \S+: ([\d.]+)", checked.stdout).group(1))
        print(f"exposure {level} of 10")
        self.assertLessEqual(level, EXPOSURE_MOST)

    def test_after_a_wrong_setting_the_ports_are_closed(self):
        """Or each viewer who knocks would start the server once more. The server's status for it, and what the unit does at that one alone."""
        refused = run(SERVER, "--nonsense", "1")
        self.assertEqual(refused.returncode, 2, refused.stdout)
        unit = (UNITS / "belfry-server.service").read_text()
        self.assertIn("RestartPreventExitStatus=2\n", unit)
        command = re.search(r"^ExecStopPost=\+/bin/sh -c '(.*)'$", unit, re.M)[1].replace("$$", "$")
        self.assertNotIn("%", command)  # which systemd would read as its own
        fake, log = pathlib.Path(self.folder, "systemctl"), pathlib.Path(self.folder, "log")
        fake.write_text(f'#!/bin/sh\necho "$*" >>"{log}"\n')
        fake.chmod(0o755)
        for status in ("0", "1", "TERM", "KILL", "2"):
            self.assertFalse(log.exists(), status)
            done = run("env", f"PATH={self.folder}:/usr/bin:/bin", f"EXIT_STATUS={status}", "/bin/sh", "-c", command)
            self.assertEqual((done.returncode, done.stdout), (0, ""))
        self.assertEqual(log.read_text(), "--no-block --job-mode=ignore-requirements stop belfry-server.socket\n")

    def test_a_restart_refuses_nobody(self):
        with listening() as http, listening() as rtmp:
            def start():
                return Handed(self.folder, [http, rtmp], address(http), address(rtmp))

            port = http.getsockname()[1]
            for how in (signal.SIGTERM, signal.SIGKILL):
                server = start()
                self.assertIn("READY=1", server.told())
                self.assertIn("200", ask(port))
                server.end(how)
            # Nobody runs now; who comes is not refused, and is answered by the next.
            with socket.create_connection(("127.0.0.1", port), timeout=60) as waiting:
                waiting.sendall(b"GET /healthz HTTP/1.1\r\nHost: belfry\r\nConnection: close\r\n\r\n")
                server = start()
                self.assertIn("200", waiting.makefile("rb").readline().decode())
            self.assertIn("READY=1", server.told())
            # SIGHUP is for certificates and ends nobody, also where there are none.
            server.process.send_signal(signal.SIGHUP)
            self.assertIn("200", ask(port))
            server.end()
            self.assertIn("STOPPING=1", server.last)

    def test_the_watchdog_hears_that_it_turns(self):
        self.assertRegex((UNITS / "belfry-server.service").read_text(), r"(?m)^WatchdogSec=60$")
        server = Handed(self.folder, [], "127.0.0.1:0", "127.0.0.1:0", WATCHDOG_USEC="600000")
        heard = [server.told() for _ in range(4)]
        self.assertEqual(sorted("READY" if "READY=1" in one else one for one in heard), ["READY", *["WATCHDOG=1"] * 3])
        # Stopped from outside it says nothing any more: systemd would end it, and start it again.
        server.process.send_signal(signal.SIGSTOP)
        server.notices.settimeout(3)
        with self.assertRaises(TimeoutError):
            while True:
                server.told()
        server.process.send_signal(signal.SIGCONT)
        server.notices.settimeout(60)
        server.process.send_signal(signal.SIGTERM)
        server.process.communicate(timeout=60)

    def test_a_port_that_no_setting_uses_is_said_and_closed(self):
        with listening() as unused:
            server = Handed(self.folder, [unused], "127.0.0.1:0", "127.0.0.1:0")
            self.assertIn("READY=1", server.told())
            said = server.end()
            self.assertIn("the system holds a port open that no setting uses", said)
            self.assertIn(address(unused), said)

    def test_a_port_held_open_at_another_address_is_said_as_that(self):
        with listening("0.0.0.0") as http:
            port = http.getsockname()[1]
            server = Handed(self.folder, [http], f"127.0.0.1:{port}", "127.0.0.1:0")
            said = server.process.communicate(timeout=60)[1]
            self.assertEqual(server.process.returncode, 1, said)
            self.assertIn(f"--http: the system holds port {port} open for this server at 0.0.0.0:{port} (belfry-server.socket)", said)
            self.assertNotIn("another program", said)

    def test_https_below_1024_comes_from_the_socket(self):
        """As docs/tls.md says: the unit may bind no such port itself, and need not."""
        made = run("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", "/CN=localhost",
                   "-addext", "subjectAltName=DNS:localhost", "-days", "2",
                   "-keyout", f"{self.folder}/key.pem", "-out", f"{self.folder}/cert.pem")
        self.assertEqual(made.returncode, 0, made.stdout)
        with listening() as http, listening() as https, listening() as rtmp:
            port = https.getsockname()[1]
            server = Handed(self.folder, [http, https, rtmp], address(http), address(rtmp), "--https", f":{port}",
                            "--tls-cert", f"{self.folder}/cert.pem", "--tls-key", f"{self.folder}/key.pem")
            self.assertIn("READY=1", server.told())
            answer = run("curl", "-sS", "--cacert", f"{self.folder}/cert.pem", "--resolve", f"localhost:{port}:127.0.0.1", f"https://localhost:{port}/healthz")
            self.assertIn('"status":"ok"', answer.stdout)
            self.assertNotIn("no setting uses", server.end())

    def test_where_it_is_can_be_read_by_everybody_at_this_computer(self):
        """The settings are for the server alone, and the control room must learn its port."""
        runtime = pathlib.Path(self.folder, "run")
        runtime.mkdir()
        os.environ["RUNTIME_DIRECTORY"], before = str(runtime), os.umask(0o077)
        try:
            with listening() as http:
                server = Handed(self.folder, [http], address(http), "127.0.0.1:0")
                self.assertIn("READY=1", server.told())
                told = runtime / "address"
                self.assertEqual((told.read_text(), told.stat().st_mode & 0o777), (f"http://{address(http)}\n", 0o644))
                server.end()
        finally:
            os.umask(before)
            del os.environ["RUNTIME_DIRECTORY"]
        self.assertIn("RuntimeDirectory=belfry\n", (UNITS / "belfry-server.service").read_text())

    def test_healthy_says_whether_it_serves(self):
        with listening() as http, listening() as rtmp:
            asked = [SERVER, "healthy", "--http", address(http)]
            server = Handed(self.folder, [http, rtmp], address(http), address(rtmp))
            server.told()
            self.assertEqual(run(*asked).returncode, 0)
            server.end()
            http.close()
            silent = run(*asked)
            self.assertEqual(silent.returncode, 1)
            self.assertIn("does not answer", silent.stdout)

    @unittest.skipUnless(run("unshare", "--mount", "true").returncode == 0, "needs a /run of its own")
    def test_the_package_says_to_systemd_what_is_to_be_done(self):
        """Its scripts, as dpkg calls them on a system that systemd runs; who would do it only writes down what was said."""
        fakes, log = pathlib.Path(self.folder, "fakes"), pathlib.Path(self.folder, "log")
        fakes.mkdir()
        for name in ("adduser", "install", "chown", "chmod", "systemctl", "deb-systemd-helper", "deb-systemd-invoke"):
            (fakes / name).write_text(f'#!/bin/sh\necho "{name} $*" >>"{log}"\n')
            (fakes / name).chmod(0o755)

        def said(script, *arguments):
            log.write_text("")
            told = run("unshare", "--mount", "sh", "-ec", 'mount -t tmpfs tmpfs /run; mkdir -p /run/systemd/system; PATH=$1:$PATH; shift; exec sh "$@"', "-",
                       str(fakes), str(UNITS.parent / "debian/server" / script), *arguments)
            self.assertEqual((told.returncode, told.stdout), (0, ""))
            return [line for line in log.read_text().splitlines() if line.startswith(("systemctl", "deb-systemd-invoke"))]

        reload, open_ports = "systemctl --system daemon-reload", "deb-systemd-invoke start belfry-server.socket"
        self.assertEqual(said("postinst", "configure", ""), [reload, open_ports, "deb-systemd-invoke start belfry-server.service"])
        # The ports stay open over an upgrade, and the old server serves until the new one is in place.
        self.assertEqual(said("prerm", "upgrade", "0.2.0"), [])
        self.assertEqual(said("postinst", "configure", "0.0.9"), [reload, open_ports, "deb-systemd-invoke restart belfry-server.service"])
        self.assertEqual(said("prerm", "remove"), ["deb-systemd-invoke stop belfry-server.service belfry-server.socket"])
        self.assertEqual(said("postrm", "remove"), [reload])

    def test_the_systems_own_tool_activates_it(self):
        with listening() as one, listening() as two:
            port, http, rtmp = one.getsockname()[1], address(one), address(two)
        process = subprocess.Popen(
            ["systemd-socket-activate", "-l", http, "-l", rtmp, SERVER, "--data", os.path.join(self.folder, "data"),
             "--http", http, "--rtmp", rtmp],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            for _ in range(600):  # until the tool listens; the server itself starts at the first who comes
                try:
                    answer = ask(port)
                    break
                except ConnectionRefusedError:
                    time.sleep(0.05)
            self.assertIn("200", answer)
        finally:
            process.terminate()
            process.wait(60)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
