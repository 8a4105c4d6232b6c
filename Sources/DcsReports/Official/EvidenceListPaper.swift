import DcsScore
import Papers

extension Dossier {
  /// The list of evidence: each document once with a code of its own, which it keeps wherever it serves again.
  func evidenceList(of assessment: Assessment) -> Paper {
    let title = language.text(vi: "Danh mục minh chứng", en: "List of evidence")
    let about = language.text(
      vi: "\(assessing.startingLarge) \(topic) năm học \(year)",
      en: "\(assessing.startingLarge) of the \(topic), school year \(year)")
    var list = EvidenceList(language)
    for (row, answer) in zip(criteria.answeredRows, assessment.evidence.answers) {
      if let answer, !answer.documents.isEmpty { list.add(answer.documents, of: row) }
    }
    return Paper(
      [
        Paper.Section(
          nil,
          head(nil, sort: nil, nil, title, about: about)
            + [.table(Paper.Table(columns, list.rows + [list.total])), .prose(Paper.Prose(list.closing))]
            + [signed(left: member(.secretary), right: member(.chair))] + foot)
      ], title: "\(title). \(about)")
  }

  private var columns: [Paper.Table.Column] {
    [
      Paper.Table.Column(language.text(vi: "TT", en: "No."), 6, .centre),
      Paper.Table.Column(language.text(vi: "Mã minh chứng", en: "Code"), 14),
      Paper.Table.Column(language.text(vi: "Tên minh chứng", en: "Document"), 37),
      Paper.Table.Column(
        language.text(
          vi:
            "Định dạng, vị trí lưu trữ hoặc đường dẫn điện tử", en: "Format, where it is kept, or its address"), 29),
      Paper.Table.Column(language.text(vi: "Ghi chú", en: "Remarks"), 14),
    ]
  }
}

/// The rows of a list of evidence, as they come.
private struct EvidenceList {
  private let language: Language
  private(set) var rows: [Paper.Table.Row] = []
  /// How many rows have documents.
  private var rowCount = 0
  /// The codes of the documents that were listed.
  private var codes: [Answer.Document: String] = [:]

  init(_ language: Language) { self.language = language }

  /// Lists the documents of a row below its title.
  mutating func add(_ documents: [Answer.Document], of row: AnsweredRow) {
    rows.append(Paper.Table.Row(["", row.id, row.title[language]], isStrong: true))
    rowCount += 1
    var number = 0
    for document in documents {
      if let code = codes[document.identity] {
        let again = language.text(vi: "dùng lại", en: "used again")
        rows.append(self.row("", code, document, again))
        continue
      }
      number += 1
      let code = "\(row.id)-\(number < 10 ? "0" : "")\(number)"
      codes[document.identity] = code
      rows.append(self.row("\(codes.count)", code, document, ""))
    }
  }

  private func row(_ number: String, _ code: String, _ document: Answer.Document, _ remark: String) -> Paper.Table.Row {
    let about = [
      document.number.map { language.text(vi: "số \($0)", en: "no. \($0)") },
      document.date.map { language.text(vi: "ngày \($0.formatted(.vietnamese))", en: "of \($0)") },
    ].compactMap { $0 }
    let name = about.isEmpty ? document.title : "\(document.title) (\(about.listed()))"
    let place = [document.file.map { [$0.fileFormat, $0].compactMap { $0 }.listed() }, document.link].compactMap { $0 }
    return Paper.Table.Row(lines: [[number], [code], [name], place.isEmpty ? [Blank.word] : place, [remark]])
  }

  /// What the list comes to, in a sentence.
  var closing: String {
    language.text(
      vi: "Danh mục gồm \(codes.count) minh chứng của \(rowCount) mục.",
      en: "The list has \(codes.count) documents of \(rowCount) rows.")
  }

  /// How many there are in all.
  var total: Paper.Table.Row {
    let count = language.text(
      vi: "Tổng cộng: \(codes.count) minh chứng", en: "In all: \(codes.count) documents")
    return Paper.Table.Row(["", "", count], isStrong: true)
  }
}

extension String {
  /// What a file's name ends with, in capitals, as people name formats; nil where it ends with nothing such.
  fileprivate var fileFormat: String? {
    guard let dot = lastIndex(of: "."), let slash = Optional(lastIndex(of: "/") ?? startIndex), dot > slash else {
      return nil
    }
    let end = self[index(after: dot)...]
    return end.isEmpty || end.count > 5 ? nil : end.uppercased()
  }
}

extension Answer.Document {
  /// What makes two documents one: an official document has a number, wherever copies of it lie.
  fileprivate var identity: Answer.Document {
    if number == nil { return self }
    var document = self
    (document.link, document.file) = (nil, nil)
    return document
  }
}
