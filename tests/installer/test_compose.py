"""compose.yaml and the proxies' configurations beside it, as far as they can be checked without a container engine.

Arguments: the source folder, belfry-server, nginx, openssl. What Caddy itself says: test_caddy.py.
"""
import ipaddress
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

SOURCE, SERVER, NGINX, OPENSSL = pathlib.Path(sys.argv[1]), *sys.argv[2:5]
DOCKER = SOURCE / "installer/docker"


def run(*command, **more):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False, **more)


def read_yaml(file):
    """By the system's own Python, which has the package that yamllint stands on."""
    script = "import json, sys, yaml; json.dump(yaml.safe_load(open(sys.argv[1])), sys.stdout)"
    return json.loads(subprocess.run(["/usr/bin/python3", "-c", script, str(file)], stdout=subprocess.PIPE, check=True).stdout)


class Compose(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.whole = read_yaml(DOCKER / "compose.yaml")
        cls.services = cls.whole["services"]

    def test_yamllint_finds_nothing(self):
        told = run("yamllint", "--strict", "--config-file", str(pathlib.Path(__file__).parent / "workflows/yamllint.yaml"), str(DOCKER / "compose.yaml"))
        self.assertEqual((told.returncode, told.stdout), (0, ""))

    def test_its_parts(self):
        self.assertEqual(sorted(self.services), ["caddy", "database", "nginx", "redis", "server"])
        self.assertEqual(self.services["nginx"]["profiles"], ["nginx"])  # one proxy at a time
        self.assertNotIn("profiles", self.services["caddy"])

    def test_what_is_named_is_declared(self):
        for name, service in self.services.items():
            self.assertLessEqual(set(service.get("networks", [])), set(self.whole["networks"]), name)
            self.assertLessEqual(set(service.get("secrets", [])), set(self.whole["secrets"]), name)
            self.assertLessEqual(set(service.get("depends_on", [])), set(self.services), name)
            for volume in service.get("volumes", []):
                source = volume.split(":")[0]
                if not source.startswith("."):
                    self.assertIn(source, self.whole["volumes"], name)
                elif source != "./certificate":  # the church's own
                    self.assertTrue((DOCKER / source).exists(), volume)
            for other, how in (service.get("depends_on") if isinstance(service.get("depends_on"), dict) else {}).items():
                if how["condition"] == "service_healthy":
                    self.assertIn("healthcheck", self.services[other])

    def test_the_proxy_never_sees_the_database(self):
        reaches = {name: set(service["networks"]) for name, service in self.services.items()}
        for proxy in ("caddy", "nginx"):
            self.assertFalse(reaches[proxy] & (reaches["database"] | reaches["redis"]))
            self.assertTrue(reaches[proxy] & reaches["server"])
        self.assertTrue(self.whole["networks"]["store"]["internal"])
        for name in ("database", "redis"):
            self.assertNotIn("ports", self.services[name])

    def test_the_server_may_do_little(self):
        server = self.services["server"]
        self.assertTrue(server["read_only"])
        self.assertEqual(server["cap_drop"], ["ALL"])
        self.assertIn("no-new-privileges:true", server["security_opt"])
        self.assertEqual([port.split(":")[-1] for port in server["ports"]], ["1935"])  # the page goes through the proxy

    def test_its_settings_exist_and_no_password_stands_in_it(self):
        known = {"BELFRY_" + flag.upper().replace("-", "_") for flag in re.findall(r"^  --([a-z0-9-]+)", run(SERVER, "--help").stdout, re.M)}
        environment = self.services["server"]["environment"]
        self.assertLessEqual(set(environment), known)
        self.assertNotRegex(environment["BELFRY_DATABASE"], r"://[^/@]*:[^/@]*@")
        self.assertTrue(environment["BELFRY_DATABASE_PASSWORD_FILE"].startswith("/run/secrets/"))
        trusted = ipaddress.ip_network(environment["BELFRY_TRUSTED_PROXIES"])
        self.assertEqual(str(trusted), self.whole["networks"]["front"]["ipam"]["config"][0]["subnet"])

    def test_every_variable_stands_in_the_example(self):
        example = (DOCKER / ".env.example").read_text(encoding="utf-8")
        for name in set(re.findall(r"\$\{([A-Z_]+)", (DOCKER / "compose.yaml").read_text(encoding="utf-8"))):
            self.assertRegex(example, rf"(?m)^#? ?{name}=")

    def test_the_server_takes_its_settings_as_they_stand_here(self):
        with tempfile.TemporaryDirectory() as folder:
            password = pathlib.Path(folder, "password")
            password.write_text("for-a-test\n", encoding="utf-8")
            environment = {**self.services["server"]["environment"], "BELFRY_DATABASE_PASSWORD_FILE": str(password), "BELFRY_DATA": folder}
            told = run(SERVER, "healthy", env={**os.environ, **environment}, timeout=60)
        self.assertEqual(told.returncode, 1, told.stdout)  # nobody serves; 2 would be a wrong setting


class Proxies(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="belfry-proxies-")
        self.addCleanup(shutil.rmtree, self.folder)

    def test_both_nginx_files_are_one_but_for_names(self):
        def said(file):
            text = re.sub(r"#.*", "", file.read_text(encoding="utf-8"))
            text = re.sub(r"server (?:server|127\.0\.0\.1):8080;|server_name .*;|ssl_certificate(?:_key)? .*;", "", text)
            return text.split()

        self.assertEqual(said(DOCKER / "nginx.conf"), said(SOURCE / "installer/nginx/belfry.conf"))

    def test_nginx_takes_its_file(self):
        made = run(OPENSSL, "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", "/CN=test", "-days", "1",
                   "-keyout", f"{self.folder}/privkey.pem", "-out", f"{self.folder}/fullchain.pem")
        self.assertEqual(made.returncode, 0, made.stdout)
        text = (DOCKER / "nginx.conf").read_text(encoding="utf-8")
        for old, new in (("/certificate/", f"{self.folder}/"), ("server:8080", "127.0.0.1:8080"), ("listen 80", "listen 18080"), ("[::]:80", "[::]:18080")):
            self.assertIn(old, text)
            text = text.replace(old, new)
        pathlib.Path(self.folder, "belfry.conf").write_text(text, encoding="utf-8")
        pathlib.Path(self.folder, "nginx.conf").write_text(
            f"pid {self.folder}/pid; error_log stderr; events {{}} http {{ access_log off; include {self.folder}/belfry.conf; }}\n", encoding="utf-8")
        told = run(NGINX, "-t", "-c", f"{self.folder}/nginx.conf", "-p", self.folder)
        self.assertEqual(told.returncode, 0, told.stdout)
        self.assertIn("syntax is ok", told.stdout)

    def test_the_caddyfile_names_what_compose_names(self):
        text = (DOCKER / "Caddyfile").read_text(encoding="utf-8")
        self.assertIn("{$BELFRY_DOMAIN}", text)
        self.assertIn("reverse_proxy server:8080", text)
        self.assertEqual(text.count("{"), text.count("}"))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
