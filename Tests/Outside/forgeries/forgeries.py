#!/usr/bin/env python3
"""Changes a result, or a file that it was made of, in thousands of ways; `dcs verify` must find and name each.

forgeries.py DCS [SEED [COUNT]]
"""

import collections
import hashlib
import json
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile

PROJECT = pathlib.Path(__file__).resolve().parents[3]
DCS = pathlib.Path(sys.argv[1]).resolve()
SEED = int(sys.argv[2]) if len(sys.argv) > 2 else 1
COUNT = int(sys.argv[3]) if len(sys.argv) > 3 else 3_000
rng = random.Random(SEED)

# What no file shows, so that only a signature vouches for it.
SIGNED_ONLY = {"council", "date", "replaces", "examines", "tool"}


def canonical(value):
    # The keys of a result are ASCII and its numbers short, so that this is RFC 8785.
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode()


def sealed(result):
    """The bytes of a changed result with a digest that matches."""
    result = {key: value for key, value in result.items() if key != "sha256"}
    return canonical(result | {"sha256": hashlib.sha256(canonical(result)).hexdigest()})


def change_bytes(data):
    place = rng.randrange(len(data))
    kind = rng.randrange(5)
    if kind == 0:
        return data[:place] + bytes([data[place] ^ 1 << rng.randrange(8)]) + data[place + 1:]
    if kind == 1:
        return data[:place] + bytes([rng.randrange(256)]) + data[place:]
    if kind == 2:
        return data[:place] + data[place + 1:]
    if kind == 3:
        return data[:place]
    return data + rng.choice([b"\n", b" ", b"\0", data[:1]])


def places(value, path=()):
    """The paths of all values below the outermost object."""
    if isinstance(value, dict):
        for key in value:
            yield path + (key,)
            yield from places(value[key], path + (key,))
    elif isinstance(value, list):
        for index, each in enumerate(value):
            yield path + (index,)
            yield from places(each, path + (index,))


def other(value):
    """Another value that might stand there."""
    if isinstance(value, bool):
        return not value
    if isinstance(value, (int, float)):
        return rng.choice([value + 1, value + 0.5, value - 1, 0 if value else 1])
    if isinstance(value, str):
        return rng.choice([value + "x", value[:-1] + "y", value.upper() + "!"])
    if value is None:
        return rng.choice([0, 1, "x"])
    if isinstance(value, list):
        if len(value) > 1 and value[0] != value[1]:
            return rng.choice([value[1::-1] + value[2:], value[:-1], value + value[-1:]])
        return value[:-1] if value else [1]
    return rng.choice([value | {"x": None}, dict(list(value.items())[1:])])


def forge(result):
    """Changes one value that other files decide; which is said, and the bytes."""
    copy = json.loads(json.dumps(result))
    path = rng.choice([p for p in places(copy) if p[0] not in SIGNED_ONLY | {"sha256"}])
    parent = copy
    for key in path[:-1]:
        parent = parent[key]
    parent[path[-1]] = other(parent[path[-1]])
    if path[0] == "evidence" and copy["evidence"].get("attachments") in (None, []):
        return None
    return "/".join(map(str, path)), sealed(copy)


def reserialise(data):
    value = json.loads(data)
    text = rng.choice([
        lambda: json.dumps(value), lambda: json.dumps(value, ensure_ascii=False),
        lambda: json.dumps(value, ensure_ascii=False, indent=rng.randint(1, 8)),
        lambda: json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n",
        lambda: "\ufeff" + json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")),
    ])()
    return text.encode()


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        sample = PROJECT / "Samples/thcs-nguyen-trai"
        shutil.copytree(PROJECT / "Samples/minh-chung", folder / "minh-chung")
        shutil.copy(f"{sample}.evidence.json", folder / "evidence.json")
        shutil.copy(PROJECT / "Criteria/qd-4725-2022.json", folder / "criteria.json")
        run = lambda *words: subprocess.run([DCS, *words], cwd=folder, capture_output=True)
        run("export", "evidence.json", "--criteria=criteria.json", f"--council={sample}.council.json",
            "--date=2025-05-20", "-o", "result.json")
        attached = sorted(p.relative_to(folder).as_posix() for p in folder.glob("minh-chung/*/*"))
        originals = {n: (folder / n).read_bytes() for n in ["result.json", "evidence.json", "criteria.json", *attached]}
        result = json.loads(originals["result.json"])
        verify = ("verify", "result.json", "--evidence=evidence.json", "--criteria=criteria.json", "--format=json")
        assert run(*verify).returncode == 0, run(*verify)

        tally, slipped = collections.Counter(), []
        while sum(tally.values()) < COUNT:
            kind = rng.choice(["bytes", "bytes", "forged", "forged", "forged", "written anew"])
            file = "result.json" if kind == "forged" else rng.choice(
                ["result.json", "result.json", "evidence.json", "criteria.json", rng.choice(attached)])
            if kind == "written anew" and not file.endswith(".json"):
                continue
            what = ""
            if kind == "forged":
                forged = forge(result)
                if not forged:
                    continue
                what, data = forged
            else:
                data = change_bytes(originals[file]) if kind == "bytes" else reserialise(originals[file])
            if data == originals[file]:
                continue
            (folder / file).write_bytes(data)
            done = run(*verify)
            (folder / file).write_bytes(originals[file])
            part = "attachments" if file in attached else file.split(".")[0]
            tally[f"{kind} of {part}"] += 1
            try:
                parts = {finding["part"] for finding in json.loads(done.stdout)["findings"]}
            except ValueError:
                # A criteria file with faults is told as such, and nothing else can be done.
                parts = {"criteria"} if b"criteria.json" in done.stderr and file == "criteria.json" else set()
            is_named = bool(parts) if kind == "forged" else part in parts
            if done.returncode != 1 or not is_named:
                slipped.append(f"{kind} of {file} {what}: exit {done.returncode}, {parts or done.stderr}")
        print(", ".join(f"{count} {what}" for what, count in sorted(tally.items())))
        sys.exit("\n".join(slipped[:20]) or 0)


main()
