/// Values that a file writes as text of a fixed form.
extension JSONReadable {
  /// Reads text and takes it apart; a text that does not have the form is a fault.
  ///
  /// - Parameter typed: What people mean who type it as they would in a table; it is offered and not read, so that a file
  ///   for programs has one form.
  static func parsed(
    _ node: JSONNode, named name: String, _ log: inout FaultLog, _ rule: Rule, mustBe form: LocalizedText,
    typed: (String) -> String? = { _ in nil }, _ parse: (String) -> Self?
  ) -> Self? {
    if case .string(let text) = node.value, let value = parse(text) { return value }
    guard let text = String.read(node, named: name, &log) else { return nil }
    if let value = parse(text) { return value }
    let name = log.names[name]
    if let advice = TypedSlip(text)?.advice(for: nil, log.names) {
      log.report(
        rule, at: node.range, vi: "\(name.vi) phải là \(form.vi), không phải \(text.quoted); \(advice.vi)",
        en: "\(name.en) must be \(form.en), not \(text.quoted); \(advice.en)")
      return nil
    }
    log.report(
      rule, at: node.range,
      LocalizedText(
        vi: "\(name.vi) phải là \(form.vi), không phải \(text.quoted)",
        en: "\(name.en) must be \(form.en), not \(text.quoted)"
      ).namingInvisibles(of: text).suggesting(typed(text)))
    return nil
  }
}

extension CalendarDate: JSONReadable {
  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    if let date = node.source.date(at: node.place) { return date }
    let form = LocalizedText(
      vi: "ngày có thật, viết NĂM-THÁNG-NGÀY như 2024-09-05", en: "a real date, written like 2024-09-05")
    return parsed(
      node, named: name, &log, .date, mustBe: form,
      typed: { (Self.typed($0) ?? Self.serial($0)?.from1900 ?? Self.ofShortYear($0))?.description }, Self.init)
  }
}

extension TimeOfDay: JSONReadable {
  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    let form = LocalizedText(
      vi: "giờ có thật, viết như 14 giờ 00 hoặc 14:00", en: "a real hour, written like 14:00 or 14 giờ 00")
    return parsed(node, named: name, &log, .hour, mustBe: form, Self.init)
  }
}

extension MonthDay: JSONReadable {
  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    let form = LocalizedText(
      vi: "ngày hằng năm, viết THÁNG-NGÀY như 05-31", en: "a day of every year, written like 05-31")
    return parsed(
      node, named: name, &log, .date, mustBe: form, typed: { Self.typed($0)?.formatted(.english) }, Self.init)
  }
}

extension SchoolYear: JSONReadable {
  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    let form = LocalizedText(vi: "hai năm liên tiếp, như 2024-2025", en: "two successive years, like 2024-2025")
    return parsed(
      node, named: name, &log, .schoolYear, mustBe: form, typed: { Self.typed($0)?.description }, Self.init)
  }
}

extension SemanticVersion: JSONReadable {
  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    let form = LocalizedText(vi: "phiên bản ba số, như 1.0.0", en: "a version of three numbers, like 1.0.0")
    return parsed(node, named: name, &log, .version, mustBe: form, Self.init)
  }
}

/// A choice among words that a format fixes.
protocol JSONChoice: JSONReadable, RawRepresentable<String>, CaseIterable {
  /// What people type for it where a file has no keys.
  var typedWord: LocalizedText { get }
}

extension JSONChoice {
  var typedWord: LocalizedText { LocalizedText(vi: rawValue, en: rawValue) }

  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    guard let text = String.read(node, named: name, &log) else { return nil }
    if let value = Self(rawValue: text) { return value }
    let (name, isTyped) = (log.names[name], log.names.areTyped)
    let choices = Self.allCases.map { isTyped ? $0.typedWord : LocalizedText(vi: $0.rawValue, en: $0.rawValue) }
    let (vi, en) = (choices.map { $0.vi }, choices.map { $0.en })
    log.report(
      .choice, at: node.range,
      LocalizedText(
        vi: "\(name.vi) phải là một trong: \(vi.listed()); không phải \(text.quoted)",
        en: "\(name.en) must be one of: \(en.listed()); not \(text.quoted)"
      ).namingInvisibles(of: text).suggesting(text.closest(among: isTyped ? vi + en : en)))
    return nil
  }
}
