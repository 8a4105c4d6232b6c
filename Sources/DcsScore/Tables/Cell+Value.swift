extension Sheet.Cell {
  /// The text as a JSON value; a fault where a spreadsheet's formula or error stands in its place.
  func string(_ log: inout FaultLog) -> PlacedValue? {
    isFormula(&log) ? nil : PlacedValue(contents: .string(text), range: range)
  }

  /// Whether the cell is met or not.
  func flag(_ log: inout FaultLog) -> PlacedValue? {
    if isFormula(&log) { return nil }
    if let isMet = Bool.typed(text) { return PlacedValue(contents: .bool(isMet), range: range) }
    let advice = TypedSlip(text)?.advice(for: nil, log.names)
    log.report(
      .tableValue, at: range,
      vi: "phải là 'có' hoặc 'không', không phải \(text.quoted)\(advice.map { "; \($0.vi)" } ?? "")",
      en: "must be 'yes' or 'no', not \(text.quoted)\(advice.map { "; \($0.en)" } ?? "")")
    return nil
  }

  /// The number, with a comma or a point before its decimals.
  ///
  /// - Parameters:
  ///   - key: What the number is in JSON.
  ///   - isWhole: Whether the column has whole numbers, so that there may be points or commas between thousands.
  func number(_ key: String, isWhole: Bool = false, _ log: inout FaultLog) -> PlacedValue? {
    if isFormula(&log) { return nil }
    let seen = text.withoutInvisibles
    if let number = TypedNumber(seen), !number.isTooFine { return placed(number.literal) }
    let thousands = isWhole ? TypedThousands(seen) : nil
    if let thousands, !thousands.mayBeDecimal { return placed(thousands.digits) }
    if let advice = TypedSlip(seen)?.advice(for: key, log.names) {
      log.report(
        .tableValue, at: range, vi: "phải là số, không phải \(text.quoted); \(advice.vi)",
        en: "must be a number, not \(text.quoted); \(advice.en)")
      return nil
    }
    let hint = hint(thousands)
    log.report(
      .tableValue, at: range, vi: "phải là số (\(hint.vi)), không phải \(text.quoted)",
      en: "must be a number (\(hint.en)), not \(text.quoted)")
    return nil
  }

  private func placed(_ literal: String) -> PlacedValue {
    PlacedValue(contents: .number(JSONNumber(literal: literal)), range: range)
  }

  /// What is wrong with a text that should be a number.
  private func hint(_ thousands: TypedThousands?) -> LocalizedText {
    if let digits = thousands?.digits {
      let short = String(digits.dropLast(3))
      return LocalizedText(
        vi: "không rõ là \(digits) hay \(short), hãy ghi không có dấu chấm, dấu phẩy",
        en: "nobody can tell whether it is \(digits) or \(short): write it without a point or comma")
    }
    if CalendarDate.typed(text) == nil {
      return LocalizedText(
        vi: "chỉ gồm chữ số và nhiều nhất hai chữ số thập phân, như 1200 hoặc 6,5",
        en: "of digits with at most two decimals, like 1200 or 6.5")
    }
    return LocalizedText(
      vi: "bảng tính đã đổi số thành ngày, hãy định dạng ô là số rồi gõ lại",
      en: "the spreadsheet has made a date of it: format the cell as a number and type it again")
  }

  /// The day, written as Vietnamese write it or as JSON has it.
  func date(_ log: inout FaultLog) -> PlacedValue? {
    if isFormula(&log) { return nil }
    let seen = text.withoutInvisibles
    if let date = CalendarDate.typed(seen) {
      return PlacedValue(contents: .string(date.description), range: range)
    }
    if let (day, other) = CalendarDate.serial(seen) {
      let (from1900, from1904) = (day.formatted(.vietnamese), other.formatted(.vietnamese))
      log.report(
        .date, at: range,
        vi:
          "bảng tính đã đổi ngày thành số \(text.quoted), tức ngày \(from1900) (\(from1904) nếu đếm từ năm 1904); hãy định dạng ô là ngày rồi lưu lại",
        en:
          "the spreadsheet has made the number \(text.quoted) of a date, which is \(day) (\(other) if counted from 1904); format the cell as a date and save again"
      )
      return nil
    }
    let meant = CalendarDate.ofShortYear(seen)?.formatted(.vietnamese)
    let advice =
      meant.map {
        LocalizedText(vi: "hãy ghi đủ bốn chữ số của năm: \($0)", en: "write all four digits of the year: \($0)")
      } ?? TypedSlip(seen)?.advice(for: nil, log.names)
    log.report(
      .date, at: range,
      vi:
        "phải là ngày có thật, viết NGÀY/THÁNG/NĂM như 05/09/2024, không phải \(text.quoted)\(advice.map { "; \($0.vi)" } ?? "")",
      en:
        "must be a real date, written DAY/MONTH/YEAR like 05/09/2024, not \(text.quoted)\(advice.map { "; \($0.en)" } ?? "")"
    )
    return nil
  }

  /// Whether the cell holds what only a spreadsheet can work out, or its word for having failed to; a fault if so.
  private func isFormula(_ log: inout FaultLog) -> Bool {
    if kind == .openFormula {
      log.report(
        .tableFormula, at: range,
        vi: "công thức ở ô này chưa được tính; hãy mở tệp bằng Excel hoặc LibreOffice rồi lưu lại",
        en: "the formula of this cell was never worked out; open the file in Excel or LibreOffice and save it")
      return true
    }
    if kind != .general { return false }
    if text.hasPrefix("=") {
      log.report(
        .tableFormula, at: range, vi: "ô này là công thức (\(text.quoted)); hãy dán giá trị thay cho công thức",
        en: "this cell holds a formula (\(text.quoted)); paste the value in its place")
      return true
    }
    if text.isSpreadsheetError {
      log.report(
        .tableFormula, at: range,
        vi:
          "ô này là lỗi của bảng tính (\(text.quoted)), không phải giá trị; hãy sửa công thức, hoặc đợi bảng tính tải xong, rồi lưu lại",
        en:
          "this cell is a spreadsheet's error (\(text.quoted)), not a value; mend its formula, or wait until all is loaded, and save again"
      )
      return true
    }
    return false
  }
}
