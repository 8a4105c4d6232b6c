import DcsScore

extension FileKind {
  /// What to do with a file of the kind where evidence was meant; nil for evidence.
  var insteadOfEvidence: LocalizedText? {
    switch self {
    case .evidence: nil
    case .result:
      LocalizedText(
        vi: "tệp này là kết quả đã xuất: xem bằng dcs show, kiểm tra bằng dcs verify",
        en: "this file is an exported result: dcs show prints it, dcs verify checks it")
    case .council:
      LocalizedText(
        vi: "tệp này là tệp Hội đồng: xem bằng dcs show, dùng để xuất kết quả bằng dcs export --council",
        en: "this file is a council file: dcs show prints it, dcs export --council takes it")
    case .criteria:
      LocalizedText(
        vi: "tệp này là bộ chỉ số: xem bằng dcs criteria show, kiểm tra bằng dcs validate",
        en: "this file is an indicator set: dcs criteria show prints it, dcs validate checks it")
    }
  }
}
