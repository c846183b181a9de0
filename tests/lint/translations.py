#!/usr/bin/env python3
"""Every string of the window is translated into every language, with the places of its values and all its plural forms.

Runs lupdate over copies of translations/*.ts, so that a string that is new or changed in the sources counts as untranslated.
"""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

FORMS = {"ar": 6, "de": 2, "en": 2, "es": 2, "fil": 2, "fr": 2, "ko": 1, "pt": 2}


def marks(text):
    """The places where values and tags stand."""
    return sorted(re.findall(r"%L?\d|</?[a-z]+>", text))


def faults(language, message, context):
    source = message.findtext("source")
    translation = message.find("translation")
    where = f"{language}: {context}: {source!r}"
    if translation.get("type") in ("vanished", "obsolete"):
        return []  # in no source any more: harms nobody, and goes with the next update
    plural = message.get("numerus") == "yes"
    texts = [form.text or "" for form in translation.findall("numerusform")] if plural else [translation.text or ""]
    if translation.get("type") == "unfinished" or not all(text.strip() for text in texts):
        return [f"{where} is not translated"]
    if plural and len(texts) != FORMS[language]:
        return [f"{where} has {len(texts)} plural forms, not {FORMS[language]}"]
    return [f"{where}: {text!r} has other places for values" for text in texts if marks(text) != marks(source)]


def check(root, lupdate):
    found = []
    with tempfile.TemporaryDirectory() as folder:
        for language in FORMS:
            name = f"belfry_{language}.ts"
            copy = Path(folder, name)
            shutil.copy(root / "translations" / name, copy)
            command = [lupdate, "-silent", "-locations", "none"] + (["-pluralonly"] if language == "en" else [])
            command += ["-I", str(root), str(root / "app"), str(root / "ui"), "-ts", str(copy)]
            said = subprocess.run(command, check=True, stderr=subprocess.PIPE, text=True).stderr
            found += [line for line in said.splitlines() if "Qualifying with unknown" in line]  # a context that is none
            for context in ET.parse(copy).getroot().iter("context"):
                for message in context.iter("message"):
                    found += faults(language, message, context.findtext("name"))
    return found


if __name__ == "__main__":
    problems = check(Path(sys.argv[1]), sys.argv[2])
    for problem in problems:
        print(problem)
    sys.exit(1 if problems else 0)
