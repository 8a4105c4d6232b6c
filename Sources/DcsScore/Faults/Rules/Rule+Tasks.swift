/// What holds of an office's list of tasks.
extension Rule {
  static let tasks = [repeatedTask]

  public static let repeatedTask = Rule(
    "repeated-task", vi: "mỗi nhiệm vụ của danh mục có một số thứ tự riêng",
    en: "each task of a list must have a number of its own", in: .tasks, passes: #""number": "A.2""#,
    fails: #""number": ↓"A.1""#)
}
