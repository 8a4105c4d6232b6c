"""What JSON may look like that it should not: each kind takes a drawer of lots and the text, and gives the text back.

They work on any JSON, such as a set or a council's file."""

import re
import unicodedata

TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+', re.DOTALL)


def write(text):
    """The text without the marks of raw values and of twins among keys."""
    return re.sub("\"\ue000([^\ue000]*)\ue000\"", r"\1", text).replace("\ue001", "")


def tokens(text, wanted):
    return [token for token in TOKEN.finditer(text) if wanted(token[0])]


def pick(draw, text, wanted):
    """A token of those that are wanted; what there is before the text where there is none."""
    return draw.choice(tokens(text, wanted) or [re.match("", text)])


def at(draw, text, wanted, change):
    """The text with one such token changed."""
    token = pick(draw, text, wanted)
    return text[: token.start()] + change(token[0]) + text[token.end() :]


def is_string(token):
    return len(token) > 3 and token[0] == '"'


def is_number(token):
    return token[0].isdigit()


def is_literal(token):
    return token in ("true", "false", "null")


def is_one_of(signs):
    return lambda token: token in signs


def replaced(signs, others):
    """The kind that puts something else in the place of a sign."""
    return lambda draw, text: at(draw, text, is_one_of(signs), lambda token: draw.choice(others).replace("@", token))


def in_string(pieces):
    """The kind that puts something into a string, at its start, its end or anywhere."""

    def change(draw, text):
        def put(token):
            # Not within an escape, which would be another kind.
            places = [1, len(token) - 1] + [match.end() for match in re.finditer(r"\\u....|\\.|[^\\]", token[1:-1])]
            place = draw.choice(places)
            return token[:place] + draw.choice(pieces) + token[place:]

        return at(draw, text, is_string, put)

    return change


def between(pieces):
    """The kind that puts something before a token or behind the last."""

    def change(draw, text):
        place = draw.choice([pick(draw, text, bool).start(), pick(draw, text, bool).end(), 0, len(text)])
        return text[:place] + draw.choice(pieces) + text[place:]

    return change


def string_as(*ways):
    """The kind that writes some strings, keys among them, in another way."""

    def change(draw, text):
        way, share = draw.choice(ways), draw.choice([0.02, 0.3, 1])
        return TOKEN.sub(lambda token: way(token[0]) if is_string(token[0]) and draw.random() < share else token[0], text)

    return change


def escaped(token):
    """All letters as escapes, as other programs write them."""
    def unit(match):
        code = match[0].encode("utf-16-be")
        return "".join(f"\\u{code[place:place + 2].hex()}" for place in range(0, len(code), 2))

    return '"' + re.sub(r"[^\"\\ -!]", unit, token[1:-1]) + '"' if "\\" not in token else token


def cut(draw, text):
    return text[: draw.randrange(len(text) + 1)]


def cut_out(draw, text):
    start = draw.randrange(len(text) + 1)
    return text[:start] + text[start + draw.choice([1, 2, 10, 300]) :]


def twice(draw, text):
    return text + draw.choice(["", " ", "\n", ","]) + text


def deep(draw, text):
    depth = draw.choice([3, 100, 124, 125, 126, 127, 128, 129, 130, 1000, 40_000])
    opening, closing = draw.choice([("[", "]"), ('{"a":', "}"), ('[{"a":', "}]")])
    ends = draw.choice([closing, closing, ""])
    return at(draw, text, lambda token: is_literal(token) or is_number(token), lambda token: opening * depth + token + ends * depth)


def swapped(draw, text):
    first, second = (pick(draw, text, bool) for _ in range(2))
    if first.start() > second.start():
        first, second = second, first
    if first.end() > second.start():
        return text
    middle = text[first.end() : second.start()]
    return text[: first.start()] + second[0] + middle + first[0] + text[second.end() :]


def member_twice(draw, text):
    member = draw.choice(list(re.finditer(r'"\w+":\s*("[^"]*"|\d+|true|false)', text)) or [re.match("", text)])
    return text[: member.end()] + "," + member[0] + text[member.end() :]


def other_value(draw, text):
    values = ["null", "true", "0", "-1", '""', '" "', "[]", "{}", "[null]", '{"": 1}', "1e3", '"a"', "2.345", '{"vi":"a"}']
    return at(draw, text, lambda token: is_string(token) or is_number(token) or is_literal(token), lambda _: draw.choice(values))


NUMBERS = ["0@", "+@", "-@", "@.", ".@", "@.0", "@.00", "@.005", "@e0", "@E-1", "@e400", "@e", "@,5", '"@"', "@đ", "0x@", "@_0",
           "@" * 30, "--@", "@.5.5", "@ @", "@1e99999999999", "N@N", "@n", "(@)", "@/2", "@%", "０@"]
