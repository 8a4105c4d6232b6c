package import DcsScore
package import Papers

extension Roadmap {
  /// The roadmap as a head teacher reads it: what is assumed, the way for each group, and where it leads.
  ///
  /// - Parameter style: The language, the width and the marks.
  package func report(_ style: TextStyle) -> String {
    var report = RoadmapReport(self, style)
    return report.build()
  }
}

/// Builds the text report of a roadmap, a function a section.
struct RoadmapReport {
  let roadmap: Roadmap
  let style: TextStyle
  /// What the rows are called, by their ids.
  let rows: [String: AnsweredRow]
  var out: TextBuilder

  init(_ roadmap: Roadmap, _ style: TextStyle) {
    self.roadmap = roadmap
    self.style = style
    rows = Dictionary(roadmap.criteria.answeredRows.map { ($0.id, $0) }) { first, _ in first }
    out = TextBuilder(style)
  }

  var criteria: CriteriaSet { roadmap.criteria }

  mutating func build() -> String {
    out.addHead(of: roadmap.start)
    if !roadmap.assumptions.isEmpty { addAssumptions() }
    addOutcome()
    if roadmap.outcome == .reached { return out.text }
    for part in roadmap.parts { add(part) }
    addEnd()
    return out.text
  }

  /// Says in a sentence or two whether there is a way and how long it is.
  private mutating func addOutcome() {
    let target = roadmap.target
    let now = roadmap.start.level ?? target
    out.line()
    let isNext = target == criteria.levels.first { $0.number > now }?.number
    out.heading(
      isNext
        ? style.text(
          vi: "Lộ trình lên mức kế tiếp, \(name(of: target))", en: "Roadmap to the next level, \(name(of: target))")
        : style.text(vi: "Lộ trình lên \(name(of: target))", en: "Roadmap to \(name(of: target))"))
    switch roadmap.outcome {
    case .reached:
      out.paragraph(reached(at: now)[style.language], role: .good)
    case .planned:
      out.paragraph(
        style.text(
          vi: "\(school.vi) ở mức \(now). Ít nhất phải \(work.vi).",
          en: "\(school.en) is at level \(now). It has at least to \(work.en)."))
    case .unreachable:
      out.paragraph(
        style.text(
          vi:
            "Không thể đạt mức \(target): theo bộ chỉ số này, trường lên được cao nhất là mức \(roadmap.highestLevel).",
          en:
            "Level \(target) cannot be reached: under this set the highest that a school can have is level \(roadmap.highestLevel)."
        ),
        role: .bad)
    }
  }

  private var school: LocalizedText {
    roadmap.assumptions.isEmpty
      ? LocalizedText(vi: "Trường", en: "The school")
      : LocalizedText(vi: "Theo giả định, trường", en: "As assumed, the school")
  }

  private func reached(at level: Int) -> LocalizedText {
    let target = roadmap.target
    let above =
      level > target
      ? LocalizedText(vi: ", cao hơn mức \(target)", en: ", above level \(target)")
      : level == criteria.levels.last?.number
        ? LocalizedText(vi: ", là mức cao nhất", en: ", the highest") : LocalizedText(vi: "", en: "")
    return LocalizedText(
      vi: "\(school.vi) đã ở mức \(level)\(above.vi): không phải làm gì thêm.",
      en: "\(school.en) is at level \(level) already\(above.en): nothing has to be done.")
  }

  /// How many conditions and items the roadmap has.
  private var work: LocalizedText {
    let conditions = roadmap.parts.map(\.conditions.count).reduce(0, +)
    let items = roadmap.parts.map(\.steps.count).reduce(0, +)
    let toMeet = LocalizedText(
      vi: "đạt \(conditions) điều kiện bắt buộc",
      en: conditions == 1 ? "meet 1 mandatory condition" : "meet \(conditions) mandatory conditions")
    let toRaise = LocalizedText(vi: "làm \(items) mục", en: items == 1 ? "do 1 item" : "do \(items) items")
    if items == 0 { return toMeet }
    return conditions == 0
      ? toRaise : LocalizedText(vi: "\(toMeet.vi) và \(toRaise.vi)", en: "\(toMeet.en) and \(toRaise.en)")
  }

  /// Says what the school comes to, and on what the steps stand.
  private mutating func addEnd() {
    if let level = roadmap.end.level, roadmap.outcome == .planned {
      out.line()
      out.paragraph(
        style.text(
          vi: "Làm xong, trường ở \(name(of: level)).", en: "With all this done, the school is at \(name(of: level))."),
        role: .good)
    }
    if roadmap.parts.allSatisfy(\.steps.isEmpty) { return }
    out.line()
    out.paragraph(
      style.text(
        vi:
          "Lộ trình chọn ít mục nhất; trong số đó ưu tiên bổ sung minh chứng, rồi trả lời mục còn trống, rồi nâng điểm, sau cùng mới đến mua sắm. Trừ mục chỉ cần bổ sung minh chứng, mỗi mục được giả định đạt điểm tối đa; điểm chính thức do Hội đồng chấm.",
        en:
          "The roadmap has the fewest items; of those it takes missing documents before missing answers, these before better work, and what has to be bought last. Except for items that only need a document, each is counted at its maximum; the real points are the council's to give."
      ), role: .faint)
  }

  /// A level with its official name.
  func name(of level: Int) -> String {
    let name = criteria.level(level).map { ": " + $0.name[style.language] } ?? ""
    return style.text(vi: "mức \(level)\(name)", en: "level \(level)\(name)")
  }
}
