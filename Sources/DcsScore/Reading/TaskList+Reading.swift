extension TaskList {
  private enum Key: String, CaseIterable {
    case schema = "$schema"
    case format, title, source, period, tasks
  }

  /// Reads a list of tasks.
  ///
  /// - Parameter document: The file as JSON; its faults are taken over.
  public static func read(_ document: JSONDocument) -> Reading<TaskList> {
    var log = document.faults
    let list = document.root.flatMap { root in
      Self.format.open(root, Key.format, schema: .schema, &log).flatMap { TaskList($0, &log) }
    }
    return Reading(list, log)
  }

  private init?(_ object: ObjectReader<Key>, _ log: inout FaultLog) {
    var object = object
    let title = object.required(.title, String.self, &log)
    let source = object.optional(.source, String.self, &log)
    let period = object.optional(.period, String.self, &log)
    let nodes = object.requiredElements(.tasks, &log)
    object.finish(&log)
    let tasks = nodes.compactMap { Task.read($0, named: "tasks", &log) }
    if tasks.count == nodes.count { Self.checkNumbers(of: tasks, nodes, &log) }
    guard let title else { return nil }
    self.init(title: title, source: source, period: period, tasks: tasks)
  }

  private static func checkNumbers(of tasks: [Task], _ nodes: [JSONNode], _ log: inout FaultLog) {
    let places = nodes.map { ($0["number"] ?? $0).range }
    for (first, again) in tasks.map({ $0.number }).repetitions {
      let number = tasks[again].number.quoted
      log.report(
        .repeatedTask, at: places[again], vi: "số thứ tự \(number) đã có ở nhiệm vụ khác",
        en: "another task has the number \(number)", related: [.firstHere(places[first])])
    }
  }
}

extension TaskList.State: JSONChoice {}

extension TaskList.Task: JSONReadable {
  private enum Key: String, CaseIterable {
    case number, title, planned, state, done, percent, next, difficulties, proposals
  }

  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    guard var object = ObjectReader<Key>(node, named: name, &log) else { return nil }
    let number = object.required(.number, String.self, &log)
    let title = object.required(.title, String.self, &log)
    let planned = object.optional(.planned, String.self, &log)
    let state = object.optional(.state, TaskList.State.self, &log)
    let done = object.optional(.done, String.self, &log)
    let percent = object.optional(.percent, Int.self, &log)
    let next = object.optional(.next, String.self, &log)
    let difficulties = object.optional(.difficulties, String.self, &log)
    let proposals = object.optional(.proposals, String.self, &log)
    object.finish(&log)
    guard let number, let title else { return nil }
    return Self(
      number: number, title: title, planned: planned, state: state, done: done, percent: percent, next: next,
      difficulties: difficulties, proposals: proposals)
  }
}
