/// The tasks that an office sets its schools (danh mục nhiệm vụ chuyển đổi số), with what a school reports on each.
///
/// The list is the office's: its rows stand in every report, in their order and in its words.
public struct TaskList: Hashable, Sendable {
  /// The format of files with such a list.
  public static let format = FileFormat(name: "dcs-tasks", version: 1)

  /// How far a task is.
  public enum State: String, CaseIterable, Sendable {
    case notStarted = "not-started"
    case inProgress = "in-progress"
    case done
  }

  /// A row of the list. What a school has not reported is nil.
  public struct Task: Hashable, Sendable {
    /// The number that the office gave it, such as `1` or `9.1`.
    public let number: String
    /// What is to be done, in the office's words.
    public let title: String
    /// By when it is planned, in the office's or the school's words.
    public let planned: String?
    public let state: State?
    /// What was done in the quarter, and what came of it.
    public let done: String?
    /// How much of the plan was reached, in percent; more than 100 where more was done than planned.
    public let percent: Int?
    /// What will be done in the next quarter.
    public let next: String?
    /// What is difficult.
    public let difficulties: String?
    /// What the school asks for or proposes.
    public let proposals: String?
  }

  /// What the list is called.
  public let title: String
  /// The document by which the office set the tasks.
  public let source: String?
  /// The quarter that is reported on, in words such as `quý IV năm 2024`.
  public let period: String?
  /// The tasks, in the office's order.
  public let tasks: [Task]
}

extension TaskList {
  /// Whether each task only heads others, as `9` does where there is a `9.1`.
  public var areHeads: [Bool] {
    var heads: Set<String> = []
    for task in tasks {
      if let end = task.number.lastIndex(of: ".") { heads.insert(String(task.number[..<end])) }
    }
    return tasks.map { heads.contains($0.number) }
  }
}
