"""What macOS reads of Belfry.app: Info.plist as CMake makes it, the entitlements, the script that signs.

Arguments: the source folder, the version.
"""
import os
import pathlib
import plistlib
import re
import struct
import subprocess
import sys
import tempfile
import unittest

SOURCE, VERSION = pathlib.Path(sys.argv[1]), sys.argv[2]
MACOS = SOURCE / "installer/macos"

# As CMake configures a bundle's Info.plist.
MAKE = """
set(MACOSX_BUNDLE_EXECUTABLE_NAME Belfry)
configure_file("${MACOS}/Info.plist.in" "${OUT}")
"""


def deployment_target():
    return re.search(r'CMAKE_OSX_DEPLOYMENT_TARGET "([\d.]+)"', (SOURCE / "CMakeLists.txt").read_text(encoding="utf-8")).group(1)


class Information(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        with tempfile.TemporaryDirectory() as folder:
            script, made = pathlib.Path(folder, "make.cmake"), pathlib.Path(folder, "Info.plist")
            script.write_text(MAKE, encoding="utf-8")
            subprocess.run(["cmake", f"-DMACOS={MACOS}", f"-DOUT={made}", f"-DPROJECT_VERSION={VERSION}",
                            f"-DCMAKE_OSX_DEPLOYMENT_TARGET={deployment_target()}", "-P", str(script)], check=True)
            cls.text = made.read_text(encoding="utf-8")
        cls.values = plistlib.loads(cls.text.encode())

    def test_nothing_is_left_to_fill_in(self):
        self.assertNotRegex(self.text, r"\$\{|@\w+@|<string></string>|<string/>")

    def test_who_it_is(self):
        texts = {"CFBundleIdentifier": "org.belfry.Belfry", "CFBundleName": "Belfry", "CFBundleExecutable": "Belfry", "CFBundlePackageType": "APPL",
                 "CFBundleShortVersionString": VERSION, "CFBundleVersion": VERSION, "LSMinimumSystemVersion": deployment_target()}
        for key, value in texts.items():
            self.assertEqual(self.values[key], value, key)
        self.assertRegex(self.values["CFBundleVersion"], r"^\d+(\.\d+){0,2}$")
        self.assertIs(self.values["NSHighResolutionCapable"], True)
        self.assertIs(self.values["LSMultipleInstancesProhibited"], True)
        self.assertTrue((MACOS / self.values["CFBundleIconFile"]).is_file())

    def test_it_is_the_same_program_everywhere(self):
        linux = (SOURCE / "installer/linux/org.belfry.Belfry.metainfo.xml.in").read_text(encoding="utf-8")
        self.assertIn(f"<id>{self.values['CFBundleIdentifier']}</id>", linux)

    def test_people_are_asked_in_words_for_what_is_used_and_for_nothing_else(self):
        asked = {key for key in self.values if key.endswith("UsageDescription")}
        self.assertEqual(asked, {"NSLocalNetworkUsageDescription"})
        self.assertGreater(len(self.values["NSLocalNetworkUsageDescription"]), 40)
        sources = "".join(file.read_text(encoding="utf-8") for room in ("app", "ui") for file in (SOURCE / room).rglob("*.cpp"))
        for used, key in (("QAudioSource", "NSMicrophoneUsageDescription"), ("QCamera", "NSCameraUsageDescription")):
            self.assertEqual(used in sources, key in asked, f"{used} and {key} belong together")

    def test_each_language_of_the_window_is_named(self):
        spoken = {file.stem.split("_")[1] for file in (SOURCE / "translations").glob("belfry_*.ts")} | {"en"}
        self.assertEqual(set(self.values["CFBundleLocalizations"]), spoken)


class Entitlements(unittest.TestCase):
    def test_the_network_and_no_hole_in_the_hardened_runtime(self):
        values = plistlib.loads((MACOS / "belfry.entitlements").read_bytes())
        self.assertEqual(values, {"com.apple.security.network.client": True, "com.apple.security.network.server": True})

    def test_both_programs_are_signed_with_them_from_the_inside_out(self):
        script = (MACOS / "notarise.sh").read_text(encoding="utf-8")
        self.assertIn('"$app/Contents/MacOS/belfry-server" "$app"', script)
        self.assertIn('--options runtime --entitlements "$here/belfry.entitlements"', script)
        for signed in re.findall(r"codesign --force.*", script):
            self.assertIn("--timestamp", signed)
        self.assertLess(script.index("notarytool submit"), script.index("stapler staple"))


class Script(unittest.TestCase):
    def run_with(self, **settings):
        with tempfile.TemporaryDirectory() as folder:
            cpack = pathlib.Path(folder, "cpack")
            cpack.write_text("#!/bin/sh\necho packed without a signature\n", encoding="utf-8")
            cpack.chmod(0o755)
            clean = {name: value for name, value in os.environ.items() if not name.startswith("BELFRY_APPLE")}
            return subprocess.run(["bash", str(MACOS / "notarise.sh"), folder], env={**clean, "PATH": f"{folder}:{clean['PATH']}", **settings},
                                  stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)

    def test_without_secrets_it_packs_and_signs_nothing(self):
        done = self.run_with()
        self.assertEqual(done.returncode, 0, done.stdout)
        self.assertIn("BELFRY_APPLE_IDENTITY is not set", done.stdout)
        self.assertIn("packed without a signature", done.stdout)

    def test_one_missing_secret_is_named(self):
        done = self.run_with(BELFRY_APPLE_IDENTITY="x", BELFRY_APPLE_KEY="x", BELFRY_APPLE_ISSUER="x")
        self.assertIn("BELFRY_APPLE_KEY_ID is not set", done.stdout)

    @unittest.skipIf(sys.platform == "darwin", "there it would sign")
    def test_with_all_of_them_it_wants_a_mac_and_shows_none(self):
        names = ("BELFRY_APPLE_IDENTITY", "BELFRY_APPLE_KEY", "BELFRY_APPLE_KEY_ID", "BELFRY_APPLE_ISSUER")
        done = self.run_with(**{name: "not-for-a-log" for name in names})
        self.assertEqual(done.returncode, 1)
        self.assertIn("needs a Mac", done.stdout)
        self.assertNotIn("not-for-a-log", done.stdout)


def mach(loads=(), rpaths=(), oldest=(13, 0)):
    """A file as the loader reads it, of load commands alone."""
    def named(kind, text, head):
        body = text.encode() + b"\0"
        body += b"\0" * (-(head + len(body)) % 8)
        return struct.pack("<3I", kind, head + len(body), head) + b"\0" * (head - 12) + body

    commands = [named(kind, text, 24) for kind, text in loads] + [named(0x8000001C, text, 12) for text in rpaths]
    commands.append(struct.pack("<6I", 0x32, 24, 1, oldest[0] << 16 | oldest[1] << 8, 0, 0))
    whole = b"".join(commands)
    return b"\xcf\xfa\xed\xfe" + struct.pack("<7I", 0x100000C, 0, 2, len(commands), len(whole), 0, 0) + whole


class Whole(unittest.TestCase):
    """installer/macos/whole.py, on bundles made here."""
    NEEDS, MAY_USE = 0xC, 0x80000018
    QT = "Contents/Frameworks/QtCore.framework/Versions/A/QtCore"

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.bundle = pathlib.Path(folder.name, "Belfry.app")
        self.put("Contents/Info.plist", plistlib.dumps({"LSMinimumSystemVersion": "14.0"}))
        self.put("Contents/MacOS/Belfry", mach([(self.NEEDS, "@rpath/QtCore.framework/Versions/A/QtCore"), (self.NEEDS, "/usr/lib/libSystem.B.dylib")],
                                               ["@executable_path/../Frameworks"]))
        self.put("Contents/MacOS/belfry-server", mach([(self.NEEDS, "@executable_path/../Frameworks/libssl.3.dylib")]))
        self.put(self.QT, mach([(self.NEEDS, "/System/Library/Frameworks/AppKit.framework/AppKit")]))
        self.put("Contents/Frameworks/libssl.3.dylib", mach([(self.NEEDS, "@loader_path/libcrypto.3.dylib")]))
        self.put("Contents/Frameworks/libcrypto.3.dylib", mach())
        self.put("Contents/PlugIns/platforms/libqcocoa.dylib", mach([(self.NEEDS, "@rpath/QtCore.framework/Versions/A/QtCore")]))
        self.put("Contents/Resources/Some.class", b"\xca\xfe\xba\xbe\x00\x00\x00\x34")

    def put(self, name, data):
        file = self.bundle / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)

    def said(self):
        done = subprocess.run([sys.executable, str(MACOS / "whole.py"), str(self.bundle)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              text=True, check=False)
        *wrong, count = done.stdout.splitlines()
        self.assertEqual(done.returncode, 1 if wrong else 0, done.stdout)
        self.assertEqual(count, "6 programs, frameworks and plugins")
        return wrong

    def test_one_that_stands_on_its_own(self):
        self.assertEqual(self.said(), [])

    def test_a_plugins_library_of_the_machine_it_was_built_on(self):
        for how in ((self.NEEDS, "needs"), (self.MAY_USE, "may use")):
            self.put("Contents/PlugIns/platforms/libqcocoa.dylib", mach([(how[0], "/opt/homebrew/lib/libpng.dylib")]))
            self.assertEqual(self.said(), [f"Contents/PlugIns/platforms/libqcocoa.dylib {how[1]} /opt/homebrew/lib/libpng.dylib, "
                                           "which is of the machine it was built on"])

    def test_a_librarys_library_that_was_forgotten(self):
        for wanted in ("@loader_path/libforgotten.dylib", "@rpath/libforgotten.dylib"):
            self.put("Contents/Frameworks/libcrypto.3.dylib", mach([(self.NEEDS, wanted), (self.MAY_USE, "@rpath/libnever.dylib")]))
            self.assertEqual(self.said(), [f"Contents/Frameworks/libcrypto.3.dylib needs {wanted}, which is not in the bundle"])

    def test_one_that_leads_out_of_the_bundle(self):
        outside = self.bundle.parent / "libcrypto.3.dylib"
        outside.write_bytes(mach())
        self.put("Contents/Frameworks/libssl.3.dylib", mach([(self.NEEDS, "@loader_path/../../../libcrypto.3.dylib")]))
        self.assertEqual(len(self.said()), 1)

    def test_a_library_for_a_newer_system(self):
        self.put(self.QT, mach(oldest=(14, 0)))
        self.assertEqual(self.said(), [])
        self.put(self.QT, mach(oldest=(14, 1)))
        self.assertEqual(self.said(), [f"{self.QT} was built for macOS 14.1, and Info.plist says 14.0"])

    def test_each_processor_of_a_file_for_two(self):
        one, other = mach(), mach([(self.NEEDS, "/usr/local/lib/libz.dylib")])
        head = struct.pack(">2I", 0xCAFEBABE, 2) + struct.pack(">5I", 0x1000007, 3, 48, len(one), 0) + struct.pack(">5I", 0x100000C, 0, 48 + len(one), len(other), 0)
        self.put(self.QT, head + one + other)
        self.assertEqual(len(self.said()), 1)

    def test_the_release_asks_it(self):
        release = (SOURCE / ".github/workflows/release.yml").read_text(encoding="utf-8")
        self.assertIn("installer/macos/whole.py /Applications/Belfry.app\n", release)
        self.assertTrue(os.access(MACOS / "whole.py", os.X_OK))


class Icon(unittest.TestCase):
    def test_it_has_the_sizes_that_a_mac_asks_for(self):
        whole = (MACOS / "belfry.icns").read_bytes()
        self.assertEqual((whole[:4], struct.unpack(">I", whole[4:8])[0]), (b"icns", len(whole)))
        at, kinds = 8, []
        while at < len(whole):
            kind, size = struct.unpack(">4sI", whole[at:at + 8])
            kinds.append(kind)
            self.assertEqual(whole[at + 8:at + 16], b"\x89PNG\r\n\x1a\n")
            at += size
        self.assertEqual(kinds, [b"ic07", b"ic08", b"ic09"])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
