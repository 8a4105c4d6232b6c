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
      let answer = line.normalizedToNFC.trimmed
      do throws(Failure) {
        // No file that dcs reads may have it.
        if answer.utf8.contains(0) {
          throw Failure(
            .usage, vi: "câu trả lời không được có ký tự rỗng (U+0000)",
            en: "an answer must not have a null character (U+0000)")
        }
        return try read(answer.isEmpty ? usual ?? "" : answer)
      } catch {
        console.report(error)
      }
    }
  }
}
