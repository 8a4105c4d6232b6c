public import DcsScore

/// A subject that help explains at length, beside the commands: compiled in, so that a school without a network has it.
///
/// What it says stands in this folder, in a file a topic and language: `NAME.LANGUAGE.md`.
public enum HelpTopic: String, CaseIterable, Sendable {
  case evidence, scoring, criteria, signing, papers, ci, editors

  /// What the topic is about, in one line.
  public func title(_ language: Language) -> String { text(language).firstHeading }

  /// All that the topic says. The first section has the title for its heading.
  public func sections(_ language: Language) -> [TopicSection] { TopicSection.sections(of: text(language)) }

  /// The topic as its file has it; empty where there is none, which the tests look for.
  public func text(_ language: Language) -> String {
    embeddedFiles.first { $0.name == "\(rawValue).\(language.rawValue).md" }?.text ?? ""
  }
}

extension String {
  /// The heading of the first line, so that a list of topics need not read them whole.
  fileprivate var firstHeading: String { String(prefix { $0 != "\n" }.drop { $0 == "#" || $0 == " " }) }
}
