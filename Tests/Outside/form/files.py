"""Files are opened and saved without loss, or refused; text is never markup."""

import json
import shutil

from support import PROJECT, SAMPLES, answer, at, compared, rest, typing

OTHER = '{"format": "dcs-evidence/1", "criteria": "qd-4725-2022", "schoolYear": "2024-2025", ' \
    '"school": {"name": "Trường khác", "stages": ["thpt"]}, "answers": %s}'
TABLE = "đây là bảng CSV; hãy đổi sang JSON bằng lệnh dcs evidence convert TỆP -o ho-so.json rồi mở lại."
REFUSED = {
    "": "tệp không phải JSON đúng cú pháp.",
    "{]": "tệp không phải JSON đúng cú pháp.",
    "{\n1,2;3}": "tệp không phải JSON đúng cú pháp.",
    "\ufeffDạng tệp;dcs-evidence/1\n": TABLE,
    "Mã,Điểm\r\n1.4,5\r\n": TABLE,
    "PK\x03\x04\x14": "đây là tệp Excel, Word hoặc tệp nén, còn trang chỉ mở được tệp JSON. Nếu là bảng Excel: lưu ở dạng "
        "CSV UTF-8, đổi sang JSON bằng lệnh dcs evidence convert TỆP -o ho-so.json rồi mở lại.",
    "%PDF-1.7": "đây là tệp PDF, còn trang chỉ mở được tệp JSON đã lưu từ biểu mẫu này hoặc do dcs tạo.",
    "PK": "tệp không phải JSON đúng cú pháp.",
    "[]": "tệp không phải hồ sơ minh chứng (dcs-evidence/1).",
    '{"format": "dcs-council/1"}': "tệp không phải hồ sơ minh chứng (dcs-evidence/1).",
    '{"format": "dcs-evidence/2"}': "tệp ở dạng dcs-evidence/2, cần biểu mẫu của phiên bản dcs mới hơn.",
    '{"format": "dcs-evidence/1", "criteria": "khac"}': "tệp dùng bộ chỉ số “khac”, còn biểu mẫu này theo bộ “qd-4725-2022”.",
    OTHER % '{"9.9": {}}': "bộ chỉ số không có mục “9.9”.",
    OTHER % '{"1.3": {"points": 3}}': "bộ chỉ số không có mục “1.3”.",
    OTHER % '{"1.1": {"points": 3}}': "mục “1.1” là điều kiện bắt buộc, không cho điểm.",
    OTHER % '{"1.1": {"mets": true}}': "biểu mẫu không biết khóa “mets” ở 1.1.",
    OTHER % '{"1.1": {"met": "có"}}': "giá trị của “met” ở 1.1 không đúng loại.",
    OTHER % '{"1.1": {"met": []}}': "giá trị của “met” ở 1.1 không đúng loại.",
    OTHER % '{"1.1": {"about": 1}}': "giá trị của “about” ở 1.1 không đúng loại.",
    OTHER % '{"1.1": {"met": true}, "1.1": {"met": false}}': "khóa “1.1” xuất hiện hai lần.",
    OTHER % '{"1.4": {"points": 5.00000000000000001}}': "số 5.00000000000000001 có quá nhiều chữ số.",
    OTHER % '{"1.4": {"documents": [{"title": "A", "so": "1"}]}}': "biểu mẫu không biết khóa “so” ở 1.4.",
    OTHER % '{"1.7.2": {"byStage": {"mam-non": {"learners": 1, "units": 1}}}}':
        "bộ chỉ số không áp dụng cho cấp học “mam-non”.",
    OTHER % '{"1.7.2": {"byStage": {" thcs": {"learners": 1, "units": 1}}}}': "bộ chỉ số không áp dụng cho cấp học “ thcs”.",
    OTHER % '{"1.7.2": {"byStage": {"thcs": {"learners": 1, "units": 1}, "thcs ": {"learners": 2, "units": 2}}}}':
        "bộ chỉ số không áp dụng cho cấp học “thcs ”.",
    OTHER.replace('"thpt"', '"thpt", " thpt"') % "{}": "cấp học “thpt” xuất hiện hai lần.",
    OTHER.replace("khác", r"a\ud800b") % "{}": "nội dung “Trường a\ufffdb” có ký tự hỏng; hãy gõ lại.",
    OTHER % r'{"1.4": {"note": "\udE00\ud83d"}}': "nội dung “\ufffd\ufffd” có ký tự hỏng; hãy gõ lại.",
    OTHER % r'{"1.4": {"note": "a\u0000b"}}': "nội dung “a\ufffdb” có ký tự hỏng; hãy gõ lại.",
    OTHER % r'{"1.4\u0000": {}}': "nội dung “1.4\ufffd” có ký tự hỏng; hãy gõ lại.",
    OTHER % r'{"1.4\uDFFF": {}}': "nội dung “1.4\ufffd” có ký tự hỏng; hãy gõ lại.",
    OTHER % (r'{"1.4": {"note": "%s\ud83d%s"}}' % ("x" * 99, "y" * 99)):
        f"nội dung “{'x' * 20}\ufffd{'y' * 20}” có ký tự hỏng; hãy gõ lại.",
    OTHER % '{"__proto__": {"met": true}}': "bộ chỉ số không có mục “__proto__”.",
}


