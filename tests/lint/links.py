"""Every link in the project's pages leads somewhere: files that are there, headings that are in them.

    links.py FOLDER
"""
import pathlib
import re
import sys


def anchor(heading):
    """As the usual renderers make it of a heading."""
    plain = re.sub(r"[`*]", "", re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", heading)).strip().lower()
    return re.sub(r"[^\w\- ]", "", plain).replace(" ", "-")


def prose(text):
    """Without blocks and pieces of code: what looks like a link there is none."""
    return re.sub(r"`[^`\n]*`", "", re.sub(r"^```.*?^```$", "", text, flags=re.S | re.M))


def main(root):
    root = pathlib.Path(root)
    wrong, count = [], 0
    for page in sorted(root.rglob("*.md")):
        name = page.relative_to(root)
        if {"build", "node_modules"} & set(name.parts):
            continue
        text = (root / name).read_text(encoding="utf-8")
        for target in re.findall(r"\]\(([^)\s]+)\)", prose(text)):
            if re.match(r"[a-z]+:", target):
                continue
            count += 1
            path, _, heading = target.partition("#")
            file = (root / name).parent / path if path else root / name
            if not file.exists():
                wrong.append(f"{name}: {target} is not there")
            elif heading and anchor(heading) not in map(anchor, re.findall(r"^#+ (.*)$", file.read_text(encoding="utf-8"), re.M)):
                wrong.append(f"{name}: {target} names no heading")
        # Pages named in passing, as docs/hls.md.
        for target in re.findall(r"(?<![\w/(])(docs/[\w/-]+\.md)", text):
            count += 1
            if not (root / target).exists():
                wrong.append(f"{name}: {target} is not there")
    print("\n".join([*wrong, f"{count} links"]))
    return 1 if wrong or count < 20 else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
