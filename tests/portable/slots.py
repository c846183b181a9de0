"""What moc finds out about a test: the class and its slots. Writes the file that the test includes at its end."""
import pathlib
import re
import sys


def main(source, made):
    text = pathlib.Path(source).read_text(encoding="utf-8")
    name = re.search(r"^class (tst_\w+)\b.* : public QObject", text, re.M).group(1)
    body = text[text.index("private Q_SLOTS:"):text.index(f"BELFRY_CASE({name})")]
    # Slots stand at one indentation; a later section is not theirs.
    body = re.split(r"^(?:private|public|protected):", body, flags=re.M)[0]
    slots = re.findall(r"^    void (\w+)\(\)", body, re.M)
    assert slots, f"{source} has no slots"
    lines = []
    for line in body.splitlines():
        found = re.match(r"    void (\w+)\(\)", line)
        if line.startswith("#"):  # what stands only on some systems
            lines.append(line)
        elif found and not found.group(1).endswith("_data"):
            slot = found.group(1)
            data = f"&{name}::{slot}_data" if slot + "_data" in slots else "nullptr"
            lines.append(f'            {{"{slot}", &{name}::{slot}, {data}}},')
    pathlib.Path(made).parent.mkdir(parents=True, exist_ok=True)
    pathlib.Path(made).write_text(
        f"template <> struct belfry::portable::SlotsOf<{name}> {{\n"
        f"    static std::vector<belfry::portable::Slot<{name}>> all()\n    {{\n        return {{\n"
        + "\n".join(lines) + f"\n        }};\n    }}\n}};\n"
        f'static const bool {name}Added = belfry::portable::add<{name}>("{name}");\n', encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
