import DcsScore
import Papers

extension RoadmapReport {
  /// A section for each group, or one for the school.
  var partSections: [Paper.Section] {
    var titles: [String: String] = [:]
    for group in criteria.groups { titles[group.id] = group.title[language] }
    return roadmap.parts.map { part in section(part, title: part.groupID.flatMap { titles[$0] }) }
  }

  /// A group, or the school, with its points, how far it has to go, and the steps.
  private func section(_ part: Roadmap.Part, title: String?) -> Paper.Section {
    let isDone = part.missing == .zero && part.conditions.isEmpty
    let distance = Paper.Note(distance(of: part), !part.isReachable ? .bad : isDone ? .good : .faint)
    let heading = Paper.Entry(
      title ?? language.text(vi: "Toàn trường", en: "The school as a whole"), .heading,
      mark: Paper.Mark(id: part.groupID ?? "", .heading),
      end: [.text(part.points.share(to: part.then, of: part.maxPoints, language))], notes: [distance])
    guard part.isReachable else { return Paper.Section(heading) }
    return Paper.Section(heading, [.entries(part.conditions.compactMap(entry) + part.steps.compactMap(entry))])
  }

  private func entry(_ condition: Roadmap.Condition) -> Paper.Entry? {
    let tail = Paper.Cell.text(language.text(vi: "bắt buộc", en: "mandatory"))
    return entry(condition.id, .bad, [tail], what: condition.kind.conditionText, condition.kind)
  }

  private func entry(_ step: Roadmap.Step) -> Paper.Entry? {
    let share = Paper.Cell.text(step.points.share(to: step.then, of: step.maxPoints, language))
    let gain = Paper.Cell.text("+\(step.gain.formatted(language))")
    return entry(step.id, .fair, [share, gain], what: step.text(criteria), step.kind)
  }

  /// A row with what is to be done about it and how.
  private func entry(
    _ id: String, _ role: Paper.Role, _ end: [Paper.Cell], what: LocalizedText, _ kind: GapKind
  ) -> Paper.Entry? {
    guard let row = roadmap.start.row(id) else { return nil }
    var notes = [Paper.Note(what[language], .fair)]
    if let hint = row.hint(kind) { notes.append(Paper.Note(hint[language], .faint, sign: "→")) }
    return Paper.Entry(row.title[language], mark: Paper.Mark(id: id, role), end: end, notes: notes)
  }
}

// What is said of a group and its rows.
extension RoadmapReport {
  /// How far a group, or the school, is from the level.
  private func distance(of part: Roadmap.Part) -> String {
    guard let needed = part.needed, part.isReachable else { return unreachable(part) }
    let least = language.text(
      vi: "mức \(roadmap.target) cần ít nhất \(needed.formatted(language)) điểm",
      en: "level \(roadmap.target) needs at least \(needed)")
    if part.missing == .zero {
      return part.conditions.isEmpty
        ? language.text(vi: "Đã đủ: \(least)", en: "Nothing is missing: \(least)")
        : language.text(
          vi: "Điểm đã đủ (\(least)) nhưng còn thiếu điều kiện bắt buộc",
          en: "The points are enough (\(least)), but a mandatory condition is not met")
    }
    let (missing, spare) = (part.missing.formatted(language), (part.then - needed).formatted(language))
    let rest =
      part.then == needed
      ? "" : language.text(vi: "; làm xong còn dư \(spare)", en: "; the steps give \(spare) to spare")
    return language.text(
      vi: "Còn thiếu \(missing) điểm: \(least)\(rest)", en: "Points still missing: \(missing); \(least)\(rest)")
  }

  private func unreachable(_ part: Roadmap.Part) -> String {
    let start = language.text(
      vi: "Không thể đạt mức \(roadmap.target): ", en: "Level \(roadmap.target) cannot be reached: ")
    guard let needed = part.needed?.formatted(language) else {
      return start
        + language.text(
          vi: "bộ chỉ số không có ngưỡng điểm nào cho mức này ở đây", en: "the set has no threshold for it here")
    }
    let most = part.maxPoints.formatted(language)
    return start
      + language.text(
        vi: "cần \(needed) điểm, mà cao nhất chỉ có \(most)", en: "it needs \(needed) points, and the most is \(most)")
  }
}

extension AnsweredRow {
  /// How to go about it: where only the document is missing, what to show; the set's advice elsewhere.
  fileprivate func hint(_ kind: GapKind) -> LocalizedText? {
    guard kind == .evidenceMissing, let what = evidence.what else { return advice }
    return LocalizedText(vi: "Minh chứng: \(what.vi)", en: "Evidence: \(what.en)")
  }
}

extension GapKind {
  /// Why a mandatory condition does not hold, in words.
  fileprivate var conditionText: LocalizedText {
    switch self {
    case .evidenceMissing:
      LocalizedText(vi: "chưa được tính vì chưa có minh chứng", en: "not counted, as there is no document")
    case .unanswered: LocalizedText(vi: "chưa trả lời", en: "unanswered")
    case .mandatoryUnmet, .belowMax, .standardShort: LocalizedText(vi: "chưa đạt", en: "not met")
    }
  }
}

extension Roadmap.Step {
  /// What the step is, in words.
  fileprivate func text(_ criteria: CriteriaSet) -> LocalizedText {
    if kind == .evidenceMissing {
      return LocalizedText(
        vi: "chưa được tính vì chưa có minh chứng: bổ sung minh chứng là được",
        en: "not counted, as there is no document: add the document")
    }
    let task =
      switch state {
      case .unanswered:
        LocalizedText(vi: "chưa trả lời: thực hiện rồi ghi vào hồ sơ", en: "unanswered: do it and answer it")
      case .evidenceMissing:
        LocalizedText(
          vi: "chưa được tính vì chưa có minh chứng: bổ sung minh chứng và nâng lên điểm tối đa",
          en: "not counted, as there is no document: add the document and raise it to the maximum")
      case .met, .partial, .unmet: LocalizedText(vi: "nâng lên điểm tối đa", en: "raise it to the maximum")
      }
    let texts = [task] + shortfalls.map { $0.text(criteria) }
    return LocalizedText(vi: texts.map(\.vi).listed(by: "; "), en: texts.map(\.en).listed(by: "; "))
  }
}
