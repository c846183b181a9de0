#!/usr/bin/env python3
"""Checks what tests/load/compare makes of its figures; the servers themselves are not started."""
import importlib.machinery
import importlib.util
import pathlib
import re
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE))
from sidebyside import machine, rows, table  # noqa: E402

loader = importlib.machinery.SourceFileLoader("compare", str(HERE / "compare"))
compare = importlib.util.module_from_spec(importlib.util.spec_from_loader("compare", loader))
loader.exec_module(compare)


def finding(goal, *rounds):
    return table.Finding("work", "peer", [goal], ["figure"], [({"figure": ours}, None if theirs is None
                                                               else {"figure": theirs}) for ours, theirs in rounds])


def cells(found):
    return [cell.strip() for cell in list(table.lines([found]))[2].split("|")[1:-1]]


class Table(unittest.TestCase):
    def test_ratios_are_taken_within_a_round(self):
        goal = table.Goal("cost", "figure", 0.5, 0.9)
        # A busy second round doubles both: the ratio is the same.
        self.assertEqual(cells(finding(goal, (1, 2), (2, 4), (3, 4))),
                         ["work: cost", "peer", "0.5 (0.5-0.75)", "<= 0.5x", "<= 0.9x", "reached"])

    def test_verdicts_at_and_past_each_bound(self):
        less, more = table.Goal("", "figure", 0.8, 1.0), table.Goal("", "figure", 1.6, 1.2, more_is_better=True)
        self.assertEqual([less.verdict(v) for v in (0.8, 0.81, 1.0, 1.01)],
                         ["reached", "good enough", "good enough", "SHORT"])
        self.assertEqual([more.verdict(v) for v in (1.6, 1.59, 1.2, 1.19)],
                         ["reached", "good enough", "good enough", "SHORT"])

    def test_bounds_without_a_peer_are_of_the_figure_itself(self):
        goal = table.Goal("answered", "figure", 50, 100, unit=" ms")
        self.assertEqual(cells(finding(goal, (40, None), (60, None), (70, None)))[2:],
                         ["60 (40-70)", "<= 50 ms", "<= 100 ms", "good enough"])

    def test_what_must_always_hold_is_judged_by_its_worst_round_and_not_by_the_peer(self):
        goal = table.Goal("out of order", "figure", 0, 0, unit="", always=True)
        self.assertEqual(cells(finding(goal, (0, 7), (0, None), (0, 0)))[2:], ["0 (0-0)", "<= 0", "<= 0", "reached"])
        self.assertEqual(cells(finding(goal, (0, 0), (0, 0), (1, 5)))[2:], ["0 (0-1)", "<= 0", "<= 0", "SHORT"])

    def test_what_was_not_measured_is_not_reached(self):
        self.assertEqual(cells(finding(table.Goal("cost", "figure", 1, 1)))[-1], "not measured")

    def test_figures_of_both_sides_are_printed(self):
        found = finding(table.Goal("cost", "figure", 1, 1), (1, 2000), (3, 4000))
        self.assertEqual(list(table.absolute([found]))[2], "| work | `figure` | 2 (1-3) | 3000 (2000-4000) |")


class FakeServer:
    name = "fake"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass


class Failing(rows.Row):
    name = "failing"
    sizes = (1, 2)
    goals = [table.Goal("cost", "figure", 1, 1)]
    figures = ["figure"]
    calls = 0

    def title(self, size):
        return f"size {size}"

    def ours(self, size):
        return FakeServer()

    theirs = ours

    def measure(self, server, size):
        self.calls += 1
        if self.calls == 2:
            raise machine.Trouble("nginx fell over")
        return {"figure": size}


class Rounds(unittest.TestCase):
    def test_a_round_that_lacks_a_side_is_left_out(self):
        found = compare.measure(None, [Failing(None)], [2], 3, None)
        self.assertEqual([(f.work, len(f.rounds)) for f in found], [("size 2", 2)])

    def test_a_row_the_server_cannot_do_is_not_run(self):
        row = Failing(None)
        row.lacks = lambda: "TLS"
        self.assertEqual((compare.measure(None, [row], None, 3, None), row.calls), ([], 0))

    def test_rows_are_chosen_by_name(self):
        chosen = compare.arguments_of(["--rows", "segment,blocked", "--sizes", "100,2000"])
        self.assertEqual([row.name for row in chosen.chosen], ["segment", "blocked"])
        self.assertEqual(chosen.only, [100, 2000])
        self.assertEqual(len(compare.arguments_of([]).chosen), len({row.name for row in rows.ROWS}))

    def test_a_second_run_is_refused(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "lock"
            with machine.alone(path):
                with self.assertRaisesRegex(machine.Trouble, "another comparison"):
                    with machine.alone(path):
                        pass
            with machine.alone(path):
                pass


class Peers(unittest.TestCase):
    def test_every_blank_of_nginx_conf_is_filled(self):
        blanks = set(re.findall(r"\$\{(\w+)\}", (HERE / "peers" / "nginx.conf").read_text()))
        filled = set(re.findall(r'"(\w+)":',
                                (HERE / "sidebyside" / "servers.py").read_text().split("values = {")[1].split("}")[0]))
        self.assertLessEqual(blanks, filled)

    def test_the_lockfile_names_no_registry(self):
        text = (HERE / "peers" / "node" / "package-lock.json").read_text()
        self.assertNotIn("resolved", text)


if __name__ == "__main__":
    unittest.main()