ESCAPES = ["\\u0041", "\\u1EC7", "\\u1ec7", "\\/", "\\b\\f", "\\n", "\\r\\n", "\\t", "\\\\", '\\"', "\\ud83d\\ude00", "\\uD83D\\uDE00",
           "e\\u0323\\u0302", "\\u00a0", "\\u0061\\u0301"]
MALFORMED = ["\\", "\\x41", "\\'", "\\u", "\\u1", "\\u12", "\\u123", "\\u123g", "\\U0041", "\\u{41}", "\\u+123", "\\u 123", "\\0", "\\a",
             "\\v", "\\e", "\\N", "\\ud83d", "\\ude00", "\\ude00\\ud83d", "\\ud83d\\ud83d\\ude00", "\\ud83dx", "\\ud83d\\n",
             "\\ud83d\\u0041", "\\ud83d\\ude0", "\\udbff\\udfff\\udfff", "\\u００４１", "\\\n"]
STEERING = ["\\u0000", "\\u001b[0m", "\\u007f", "\\u0085", "\\u009f", "\\u2028", "\\u202e", "\\u2066", "\\u200b", "\\ufeff", "\\ufffe",
            "\\uffff", "\\udbff\\udfff"]
CONTROLS = ["\t", "\n", "\r", "\r\n", "\0", "\x01", "\x1b", "\x1f", "\x7f", "\x80", "\x85", "\b", "\f", "\v", "\u2028"]
MARKS = ["\u0301", "\u0323\u0302", "\u0302\u0323", "\u031b\u0300", "\u0300" * 30, "\u0315\u0323\u0301\u05b0" * 12, "e\u0323\u0302",
         "\u1100\u1161", "\u0344", "\u0f71\u0f72\u0f74", "\u0958", "\u212a", "\U0001d157\U0001d165", "\U00011099\U000110ba", "\u3099"]
COMMENTS = ["// ghi chú\n", "//", "/* ghi chú */", "/* chưa đóng", "/**/", "# ghi chú\n", "<!-- -->", "-- x\n", "/", "/ /", "*/", "/*/"]
SPACES = ["\u00a0", "\u3000", "\f", "\v", "\0", "\x85", "\u2028", "\ufeff", "\u200b", "\x1a", "  \n  \n", "\t \t", " \r", "\n" * 300]
JUNK = ["}", "]", "{", "[", ",", ":", '"', "'", "x", "đ", ";", "null", "1", "[]", "{}", '"a"', "<html>", "===", "<<<<<<< HEAD\n", "\\", "…", "“"]

TEXT = {
    "comma-missing": replaced(",", [""]),
    "comma-other": replaced(",", [",,", ";", "،", ", ,", ",\n,", "@null,", " and "]),
    "comma-trailing": replaced("]}", [",@", ",,@", " , @", ",null@"]),
    "comma-leading": replaced("[{", ["@,", "@,,"]),
    "colon": replaced(":", ["", "=", "::", ";", "=>", ",", "：", " ", ":,", ":null:"]),
    "bracket-missing": replaced("[]{}", [""]),
    "bracket-other": replaced("[]{}", ["[", "]", "{", "}", "(", ")", "@@", "<", "[@", "@]"]),
    "literal": replaced(["true", "false", "null"], ["True", "FALSE", "None", "nul", "tru", "truee", "yes", "undefined", "@@", '"@"', "nil", "t"]),
    "comment": between(COMMENTS),
    "space": between(SPACES),
    "junk": between(JUNK),
    "escape": in_string(ESCAPES),
    "escape-malformed": in_string(MALFORMED),
    "escape-steering": in_string(STEERING),
    "control": in_string(CONTROLS),
    "marks": in_string(MARKS),
    "quote-within": in_string(['"', '"a"', "”", "'", '""', '",', '":', '"}', "\\\"", "\"\\"]),
    "decomposed": string_as(lambda token: unicodedata.normalize("NFD", token)),
    "compatible": string_as(lambda token: unicodedata.normalize("NFKC", token), lambda token: unicodedata.normalize("NFKD", token)),
    "all-escaped": string_as(escaped),
    "quotes": string_as(lambda token: f"'{token[1:-1]}'", lambda token: f"“{token[1:-1]}”", lambda token: token[1:-1]),
    "quote-missing": string_as(lambda token: token[:-1], lambda token: token[1:]),
    "spaced": string_as(lambda token: f'" {token[1:-1]}"', lambda token: f'"{token[1:-1]} "', lambda token: f'"\u00a0{token[1:-1]}\\t"'),
    "number": lambda draw, text: at(draw, text, is_number, lambda token: draw.choice(NUMBERS).replace("@", token)),
    "cut": cut,
    "cut-out": cut_out,
    "twice": twice,
    "deep": deep,
    "swapped": swapped,
    "member-twice": member_twice,
    "other-value": other_value,
}
