#!/usr/bin/env python3
"""Writes recurrence.txt and moments.txt beside itself: what python-dateutil makes of rules, and what zoneinfo makes of local
times. Only years that are over: governments change their minds about those to come."""
import datetime as dt
import pathlib
import random
from zoneinfo import ZoneInfo

from dateutil import rrule

HERE = pathlib.Path(__file__).parent
DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
ZONES = ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Europe/London", "America/Sao_Paulo", "Europe/Istanbul",
         "Africa/Casablanca", "Asia/Kolkata", "Asia/Tehran", "Pacific/Apia", "Pacific/Chatham", "America/St_Johns", "UTC"]


def rules(seed):
    dice = random.Random(seed)
    while True:
        freq = dice.choice(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"])
        parts = ["FREQ=" + freq]
        if dice.random() < 0.5:
            parts.append(f"INTERVAL={dice.randint(1, 6)}")
        if dice.random() < 0.6:
            picked = dice.sample(DAYS, dice.randint(1, 3))
            if freq in ("MONTHLY", "YEARLY") and dice.random() < 0.7:
                most = 5 if freq == "MONTHLY" else 53
                picked = [f"{dice.choice([1, 2, -1, -2, dice.randint(1, most), -dice.randint(1, most)])}{d}" for d in picked]
            parts.append("BYDAY=" + ",".join(picked))
        if dice.random() < 0.3:
            parts.append(f"COUNT={dice.randint(1, 30)}")
        elif dice.random() < 0.3:
            parts.append("UNTIL=" + (dt.date(2001, 1, 1) + dt.timedelta(days=dice.randint(0, 3000))).strftime("%Y%m%d"))
        if freq == "WEEKLY" and dice.random() < 0.4:
            parts.append("WKST=" + dice.choice(DAYS))
        yield ";".join(parts), dt.datetime(2000, 1, 1) + dt.timedelta(days=dice.randint(0, 1500))


def write_recurrences():
    lines = []
    for text, wished in rules(20261121):
        first = next(iter(rrule.rrulestr(text.split(";COUNT")[0].split(";UNTIL")[0], dtstart=wished)), None)
        if first is None or first.year > 2030:
            continue
        days = []
        for day in rrule.rrulestr(text, dtstart=first):
            days.append(day.strftime("%Y-%m-%d"))
            if len(days) == 40:
                break
        if days:
            lines.append("|".join([text, first.strftime("%Y-%m-%d"), " ".join(days)]))
        if len(lines) == 300:
            break
    (HERE / "recurrence.txt").write_text("\n".join(lines) + "\n")


def first_moment(zone, local):
    """By brute force: the first minute at which the clocks show it or later."""
    moment = (local - dt.timedelta(hours=16)).replace(tzinfo=dt.timezone.utc)
    while moment.astimezone(zone).replace(tzinfo=None) < local:
        moment += dt.timedelta(minutes=1)
    return moment


def jumps(zone, year):
    moment = dt.datetime(year, 1, 1, tzinfo=dt.timezone.utc)
    while moment.year == year:
        later = moment + dt.timedelta(minutes=30)
        if moment.astimezone(zone).utcoffset() != later.astimezone(zone).utcoffset():
            yield later
        moment = later


def write_moments():
    lines = []
    for name in ZONES:
        zone = ZoneInfo(name)
        for year in (2011, 2016, 2018, 2024):
            times = {dt.datetime(year, 2, 28, 10), dt.datetime(year, 12, 31, 23, 59)}
            for jump in jumps(zone, year):
                local = jump.astimezone(zone).replace(tzinfo=None, second=0)
                times |= {local + dt.timedelta(minutes=m) for m in (-120, -90, -60, -31, -30, -1, 0, 1, 15, 29, 30, 59, 60, 90)}
            for local in sorted(times):
                moment = first_moment(zone, local).strftime("%Y-%m-%dT%H:%M:%SZ")
                lines.append(f"{name}|{local.strftime('%Y-%m-%dT%H:%M')}|{moment}")
    (HERE / "moments.txt").write_text("\n".join(lines) + "\n")


write_recurrences()
write_moments()
