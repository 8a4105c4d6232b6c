#!/usr/bin/env python3
"""Holds canonical JSON and SHA-256 against others' implementations: canonical.py PROGRAM DCS [SEED [COUNT]].

PROGRAM is built from main.swift by run; the others are the package rfc8785, sha256sum, and NIST's own
test vectors, which the package cryptography-vectors has.
"""

import hashlib
import importlib.util
import json
import math
import pathlib
import random
import re
import struct
import subprocess
import sys
import tempfile
import unicodedata

import rfc8785

PROJECT = pathlib.Path(__file__).resolve().parents[3]
PROGRAM, DCS = sys.argv[1:3]
SEED = int(sys.argv[3]) if len(sys.argv) > 3 else 1
COUNT = int(sys.argv[4]) if len(sys.argv) > 4 else 5_000
rng = random.Random(SEED)


def run(mode, lines):
    text = "".join(line + "\n" for line in lines)
    out = subprocess.run([PROGRAM, mode], input=text.encode(), stdout=subprocess.PIPE, check=True).stdout
    # Not splitlines: U+2028 and its like are text.
    answers = out.decode().split("\n")[:-1]
    assert len(answers) == len(lines), (len(answers), len(lines))
    return answers


def number():
    kind = rng.randrange(6)
    if kind == 0:
        return float(rng.randrange(-(2**53), 2**53))
    if kind == 1:
        # Any bits: subnormal, huge, tiny.
        while not math.isfinite(value := struct.unpack("<d", rng.randbytes(8))[0]):
            pass
        return value
    if kind == 2:
        # Where the form changes, and the doubles beside.
        return math.nextafter(float(f"{rng.randint(1, 9)}e{rng.choice([-8, -7, -6, -5, 20, 21, 22])}"),
                              rng.choice([-math.inf, math.inf]))
    if kind == 3:
        return rng.choice([0.0, -0.0, 5e-324, sys.float_info.max, 1e21, 1e-6, 1e-7, 2.0**53, 0.1 + 0.2])
    if kind == 4:
        return rng.randrange(0, 10_001) / 100
    return rng.uniform(-1, 1) * 10 ** rng.randint(-30, 30)


VIETNAMESE = "aàáảãạăằắẳẵặâầấẩẫậđeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ"


def letter():
    kind = rng.randrange(7)
    if kind == 0:
        return chr(rng.randrange(1, 0x20))  # dcs takes no U+0000
    if kind == 1:
        return rng.choice('"\\/\x7f\x80\u2028\u2029\ufeff\uffff\ue000')
    if kind == 2:
        return rng.choice(VIETNAMESE + VIETNAMESE.upper())
    if kind == 3:
        return unicodedata.normalize("NFD", rng.choice(VIETNAMESE))
    if kind == 4:
        # Assigned in every version of Unicode that anybody has; the order of UTF-16 differs from that of scalars here.
        return rng.choice("\U0001f600\U00010400\U0001d11e\ufb33\ufb01\uffe6\U000e0001€")
    if kind == 5:
        while unicodedata.category(one := chr(rng.randrange(0x10000))) in ("Cn", "Cs"):
            pass
        return one
    return chr(rng.randrange(0x20, 0x7F))


def text():
    return "".join(letter() for _ in range(rng.randrange(12)))


def value(depth=0):
    kind = rng.randrange(4 if depth > 4 else 6)
    if kind == 0:
        return rng.choice([None, True, False])
    if kind == 1:
        return number()
    if kind < 4:
        return text()
    if kind == 4:
        return [value(depth + 1) for _ in range(rng.randrange(6))]
    # Keys that are the same in Normalization Form C are a fault.
    keys = {unicodedata.normalize("NFC", key): key for key in (text() for _ in range(rng.randrange(8)))}
    return {key: value(depth + 1) for key in keys.values()}


def composed(node):
    """The value with its text in Normalization Form C, as all text of dcs is."""
    if isinstance(node, str):
        return unicodedata.normalize("NFC", node)
    if isinstance(node, list):
        return [composed(each) for each in node]
    if isinstance(node, dict):
        return {composed(key): composed(each) for key, each in node.items()}
    return node


