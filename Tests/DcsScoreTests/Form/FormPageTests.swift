import Foundation
import Testing

@testable import FormPage

/// The files of the page as they are compiled in: all of them, and nothing of them lost but comments and space.
@Suite struct FormPageTests {
  private static let folder = projectFolder.appendingPathComponent("Sources/FormPage")

  private func source(_ name: String) throws -> String {
    try String(contentsOf: Self.folder.appendingPathComponent(name), encoding: .utf8)
  }

  private func names(_ suffix: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).filter { $0.hasSuffix(suffix) }.sorted()
  }

  /// What a text is without its comments and indents, told from the whole of it and not line by line.
  private func bare(_ text: String, _ comments: String...) -> String {
    (comments + ["^ +", "^\\n"]).reduce(text) {
      $0.replacingOccurrences(of: "(?m)" + $1, with: "", options: .regularExpression)
    }
  }

  /// The first line in which two texts differ, as both have it; nil where they are the same.
  private func difference(_ found: String, _ wanted: String) -> String? {
    let (lines, others) = (found.components(separatedBy: "\n"), wanted.components(separatedBy: "\n"))
    let pairs = (0..<max(lines.count, others.count)).map { index in
      [lines, others].map { index < $0.count ? $0[index] : "nothing" }
    }
    return pairs.first { $0[0] != $0[1] }.map { "\($0[0]) instead of \($0[1])" }
  }

  @Test func everyFileIsUsedOnce() throws {
    #expect(try FormPage.scripts.sorted() == names(".js"))
    #expect(try names(".html") == ["form.html"])
    #expect(try names(".css") == ["form.css"])
    for name in FormPage.scripts + ["form.html", "form.css"] {
      let text = try source(name)
      #expect(!text.isEmpty)
      #expect(difference(FormPage.text(name), text) == nil, "\(name)")
    }
    #expect(FormPage.text("fom.js") == "")
  }

  @Test func allButCommentsAndIndentsIsInThePage() throws {
    let (block, line) = (#"^ */\*[\s\S]*?\*/ *"#, "^ *//.*\n")
    let scripts = try FormPage.scripts.map { try bare(source($0), block, line) }
    #expect(difference(FormPage.script, "(() => {\n'use strict';\n\(scripts.joined())})();\n") == nil)
    #expect(try difference(FormPage.style, bare(source("form.css"), block)) == nil)
    #expect(try difference(FormPage.html, source("form.html")) == nil)
  }

  /// Stripping takes each line by itself, which only works where no text and no comment goes from within one to others.
  @Test func nothingGoesFromWithinALineToOthers() throws {
    for name in try names(".js") + names(".css") {
      for line in try source(name).split(separator: "\n") {
        let comment = "\(name): \(line)"
        #expect(line.count { $0 == "`" } % 2 == 0, "\(comment)")
        #expect(!line.hasSuffix("\\"), "\(comment)")
        let code = line.drop { $0 == " " }
        if !code.hasPrefix("/*"), !code.hasPrefix("//"), let start = code.range(of: "/*") {
          #expect(code[start.upperBound...].contains("*/"), "\(comment)")
        }
      }
    }
  }

  @Test(arguments: [
    ("a\n  * 100\n", "a\n* 100\n"),
    ("  *b = 1;\n*/ 2\n*\n", "*b = 1;\n*/ 2\n*\n"),
    ("* { a: b }\n*, b { c: d }\n", "* { a: b }\n*, b { c: d }\n"),
    ("// a\n  // b\nc // d\n\n", "c // d\n"),
    ("/** A. */\na\n  /* B. */ b /* c */\n", "a\nb /* c */\n"),
    ("/**\n * A.\n *\n * // */\na\n", "a\n"),
    ("/* A\nb\n// c */ d\n/* e */ /* f\n*/ g\n", "d\ng\n"),
    ("/*/ a\n*/ b\n", "b\n"),
    ("a = '/*';\nb = '*/';\n", "a = '/*';\nb = '*/';\n"),
    ("", ""),
  ])
  func commentsThatStartALineAreStripped(text: String, wanted: String) {
    #expect(FormPage.stripped(text, lineComments: true) == wanted)
  }

  @Test func aStyleSheetHasNoCommentsOfALine() {
    #expect(FormPage.stripped("  //a\n/* b */\n", lineComments: false) == "//a\n")
  }
}
