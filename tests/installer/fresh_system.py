"""A folder with a bare Debian 12 in it, to install into and to throw away. Needs root and debootstrap.

BELFRY_TEST_ROOT names a bare Debian 12 that is there already: it is copied, which takes seconds.
Packages come from where this system has its own from. The folder shares the network and the processors, nothing else.
"""
import os
import pathlib
import shutil
import signal
import subprocess
import tempfile


def mirror():
    """Where this system's packages come from."""
    if os.environ.get("BELFRY_TEST_MIRROR"):
        return os.environ["BELFRY_TEST_MIRROR"]
    known = subprocess.run(["apt-get", "indextargets", "--format", "$(REPO_URI)", "Origin: Debian", "Codename: bookworm", "Created-By: Packages"],
                           stdout=subprocess.PIPE, text=True, check=False).stdout.split()
    if not known:
        raise RuntimeError("no Debian mirror is known here: name one in BELFRY_TEST_MIRROR")
    return known[0]


class FreshSystem:
    """Use with `with`: afterwards nothing of it is left."""

    def __init__(self):
        self.root = pathlib.Path(tempfile.mkdtemp(prefix="belfry-fresh-", dir="/var/tmp"))
        self.root.chmod(0o755)  # a system that only root may enter has no other users

    def __enter__(self):
        known = os.environ.get("BELFRY_TEST_ROOT")
        made = subprocess.run(["cp", "-a", f"{known}/.", str(self.root)] if known else
                              ["debootstrap", "--variant=minbase", "--include=ca-certificates", "bookworm", str(self.root), mirror()],
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
        if made.returncode != 0:
            raise RuntimeError("a bare system: " + made.stdout[-2000:])
        for name in ("proc", "dev"):
            subprocess.run(["mount", *(["-t", "proc", "proc"] if name == "proc" else ["--rbind", "/dev"]), str(self.root / name)], check=True)
        subprocess.run(["mount", "--make-rslave", str(self.root / "dev")], check=True)
        shutil.copy("/etc/resolv.conf", self.root / "etc/resolv.conf")
        # How this system reaches its mirror (a proxy, its own certificates) holds there as well.
        for settings in pathlib.Path("/etc/apt/apt.conf.d").glob("9*"):
            shutil.copy(settings, self.root / "etc/apt/apt.conf.d")
        (self.root / "etc/ssl/certs").mkdir(parents=True, exist_ok=True)
        shutil.copy("/etc/ssl/certs/ca-certificates.crt", self.root / "etc/ssl/certs/ca-certificates.crt")
        self.run("apt-get", "-q", "update")
        return self

    def __exit__(self, *_):
        for process in self.programs():  # a companion outlives its window
            try:
                os.kill(process, signal.SIGKILL)
            except OSError:
                pass
        for name in ("dev", "proc"):
            subprocess.run(["umount", "--recursive", "--lazy", str(self.root / name)], check=False)
        if not os.path.ismount(self.root / "dev") and not os.path.ismount(self.root / "proc"):
            shutil.rmtree(self.root, ignore_errors=True)

    def command(self, *command, environment=None):
        settings = {"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LANG": "C.UTF-8",
                    "DEBIAN_FRONTEND": "noninteractive", **(environment or {})}
        return ["chroot", str(self.root), "env", "-i", *[f"{k}={v}" for k, v in settings.items()], *command]

    def run(self, *command, environment=None):
        """What it printed; RuntimeError when it fails."""
        done = subprocess.run(self.command(*command, environment=environment), stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              text=True, check=False)
        if done.returncode != 0:
            raise RuntimeError(f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout[-3000:]}")
        return done.stdout

    def start(self, *command, environment=None, **streams):
        return subprocess.Popen(self.command(*command, environment=environment), **streams)

    def install(self, *files):
        """As a person does it: apt install ./file.deb"""
        for file in files:
            shutil.copy(file, self.root / "tmp")
        return self.run("apt-get", "-q", "-y", "--no-install-recommends", "install", *[f"/tmp/{pathlib.Path(f).name}" for f in files])

    def programs(self):
        """What runs in it: process number -> program, as it is called there."""
        found = {}
        for process in pathlib.Path("/proc").glob("[0-9]*"):
            try:
                if os.readlink(process / "root") == str(self.root):
                    found[int(process.name)] = os.readlink(process / "exe").removeprefix(str(self.root))
            except OSError:
                pass  # has ended meanwhile
        return found

    def path(self, name):
        return self.root / name.lstrip("/")
