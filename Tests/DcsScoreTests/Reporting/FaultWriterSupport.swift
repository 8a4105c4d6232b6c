import DcsScore
import Papers

@testable import DcsReports

/// A file that is checked as text and JSON alone.
func checked(_ text: String, _ name: String) -> CheckedFile {
  let source = SourceText(name: name, bytes: Array(text.utf8))
  return CheckedFile(source, Validation.text(ParsedFile(json: source)))
}

extension FaultWriter {
  /// All that is written about some files.
  func output(_ files: [CheckedFile]) -> String {
    var writer = self
    var totals = FaultTotals()
    var output = writer.opening().string
    for file in files {
      totals.add(file.faults)
      output += writer.text(of: file).string
    }
    return output + writer.closing(totals).string
  }

  /// What is written about a file of a text.
  func output(_ text: String, _ name: String = "a.json") -> String { output([checked(text, name)]) }
}

/// Files with faults of every severity, with other places and with mends, and one without faults.
let checkedFiles = [
  checked("{\n  \"a\": 1,\n  \"a\": tru\\e\n}", "a.json"),
  checked("{\"a\": 1,\n  \"á\": 2,\n \"a\": 3}", "thư mục/100% b, c.json"),
  checked("\u{FEFF}[\" ho\u{302}̀ sơ\",\t\n  \"e\u{302}\"] ", "./mends.json"),
  checked("[]", "clean.json"),
]
