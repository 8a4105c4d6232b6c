/// A column of an evidence table. The first ones are there to be read by people; what they say is of no account.
package enum TableColumn: String, CaseIterable, Sendable {
  case id, row, maxPoints, howToAnswer, wanted
  case met, points, part, whole, count, stage, learners, units
  case title, number, date, link, file
  case note

  /// The column's name in its table.
  package var name: LocalizedText {
    switch self {
    case .id: LocalizedText(vi: "Mã", en: "ID")
    case .row: LocalizedText(vi: "Nội dung", en: "Row")
    case .maxPoints: LocalizedText(vi: "Điểm tối đa", en: "Maximum")
    case .howToAnswer: LocalizedText(vi: "Cách trả lời", en: "How to answer")
    case .wanted: LocalizedText(vi: "Minh chứng cần có", en: "Evidence wanted")
    case .met: LocalizedText(vi: "Đạt", en: "Met")
    case .points: LocalizedText(vi: "Điểm", en: "Points")
    case .part: LocalizedText(vi: "Số đạt", en: "Part")
    case .whole: LocalizedText(vi: "Tổng số", en: "Whole")
    case .count: LocalizedText(vi: "Số lượng", en: "Count")
    case .stage: LocalizedText(vi: "Cấp học", en: "Stage")
    case .learners: LocalizedText(vi: "Số người học", en: "Learners")
    case .units: LocalizedText(vi: "Số thiết bị", en: "Units")
    case .title: LocalizedText(vi: "Tên minh chứng", en: "Document")
    case .number: LocalizedText(vi: "Số văn bản", en: "Number")
    case .date: LocalizedText(vi: "Ngày", en: "Date")
    case .link: LocalizedText(vi: "Đường dẫn", en: "Link")
    case .file: LocalizedText(vi: "Tệp", en: "File")
    case .note: LocalizedText(vi: "Ghi chú", en: "Note")
    }
  }

  /// Whether the column only tells people what its row is about.
  var isForReading: Bool {
    switch self {
    case .row, .maxPoints, .howToAnswer, .wanted: true
    default: false
    }
  }

  /// The columns that together are a document.
  static let document: [TableColumn] = [.title, .number, .date, .link, .file]

  /// The columns of one answer, which therefore say the same on each of its rows.
  static let answer: [TableColumn] = [.met, .points, .part, .whole, .count, .note]
}

/// A line above an evidence table that says what the table is and whose: its name, then its value.
package enum TableHead: String, CaseIterable, Sendable {
  case format, criteria, schoolYear, name, code, stages, commune, province, managedBy

  /// The line's name.
  package var name: LocalizedText {
    switch self {
    case .format: LocalizedText(vi: "Dạng tệp", en: "Format")
    case .criteria: LocalizedText(vi: "Bộ chỉ số", en: "Indicator set")
    case .schoolYear: LocalizedText(vi: "Năm học", en: "School year")
    case .name: LocalizedText(vi: "Tên trường", en: "School")
    case .code: LocalizedText(vi: "Mã trường", en: "School code")
    case .stages: LocalizedText(vi: "Các cấp học", en: "Stages")
    case .commune: LocalizedText(vi: "Xã, phường, đặc khu", en: "Commune or ward")
    case .province: LocalizedText(vi: "Tỉnh, thành phố", en: "Province or city")
    case .managedBy: LocalizedText(vi: "Cơ quan quản lý", en: "Managed by")
    }
  }

  /// Whether the line is about the school, and not about the file.
  var isOfSchool: Bool {
    switch self {
    case .format, .criteria, .schoolYear: false
    default: true
    }
  }
}

extension TableColumn {
  /// The columns by their names in either language and as JSON has them, in lower case.
  static let byName = names { $0.name }
}

extension TableHead {
  /// The lines by their names in either language and as JSON has them, in lower case; also by those that they had.
  static let byName: [String: TableHead] = {
    var known = names { $0.name }
    known["xã, phường"] = .commune
    return known
  }()
}
