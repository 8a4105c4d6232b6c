extension CouncilTable: TableKind {
  /// A column of a council's table; each row is a member.
  enum Column: String, CaseIterable, Sendable {
    case name, position, role, approves, dissent
    /// What goes into the other columns, for whoever fills them in.
    case howToFillIn
  }

  /// A line above a council's table. The raw value is the way to its value in JSON.
  enum Line: String, CaseIterable, Sendable {
    case format, kind, school, schoolYear
    case decisionNumber = "decision.number"
    case decisionDate = "decision.date"
    case minutesNumber = "minutes.number"
    case minutesDate = "minutes.date"
    case approvalNumber = "approval.number"
    case approvalDate = "approval.date"
    case approvalSigner = "approval.signedBy.name"
    case approvalPosition = "approval.signedBy.position"
    case checkedBy = "criteriaChecked.by"
    case checkedOn = "criteriaChecked.date"
    case acceptsSuggestions, remarks
    case superior = "papers.superior"
    case place = "papers.place"
    case symbol = "papers.symbol"
    case grounds = "papers.grounds"
    case recipients = "papers.recipients"
    case signer = "papers.signer.name"
    case signerPosition = "papers.signer.position"
    case standsInFor = "papers.signer.standsInFor"
    case meetingPlace = "papers.meeting.place"
    case begins = "papers.meeting.begins"
    case ends = "papers.meeting.ends"
    case requestNumber = "papers.request.number"
    case requestDate = "papers.request.date"
    case requestTo = "papers.request.to"
  }

  static var otherNames: [KeyNames.Name] {
    [KeyNames.Name(key: "members", name: LocalizedText(vi: "danh sách thành viên", en: "list of members"))]
  }
}

extension CouncilTable.Column: TableColumnName {
  static let byName: [String: Self] = {
    var known = names { $0.name }
    for (name, column) in [("họ tên", Self.name), ("vai trò", .role), ("tán thành", .approves)] { known[name] = column }
    return known
  }()

  static let key = Self.name

  static let needs = [ColumnNeed(column: Self.role, users: [.name, .position])]

  var isForReading: Bool { self == .howToFillIn }

  var isGuessed: Bool { !isForReading }

  func owns(_ text: String) -> Bool { false }

  var name: LocalizedText {
    switch self {
    case .name: LocalizedText(vi: "Họ và tên", en: "Name")
    case .position: LocalizedText(vi: "Chức vụ", en: "Position")
    case .role: LocalizedText(vi: "Nhiệm vụ", en: "Role")
    case .approves: LocalizedText(vi: "Biểu quyết", en: "Vote")
    case .dissent: LocalizedText(vi: "Ý kiến bảo lưu", en: "Dissent")
    case .howToFillIn: LocalizedText(vi: "Cách điền", en: "How to fill in")
    }
  }
}

extension CouncilTable.Line: TableLineName {
  static let byName: [String: Self] = {
    var known = names { $0.name }
    for name in ["ghi chú", "nhận xét"] { known[name] = .remarks }
    return known
  }()

  var isList: Bool { self == .grounds || self == .recipients }

  /// The way to the line's value in JSON, a key a step.
  var path: [String] { rawValue.split(separator: ".").map(String.init) }

  /// The last step: the others that have it have a cell of their own, and nothing to be told of it by its key.
  var key: String {
    switch self {
    case .begins, .ends: path.last ?? rawValue
    default: rawValue
    }
  }

  var name: LocalizedText {
    switch self {
    case .format: LocalizedText(vi: "Dạng tệp", en: "Format")
    case .kind: LocalizedText(vi: "Loại", en: "Kind")
    case .school: LocalizedText(vi: "Tên trường", en: "School")
    case .schoolYear: LocalizedText(vi: "Năm học", en: "School year")
    case .decisionNumber: LocalizedText(vi: "Số quyết định thành lập", en: "Number of the decision to set up")
    case .decisionDate: LocalizedText(vi: "Ngày quyết định thành lập", en: "Date of the decision to set up")
    case .minutesNumber: LocalizedText(vi: "Số biên bản", en: "Number of the minutes")
    case .minutesDate: LocalizedText(vi: "Ngày biên bản", en: "Date of the minutes")
    case .approvalNumber: LocalizedText(vi: "Số quyết định công nhận kết quả", en: "Number of the approval")
    case .approvalDate: LocalizedText(vi: "Ngày quyết định công nhận kết quả", en: "Date of the approval")
    case .approvalSigner: LocalizedText(vi: "Người ký quyết định công nhận", en: "Signer of the approval")
    case .approvalPosition:
      LocalizedText(vi: "Chức vụ người ký quyết định công nhận", en: "Position of the approval's signer")
    case .checkedBy: LocalizedText(vi: "Người đối chiếu bộ chỉ số", en: "Figures compared by")
    case .checkedOn: LocalizedText(vi: "Ngày đối chiếu", en: "Figures compared on")
    case .acceptsSuggestions: LocalizedText(vi: "Chấp nhận điểm gợi ý", en: "Accepts suggested points")
    case .remarks: LocalizedText(vi: "Nhận xét của Hội đồng", en: "Remarks")
    default: nameForPapers
    }
  }

  private var nameForPapers: LocalizedText {
    switch self {
    case .superior: LocalizedText(vi: "Cơ quan cấp trên", en: "Office above")
    case .place: LocalizedText(vi: "Địa danh", en: "Place")
    case .symbol: LocalizedText(vi: "Ký hiệu", en: "Symbol")
    case .grounds: LocalizedText(vi: "Căn cứ", en: "Ground")
    case .recipients: LocalizedText(vi: "Nơi nhận", en: "Recipient")
    case .signer: LocalizedText(vi: "Người ký văn bản", en: "Signer of the papers")
    case .signerPosition: LocalizedText(vi: "Chức vụ người ký văn bản", en: "Position of the papers' signer")
    case .standsInFor: LocalizedText(vi: "Ký thay", en: "Signs for")
    case .meetingPlace: LocalizedText(vi: "Nơi họp", en: "Place of the meeting")
    case .begins: LocalizedText(vi: "Giờ bắt đầu họp", en: "Meeting began at")
    case .ends: LocalizedText(vi: "Giờ kết thúc họp", en: "Meeting ended at")
    case .requestNumber: LocalizedText(vi: "Số tờ trình", en: "Number of the request")
    case .requestDate: LocalizedText(vi: "Ngày tờ trình", en: "Date of the request")
    default: LocalizedText(vi: "Kính gửi", en: "Request goes to")
    }
  }
}
