import DcsScore

/// Names and values that are no text. They would be altered in silence, and name another file.
extension Failure {
  /// Makes sure that every word behind `dcs` is text.
  static func checkWords() throws(Failure) {
    guard let place = Platform.wordThatIsNoText else { return }
    let word = CommandLine.arguments[place].quoted
    throw Failure(
      .usage, vi: "tham số thứ \(place) sau 'dcs' không phải UTF-8: \(word); hãy gõ lại, nếu là tệp thì đổi tên tệp",
      en: "word \(place) behind 'dcs' is not UTF-8: \(word); type it anew or, where it is a file, rename that")
  }

  /// Makes sure that the folder in which a command looks for files has a name that is text.
  static func checkWorkingFolder() throws(Failure) {
    if Platform.isWorkingFolderText { return }
    throw Failure(
      .usage, vi: "tên thư mục đang làm việc không phải UTF-8; hãy đổi tên, hoặc chạy dcs ở thư mục khác",
      en: "the name of the folder in which dcs runs is not UTF-8; rename it, or run dcs in another folder")
  }

  /// The value of a variable of the environment, which must be text.
  static func checkedVariable(_ name: String) throws(Failure) -> String? {
    let value = Platform.environment(name)
    if Platform.isText(variable: name) { return value }
    let text = (value ?? "").quoted
    throw Failure(
      .usage, vi: "biến \(name) không phải UTF-8: \(text); hãy đặt lại",
      en: "the variable \(name) is not UTF-8: \(text); set it anew")
  }
}
