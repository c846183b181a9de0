"""The server of the package in a fresh system, which has no systemd to start it."""
import signal
import subprocess
import tempfile

from on_air import Api, eventually, free_port


class Server:
    """The installed server, run as its own user, as its unit does; at the ports of the one before, where that is named."""

    def __init__(self, system, before=None):
        self.system = system
        self.http, self.rtmp = (before.http, before.rtmp) if before else (free_port(), free_port())
        system.run("install", "-d", "-o", "belfry", "-g", "belfry", "-m", "755", "/run/belfry")
        self.said = tempfile.TemporaryFile("w+", encoding="utf-8")
        self.process = system.start(
            "setpriv", "--reuid=belfry", "--regid=belfry", "--clear-groups", "--no-new-privs",
            "belfry-server", "--config", "/etc/belfry/belfry.toml", "--http", f"127.0.0.1:{self.http}", "--rtmp", f"127.0.0.1:{self.rtmp}",
            environment={"STATE_DIRECTORY": "/var/lib/belfry", "RUNTIME_DIRECTORY": "/run/belfry", "HOME": "/var/lib/belfry"},
            stdout=self.said, stderr=subprocess.STDOUT)
        self.api = Api(self.http)
        try:
            eventually("the server is ready", lambda: self.api.get("/readyz"), 120)
        except AssertionError:
            self.process.kill()
            self.said.seek(0)
            raise AssertionError("the server does not start: " + self.said.read())
        self.api.token = system.path("/var/lib/belfry/owner.token").read_text().strip()

    def end(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        self.process.wait(60)
        self.said.close()
        self.system.run("rm", "-rf", "/run/belfry")  # as systemd does

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.end()
