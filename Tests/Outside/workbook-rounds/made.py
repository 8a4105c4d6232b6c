"""Evidence with whatever may stand in it, made up from a sample."""

import json
import random

TEXTS = [
    "=1+1", "=cmd|' /C calc'!A0", "+84 123", "-5", "@abc", "'x", "''=y", "007", "3/2024", "1.10", "12/5/2024", "5-Jan",
    "TRUE", "1E5", "50%", "$5", "1,5", "1.234.567", "12:30", "tháng 9/2024", "36/KH-THCS", "a;b", "a,b", 'say "hi"',
    '"quoted"', "line1\nline2", "tab\there", "ends '", "1.3.1", "2024-09-05", "May 5, 2024", "5/9", "0.5", "(123)", "=",
    "'", "1 2/3", "½", "1d", "0x1F", "1e-3", "NaN", "2024", "Sep-24", "#1", "sep=;", "ngày 05/09/2024", "_x0041_",
    "_x000D_", "<b>&amp;</b>", "]]>", "Kế hoạch", "👩‍🏫 𝒳", "e\u0323\u0301", "a\u00a0b", "x" * 300, "Mục 1", "(a)",
]  # fmt: skip


# openpyxl and pandas make formulas of such texts, and letters of escapes that were none.
CHANGED = [text for text in TEXTS if text.startswith("=") or text.startswith("_x")]
KEPT = [text for text in TEXTS if text not in CHANGED]


def document(rng, texts, number):
    made = {"title": rng.choice(texts), "number": f"{rng.choice(texts)} {number}"}
    if rng.random() < 0.7:
        made["date"] = f"{rng.randint(2001, 2026)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"
    if rng.random() < 0.5:
        made["link"] = f"https://a.example/{number}?a=1&b='{number}'"
    if rng.random() < 0.3:
        made["file"] = f"minh-chung/tệp {number}.pdf"
    return made


def evidence(sample, seed, texts):
    """The sample with other texts, documents and points, and some rows unanswered."""
    rng = random.Random(seed)
    made = json.loads(json.dumps(sample))
    made["school"].update(name=rng.choice(texts) + " Trường", code=rng.choice(["0030287415", "007", "1E5", "79-001"]))
    for id, answer in list(made["answers"].items()):
        if rng.random() < 0.2:
            del made["answers"][id]
            continue
        answer["documents"] = [document(rng, texts, f"{id}.{n}") for n in range(rng.randint(1, 4))]
        if rng.random() < 0.5:
            answer["note"] = rng.choice(texts)
        if answer.get("points", 0) > 1:
            answer["points"] = rng.choice([0, 0.25, 0.5, 1, answer["points"]])
    return made
