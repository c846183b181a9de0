"""The server's image, as installer/docker/Containerfile makes it: built upon a bare Debian 12, run by its own user with a
root that nobody can write to, on air.

Arguments: the source folder, ffmpeg. Needs root, buildah, mmdebstrap and a network; takes as long as a build from nothing.
BELFRY_TEST_SERVER_DEB=<package> leaves the first stage out, whose package that is: for a quick look at the second.
"""
import glob
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import unittest

from fresh_system import mirror
from on_air import Api, assert_a_stream_plays, eventually, free_port

SOURCE, FFMPEG = sys.argv[1:3]
PACKAGE = os.environ.get("BELFRY_TEST_SERVER_DEB")


def checked(*command, **more):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False, **more)
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout[-6000:]}")
    return done.stdout.strip()


def timed(what, call):
    begun = time.monotonic()
    answer = call()
    print(f"{what}: {time.monotonic() - begun:.0f} s", flush=True)
    return answer


class Images:
    """A store of images of its own, with plain folders as layers: no kernel module, no daemon, nothing left behind."""

    def __init__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="belfry-image-", dir="/var/tmp"))
        self.folder.chmod(0o755)

    def buildah(self, *command):
        return checked("buildah", "--storage-driver", "vfs", "--root", str(self.folder / "store"), "--runroot", str(self.folder / "run"),
                       *command, env={**os.environ, "BUILDAH_ISOLATION": "chroot", "TMPDIR": str(self.folder)})

    def make_base(self):
        """Debian's smallest root. How this system reaches its mirrors (its certificates, its settings) holds there as well."""
        hooks = []
        for folder, files in (("/usr/local/share/ca-certificates", glob.glob("/usr/local/share/ca-certificates/*.crt")),
                              ("/etc/apt/apt.conf.d", glob.glob("/etc/apt/apt.conf.d/9*"))):
            if files:
                hooks.append(f"--customize-hook=copy-in {' '.join(files)} {folder}")
        hooks.append("--customize-hook=chroot \"$1\" update-ca-certificates >/dev/null")
        # npm asks no system for its certificates, so it is told.
        hooks.append("--customize-hook=echo cafile=/etc/ssl/certs/ca-certificates.crt >\"$1/root/.npmrc\"")
        archive = str(self.folder / "root.tar")
        checked("mmdebstrap", "--quiet", "--variant=minbase", "--include=ca-certificates", *hooks, "bookworm", archive, mirror())
        made = self.buildah("from", "scratch").splitlines()[-1]
        self.buildah("add", made, archive, "/")
        self.buildah("commit", "--quiet", "--rm", made, "belfry-base")
        os.unlink(archive)

    def recipe(self):
        file = pathlib.Path(SOURCE, "installer/docker/Containerfile")
        if not PACKAGE:
            return "-f", str(file), SOURCE
        context = self.folder / "context"
        context.mkdir()
        shutil.copy(PACKAGE, context / "belfry-server.deb")
        head, second = file.read_text(encoding="utf-8").split("\nFROM ${BASE}\n")
        first = head[:head.index("FROM ${BASE} AS build")] + "FROM ${BASE} AS build\nCOPY belfry-server.deb /belfry-server.deb\n"
        (context / "Containerfile").write_text(first + "\nFROM ${BASE}\n" + second, encoding="utf-8")
        return "-f", str(context / "Containerfile"), str(context)

    def end(self):
        self.buildah("umount", "--all")
        self.buildah("rm", "--all")
        with open("/proc/mounts", encoding="utf-8") as mounts:
            if any(line.split()[1].startswith(str(self.folder)) for line in mounts):
                raise RuntimeError(f"something is still mounted below {self.folder}; it is left there")
        shutil.rmtree(self.folder)


# As a container engine starts it: a root that is read-only, /tmp and /data its own, its own user, no capability.
START = """
root=$1; data=$2; shift 2
mount --make-rprivate /
mount --bind "$root" "$root"
mount -o remount,bind,ro "$root"
mount -t proc proc "$root/proc"
mount --bind /dev "$root/dev"
mount -t tmpfs tmpfs "$root/tmp"
mount --bind "$data" "$root/data"
exec chroot "$root" setpriv --reuid=10001 --regid=10001 --clear-groups --no-new-privs --bounding-set=-all --inh-caps=-all "$@"
"""


