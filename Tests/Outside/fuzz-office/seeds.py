"""What the fuzzer starts from: small files that are as they should be, a folder for each target."""

import io
import os
import sys
import zipfile
import zlib

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
SHEET = (
    f'<?xml version="1.0" encoding="UTF-8"?><worksheet {MAIN}><dimension ref="A1:C9"/><cols><col min="2" max="3" hidden="1"/></cols>'
    '<sheetData><row r="1" hidden="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45540</v></c><c r="C1"><f>A1</f><v>0.30000000000000004</v>'
    '</c></row><row><c t="inlineStr"><is><r><t>a &amp; b</t></r><rPh><t>c</t></rPh></is></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c>'
    '<c t="str"><v>_x000D_</v></c><c t="d"><v>2024-09-05T07:30:00</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>'
)
SHARED = f'<sst {MAIN}><si><t xml:space="preserve">có </t></si><si><r><t>a</t></r><r><t>b</t></r></si></sst>'
STYLES = (
    f'<styleSheet {MAIN}><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>'
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>'
)
BOOK = (
    f'<workbook {MAIN} xmlns:r="{OFFICE}"><workbookPr date1904="1"/><sheets><sheet name="A" sheetId="1" state="hidden" r:id="worksheet"/>'
    "</sheets></workbook>"
)
PARTS = {
    "[Content_Types].xml": '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.'
    'spreadsheetml.sheet.main+xml"/></Types>',
    "_rels/.rels": f'<Relationships {RELATIONS}><Relationship Id="a" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/_rels/workbook.xml.rels": f'<Relationships {RELATIONS}><Relationship Id="worksheet" Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="b" Type="{OFFICE}/sharedStrings" Target="/xl/sharedStrings.xml"/>'
    f'<Relationship Id="c" Type="{OFFICE}/styles" Target="styles.xml"/></Relationships>',
    "xl/workbook.xml": BOOK,
    "xl/worksheets/sheet1.xml": SHEET,
    "xl/sharedStrings.xml": SHARED,
    "xl/styles.xml": STYLES,
}


def deflated(contents, strategy, flush):
    packer = zlib.compressobj(9, zlib.DEFLATED, -15, 9, strategy)
    return packer.compress(contents) + packer.flush(flush) + packer.compress(contents[:50]) + packer.flush()


def archive(method):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as package:
        for name, contents in PARTS.items():
            package.writestr(zipfile.ZipInfo(name), contents, method)
        package.comment = b"a comment"
    return file.getvalue()


def main(folder):
    def write(target, seeds):
        os.makedirs(f"{folder}/seeds-{target}", exist_ok=True)
        for number, seed in enumerate(seeds):
            with open(f"{folder}/seeds-{target}/{number}", "wb") as file:
                file.write(seed)

    parts = [part.encode() for part in PARTS.values()]
    archives = [archive(zipfile.ZIP_STORED), archive(zipfile.ZIP_DEFLATED)]
    write("inflate", [deflated(part, strategy, flush) for part in parts for strategy in range(5) for flush in (0, 2)])
    write("zip", archives)
    write("xml", parts + [SHEET.encode("utf-16"), SHARED.replace("<", "<x:").replace("<x:/", "</x:").encode()])
    write("sheet", [b"\xff".join(part.encode() for part in (SHEET, SHARED, STYLES, BOOK))])
    write("workbook", archives + [b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le")])


main(sys.argv[1])
