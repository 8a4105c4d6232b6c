/// Looks at an evidence file for what can be used but looks wrong, and at the files that it names.
struct EvidenceCheck {
  private let answers: JSONMember
  private(set) var log: FaultLog

  /// Fails where the file has no answers.
  ///
  /// - Parameter log: What is known to be wrong already.
  init?(_ root: JSONNode, _ log: FaultLog) {
    guard let answers = root.entry("answers") else { return nil }
    self.answers = answers
    self.log = log
  }

  /// Looks at every document of every answer.
  mutating func checkDocuments(_ root: JSONNode, attachment: @escaping (String) -> Attachment) {
    var check = DocumentCheck(root, log, attachment: attachment)
    answers.node.forEachMember { _, answer in
      check.startAnswer()
      answer["documents"]?.forEachElement { check.check($0) }
    }
    log = check.log
  }

  /// Tells which ids a table has no row for: whoever left them out may not know, where the file was cut off.
  mutating func check(_ found: TableRows, against set: CriteriaSet) {
    let rows = set.answeredRows
    checkGuides(found.guides, of: rows)
    let missing = rows.map { $0.id }.filter { !found.ids.contains($0) }
    // Where something else is wrong, that may be why.
    if missing.isEmpty || log.hasErrors { return }
    let list = missing.listed(first: 5)
    log.report(
      .tableRows, at: found.last,
      vi: "bảng không có dòng của \(missing.count) mục (\(list)); nếu không cố ý xóa thì tệp có thể đã bị cắt",
      en: "the table has no row for \(missing.count) IDs (\(list)); unless they were deleted, it may have been cut off")
  }

  /// Looks for what somebody wrote into the columns that are there to be read.
  private mutating func checkGuides(_ guides: [TableRows.Guide], of rows: [AnsweredRow]) {
    var known: [String: [[TableColumn: String]]] = [:]
    for row in rows { known[row.id] = Language.allCases.map { EvidenceTable.explanation(of: row, $0) } }
    for guide in guides {
      // Rows of other ids are headings, which have a title and points of their own.
      let isHeading = guide.id != nil && [.row, .maxPoints].contains(guide.column)
      let texts = guide.id.flatMap { known[$0] }?.map { $0[guide.column] ?? "" }
      if texts?.contains(guide.cell.text) ?? isHeading { continue }
      log.report(
        .tableGuide, at: guide.cell.range,
        vi: "cột này chỉ để hướng dẫn, chữ ghi ở đây không được đọc; hãy ghi vào cột trả lời hoặc minh chứng",
        en: "this column only explains, and what is written here is not read; write it where answers or documents go")
    }
  }

  /// Takes over what looks wrong in the assessment, each at the answer that it is about.
  mutating func take(_ warnings: [Warning]) {
    let warnings = warnings.filter { !Rule.documents.contains($0.rule) }
    // Hardly any file has such a warning, and then its answers need not be put in order.
    if warnings.isEmpty { return }
    let members = answers.node.members
    let places = SortedNames(members.map { $0.key })
    for warning in warnings {
      let rows = warning.ids.compactMap { id in places.place(of: id).map { members[$0] } }
      let message = LocalizedText(vi: "cũng ở đây", en: "and here")
      log.report(
        warning.rule, at: (rows.first ?? answers).keyRange, warning.message,
        related: rows.dropFirst().map { Fault.Related(range: $0.keyRange, message: message) })
    }
  }
}
