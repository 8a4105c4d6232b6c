import DcsReports
import DcsScore

/// Questions on the terminal.
struct Prompt {
  let console: Console

  /// Whether somebody is there to answer.
  static var isPossible: Bool { Platform.isTerminal(.input) && Platform.isTerminal(.error) }

  /// Asks until the answer will do.
  ///
  /// - Parameters:
  ///   - question: What is asked for, without a colon.
  ///   - usual: What an empty answer stands for; nil where there must be one.
  ///   - read: What the answer means, or why it will not do.
  /// - Throws: A failure where the input ends before that.
  func ask<Value>(
    _ question: LocalizedText, usual: String?, _ read: (String) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    while true {
      let hint = usual.map { $0.isEmpty ? "" : " [\($0)]" } ?? ""
      console.warn("\(question[console.language])\(hint): ")
      guard let line = Platform.readLine() else {
        console.warn("\n")
        throw Failure(
          .usage, vi: "chưa trả lời hết nên chưa tạo tệp", en: "not all was answered, so that no file was made")
      }
      do throws(Failure) {
        let answer = try Self.text(line).normalizedToNFC.trimmed
        return try read(answer.isEmpty ? usual ?? "" : answer)
      } catch {
        console.report(error)
      }
    }
  }

  /// What was typed as text that a file may have. A terminal with an old encoding does not send any.
  private static func text(_ line: [UInt8]) throws(Failure) -> String {
    if line.contains(0) {
      throw Failure(
        .usage, vi: "câu trả lời không được có ký tự rỗng (U+0000)",
        en: "an answer must not have a null character (U+0000)")
    }
    let text = String(decoding: line, as: UTF8.self)
    if text.utf8.elementsEqual(line) { return text }
    throw Failure(
      .usage, vi: "câu trả lời không phải UTF-8; hãy đặt bảng mã của cửa sổ lệnh là UTF-8 rồi gõ lại",
      en: "the answer is not UTF-8; set the terminal's encoding to UTF-8 and type it again")
  }
}
