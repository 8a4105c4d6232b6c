"""Counts the instructions of a whole run of a program, in all and by function."""

import collections
import os
import re
import subprocess
import tempfile

# What is counted must not depend on the machine. glibc chooses copies of memcpy, strlen and others by the processor, so
# all but those of every x86-64 are switched off, and its guesses from the sizes of caches are fixed. Swift's hashes are
# not seeded by chance. One core, so that it's one thread, and no variable of whoever runs this.
NEWER = """AVX512F AVX512VL AVX512BW AVX2 AVX SSE4_2 SSE4_1 SSSE3 ERMS FSRM BMI1 BMI2 LZCNT MOVBE POPCNT RTM FMA FMA4
AVX_Fast_Unaligned_Load Fast_Unaligned_Copy Fast_Unaligned_Load Fast_Rep_String Slow_BSF Prefer_No_AVX512_Probing"""
TUNABLES = [
    "glibc.cpu.hwcaps=" + ",".join(f"-{name}" for name in NEWER.split()),
    "glibc.cpu.x86_data_cache_size=32768", "glibc.cpu.x86_shared_cache_size=1048576",
    "glibc.cpu.x86_non_temporal_threshold=786432",
]
ENVIRONMENT = {
    "PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8", "SWIFT_DETERMINISTIC_HASHING": "1",
    "GLIBC_TUNABLES": ":".join(TUNABLES),
}


def count(program, words):
    """The instructions of each function itself, without those that it calls, by its name."""
    with tempfile.NamedTemporaryFile() as file:
        command = ["valgrind", "-q", "--tool=callgrind", f"--callgrind-out-file={file.name}", program, *words]
        done = subprocess.run(
            command, env=ENVIRONMENT, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
            preexec_fn=lambda: os.sched_setaffinity(0, {min(os.sched_getaffinity(0))}))
        if done.returncode:
            raise SystemExit(f"dcs {' '.join(words)} ended with {done.returncode}: {done.stderr.decode()}")
        with open(file.name, encoding="utf-8") as text:
            return readable(by_function(text))


def by_function(lines):
    """Adds up callgrind's file. A name stands in it once, behind its number; later only the number does."""
    names, objects, counts = {}, {}, collections.Counter()
    function, is_call = None, False
    for line in lines:
        if line.startswith(("fn=", "cfn=", "ob=", "cob=")):
            kind, number, name = re.fullmatch(r"c?(fn|ob)=\((\d+)\)(?: (.*))?\n", line).groups()
            known = names if kind == "fn" else objects
            if name:
                known[number] = name
            if line.startswith("ob="):
                within = objects[number]
            if line.startswith("fn="):
                # Code without a name is told by its library.
                function = names[number] if not names[number].startswith("0x") else f"({os.path.basename(within)})"
        elif line.startswith("calls="):
            is_call = True
        elif line[0] in "+-*0123456789" and function:
            # Behind a call stands what it took in all, which is counted where it was spent.
            counts[function] += 0 if is_call else int(line.split()[1])
            is_call = False
    return counts


def readable(counts):
    """Swift's names as people write them. What comes to the same name is added up."""
    names = list(counts)
    command = ["swift", "demangle", "--compact", "--simplified"]
    # Behind a quote stands how deep a function has called itself.
    mangled = "\n".join(name.partition("'")[0] for name in names)
    shown = subprocess.run(command, input=mangled, capture_output=True, text=True, check=True).stdout.split("\n")
    made = collections.Counter()
    for name, short in zip(names, shown, strict=False):
        made[plain(short) if "swift::" in short else short[:120]] += counts[name]
    return made


def plain(name):
    """A function of the runtime's C++ without what stands in brackets, which says little at great length."""
    while (shorter := re.sub(r"<[^<>]*>|\([^()]*\)(::)?", "", name)) != name:
        name = shorter
    return name[:120]
