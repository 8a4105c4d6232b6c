extension String {
  /// Whether the text is nothing but a spreadsheet's word for a value that it could not work out, load or show.
  ///
  /// A sentence that has such a word in it is a sentence.
  var isSpreadsheetError: Bool {
    if !SpreadsheetWords.mayBeError(utf8) { return false }
    if utf8.first == UInt8(ascii: "#") { return isHashError }
    return isNumberedError || SpreadsheetWords.waiting.contains(self)
  }

  /// LibreOffice numbers its errors from 501 on: `Err:502`, in Vietnamese `Lỗi:502`.
  private var isNumberedError: Bool {
    guard let colon = utf8.lastIndex(of: UInt8(ascii: ":")),
      let number = Int(digits: utf8[utf8.index(after: colon)...].drop { $0 == 0x20 })
    else { return false }
    return (500...599).contains(number) && SpreadsheetWords.numbered.contains(String(self[..<colon]).trimmed)
  }

  private var isHashError: Bool {
    let rest = unicodeScalars.dropFirst()
    // A column that is too narrow for its values shows nothing else.
    if !rest.isEmpty, rest.allSatisfy({ $0 == "#" }) { return true }
    if utf8.count > SpreadsheetWords.mostBytes { return false }
    if SpreadsheetWords.unmarked.contains(self) { return true }
    // `#REF!`, `#BEZUG!`, `#¿NOMBRE?`, `#ДЕЛ/0!`, `#溢出!`: every language has its own, and none has small letters, as
    // the words have that people mark with such a sign.
    guard let last = rest.last, last == "!" || last == "?" else { return false }
    let word = rest.dropLast()
    return word.contains { $0.properties.isAlphabetic }
      && word.allSatisfy { scalar in
        let isLetter = scalar.properties.isAlphabetic && !scalar.properties.isLowercase
        // The only digit is that of `#DIV/0!`.
        return isLetter || "0/_¡¿".unicodeScalars.contains(scalar)
      }
  }

  /// Whether the text is a word that programs and people put where nothing is known.
  var isPlaceholder: Bool { utf8.count <= 12 && SpreadsheetWords.placeholders.contains(self) }

  /// Whether the text only says that there is nothing, by a word or by dashes and dots.
  var saysNone: Bool {
    // Nearly all that is so short is a number or a date, and starts with a digit.
    guard let first = utf8.first, !(0x30...0x39).contains(first), !isPlaceholder else { return false }
    return allSatisfy { $0.isDash || "._/…".contains($0) } || SpreadsheetWords.none.contains(asName)
  }
}

/// What spreadsheets and programs write in place of values.
package enum SpreadsheetWords {
  /// How many bytes an error has at most that is not a row of hashes.
  package static let mostBytes = 40

  /// Whether a text without white space around it may be an error, seen by its UTF-8: hardly any other starts with a hash, or
  /// is short and ends like `Err:502` or `Loading...`.
  static func mayBeError(_ text: some BidirectionalCollection<UInt8>) -> Bool {
    guard let first = text.first, let last = text.last else { return false }
    if first == UInt8(ascii: "#") { return true }
    // Nothing else is longer, and a number is none.
    if text.count > mostBytes || (0x30...0x39).contains(first) { return false }
    // The last byte of an ellipsis is A6.
    return (0x30...0x39).contains(last) ? text.contains(UInt8(ascii: ":")) : last == UInt8(ascii: ".") || last == 0xA6
  }

  /// What Excel writes without a mark at the end, in the languages that have their own words.
  package static let unmarked = [
    "#N/A", "#NA", "#N/D", "#ND", "#NV", "#N/B", "#NB", "#I/T", "#IT", "#Н/Д", "#YOK", "#HIÁNYZIK", "#ÖMLESZT",
    "#NENÍ_K_DISPOZICI", "#NEDOSTUPNÝ", "#GETTING_DATA", "#DATEN_ABRUFEN", "#OBTENTION_DONNEES",
    "#CHARGEMENT_DONNEES", "#OBTENIENDO_DATOS", "#OBTENDO_DADOS", "#ESTRAZIONE_DATI", "#ОЖИДАНИЕ_ДАННЫХ",
  ]

  /// What stands before the number of an error of LibreOffice.
  package static let numbered = [
    "Err", "Lỗi", "Error", "Erro", "Erreur", "Errore", "Fehler", "Fout", "Fel", "Fejl", "Feil", "Virhe", "Hiba",
    "Chyba", "Błąd", "Hata", "Ошибка", "エラー", "错误", "錯誤", "오류",
  ]

  /// What Google Sheets shows until it has a value.
  package static let waiting = [
    "Loading...", "Loading…", "Đang tải...", "Đang tải…", "Chargement...", "Chargement…", "Wird geladen...",
    "Wird geladen…", "Cargando...", "Cargando…", "Загрузка...", "Загрузка…",
  ]

  fileprivate static let none = ["không", "không có", "chưa", "chưa có", "ko", "none"]

  package static let placeholders = [
    "NULL", "Null", "null", "(null)", "undefined", "NaN", "nan", "None", "N/A", "n/a", "TBD", "TBA", "TODO", "(blank)",
  ]
}
