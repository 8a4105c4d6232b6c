"""Text that means something to Markdown, to HTML or to a terminal, and what must be left of it."""

import random
import re

# Fewer than the 60 scalars that a message repeats of a text.
TEXTS = [
    "*a* **b** _c_ __d__ ***e*** *", "`a` ``b`` ``` ~~~", "~~a~~ ~b~", "[a](http://x.vn) ![b](c)", "[a]: http://x.vn 'b'",
    "[^1] [^1]: a", "[x] a", "[ ] a", "<b>a</b> <!-- b --> <br/>", "<script>alert(1)</script>", "<http://x.vn> <a@x.vn>",
    "&lt;b&gt; &amp; &#42;a&#42; &copy;", "# a", "a #", "#", "###### a ######", "> a", "> [!NOTE] a", "- a", "+ a", "* a",
    "1. a", "1) a", "12345. a", "1.", "7)", "- [ ] a", "---", "***", "___", "===", "- - -", "a | b", "| a | b |", "|---|---|",
    ":---:", "a\\", "\\", "\\*a\\*", "\\\\| a", "a\\|b", "http://x.vn/a_b_c", "https://x.vn?a=*b*", "www.x.vn/a_b",
    "HTTP://X.VN ftp://x.vn", "a@x.vn", "mailto:a@x.vn", "$a$ $$b$$ $`c`$", "a\nb", "a\n\n# b", "a\n- b", "a\r\n\r\n    b",
    "\ta", "    a", "a  \nb", "a\n===", "a\n---", "\u00a0a\u00a0", "\u2003*a*\u2003", "\u3000a\u3000", "“*”a“*”", "\u0301a",
    "a\u202eb\u2066c", "a\u2028b\u2029c", "a\u0007b\u001b[31mc\u007fd\u009be", "\u200ba\u200b", "\ufeffa", "**", "****",
    "*", "_", "~~", "```", "``` js", "~~~ a", "<", ">", "<!--", "<![CDATA[", "<?a", "<a", "</a>", "&", "&#0;", "=", "-", "+",
    "--", "==", "(a)", "!a", "![", "](", "a_b_c a__b__c", "a*b*c", ":smile:", "#1 GH-1", "Trường “A” – 学校 🏫",
]  # fmt: skip
ALPHABET = list("*_`~[]()<>#|\\&$!+-=:;.@/ \n\t\r1aé\"'") + ["www.", "http://", "&#42;", "<b>", "\u00a0", "\u202e"]


def texts(count, generator):
    """As many hostile texts, all different, with each of the fixed ones among them where there is room."""
    made = {read(text): text for text in TEXTS}
    while len(made) < count:
        text = "".join(generator.choice(ALPHABET) for _ in range(generator.randrange(1, 16)))
        # Nothing but hashes, two or more, is what a spreadsheet shows in too narrow a column, and no title; nor is a mark
        # alone that nobody sees.
        if text.strip(SPACE + "\u202e") and not re.fullmatch("##+", read(text)):
            made.setdefault(read(text), text)
    return generator.sample(list(made.values()), count)


SPACE = "\t\n\v\f\r \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"


def read(text):
    """A text as dcs reads it: without the white space around it."""
    return text.strip(SPACE)


def shown(text):
    """What must be seen of a text: controls replaced, space of ASCII as one space."""
    text = re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]", "\ufffd", text)
    return re.sub("[ \t\r\n]+", " ", text).strip(" ")

