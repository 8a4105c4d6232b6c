extension SignOff {
  /// What stands against no result, but should be looked at before one is signed: phrases without a full stop.
  public var cautions: [LocalizedText] { [dateToCome, documentsToCome].compactMap { $0 } }

  /// A result of tomorrow is no reason against it, as it may be of today farther east.
  private var dateToCome: LocalizedText? {
    guard let today, today < date else { return nil }
    return LocalizedText(
      vi: "ngày xuất \(date.formatted(.vietnamese)) còn chưa tới (hôm nay là \(today.formatted(.vietnamese)))",
      en: "the result's date, \(date), is yet to come (today is \(today))")
  }

  /// Nobody has seen a document of a later day.
  private var documentsToCome: LocalizedText? {
    guard let evidence = assessment?.evidence else { return nil }
    let day = min(date, today ?? date)
    var (vi, en): ([String], [String]) = ([], [])
    for (id, answer) in zip(evidence.rowIDs, evidence.answers) {
      for case let date? in answer?.documents.map({ $0.date }) ?? [] where date > day {
        vi.append("\(id) (\(date.formatted(.vietnamese)))")
        en.append("\(id) (\(date))")
      }
    }
    if vi.isEmpty { return nil }
    return LocalizedText(
      vi:
        "có \(vi.count) minh chứng ghi ngày sau ngày \(day.formatted(.vietnamese)): \(vi.listed(first: 5)); kiểm tra lại ngày trong hồ sơ",
      en: "documents dated after \(day): \(en.count), \(en.listed(first: 5)); check their dates in the evidence")
  }
}
