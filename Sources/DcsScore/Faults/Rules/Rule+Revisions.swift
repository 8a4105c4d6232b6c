/// What holds of a criteria file beside an earlier version of it.
extension Rule {
  static let revisions = [versionStep]

  public static let versionStep = Rule(
    "version-step", vi: "phải nâng phiên bản đến bậc xứng với những gì đã đổi, và không được lùi",
    en: "the version must rise by the step that the changes demand, and never go down", in: .revision,
    passes: #""version": "2.0.0""#, fails: #""version": ↓"1.1.0""#, #""version": ↓"1.0.0""#, #""version": ↓"0.9.0""#)
}
