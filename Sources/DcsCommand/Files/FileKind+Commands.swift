import DcsScore

extension FileKind {
  /// What to do with a file of the kind where evidence was meant; nil for evidence.
  var insteadOfEvidence: LocalizedText? { self == .evidence ? nil : purpose }

  /// What to do with a file of the kind where a result was meant; nil for a result.
  var insteadOfResult: LocalizedText? { self == .result ? nil : purpose }

  /// What to do with a file of the kind where a council file was meant; nil for a council file.
  var insteadOfCouncil: LocalizedText? { self == .council ? nil : purpose }

  /// What to do with a file of the kind where an indicator set was meant; nil for a set.
  var insteadOfCriteria: LocalizedText? { self == .criteria ? nil : purpose }

  /// What the file is, and which commands take it.
  private var purpose: LocalizedText {
    switch self {
    case .evidence:
      LocalizedText(
        vi: "tệp này là hồ sơ minh chứng: tính điểm bằng dcs score, kiểm tra lỗi bằng dcs validate",
        en: "this file is evidence: dcs score scores it, dcs validate finds its faults")
    case .result:
      LocalizedText(
        vi: "tệp này là kết quả đã xuất: xem bằng dcs show, kiểm tra bằng dcs verify",
        en: "this file is an exported result: dcs show prints it, dcs verify checks it")
    case .council:
      LocalizedText(
        vi: "tệp này là tệp Hội đồng: xem bằng dcs show, dùng để xuất kết quả bằng dcs export --council",
        en: "this file is a council file: dcs show prints it, dcs export --council takes it")
    case .tasks:
      LocalizedText(
        vi: "tệp này là danh mục nhiệm vụ: xem bằng dcs show, dùng để lập báo cáo quý bằng dcs report --tasks",
        en: "this file is a list of tasks: dcs show prints it, dcs report --tasks makes the quarterly report of it")
    case .criteria:
      LocalizedText(
        vi: "tệp này là bộ chỉ số: xem bằng dcs criteria show, kiểm tra bằng dcs validate",
        en: "this file is an indicator set: dcs criteria show prints it, dcs validate checks it")
    }
  }
}
