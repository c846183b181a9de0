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


def filled(environment):
    """As compose hands it over when .env says nothing. Nobody serves where `healthy` looks."""
    return {**{name: re.sub(r"\$\{\w+:-([^}]*)\}", r"\1", value) for name, value in environment.items()}, "BELFRY_HTTP": "127.0.0.1:1"}


class Compose(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.whole = read_yaml(DOCKER / "compose.yaml")
        cls.services = cls.whole["services"]

    def test_yamllint_finds_nothing(self):
        told = run("yamllint", "--strict", "--config-file", str(pathlib.Path(__file__).parent / "workflows/yamllint.yaml"),
                   *map(str, sorted(DOCKER.glob("compose*.yaml"))))
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
                elif source not in ("./certificate", "./acme"):  # the church's own
                    self.assertTrue((DOCKER / source).exists(), volume)
            for other, how in (service.get("depends_on") if isinstance(service.get("depends_on"), dict) else {}).items():
                if how["condition"] == "service_healthy":
                    self.assertIn("healthcheck", self.services[other])

    def test_the_proxy_never_sees_the_database(self):
        reaches = {name: set(service["networks"]) for name, service in self.services.items()}
        for proxy in ("caddy", "nginx"):
            self.assertFalse(reaches[proxy] & (reaches["database"] | reaches["redis"]))
            self.assertTrue(reaches[proxy] & reaches["server"])
        self.assertFalse(reaches["database"] & reaches["redis"])
        for network in ("database", "redis"):
            self.assertTrue(self.whole["networks"][network]["internal"])
        for name in ("database", "redis"):
            self.assertNotIn("ports", self.services[name])

    def test_the_server_may_do_little(self):
        server = self.services["server"]
        self.assertTrue(server["read_only"])
        self.assertEqual(server["cap_drop"], ["ALL"])
        self.assertIn("no-new-privileges:true", server["security_opt"])
        port = "${BELFRY_RTMP_PORT:-1935}"  # the page goes through the proxy; what the API tells OBS is the port outside
        self.assertEqual((server["ports"], server["environment"]["BELFRY_RTMP"]), ([f"{port}:{port}"], f":{port}"))
        self.assertEqual(server["healthcheck"]["test"], ["CMD", "/usr/bin/belfry-server", "healthy"])

    def test_no_log_grows_for_ever_and_nobody_gains_rights(self):
        for name, service in self.services.items():
            self.assertEqual(service["logging"]["options"], {"max-size": "10m", "max-file": "5"}, name)
            self.assertEqual(service["security_opt"], ["no-new-privileges:true"], name)

    def test_http3_is_open_where_caddy_speaks_it(self):
        self.assertIn("443:443/udp", self.services["caddy"]["ports"])

    def test_by_ipv6_the_proxy_is_trusted_too(self):
        more = read_yaml(DOCKER / "compose.ipv6.yaml")
        own = self.services["server"]["environment"]["BELFRY_TRUSTED_PROXIES"]
        subnet = more["networks"]["front"]["ipam"]["config"][0]["subnet"]
        self.assertEqual(more["services"]["server"]["environment"]["BELFRY_TRUSTED_PROXIES"], f"{own},{subnet}")
        with tempfile.TemporaryDirectory() as folder:
            environment = {**os.environ, **more["services"]["server"]["environment"], "BELFRY_HTTP": "127.0.0.1:1", "BELFRY_DATA": folder}
            told = run(SERVER, "healthy", env=environment, timeout=60)
        self.assertEqual(told.returncode, 1, told.stdout)  # nobody serves; 2 would be a wrong setting

    @unittest.skipUnless(hasattr(os, "geteuid") and os.geteuid() == 0, "gives a file to another user")
    def test_a_renewed_certificate_is_the_servers_and_nginx_is_told(self):
        with tempfile.TemporaryDirectory() as folder:
            work, lineage = pathlib.Path(folder, "docker"), pathlib.Path(folder, "lineage")
            work.mkdir()
            lineage.mkdir()
            for name in ("fullchain.pem", "privkey.pem"):
                (lineage / name).write_text(name, encoding="utf-8")
            shutil.copy(DOCKER / "renewed", work)
            engine = pathlib.Path(folder, "docker-engine")
            engine.mkdir()
            said = pathlib.Path(folder, "said")
            (engine / "docker").write_text(f'#!/bin/sh\necho "$@" >> {said}\ncase "$*" in *ps*) echo one ;; esac\n', encoding="utf-8")
            (engine / "docker").chmod(0o755)
            told = run(str(work / "renewed"), env={**os.environ, "PATH": f"{engine}:{os.environ['PATH']}", "RENEWED_LINEAGE": str(lineage)})
            self.assertEqual(told.returncode, 0, told.stdout)
            kept = (work / "certificate/privkey.pem").stat()
            self.assertEqual((kept.st_uid, kept.st_mode & 0o777), (10001, 0o600))
            self.assertIn("exec -T nginx nginx -s reload", said.read_text(encoding="utf-8"))

    def test_redis_drops_only_what_may_be_dropped(self):
        """docs/bus.md: messages on their way to the other servers have no expiry, and must stay."""
        self.assertEqual(self.services["redis"]["command"][-2:], ["--maxmemory-policy", "volatile-lru"])

    def test_secrets_beside_it_go_into_no_image_and_no_commit(self):
        for file in (".dockerignore", ".gitignore"):
            lines = {line.rstrip("/") for line in (SOURCE / file).read_text(encoding="utf-8").splitlines()}
            for name in (".env", "database.password", "certificate", "acme"):
                self.assertIn(f"installer/docker/{name}", lines, file)

    def test_encoders_over_tls_are_one_file_more(self):
        more = read_yaml(DOCKER / "compose.rtmps.yaml")["services"]["server"]
        self.assertEqual(more["ports"], ["1936:1936"])
        with tempfile.TemporaryDirectory() as folder:
            made = run(OPENSSL, "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", "/CN=test", "-days", "1",
                       "-keyout", f"{folder}/privkey.pem", "-out", f"{folder}/fullchain.pem")
            self.assertEqual(made.returncode, 0, made.stdout)
            environment = {name: value.replace("/certificate/", f"{folder}/") for name, value in filled(more["environment"]).items()}
            told = run(SERVER, "healthy", env={**os.environ, **environment, "BELFRY_DATA": folder}, timeout=60)
        self.assertEqual(told.returncode, 1, told.stdout)  # nobody serves; 2 would be a wrong setting

    @unittest.skipUnless(hasattr(os, "geteuid") and os.geteuid() == 0, "becomes another user")
    def test_the_servers_user_can_read_the_password_as_the_page_has_it_made(self):
        page = (SOURCE / "docs/install-container.md").read_text(encoding="utf-8")
        made = re.search(r"^\(umask .*> database\.password\)", page, re.M).group()
        given = re.search(r"^sudo (chown \d+ database\.password)", page, re.M).group(1)
        with tempfile.TemporaryDirectory() as folder, open(SERVER, "rb") as program:
            os.chmod(folder, 0o755)
            data = pathlib.Path(folder, "data")
            data.mkdir()
            os.chown(data, 10001, 10001)
            environment = {**filled(self.services["server"]["environment"]), "BELFRY_DATABASE": "postgresql://belfry@127.0.0.1:1/belfry",
                           "BELFRY_DATABASE_PASSWORD_FILE": f"{folder}/database.password", "BELFRY_DATA": str(data)}

            def migrate():
                # The folder of the build may be root's alone: the program comes by its descriptor.
                return run(SERVER, "migrate", executable=f"/proc/self/fd/{program.fileno()}", pass_fds=[program.fileno()], cwd="/",
                           user=10001, group=10001, extra_groups=[], env={**os.environ, **environment}, timeout=60)

            for command in (f"umask 022; {made}", given):
                told = migrate()
                self.assertIn("--database-password-file", told.stdout)
                self.assertEqual(run("sh", "-ec", command, cwd=folder).returncode, 0, command)
            self.assertEqual(pathlib.Path(folder, "database.password").stat().st_mode & 0o777, 0o600)
            told = migrate()
        self.assertEqual(told.returncode, 1, told.stdout)  # there is no database
        self.assertNotIn("--database-password-file", told.stdout)

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
            environment = {**filled(self.services["server"]["environment"]), "BELFRY_DATABASE_PASSWORD_FILE": str(password), "BELFRY_DATA": folder}
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
            f"pid {self.folder}/pid; error_log stderr;\n" + (DOCKER / "nginx-main.conf").read_text(encoding="utf-8").replace("/etc/nginx/conf.d/*", f"{self.folder}/belfry"),
            encoding="utf-8")
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
