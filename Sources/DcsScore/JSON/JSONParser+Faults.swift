/// The faults that the parser finds, in words.
extension JSONParser {
  var emptyFault: Fault {
    Fault(
      .empty, at: 0..<0, vi: "tệp trống: không có nội dung JSON nào",
      en: "the file is empty: it has no JSON in it")
  }

  var tooDeep: Fault {
    Fault(
      .jsonDepth, at: index..<index + 1,
      vi: "dấu ngoặc lồng nhau không được quá \(JSONDocument.deepestNesting) tầng",
      en: "brackets must not be nested deeper than \(JSONDocument.deepestNesting) levels")
  }

  var controlCharacter: Fault {
    let escape = #"\u"# + hex(current, digits: 4).lowercased()
    return Fault(
      .jsonString, at: index..<index + 1, vi: "ký tự điều khiển trong văn bản phải viết là \(escape)",
      en: "a control character in text must be written as \(escape)")
  }

  /// A character that ends a text for many programs, which would take what stands before it for all of it.
  func nullCharacter(at range: Range<Int>) -> Fault {
    Fault(
      .nullCharacter, at: range, vi: "văn bản không được có ký tự rỗng (U+0000); hãy xóa nó",
      en: "text must not have a null character (U+0000); remove it")
  }

  func unclosedString(_ open: Int) -> Fault {
    Fault(
      .jsonString, at: open..<open + 1, vi: "văn bản phải kết thúc bằng dấu nháy kép trên cùng một dòng",
      en: "text must end with a double quote on the same line")
  }

  func tooManyMarks(at range: Range<Int>) -> Fault {
    Fault(
      .jsonString, at: range, vi: "một chữ cái không được mang quá \(String.mostMarks) dấu",
      en: "a letter must not carry more than \(String.mostMarks) marks")
  }

  func missingComma(behind end: Int) -> Fault {
    Fault(
      .missingComma, at: end - 1..<end, vi: "sau phần tử này phải có dấu phẩy",
      en: "this entry must be followed by a comma")
  }

  func trailingComma(at comma: Int) -> Fault {
    Fault(
      .trailingComma, at: comma..<comma + 1, vi: "sau phần tử cuối không được có dấu phẩy; hãy xóa dấu phẩy này",
      en: "the last entry must not be followed by a comma; remove it")
  }

  /// A fault where a key must stand. A digit there is mostly the rest of a number with a decimal comma.
  var notAKey: Fault {
    if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(current) {
      return unexpected(
        vi: "số thập phân viết bằng dấu chấm, như 6.5; ở đây phải là một khóa trong dấu nháy kép",
        en: "a decimal is written with a point, as in 6.5; here must be a key in double quotes")
    }
    return unexpected(vi: "phải là một khóa trong dấu nháy kép", en: "must be a key in double quotes")
  }

  /// A fault at the current place that says what must stand there and what does.
  func unexpected(vi: String, en: String) -> Fault {
    if isAtEnd {
      return Fault(
        .jsonSyntax, at: index..<index, vi: "\(vi), nhưng tệp kết thúc ở đây", en: "\(en), but the file ends here")
    }
    // Bytes that are no text are what is wrong, and not that they break the syntax.
    if !isUTF8 { return TextEncoding.notUTF8(at: index, in: bytes) }
    let found = found
    let hint = hint(for: found.name)
    return Fault(
      .jsonSyntax, at: index..<index + found.length, vi: "\(vi), không phải \(found.name)\(hint.vi)",
      en: "\(en), not \(found.name)\(hint.en)")
  }

  /// What to do about a character that word processors put in place of what was typed.
  private func hint(for name: String) -> LocalizedText {
    switch name {
    case "'“'", "'”'", "'„'", "'‘'", "'’'":
      LocalizedText(
        vi: "; hãy thay dấu nháy cong bằng dấu nháy thẳng (\")",
        en: "; replace the curly quotation mark by a straight one (\")")
    case "U+00A0":
      LocalizedText(
        vi: " (dấu cách không ngắt); hãy thay bằng dấu cách thường",
        en: " (a no-break space); replace it by a plain space")
    default: LocalizedText(vi: "", en: "")
    }
  }

  /// What stands at the current place: a scalar as it looks, such as the curly quotation mark of a word processor, or
  /// its number where it cannot be seen.
  private var found: (name: String, length: Int) {
    let scalar = String(decoding: bytes[index...].prefix(4), as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"
    let length = UTF8.width(scalar)
    switch scalar.properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
      return ("U+\(hex(scalar.value, digits: 4))", length)
    default:
      return ("'\(scalar)'", length)
    }
  }

  /// Whether a scalar of UTF-8 starts at the current place.
  private var isUTF8: Bool { current < 0x80 || (try? UTF8Sequence(at: index, in: bytes)) != nil }

  /// A fault where a list neither goes on nor ends.
  func unclosed(_ open: Int, _ close: UInt8) -> Fault {
    let bracket = Unicode.Scalar(close)
    let fault = unexpected(vi: "phải là dấu phẩy hoặc '\(bracket)'", en: "must be a comma or '\(bracket)'")
    let opening = Fault.Related(
      range: open..<open + 1, message: LocalizedText(vi: "dấu ngoặc mở ở đây", en: "the bracket opens here"))
    return Fault(fault.rule, at: fault.range, fault.message, related: [opening])
  }

  private func hex(_ number: some BinaryInteger, digits: Int) -> String {
    let text = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}

extension JSONTokens {
  /// What is wrong with the size of a file, if anything is.
  static func faultOfSize(_ bytes: [UInt8]) -> Fault? {
    if bytes.count <= mostBytes { return nil }
    return Fault(
      .jsonSyntax, at: 0..<0, vi: "tệp không được quá 4 GB", en: "the file must not be over 4 GB")
  }
}
