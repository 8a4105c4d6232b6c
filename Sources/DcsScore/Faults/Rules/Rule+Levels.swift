/// What holds of the levels of a criteria file.
extension Rule {
  static let levels = [missingLevels, levelOrder, thresholdRange, unreachableLevel, capWithoutEffect, unusedLevels]

  private static let passing = #""levels": {"2": {"atLeast": 5}, "3": {"above": 7.5}}"#

  public static let missingLevels = Rule(
    "missing-levels", vi: "nơi cần tính mức phải có 'levels'",
    en: "'levels' must be there where a level is to come about", in: .criteria,
    passes: #""overall": {"rule": "lowest-group"}"#, fails: #""overall": ↓{"rule": "total"}"#)

  public static let levelOrder = Rule(
    "level-order", vi: "ngưỡng điểm phải tăng theo mức, và mức thấp nhất không có ngưỡng",
    en: "thresholds must rise with the levels, and the lowest level has none", in: .criteria, passes: passing,
    fails: #""levels": ↓{"2": {"atLeast": 7.5}, "3": {"atLeast": 5}}"#,
    #""levels": ↓{"1": {"atLeast": 0}, "2": {"atLeast": 5}, "3": {"above": 7.5}}"#)

  public static let thresholdRange = Rule(
    "threshold-range", vi: "ngưỡng phải là số điểm có thể đạt được",
    en: "a threshold must be of points that can be reached", in: .criteria, passes: passing,
    fails: #""levels": {"2": {"atLeast": 5}, "3": ↓{"above": 10}}"#,
    #""levels": {"2": {"atLeast": 5}, "3": ↓{"atLeast": 10.01}}"#)

  public static let unreachableLevel = Rule(
    "unreachable-level", .warning, vi: "thang điểm phải có ngưỡng cho mọi mức trên mức thấp nhất",
    en: "a scale must have a threshold for every level above the lowest", in: .criteria, passes: passing,
    fails: #""levels": ↓{"2": {"atLeast": 5}}"#)

  public static let capWithoutEffect = Rule(
    "cap-without-effect", .warning, vi: "điều kiện bắt buộc khi chưa đạt phải giữ nhóm dưới mức cao nhất",
    en: "an unmet condition must keep its group below the highest level", in: .criteria,
    passes: #"{"levelAtMost": 1}"#, fails: #"{"levelAtMost": ↓3}"#)

  public static let unusedLevels = Rule(
    "unused-levels", .warning, vi: "'overall' chỉ có 'levels' của mình khi tính theo tổng điểm ('total')",
    en: "an 'overall' must have 'levels' of its own only where it is by 'total'", in: .criteria,
    passes: #""overall": {"rule": "lowest-group"}"#,
    fails: #""overall": {"rule": "lowest-group", ↓"levels": {"2": {"atLeast": 5}, "3": {"above": 7.5}}}"#)
}
