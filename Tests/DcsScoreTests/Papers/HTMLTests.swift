import DcsScore
import Foundation
import Papers
import Testing

/// What papers look like in HTML.
@Suite struct HTMLTests {
  private let paper = Paper([
    Paper.Section("Tên & <b>", [.text("Câu \"một\"", .bad), .verbatim(["a  <b>", "'c'"])]),
    Paper.Section(
      Paper.Entry("Nhóm", .heading, mark: Paper.Mark(id: "1"), end: [.bar(63, of: 100, .good), .text("63/100")]),
      [
        .entries([
          Paper.Entry(
            "Mục", mark: Paper.Mark(id: "1.1"), end: [.text("6/6", .good)],
            notes: [Paper.Note("Ghi chú", .faint, sign: "→")]),
          Paper.Entry("Việc", mark: .box, level: 1), Paper.Entry("Điểm", mark: .bullet),
        ]),
        .entries([Paper.Entry("Hàng", .heading, end: [.text("2")])], heads: ["cột", "số"]),
      ]),
  ])

  @Test func page() {
    let page = HTMLPage.text(of: [paper], "vi")
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"vi\">\n"))
    #expect(page.contains("<title>Tên &amp; &lt;b&gt;</title>\n"))
    #expect(
      page.hasSuffix(
        """
        <main>
        <article>
        <section>
        <h1 class="heading">Tên &amp; &lt;b&gt;</h1>
        <p class="bad">Câu &quot;một&quot;</p>
        <pre>a  &lt;b&gt;
        &#39;c&#39;
        </pre>
        </section>
        <section>
        <h2 class="heading"><span class="mark">1</span> Nhóm <span class="end"><svg class="bar good" role="img" aria-label="63 %" viewBox="0 0 100 10" preserveAspectRatio="none"><rect class="whole" width="100" height="10"/><rect width="63" height="10"/></svg> <span>63/100</span></span></h2>
        <ul class="rows">
        <li class="level0"><span class="mark">1.1</span><span class="text">Mục<small class="faint">→ Ghi chú</small></span><span class="end"><span class="good">6/6</span></span></li>
        <li class="level1"><span class="mark">☐</span><span class="text">Việc</span></li>
        <li class="level0"><span class="mark">•</span><span class="text">Điểm</span></li>
        </ul>
        <table>
        <thead><tr><td></td><th>cột</th><th>số</th></tr></thead>
        <tbody>
        <tr class="level0 heading"><th scope="row"><div><span class="text">Hàng</span></div></th><td></td><td><span>2</span></td></tr>
        </tbody>
        </table>
        </section>
        </article>
        </main>
        </body>
        </html>

        """))
  }

  /// Each paper is an article with a title.
  @Test func severalPapers() {
    let page = HTMLPage.text(of: [paper, paper], "en")
    #expect(page.ranges(of: "<h1").count == 2 && page.ranges(of: "<h2").count == 2)
    #expect(page.ranges(of: "<article>").count == 2)
  }

  /// The policy lets no other style sheet through, so that its digest must be that of this one.
  @Test func policyNamesTheStyleSheet() {
    #expect(HTMLPage.styleDigest == Data(SHA256(Array(HTMLPage.style.utf8)).bytes).base64EncodedString())
    #expect(HTMLPage.text(of: [paper], "vi").contains("style-src 'sha256-\(HTMLPage.styleDigest)'; base-uri 'none'"))
  }

  /// Whatever a file has in it stays text.
  @Test(
    arguments: [
      ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"), ("]]>", "]]&gt;"),
      ("&#0;", "&amp;#0;"), ("\u{0}\u{B}\u{1B}[31m", "\u{FFFD}\u{FFFD}\u{FFFD}[31m"),
      ("\u{202E}abc\u{2066}", "\u{FFFD}abc\u{FFFD}"), ("\" onload='x'", "&quot; onload=&#39;x&#39;"),
      ("e\u{301}", "e\u{301}"), ("👩‍🏫", "👩‍🏫"),
    ])
  func hostileText(_ text: String, shown: String) {
    let paper = Paper([
      Paper.Section(
        Paper.Entry(text, mark: Paper.Mark(text, id: text), end: [.text(text)], notes: [Paper.Note(text, sign: text)]),
        [.text(text), .verbatim([text]), .entries([Paper.Entry(text)]), .entries([Paper.Entry(text)], heads: [text])])
    ])
    let page = HTMLPage.text(of: [paper], "vi")
    #expect(page.ranges(of: shown).count == 12)
    #expect(page.ranges(of: "<script").isEmpty)
  }
}
