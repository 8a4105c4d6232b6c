/// The page on which evidence is filled in, as the files of this folder have it: compiled in, and the same for every set.
public enum FormPage {
  /// The scripts in the order in which they run: what is used at once stands before what uses it.
  private static let scripts = [
    "texts.js", "messages.js", "values.js", "assess.js", "answers.js", "evidence.js", "reading.js", "writing.js",
    "draft.js", "dom.js", "head.js", "documents.js", "facts.js", "rows.js", "totals.js", "gaps.js", "search.js",
    "files.js", "paper.js", "form.js",
  ]

  /// The markup, with a place for each part in double braces.
  public static let html = text("form.html")
  /// The style sheet.
  public static let style = stripped("form.css")
  /// The program, in a scope of its own.
  public static let script = "(() => {\n'use strict';\n" + scripts.map(stripped).joined() + "})();\n"

  /// A file without the space that its lines start with and without lines that are comments alone: a tenth of the page.
  ///
  /// That needs no parser as long as no text within the file goes over lines.
  private static func stripped(_ name: String) -> String {
    text(name).split(separator: "\n").map { $0.drop { $0 == " " } }
      .filter { line in !["//", "/*", "* ", "*/"].contains { line.hasPrefix($0) } && line != "*" }
      .reduce(into: "") { $0 += $1 + "\n" }
  }

  private static func text(_ name: String) -> String { embeddedFiles.first { $0.name == name }?.text ?? "" }
}
