"""installer/docker/Caddyfile, with the real Caddy of Debian's package (unpacked, not installed) in front of a real server.

Arguments: the source folder, belfry-server. Needs Debian's mirror.
"""
import json
import os
import pathlib
import shutil
import ssl
import subprocess
import sys
import tempfile
import unittest
import urllib.error
import urllib.request

from on_air import eventually, free_port

SOURCE, SERVER = pathlib.Path(sys.argv[1]), sys.argv[2]
FILE = SOURCE / "installer/docker/Caddyfile"


class Caddy(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp(prefix="belfry-caddy-")
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        subprocess.run(["apt-get", "-q", "download", "caddy"], cwd=cls.folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
        (package,) = pathlib.Path(cls.folder).glob("caddy_*.deb")
        subprocess.run(["dpkg", "-x", str(package), cls.folder], check=True)
        cls.caddy = f"{cls.folder}/usr/bin/caddy"
        cls.environment = {**os.environ, "HOME": cls.folder, "XDG_DATA_HOME": cls.folder, "XDG_CONFIG_HOME": cls.folder}

    def test_it_takes_its_file(self):
        told = subprocess.run([self.caddy, "adapt", "--validate", "--config", str(FILE), "--adapter", "caddyfile"], stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, text=True, env={**self.environment, "BELFRY_DOMAIN": "live.church.example"}, check=False)
        self.assertEqual(told.returncode, 0, told.stderr)
        self.assertNotIn('"level":"warn"', told.stderr)
        self.assertIn("live.church.example", told.stdout)

    def test_the_page_comes_through_it_over_tls(self):
        https, http = free_port(), free_port()
        server = subprocess.Popen([SERVER, "--data", f"{self.folder}/data", "--http", "127.0.0.1:0", "--rtmp", "127.0.0.1:0", "--ready-json",
                                   "--trusted-proxies", "127.0.0.1"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.addCleanup(end, server)
        ready = json.loads(server.stdout.readline())
        # As it stands but for where the server is, the ports, and who signs: nobody outside is asked for a certificate.
        text = FILE.read_text(encoding="utf-8").replace("server:8080", ready["http"].removeprefix("http://"))
        text = f"{{\n\thttp_port {http}\n\thttps_port {https}\n\tadmin off\n\tskip_install_trust\n\tlocal_certs\n}}\n" + text
        file = pathlib.Path(self.folder, "Caddyfile")
        file.write_text(text, encoding="utf-8")
        caddy = subprocess.Popen([self.caddy, "run", "--config", str(file), "--adapter", "caddyfile"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                 env={**self.environment, "BELFRY_DOMAIN": "localhost"})
        self.addCleanup(end, caddy)
        unasked = ssl.create_default_context()
        unasked.check_hostname, unasked.verify_mode = False, ssl.CERT_NONE  # its own authority, made for this run

        def page():
            with urllib.request.urlopen(f"https://localhost:{https}/", timeout=20, context=unasked) as answer:
                return answer.headers, answer.read().decode()

        headers, text = eventually("the page", page)
        self.assertIn("<video", text)
        self.assertEqual(headers.get_all("Strict-Transport-Security"), ["max-age=31536000"])
        spoken = subprocess.run(["curl", "--silent", "--insecure", "--output", os.devnull, "--write-out", "%{http_version}", f"https://localhost:{https}/"],
                                stdout=subprocess.PIPE, text=True, check=True).stdout
        self.assertEqual(spoken, "2")
        with self.assertRaises(urllib.error.HTTPError) as refused:
            urllib.request.urlopen(f"https://localhost:{https}/metrics", timeout=20, context=unasked)
        self.assertEqual(refused.exception.code, 404)
        refused.exception.close()


def end(process):
    process.terminate()
    process.wait(60)
    if process.stdout:
        process.stdout.close()


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
