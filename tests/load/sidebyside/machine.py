"""The machine the comparison runs on: what it is, its free ports, one run at a time, and the media that is sent."""
import contextlib
import datetime
import fcntl
import os
import pathlib
import platform
import resource
import shutil
import socket
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[3]
HERE = ROOT / "tests" / "load"
POLITE = ["nice", "-n", "10"]


class Trouble(Exception):
    """A sentence for the person who started the comparison."""


def say(text):
    print(text, file=sys.stderr, flush=True)


def output(*command):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=False)
    return done.stdout.strip()


def describe():
    """Processor, cores, system, date and commit, as one list."""
    model = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo", encoding="utf-8")
                  if line.startswith("model name")), "?")
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") >> 30
    system = next((line.split("=")[1].strip().strip('"') for line in open("/etc/os-release", encoding="utf-8")
                   if line.startswith("PRETTY_NAME")), "?")
    commit = output("git", "-C", str(ROOT), "rev-parse", "--short", "HEAD") or "?"
    changed = "+" if output("git", "-C", str(ROOT), "status", "--porcelain") else ""
    return [f"machine: {os.cpu_count()} cores of {model}, {memory} GiB; {system}, Linux {platform.release()}",
            f"date: {datetime.datetime.now(datetime.timezone.utc):%Y-%m-%d %H:%M} UTC",
            f"commit: {commit}{changed}",
            f"load when it began: {os.getloadavg()[0]:.1f}"]


def file_limit():
    """Raises the soft limit to the hard one, for everything started from here."""
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    return 1_000_000 if hard == resource.RLIM_INFINITY else hard


def free_ports(count):
    with contextlib.ExitStack() as stack:
        ports = []
        for _ in range(count):
            one = stack.enter_context(socket.socket())
            one.bind(("127.0.0.1", 0))
            ports.append(one.getsockname()[1])
        return ports


@contextlib.contextmanager
def alone(path=pathlib.Path(tempfile.gettempdir()) / "belfry-load-compare.lock"):
    """Two comparisons at a time would measure each other."""
    with path.open("w", encoding="utf-8") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise Trouble(f"another comparison runs ({path} is locked); two would measure each other") from None
        yield


@contextlib.contextmanager
def work_folders():
    """A folder for settings and data, and one on tmpfs for the media of a peer; both go with the run."""
    memory = "/dev/shm" if os.path.isdir("/dev/shm") else None
    with contextlib.ExitStack() as stack:
        work, media = (stack.enter_context(tempfile.TemporaryDirectory(prefix="belfry-load-", dir=place))
                       for place in (None, memory))
        os.chmod(work, 0o755)
        os.chmod(media, 0o755)
        yield pathlib.Path(work), pathlib.Path(media)


def clip(folder, video_kbps):
    """20 s of 720p30 with a keyframe every 2 s, at a constant rate, repeated by load_publish."""
    path = folder / f"clip-{video_kbps}.flv"
    if not path.exists():
        rate = f"{video_kbps}k"
        subprocess.run(["ffmpeg", "-v", "error", "-f", "lavfi", "-i", "testsrc2=size=1280x720:rate=30",
                        "-f", "lavfi", "-i", "sine=sample_rate=44100", "-t", "20", "-vf", "noise=alls=12:allf=t",
                        "-c:v", "libx264", "-preset", "superfast", "-profile:v", "main", "-b:v", rate, "-minrate", rate,
                        "-maxrate", rate, "-bufsize", rate, "-x264-params", "nal-hrd=cbr", "-g", "60", "-keyint_min",
                        "60",
                        "-sc_threshold", "0", "-bf", "0", "-pix_fmt", "yuv420p", "-c:a", "aac", "-b:a", "128k", "-ac",
                        "2",
                        str(path)], check=True)
    return path


def certificate(folder):
    """One ECDSA P-256 certificate for both sides."""
    key, cert = folder / "key.pem", folder / "cert.pem"
    if not cert.exists():
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
                        "-nodes",
                        "-keyout", str(key), "-out", str(cert), "-days", "30", "-subj", "/CN=localhost",
                        "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"], check=True, stderr=subprocess.DEVNULL)
        key.chmod(0o600)
    return cert, key


def nginx_modules():
    return next((folder for folder in ("/usr/lib/nginx/modules", "/usr/lib64/nginx/modules")
                 if os.path.exists(folder + "/ngx_rtmp_module.so")), None)


def missing():
    """What has to be installed first, in words."""
    lacks = [f"{program} ({package})" for program, package in
             (("nginx", "nginx-core"), ("ffmpeg", "ffmpeg"), ("openssl", "openssl"), ("h2load", "nghttp2-client"),
              ("node", "nodejs"), ("npm", "npm"))
             if not shutil.which(program, path=os.environ["PATH"] + ":/usr/sbin")]
    if not nginx_modules():
        lacks.append("nginx's RTMP module (libnginx-mod-rtmp)")
    return lacks
