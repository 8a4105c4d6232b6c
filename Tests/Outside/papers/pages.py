"""What the pages of a PDF look like, in millimetres and points."""

import unicodedata

import pymupdf

MM = 72 / 25.4
LEFT, RIGHT, TOP, BOTTOM = 30, 195, 20, 277
WITHIN = 1


class Pages:
    """A PDF's pages: all pieces of text with their places, apart from the numbers in the top margin."""

    def __init__(self, path):
        self.pdf = pymupdf.open(path)
        self.pages = [self._pieces(page) for page in self.pdf]
        self.text = "".join("".join(page.get_text().split()) for page in self.pdf)

    @staticmethod
    def _pieces(page):
        lines = (line for block in page.get_text("dict")["blocks"] for line in block.get("lines", []))
        return [span for line in lines for span in line["spans"] if span["text"].strip()]

    @staticmethod
    def is_number(piece):
        return piece["bbox"][3] < TOP * MM

    def body(self, index):
        return [piece for piece in self.pages[index] if not self.is_number(piece)]

    def find(self, text):
        """The page and the piece that starts with a text."""
        for index, pieces in enumerate(self.pages):
            for piece in pieces:
                if piece["text"].strip().startswith(text):
                    return index, piece
        raise LookupError(text)

    def lacks(self, word):
        """Whether a word is on no page. It may be on two lines; signs from other fonts may be read as others."""
        return word.isprintable() and "\ufffd" not in word and word not in self.text

    def faults(self, papers):
        """What is not as it must be on the pages of so many papers, of which each counts its own."""
        number, firsts, least = 0, 0, RIGHT
        for index, page in enumerate(self.pdf):
            at = f"page {index + 1}: "
            width, height = page.rect.width / MM, page.rect.height / MM
            if abs(width - 210) > WITHIN or abs(height - 297) > WITHIN:
                yield f"{at}{width:.0f} x {height:.0f} mm, not A4"
            numbers = [piece for piece in self.pages[index] if self.is_number(piece)]
            number, firsts = (number + 1, firsts) if numbers else (1, firsts + 1)
            for piece in numbers:
                yield from (at + fault for fault in self._number_faults(piece, number))
            body = self.body(index)
            if not body:
                yield f"{at}empty"
                continue
            drawn = [drawing["rect"] for drawing in page.get_drawings()]
            left = min([p["bbox"][0] for p in body] + [box.x0 for box in drawn]) / MM
            right = max([p["bbox"][2] for p in body] + [box.x1 for box in drawn]) / MM
            top, bottom = min(p["bbox"][1] for p in body) / MM, max(p["bbox"][3] for p in body) / MM
            least = min(least, left)
            if left < LEFT - WITHIN or right > RIGHT + WITHIN:
                yield f"{at}text from {left:.1f} to {right:.1f} mm"
            if top < TOP - WITHIN or bottom > BOTTOM + WITHIN:
                yield f"{at}text from {top:.1f} mm above to {bottom:.1f} mm below"
            for piece in body:
                # Emoji have fonts of their own, and are read as letters of far scripts.
                isLatin = any(unicodedata.name(letter, "").startswith("LATIN") for letter in piece["text"])
                if isLatin and "Liberation" not in piece["font"]:
                    yield f"{at}{piece['text']!r} in {piece['font']}"
        if least > LEFT + WITHIN:
            yield f"text starts at {least:.1f} mm"
        if firsts != papers:
            yield f"{firsts} pages without a number, not {papers}"

    @staticmethod
    def _number_faults(piece, number):
        left, _, right, _ = piece["bbox"]
        if piece["text"].strip() != str(number):
            yield f"the number {piece['text']!r}, not {number}"
        if abs((left + right) / 2 / MM - (LEFT + RIGHT) / 2) > WITHIN or abs(piece["size"] - 13) > 0.1:
            yield f"the number at {(left + right) / 2 / MM:.1f} mm in {piece['size']:.1f} points"

    def rules(self, index):
        """The horizontal lines of a page, which LibreOffice may draw twice."""
        return {drawing["rect"] for drawing in self.pdf[index].get_drawings() if drawing["rect"].height < 2}
