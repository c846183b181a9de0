"""What a row wants, and the table that says whether it got it."""
import statistics
from dataclasses import dataclass, field


@dataclass
class Goal:
    """One line of the table. The ratio is ours to the peer's in the same round; without a peer, and for what must always hold
    (`always`), it is our figure. What must always hold is judged by its worst round, anything else by the median."""
    label: str
    key: str
    reach: float
    enough: float
    more_is_better: bool = False
    unit: str = "x"
    always: bool = False

    def values(self, rounds):
        """One value per round; none for a round that lacks one side."""
        found = []
        for ours, theirs in rounds:
            mine, peer = ours.get(self.key), 1 if theirs is None or self.always else theirs.get(self.key)
            if mine is not None and peer:
                found.append(mine / peer)
        return found

    def judged(self, values):
        worst = min if self.more_is_better else max
        return self.verdict(worst(values) if self.always else statistics.median(values))

    def bound(self, limit):
        return f"{'>=' if self.more_is_better else '<='} {limit:g}{self.unit}"

    def verdict(self, value):
        def holds(limit):
            return value >= limit if self.more_is_better else value <= limit
        return "reached" if holds(self.reach) else "good enough" if holds(self.enough) else "SHORT"


@dataclass
class Finding:
    """What was measured for one row at one size: a list of rounds, each (ours, the peer's or None)."""
    work: str
    against: str
    goals: list
    figures: list
    rounds: list = field(default_factory=list)


def number(value):
    return f"{value:.0f}" if abs(value) >= 1000 else f"{value:.3g}"


def spread(values):
    return f"{number(statistics.median(values))} ({number(min(values))}-{number(max(values))})"


def lines(findings):
    """The table of the issue, as Markdown."""
    yield "| work | against | ratio (median, min-max) | reach | good enough | verdict |"
    yield "|---|---|---|---|---|---|"
    for finding in findings:
        for goal in finding.goals:
            values = goal.values(finding.rounds)
            cells = [f"{finding.work}: {goal.label}", finding.against]
            cells += [spread(values), goal.bound(goal.reach), goal.bound(goal.enough),
                      goal.judged(values)] \
                if values else ["-", goal.bound(goal.reach), goal.bound(goal.enough), "not measured"]
            yield "| " + " | ".join(cells) + " |"


def absolute(findings):
    """The figures behind the ratios."""
    yield "| work | figure | Belfry | peer |"
    yield "|---|---|---|---|"
    for finding in findings:
        for key in finding.figures:
            sides = []
            for side in (0, 1):
                values = [r[side][key] for r in finding.rounds if r[side] is not None and key in r[side]]
                sides.append(spread(values) if values else "-")
            if sides != ["-", "-"]:
                yield f"| {finding.work} | `{key}` | {sides[0]} | {sides[1]} |"
