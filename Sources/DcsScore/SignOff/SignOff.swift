/// Whether a council may close an assessment.
///
/// The rules are those of a council's work as the offices' letters describe it; how many members and approvals a result
/// needs stands in the set. What is not known is not held against anybody, so that of files with faults, too, all is
/// told that can be.
public struct SignOff {
  let assessment: Assessment?
  let council: Council?
  let criteria: CriteriaSet?
  let date: CalendarDate
  let today: CalendarDate?
  let links: [ResultLink]
  let ruinedTexts: Int
  let isTable: Bool
  /// What a result records, where there is no evidence to score.
  var recorded: Score?

  /// - Parameters:
  ///   - assessment: What the council closes; nil where the evidence cannot be scored.
  ///   - council: Who closes it; nil where the council file cannot be used.
  ///   - criteria: The set that the evidence is for; nil where it is not known.
  ///   - date: The day on which the result is made.
  ///   - today: The day on which this is asked; nil where it does not matter.
  ///   - links: The other results that the result is to name.
  ///   - ruinedTexts: How many texts are ruined in the files that the result is made of.
  ///   - isTable: Whether the council's file is a table, so that its lines are named and not keys.
  public init(
    of assessment: Assessment?, by council: Council?, under criteria: CriteriaSet?, on date: CalendarDate,
    today: CalendarDate? = nil, links: [ResultLink] = [], ruinedTexts: Int = 0, isTable: Bool = false
  ) {
    self.assessment = assessment
    self.council = council
    self.criteria = criteria
    self.date = date
    self.today = today
    self.links = links
    self.ruinedTexts = ruinedTexts
    self.isTable = isTable
  }

  /// Every reason against it, those of the evidence first; none where the result may be exported.
  public var refusals: [Refusal] {
    [unanswered, ruinedText, otherSchool, otherYear, noDecision, fewMembers, noName, noPosition].compactMap { $0 }
      + (council.map { votes(of: $0, criteria?.signOff?.approval) } ?? [])
      + [minutes, earlyMinutes, approval, criteriaCheck, suggestions, tooEarly, inFuture].compactMap { $0 }
      + links.compactMap(refusal)
  }

  private var criteriaResults: [CriterionResult] {
    (assessment?.score ?? recorded)?.groups.flatMap { $0.criteria } ?? []
  }

  /// What the body is called in reasons, which there are only where it is known.
  var body: LocalizedText { (council?.kind ?? .own).body }

  private var unanswered: Refusal? {
    let ids = criteriaResults.flatMap { $0.unansweredIDs }
    if ids.isEmpty { return nil }
    return Refusal(
      .unanswered,
      LocalizedText(
        vi: "còn \(ids.count) mục chưa trả lời: \(ids.listed())",
        en: "rows without an answer (\(ids.count)): \(ids.listed())"),
      LocalizedText(
        vi: "trả lời trong hồ sơ minh chứng; mục không có gì thì ghi 0 điểm hoặc \"met\": false",
        en: "answer them in the evidence file; where there is nothing, write 0 points or \"met\": false"))
  }

  /// What is closed cannot be read any more once its letters are lost.
  private var ruinedText: Refusal? {
    if ruinedTexts == 0 { return nil }
    return Refusal(
      .ruinedText,
      LocalizedText(
        vi: "còn \(ruinedTexts) chỗ có chữ bị hỏng do sai bảng mã",
        en: "texts whose letters are ruined by a wrong encoding: \(ruinedTexts)"),
      LocalizedText(vi: "sửa lại từng chỗ đã nêu, rồi xuất lại", en: "mend each place that was told, and export again"))
  }

  private var otherSchool: Refusal? {
    guard let council, let assessment, council.school != assessment.school.name else { return nil }
    return Refusal(
      .otherSchool,
      LocalizedText(
        vi: "hồ sơ của \(assessment.school.name.quoted), \(body.vi) lập cho \(council.school.quoted)",
        en: "the evidence is of \(assessment.school.name.quoted), \(body.en) is for \(council.school.quoted)"),
      LocalizedText(
        vi: "kiểm tra có lấy nhầm tệp không; tên trường ở hai tệp phải giống hệt nhau",
        en: "check that these are the right files; both must name the school alike"))
  }

  private var otherYear: Refusal? {
    guard let council, let assessment, council.schoolYear != assessment.schoolYear else { return nil }
    return Refusal(
      .otherYear,
      LocalizedText(
        vi: "hồ sơ của năm học \(assessment.schoolYear), \(body.vi) lập cho năm học \(council.schoolYear)",
        en: "the evidence is for \(assessment.schoolYear), \(body.en) is for \(council.schoolYear)"),
      LocalizedText(vi: "kiểm tra có lấy nhầm tệp không", en: "check that these are the right files"))
  }

  private var fewMembers: Refusal? {
    guard let council, let least = criteria?.signOff?.leastMembers else { return nil }
    let (people, entries) = (council.people.count, council.members.count)
    if people >= least { return nil }
    let again =
      people == entries
      ? LocalizedText(vi: "", en: "")
      : LocalizedText(
        vi: " (\(entries) dòng, có người được ghi nhiều lần)", en: " (\(entries) entries, some of one person)")
    return Refusal(
      .fewMembers,
      LocalizedText(
        vi: "\(body.vi) có \(people) thành viên\(again.vi), bộ chỉ số yêu cầu ít nhất \(least)",
        en: "\(body.en) has \(people) members\(again.en), the set asks for \(least) at least"),
      LocalizedText(vi: "bổ sung thành viên theo quyết định thành lập", en: "add the members that the decision names"))
  }

  private var suggestions: Refusal? {
    let taken = entry(.acceptsSuggestions, LocalizedText(vi: "có", en: "yes"), json: "\"acceptsSuggestions\": true")
    let ids = criteriaResults.flatMap { $0.items }.filter { $0.isSuggestion }.map { $0.id }
    guard let council, !council.acceptsSuggestions, !ids.isEmpty else { return nil }
    return Refusal(
      .suggestionsNotAccepted,
      LocalizedText(
        vi: "\(ids.count) mục mới chỉ có điểm gợi ý, \(body.vi) chưa cho điểm: \(ids.listed())",
        en: "points that are only suggested by facts (\(ids.count)): \(ids.listed())"),
      LocalizedText(
        vi: "cho điểm trong hồ sơ, hoặc nếu \(body.vi) nhất trí thì ghi \(taken.vi)",
        en: "give points in the evidence file or, if \(body.en) agrees, write \(taken.en)"))
  }
}
