/// The faults that the parser finds, in words. They are made out of line, where they do not burden the rules that may
/// need them.
extension JSONParser {
  var emptyFault: Fault {
    Fault(
      .empty, at: 0..<0, vi: "tệp trống: không có nội dung JSON nào",
      en: "the file is empty: it has no JSON in it")
  }

  @inline(never)
  func tooDeep(at place: Int) -> Fault {
    Fault(
      .jsonDepth, at: place..<place + 1,
      vi: "dấu ngoặc lồng nhau không được quá \(JSONDocument.deepestNesting) tầng",
      en: "brackets must not be nested deeper than \(JSONDocument.deepestNesting) levels")
  }

  @inline(never)
  func controlCharacter(at place: Int) -> Fault {
    let escape = #"\u"# + hex(byte(at: place), digits: 4).lowercased()
    return Fault(
      .jsonString, at: place..<place + 1, vi: "ký tự điều khiển trong chữ phải viết là \(escape)",
      en: "a control character in text must be written as \(escape)")
  }

  /// A character that ends a text for many programs, which would take what stands before it for all of it.
  func nullCharacter(at range: Range<Int>) -> Fault {
    Fault(
      .nullCharacter, at: range, vi: "chữ không được có ký tự rỗng (U+0000); hãy xóa nó",
      en: "text must not have a null character (U+0000); remove it")
  }

  func unclosedString(_ open: Int) -> Fault {
    Fault(
      .jsonString, at: open..<open + 1, vi: "chữ phải kết thúc bằng dấu nháy kép trên cùng một dòng",
      en: "text must end with a double quote on the same line")
  }

  func tooManyMarks(at range: Range<Int>) -> Fault {
    Fault(
      .jsonString, at: range, vi: "một chữ cái không được mang quá \(String.mostMarks) dấu",
      en: "a letter must not carry more than \(String.mostMarks) marks")
  }

  @inline(never)
  func missingComma(behind end: Int) -> Fault {
    Fault(
      .missingComma, at: end - 1..<end, vi: "sau phần tử này phải có dấu phẩy",
      en: "this entry must be followed by a comma")
  }

  @inline(never)
  func trailingComma(at comma: Int) -> Fault {
    Fault(
      .trailingComma, at: comma..<comma + 1, vi: "sau phần tử cuối không được có dấu phẩy; hãy xóa dấu phẩy này",
      en: "the last entry must not be followed by a comma; remove it")
  }

  /// A fault where a key must stand. A digit there is mostly the rest of a number with a decimal comma.
  @inline(never)
  func notAKey(at place: Int) -> Fault {
    if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte(at: place)) {
      return unexpected(
        at: place, vi: "số thập phân viết bằng dấu chấm, như 6.5; ở đây phải là một khóa trong dấu nháy kép",
        en: "a decimal is written with a point, as in 6.5; here must be a key in double quotes")
    }
    return unexpected(at: place, vi: "phải là một khóa trong dấu nháy kép", en: "must be a key in double quotes")
  }

  /// A fault at a place that says what must stand there and what does.
  @inline(never)
  func unexpected(at place: Int, vi: String, en: String) -> Fault {
    if isEnd(place) {
      return Fault(
        .jsonSyntax, at: place..<place, vi: "\(vi), nhưng tệp kết thúc ở đây", en: "\(en), but the file ends here")
    }
    // Bytes that are no text are what is wrong, and not that they break the syntax.
    if !isUTF8(at: place) { return TextEncoding.notUTF8(at: place, in: bytes) }
    let found = found(at: place)
    let hint = hint(for: found.name, at: place)
    return Fault(
      .jsonSyntax, at: place..<place + found.length, vi: "\(vi), không phải \(found.name)\(hint.vi)",
      en: "\(en), not \(found.name)\(hint.en)")
  }

  /// What to do about a character that word processors put in place of what was typed, or that people put behind numbers.
  private func hint(for name: String, at place: Int) -> LocalizedText {
    switch name {
    case "'%'", "'/'":
      if place > 0, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte(at: place - 1)) {
        LocalizedText(
          vi: "; số phải đứng một mình, như 6.5, không ghi kèm phần trăm hay tổng số",
          en: "; a number stands alone, like 6.5, without a percent sign or a whole behind it")
      } else {
        LocalizedText(vi: "", en: "")
      }
    case "'“'", "'”'", "'„'", "'‘'", "'’'":
      LocalizedText(
        vi: "; hãy thay dấu nháy cong bằng dấu nháy thẳng (\")",
        en: "; replace the curly quotation mark by a straight one (\")")
    case "'''", "'`'", "'´'":
      LocalizedText(vi: "; JSON chỉ dùng dấu nháy kép (\")", en: "; JSON has double quotes (\") alone")
    case "U+00A0":
      LocalizedText(
        vi: " (dấu cách không ngắt); hãy thay bằng dấu cách thường",
        en: " (a no-break space); replace it by a plain space")
    default: LocalizedText(vi: "", en: "")
    }
  }

  /// What stands at a place: a scalar as it looks, such as the curly quotation mark of a word processor, or
  /// its number where it cannot be seen.
  private func found(at place: Int) -> (name: String, length: Int) {
    let scalar = String(decoding: bytes[place...].prefix(4), as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"
    let length = UTF8.width(scalar)
    switch scalar.properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
      return ("U+\(hex(scalar.value, digits: 4))", length)
    default:
      return ("'\(scalar)'", length)
    }
  }

  /// Whether a scalar of UTF-8 starts at a place.
  private func isUTF8(at place: Int) -> Bool {
    byte(at: place) < 0x80 || (try? UTF8Sequence(at: place, in: bytes)) != nil
  }

  /// A fault where a list neither goes on nor ends.
  @inline(never)
  func unclosed(_ open: Int, _ close: UInt8, at place: Int) -> Fault {
    let bracket = Unicode.Scalar(close)
    let fault = unexpected(at: place, vi: "phải là dấu phẩy hoặc '\(bracket)'", en: "must be a comma or '\(bracket)'")
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
