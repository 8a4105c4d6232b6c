"""The baseline: how many instructions each run takes, and which functions take most of them."""

# A function that takes less of its run is not listed.
LEAST_SHARE = 0.005
TOLERANCE = 0.05


def text(head, runs):
    lines = [f"# {line}" for line in head]
    for run, counts in runs.items():
        total = sum(counts.values())
        lines += ["", f"{total} {run}"]
        listed = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
        lines += [f"  {count} {name}" for name, count in listed if count >= total * LEAST_SHARE]
    return "\n".join(lines) + "\n"


def read(text):
    """The lines of the head, each run's instructions, and those of its functions."""
    head, totals, functions = [], {}, {}
    for line in filter(None, text.splitlines()):
        if line.startswith("# "):
            head.append(line[2:])
            continue
        count, name = line.split(maxsplit=1)
        if line.startswith(" "):
            functions[run][name] = int(count)
        else:
            run = name
            totals[run], functions[run] = int(count), {}
    return head, totals, functions


def compare(runs, text):
    """What has grown too much, in sentences, and what has fallen enough to be recorded."""
    _, totals, functions = read(text)
    grown, fallen = [], []
    for run, counts in runs.items():
        total, before = sum(counts.values()), totals.get(run)
        if before is None:
            grown.append(f"dcs {run} is not in the baseline")
        elif total > before * (1 + TOLERANCE):
            grown.append(f"dcs {run}: {total:,} instructions, {total / before - 1:.1%} more than {before:,}; most by")
            grown += growth(counts, functions[run], before)
        elif total < before * (1 - TOLERANCE):
            fallen.append(f"dcs {run}: {total:,} instructions, {1 - total / before:.1%} fewer than {before:,}")
    grown += [f"dcs {run} is in the baseline and not counted" for run in totals if run not in runs]
    return grown, fallen


def growth(counts, functions, before, most=8):
    """The functions that grew most. One that is not listed took less than the least that would be."""
    unlisted = int(before * LEAST_SHARE)
    grown = {name: count - functions.get(name, unlisted) for name, count in counts.items()}
    for name in sorted(grown, key=lambda name: (-grown[name], name))[:most]:
        if grown[name] > 0:
            was = f"{functions[name]:,}" if name in functions else f"under {unlisted:,}"
            yield f"  +{grown[name]:,} ({was} → {counts[name]:,}) {name}"