def check_json():
    values = [value() for _ in range(COUNT)] + [[number() for _ in range(50)] for _ in range(COUNT // 10)]
    lines = [json.dumps(v, ensure_ascii=rng.random() < 0.5, separators=rng.choice([(",", ":"), (" , ", " : ")]))
             for v in values]
    for line, node, own in zip(lines, values, run("json", lines)):
        expected = rfc8785.dumps(composed(node)).decode()
        if own != expected:
            yield f"{line}\n  dcs:     {own}\n  rfc8785: {expected}"
    print(f"{len(values)} documents in canonical form")


# The seed of NIST's Monte Carlo test, and the first and the last of its hundred digests (SHA256Monte.rsp).
MONTE_CARLO = [
    "6d1e72ad03ddeb5de891e572e2396f8da015d899ef0e79503152d6010a3fe691",
    "e93c330ae5447738c8aa85d71a6c80f2a58381d05872d26bdd39f1fcd4f2b788",
    "6a912ba4188391a78e6f13d88ed2d14e13afce9db6f7dcbf4a48c24f3db02778",
]


def nist_vectors():
    """Messages with their digests: NIST's short and long ones (SHAVS)."""
    folder = pathlib.Path(importlib.util.find_spec("cryptography_vectors").origin).parent / "hashes/SHA2"
    for name in ["SHA256ShortMsg.rsp", "SHA256LongMsg.rsp"]:
        found = re.findall(r"Len = (\d+)\s+Msg = (\w+)\s+MD = (\w+)", (folder / name).read_text())
        # A message of no bits is written as one byte of zeros.
        yield from ((bytes.fromhex(message)[: int(length) // 8], digest) for length, message, digest in found)


def check_nist():
    vectors = list(nist_vectors())
    for (message, digest), own in zip(vectors, run("sha256", [message.hex() for message, _ in vectors])):
        if own != digest:
            yield f"NIST's digest of {len(message)} bytes is {digest}, not {own}"
    print(f"{len(vectors)} digests of NIST's")


def check_digests():
    messages = [rng.randbytes(length) for length in range(300)]
    messages += [rng.randbytes(rng.randrange(100_000)) for _ in range(20)]
    with tempfile.TemporaryDirectory() as folder:
        for index, message in enumerate(messages):
            (pathlib.Path(folder) / f"{index:04}").write_bytes(message)
        files = sorted(pathlib.Path(folder).iterdir())
        lines = subprocess.run(["sha256sum", *files], stdout=subprocess.PIPE, check=True).stdout.decode().splitlines()
    for message, line, own in zip(messages, lines, run("sha256", [m.hex() for m in messages])):
        if own != line.split()[0]:
            yield f"the digest of {message.hex()[:80]}… is not {own}"
    chain = MONTE_CARLO[:1]
    for _ in range(100):
        chain += run("monte-carlo", chain[-1:])
    if chain[:2] + chain[-1:] != MONTE_CARLO:
        yield f"Monte Carlo gives {chain[1]} first and {chain[-1]} last"
    print(f"{len(messages)} digests, and {len(chain) - 1} of the Monte Carlo test")


def check_results():
    """What dcs exports is canonical to others, too, and its own digest is that of the rest."""
    sample = PROJECT / "Samples/thcs-nguyen-trai"
    for language in ["vi", "en"]:
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "result.json"
            subprocess.run([DCS, "export", f"{sample}.evidence.json", "--council", f"{sample}.council.json", "--date",
                            "2025-05-20", "--lang", language, "-o", file], check=True, stderr=subprocess.DEVNULL)
            exported = file.read_bytes()
        result = json.loads(exported)
        if rfc8785.dumps(result) != exported:
            yield f"the result in {language} is not canonical"
        said = result.pop("sha256")
        if hashlib.sha256(rfc8785.dumps(result)).hexdigest() != said:
            yield f"the result in {language} says another digest"


found = [*check_json(), *check_nist(), *check_digests(), *check_results()]
sys.exit("\n".join(found[:20]) or 0)
