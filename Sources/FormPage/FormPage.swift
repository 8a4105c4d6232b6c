/// The page on which evidence is filled in, as the files of this folder have it: compiled in, and the same for every set.
package enum FormPage {
  /// The scripts in the order in which they run: what is used at once stands before what uses it.
  static let scripts = [
    "texts.js", "messages.js", "words.js", "values.js", "assess.js", "answers.js", "evidence.js", "reading.js",
    "writing.js", "draft.js", "drafts.js", "presses.js", "dom.js", "head.js", "documents.js", "facts.js", "rows.js",
    "totals.js", "gaps.js", "search.js", "files.js", "paper.js", "form.js",
  ]

  /// The markup, with a place for each part in double braces.
  package static let html = text("form.html")
  /// The style sheet.
  package static let style = stripped(text("form.css"), lineComments: false)
  /// The program, in a scope of its own.
  package static let script =
    "(() => {\n'use strict';\n" + scripts.map { stripped(text($0), lineComments: true) }.joined() + "})();\n"

  /// A file of this folder; empty where there is none, which the tests look for.
  static func text(_ name: String) -> String { embeddedFiles.first { $0.name == name }?.text ?? "" }

  /// A text without the space that its lines start with and without comments that start a line: a tenth of the page.
  ///
  /// That needs no parser as long as no text and no comment starts within a line and goes over its end.
  static func stripped(_ text: String, lineComments: Bool) -> String {
    var isComment = false
    return text.split(separator: "\n").reduce(into: "") { result, line in
      var code = line.withoutIndent
      if !isComment, lineComments, code.hasPrefix("//") { return }
      while isComment || code.hasPrefix("/*") {
        guard let end = code.endOfComment(isOpen: isComment) else { return isComment = true }
        isComment = false
        code = code[end...].withoutIndent
      }
      if !code.isEmpty { result += code + "\n" }
    }
  }
}

extension Substring {
  fileprivate var withoutIndent: Substring { drop { $0 == " " } }

  /// Where the comment ends that is open or starts here; nil where it goes on in the next line.
  fileprivate func endOfComment(isOpen: Bool) -> Index? {
    dropFirst(isOpen ? 0 : 2).firstRange(of: "*/")?.upperBound
  }
}