def run(forms):
    samples(forms)
    refusals(forms)
    lenient(forms)
    hostile(forms)


def choose(page, name, content):
    at(page, "open").set_input_files({"name": name, "mimeType": "application/json", "buffer": content})
    page.locator("#said:not(:empty)").wait_for()
    return at(page, "said").text_content()


def samples(forms):
    """Every sample is saved as it was opened, by choosing it and by dropping it."""
    page = forms.open()
    answer(page, True)
    shutil.copytree(PROJECT / "Samples", forms.folder / "saved", dirs_exist_ok=True)
    scores = forms.scores(SAMPLES)
    for sample, score in zip(SAMPLES, scores):
        forms.expect(f"opening {sample.name}", choose(page, sample.name, sample.read_bytes()), f"Đã mở {sample.name}.")
        text = page.evaluate("window.dcs.save()")
        forms.expect(f"{sample.name} saved", json.loads(text), json.loads(sample.read_text()))
        forms.expect(f"{sample.name} on the page", len(page.locator("#todo li").all()), len(score["gaps"]))
        forms.write(f"saved/{sample.name}", text)
        page.evaluate("""(text) => {
          const data = new DataTransfer();
          data.items.add(new File([text], 'tha.json'));
          document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
        }""", sample.read_text())
        page.get_by_text("Đã mở tha.json.").wait_for()
        forms.expect(f"{sample.name} dropped", page.evaluate("window.dcs.save()"), text)
        page.locator("#unsay").click()
    forms.dcs("validate", "--strict", *[f"saved/{sample.name}" for sample in SAMPLES], code=0)
    again = forms.scores([f"saved/{sample.name}" for sample in SAMPLES])
    forms.expect("scores after saving", [compared(one) for one in again], [compared(one) for one in scores])
    page.context.close()


def refusals(forms):
    """What cannot be taken over whole changes nothing."""
    page = forms.open()
    forms.expect("a sample", page.evaluate("(text) => window.dcs.load(text)", SAMPLES[0].read_text()), None)
    before = page.evaluate("window.dcs.save()")
    for text, reason in REFUSED.items():
        found = choose(page, "x.json", text.encode())
        forms.expect(f"refusal of {text}", found, f"Không mở được x.json, nội dung trên trang vẫn giữ nguyên: {reason}")
        forms.expect(f"after {text}", page.evaluate("window.dcs.save()"), before)
        page.locator("#unsay").click()
    for encoding in ("utf-16-le", "utf-16-be"):
        found = choose(page, "x.json", "\ufeff{}".encode(encoding))
        forms.expect(f"{encoding} is read as text", found.endswith("tệp không phải hồ sơ minh chứng (dcs-evidence/1)."), True)
    found = choose(page, "x.json", b"\xff\xfe{}\x00")
    forms.expect("UTF-16 that is cut", found.endswith("tệp không ở mã UTF-8; hãy lưu lại ở mã UTF-8."), True)
    found = choose(page, "x.json", "\ufeff{}".encode("utf-32-le"))
    forms.expect("UTF-32", found.endswith("tệp không ở mã UTF-8; hãy lưu lại ở mã UTF-8."), True)
    found = choose(page, "cu.xls", b"\xd0\xcf\x11\xe0\xa1\xb1")
    forms.expect("the old Excel", "đây là tệp Excel, Word hoặc tệp nén" in found, True)
    asked = answer(page, False)
    at(page, "open").set_input_files({"name": "y.json", "mimeType": "", "buffer": (OTHER % "{}").encode()})
    rest(page, 200)
    forms.expect("other answers are asked for", asked, ["Mở y.json sẽ thay các câu trả lời đang có trên trang. Tiếp tục?"])
    forms.expect("after a no", page.evaluate("window.dcs.save()"), before)
    page.context.close()


