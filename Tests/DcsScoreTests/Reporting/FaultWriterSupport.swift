import DcsScore
import Papers

@testable import DcsReports

/// A file that is checked as text and JSON alone.
func checked(_ text: String, _ name: String) -> CheckedFile {
  let source = SourceText(name: name, bytes: Array(text.utf8))
  return CheckedFile(source, Validation.text(ParsedFile(json: source)))
}

extension FaultWriter {
  /// All that is written about some files, and about others that could not be read.
  func output(_ files: [CheckedFile], _ failures: [FileFailure] = []) -> String {
    var writer = self
    var totals = FaultTotals()
    var output = writer.opening().string
    for file in files {
      totals.add(file.faults)
      output += writer.text(of: file).string
    }
    for failure in failures { totals.add(failure) }
    return output + writer.closing(totals).string
  }

  /// What is written about a file of a text.
  func output(_ text: String, _ name: String = "a.json") -> String { output([checked(text, name)]) }
}

/// Two files that could not be read, and what is about no single file.
let fileFailures = [
  FileFailure("./thư mục/{a}.json", LocalizedText(vi: "không có tệp '{a}.json'", en: "there is no file '{a}.json'")),
  FileFailure("b%,:c.csv", LocalizedText(vi: "không đọc được\n'b%,:c.csv'", en: "cannot read\n'b%,:c.csv'")),
  FileFailure(nil, LocalizedText(vi: "không so sánh được gì", en: "nothing was compared")),
]

/// Files with faults of every severity, with other places and with mends, and one without faults.
let checkedFiles = [
  checked("{\n  \"a\": 1,\n  \"a\": tru\\e\n}", "a.json"),
  checked("{\"a\": 1,\n  \"á\": 2,\n \"a\": 3}", "thư mục/100% b, c.json"),
  checked("\u{FEFF}[\" ho\u{302}̀ sơ\",\t\n  \"e\u{302}\"] ", "./mends.json"),
  checked("[]", "clean.json"),
]
