import DcsScore
import Papers

extension OutcomeReport {
  /// The rows that rose, those that fell, and those of which something else has changed.
  var courses: [Paper.Section] {
    RowPair.Course.allCases.compactMap { course in
      guard let name = course.name else { return nil }
      let entries = comparison.rows.filter { !$0.isGroup && $0.course == course }.compactMap(entry)
      return section(name, entries)
    }
  }

  /// Nil where only documents have changed, which are told by themselves.
  private func entry(_ pair: RowPair) -> Paper.Entry? {
    let (old, new) = (pair.old, pair.new)
    var notes: [String] = []
    if let before = old.state, let now = new.state, before != now, new.points != nil {
      notes.append(.arrow(before.name(language), now.name(language)))
    }
    notes += (pair.change?.answerDetails(of: set?.row(pair.id), set) ?? []).map { $0[language] }
    if old == new, notes.isEmpty { return nil }
    return Paper.Entry(
      title(pair.id), mark: Paper.Mark(id: pair.id), end: end(of: pair), notes: notes.map { Paper.Note($0, .faint) })
  }

  var onlyInOld: Paper.Section {
    section(
      LocalizedText(vi: "Mục chỉ có ở lần trước", en: "Rows only in the old one"), comparison.onlyInOld.map(entry))
  }

  var onlyInNew: Paper.Section {
    section(LocalizedText(vi: "Mục chỉ có ở lần sau", en: "Rows only in the new one"), comparison.onlyInNew.map(entry))
  }

  private func entry(_ row: ResultFile.Row) -> Paper.Entry {
    Paper.Entry(title(row.id), mark: Paper.Mark(id: row.id), end: [.text(worth(of: row))])
  }

  /// The documents that came, went, were edited or renamed.
  var documents: [Paper.Section] {
    if !comparison.hasAnswers {
      let why = language.text(
        vi: "Không so sánh minh chứng: kết quả chỉ ghi mã băm của hồ sơ",
        en: "Documents are not compared: a result has only the digest of its evidence")
      return [Paper.Section(nil, [.text(why, .faint)])]
    }
    let lists: [(LocalizedText, (RowChange) -> [Answer.Document])] = [
      (LocalizedText(vi: "Minh chứng thêm", en: "Documents added"), { $0.added }),
      (LocalizedText(vi: "Minh chứng không còn", en: "Documents lost"), { $0.removed }),
      (LocalizedText(vi: "Minh chứng được sửa", en: "Documents edited"), { $0.edited }),
    ]
    let sections = lists.map { name, documents in
      let entries = comparison.changes.flatMap { change in
        documents(change).map { Paper.Entry($0.line(language), mark: Paper.Mark(id: change.id)) }
      }
      return section(name, entries)
    }
    return sections + [renamed]
  }

  private var renamed: Paper.Section {
    let entries = comparison.changes.flatMap { change in
      change.renamed.map { renaming in
        Paper.Entry(.arrow(renaming.old.title, renaming.new.line(language)), mark: Paper.Mark(id: change.id))
      }
    }
    return section(LocalizedText(vi: "Minh chứng được đổi tên", en: "Documents renamed"), entries)
  }

  /// How many rows are as they were.
  var unchanged: Paper.Section {
    if comparison.isEmpty {
      let nothing =
        comparison.hasAnswers
        ? language.text(vi: "Không có gì thay đổi.", en: "Nothing has changed.")
        : language.text(
          vi: "Mức, điểm và trạng thái các mục không thay đổi.", en: "Levels, points and states have not changed.")
      return Paper.Section(nil, [.text(nothing)])
    }
    let count = comparison.rows.count { !$0.isGroup && !$0.isSum && $0.course == .unchanged }
    let text = language.text(vi: "Số mục không thay đổi: \(count)", en: "Rows that have not changed: \(count)")
    return Paper.Section(nil, [.text(text)])
  }

  private func section(_ name: LocalizedText, _ entries: [Paper.Entry]) -> Paper.Section {
    entries.isEmpty ? Paper.Section() : Paper.Section("\(name[language]) (\(entries.count))", [.entries(entries)])
  }
}

extension RowPair.Course {
  /// What the rows are called that have it; nil of those that are only counted.
  fileprivate var name: LocalizedText? {
    switch self {
    case .rose: LocalizedText(vi: "Mục tăng", en: "Rows that rose")
    case .fell: LocalizedText(vi: "Mục giảm", en: "Rows that fell")
    case .changed: LocalizedText(vi: "Mục thay đổi khác", en: "Rows that changed otherwise")
    case .unchanged: nil
    }
  }
}
