"""One name for one thing: a field is called what its line or column is in the table that dcs makes."""

import csv
import io

from support import SAMPLES, at


def run(forms):
    for language, required in [("vi", " (bắt buộc)"), ("en", " (required)")]:
        page = forms.open(language=language)
        at(page, "stage-thcs").check()
        at(page, "1.4-add").click()
        table = forms.dcs("evidence", "convert", SAMPLES[0], "--format", "csv", "--lang", language, code=0).lstrip("\ufeff")
        rows = list(csv.reader(io.StringIO(table), delimiter=";" if ";" in table.split("\n")[0] else ","))
        lines = {row[0] for row in rows if row}
        columns = {cell for row in rows for cell in row if len(row) > 15}
        shown = lambda identity: page.locator(f'label[for="{identity}"]').evaluate("(one) => one.firstChild.textContent")
        for key in ["name", "schoolYear", "code", "commune", "province", "managedBy"]:
            forms.expect(f"{key} in {language}", shown(f"school-{key}").removesuffix(required) in lines, True)
        legend = page.locator("#school-stages legend").text_content()
        forms.expect(f"stages in {language}", legend.removesuffix(required) in lines, True)
        fields = [f"1.4-document-0-{key}" for key in ["title", "number", "date", "link", "file"]]
        for field in [*fields, "1.6.1-part", "1.6.1-whole", "1.7.2-thcs-learners"]:
            forms.expect(f"{field} in {language}", shown(field) in columns, True)
        note = page.locator('[id="row-1.4"] .note summary').text_content()
        forms.expect(f"note in {language}", note in columns, True)
        page.context.close()
