package import DcsScore
package import Papers

extension Roadmap {
  /// The roadmap as a head teacher reads it: what is assumed, the way for each group, and where it leads.
  package func paper(_ language: Language) -> Paper { RoadmapReport(self, language).paper }
}

/// Describes a roadmap, a property a section.
struct RoadmapReport {
  let roadmap: Roadmap
  let language: Language

  init(_ roadmap: Roadmap, _ language: Language) {
    self.roadmap = roadmap
    self.language = language
  }

  var criteria: CriteriaSet { roadmap.criteria }

  var paper: Paper {
    var sections = [roadmap.start.head(language)]
    if !roadmap.assumptions.isEmpty { sections += [assumptions, assumedLevels] }
    sections.append(outcome)
    if roadmap.outcome != .reached { sections += partSections + [end, grounds] }
    return Paper(sections)
  }

  /// Whether there is a way and how long it is, in a sentence or two.
  private var outcome: Paper.Section {
    let now = roadmap.start.level ?? roadmap.target
    let isNext = roadmap.target == criteria.levels.first { $0.number > now }?.number
    let text: Paper.Part =
      switch roadmap.outcome {
      case .reached: .text(reached(at: now), .good)
      case .planned: .text(planned(at: now))
      case .unreachable: .text(unreachable, .bad)
      }
    return Paper.Section(title(isNext: isNext), [text])
  }

  /// What the school comes to.
  private var end: Paper.Section {
    guard let level = roadmap.end.level, roadmap.outcome == .planned else { return Paper.Section() }
    let text = language.text(
      vi: "Khi hoàn thành, trường đạt \(name(of: level)).",
      en: "With all this done, the school is at \(name(of: level)).")
    return Paper.Section(nil, [.text(text, .good)])
  }

  /// On what the steps stand.
  private var grounds: Paper.Section {
    if roadmap.parts.allSatisfy(\.steps.isEmpty) { return Paper.Section() }
    return Paper.Section(nil, [.text(choice, .faint)])
  }
}

// What is said of the way as a whole.
extension RoadmapReport {
  private func title(isNext: Bool) -> String {
    let level = (isNext ? language.text(vi: "mức kế tiếp, ", en: "the next level, ") : "") + name(of: roadmap.target)
    return language.text(vi: "Lộ trình lên \(level)", en: "Roadmap to \(level)")
  }

  /// A level with its official name.
  private func name(of level: Int) -> String {
    let name = criteria.level(level).map { ": " + $0.name[language] } ?? ""
    return language.text(vi: "mức \(level)\(name)", en: "level \(level)\(name)")
  }

  private var school: String {
    roadmap.assumptions.isEmpty
      ? language.text(vi: "Trường", en: "The school")
      : language.text(vi: "Theo giả định, trường", en: "As assumed, the school")
  }

  private func reached(at level: Int) -> String {
    let target = roadmap.target
    var above = level == criteria.levels.last?.number ? language.text(vi: ", là mức cao nhất", en: ", the highest") : ""
    if level > target { above = language.text(vi: ", cao hơn mức \(target)", en: ", above level \(target)") }
    return language.text(
      vi: "\(school) đã ở mức \(level)\(above): không phải làm gì thêm.",
      en: "\(school) is at level \(level) already\(above): nothing has to be done.")
  }

  private func planned(at level: Int) -> String {
    language.text(
      vi: "\(school) ở mức \(level). Ít nhất phải \(work).",
      en: "\(school) is at level \(level). It has at least to \(work).")
  }

  /// How many conditions and items the roadmap has.
  private var work: String {
    let conditions = roadmap.parts.reduce(0) { $0 + $1.conditions.count }
    let items = roadmap.parts.reduce(0) { $0 + $1.steps.count }
    let toMeet = language.text(
      vi: "đạt \(conditions) điều kiện bắt buộc",
      en: "meet \(conditions) mandatory condition\(conditions == 1 ? "" : "s")")
    let toRaise = language.text(vi: "hoàn thành \(items) mục", en: "do \(items) item\(items == 1 ? "" : "s")")
    if items == 0 { return toMeet }
    return conditions == 0 ? toRaise : toMeet + language.text(vi: " và ", en: " and ") + toRaise
  }

  private var unreachable: String {
    language.text(
      vi:
        "Không thể đạt mức \(roadmap.target): theo bộ chỉ số này, trường lên được cao nhất là mức \(roadmap.highestLevel).",
      en:
        "Level \(roadmap.target) cannot be reached: under this set the highest that a school can have is level \(roadmap.highestLevel)."
    )
  }

  private var choice: String {
    language.text(
      vi:
        "Lộ trình chọn ít mục nhất; trong số đó ưu tiên bổ sung minh chứng, rồi trả lời mục còn trống, rồi nâng điểm, sau cùng mới đến mua sắm. Trừ mục chỉ cần bổ sung minh chứng, mỗi mục được giả định đạt điểm tối đa; điểm chính thức do Hội đồng cho.",
      en:
        "The roadmap has the fewest items; of those it takes missing documents before missing answers, these before better work, and what has to be bought last. Except for items that only need a document, each is counted at its maximum; the real points are the council's to give."
    )
  }
}
