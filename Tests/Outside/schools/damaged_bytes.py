"""What files may be made of that they should not: each kind takes a drawer of lots and bytes, and gives bytes back."""

import gzip
import re

# Never UTF-8: stray, cut, too long, halves of surrogate pairs, beyond Unicode.
NOT_UTF8 = [b"\xff", b"\xfe", b"\x80", b"\xbf", b"\xc0\x80", b"\xc1\xbf", b"\xe0\x80\x80", b"\xe0\x9f\xbf", b"\xed\xa0\x80",
            b"\xed\xbf\xbf", b"\xf0\x80\x80\x80", b"\xf0\x8f\xbf\xbf", b"\xf4\x90\x80\x80", b"\xf5\x80\x80\x80", b"\xc3", b"\xe1\xbb",
            b"\xf0\x9f\x98", b"\xe1\xbb\xe1\xbb\x87", b"\xf8\x88\x80\x80\x80", b"\xe1", b"\xc3(", b"\xe1\xbb(", b"\x80" * 40]
# The first and last of each length of UTF-8, and what is next to the surrogates.
UTF8_EDGES = ["\u007f", "\u0080", "\u07ff", "\u0800", "\ud7ff", "\ue000", "\ufffd", "\uffff", "\U00010000", "\U0010ffff"]


def put(draw, content, pieces):
    """One of the pieces anywhere; half of the time within a string."""
    places = [match.end() for match in re.finditer(rb'[:\[,]\s*"', content)]
    place = draw.choice(places) if places and draw.random() < 0.5 else draw.randrange(len(content) + 1)
    return content[:place] + draw.choice(pieces) + content[place:]


def not_utf8(draw, content):
    for _ in range(draw.choice([1, 1, 2, 20])):
        content = put(draw, content, NOT_UTF8)
    return content


def utf8_edge(draw, content):
    text = content.decode(errors="replace")
    place = draw.randrange(len(text) + 1)
    return (text[:place] + draw.choice(UTF8_EDGES) + text[place:]).encode()


def flipped(draw, content):
    made = bytearray(content or b"\0")
    for _ in range(draw.choice([1, 1, 3, 30])):
        made[draw.randrange(len(made))] = draw.randrange(256)
    return bytes(made)


def cut_in_letter(draw, content):
    places = [place for place, byte in enumerate(content) if 0x80 <= byte < 0xC0]
    return content[: draw.choice(places or [0])]


def other_encoding(draw, content):
    name = draw.choice(["latin-1", "cp1252", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-7", "cp1258"])
    return content.decode(errors="replace").encode(name, errors="replace")


def twice_encoded(draw, content):
    return content.decode("latin-1").encode()


def byte_order_mark(draw, content):
    mark = b"\xef\xbb\xbf"
    return draw.choice([mark + content, mark + mark + content, b" " + mark + content, content + mark, put(draw, content, [mark])])


def line_ends(draw, content):
    ends = draw.choice([[b"\r\n"], [b"\r"], [b"\n", b"\r\n", b"\r"], [b"\n\r"], [b" \n", b"\t\n"], [b"\n\n"], [b""], [b"\xe2\x80\xa8"]])
    return re.sub(rb"\n", lambda _: draw.choice(ends), content)


def end(draw, content):
    ends = [b"\0", b"\0" * 500, b"\x1a", b"\n\n\n", b" " * 300, b"\r", b"\xef\xbb\xbf", b"\\", b'"', b"\xc3", b"[" * 20_000]
    return content.rstrip() + draw.choice(ends)


def nothing(draw, content):
    return draw.choice([b"", b"\n", b" ", b"\xef\xbb\xbf", b"\0", b"null", b'""', b"[]", b"0", b"{", b'"', b"\xff", b"#", b"PK\3\4"])


def packed(draw, content):
    return gzip.compress(content, mtime=0)


KINDS = [not_utf8, utf8_edge, flipped, cut_in_letter, other_encoding, twice_encoded, byte_order_mark, line_ends, end, nothing, packed]
BYTES = {function.__name__.replace("_", "-"): function for function in KINDS}
