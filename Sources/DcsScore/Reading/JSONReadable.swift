/// A value that is read from a JSON node. What is wrong with the node goes to the log.
protocol JSONReadable {
  /// Reads the value.
  ///
  /// - Parameters:
  ///   - node: Where the value stands.
  ///   - name: The key that the node stands under, for the messages.
  ///   - log: Where faults go. There is at least one more in it when the result is nil.
  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self?
}

extension JSONNode {
  /// What a value is, with its article where English has one.
  var typeName: LocalizedText {
    switch kind {
    case .null: LocalizedText(vi: "null", en: "null")
    case .no, .yes: LocalizedText(vi: "true hoặc false", en: "true or false")
    case .number, .madeNumber: LocalizedText(vi: "số", en: "a number")
    case .string, .madeString: LocalizedText(vi: "chữ", en: "text")
    case .array: LocalizedText(vi: "danh sách", en: "a list")
    case .object: LocalizedText(vi: "đối tượng {…}", en: "an object {…}")
    }
  }

  /// Reports that a number must stand here; of one in quotes it says how numbers are written.
  func reportNotANumber(_ name: String, _ log: inout FaultLog) {
    if let text, let advice = TypedSlip(text)?.advice(for: name, log.names) {
      let name = log.names[name]
      return log.report(
        .wrongType, at: range, vi: "\(name.vi) phải là số, không phải \(text.quoted); \(advice.vi)",
        en: "\(name.en) must be a number, not \(text.quoted); \(advice.en)")
    }
    guard case .string(let text) = value, text.utf8.contains(where: { (0x30...0x39).contains($0) }) else {
      return reportType(name, mustBe: LocalizedText(vi: "số", en: "a number"), &log)
    }
    let name = log.names[name]
    log.report(
      .wrongType, at: range,
      vi: "\(name.vi) phải là số, không phải chữ; hãy bỏ dấu nháy và dùng dấu chấm thập phân, như 6.5",
      en: "\(name.en) must be a number, not text; remove the quotes and use a decimal point, as in 6.5")
  }

  /// - Parameter meant: The value that was perhaps meant.
  func reportType(
    _ name: String, mustBe expected: LocalizedText, meant: String? = nil, _ log: inout FaultLog
  ) {
    let name = log.names[name]
    log.report(
      .wrongType, at: range,
      LocalizedText(
        vi: "\(name.vi) phải là \(expected.vi), không phải \(typeName.vi)",
        en: "\(name.en) must be \(expected.en), not \(typeName.en)"
      ).suggesting(meant))
  }
}

extension Bool: JSONReadable {
  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    switch node.kind {
    case .yes: return true
    case .no: return false
    default:
      if let text = node.text, let advice = TypedSlip(text)?.advice(for: nil, log.names) {
        let name = log.names[name]
        log.report(
          .wrongType, at: node.range,
          vi: "\(name.vi) phải là true hoặc false, không phải \(text.quoted); \(advice.vi)",
          en: "\(name.en) must be true or false, not \(text.quoted); \(advice.en)")
        return nil
      }
      let meant = node.text.flatMap { Bool.typed($0) }.map { $0 ? "true" : "false" }
      node.reportType(name, mustBe: LocalizedText(vi: "true hoặc false", en: "true or false"), meant: meant, &log)
      return nil
    }
  }
}

extension JSONNode {
  /// Reports anything but text that says something.
  func requireText(named name: String, _ log: inout FaultLog) {
    switch kind {
    case .string, .madeString:
      // Nearly every text starts with what anybody sees, and need not be made.
      if withText({ $0.contains { $0 > 0x20 && $0 < 0x7F } }) != true { _ = String.read(self, named: name, &log) }
    default: reportType(name, mustBe: LocalizedText(vi: "chữ", en: "text"), &log)
    }
  }
}

extension String: JSONReadable {
  /// Reads text that says something, without white space around it; a spreadsheet's error does not.
  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    guard let trimmed = node.text else {
      node.reportType(name, mustBe: LocalizedText(vi: "chữ", en: "text"), &log)
      return nil
    }
    if trimmed.saysNothing {
      let name = log.names[name]
      log.report(
        .emptyText, at: node.range,
        LocalizedText(vi: "\(name.vi) không được để trống", en: "\(name.en) must not be empty")
          .namingInvisibles(of: node.literal))
      return nil
    }
    if trimmed.isSpreadsheetError {
      let name = log.names[name]
      log.report(
        .spreadsheetError, at: node.range,
        vi:
          "\(name.vi) là lỗi của bảng tính (\(trimmed.quoted)), không phải nội dung; hãy sửa ô gốc rồi ghi lại giá trị",
        en:
          "\(name.en) is a spreadsheet's error (\(trimmed.quoted)) and says nothing; mend its cell and write the value")
      return nil
    }
    return trimmed
  }
}

extension JSONTokens {
  /// The place itself where text is at it that says something, without making it; anything else is a fault.
  func text(at place: Int, named name: String, _ log: inout FaultLog) -> Int? {
    let isCertain = startsVisibly(at: place) && !mayBeSpreadsheetError(at: place)
    return isCertain || String.read(JSONNode(self, place), named: name, &log) != nil ? place : nil
  }
}

extension LocalizedText: JSONReadable {
  private enum Key: String, CaseIterable { case vi, en }

  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    guard var object = ObjectReader<Key>(node, named: name, &log) else { return nil }
    let vi = object.required(.vi, String.self, &log)
    let en = object.required(.en, String.self, &log)
    object.finish(&log)
    guard let vi, let en else { return nil }
    return Self(vi: vi, en: en)
  }
}
