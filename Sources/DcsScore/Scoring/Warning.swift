/// Something that passes but looks wrong (cảnh báo), for people to look at; it changes no points.
public struct Warning: Hashable, Sendable {
  /// What should hold and does not.
  public let rule: Rule
  /// The items or mandatory criteria that the warning is about; empty where it is about the whole.
  public let ids: [String]
  /// What looks wrong, in words.
  public let message: LocalizedText

  private init(_ rule: Rule, _ ids: [String], vi: String, en: String) {
    self.rule = rule
    self.ids = ids
    message = LocalizedText(vi: vi, en: en)
  }
}

extension Warning {
  /// The item or mandatory criterion, or nil where the warning is about several or about the whole.
  public var id: String? { ids.count == 1 ? ids[0] : nil }

  /// What is wrong with the age of a document, if anything is.
  static func age(
    _ id: String, _ title: @autoclosure () -> String, _ date: CalendarDate, in year: SchoolYear
  ) -> Warning? {
    let most = Rule.yearsUntilOld
    if year.starts(moreThan: most, after: date) { return oldDocument(id, title(), date, years: most) }
    return year.isOver(before: date) ? lateDocument(id, title(), date) : nil
  }

  private static func oldDocument(_ id: String, _ title: String, _ date: CalendarDate, years: Int) -> Warning {
    Warning(
      .oldDocument, [id],
      vi: "minh chứng '\(title)' ngày \(date.formatted(.vietnamese)) cũ hơn năm học trên \(years) năm",
      en: "document '\(title)' of \(date) is over \(years) years older than the school year")
  }

  private static func lateDocument(_ id: String, _ title: String, _ date: CalendarDate) -> Warning {
    Warning(
      .lateDocument, [id], vi: "minh chứng '\(title)' ngày \(date.formatted(.vietnamese)) có sau khi năm học kết thúc",
      en: "document '\(title)' of \(date) is from after the school year")
  }

  static func stageMissing(_ id: String, _ stage: String) -> Warning {
    Warning(
      .stageMissing, [id], vi: "chưa có số liệu của cấp học '\(stage)', nên chưa biết cấp này có đạt chuẩn không",
      en: "no facts for the stage '\(stage)', so that it is not known whether it meets the standard")
  }

  static func linkScheme(_ id: String, _ link: String) -> Warning {
    Warning(
      .linkScheme, [id], vi: "đường dẫn '\(link)' không bắt đầu bằng http:// hoặc https://",
      en: "link '\(link)' does not start with http:// or https://")
  }

  static func farFromSuggestion(_ id: String, claimed: Points, suggested: Points) -> Warning {
    Warning(
      .farFromSuggestion, [id],
      vi: "điểm đã ghi là \(claimed.formatted(.vietnamese)), số liệu gợi ý \(suggested.formatted(.vietnamese))",
      en: "\(claimed) points are given, the facts suggest \(suggested)")
  }

  static let everyMaximum = Warning(
    .everyMaximum, [], vi: "mọi mục đều đạt điểm tối đa; hãy rà soát lại trước khi trình Hội đồng",
    en: "every item is at its maximum; look through them again before the council meets")

  static func sameDocument(_ title: String, _ ids: [String]) -> Warning {
    let list = ids.listed()
    return Warning(
      .sameDocument, ids,
      vi: "\(ids.count) mục đạt điểm tối đa chỉ với cùng một minh chứng '\(title)': \(list)",
      en: "\(ids.count) items are at their maximum on one and the same document '\(title)': \(list)")
  }
}
