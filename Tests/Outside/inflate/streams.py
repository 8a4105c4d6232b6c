"""Streams that zlib deflates in every way it has, and damaged ones: what it makes of them, dcs has to make of them."""

import random
import struct
import subprocess
import sys
import zlib

LIMIT = 1 << 20
FLUSHES = [zlib.Z_NO_FLUSH, zlib.Z_PARTIAL_FLUSH, zlib.Z_SYNC_FLUSH, zlib.Z_FULL_FLUSH, zlib.Z_BLOCK]


def contents(chance):
    """Bytes of some kind: the kinds have blocks and codes of their own."""
    size = chance.choice([0, 1, 2, 3, 10, 100, 1000, 5000, 40_000, 100_000])
    size = chance.randrange(size + 1)
    kind = chance.randrange(7)
    if kind == 0:
        return chance.randbytes(size)
    if kind == 1:
        return bytes(chance.choices(range(chance.randrange(1, 256)), k=size))
    if kind == 2:
        return bytes([chance.randrange(256)]) * size
    if kind == 3:
        cells = (f'<c r="{chance.choice("ABCDEF")}{row}" t="s"><v>{chance.randrange(99)}</v></c>' for row in range(size // 30))
        return "".join(cells).encode()
    if kind == 4:
        # Codes of very different lengths: each symbol is half as frequent as the one before.
        return bytes(min(int(chance.expovariate(0.7)), 255) for _ in range(size))
    if kind == 5:
        part = chance.randbytes(chance.choice([1, 2, 3, 5, 8, 9, 31, 258, 259, 1000, 32_000]))
        return (part * (size // len(part) + 1))[:size]
    # Copies from as far away as the window goes.
    start = chance.randbytes(min(size, 300))
    return start + bytes(chance.choices(b"abc", k=chance.randrange(32_000, 34_000))) + start


def deflated(chance):
    window = -chance.randrange(9, 16)
    level, memory, strategy = chance.randrange(-1, 10), chance.randrange(1, 10), chance.randrange(5)
    packer = zlib.compressobj(level, zlib.DEFLATED, window, memory, strategy)
    whole = contents(chance)
    stream = b""
    pieces = chance.choice([1, 1, 1, 2, 5])
    for index in range(pieces):
        stream += packer.compress(whole[len(whole) * index // pieces : len(whole) * (index + 1) // pieces])
        if index < pieces - 1:
            stream += packer.flush(chance.choice(FLUSHES))
    stream += packer.flush()
    return stream + (chance.randbytes(chance.randrange(1, 20)) if chance.random() < 0.1 else b"")


def damaged(chance, stream):
    """The stream with something done to it; the head of a block is what is damaged best."""
    stream = bytearray(stream)
    for _ in range(chance.choice([1, 1, 1, 2, 5])):
        near = min(len(stream), chance.choice([2, 20, 100, 100_000]))
        place = chance.randrange(near) if near else 0
        kind = chance.randrange(5)
        if kind == 0 and stream:
            stream[place] ^= 1 << chance.randrange(8)
        elif kind == 1 and stream:
            stream[place] = chance.randrange(256)
        elif kind == 2:
            del stream[place:]
        elif kind == 3:
            del stream[place : place + chance.randrange(1, 5)]
        else:
            stream[place:place] = chance.randbytes(chance.randrange(1, 5))
    return bytes(stream)


def of_zlib(stream, limit):
    unpacker = zlib.decompressobj(-15)
    try:
        whole = unpacker.decompress(stream, limit + 1)
    except zlib.error as error:
        return str(error).split(": ")[-1]
    if len(whole) > limit:
        return "tooLong"
    if not unpacker.eof:
        return "truncated"
    return f"ok {len(stream) - len(unpacker.unused_data)} {len(whole)} {zlib.crc32(whole)}"


# What zlib says, and what dcs says of the same.
SAME = {
    "invalid block type": "unknownBlock",
    "invalid stored block lengths": "storedLength",
    "too many length or distance symbols": "tooManyCodes",
    "invalid code lengths set": "codeLengths",
    "invalid literal/lengths set": "codeLengths",
    "invalid distances set": "codeLengths",
    "invalid bit length repeat": "repeatedLength",
    "invalid code -- missing end-of-block": "noEndOfBlock",
    "invalid literal/length code": "unusedCode",
    "invalid distance code": "unusedCode",
    "invalid distance too far back": "distance",
    "truncated": "truncated",
    "tooLong": "tooLong",
}

# A code that is cut off may look like one that is not used, and zlib goes on with a code that has no symbol at all until
# that does not work out.
SAME_TOO = [("truncated", "unusedCode"), ("truncated", "codeLengths"), ("noEndOfBlock", "codeLengths")]


def main(program, folder, seed, count):
    chance = random.Random(seed)
    streams = []
    for index in range(count):
        stream = deflated(chance)
        limit = LIMIT
        if index % 3 == 1:
            stream = damaged(chance, stream)
        elif index % 30 == 2:
            stream = chance.randbytes(chance.randrange(200))
        elif index % 30 == 3:
            limit = chance.randrange(2000)
        streams.append((limit, stream))
    path = f"{folder}/streams"
    with open(path, "wb") as file:
        for limit, stream in streams:
            file.write(struct.pack("<II", limit, len(stream)) + stream)
    lines = subprocess.run([program, "inflate", path], check=True, capture_output=True, text=True).stdout.splitlines()
    if len(lines) != count:
        sys.exit(f"{count} streams, {len(lines)} answers")
    wrong, seen = 0, {}
    for index, ((limit, stream), line) in enumerate(zip(streams, lines)):
        expected = of_zlib(stream, limit)
        expected = expected if expected.startswith("ok") else SAME[expected]
        kind = expected.split()[0]
        seen[kind] = seen.get(kind, 0) + 1
        if line != expected and (expected, line) not in SAME_TOO:
            wrong += 1
            if wrong <= 10:
                print(f"stream {index}, {len(stream)} bytes: zlib {expected}, dcs {line}: {stream[:40].hex()}")
    missing = set(SAME.values()) - set(seen)
    if count >= 3000 and missing:
        sys.exit(f"no stream was refused as {missing}")
    if wrong:
        sys.exit(f"{wrong} of {count} streams are not read as zlib reads them")
    print(f"{count} streams are read as zlib reads them:", ", ".join(f"{n} {kind}" for kind, n in sorted(seen.items())))


main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
