/// What holds of the rules by which a criteria file suggests points.
extension Rule {
  static let suggestions = [tiers, tierPoints, binding]

  private static let passing = #"[{"from": 0, "points": 0}, {"from": 80, "points": 2}]"#

  public static let tiers = Rule(
    "tiers", vi: "các bậc phải bắt đầu từ 0, tăng dần và không quá 100 phần trăm",
    en: "tiers must start from 0, rise and not go beyond 100 percent", in: .criteria, passes: passing,
    fails: #"↓[{"from": 1, "points": 0}, {"from": 80, "points": 2}]"#,
    #"↓[{"from": 0, "points": 2}, {"from": 80, "points": 1}]"#,
    #"↓[{"from": 0, "points": 0}, {"from": 101, "points": 2}]"#, "↓[]")

  public static let tierPoints = Rule(
    "tier-points", vi: "điểm của một bậc không được quá điểm tối đa của mục",
    en: "a tier's points must not be over the item's maximum", in: .criteria, passes: passing,
    fails: #"↓[{"from": 0, "points": 0}, {"from": 80, "points": 2.5}]"#)

  public static let binding = Rule(
    "binding", vi: "chỉ quy tắc cho ra điểm mới có thể bắt buộc ('binding')",
    en: "only a rule that makes points can be 'binding'", in: .criteria, passes: #""rule": {"kind": "standard","#,
    fails: #""rule": {"kind": "standard", "binding": ↓true,"#)
}