class Running:
    """What is in the image, started as its settings say."""

    def __init__(self, root, config, data):
        self.http, self.rtmp = free_port(), free_port()
        settings = dict(one.split("=", 1) for one in config["Env"])
        settings |= {"BELFRY_HTTP": f"127.0.0.1:{self.http}", "BELFRY_RTMP": f"127.0.0.1:{self.rtmp}"}
        self.root, self.data = str(root), str(data)
        self.settings = [f"{name}={value}" for name, value in settings.items()]
        self.process = subprocess.Popen(self.within(*config["Entrypoint"]), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        self.api = Api(self.http)
        try:
            eventually("the server is ready", lambda: self.api.get("/readyz"), 120)
        except AssertionError:
            self.process.kill()
            raise AssertionError("the server does not start: " + self.process.communicate()[1])
        self.api.token = (pathlib.Path(data) / "owner.token").read_text(encoding="utf-8").strip()

    def within(self, *command):
        return ["unshare", "--mount", "sh", "-ec", START, "-", self.root, self.data, "env", "-i", *self.settings, *command]

    def run(self, *command):
        return subprocess.run(self.within(*command), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)

    def end(self):
        """The status it ends with when it is asked to."""
        self.process.terminate()
        self.process.communicate(timeout=60)
        return self.process.returncode


class Image(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.images = Images()
        cls.addClassCleanup(cls.images.end)
        timed("the bare system", cls.images.make_base)
        timed("the image" + (", its package given" if PACKAGE else ", compiled from nothing"), lambda: cls.images.buildah(
            "bud", "--format", "docker", "--build-arg", "BASE=localhost/belfry-base", "-t", "belfry-server", *cls.images.recipe()))
        made = json.loads(cls.images.buildah("inspect", "--type", "image", "belfry-server"))
        cls.config = made["Docker"]["config"]
        holder = cls.images.buildah("from", "belfry-server").splitlines()[-1]
        cls.root = pathlib.Path(cls.images.buildah("mount", holder).splitlines()[-1])
        cls.data = cls.images.folder / "data"
        cls.data.mkdir(mode=0o700)
        os.chown(cls.data, 10001, 10001)

    def test_1_it_says_who_runs_it_and_how_to_see_that_it_lives(self):
        self.assertEqual(self.config["User"], "10001:10001")
        self.assertEqual(self.config["Entrypoint"], ["/usr/bin/belfry-server"])
        self.assertEqual(self.config["Healthcheck"]["Test"], ["CMD", "/usr/bin/belfry-server", "healthy"])
        self.assertEqual(sorted(self.config["ExposedPorts"]), ["1935/tcp", "8080/tcp"])
        self.assertEqual(list(self.config["Volumes"]), ["/data"])

    def test_2_it_is_small_and_has_no_compiler(self):
        size = int(checked("du", "-sxm", str(self.root)).split()[0])
        base = min(int(checked("du", "-sxm", str(layer)).split()[0]) for layer in (self.images.folder / "store/vfs/dir").iterdir())
        print(f"size: {size} MB unpacked, of which {base} MB are the bare system")
        self.assertLess(size, 600)
        for name in ("g++", "gcc", "cmake", "node", "npm", "ninja"):
            self.assertFalse((self.root / "usr/bin" / name).exists(), name)
        self.assertFalse((self.root / "src").exists())

    def test_3_it_is_on_air_as_its_user_with_a_root_nobody_writes(self):
        running = Running(self.root, self.config, self.data)
        try:
            owners = checked("stat", "-c", "%u:%g", f"/proc/{running.process.pid}")
            self.assertEqual(owners, "10001:10001")
            status = pathlib.Path(f"/proc/{running.process.pid}/status").read_text(encoding="utf-8")
            for line in ("CapEff:\t0000000000000000", "CapBnd:\t0000000000000000", "NoNewPrivs:\t1"):
                self.assertIn(line, status)
            for place, may in (("/usr/bin/new", False), ("/etc/new", False), ("/var/new", False), ("/data/new", True)):
                self.assertEqual(running.run("touch", place).returncode == 0, may, place)
            self.assertIn("Read-only file system", checked("unshare", "--mount", "sh", "-c", "mount --bind \"$1\" \"$1\"; mount -o remount,bind,ro \"$1\"; "
                                                           "touch \"$1/etc/new\" 2>&1 || true", "-", str(self.root)))
            healthy = running.run(*self.config["Healthcheck"]["Test"][1:])
            self.assertEqual(healthy.returncode, 0, healthy.stdout)
            assert_a_stream_plays(running.api, running.rtmp, FFMPEG)
            running.api.ask("PATCH", "/api/v1/channels/church", {"title": "Kept in the volume"})
        finally:
            status = running.end()
        self.assertEqual(status, 0)
        again = Running(self.root, self.config, self.data)
        try:
            self.assertEqual(again.api.channel()["title"], "Kept in the volume")
        finally:
            again.end()
        unhealthy = again.run(*self.config["Healthcheck"]["Test"][1:])
        self.assertEqual(unhealthy.returncode, 1, unhealthy.stdout)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
