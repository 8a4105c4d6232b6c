"""Shows on the baseline itself that a function that grows is found and named, and that what stays is not."""

import pathlib
import sys

import baseline

TEXT = pathlib.Path(__file__).with_name("baseline.txt").read_text(encoding="utf-8")


_, totals, functions = baseline.read(TEXT)


def changed(run, name, share):
    """The runs as the baseline has them, but with one function's count changed by a share of its run."""
    runs = {each: dict(counts) for each, counts in functions.items()}
    for each, total in totals.items():
        # What is not listed are many functions, each too small to be.
        rest = total - sum(functions[each].values())
        runs[each] |= {f"rest {number}": rest // 200 for number in range(199)}
        runs[each]["rest 199"] = rest - rest // 200 * 199
    runs[run][name] = runs[run].get(name, 0) + int(totals[run] * share)
    return runs


for run in totals:
    first, *_, last = functions[run]
    for name in (first, last, "new()"):
        grown, fallen = baseline.compare(changed(run, name, 0.06), TEXT)
        if fallen or len(grown) != 2 or run not in grown[0] or "6.0% more" not in grown[0] or not grown[1].endswith(f") {name}"):
            sys.exit(f"6 % more in {name} of dcs {run} is told so: {grown}, {fallen}")
    if baseline.compare(changed(run, first, 0.04), TEXT) != ([], []):
        sys.exit(f"4 % more in dcs {run} is not let through")
    grown, fallen = baseline.compare(changed(run, first, -0.06), TEXT)
    if grown or len(fallen) != 1 or "6.0% fewer" not in fallen[0]:
        sys.exit(f"6 % fewer in dcs {run} is told so: {grown}, {fallen}")
