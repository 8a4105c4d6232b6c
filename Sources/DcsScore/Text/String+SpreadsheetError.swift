extension String {
  /// Whether the text is nothing but a spreadsheet's word for a value that it could not work out, load or show.
  ///
  /// A sentence that has such a word in it is a sentence.
  var isSpreadsheetError: Bool {
    if unicodeScalars.first == "#" { return isHashError }
    // Nothing below is longer, and text of any length may come.
    if utf8.count > 40 { return false }
    if SpreadsheetWords.waiting.contains(self) { return true }
    // LibreOffice numbers its errors from 501 on: `Err:502`, in Vietnamese `Lỗi:502`.
    let parts = split(separator: ":").map { String($0).trimmed }
    guard parts.count == 2, let number = Int(digits: parts[1].utf8) else { return false }
    return (500...599).contains(number) && SpreadsheetWords.error.contains(parts[0])
  }

  private var isHashError: Bool {
    let rest = unicodeScalars.dropFirst()
    // A column that is too narrow for its values shows nothing else.
    if !rest.isEmpty, rest.allSatisfy({ $0 == "#" }) { return true }
    if utf8.count > 40 { return false }
    if SpreadsheetWords.unmarked.contains(self) { return true }
    // `#REF!`, `#BEZUG!`, `#¿NOMBRE?`, `#ДЕЛ/0!`, `#溢出!`: every language has its own, and none has small letters, as
    // the words have that people mark with such a sign.
    guard let last = rest.last, last == "!" || last == "?" else { return false }
    let word = rest.dropLast()
    return word.contains { $0.properties.isAlphabetic }
      && word.allSatisfy { scalar in
        let isLetter = scalar.properties.isAlphabetic && !scalar.properties.isLowercase
        return isLetter || "0123456789/_¡¿".unicodeScalars.contains(scalar)
      }
  }

  /// Whether the text is a word that programs and people put where nothing is known.
  var isPlaceholder: Bool { utf8.count <= 12 && SpreadsheetWords.placeholders.contains(self) }
}

/// What spreadsheets and programs write in place of values.
private enum SpreadsheetWords {
  /// What Excel writes without a mark at the end, in the languages that have their own words.
  static let unmarked = [
    "#N/A", "#NA", "#N/D", "#ND", "#NV", "#N/B", "#NB", "#I/T", "#IT", "#Н/Д", "#YOK", "#HIÁNYZIK", "#ÖMLESZT",
    "#NENÍ_K_DISPOZICI", "#NEDOSTUPNÝ", "#GETTING_DATA", "#DATEN_ABRUFEN", "#OBTENTION_DONNEES",
    "#CHARGEMENT_DONNEES", "#OBTENIENDO_DATOS", "#OBTENDO_DADOS", "#ESTRAZIONE_DATI", "#ОЖИДАНИЕ_ДАННЫХ",
  ]

  /// What stands before the number of an error of LibreOffice.
  static let error = [
    "Err", "Lỗi", "Error", "Erro", "Erreur", "Errore", "Fehler", "Fout", "Fel", "Fejl", "Feil", "Virhe", "Hiba",
    "Chyba", "Błąd", "Hata", "Ошибка", "エラー", "错误", "錯誤", "오류",
  ]

  /// What Google Sheets shows until it has a value.
  static let waiting = [
    "Loading...", "Loading…", "Đang tải...", "Đang tải…", "Chargement...", "Chargement…", "Wird geladen...",
    "Wird geladen…", "Cargando...", "Cargando…", "Загрузка...", "Загрузка…",
  ]

  static let placeholders = [
    "NULL", "Null", "null", "(null)", "undefined", "NaN", "nan", "None", "N/A", "n/a", "TBD", "TBA", "TODO", "(blank)",
  ]
}
