"""The MSI's own sources (installer/windows), put together as CPack and WiX do it, in the words that wixl understands.

CPack writes the directories, files and features; here that is done for the three programs. wixl knows no fragments, so each
Ref's content goes to what it refers to; and it does not know the attributes in UNKNOWN, which are checked in the sources.
"""
import copy
import pathlib
import re
import shutil
import subprocess
import xml.etree.ElementTree as xml

SPACE = "{http://schemas.microsoft.com/wix/2006/wi}"
UNKNOWN = {"MajorUpgrade": ["Schedule", "AllowSameVersionUpgrades"], "Property": ["Secure"], "Component": ["Permanent", "NeverOverwrite"],
           "Wix": ["RequiredVersion"]}
# (CPack component, path below the folder of the installation)
PROGRAMS = [("desktop", "bin/belfry.exe"), ("server", "bin/belfry-server.exe"), ("service", "bin/belfry-service.exe")]

xml.register_namespace("", SPACE[1:-1])

DUMP = """
set(PROJECT_BINARY_DIR "${OUT}")
set(BELFRY_HOMEPAGE "https://belfry.example")
set(PROJECT_DESCRIPTION "Puts churches on air")
set(CPACK_COMPONENTS_ALL server desktop)
set(CPACK_PACKAGE_VENDOR "Belfry")
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_WIX_LICENSE_RTF "license.rtf")
include("${PROJECT_SOURCE_DIR}/installer/windows/Wix.cmake")
get_cmake_property(names VARIABLES)
foreach(name IN LISTS names)
    if(name MATCHES "^CPACK_")
        message("${name}=${${name}}")
    endif()
endforeach()
"""


def cpack_settings(source, version, folder):
    """What Wix.cmake tells CPack."""
    script = pathlib.Path(folder) / "dump.cmake"
    script.write_text(DUMP, encoding="utf-8")
    told = subprocess.run(["cmake", f"-DPROJECT_SOURCE_DIR={source}", f"-DPROJECT_VERSION={version}", f"-DOUT={folder}", "-P", str(script)],
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=True).stdout
    return dict(line.split("=", 1) for line in told.splitlines() if line.startswith("CPACK_"))


def identity(path):
    """CPack's name for what it installs there."""
    return "P_" + re.sub(r"[^A-Za-z0-9_.]", "_", path.replace("/", "."))


def expanded(text, values):
    text = re.sub(r"<\?include .*?\?>|@[A-Z_]+@", "", text)
    return re.sub(r"\$\(var\.(\w+)\)", lambda found: values[found.group(1)], text)


def element(name, parent, **attributes):
    return xml.SubElement(parent, SPACE + name, {key: str(value) for key, value in attributes.items()})


def by_id(root, name, identifier):
    return next(one for one in root.iter(SPACE + name) if one.get("Id") == identifier)


def product(source, settings, folder):
    """One document with everything in it."""
    windows = pathlib.Path(source) / "installer/windows"
    values = dict(settings)
    for flag in settings["CPACK_WIX_CANDLE_EXTRA_FLAGS"].split(";"):
        name, value = flag.removeprefix("-d").split("=", 1)
        values[name] = value
    root = xml.fromstring(expanded((windows / "product.wxs.in").read_text(encoding="utf-8"), values))
    whole = root.find(SPACE + "Product")
    for name in ("WixVariable", "UIRef", "FeatureRef"):  # the dialogs are WiX's own, and wixl has none
        for one in whole.findall(SPACE + name):
            whole.remove(one)

    target = element("Directory", whole, Id="TARGETDIR", Name="SourceDir")
    programs = element("Directory", target, Id="ProgramFiles64Folder")
    install_root = element("Directory", programs, Id="INSTALL_ROOT", Name=settings["CPACK_PACKAGE_INSTALL_DIRECTORY"])
    below = element("Directory", install_root, Id="CM_DP_bin", Name="bin")
    feature = element("Feature", whole, Id="ProductFeature", Display="expand", ConfigurableDirectory="INSTALL_ROOT",
                      Title=settings["CPACK_WIX_ROOT_FEATURE_TITLE"], Level=1)
    for name, path in PROGRAMS:
        said = f"CPACK_COMPONENT_{name.upper()}_"
        part = element("Feature", feature, Id=f"CM_C_{name}", Title=settings[said + "DISPLAY_NAME"], Level=2 if said + "DISABLED" in settings else 1)
        code = identity(f"{name}/{path}")
        file = pathlib.Path(folder) / pathlib.Path(path).name
        file.write_bytes(b"MZ " + name.encode())
        component = element("Component", below, Id=f"CM_C{code}", Guid="*")
        element("File", component, Id=f"CM_F{code}", Source=file, KeyPath="yes")
        element("ComponentRef", part, Id=f"CM_C{code}")

    extra = xml.fromstring(expanded(pathlib.Path(settings["CPACK_WIX_EXTRA_SOURCES"]).read_text(encoding="utf-8"), values))
    for fragment in extra:
        for one in fragment:
            if one.tag == SPACE + "DirectoryRef":
                by_id(root, "Directory", one.get("Id")).extend(one)
            else:
                whole.append(one)
    patch(root, windows / "features.xml")
    speak_wixl(root, folder)
    return root


def patch(root, file):
    for fragment in xml.parse(file).getroot():
        identifier = fragment.get("Id")
        if identifier == "#PRODUCT":
            assert [one.tag for one in fragment] == ["CustomActionRef"]  # wixl needs no pull
            continue
        place = next(one for one in root.iter() if one.get("Id") == identifier and one.tag in (SPACE + "Feature", SPACE + "Component"))
        for one in copy.deepcopy(list(fragment)):
            for part in one.iter():
                part.tag = SPACE + part.tag
            place.append(one)


def speak_wixl(root, folder):
    for name, attributes in UNKNOWN.items():
        for one in root.iter(SPACE + name):
            for attribute in attributes:
                one.attrib.pop(attribute, None)
    for one in root.iter(SPACE + "Component"):
        one.set("Win64", "yes")  # candle's -arch x64
    for name, attribute in (("File", "Source"), ("Icon", "SourceFile")):  # only beside the source
        for one in root.iter(SPACE + name):
            file = pathlib.Path(one.get(attribute).replace("\\", "/"))
            if file.parent != pathlib.Path(folder):
                shutil.copy(file, folder)
            one.set(attribute, file.name)
