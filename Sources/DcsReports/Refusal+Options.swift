import DcsScore

extension Refusal {
  /// The reason as whoever runs `dcs export` knows it: by its options.
  var reasonByOptions: LocalizedText {
    if code != .examinesByCouncil { return reason }
    return LocalizedText(
      vi: "--examines chỉ dành cho đoàn đánh giá ngoài, đây là Hội đồng tự đánh giá",
      en: "--examines is for external teams, and this is the school's own council")
  }

  /// The remedy with the commands and options that serve for it.
  ///
  /// - Parameter set: The set of the evidence; nil where it is not known.
  func remedyByOptions(_ set: CriteriaSet?) -> LocalizedText {
    let command = set?.unconfirmedCommand ?? "dcs criteria unconfirmed"
    return switch code {
    case .criteriaNotChecked:
      LocalizedText(
        vi: remedy.vi.replacing("đối chiếu rồi", with: "đối chiếu theo '\(command)' rồi"),
        en: remedy.en.replacing("compare them and", with: "compare them by '\(command)' and"))
    case .ruinedText:
      LocalizedText(
        vi: "\(remedy.vi); chỗ nào vốn viết như vậy thì thêm --accept-texts",
        en: "\(remedy.en); where a text is written so, add --accept-texts")
    case .dateTooEarly:
      LocalizedText(
        vi: "chọn ngày khác bằng --date, hoặc kiểm tra ngày của quyết định",
        en: "name another day by --date, or check the decision's date")
    case .dateInFuture:
      LocalizedText(vi: "\(remedy.vi); xem --date", en: "\(remedy.en); see --date")
    case .replacesOther:
      LocalizedText(vi: "\(remedy.vi); kiểm tra --replaces", en: "\(remedy.en); check --replaces")
    case .examinesOther:
      LocalizedText(vi: "\(remedy.vi); kiểm tra --examines", en: "\(remedy.en); check --examines")
    case .examinesByCouncil:
      LocalizedText(
        vi: remedy.vi.replacing("không nêu kết quả đã xem xét", with: "bỏ --examines"),
        en: remedy.en.replacing("name no examined result", with: "leave --examines out"))
    default: remedy
    }
  }
}
