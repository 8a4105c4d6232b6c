/// What holds of a council file.
extension Rule {
  static let council = [
    councilChair, councilSecretary, councilTwoRoles, dateOrder, hour, meetingHours, repeatedMember, dissentOfApprover,
  ]

  public static let councilChair = Rule(
    "council-chair", vi: "Hội đồng phải có đúng một chủ tịch, đoàn đánh giá ngoài đúng một trưởng đoàn",
    en: "a council must have exactly one chair, an external team exactly one leader", in: .council,
    passes: #"[{"name": "An", "position": "Hiệu trưởng", "role": "chair"}"#,
    fails: #"[↓{"name": "An", "position": "Hiệu trưởng", "role": "member"}"#,
    #"[{"name": "Em", "position": "Giáo viên", "role": "chair"}, ↓{"name": "An", "position": "Hiệu trưởng", "role": "chair"}"#
  )

  public static let councilSecretary = Rule(
    "council-secretary", vi: "Hội đồng hoặc đoàn đánh giá ngoài phải có thư ký",
    en: "a council or external team must have a secretary", in: .council,
    passes:
      #""members": [{"name": "An", "position": "Hiệu trưởng", "role": "chair"}, {"name": "Bình", "position": "Giáo viên", "role": "secretary"}"#,
    fails: #""members": [↓{"name": "An", "position": "Hiệu trưởng", "role": "chair"}"#)

  public static let councilTwoRoles = Rule(
    "council-two-roles", vi: "chủ tịch (trưởng đoàn) và thư ký phải là hai người",
    en: "the chair (leader) and the secretary must be two people", in: .council,
    passes: #"{"name": "Bình", "position": "Giáo viên", "role": "secretary"}"#,
    fails: #"↓{"name": "An", "position": "Hiệu trưởng", "role": "secretary"}"#)

  public static let dateOrder = Rule(
    "date-order", vi: "quyết định thành lập, biên bản, quyết định công nhận, tờ trình phải theo thứ tự thời gian",
    en: "the decision, the minutes, the approval and the request must come in order of time", in: .council,
    passes: #""minutes": {"number": "2/BB", "date": "2025-05-12"}"#,
    fails: #""minutes": {"number": "2/BB", "date": ↓"2024-09-09"}"#)

  public static let hour = Rule(
    "hour", vi: "giờ phải có thật, viết như 14 giờ 00, 14h00 hoặc 14:00",
    en: "an hour must be real, written like 14:00, 14h00 or 14 giờ 00", in: .council,
    passes: #""begins": "14 giờ 00""#, fails: #""begins": ↓"24 giờ 00""#, #""begins": ↓"14:60""#,
    #""begins": ↓"đầu giờ chiều""#)

  public static let meetingHours = Rule(
    "meeting-hours", vi: "cuộc họp không được kết thúc trước khi bắt đầu",
    en: "a meeting must not end before it begins", in: .council, passes: #""ends": "16:30""#,
    fails: #""ends": ↓"13:59""#)

  public static let repeatedMember = Rule(
    "repeated-member", .warning, vi: "mỗi người (cùng tên, cùng chức vụ) chỉ có một lần trong danh sách",
    en: "a person (of one name and position) must be in the list once", in: .council, passes: #"{"name": "Chi""#,
    fails: #"{"name": ↓"Bình""#)

  public static let dissentOfApprover = Rule(
    "dissent-of-approver", .warning, vi: "thành viên đồng ý thì không có ý kiến bảo lưu",
    en: "a member who approves must have no dissent", in: .council, passes: #""approves": false, "dissent": "#,
    fails: #""approves": true, "dissent": ↓"#)
}
