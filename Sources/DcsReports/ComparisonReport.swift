package import DcsScore
package import Papers

extension CriteriaComparison {
  /// The changes as people read them, by what they demand, and whether the version is high enough.
  package func paper(_ language: Language) -> Paper {
    let (from, to) = (old.version.description, new.version.description)
    let title = isOfOneSet ? "\(new.id): \(from) → \(to)" : "\(old.id) \(from) → \(new.id) \(to)"
    let verdict = Paper.Part.text(verdict[language], isVersionHighEnough ? nil : .bad)
    return Paper(
      [Paper.Section(title)] + VersionStep.allCases.reversed().map { section($0, language) }
        + [Paper.Section(nil, [verdict])])
  }

  private func section(_ step: VersionStep, _ language: Language) -> Paper.Section {
    let own = changes.filter { $0.step == step }
    if own.isEmpty { return Paper.Section() }
    let heading = "\(step.name[language]): \(step.meaning[language]) (\(own.count))"
    // A figure of many rows often changes in the same way in all of them.
    let alike = Dictionary(grouping: own, by: \.message)
    let entries = own.filter { alike[$0.message]?.first == $0 }.map { change in
      let text = change.message[language]
      let ids = (alike[change.message] ?? []).compactMap(\.id)
      return Paper.Entry(ids.isEmpty ? text : "\(ids.listed()): \(text)", mark: .bullet)
    }
    return Paper.Section(Paper.Entry(heading, step.role), [.entries(entries)])
  }
}

// What is said of the version.
extension CriteriaComparison {
  private var verdict: LocalizedText {
    guard let demanded = stepDemanded, let least = leastVersion else {
      return LocalizedText(
        vi: "Hai bộ chỉ số khác mã ('\(old.id)' và '\(new.id)') nên không xét bậc phiên bản.",
        en: "These are two sets ('\(old.id)' and '\(new.id)'), so that the step of the version is not judged.")
    }
    let changed =
      changes.isEmpty
      ? LocalizedText(vi: "Nội dung không thay đổi.", en: "Nothing has changed.")
      : LocalizedText(
        vi: "Phải nâng phiên bản đến \(demanded.name.vi.lowercased()): ít nhất là \(least).",
        en: "This demands a \(demanded.name.en.lowercased()): version \(least) at least.")
    if stepTaken == nil {
      return LocalizedText(
        vi: "\(changed.vi) Phiên bản đã lùi từ \(old.version) về \(new.version).",
        en: "\(changed.en) The version went down from \(old.version) to \(new.version).")
    }
    if changes.isEmpty { return changed }
    return isVersionHighEnough
      ? LocalizedText(
        vi: "\(changed.vi) Phiên bản mới \(new.version) là đủ.",
        en: "\(changed.en) The new version \(new.version) is high enough.")
      : LocalizedText(
        vi: "\(changed.vi) Phiên bản mới \(new.version) là chưa đủ.",
        en: "\(changed.en) The new version \(new.version) is too low.")
  }
}

extension VersionStep {
  fileprivate var meaning: LocalizedText {
    switch self {
    case .none: LocalizedText(vi: "không có gì khác", en: "nothing differs")
    case .patch: LocalizedText(vi: "chỉ câu chữ và thứ tự", en: "wording and order alone")
    case .minor:
      LocalizedText(
        vi: "thêm bớt mà hồ sơ đủ minh chứng vẫn có kết quả như cũ",
        en: "evidence files with all documents keep their worth"
      )
    case .major:
      LocalizedText(
        vi: "câu trả lời hay kết quả vốn đúng có thể không còn đúng",
        en: "answers or results that were right may no longer be")
    }
  }

  fileprivate var role: Paper.Role {
    switch self {
    case .none, .patch: .faint
    case .minor: .fair
    case .major: .bad
    }
  }
}
