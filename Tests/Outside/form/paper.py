"""On paper there is a table of the answers with their documents, whole, and nothing of the page."""

import json

from support import SAMPLES

ANSWERS = {
    "1.4": {"points": 3, "documents": [{"title": "Danh sách", "number": "007", "date": "2024-09-05"},
                                       {"title": "Kế hoạch", "number": "Số 12/KH"}], "note": "Dòng một\nDòng hai"},
    "1.3.1": {"met": True, "documents": [{"title": "Kế hoạch", "number": "1/KH"}]},
    "1.5.1": {"points": 2},
    "1.5.2": {"met": True},
    "1.7.2": {"points": 1, "byStage": {"thcs": {"learners": 45, "units": 20}}},
}


def run(forms):
    everything(forms)
    words(forms)


def printed(page):
    """Shows what is printed; making the paper is what the browser does before it prints."""
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    return page.locator("#paper")


def everything(forms):
    page = forms.open()
    page.evaluate("(text) => window.dcs.load(text)", SAMPLES[0].read_text())
    forms.expect("a page of A4 or more", page.pdf(prefer_css_page_size=True)[:5], b"%PDF-")
    text = printed(page).text_content()
    seen = page.evaluate("[...document.body.children].filter((one) => one.offsetHeight > 0).map((one) => one.id)")
    forms.expect("what is printed", seen, ["paper"])
    evidence = json.loads(SAMPLES[0].read_text())
    documents = [one for answer in evidence["answers"].values() for one in answer.get("documents", [])]
    missing = [one["title"] for one in documents if one["title"] not in text]
    forms.expect("documents that are not printed", missing, [])
    page.context.close()


def words(forms):
    page = forms.open()
    evidence = {
        "format": "dcs-evidence/1", "criteria": "qd-4725-2022", "schoolYear": "2024-2025",
        "school": {"name": "Trường A", "stages": ["thcs"]}, "answers": ANSWERS,
    }
    page.evaluate("(text) => window.dcs.load(text)", json.dumps(evidence))
    paper = printed(page)
    start = "Theo Quyết định số 4725/QĐ-BGDĐT ngày 30/12/2022: "
    forms.expect("the decision", paper.locator(".centre").text_content().startswith(start), True)
    rows = {row.locator("td").first.text_content(): row for row in paper.locator("tbody tr").all()}

    def expect_cell(identity, column, wanted):
        found = rows[identity].locator("td").nth(column).locator("p").all_text_contents()
        forms.expect(f"{identity}, column {column}", found or rows[identity].locator("td").nth(column).text_content(), wanted)

    expect_cell("1.4", 3, "3/10")
    expect_cell("1.4", 4, ["Danh sách, số 007, ngày 05/09/2024", "Kế hoạch, Số 12/KH", "Ghi chú: Dòng một\nDòng hai"])
    note = rows["1.4"].locator("p").last
    heights = note.evaluate("(one) => [one.offsetHeight, one.previousSibling.offsetHeight]")
    forms.expect("a note keeps its lines", heights[0], 2 * heights[1])
    expect_cell("1.5.1", 2, ["Điểm dự kiến", "chưa được tính: thiếu minh chứng"])
    expect_cell("1.7.2", 2, [
        "Trung học cơ sở: 45 người học, 20 máy tính", "Điểm dự kiến", "chưa được tính: thiếu minh chứng"])
    expect_cell("1.5.1", 3, "2/15 (chưa được tính)")
    expect_cell("1.5.2", 3, "5/5 (điểm gợi ý, chưa được tính)")
    expect_cell("1.3.1", 3, "6/6 (điểm gợi ý)")
    expect_cell("1.6.1", 3, "–/7")
    rule = lambda one, name: paper.locator(one).first.evaluate(f"(one) => getComputedStyle(one).{name}")
    forms.expect("a heading stays with its row", rule("tr.criterion", "breakAfter"), "avoid")
    forms.expect("the signatures stay with the last row", rule(".end", "breakInside"), "avoid")
    last = page.locator(".end > tr")
    forms.expect("the last row", [last.count(), last.first.locator("td").first.text_content()], [2, list(rows)[-2]])
    forms.expect("place and date", paper.locator(".end [colspan] p").first.text_content(), "………………, ngày …… tháng …… năm ………")
    page.context.close()
