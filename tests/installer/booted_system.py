"""A fresh system that systemd runs: its first process, in spaces of its own (processes, mounts, control groups, and a network
that is loopback alone). So the package's scripts and units do there what they do on a computer. Needs root."""
import pathlib
import subprocess

from on_air import eventually

BOOT = """
mount --make-rprivate /
mount --rbind "$1" "$1"
mount -t proc proc "$1/proc"
mount -t sysfs sysfs "$1/sys"
mount -t cgroup2 cgroup2 "$1/sys/fs/cgroup"
mount -t tmpfs tmpfs "$1/run"
devices=$(mktemp -d)
mount -t tmpfs tmpfs "$devices"
mkdir "$devices/pts" "$devices/shm"
for name in null zero full random urandom tty; do touch "$devices/$name"; mount --bind "/dev/$name" "$devices/$name"; done
mount -t devpts -o newinstance,ptmxmode=0666 devpts "$devices/pts"
ln -s pts/ptmx "$devices/ptmx"
mount --move "$devices" "$1/dev"
rmdir "$devices"
ip link set lo up
cd "$1"
pivot_root . mnt
cd /
umount -l /mnt
exec env -i container=lxc PATH=/usr/sbin:/usr/bin:/sbin:/bin /lib/systemd/systemd
"""


class BootedSystem:
    """Use with `with`, on a FreshSystem in which systemd is installed."""

    def __init__(self, system):
        self.system = system

    def __enter__(self):
        self.process = subprocess.Popen(["unshare", "--mount", "--pid", "--fork", "--cgroup", "--net", "--uts", "--ipc", "--kill-child",
                                         "sh", "-ec", BOOT, "-", str(self.system.root)])
        of_it = pathlib.Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        self.first = eventually("its first process", lambda: of_it.read_text(encoding="ascii").split())[0]
        eventually("the system is up", lambda: self.does("systemctl", "is-system-running")[1].strip() in ("running", "degraded"), 120)
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait(60)

    def does(self, *command):
        """Its status, and what it printed."""
        done = subprocess.run(["nsenter", "--target", self.first, "--all", "env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "HOME=/root",
                               "LANG=C.UTF-8", "DEBIAN_FRONTEND=noninteractive", *command],
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
        return done.returncode, done.stdout

    def run(self, *command):
        status, said = self.does(*command)
        if status != 0:
            raise RuntimeError(f"{' '.join(command)} ended with {status}:\n{said[-3000:]}")
        return said

    def says(self, *command):
        """Its words, whatever its status."""
        return self.does(*command)[1].split()
