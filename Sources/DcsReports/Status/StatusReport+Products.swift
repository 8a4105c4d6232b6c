import DcsScore
import Papers

extension StatusReport {
  /// What the process leaves behind, and which of it is there.
  mutating func addProducts() {
    addHeading(LocalizedText(vi: "Văn bản và kết quả của từng bước", en: "Papers of each step"))
    for product in status.products {
      let name = product.kind.name[style.language]
      let detail = detail(of: product)
      out.paragraph(
        detail.isEmpty ? name : "\(name): \(detail)", mark: product.state.mark + " ", markRole: product.state.role)
      if product.kind == .evidenceList { addAttachments() }
      if let result = product.result { addOrigin(of: result) }
    }
    for unused in status.unused { out.paragraph(unused.message[style.language], mark: "! ", markRole: .fair) }
    addLegend()
  }

  private func detail(of product: ProcessProduct) -> String {
    if let document = product.document {
      return style.text(
        vi: "số \(document.number) ngày \(document.date.formatted(.vietnamese))",
        en: "\(document.number) of \(document.date)")
    }
    if let result = product.result {
      let level = result.level.map { style.text(vi: ", mức \($0)", en: ", level \($0)") } ?? ""
      return style.text(vi: "xuất ngày \(result.date.formatted(.vietnamese))", en: "exported on \(result.date)") + level
    }
    switch (product.kind, product.state) {
    case (.evidenceList, .there): return documents
    case (_, .notYet): return style.text(vi: "chưa có", en: "not there yet")
    case (_, .there), (_, .unknown), (_, .notRecorded): return ""
    }
  }

  private var documents: String {
    let rows = progress.rows.count { $0.documentCount > 0 }
    return style.text(
      vi: "\(progress.documentCount) minh chứng ở \(rows) mục",
      en:
        "\(progress.documentCount) document\(progress.documentCount == 1 ? "" : "s") in \(rows) row\(rows == 1 ? "" : "s")"
    )
  }

  /// Says whether the attached files are where the evidence says.
  private mutating func addAttachments() {
    let (count, missing) = (status.attachments.count, status.attachments.missing)
    if missing.isEmpty { return }
    let list = shortened(missing.map(\.quoted), to: 3)
    out.paragraph(
      style.text(
        vi: "Không tìm thấy \(missing.count)/\(count) tệp đính kèm: \(list)",
        en: "Attached files not found (\(missing.count) of \(count)): \(list)"),
      mark: "  ", role: .bad)
  }

  private mutating func addOrigin(of result: ProcessProduct.Result) {
    let text =
      result.isOfThisEvidence
      ? LocalizedText(vi: "Chấm từ đúng tệp hồ sơ này", en: "Made of exactly this evidence file")
      : LocalizedText(
        vi: "Không khớp tệp hồ sơ này: hồ sơ đã thay đổi sau khi xuất, hoặc kết quả chấm từ tệp khác",
        en: "Not made of this evidence file as it is now: it has changed since the export, or it is another file")
    out.paragraph(text[style.language], mark: "  ", role: result.isOfThisEvidence ? .faint : .fair)
  }

  /// What the marks mean, and which files would show more.
  private mutating func addLegend() {
    var files: [LocalizedText] = []
    for product in status.products where product.state == .unknown {
      if let file = product.kind.file, !files.contains(file) { files.append(file) }
    }
    if !files.isEmpty {
      out.paragraph(
        style.text(
          vi: "= chưa biết; để xem, thêm vào lệnh: \(files.map(\.vi).listed())",
          en: "= not known; to see it, add to the command: \(files.map(\.en).listed())"),
        mark: ProcessProduct.State.unknown.mark + " ", role: .faint)
    }
    out.paragraph(
      style.text(
        vi: "= không tệp nào của dcs ghi lại; trường tự theo dõi",
        en: "= not kept in any file of dcs; keep track of it yourselves"),
      mark: ProcessProduct.State.notRecorded.mark + " ", role: .faint)
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

  fileprivate var role: TextStyle.Role {
    switch self {
    case .there: .good
    case .notYet: .bad
    case .unknown: .fair
    case .notRecorded: .faint
    }
  }
}
