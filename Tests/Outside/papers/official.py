"""What an official paper must look like: Nghị định 30/2020/NĐ-CP, Phụ lục I, where it leaves a choice 12 with 13 points."""

from pages import MM

# What starts a piece of text, its size, whether it is bold, and whether it is in italics.
LOOKS = [
    ("CỘNG HÒA XÃ HỘI", 12, True, False), ("Độc lập - Tự do", 13, True, False), ("UBND PHƯỜNG", 12, False, False),
    ("TRƯỜNG THCS NGUYỄN", 12, True, False), ("Số: ", 13, False, False), ("Đà Nẵng, ngày", 13, False, True),
    ("QUYẾT ĐỊNH", 14, True, False), ("Về việc", 13, True, False), ("HIỆU TRƯỞNG", 13, True, False),
    ("Căn cứ", 13, False, True), ("Kính gửi:", 13, False, False), ("1. Nội dung", 13, True, False),
    ("Điều 1.", 13, True, False), ("Hội đồng thu thập", 13, False, False), ("Nơi nhận:", 12, True, True),
    ("- Như Điều", 11, False, False), ("KÝ THAY", 13, True, False), ("(Ký, ghi", 13, False, True),
    ("Nguyễn Thị Thu", 13, True, False), ("Mã băm", 9, False, False), ("Họ và tên", 12, True, False),
    ("Tổ trưởng", 12, False, False), ("Nhóm quản trị", 12, True, False),
]  # fmt: skip
# The text above a line, and the least and the most that the line has of the text's width.
RULES = [("Độc lập - Tự do", 0.93, 1.07), ("TRƯỜNG THCS NGUYỄN", 1 / 3, 1 / 2), ("Về việc", 1 / 3, 1 / 2)]


def faults(pages):
    yield from look_faults(pages)
    yield from rule_faults(pages)
    yield from place_faults(pages)


def look_faults(pages):
    for text, size, bold, italic in LOOKS:
        _, piece = pages.find(text)
        got = (round(piece["size"], 1), "Bold" in piece["font"], "Ital" in piece["font"])
        if got != (size, bold, italic):
            yield f"{text!r} is {got}, not {(size, bold, italic)}"


def rule_faults(pages):
    for text, least, most in RULES:
        index, piece = pages.find(text)
        left, _, right, below = piece["bbox"]
        below_it = [r for r in pages.rules(index) if -1 < r.y0 - below < 8 and r.x0 > left - 9 and r.x1 < right + 9]
        if len(below_it) != 1:
            yield f"{len(below_it)} lines below {text!r}"
            continue
        rule = below_it[0]
        share = rule.width / (right - left)
        if not least <= share <= most:
            yield f"the line below {text!r} has {share:.2f} of its width"
        if abs((rule.x0 + rule.x1) - (left + right)) / 2 > MM:
            yield f"the line below {text!r} is not in the middle"


def place_faults(pages):
    first, nation = pages.find("CỘNG HÒA")
    _, superior = pages.find("UBND PHƯỜNG")
    if first != 0 or abs(nation["bbox"][1] - superior["bbox"][1]) > MM or superior["bbox"][2] > nation["bbox"][0]:
        yield "the nation's name does not stand right of the office"
    page, recipients = pages.find("Nơi nhận:")
    signed, signer = pages.find("KÝ THAY")
    if page != signed or abs(recipients["bbox"][1] - signer["bbox"][1]) > MM:
        yield "the recipients do not start beside the signature"
    named, name = pages.find("Nguyễn Thị Thu")
    if named != signed or name["bbox"][1] - signer["bbox"][3] < 20 * MM:
        yield "there is no room for a signature"
    if not any("Hội đồng" in piece["text"] and piece["bbox"][3] < signer["bbox"][1] for piece in pages.body(signed)):
        yield "the signature stands alone on its page"
    if pages.find("Mã băm")[0] != signed:
        yield "the small print stands alone on its page"
    annex, _ = pages.find("PHỤ LỤC")
    if annex != signed + 1 or any(piece["bbox"][1] < 20 * MM for piece in pages.body(annex)):
        yield "the annex does not start a page"
    for index in range(annex, len(pages.pages)):
        if sum("Họ và tên" in piece["text"] for piece in pages.body(index)) != 1:
            yield f"page {index + 1}: the table's head is not repeated"
