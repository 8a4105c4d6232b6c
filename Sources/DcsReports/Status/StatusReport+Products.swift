import DcsScore
import Papers

extension StatusReport {
  /// What the process leaves behind, and which of it is there; below it, what the marks mean.
  var products: Paper.Section {
    let heading = language.text(vi: "Văn bản và kết quả của từng bước", en: "Papers of each step")
    let unused = status.unused.map { Paper.Entry($0.message[language], mark: Paper.Mark("!", .fair)) }
    return Paper.Section(heading, [.entries(status.products.map(entry) + unused + legend)])
  }

  private func entry(_ product: ProcessProduct) -> Paper.Entry {
    let name = product.kind.name[language]
    let detail = detail(of: product)
    var notes: [Paper.Note] = []
    if product.kind == .evidenceList {
      if !status.attachments.missing.isEmpty { notes.append(Paper.Note(missingFiles, .bad)) }
      if !status.attachments.notFiles.isEmpty { notes.append(Paper.Note(notFiles, .bad)) }
    }
    if let result = product.result {
      notes.append(Paper.Note(origin(of: result), result.isOfThisEvidence ? .faint : .fair))
    }
    return Paper.Entry(
      detail.isEmpty ? name : "\(name): \(detail)", mark: Paper.Mark(product.state.mark, product.state.role),
      notes: notes)
  }

  private func detail(of product: ProcessProduct) -> String {
    if let document = product.document { return document.line(language) ?? "" }
    if let result = product.result { return text(of: result) }
    switch (product.kind, product.state) {
    case (.evidenceList, .there): return documents
    case (_, .notYet): return language.text(vi: "chưa có", en: "not there yet")
    case (_, .there), (_, .unknown), (_, .notRecorded): return ""
    }
  }

  /// What the marks mean, and which files would show more.
  private var legend: [Paper.Entry] {
    var files: [String] = []
    for product in status.products where product.state == .unknown {
      if let file = product.kind.file?[language], !files.contains(file) { files.append(file) }
    }
    let unknown = Paper.Entry(unknown(files.listed()), .faint, mark: Paper.Mark(ProcessProduct.State.unknown.mark))
    let other = Paper.Entry(notRecorded, .faint, mark: Paper.Mark(ProcessProduct.State.notRecorded.mark))
    return seen + (files.isEmpty ? [other] : [unknown, other])
  }

  /// What the marks mean that stand in this report, here or above; none of a report without them.
  private var seen: [Paper.Entry] {
    let states = status.products.map(\.state)
    let isAnyDone =
      progress.groups.contains { $0.group.count.isFinished || $0.criteria.contains { $0.count.isFinished } }
      || states.contains(.there)
    var meanings: [(mark: String, text: String)] = []
    if isAnyDone {
      meanings.append((ProcessProduct.State.there.mark, language.text(vi: "= đã xong, đã có", en: "= done, there")))
    }
    if states.contains(.notYet) {
      meanings.append((ProcessProduct.State.notYet.mark, language.text(vi: "= chưa có", en: "= not there yet")))
    }
    guard let first = meanings.first else { return [] }
    let more = meanings.dropFirst().map { "; \($0.mark) \($0.text)" }.joined()
    return [Paper.Entry(first.text + more, .faint, mark: Paper.Mark(first.mark))]
  }
}

// What is said of papers and files.
extension StatusReport {
  private func text(of result: ProcessProduct.Result) -> String {
    let level = result.level.map { language.text(vi: ", mức \($0)", en: ", level \($0)") } ?? ""
    return language.text(
      vi: "xuất ngày \(result.date.formatted(.vietnamese))\(level)", en: "exported on \(result.date)\(level)")
  }

  private var documents: String {
    let (count, rows) = (progress.documentCount, progress.rows.count { $0.documentCount > 0 })
    return language.text(
      vi: "\(count) minh chứng ở \(rows) mục",
      en: "\(count) document\(count == 1 ? "" : "s") in \(rows) row\(rows == 1 ? "" : "s")")
  }

  /// Which attached files are not where the evidence says.
  private var missingFiles: String {
    let (count, missing) = (status.attachments.count, status.attachments.missing)
    let list = shortened(missing.map(\.quoted), to: 3)
    return language.text(
      vi: "Không tìm thấy \(missing.count)/\(count) tệp đính kèm: \(list)",
      en: "Attached files not found (\(missing.count) of \(count)): \(list)")
  }

  /// Which attached files are something else than files.
  private var notFiles: String {
    let (count, others) = (status.attachments.count, status.attachments.notFiles)
    let list = shortened(others.map(\.quoted), to: 3)
    return language.text(
      vi: "\(others.count)/\(count) tệp đính kèm không phải tệp thường: \(list)",
      en: "Attached files that are no regular files (\(others.count) of \(count)): \(list)")
  }

  private func origin(of result: ProcessProduct.Result) -> String {
    if result.isOfThisEvidence {
      return language.text(vi: "Chấm từ đúng tệp hồ sơ này", en: "Made of exactly this evidence file")
    }
    let differences = result.differences.map { $0[language] }.listed()
    return differences.isEmpty
      ? language.text(
        vi: "Không khớp tệp hồ sơ này: hồ sơ đã thay đổi sau khi xuất, hoặc kết quả chấm từ tệp khác",
        en: "Not made of this evidence file as it is now: it has changed since the export, or it is another file")
      : language.text(
        vi: "Chấm từ hồ sơ có cùng nội dung; tệp hồ sơ này chỉ khác \(differences)",
        en: "Made of evidence that says the same; all that differs in this file: \(differences)")
  }

  private func unknown(_ files: String) -> String {
    language.text(
      vi: "= chưa biết; để xem, thêm vào lệnh: \(files)", en: "= not known; to see it, add to the command: \(files)")
  }

  private var notRecorded: String {
    language.text(
      vi: "= không tệp nào của dcs ghi lại; trường tự theo dõi",
      en: "= not kept in any file of dcs; keep track of it yourselves")
  }
}

extension ProcessProduct.State {
  fileprivate var mark: String {
    switch self {
    case .there: "✓"
    case .notYet: "✗"
    case .unknown: "?"
    case .notRecorded: "–"
    }
  }

  fileprivate var role: Paper.Role {
    switch self {
    case .there: .good
    case .notYet: .bad
    case .unknown: .fair
    case .notRecorded: .faint
    }
  }
}
