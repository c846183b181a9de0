"""installer/docker/.env.example, held against what belfry-server says of its own settings.

    environment.py SERVER FILE            fails with the difference
    environment.py SERVER FILE --write    writes it
"""
import difflib
import pathlib
import re
import subprocess
import sys
import textwrap

HEAD = """\
# What compose.yaml and belfry-server read. Copy it to .env beside compose.yaml; a line that stays commented out has its
# default. The first block is compose's own; the rest is every setting of the server.

# The name under which viewers open the page; Caddy gets a certificate for it.
BELFRY_DOMAIN=live.church.example
# The port that encoders send to, outside and inside.
# BELFRY_RTMP_PORT=1935
# Images, to pin them or to take them from elsewhere; podman may want the registry's name in front of each.
# BELFRY_IMAGE=belfry-server
# POSTGRES_IMAGE=postgres:15-alpine
# REDIS_IMAGE=redis:7-alpine
# CADDY_IMAGE=caddy:2-alpine
# NGINX_IMAGE=nginx:1-alpine
"""
# Set in compose.yaml or in the image: they belong to how its parts stand together.
COMPOSED = {"BELFRY_DATA", "BELFRY_DATABASE", "BELFRY_DATABASE_PASSWORD_FILE", "BELFRY_REDIS", "BELFRY_RTMP", "BELFRY_TRUSTED_PROXIES", "BELFRY_LOG_FORMAT"}
# Of one run on one screen; they mean nothing in a container.
NOT_FOR_CONTAINERS = {"--config", "--companion", "--ready-json", "--help", "--version"}


def settings(server):
    """(flag, placeholder, help) of each."""
    text = subprocess.run([server, "--help"], stdout=subprocess.PIPE, text=True, check=True).stdout
    return re.findall(r"^  (--[a-z0-9-]+)(?: (\S+))?\n((?:      .*\n)+)", text, re.M)


def expected(server):
    parts = [HEAD]
    for flag, _, told in settings(server):
        if flag in NOT_FOR_CONTAINERS:
            continue
        words = " ".join(line.strip() for line in told.splitlines())
        preset = re.search(r" Default: (\S+?)\.$", words)
        words = re.sub(r" Default: \S+?\.$", "", words)
        name = "BELFRY_" + flag[2:].upper().replace("-", "_")
        if name in COMPOSED:
            words += " Set by compose.yaml or the image."
        parts.append(textwrap.fill(words, 118, initial_indent="# ", subsequent_indent="# ") + f"\n# {name}={preset.group(1) if preset else ''}\n")
    return "\n".join(parts)


def main(server, file, write=None):
    wanted = expected(server)
    path = pathlib.Path(file)
    if write:
        path.write_text(wanted)
        return 0
    found = path.read_text()
    print("".join(difflib.unified_diff(found.splitlines(True), wanted.splitlines(True), file, "as belfry-server --help says")))
    print(f"{wanted.count('# BELFRY_')} settings")
    return int(found != wanted)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
