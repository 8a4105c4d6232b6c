import DcsScore
import HelpTopics

extension Failure {
  /// That there is no command of a name; a topic is offered where it is that.
  static func unknownCommand(_ name: String) -> Failure {
    let names = Command.all.map { $0.words[0] } + ["help", "--version", "--help"]
    let topic = HelpTopic(rawValue: name).map { "help \($0.rawValue)" }
    return Failure(
      .usage,
      LocalizedText(vi: "không có lệnh \(name.quoted)", en: "there is no command \(name.quoted)")
        .suggesting(topic ?? name.closest(among: names)))
  }

  /// That help explains nothing of a name.
  static func unknownSubject(_ name: String) -> Failure {
    let names = HelpTopic.allCases.map(\.rawValue) + Command.all.map { $0.words[0] }
    return Failure(
      .usage,
      LocalizedText(
        vi: "không có lệnh hay chủ đề \(name.quoted)", en: "there is no command or topic \(name.quoted)"
      ).suggesting(name.closest(among: names)))
  }
}
