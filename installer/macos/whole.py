#!/usr/bin/env python3
"""Whether a bundle stands on its own: every program, framework and plugin in it needs only what the system has and what lies in the bundle,
and runs on the oldest system that Info.plist names. Reads the files' load commands itself, so it runs on any system.

    whole.py Belfry.app
"""
import os
import pathlib
import plistlib
import struct
import sys

SYSTEM = ("/usr/lib/", "/System/Library/")
THIN = {b"\xcf\xfa\xed\xfe": ("<", 32), b"\xce\xfa\xed\xfe": ("<", 28)}
FAT = {b"\xca\xfe\xba\xbe": (">5I", 20), b"\xca\xfe\xba\xbf": (">2I2Q2I", 32)}
SLICES_MOST = 16  # a Java class begins as a fat file does, and goes on with a larger number
LOADS = {0xC: "needs", 0x8000001F: "needs", 0x80000023: "needs", 0x20: "may use", 0x80000018: "may use"}
RPATH, OLDEST_BEFORE, BUILT_FOR = 0x8000001C, 0x24, 0x32


class Image:
    """What one file for one processor asks for."""

    def __init__(self, data, at):
        self.loads, self.rpaths, self.oldest = [], [], (0, 0)
        order, size = THIN[data[at:at + 4]]
        count, = struct.unpack_from(order + "I", data, at + 16)
        place = at + size
        for _ in range(count):
            kind, length = struct.unpack_from(order + "2I", data, place)
            if length < 8:
                raise ValueError("a load command without a length")
            if kind in LOADS or kind == RPATH:
                offset, = struct.unpack_from(order + "I", data, place + 8)
                text = data[place + offset:place + length].split(b"\0")[0].decode("utf-8", "replace")
                if kind == RPATH:
                    self.rpaths.append(text)
                else:
                    self.loads.append((LOADS[kind], text))
            elif kind in (OLDEST_BEFORE, BUILT_FOR):
                version, = struct.unpack_from(order + "I", data, place + (8 if kind == OLDEST_BEFORE else 12))
                self.oldest = (version >> 16, version >> 8 & 0xFF)
            place += length


def images(file):
    """Of a program or library, one for each processor; none of any other file."""
    with open(file, "rb") as opened:
        magic = opened.read(4)
        if magic not in THIN and magic not in FAT:
            return []
        data = magic + opened.read()
    if magic in THIN:
        return [Image(data, 0)]
    form, size = FAT[magic]
    count, = struct.unpack_from(">I", data, 4)
    if count > SLICES_MOST:
        return []
    return [Image(data, struct.unpack_from(form, data, 8 + i * size)[2]) for i in range(count)]


class Bundle:
    def __init__(self, root):
        self.root = pathlib.Path(root).resolve()
        self.programs = self.root / "Contents/MacOS"
        oldest = plistlib.loads((self.root / "Contents/Info.plist").read_bytes())["LSMinimumSystemVersion"]
        self.oldest = tuple(int(part) for part in (oldest + ".0").split(".")[:2])
        self.files = {file: images(file) for file in sorted(self.root.rglob("*")) if file.is_file() and not file.is_symlink()}
        self.files = {file: found for file, found in self.files.items() if found}
        self.rpaths = [path for file, found in self.files.items() if file.parent == self.programs for image in found for path in image.rpaths]

    def place(self, text, loader):
        return pathlib.Path(os.path.normpath(text.replace("@executable_path", str(self.programs)).replace("@loader_path", str(loader.parent))))

    def has(self, wanted, image, loader):
        if wanted.startswith("@rpath/"):
            places = [self.place(path, loader) / wanted.removeprefix("@rpath/") for path in [*image.rpaths, *self.rpaths]]
        else:
            places = [self.place(wanted, loader)]
        return any(place.is_file() and place.resolve().is_relative_to(self.root) for place in places)

    def wrong(self):
        for file, found in self.files.items():
            name = file.relative_to(self.root)
            for image in found:
                for how, wanted in image.loads:
                    if wanted.startswith("@"):
                        if how == "needs" and not self.has(wanted, image, file):
                            yield f"{name} needs {wanted}, which is not in the bundle"
                    elif not wanted.startswith(SYSTEM):
                        yield f"{name} {how} {wanted}, which is of the machine it was built on"
                if image.oldest > self.oldest:
                    yield f"{name} was built for macOS {image.oldest[0]}.{image.oldest[1]}, and Info.plist says {self.oldest[0]}.{self.oldest[1]}"


def main(root):
    bundle = Bundle(root)
    wrong = list(bundle.wrong())
    print("\n".join([*wrong, f"{len(bundle.files)} programs, frameworks and plugins"]))
    return 1 if wrong or not bundle.files else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
