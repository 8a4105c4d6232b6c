import HelpTopics

extension HelpTopic {
  /// The commands that the topic is about. A family of commands with the topic's name is among them.
  var commands: [Command] {
    switch self {
    case .evidence: [.initialize, .form, .evidenceConvert, .status]
    case .scoring: [.score, .plan, .compare]
    case .criteria: [.criteriaList, .criteriaShow, .criteriaUnconfirmed, .criteriaDiff, .migrate]
    case .signing: [.council, .export, .verify]
    case .papers: [.report, .show]
    case .ci: [.validate]
    case .editors: []
    }
  }
}

extension Command {
  /// The topic that says more about the command, if there is one.
  var topic: HelpTopic? { HelpTopic.allCases.first { $0.commands.contains { $0.name == name } } }
}
