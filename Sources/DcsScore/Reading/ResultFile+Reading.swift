extension ResultFile {
  private enum Key: String, CaseIterable {
    case format, tool, date, language, criteria, evidence, school, schoolYear, level, points, groups, gaps, warnings
    case council, replaces, examines, sha256
  }
  private enum ToolKey: String, CaseIterable { case name, version }
  private enum ExaminesKey: String, CaseIterable { case sha256 }

  /// Reads a result file.
  ///
  /// - Parameter document: The file as JSON; its faults are taken over.
  public static func read(_ document: JSONDocument) -> Reading<ResultFile> {
    var log = document.faults
    let result = document.root.flatMap { root in
      ResultStatement.isNamed(by: root) ? ResultStatement.read(root, &log) : ResultFile(root, &log)
    }
    return Reading(result, log)
  }

  /// The id of the set that a result file names, as far as it does.
  public static func criteriaID(of document: JSONDocument) -> String? {
    document.resultRoot?["criteria"]?["id"]?.text
  }

  init?(_ root: JSONNode, _ log: inout FaultLog) {
    guard var object = Self.format.open(root, Key.format, &log) else { return nil }
    let toolVersion = object.requiredNode(.tool, &log).flatMap { Self.toolVersion($0, &log) }
    let date = object.required(.date, CalendarDate.self, &log)
    let language = object.required(.language, Language.self, &log)
    let criteria = object.required(.criteria, Criteria.self, &log)
    let evidence = object.required(.evidence, EvidenceFile.self, &log)
    let school = object.required(.school, Evidence.School.self, &log)
    let schoolYear = object.required(.schoolYear, SchoolYear.self, &log)
    let level = object.optional(.level, Int.self, &log)
    let pointsNode = object.requiredNode(.points, &log)
    let groups = object.requiredElements(.groups, &log).compactMap { RecordedGroup.read($0, named: "groups", &log) }
    let points = RecordedPoints.check(
      pointsNode, of: LocalizedText(vi: "cả trường", en: "the whole school"), sum: groups.map { $0.points }.sum(), &log)
    let gaps = object.list(.gaps, Gap.self, &log)
    let warnings = object.list(.warnings, Warning.self, &log)
    let council = object.required(.council, Council.self, &log)
    let replaces = object.optional(.replaces, Replacement.self, &log)
    let examinesNode = object.node(.examines)
    let examines = examinesNode.flatMap { Self.examined($0, &log) }
    if let examinesNode, council?.kind == .own {
      log.report(
        .examinesKind, at: examinesNode.opening,
        vi: "chỉ kết quả của đoàn đánh giá ngoài mới có 'examines', đây là của Hội đồng tự đánh giá",
        en: "only an external team's result may have 'examines', this is the school's own")
    }
    let sha256 = object.required(.sha256, SHA256.self, &log)
    object.finish(&log)
    guard let toolVersion, let date, let language, let school, let schoolYear, let points else { return nil }
    guard let criteria, let evidence, let council, let sha256 else { return nil }
    self.init(
      toolVersion: toolVersion, date: date, language: language, school: school, schoolYear: schoolYear, level: level,
      points: points, rows: groups.flatMap { $0.rows }, gaps: gaps, warnings: warnings,
      criteria: criteria, evidence: evidence, council: council, replaces: replaces, examines: examines, sha256: sha256)
  }

  private static func toolVersion(_ node: JSONNode, _ log: inout FaultLog) -> String? {
    guard var object = ObjectReader<ToolKey>(node, named: "tool", &log) else { return nil }
    _ = object.required(.name, String.self, &log)
    let version = object.required(.version, String.self, &log)
    object.finish(&log)
    return version
  }

  private static func examined(_ node: JSONNode, _ log: inout FaultLog) -> SHA256? {
    guard var object = ObjectReader<ExaminesKey>(node, named: "examines", &log) else { return nil }
    let sha256 = object.required(.sha256, SHA256.self, &log)
    object.finish(&log)
    return sha256
  }
}

extension Language: JSONChoice {}

extension ResultFile.Criteria: JSONReadable {
  private enum Key: String, CaseIterable { case id, version, sha256, unconfirmed }

  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    guard var object = ObjectReader<Key>(node, named: name, &log) else { return nil }
    let id = object.required(.id, ASCIIIdentifier.self, &log)?.text
    let version = object.required(.version, SemanticVersion.self, &log)
    let sha256 = object.required(.sha256, SHA256.self, &log)
    let unconfirmed = object.required(.unconfirmed, Int.self, &log)
    object.finish(&log)
    guard let id, let version, let sha256, let unconfirmed else { return nil }
    return Self(id: id, version: version, sha256: sha256, unconfirmed: unconfirmed)
  }
}

extension ResultFile.EvidenceFile: JSONReadable {
  private enum Key: String, CaseIterable { case sha256, attachments }

  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    guard var object = ObjectReader<Key>(node, named: name, &log) else { return nil }
    let sha256 = object.required(.sha256, SHA256.self, &log)
    let attachments = object.node(.attachments)?.elements(named: "attachments", &log).compactMap {
      ResultFile.Attachment.read($0, named: "attachments", &log)
    }
    object.finish(&log)
    return sha256.map { Self(sha256: $0, attachments: attachments) }
  }
}

extension ResultFile.Attachment: JSONReadable {
  private enum Key: String, CaseIterable { case file, sha256 }

  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    guard var object = ObjectReader<Key>(node, named: name, &log) else { return nil }
    let fileNode = object.requiredNode(.file, &log)
    let file = fileNode.flatMap { String.read($0, named: "file", &log) }
    if let fileNode, let file, file.hasControls {
      log.add(.controls(inPath: file, at: fileNode.range))
    } else if let fileNode, let file, !file.isPathWithin {
      log.report(
        .filePath, at: fileNode.range, vi: "tệp đính kèm phải nằm trong thư mục của hồ sơ, không phải \(file.quoted)",
        en: "an attached file must lie within the evidence file's folder, not \(file.quoted)")
    }
    let sha256 = object.required(.sha256, SHA256.self, &log)
    object.finish(&log)
    guard let file, let sha256 else { return nil }
    return Self(file: file, sha256: sha256)
  }
}

extension ResultFile.Replacement: JSONReadable {
  private enum Key: String, CaseIterable { case sha256, reason }

  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    guard var object = ObjectReader<Key>(node, named: name, &log) else { return nil }
    let sha256 = object.required(.sha256, SHA256.self, &log)
    let reason = object.required(.reason, String.self, &log)
    object.finish(&log)
    guard let sha256, let reason else { return nil }
    return Self(sha256: sha256, reason: reason)
  }
}
