"""The MSI, as far as it can be seen without Windows: its codes never change, and its tables say what docs/install-windows.md
promises. wixl compiles the installer's own sources, msiinfo reads them back.

Arguments: the source folder, the version.
"""
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import uuid
import xml.etree.ElementTree as xml

import wixl_source

SOURCE, VERSION = pathlib.Path(sys.argv[1]), sys.argv[2]
WINDOWS = SOURCE / "installer/windows"


def listed():
    lines = [line.split(" ", 1) for line in (WINDOWS / "codes.txt").read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
    return {(what if what != "file" else f"file {code}"): code for what, code in lines}


def codes(version):
    told = subprocess.run(["cmake", f"-DPROJECT_VERSION={version}", "-P", str(WINDOWS / "Codes.cmake")], stderr=subprocess.PIPE, text=True, check=True)
    return dict(line.split(" ", 1) for line in told.stderr.splitlines())


class Codes(unittest.TestCase):
    """Also held here, so that a change of the list alone is seen as well."""

    UPGRADE = "EC11A3E9-7A3A-5981-A322-9B8E203182CB"

    def test_they_are_those_of_the_list(self):
        made, kept = codes(VERSION), listed()
        self.assertEqual(kept["upgrade"], self.UPGRADE)
        for name in ("upgrade", "start-menu", "service-settings"):
            self.assertEqual(made[name], kept[name], name)
        self.assertEqual(made["product"], kept.get(f"product-{VERSION}", made["product"]))

    def test_they_are_derived_and_not_invented(self):
        space = uuid.uuid5(uuid.NAMESPACE_URL, "https://belfry.example/windows")
        for name in ("upgrade", "start-menu", "service-settings"):
            self.assertEqual(str(uuid.uuid5(space, name)).upper(), listed()[name])

    def test_each_version_has_a_product_code_of_its_own_and_one_upgrade_code(self):
        one, other = codes("0.1.0"), codes("0.2.0")
        self.assertNotEqual(one["product"], other["product"])
        self.assertEqual(one["upgrade"], other["upgrade"])
        self.assertEqual(codes("0.1.0"), one)
        self.assertEqual(one["product"], listed()["product-0.1.0"])


class Tables(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp(prefix="belfry-msi-")
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        cls.settings = wixl_source.cpack_settings(SOURCE, VERSION, cls.folder)
        root = wixl_source.product(SOURCE, cls.settings, cls.folder)
        source, cls.msi = f"{cls.folder}/belfry.wxs", f"{cls.folder}/belfry.msi"
        xml.ElementTree(root).write(source, encoding="utf-8", xml_declaration=True)
        told = subprocess.run(["wixl", "--arch", "x64", "-o", cls.msi, source], cwd=cls.folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
        if told.returncode != 0 or told.stdout.strip():
            raise RuntimeError(f"wixl: {told.stdout}")

    def table(self, name):
        """Its rows, each by its columns' names; the first column says which."""
        # It writes a table's binary columns into the folder it runs in.
        told = subprocess.run(["msiinfo", "export", self.msi, name], cwd=self.folder, stdout=subprocess.PIPE, text=True, check=True).stdout.split("\n")
        columns = told[0].rstrip("\r").split("\t")
        rows = [dict(zip(columns, line.rstrip("\r").split("\t"))) for line in told[3:] if line]
        print(f"{name}: {len(rows)} rows")
        return rows

    def keyed(self, name):
        rows = self.table(name)
        return {next(iter(row.values())): row for row in rows}

    def test_the_product(self):
        values = {name: row["Value"] for name, row in self.keyed("Property").items()}
        self.assertEqual(values["ProductName"], "Belfry")
        self.assertEqual(values["ProductVersion"], VERSION)
        self.assertEqual(values["UpgradeCode"], "{" + listed()["upgrade"] + "}")
        self.assertEqual(values["ProductCode"], "{" + codes(VERSION)["product"] + "}")
        self.assertEqual(values["ALLUSERS"], "1")  # for everybody at this computer
        self.assertEqual(values["BELFRY_REMOVE_DATA"], "0")  # data is kept unless told
        self.assertEqual(values["ARPPRODUCTICON"], "ProductIcon.ico")
        self.assertIn("ProductIcon.ico", self.keyed("Icon"))

    def test_a_newer_one_replaces_an_older_and_an_older_none(self):
        rows = {row["ActionProperty"]: row for row in self.table("Upgrade")}
        for row in rows.values():
            self.assertEqual(row["UpgradeCode"], "{" + listed()["upgrade"] + "}")
        self.assertEqual(rows["WIX_UPGRADE_DETECTED"]["VersionMax"], VERSION)
        self.assertEqual(rows["WIX_DOWNGRADE_DETECTED"]["VersionMin"], VERSION)
        self.assertIn("NOT WIX_DOWNGRADE_DETECTED", [row["Condition"] for row in self.table("LaunchCondition")])

    def test_windows_before_10_is_refused(self):
        self.assertIn("Installed OR BELFRY_WINDOWS_MAJOR", [row["Condition"] for row in self.table("LaunchCondition")])
        (search,) = [row for row in self.table("AppSearch") if row["Property"] == "BELFRY_WINDOWS_MAJOR"]
        where = self.keyed("RegLocator")[search["Signature_"]]
        # HKEY_LOCAL_MACHINE; a raw value, of the 64-bit part.
        self.assertEqual((where["Root"], where["Key"], where["Name"]), ("2", r"SOFTWARE\Microsoft\Windows NT\CurrentVersion", "CurrentMajorVersionNumber"))
        self.assertEqual(int(where["Type"]) & ~16, 2)

    def test_the_components_and_where_their_files_go(self):
        components, files, folders = self.keyed("Component"), self.keyed("File"), self.keyed("Directory")
        self.assertEqual(len({row["ComponentId"] for row in components.values()}), len(components))
        for row in components.values():
            self.assertTrue(int(row["Attributes"]) & 256, f"{row} is not for 64 bits")
        self.assertEqual(components["StartMenu"]["ComponentId"], "{" + listed()["start-menu"] + "}")
        self.assertEqual(components["ServiceSettings"]["ComponentId"], "{" + listed()["service-settings"] + "}")
        self.assertEqual(folders["INSTALL_ROOT"]["Directory_Parent"], "ProgramFiles64Folder")
        self.assertEqual(folders["INSTALL_ROOT"]["DefaultDir"].split("|")[-1], listed()["folder"])
        self.assertEqual(folders["SERVICE_FOLDER"]["Directory_Parent"], "CommonAppDataFolder")
        placed = set()
        for row in files.values():
            folder = components[row["Component_"]]["Directory_"]
            if folder != "SERVICE_FOLDER":
                placed.add(folders[folder]["DefaultDir"].split("|")[-1] + "\\" + row["FileName"].split("|")[-1])
                self.assertEqual(components[row["Component_"]]["KeyPath"], row["File"])
        self.assertEqual(placed, {code for name, code in listed().items() if name.startswith("file ")})

    def test_the_service_is_a_choice_and_the_rest_is_not(self):
        features = self.keyed("Feature")
        self.assertEqual(set(features), {"ProductFeature", "CM_C_desktop", "CM_C_server", "CM_C_service"})
        self.assertEqual({name: row["Level"] for name, row in features.items()},
                         {"ProductFeature": "1", "CM_C_desktop": "1", "CM_C_server": "1", "CM_C_service": "2"})
        # Not seen by wixl: CPack writes Absent="disallow" for these.
        self.assertEqual([self.settings.get(f"CPACK_COMPONENT_{name}_REQUIRED") for name in ("DESKTOP", "SERVER", "SERVICE")], ["TRUE", "TRUE", None])
        parts = {}
        for row in self.table("FeatureComponents"):
            parts.setdefault(row["Feature_"], set()).add(row["Component_"])
        self.assertEqual(parts, {"CM_C_desktop": {"CM_CP_desktop.bin.belfry.exe", "StartMenu"},
                                 "CM_C_server": {"CM_CP_server.bin.belfry_server.exe"},
                                 "CM_C_service": {"CM_CP_service.bin.belfry_service.exe", "ServiceSettings"}})

    def test_the_start_menu(self):
        (row,) = self.table("Shortcut")
        self.assertEqual((row["Directory_"], row["Name"], row["Target"], row["Component_"]),
                         ("ProgramMenuFolder", "Belfry", r"[INSTALL_ROOT]bin\belfry.exe", "StartMenu"))

    def test_the_service(self):
        (row,) = self.table("ServiceInstall")
        self.assertEqual((row["Name"], row["StartType"], row["ServiceType"], row["StartName"]),
                         (listed()["service"], "2", "16", r"NT AUTHORITY\LocalService"))
        self.assertEqual(row["Component_"], "CM_CP_service.bin.belfry_service.exe")
        self.assertTrue(row["Arguments"].startswith("--service "))
        rows = self.keyed("ServiceControl")
        start, stop, stop_out, remove = 0x1, 0x2, 0x20, 0x80
        # The old one is waited for, or its successor meets one that is marked for deletion; the new one is not.
        self.assertEqual({name: (row["Name"], int(row["Event"]), row["Wait"]) for name, row in rows.items()},
                         {"BelfryServer": ("BelfryServer", stop | stop_out | remove, "1"), "BelfryServerStart": ("BelfryServer", start, "0")})

    def test_nothing_on_air_is_closed_for_an_upgrade(self):
        self.assertEqual(self.keyed("Property")["MSIRESTARTMANAGERCONTROL"]["Value"], "Disable")

    def test_a_newer_one_goes_where_the_older_one_was(self):
        self.assertIn((r"Software\Belfry", "InstallRoot", "[INSTALL_ROOT]"), {(row["Key"], row["Name"], row["Value"]) for row in self.table("Registry")})
        (search,) = [row for row in self.table("AppSearch") if row["Property"] == "REMEMBERED_ROOT"]
        self.assertEqual(self.keyed("RegLocator")[search["Signature_"]]["Name"], "InstallRoot")
        for sequence in ("InstallUISequence", "InstallExecuteSequence"):
            order = self.keyed(sequence)
            self.assertEqual(order["GoWhereItWas"]["Condition"], "REMEMBERED_ROOT AND NOT INSTALL_ROOT")
            self.assertLess(int(order["AppSearch"]["Sequence"]), int(order["GoWhereItWas"]["Sequence"]))
            self.assertLess(int(order["GoWhereItWas"]["Sequence"]), int(order["CostFinalize"]["Sequence"]))

    def test_a_folder_that_somebody_else_made_is_put_aside(self):
        actions, order = self.keyed("CustomAction"), self.keyed("InstallExecuteSequence")
        self.assertIn("move", actions["SetAside"]["Target"])
        self.assertEqual(int(actions["SetAside"]["Type"]), 50 | 1024 | 2048)  # or nothing is installed
        self.assertEqual(order["SetAside"]["Condition"], "&CM_C_service=3 AND NOT OWN_SERVICE_FOLDER")
        self.assertLess(int(order["SetAside"]["Sequence"]), int(order["CreateFolders"]["Sequence"]))
        (mark,) = [row for row in self.table("Registry") if row["Name"] == "ServiceFolder"]
        self.assertEqual((mark["Root"], mark["Component_"]), ("2", "ServiceSettings"))  # HKEY_LOCAL_MACHINE, and stays
        self.assertIn("ServiceFolder", actions["RemoveServiceData"]["Target"])

    def test_every_setting_of_the_service_exists(self):
        (row,) = self.table("ServiceInstall")
        table = (SOURCE / "docs/settings.md").read_text(encoding="utf-8")
        for flag in re.findall(r"--[a-z-]+", row["Arguments"].removeprefix("--service")):
            self.assertIn(f"`{flag}", table)

    def test_what_runs_and_when(self):
        actions, order = self.keyed("CustomAction"), self.keyed("InstallExecuteSequence")
        when = {name: int(row["Sequence"]) for name, row in order.items() if row["Sequence"]}
        program, deferred, as_system, carry_on = 50, 1024, 2048, 64
        for name in ("OpenDoor", "CloseDoor", "OpenServiceDoor", "CloseServiceDoor", "StartAgain", "RemoveServiceData"):
            self.assertEqual(int(actions[name]["Type"]), program | deferred | as_system | carry_on, name)
        self.assertEqual(int(actions["KeepPrivate"]["Type"]), program | deferred | as_system)  # or there is no service
        self.assertEqual(int(actions["RemoveOwnData"]["Type"]), program | deferred | carry_on)  # as the person who asked
        for name in ("OpenDoor", "OpenServiceDoor"):
            self.assertIn("profile=domain,private", actions[name]["Target"])
            self.assertNotIn("public", actions[name]["Target"])
        for opens, closes in (("OpenDoor", "CloseDoor"), ("OpenServiceDoor", "CloseServiceDoor")):
            for part in (r'name="[^"]*"', r'program="[^"]*"'):
                self.assertEqual(re.search(part, actions[opens]["Target"]).group(), re.search(part, actions[closes]["Target"]).group())
        self.assertLess(when["StopServices"], when["CloseDoor"])
        self.assertLess(when["CloseDoor"], when["RemoveFiles"])
        self.assertLess(when["CreateFolders"], when["KeepPrivate"])
        self.assertLess(when["KeepPrivate"], when["StartServices"])
        self.assertLess(when["InstallServices"], when["StartAgain"])
        self.assertLess(when["StartAgain"], when["StartServices"])
        self.assertLess(when["RemoveFiles"], when["RemoveServiceData"])
        for name in actions:
            source = actions[name]["Source"]
            setter = next(n for n, row in actions.items() if row["Source"] == source and int(row["Type"]) & 51 == 51)
            self.assertLessEqual(when[setter], when[name])

    def test_data_goes_only_when_told_and_never_in_an_upgrade(self):
        order = self.keyed("InstallExecuteSequence")
        for name in ("RemoveServiceData", "RemoveOwnData"):
            self.assertEqual(order[name]["Condition"], 'REMOVE="ALL" AND BELFRY_REMOVE_DATA="1" AND NOT UPGRADINGPRODUCTCODE')
        removes = [name for name, row in self.keyed("CustomAction").items() if "rmdir" in row["Target"]]
        self.assertEqual(sorted(removes), ["RemoveOwnData", "RemoveServiceData"])


class Sources(unittest.TestCase):
    """What wixl does not know, and WiX does."""

    def test_settings_are_never_overwritten_nor_taken_away(self):
        root = xml.parse(WINDOWS / "system.wxs").getroot()
        settings = wixl_source.by_id(root, "Component", "ServiceSettings")
        self.assertEqual((settings.get("Permanent"), settings.get("NeverOverwrite")), ("yes", "yes"))

    def test_what_an_administrator_says_reaches_the_elevated_part(self):
        root = xml.parse(WINDOWS / "system.wxs").getroot()
        self.assertEqual(wixl_source.by_id(root, "Property", "BELFRY_REMOVE_DATA").get("Secure"), "yes")

    def test_what_vcpkg_builds_for_has_the_same_version(self):
        self.assertEqual(json.loads((WINDOWS / "vcpkg.json").read_text(encoding="utf-8"))["version-string"], VERSION)

    def test_the_old_version_goes_before_the_new_one_comes(self):
        text = (WINDOWS / "product.wxs.in").read_text(encoding="utf-8")
        self.assertIn('Schedule="afterInstallInitialize"', text)

    def test_everything_that_is_named_is_there(self):
        settings = wixl_source.cpack_settings(SOURCE, VERSION, tempfile.gettempdir())
        for name in ("CPACK_WIX_PRODUCT_ICON", "CPACK_WIX_TEMPLATE", "CPACK_WIX_PATCH_FILE", "CPACK_WIX_EXTRA_SOURCES", "CPACK_RESOURCE_FILE_LICENSE"):
            self.assertTrue(pathlib.Path(settings[name]).is_file(), name)
        self.assertIn("service", settings["CPACK_COMPONENTS_ALL"].split(";"))
        xml.parse(WINDOWS / "belfry.manifest")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
