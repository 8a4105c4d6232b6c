import DcsScore
import Testing

/// The sample that has a council: its files, of which papers are made.
enum SampleSchool {
  static let name = "thcs-nguyen-trai"

  /// The evidence of this sample, or of another one.
  static func evidence(_ sample: String = name, changing change: (String) -> String = { $0 }) throws -> Evidence {
    let text = String(decoding: try bytes(of: "Samples/\(sample).evidence.json"), as: UTF8.self)
    let document = JSONDocument(parsing: Array(change(text).utf8))
    return try #require(Evidence.read(document, against: IndexedSet(officialSet)).model)
  }

  static func assessment(_ sample: String = name, changing change: (String) -> String = { $0 }) throws -> Assessment {
    Assessment(of: try evidence(sample, changing: change))
  }

  static func council(changing change: (String) -> String = { $0 }) throws -> Council {
    try council(read: change(String(decoding: try bytes(of: "Samples/\(name).council.json"), as: UTF8.self)))
  }

  static func council(read text: String) throws -> Council {
    try #require(Council.read(JSONDocument(parsing: Array(text.utf8))).model)
  }

  /// The result as an export writes it.
  static func result(by council: Council? = nil, on date: String = "2025-05-20", _ language: Language) throws -> [UInt8]
  {
    ResultFile.bytes(
      of: try assessment(), evidence: .init(sha256: SHA256([]), attachments: nil),
      council: try council ?? self.council(), date: try #require(CalendarDate(date)),
      replaces: .init(sha256: SHA256([1]), reason: "Tính lại mục 1.4"), language)
  }

  static func result(read bytes: [UInt8]) throws -> ResultFile {
    try #require(ResultFile.read(JSONDocument(parsing: bytes)).model)
  }

  /// A council of which some is known and more is not.
  static let councilInWork = #"""
    {"format": "dcs-council/1", "kind": "self", "school": "Trường THCS Nguyễn Trãi", "schoolYear": "2024-2025",
    "decision": {"number": "142/QĐ-THCSNT", "date": null}, "members": [
    {"name": "Phạm Thị Hòa", "position": "Hiệu trưởng", "role": "chair"},
    {"name": "Nguyễn Thu Hằng", "position": null, "role": "secretary"}, {"position": "Giáo viên", "role": "member"}],
    "minutes": {"date": "2025-05-12"}, "approval": {"signedBy": {"name": null, "position": "Hiệu trưởng"}},
    "criteriaChecked": {"by": "Lê Quang Huy"}, "papers": {"signer": {"position": "Hiệu trưởng"}}}
    """#

  /// A team of the office above the school, which assesses it after its own council has.
  static let team = #"""
    {"format": "dcs-council/1", "kind": "external", "school": "Trường THCS Nguyễn Trãi", "schoolYear": "2024-2025",
    "decision": {"number": "87/QĐ-PGDĐT", "date": "2025-06-02"}, "members": [
    {"name": "Trần Văn Khoa", "position": "Phó Trưởng phòng GDĐT", "role": "chair", "approves": true},
    {"name": "Hoàng Thị Mai", "position": "Chuyên viên Phòng GDĐT", "role": "secretary", "approves": true},
    {"name": "Đỗ Minh Tuấn", "position": "Giáo viên Trường THCS Lê Lợi", "role": "member", "approves": true}],
    "minutes": {"number": "02/BB-ĐĐGN", "date": "2025-06-10"},
    "approval": {"number": "95/QĐ-PGDĐT", "date": "2025-06-16",
    "signedBy": {"name": "Nguyễn Đình Lâm", "position": "Trưởng phòng"}},
    "criteriaChecked": {"by": "Hoàng Thị Mai", "date": "2025-06-09"}, "acceptsSuggestions": true,
    "remarks": "Đoàn đề nghị trường hoàn thiện minh chứng của mục 1.3.5.",
    "papers": {"place": "Nam Thanh", "symbol": "PGDĐT", "recipients": ["UBND huyện Nam Thanh", "Trường THCS Nguyễn Trãi"],
    "meeting": {"place": "Trường THCS Nguyễn Trãi", "begins": "8 giờ 00", "ends": "11 giờ 30"}}}
    """#
}
