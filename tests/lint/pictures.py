"""The guides' pictures are those that tests make, lie where the guides look for them, and are small.

    pictures.py FOLDER            looks
    pictures.py FOLDER SCREENSHOTS   takes them there from a build's screenshots, then looks
"""
import pathlib
import re
import shutil
import sys

BYTES_MOST = 100 * 1024


def made(root):
    """What tst_GuidePictures draws: "en/ready"."""
    source = (root / "tests/ui/tst_GuidePictures.cpp").read_text(encoding="utf-8")
    names = re.findall(r'(?:take|keep)\(language, "([\w-]+)"', source)
    languages = re.findall(r'newRow\("(\w+)"\)', source)
    return {f"{language}/{name}" for language in languages for name in names}


def named(root):
    """What the guides show."""
    for guide in sorted((root / "docs/guide").glob("*.md")):
        for target in re.findall(r"!\[[^]]+\]\(([^)\s]+)\)", guide.read_text(encoding="utf-8")):
            yield guide.name, target


def main(root, screenshots=None):
    root = pathlib.Path(root)
    pictures = root / "docs/guide/pictures"
    there_are = made(root)
    wrong, used = [], set()
    for guide, target in named(root):
        found = re.fullmatch(r"pictures/(\w+/[\w-]+)\.png", target)
        if not found or found[1] not in there_are:
            wrong.append(f"{guide}: no test makes {target}")
            continue
        used.add(found[1])
        language = re.search(r"\.(\w\w)\.md$", guide)
        if found[1].split("/")[0] != (language[1] if language else "en"):
            wrong.append(f"{guide}: {target} speaks another language")
    for name in sorted(used if screenshots else ()):
        (pictures / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(pathlib.Path(screenshots) / "guide" / f"{name}.png", pictures / f"{name}.png")
    for name in sorted(used):
        file = pictures / f"{name}.png"
        if not file.exists():
            wrong.append(f"{file.relative_to(root)} is not there: build docs_pictures")
        elif file.stat().st_size > BYTES_MOST:
            wrong.append(f"{file.relative_to(root)} has {file.stat().st_size} bytes")
    for file in pictures.rglob("*.png"):
        if str(file.relative_to(pictures).with_suffix("")) not in used:
            wrong.append(f"{file.relative_to(root)} stands in no guide")
    print("\n".join([*wrong, f"{len(used)} pictures"]))
    return 1 if wrong or not used else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
