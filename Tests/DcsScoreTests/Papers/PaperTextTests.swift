import Foundation
import Papers
import Testing

/// A paper as lines of a terminal.
@Suite struct PaperTextTests {
  /// Every kind of part, with marks, cells and notes of every kind.
  static let paper = Paper([
    Paper.Section("Trường Thử", [.text("Năm học 2024-2025", .faint)]),
    Paper.Section(),
    Paper.Section(
      Paper.Entry(
        "Nhóm một có tên dài", .heading, mark: Paper.Mark(id: "1", .heading),
        end: [.text("6/10"), .bar(6, of: 10, .fair)],
        notes: [Paper.Note("còn thiếu 4 điểm", .bad)]),
      [
        .entries([
          Paper.Entry("Mục", mark: Paper.Mark("✓", id: "1.1", .good), end: [.text("5/5", least: 6)], level: 1),
          Paper.Entry("Mục dài hơn một dòng của báo cáo hẹp", mark: Paper.Mark(" ", id: "1.10"), level: 1),
          Paper.Entry("chi tiết", .faint, mark: .bullet, level: 2),
        ])
      ]),
    Paper.Section(
      nil,
      [
        .entries([], gap: 3), .verbatim(["  dcs score a.json  "]),
        .entries(
          [
            Paper.Entry("Không có dấu", notes: [Paper.Note("làm đi", .faint, sign: "→")]), Paper.Entry("Ô", mark: .box),
          ], gap: 1),
      ]),
    Paper.Section(
      nil, [.entries([Paper.Entry("a", mark: Paper.Mark(id: "x"), end: [.text("1")])], leastID: 4, heads: ["số"])]),
  ])

  @Test func narrow() {
    #expect(
      Self.paper.text(TextStyle(width: 34)) == """
        Trường Thử
        Năm học 2024-2025

        1  Nhóm một có tên dài        6/10
           còn thiếu 4 điểm
          ✓ 1.1   Mục                  5/5
            1.10  Mục dài hơn một dòng của
                  báo cáo hẹp
            - chi tiết

          dcs score a.json
        Không có dấu
           → làm đi

        [ ] Ô

                                        số
        x     a                          1

        """)
  }

  @Test(
    "Bars are left out, short or long, as there is room", arguments: [(47, 0), (48, 8), (71, 8), (72, 20), (100, 20)])
  func bars(width: Int, length: Int) {
    for (part, whole, filled) in [
      (0, 10, 0), (5, 10, length / 2), (9, 10, length * 9 / 10), (10, 10, length), (12, 10, length), (0, 0, 0),
    ] {
      let paper = Paper([Paper.Section(nil, [.entries([Paper.Entry("a", end: [.bar(part, of: whole, .good)])])])])
      let line = paper.text(TextStyle(width: width))
      #expect(line.count { $0 == "█" } == filled)
      #expect(line.count { "█░".contains($0) } == length)
      #expect(line.count == (length == 0 ? 2 : width + 1))
    }
  }

  @Test("What is painted takes no room, and takes each line by itself")
  func roles() {
    let style = TextStyle(width: 34) { role, text in "<\(role) \(text)>" }
    let text = Self.paper.text(style)
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.prefix(2) == ["<heading Trường Thử>", "<faint Năm học 2024-2025>"])
    #expect(lines[2] == "<heading 1  ><heading Nhóm một có tên dài>        6/10")
    #expect(lines[3] == "   <bad còn thiếu 4 điểm>")
    #expect(lines[4] == "<good   ✓ 1.1   >Mục                  5/5")
    #expect(lines.contains("    - <faint chi tiết>"))
    #expect(text.replacing(#/<[a-z]+ /#, with: "").replacing(">", with: "") == Self.paper.text(TextStyle(width: 34)))
  }

  @Test("Composed and decomposed text come out alike", arguments: [20, 34, 50, 80])
  func normalForms(width: Int) {
    let text = Self.paper.text(TextStyle(width: width))
    func decomposed(_ text: String) -> String { text.decomposedStringWithCanonicalMapping }
    let paper = Paper([
      Paper.Section(
        Paper.Entry(decomposed("Trường phổ thông"), end: [.text(decomposed("chưa đạt"))]),
        [.entries([Paper.Entry(decomposed("Điều kiện"), mark: Paper.Mark(id: decomposed("mã"), .bad))])])
    ])
    let composed = Paper([
      Paper.Section(
        Paper.Entry("Trường phổ thông", end: [.text("chưa đạt")]),
        [.entries([Paper.Entry("Điều kiện", mark: Paper.Mark(id: "mã", .bad))])])
    ])
    let style = TextStyle(width: width)
    #expect(paper.text(style).precomposedStringWithCanonicalMapping == composed.text(style))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= max(width, 34) })
  }

  @Test("Nothing in a paper steers the terminal")
  func hostileText() {
    let bad = "a\u{1B}[31m\u{7}\u{202E}b\u{9B}"
    let paper = Paper([
      Paper.Section(
        Paper.Entry(bad, mark: Paper.Mark(bad, id: bad), end: [.text(bad)], notes: [Paper.Note(bad, sign: bad)]),
        [.text(bad), .verbatim([bad]), .entries([Paper.Entry(bad)], heads: [bad])])
    ])
    let text = paper.text(TextStyle())
    #expect(text.contains("a\u{FFFD}[31m\u{FFFD}\u{FFFD}b\u{FFFD}"))
    #expect(!text.unicodeScalars.contains { "\u{1B}\u{7}\u{202E}\u{9B}".unicodeScalars.contains($0) })
  }

  @Test func nothing() {
    #expect(Paper([]).text(TextStyle()) == "")
    #expect(Paper([Paper.Section(), Paper.Section(nil, [.entries([]), .verbatim([])])]).text(TextStyle()) == "")
  }
}