def lenient(forms):
    """A file may have a byte order mark, decomposed text, notes of no account, and faults, which are then shown."""
    page = forms.open(language="en")
    text = '\ufeff' + OTHER % ('{"1.1": {"about": "Ke\u0302\u0301 hoa\u0323ch", "met": null}, '
                               '"1.4": {"points": 99.125, "note": " Co\u0301 \\ud83d\\ude00"}, "1.2": {"about": null, "met": false}}')
    forms.expect("what is lenient", page.evaluate("(text) => window.dcs.load(text)", text), None)
    forms.expect("a fault from a file is shown", at(page, "1.4-points-fault").text_content(), "Points must have at most two decimals.")
    forms.expect("and kept", at(page, "1.4-points").input_value(), "99.125")
    forms.expect("answers", json.loads(page.evaluate("window.dcs.save()"))["answers"], {"1.2": {"met": False}, "1.4": {"note": "Có 😀"}})
    page.evaluate("(text) => window.dcs.load(text)", text.replace('"thpt"', '" thpt"'))
    forms.expect("a stage with space around it", at(page, "stage-thpt").is_checked(), True)

    # Half a character cannot be typed, but a script or a pasted text can leave one.
    at(page, "1.4-note").evaluate("(note) => { note.value = 'a\\ud800b'; note.dispatchEvent(new Event('input')); }")
    text = page.evaluate("window.dcs.save()")
    forms.expect("half a character", json.loads(text)["answers"]["1.4"], {"note": "a\ufffdb"})
    forms.dcs("validate", forms.write("half.evidence.json", text), code=0)
    at(page, "1.4-note").evaluate("(note) => { note.value = 'a\\0b'; note.dispatchEvent(new Event('input')); }")
    text = page.evaluate("window.dcs.save()")
    forms.expect("U+0000", json.loads(text)["answers"]["1.4"], {"note": "a\ufffdb"})
    forms.dcs("validate", forms.write("null.evidence.json", text), code=0)
    page.context.close()


def hostile(forms):
    evil = "</script><script>window.evil = 1</script><img src=x onerror='window.evil = 2'>{{data}}"
    words = {"vi": evil, "en": evil}
    criteria = {
        "format": "dcs-criteria/1", "id": "evil", "version": "1.0.0", "title": words, "issuer": words,
        "decision": {"number": evil, "date": "2024-01-02"}, "stages": [{"id": "a", "name": words}], "provenance": {"status": "local"},
        "groups": [{"id": "A", "title": words, "maxPoints": 5, "criteria": [
            {"id": "constructor", "title": words, "kind": "scored", "maxPoints": 5, "rule": {"kind": "council"},
             "evidence": {"required": True, "what": words}, "advice": words}]}],
    }
    forms.write("evil.json", criteria)
    for language in ["vi", "en"]:
        page = forms.open("evil.json", language)
        typing(page, "school-name", evil)
        at(page, "constructor-add").click()
        typing(page, "constructor-document-0-title", evil)
        typing(page, "constructor-document-0-file", evil)
        typing(page, "constructor-points", "5")
        page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
        at(page, "save").click()
        forms.expect("hostile title", page.locator(".set").text_content(), evil)
        forms.expect("hostile text runs", page.evaluate("[window.evil, document.images.length]"), [None, 0])
        page.context.close()
