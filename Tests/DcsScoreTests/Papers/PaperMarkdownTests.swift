import Testing

@testable import Papers

/// A paper in Markdown. `Tests/Outside/markdown` has it read by programs that others wrote.
@Suite struct PaperMarkdownTests {
  @Test func everyPart() {
    #expect(
      PaperTextTests.paper.markdown == """
        # Trường Thử

        Năm học 2024-2025

        ## 1 Nhóm một có tên dài — 6/10 · 60%

        còn thiếu 4 điểm

        - ✓ **1.1** Mục — 5/5
        - **1.10** Mục dài hơn một dòng của báo cáo hẹp
          - chi tiết

        ```
          dcs score a.json
        ```

        - Không có dấu
          - → làm đi
        - [ ] Ô

        | | | số |
        |---|---|---:|
        | **x** | a | 1 |

        """)
  }

  @Test(
    "Only what means something to Markdown is escaped",
    arguments: [
      ("", ""), ("Trường “A” (cơ sở 2) – 100%!", "Trường “A” (cơ sở 2) – 100%!"), ("a-b + c = d.", "a-b + c = d."),
      (##"\`*_[]<>#|~&$"##, ##"\\\`\*\_\[\]\<\>\#\|\~\&\$"##), ("a: b", "a: b"), ("http://x.vn", #"http\://x.vn"#),
      ("www.x.vn", #"www\.x.vn"#), ("a@x.vn", "a@x.vn"), ("a\r\n\tb ", "a b"),
      ("a\u{1B}b\u{202E}", "a\u{FFFD}b\u{FFFD}"),
      ("\u{A0}a\u{A0}b\u{3000}", "&#160;a\u{A0}b&#12288;"), ("\u{301}", "\u{301}"),
    ])
  func escapes(_ text: String, _ expected: String) {
    #expect(text.markdown == expected)
    #expect(text.strongMarkdown == (expected.isEmpty ? "" : "**\(expected)**"))
  }

  @Test(
    "What starts a list or underlines a heading does so at the start of a line alone",
    arguments: [
      ("- a", #"\- a"#), ("-", #"\-"#), ("+ a", #"\+ a"#), ("=", #"\="#), ("---", #"\---"#), ("1. a", #"1\. a"#),
      ("12) a", #"12\) a"#), ("1.", #"1\."#), ("7)", #"7\)"#), ("1.3.5 a", "1.3.5 a"), ("1.5, 2", "1.5, 2"), ("1", "1"),
      ("a - b", "a - b"), ("– a", "– a"), ("", ""),
    ])
  func startOfLine(_ text: String, _ expected: String) {
    #expect(text.markdown.atStartOfLine == expected)
    let entries = Paper.Part.entries([Paper.Entry(text, notes: [Paper.Note(text)])])
    let paper = Paper([Paper.Section(nil, [.text(text), entries])])
    #expect(paper.markdown == "\(expected)\n\n- \(expected)\n  - \(expected)\n".replacing("- \n", with: "-\n"))
  }

  @Test("A fence is longer than any row of backticks that it holds")
  func fences() {
    #expect(Paper([Paper.Section(nil, [.verbatim(["a ```` b", "`"])])]).markdown == "`````\na ```` b\n`\n`````\n")
  }

  @Test("A list goes on below a list, and no item is more than one level below another")
  func lists() {
    let deep = [Paper.Entry("a", level: 3), Paper.Entry("b", level: 1), Paper.Entry("c", level: 3)]
    let paper = Paper([
      Paper.Section(nil, [.entries(deep)]), Paper.Section(nil, [.entries([Paper.Entry("d")], gap: 1)]),
    ])
    #expect(paper.markdown == "- a\n- b\n  - c\n- d\n")
  }

  @Test("Cells stand below their heads, the last below the last")
  func table() {
    let entries = [
      Paper.Entry("a|b", .heading, mark: Paper.Mark(id: "1"), end: [.bar(1, of: 3, .fair), .text("1"), .text("|")]),
      Paper.Entry("c", mark: Paper.Mark("✓"), end: [.text("4")], notes: [Paper.Note("d")]),
    ]
    let paper = Paper([Paper.Section(nil, [.entries(entries, heads: ["x", "y"])])])
    #expect(
      paper.markdown == #"""
        | | | | x | y |
        |---|---|---:|---:|---:|
        | **1** | **a\|b** | 33% | 1 | \| |
        | ✓ | c<br>d | | | 4 |

        """#)
  }
}
