package import DcsScore
package import Papers

extension OutcomeComparison {
  /// The comparison as a person reads it: what is compared, the level and why it moved, the groups, the rows, the documents.
  ///
  /// - Parameters:
  ///   - set: The set of the two, for the names of levels and rows; nil where it is not at hand.
  ///   - check: Who compared the set's figures with the official decision, where a further file says so.
  package func paper(
    _ set: CriteriaSet?, _ language: Language, checked check: Council.CriteriaCheck? = nil
  ) -> Paper {
    let check = check ?? [new, old].lazy.compactMap { $0.result?.council.criteriaCheck }.first
    return OutcomeReport(comparison: self, set: set, titles: set?.titles ?? [:], check: check, language: language).paper
  }
}

/// Describes two assessments of a school held against each other, a property a section.
struct OutcomeReport {
  let comparison: OutcomeComparison
  let set: CriteriaSet?
  let titles: [String: LocalizedText]
  let check: Council.CriteriaCheck?
  let language: Language

  var paper: Paper {
    Paper(
      [head, level, reasons, groups] + courses + [onlyInOld, onlyInNew] + documents
        + [unchanged, set?.unconfirmedNotice(language, unless: check) ?? Paper.Section()])
  }

  func title(_ id: String) -> String { titles[id]?[language] ?? "" }

  /// Of which school, which years and which assessments the report is, and by which set.
  private var head: Paper.Section {
    let (old, new) = (comparison.old, comparison.new)
    let sides = [(LocalizedText(vi: "Trước", en: "Old"), old), (LocalizedText(vi: "Sau", en: "New"), new)]
    let entries = sides.map { Paper.Entry($1.what(language), mark: Paper.Mark(id: $0[language])) }
    let name = set.map { "\($0.decision.number) (\(new.criteriaID) \(versions))" } ?? "\(new.criteriaID) \(versions)"
    let years = String.arrow(old.schoolYear.description, new.schoolYear.description)
    let year = language.text(
      vi: "Năm học \(years), theo bộ chỉ số \(name)", en: "School year \(years), by the indicator set \(name)")
    return Paper.Section(
      language.text(vi: "So sánh hai lần đánh giá: ", en: "Two assessments compared: ") + new.school.name,
      [.text(year), .entries(entries)] + notices.map { .text($0, .fair) })
  }

  private var versions: String {
    .arrow(comparison.old.criteriaVersion.description, comparison.new.criteriaVersion.description)
  }

  /// The level, and all points.
  private var level: Paper.Section {
    let (old, new) = (comparison.old, comparison.new)
    let total = Paper.Part.text(language.text(vi: "Tổng điểm: \(points)", en: "Points: \(points)"))
    if (old.level, new.level) == (nil, nil) { return Paper.Section(nil, [total]) }
    let name = new.level.flatMap { set?.level($0) }.map { ": " + $0.name[language] } ?? ""
    let same = old.level == new.level ? language.text(vi: " (không đổi)", en: " (as before)") : ""
    let levels = String.levels(old.level, new.level, language).uppercased()
    return Paper.Section(nil, [.text(levels + name + same, role(old.level, new.level) ?? .heading), total])
  }

  private var points: String {
    let (old, new) = (comparison.old, comparison.new)
    let share = String.share(from: old.points, of: old.maxPoints, to: new.points, of: new.maxPoints, language)
    return old.points == new.points ? share : "\(share) (\(String.signed(new.points - old.points, language)))"
  }

  private var groups: Paper.Section {
    let entries = comparison.groups.map { Paper.Entry(title($0.id), mark: Paper.Mark(id: $0.id), end: end(of: $0)) }
    return Paper.Section(language.text(vi: "Các nhóm", en: "Groups"), [.entries(entries)])
  }

  /// What a row was and is worth: the points, what was won or lost, and the level.
  func end(of pair: RowPair) -> [Paper.Cell] {
    var end: [Paper.Cell] = []
    let (old, new) = (pair.old, pair.new)
    if let before = old.points, let now = new.points {
      let (oldMost, newMost) = (old.maxPoints ?? before, new.maxPoints ?? now)
      end.append(.text(.share(from: before, of: oldMost, to: now, of: newMost, language)))
      if before != now { end.append(.text(.signed(now - before, language), role(before, now))) }
    } else {
      end.append(.text(.arrow(worth(of: old), worth(of: new)), role(of: pair.course)))
    }
    if old.level != new.level || pair.isGroup, (old.level, new.level) != (nil, nil) {
      end.append(.text(.levels(old.level, new.level, language), role(old.level, new.level)))
    }
    return end
  }

  /// The points of a row, or how it stands where it has none.
  func worth(of row: ResultFile.Row) -> String {
    row.points.map { $0.share(of: row.maxPoints ?? $0, language) } ?? row.state?.name(language) ?? ""
  }

  private func role<Value: Comparable>(_ old: Value?, _ new: Value?) -> Paper.Role? {
    guard let old, let new, old != new else { return nil }
    return old < new ? .good : .bad
  }

  func role(of course: RowPair.Course) -> Paper.Role? {
    switch course {
    case .rose: .good
    case .fell: .bad
    case .changed, .unchanged: nil
    }
  }
}

// What a reader has to know of the two.
extension OutcomeReport {
  private var notices: [String] {
    let (old, new) = (comparison.old, comparison.new)
    var notices: [String] = []
    if comparison.isNameChanged {
      let name = old.school.name.quoted
      notices.append(
        language.text(
          vi: "Tên trường trước đây là \(name); mã trường giống nhau",
          en: "The school was called \(name); its code is the same"
        ))
    }
    if comparison.isCodeChanged {
      let codes = String.arrow(old.school.code?.quoted ?? "", new.school.code?.quoted ?? "")
      notices.append(
        language.text(
          vi: "Mã trường khác nhau: \(codes); hãy xem có đúng là một trường không",
          en: "The school's code differs: \(codes); make sure that it is one school"))
    }
    if !comparison.isOneVersion {
      notices.append(
        language.text(
          vi: "Hai phiên bản của bộ chỉ số: các mục được đối chiếu theo mã",
          en: "Two versions of the indicator set: rows are paired by their ids"))
    }
    if let set, set.version != new.criteriaVersion {
      notices.append(
        language.text(
          vi: "Tên mức và tên mục là của phiên bản \(set.version)",
          en: "Names of levels and rows are those of version \(set.version)"
        ))
    }
    return notices
  }
}

extension SchoolOutcome {
  /// What sort of assessment it is, and of which day.
  fileprivate func what(_ language: Language) -> String {
    guard let result else { return language.text(vi: "Hồ sơ minh chứng", en: "Evidence") }
    let day = language.text(vi: ", xuất ngày \(result.date.formatted(.vietnamese))", en: ", exported on \(result.date)")
    switch result.council.kind {
    case .own: return language.text(vi: "Kết quả tự đánh giá", en: "Self-assessment's result") + day
    case .external: return language.text(vi: "Kết quả đánh giá ngoài", en: "External assessment's result") + day
    }
  }
}

extension String {
  /// Points with the most that there are: `4 → 6/10`, or `4/8 → 6/10` where that differs.
  fileprivate static func share(
    from old: Points, of oldMost: Points, to new: Points, of newMost: Points, _ language: Language
  ) -> String {
    if oldMost == newMost { return old.share(to: new, of: newMost, language) }
    return arrow(old.share(of: oldMost, language), new.share(of: newMost, language))
  }
}
