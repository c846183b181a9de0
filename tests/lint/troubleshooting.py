"""docs/troubleshooting.md knows every sentence the window can open a banner with.

    troubleshooting.py FOLDER
"""
import pathlib
import re
import sys


SENTENCE = r'tr\("((?:[^"\\]|\\.)*)"\)'


def titles(text):
    """The first sentence given to each notice, or either of two; what stands for a name is left open."""
    said = []
    for one, other in re.findall(rf"(?:made|withSteps|told)\((?:\w+ \? )?{SENTENCE}(?: : {SENTENCE})?", text):
        said += [one, other] if other else [one]
    return {re.sub(r"%\d", "…", title) for title in said}


def main(root):
    root = pathlib.Path(root)
    page = (root / "docs/troubleshooting.md").read_text(encoding="utf-8")
    said = set()
    for name in ("Notifier.cpp", "GoLiveNotices.cpp", "ObsNotices.cpp", "PlaceNotices.cpp"):
        said |= titles((root / "app" / name).read_text(encoding="utf-8"))
    missing = sorted(title for title in said if title not in page)
    print("\n".join([*(f"not in docs/troubleshooting.md: {title}" for title in missing), f"{len(said)} sentences"]))
    return 1 if missing or len(said) < 40 else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
