import DcsScore
import Testing

/// Lists of tasks: what is read of them, and their faults, each with its place and its whole message.
@Suite struct TaskListReadingTests {
  private func list(_ path: String) throws -> TaskList {
    try #require(TaskList.read(JSONDocument(parsing: try bytes(of: path))).model)
  }

  @Test func everythingIsRead() throws {
    let list = try list("Tests/Files/full.tasks.json")
    #expect(list.title == "Nhiệm vụ chuyển đổi số năm 2024" && list.source == "Công văn 12/GDĐT")
    #expect(list.period == "quý IV năm 2024")
    let task = list.tasks[1]
    #expect(task.number == "1.1" && task.title == "Bản đồ số" && task.planned == "Quý IV/2024")
    #expect(task.state == .inProgress && task.done == "Đã cập nhật vị trí trường" && task.percent == 80)
    #expect(task.next == "Bổ sung ảnh" && task.difficulties == "Thiếu máy ảnh" && task.proposals == "Đề nghị tập huấn")
    #expect(list.areHeads == [true, false, false])
  }

  @Test func sampleHasTheRowsOfItsOffice() throws {
    let list = try list("Samples/nhiem-vu-2023.tasks.json")
    #expect(
      list.tasks.map(\.number) == ["1", "1.1", "1.2", "2", "3", "3.1", "3.2", "3.3", "4", "5", "6", "7", "8", "9"])
    #expect(zip(list.tasks, list.areHeads).filter { $1 }.map { $0.0.number } == ["1", "3"])
    let file = ParsedFile(
      SourceText(name: "a.json", bytes: try bytes(of: "Samples/nhiem-vu-2023.tasks.json")))
    #expect(Validation.tasks(file).faults.isEmpty)
  }

  /// A head is what others extend by a full stop, whatever its number starts with.
  @Test func headsAreKnownByWholeNumbers() throws {
    let text = RuleExamples.tasks.replacing(#""number": "A.1""#, with: #""number": "AA.1""#)
    let list = try #require(TaskList.read(JSONDocument(parsing: Array(text.utf8))).model)
    #expect(list.areHeads == [true, false, false])
    let none = try #require(
      TaskList.read(
        JSONDocument(
          parsing: Array(text.replacing(#""number": "A.2""#, with: #""number": "A2""#).utf8))
      ).model)
    #expect(none.areHeads == [false, false, false])
  }

  @Test(arguments: [
    (#""number": "A.2""#, #""number": "A.1""#, ["3:12 repeated-task another task has the number 'A.1'"]),
    (#""number": "A.2", "#, "", ["3:1 missing-key the key 'number' must be here"]),
    (#""percent": 80"#, #""percent": 80.5"#, ["2:73 number 'percent' must be a whole number, 0 or more"]),
    (#""percent": 80"#, #""percent": -1"#, ["2:73 number 'percent' must be a whole number, 0 or more"]),
    (
      #""percent": 80"#, #""percent": "80%""#,
      ["2:73 wrong-type 'percent' must be a number, not '80%'; leave the percent sign out"]
    ),
    (
      #""in-progress""#, #""in-progres""#,
      [
        "2:47 choice 'state' must be one of: not-started, in-progress, done; not 'in-progres'; did you mean 'in-progress'?"
      ]
    ),
    (#""planned""#, #""plan""#, ["3:43 unknown-key there is no key 'plan' here"]),
    (#""title": "Bản đồ""#, #""title": " ""#, ["2:28 empty-text 'title' must not be empty"]),
    (
      "dcs-tasks/1", "dcs-tasks/2",
      ["1:12 format a file of format 'dcs-tasks/2' needs a newer dcs (this one reads 'dcs-tasks/1')"]
    ),
  ])
  func faults(of right: String, as wrong: String, expected: [String]) throws {
    let text = RuleExamples.tasks.replacing(right, with: wrong)
    #expect(text != RuleExamples.tasks)
    #expect(try lines(validationFaults(Array(text.utf8), .tasks), of: text) == expected)
  }

  @Test func emptyList() throws {
    let text = #"{"format": "dcs-tasks/1", "title": "Nhiệm vụ", "tasks": []}"#
    #expect(
      try lines(validationFaults(Array(text.utf8), .tasks), of: text, .vietnamese)
        == ["1:57 empty-list 'tasks' phải có ít nhất một phần tử"])
  }

  @Test func messageInVietnamese() throws {
    let text = RuleExamples.tasks.replacing(#""number": "A.2""#, with: #""number": "A""#)
    #expect(
      try lines(validationFaults(Array(text.utf8), .tasks), of: text, .vietnamese)
        == ["3:12 repeated-task số thứ tự 'A' đã có ở nhiệm vụ khác"])
  }
}
