import DcsScore

// What is said of the parts that a result is held against.
extension Verification.Part {
  /// What the part is called.
  ///
  /// - Parameter kind: Whose result it is.
  func name(_ kind: Council.Kind) -> LocalizedText {
    switch self {
    case .result: LocalizedText(vi: "tệp kết quả", en: "the result file")
    case .criteria: LocalizedText(vi: "bộ chỉ số", en: "the criteria file")
    case .evidence: LocalizedText(vi: "hồ sơ minh chứng", en: "the evidence")
    case .attachments: LocalizedText(vi: "tệp đính kèm", en: "attached files")
    case .scoring: LocalizedText(vi: "chấm lại", en: "the scoring")
    case .council: LocalizedText(vi: "điều kiện của \(kind.body.vi)", en: "\(kind.body.en)'s rules")
    case .round: LocalizedText(vi: "kết quả lần trước", en: "the round before")
    case .examined: LocalizedText(vi: "kết quả tự đánh giá", en: "the self-assessment")
    }
  }

  /// - Parameter kind: Whose result it is.
  func whenItHolds(_ kind: Council.Kind) -> LocalizedText {
    switch self {
    case .result:
      LocalizedText(
        vi: "tệp kết quả đúng dạng và khớp với mã băm của chính nó",
        en: "the result has its form and agrees with its own digest")
    case .criteria:
      LocalizedText(vi: "đúng tệp bộ chỉ số đã dùng để chấm", en: "the criteria file is the one that was used")
    case .evidence:
      LocalizedText(vi: "đúng tệp hồ sơ minh chứng đã chấm", en: "the evidence is the file that was scored")
    case .attachments:
      LocalizedText(vi: "các tệp đính kèm không thay đổi", en: "the attached files are unchanged")
    case .scoring:
      LocalizedText(
        vi: "chấm lại cho đúng mọi điểm, mức và việc còn thiếu",
        en: "scoring again gives the same points, levels and gaps")
    case .council:
      LocalizedText(
        vi: "\(kind.body.vi) đủ điều kiện thông qua kết quả",
        en: "\(kind.body.en) had all that it needs to close the result")
    case .round:
      LocalizedText(vi: "đúng là kết quả thay cho lần trước", en: "the result stands in for the round before it")
    case .examined:
      LocalizedText(
        vi: "đúng kết quả tự đánh giá mà đoàn đã xem xét", en: "the self-assessment is the one that the team examined")
    }
  }

  func whenUnchecked(_ kind: Council.Kind) -> LocalizedText {
    switch self {
    case .result: LocalizedText(vi: "chưa kiểm tra tệp kết quả", en: "the result was not checked")
    case .criteria:
      LocalizedText(
        vi: "chưa có bộ chỉ số này; chỉ ra tệp bằng --criteria",
        en: "the set is not at hand; name its file by --criteria")
    case .evidence:
      LocalizedText(
        vi: "chưa đối chiếu hồ sơ minh chứng; chỉ ra tệp bằng --evidence",
        en: "the evidence was not compared; name it by --evidence")
    case .attachments:
      LocalizedText(vi: "chưa đối chiếu tệp đính kèm", en: "the attached files were not compared")
    case .scoring: LocalizedText(vi: "chưa chấm lại", en: "nothing was scored again")
    case .council:
      LocalizedText(
        vi: "chưa xét điều kiện của \(kind.body.vi)", en: "\(kind.body.en)'s rules were not looked at")
    case .round:
      LocalizedText(
        vi: "chưa đối chiếu kết quả lần trước; xác minh cả hai bằng --chain",
        en: "the round before it was not compared; verify both with --chain")
    case .examined:
      LocalizedText(
        vi: "chưa đối chiếu kết quả tự đánh giá mà đoàn đã xem xét; chỉ ra tệp bằng --examined",
        en: "the self-assessment that the team examined was not compared; name it by --examined")
    }
  }
}
