import DcsScore

/// The words behind a command's name, told apart as GNU programs do: `--name value`, `--name=value`, `-n value`,
/// `-nvalue`, flags in a row as `-qv`, and operands, which is all that stands behind `--`.
struct Arguments {
  private(set) var operands: [String] = []
  /// The options that were given, in their order; those without a value have an empty one.
  private var values: [(name: String, value: String)] = []
  /// The values of options that were not given, by their variables.
  private var defaults: [(name: String, value: String)] = []
  /// What the command reads, by whatever way it was named.
  private(set) var inputs: [String] = []

  /// - Parameters:
  ///   - words: What was typed.
  ///   - options: What there is to be typed.
  ///   - readsOperands: Whether the operands name what the command reads.
  ///   - environment: The value of a variable of the environment.
  init(
    _ words: some Sequence<String>, options: [Option], readsOperands: Bool = false,
    environment: (String) throws(Failure) -> String? = Failure.checkedVariable
  ) throws(Failure) {
    try take(words, options)
    for option in options where !has(option) {
      guard let value = try option.variable.flatMap(environment), !value.isEmpty else { continue }
      defaults.append((option.name, value))
    }
    inputs = (readsOperands ? operands : []) + options.filter(\.isInput).flatMap(values)
  }

  private mutating func take(_ words: some Sequence<String>, _ options: [Option]) throws(Failure) {
    var rest = Array(words)[...]
    while let word = rest.popFirst() {
      if word == "--" {
        operands += rest
        return
      } else if word.hasPrefix("--") {
        try take(long: word.dropFirst(2), &rest, options)
      } else if word.hasPrefix("-"), word != "-" {
        try take(letters: word.dropFirst(), &rest, options)
      } else {
        operands.append(word)
      }
    }
  }

  func has(_ option: Option) -> Bool { values.contains { $0.name == option.name } }

  /// An option's value; the last one where it is given several times.
  func value(_ option: Option) -> String? { values(option).last }

  /// All values of an option that may be given several times.
  func values(_ option: Option) -> [String] {
    (has(option) ? values : defaults).filter { $0.name == option.name }.map(\.value)
  }

  /// An option's value as a whole number.
  func integer(_ option: Option) throws(Failure) -> Int? {
    guard let text = value(option) else { return nil }
    guard let number = Int(text) else {
      throw Failure(
        .usage, vi: "--\(option.name) phải là số nguyên, không phải \(text.quoted)",
        en: "--\(option.name) must be a whole number, not \(text.quoted)")
    }
    return number
  }

  /// An option's value as a day.
  func date(_ option: Option) throws(Failure) -> CalendarDate? {
    guard let text = value(option) else { return nil }
    if let date = CalendarDate.typed(text) { return date }
    throw Failure(
      .usage,
      LocalizedText(
        vi: "--\(option.name) phải là ngày có thật, như 20/05/2025, không phải \(text.quoted)",
        en: "--\(option.name) must be a real date, like 2025-05-20, not \(text.quoted)"
      ).suggesting(CalendarDate.ofShortYear(text)?.description))
  }

  /// Takes the format that the name of an output tells, where none was asked for.
  ///
  /// - Throws: Where the name promises a format that dcs does not write.
  mutating func choose(_ format: Option, byNameOf path: String) throws(Failure) {
    let name = path.lowercased()
    if has(format) { return }
    if let ending = Self.foreignEndings.first(where: { name.hasSuffix($0) }) {
      throw Failure(
        .usage, vi: "lệnh này không ghi được tệp \(ending); --format nhận: \(format.choices.listed())",
        en: "this command writes no \(ending) file; --format takes: \(format.choices.listed())")
    }
    guard let ending = Self.endings.first(where: { name.hasSuffix($0.ending) }) else { return }
    if format.choices.contains(ending.format) { values.append((format.name, ending.format)) }
  }

  private static let foreignEndings = [".pdf", ".doc", ".rtf", ".odt", ".xls", ".xlsx", ".ods", ".zip"]

  private static let endings: [(ending: String, format: String)] = [
    (".html", "html"), (".docx", "docx"), (".md", "markdown"), (".json", "json"), (".sarif", "sarif"),
    (".xml", "junit"), (".csv", "csv"), (".txt", "text"),
  ]

  /// Puts standard input in place of the operands where there are none.
  mutating func readStandardInputIfNoOther() {
    if !operands.isEmpty { return }
    operands.append("-")
    inputs.append("-")
  }

  /// Makes sure that standard input is named once at most.
  func checkStandardInput() throws(Failure) {
    if inputs.count(where: { $0 == "-" }) <= 1 { return }
    throw Failure(.usage, vi: "đầu vào chuẩn (-) chỉ đọc được một lần", en: "standard input (-) can be read only once")
  }

  private mutating func take(
    long word: Substring, _ rest: inout ArraySlice<String>, _ options: [Option]
  ) throws(Failure) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let option = options.first(where: { $0.name == name }) else {
      throw Failure(
        .usage,
        LocalizedText(vi: "không có tùy chọn '--\(name)'", en: "there is no option '--\(name)'")
          .suggesting(name.closest(among: options.map(\.name)).map { "--\($0)" }))
    }
    try add(option, attached: parts.count == 2 ? String(parts[1]) : nil, &rest)
  }

  private mutating func take(
    letters: Substring, _ rest: inout ArraySlice<String>, _ options: [Option]
  ) throws(Failure) {
    var letters = letters
    while let letter = letters.popFirst() {
      guard let option = options.first(where: { $0.letter == letter }) else {
        throw Failure(.usage, vi: "không có tùy chọn '-\(letter)'", en: "there is no option '-\(letter)'")
      }
      guard option.value == nil else {
        try add(option, attached: letters.isEmpty ? nil : String(letters), &rest)
        return
      }
      try add(option, attached: nil, &rest)
    }
  }

  private mutating func add(_ option: Option, attached: String?, _ rest: inout ArraySlice<String>) throws(Failure) {
    guard let valueName = option.value else {
      if attached != nil {
        throw Failure(
          .usage, vi: "tùy chọn --\(option.name) không nhận giá trị", en: "option --\(option.name) takes no value")
      }
      values.append((option.name, ""))
      return
    }
    guard let value = attached ?? rest.popFirst() else {
      throw Failure(
        .usage, vi: "sau --\(option.name) phải có \(valueName.vi)",
        en: "--\(option.name) must be followed by \(valueName.en)")
    }
    if !option.choices.isEmpty, !option.choices.contains(value) {
      let list = option.choices.listed()
      throw Failure(
        .usage,
        LocalizedText(
          vi: "--\(option.name) phải là một trong: \(list); không phải \(value.quoted)",
          en: "--\(option.name) must be one of: \(list); not \(value.quoted)"
        ).suggesting(value.closest(among: option.choices)))
    }
    values.append((option.name, value))
  }
}
