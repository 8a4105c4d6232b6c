"""A whole evidence file is typed in, with mistakes; what is saved is what dcs takes and what the page shows."""

import json
import shutil

from support import PROJECT, answer, at, rest, saved, typing

FULL = PROJECT / "Tests/Files/full.criteria.json"


def run(forms):
    shutil.copy(FULL, forms.folder / "full.json")
    page = forms.open("full.json")

    def expect_text(identity, wanted):
        # What is shown when a field is left is shown a moment later.
        rest(page, 20)
        forms.expect(identity, at(page, identity).text_content(), wanted)

    state = lambda row: page.locator(f'[id="row-{row}"] .standing').text_content()
    expect_text("level", "Mức 1: Một")

    # Saving is refused while the file would not be one, and says where.
    typing(page, "school-schoolYear", "2024-2026")
    at(page, "save").click()
    links = page.locator("#saving a").all_text_contents()
    forms.expect("what is missing", links, [
        "Hãy điền tên trường.", "Năm học phải là hai năm liên tiếp, như 2024-2025.", "Hãy chọn ít nhất một cấp học."])
    page.locator("#saving a").nth(1).click()
    forms.expect("a link leads to its field", page.evaluate("document.activeElement.id"), "school-schoolYear")
    forms.expect("the field is marked", at(page, "school-schoolYear").get_attribute("aria-invalid"), "true")
    typing(page, "school-schoolYear", "2024-2025")
    forms.expect("the mark goes at once", at(page, "school-schoolYear").get_attribute("aria-invalid"), None)

    forms.expect("no stages, no fields", page.locator('[id="row-G.2.4"] .answer .hint').first.text_content(),
                 "Hãy chọn cấp học ở phần Thông tin trường trước.")
    typing(page, "school-name", "  Trường THCS Đống Đa ")
    typing(page, "school-code", "00000123")
    at(page, "stage-a").check()
    at(page, "stage-b").check()

    # A condition without its document is not counted, and that is told from not being met.
    at(page, "G.1-met").check()
    forms.expect("a condition without its document", state("G.1"), "chưa được tính: thiếu minh chứng bắt buộc")
    at(page, "G.1-add").click()
    forms.expect("the new document has the focus", page.evaluate("document.activeElement.id"), "G.1-document-0-title")
    typing(page, "G.1-document-0-title", "Kế hoạch")
    at(page, "G.1-document-0-date").click()
    forms.expect("nobody is interrupted", at(page, "G.1-document-0-number-fault").is_visible(), False)
    typing(page, "G.1-document-0-date", "30/2/2024")
    at(page, "G.1-add").focus()
    expect_text("G.1-document-0-date-fault", "Phải là ngày có thật, viết như 05/09/2024.")
    expect_text("G.1-document-0-number-fault",
                "Cần ít nhất một trong: số văn bản, đường dẫn, tệp; nếu không, minh chứng chưa được tính.")
    typing(page, "G.1-document-0-date", "5/9/2024")
    typing(page, "G.1-document-0-number", "12/KH-THCS")
    forms.expect("a condition with its document", state("G.1"), "đạt bắt buộc")

    at(page, "G.2.1-met").check()
    forms.expect("what the decision fixes is no suggestion", state("G.2.1"), "đạt 4/4")
    at(page, "G.2.1-met-2").check()
    forms.expect("back to unanswered", state("G.2.1"), "chưa trả lời –/4")
    at(page, "G.2.1-met-1").check()
    forms.expect("no points are another thing", state("G.2.1"), "0 điểm 0/4")
    at(page, "G.2.1-met").check()
    typing(page, "G.2.1-points", "3")
    at(page, "G.2.1-met").focus()
    expect_text("G.2.1-points-fault", "Theo quyết định, số liệu này ứng với 4 điểm; hãy sửa điểm hoặc để trống.")
    typing(page, "G.2.1-points", "")

    typing(page, "G.2.2-part", "46")
    typing(page, "G.2.2-whole", "45")
    at(page, "G.2.2-points").focus()
    expect_text("G.2.2-part-fault", "Số này không được lớn hơn tổng số (45).")
    typing(page, "G.2.2-part", "40")
    forms.expect("a share is a suggestion", state("G.2.2"), "đạt một phần (điểm gợi ý) 1,75/2")
    typing(page, "G.2.3-part", "9")
    at(page, "G.2.3-points").focus()
    expect_text("G.2.3-whole-fault", "Hãy điền cả tổng số (từ 1), hoặc cho điểm.")
    typing(page, "G.2.3-whole", "10")

    for stage, learners, units in [("a", 10, 2), ("b", 10, 5)]:
        typing(page, f"G.2.4-{stage}-learners", str(learners))
        typing(page, f"G.2.4-{stage}-units", str(units))
    forms.expect("a shortfall", page.locator('[id="row-G.2.4"] .suggestion').text_content(), "a: còn thiếu 2 máy tính")
    typing(page, "G.2.4-points", "0.5")
    for wrong, sentence in [
        ("1,005", "Điểm chỉ được có tối đa hai chữ số thập phân."), ("2", "Điểm phải là số từ 0 đến 1, như 4,5."),
        ("-1", "Điểm phải là số từ 0 đến 1, như 4,5."), ("một", "Điểm phải là số từ 0 đến 1, như 4,5."),
    ]:
        typing(page, "G.2.5-points", wrong)
        at(page, "G.2.5-add").focus()
        expect_text("G.2.5-points-fault", sentence)
        forms.expect("what is wrong is kept", at(page, "G.2.5-points").input_value(), wrong)
    typing(page, "G.3-count", "7")
    expect_text("missing", "1 mục chưa được tính")
    at(page, "G.3-add").click()
    typing(page, "G.3-document-0-title", "Danh mục")
    typing(page, "G.3-document-0-link", "trang")
    at(page, "G.3-add").focus()
    expect_text("G.3-document-0-link-fault", "Đường dẫn nên bắt đầu bằng http:// hoặc https:// và không có dấu cách.")
    typing(page, "G.3-document-0-link", "https://thcs.example/danh-muc")
    page.locator('[id="row-G.3"] summary').click()
    typing(page, "G.3-note", "Dòng một\nhai")

    # With a field that cannot be used, saving says what would be left out; without any, it just saves.
    expect_text("faults", "1 ô cần sửa")
    at(page, "save").click()
    forms.expect("left out", page.locator("#saving a").all_text_contents(), ["G.2.5, Điểm dự kiến: Điểm phải là số từ 0 đến 1, như 4,5."])
    name, evidence = saved(page, "save-without")
    forms.expect("what is left out", "G.2.5" in json.loads(evidence)["answers"], False)
    typing(page, "G.2.5-points", "0,75")
    name, evidence = saved(page, "save")
    forms.expect("the file's name", name, "truong-thcs-dong-da-2024-2025.evidence.json")
    expect_text("said", f"Đã gửi tệp {name} cho trình duyệt lưu; hãy kiểm tra trong thư mục tải xuống.")
    file = forms.write(name, evidence)
    forms.dcs("validate", "--strict", "--criteria", "full.json", file, code=0)
    [score] = forms.scores([file], "--criteria", "full.json")
    forms.expect("level", score["level"], 3)
    expect_text("level", "Mức 3: Ba")
    shown = str(score["groups"][0]["points"]).replace(".", ",")
    expect_text("total-G", f"{shown}/16 · mức 3")
    forms.expect("gaps", page.locator("#todo li .id").all_text_contents(), [gap["id"] for gap in score["gaps"]])

    asked = answer(page, True)
    at(page, "language-en").click()
    forms.expect("numbers in English", at(page, "G.2.5-points").input_value(), "0.75")
    forms.expect("dates in English", at(page, "G.1-document-0-date").input_value(), "2024-09-05")
    forms.expect("the focus stays", page.evaluate("document.activeElement.id"), "language-en")
    forms.expect("the file is the same", page.evaluate("window.dcs.save()"), evidence)
    page.locator('[id="row-G.3"] .remove').click()
    forms.expect("removing asks", asked, ["Remove the document “Danh mục”?"])
    forms.expect("and then moves on", page.evaluate("document.activeElement.id"), "G.3-add")
    expect_text("missing", "1 not counted")
    page.context.close()
