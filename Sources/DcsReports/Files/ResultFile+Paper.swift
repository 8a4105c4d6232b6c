package import DcsScore
package import Papers

extension ResultFile {
  /// The result as a person reads it: the level, every row, who answers for it, and the digests by which it is known.
  ///
  /// - Parameters:
  ///   - set: The set of the result, for the names of its rows; nil where it is not at hand.
  ///   - digest: The digest of the file's bytes.
  package func paper(_ set: CriteriaSet?, _ digest: SHA256, _ language: Language) -> Paper {
    Paper(
      [head(set, language), rows(set, language)] + council.sections(language)
        + gapSections(set, language) + [warnings(language), origin(digest, language)])
  }

  private func head(_ set: CriteriaSet?, _ language: Language) -> Paper.Section {
    let kind =
      council.kind == .own
      ? language.text(vi: "Kết quả tự đánh giá", en: "Self-assessment's result")
      : language.text(vi: "Kết quả đánh giá ngoài", en: "External assessment's result")
    let name =
      set.map { "\($0.decision.number) (\(criteria.id) \(criteria.version))" } ?? "\(criteria.id) \(criteria.version)"
    let year = language.text(
      vi: "Năm học \(schoolYear), theo bộ chỉ số \(name)", en: "School year \(schoolYear), by the indicator set \(name)"
    )
    let exported = language.text(vi: "Xuất ngày \(date.formatted(.vietnamese))", en: "Exported on \(date)")
    var parts: [Paper.Part] = [.text(year), .text(exported)]
    if let level {
      let title = set?.level(level).map { ": " + $0.name[language] } ?? ""
      parts.append(.text(language.text(vi: "MỨC \(level)\(title)", en: "LEVEL \(level)\(title)"), .heading))
    }
    parts.append(.text(language.text(vi: "Tổng điểm: \(points.formatted(.vietnamese))", en: "Points: \(points)")))
    if let set, set.version != criteria.version {
      let other = language.text(
        vi: "Tên mức và tên mục dưới đây là của phiên bản \(set.version), không phải phiên bản mà kết quả dùng",
        en: "Names of the level and of rows are those of version \(set.version), not of the one by which this was made")
      parts.append(.text(other, .fair))
    }
    if let replaces {
      parts.append(
        .text(
          language.text(
            vi: "Thay cho kết quả trước, vì: \(replaces.reason)",
            en: "Stands in for an earlier result, as: \(replaces.reason)"), .fair))
    }
    return Paper.Section("\(kind): \(school.name)", parts)
  }

  private func rows(_ set: CriteriaSet?, _ language: Language) -> Paper.Section {
    let titles = set?.titles ?? [:]
    let entries = rows.map { row in
      let title = titles[row.id]?[language] ?? ""
      let level = row.level.map { language.text(vi: "mức \($0)", en: "level \($0)") }
      let points = row.points.map { $0.share(of: row.maxPoints ?? $0, language) }
      let state = row.kind == .item || row.points == nil ? row.state?.name(language) : nil
      return Paper.Entry(
        title, row.kind == .group ? .heading : nil, mark: Paper.Mark(id: row.id),
        end: [state, points, level].compactMap { $0 }.map { .text($0) }, level: row.kind == .group ? 0 : 1)
    }
    return Paper.Section(language.text(vi: "Điểm từng mục", en: "Points row by row"), [.entries(entries)])
  }

  /// What falls short, in the two lists in which the assessment had it.
  private func gapSections(_ set: CriteriaSet?, _ language: Language) -> [Paper.Section] {
    let next = set?.levels.first { $0.number > level ?? .min }?.number
    let (first, rest) = (gaps.filter { $0.holdsLevelDown }, gaps.filter { !$0.holdsLevelDown })
    return [
      section(first, GapHeading.leading(first.count, to: next), set, language),
      section(rest, GapHeading.other(rest.count, isAll: first.isEmpty), set, language),
    ]
  }

  private func section(
    _ gaps: [Gap], _ heading: LocalizedText, _ set: CriteriaSet?, _ language: Language
  ) -> Paper.Section {
    if gaps.isEmpty { return Paper.Section() }
    let titles = set?.titles ?? [:]
    let entries = gaps.map { gap in
      let more = gap.recoverable == .zero ? [] : [Paper.Cell.text("+\(gap.recoverable.formatted(language))")]
      return Paper.Entry(
        titles[gap.id]?[language] ?? "", mark: Paper.Mark(id: gap.id, gap.holdsLevelDown ? .bad : nil), end: more,
        notes: gap.advice.map { [Paper.Note($0, .faint, sign: "→")] } ?? [])
    }
    return Paper.Section(heading[language], [.entries(entries)])
  }

  private func warnings(_ language: Language) -> Paper.Section {
    if warnings.isEmpty { return Paper.Section() }
    let entries = warnings.map { warning in
      Paper.Entry((warning.id.map { "\($0): " } ?? "") + warning.message, mark: Paper.Mark("!", .fair))
    }
    return Paper.Section(
      language.text(vi: "Cảnh báo (\(warnings.count))", en: "Warnings (\(warnings.count))"), [.entries(entries)])
  }

  /// By what the file and what it was made of are known.
  private func origin(_ digest: SHA256, _ language: Language) -> Paper.Section {
    let attachments =
      evidence.attachments.map { String($0.count) } ?? language.text(vi: "không ghi", en: "not recorded")
    let lines: [(LocalizedText, String?)] = [
      (LocalizedText(vi: "Tệp này", en: "This file"), digest.hex),
      (LocalizedText(vi: "Hồ sơ minh chứng", en: "Evidence"), evidence.sha256.hex),
      (LocalizedText(vi: "Bộ chỉ số", en: "Indicator set"), criteria.sha256.hex),
      (LocalizedText(vi: "Thay cho", en: "Stands in for"), replaces?.sha256.hex),
      (LocalizedText(vi: "Đánh giá lại", en: "Examines"), examines?.hex),
      (LocalizedText(vi: "Tệp đính kèm", en: "Attached files"), attachments),
      (LocalizedText(vi: "Lập bằng", en: "Made by"), "dcs \(toolVersion)"),
    ]
    let entries = lines.compactMap { label, value in
      value.map { Paper.Entry($0, mark: Paper.Mark(id: label[language])) }
    }
    let doubt = language.text(
      vi: "Đây là những gì tệp ghi; để biết có đúng không: dcs verify",
      en: "This is what the file says; whether it holds: dcs verify")
    return Paper.Section(
      language.text(vi: "Mã băm SHA-256", en: "SHA-256 digests"), [.entries(entries), .text(doubt, .faint)])
  }
}
