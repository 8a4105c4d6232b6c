"""Values that a key should not have, or that are at the edge of what it may have."""


def raw(written):
    """A value that is written just so, be it JSON or not; write() takes the marks away."""
    return f"\ue000{written}\ue000"


# As JSON has them or not; many are the same number as another, or too fine, too large, not whole.
NUMBERS = [raw(written) for written in (
    "0 -0 0.0 -0.00 5.0 5.50 2.345 0.005 0.001 4.999999999999999999999 1e0 1E0 1e+0 6e-0 600e-2 0.06e2 60E-1 1e2 1e400 "
    "1e-400 -1 -0.01 -1e400 1000000 1000000.01 99999999999999999999 9223372036854775807 9223372036854775808 1000000000 "
    "1000000001 1e9 1e10 1e99999999999999999999 2.5e-1 25e-1 12.340 00 01 -01 +1 .5 5. 5.e1 1e 1e+ - -- 0x10 1_000 5,5 "
    "5/2 1e1.5 NaN nan Infinity -Infinity inf 6đ 5% ٥ ５ 0." + "0" * 300 + "1 " + "9" * 400).split()]
TYPES = [None, True, False, 0, 5, 2.5, "", "5", "đạt", [], {}, [1], [[]], {"vi": "x"}, ["a", "b"]]
SPACES = ["", " ", "\t", "\n", "\u00a0", "\u3000", "\u200b", "\ufeff", "\u2028", "\u0085", "\u001c", "  hai đầu  ",
          " đầu", "cuối ", "\u00a0cứng\u00a0", "dòng\nkhác", "dòng\r\nkhác", "\tthụt", "hai  cách"]
LETTERS = ["a\u0000b", "\u0000", "\u001b[31mđỏ", "\u007f", "\u009b", "\u202eđảo", "\u2066cô lập\u2069", "a\u200db",
           "Tru\u031bo\u031b\u0300ng", "ệ ệ e\u0302\u0323 ẹ\u0302 ê\u0323", "\u0301đầu", "e" + "\u0323\u0302" * 40,
           "a" + "\u0315\u0300\u05ae\u0323" * 20, "\u1100\u1161\u11a8 각", "\u212b \u2126 \u212a", "\u0344 \u0958 \ufb1d",
           "\U0001d15e \U0001d15f", "👩‍👩‍👧 🇻🇳", "中文 العربية עברית", "\ue123", "\ufffd", "\uffff", "\U0010ffff",
           "x" * 3000, "ữ" * 3000, "\"'\\/", "</script>", "=1+1", "%s %@ {0}", "dài " * 400, "ﬁ ½ ²", "đĐ", "Ｔｒường"]
TEXTS = [*SPACES, *LETTERS]
DATES = ["2024-02-30", "2023-02-29", "2024-02-29", "2024-13-01", "2024-00-10", "2024-01-00", "2024-9-5", "24-09-05",
         "05/09/2024", "5/9/2024", "2024/09/05", "2024-09-05T00:00", " 2024-09-05 ", "0000-01-01", "0001-01-01",
         "9999-12-31", "10000-01-01", "-2024-09-05", "2019-01-01", "2019-08-31", "2018-09-01", "2030-01-01", "2026-08-31",
         "hôm nay", "２０２４-09-05", "2024-09-05\u0301", "", " "]
LINKS = ["truong.example", "www.truong.example/a", "http://", "https://", "https:///a", "http:/a", "HTTP://A.EXAMPLE", "ftp://a.example",
         "file:///etc/passwd", "javascript:alert(1)", "mailto:a@a.example", "https://a.example/có dấu", "https://a.example/a b",
         "https://a.example/%zz", "https://a.example/%C3", "https://[::1]/", "https://[::1/", "https://a@b:c/", "https://a:99999/",
         "//a.example/x", "/x", "?q", "#x", "https://a.example/" + "x" * 5000, "https://a.example/\u0000", "\u202ehttps://a.example"]
