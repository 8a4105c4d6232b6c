"""Damages evidence files: what is said, then how it is written, then the bytes, each in none to three ways."""

from damaged_bytes import BYTES
from damaged_text import TEXT, write
from damaged_values import VALUES


def damage(draw, evidence, text):
    """The names of what was done, at least one, and the bytes that came of it."""
    counts = [0, 0, 0]
    while not any(counts):
        counts = [draw.choice([0, 0, 1, 1, 2, 3]), draw.choice([0, 0, 1, 1, 2]), draw.choice([0, 0, 0, 0, 1])]
    chosen = [draw.sample(sorted(kinds), count) for kinds, count in zip((VALUES, TEXT, BYTES), counts)]
    return sum(chosen, []), apply(draw, evidence, text, chosen)


def one(draw, evidence, text, kind):
    """The bytes where this is done alone."""
    return apply(draw, evidence, text, [[kind] if kind in kinds else [] for kinds in (VALUES, TEXT, BYTES)])


def apply(draw, evidence, text, chosen):
    values, texts, raws = chosen
    for kind in values:
        VALUES[kind](draw, evidence)
    written = write(text(evidence))
    for kind in texts:
        written = TEXT[kind](draw, written)
    # Half of a pair of surrogates may have come into the text; as bytes it is as wrong.
    content = written.encode("utf-8", "surrogatepass")
    for kind in raws:
        content = BYTES[kind](draw, content)
    return content


KINDS = sorted([*VALUES, *TEXT, *BYTES])