FILES = ["/etc/passwd", "C:\\a.pdf", "C:/a.pdf", "\\\\may\\a.pdf", "../a.pdf", "a/../../b.pdf", "a/..", "..", ".", "./a.pdf",
         "a//b.pdf", "a/", "minh-chung\\a.pdf", "minh-chung/không-có.pdf", "~/a.pdf", "a\u0000.pdf", "a\n.pdf", " a.pdf ",
         "Minh-Chung/A.PDF", "a" * 300, "ke\u0302-hoa\u0323ch.pdf", "/", "//", "con", "-rf"]

FILE = {
    "format": ["dcs-evidence/2", "dcs-evidence/0", "dcs-evidence/01", "dcs-evidence", "dcs-evidence/1.0", "DCS-Evidence/1",
               " dcs-evidence/1 ", "dcs-criteria/1", "dcs-council/1", "dcs-result/1", "evidence", *TYPES],
    "criteria": ["qd-4725-2023", "QD-4725-2022", " qd-4725-2022 ", "qd 4725 2022", "mau", "mẫu", *TYPES],
    "schoolYear": ["2024-2026", "2024-2024", "2025-2024", "2024", "2024 - 2025", "2024–2025", "24-25", "2024-2025 ", "0000-0001",
                   "0001-0002", "9998-9999", "9999-10000", "２０２４-2025", "năm học 2024-2025", *TYPES],
    "school": [*TYPES, "Trường THCS", ["Trường"]],
    "answers": [*TYPES, [{"id": "1.1", "met": True}], {"1.1": None}, {"": {}}],
    "$schema": [*TYPES, "../schema.json"],
}
SCHOOL = {
    "name": [*TEXTS, *TYPES],
    "code": [*TEXTS, *TYPES, *NUMBERS[:9]],
    "stages": [[], ["thcs", "thcs"], ["THCS"], ["trung-hoc"], ["thcs", "thpt", "thcs", "gdtx"], "thcs", [["thcs"]], [1], [None],
               ["thcs", ""], [" thcs "], {"thcs": True}, ["x"] * 300, ["mam-non", "tieu-hoc"], ["a", "b"], *TYPES],
    "commune": [*TEXTS, *TYPES],
    "province": [*TEXTS, *TYPES],
    "managedBy": [*TEXTS, *TYPES],
}
ANSWER = {
    "met": [*TYPES, "true", "có", 1, raw("True"), raw("TRUE"), raw("yes"), raw("nul"), raw("undefined"), raw("t"), raw("falsey")],
    "points": [*NUMBERS, *NUMBERS, *TYPES, "5,5", 5.25, 7, 20, 100],
    "part": [*NUMBERS, *TYPES, 10**9],
    "whole": [*NUMBERS, *TYPES, 1, 10**9],
    "count": [*NUMBERS, *TYPES],
    "byStage": [*TYPES, {"thcs": None}, {"thcs": {}}, {"thcs": {"learners": 45}}, {"mam-non": {"learners": 1, "units": 1}},
                {"thcs": {"learners": 45, "units": 20, "x": 1}}, {"": {}}, {"thcs": [45, 20]},
                {stage: {"learners": 45, "units": 1} for stage in ("tieu-hoc", "thcs", "thpt", "gdtx", "a", "b")}],
    "documents": [*TYPES, [None], ["Kế hoạch"], [{}], [[]], {"title": "Kế hoạch", "number": "1/KH"}, [{"title": "Kế hoạch"}],
                  [{"title": "Kế hoạch", "number": None, "link": None, "file": None}], [{"number": "1/KH"}]],
    "note": [*TEXTS, *TYPES],
    "about": [*TEXTS, *TYPES],
}
DOCUMENT = {
    "title": [*TEXTS, *TYPES],
    "number": [*TEXTS, *TYPES, "1/2/2024", "45000", "01/KH "],
    "date": [*DATES, *TYPES],
    "link": [*LINKS, *TYPES, *SPACES],
    "file": [*FILES, *TYPES, *SPACES],
    "files": [["a.pdf"]],
}
STAGE = {
    "learners": [*NUMBERS, *TYPES],
    "units": [*NUMBERS, *TYPES],
    "learner": [45],
}
