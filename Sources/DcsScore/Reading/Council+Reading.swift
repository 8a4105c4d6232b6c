extension Council {
  private enum Key: String, CaseIterable {
    case schema = "$schema"
    case format, kind, school, schoolYear, decision, members, minutes, approval, criteriaChecked, acceptsSuggestions
    case remarks, papers
  }

  /// Reads a council file.
  ///
  /// - Parameter document: The file as JSON; its faults are taken over.
  public static func read(_ document: JSONDocument) -> Reading<Council> {
    var log = document.faults
    let council = document.root.flatMap { root in
      Self.format.open(root, Key.format, schema: .schema, &log).flatMap { Council($0, hasPapers: true, &log) }
    }
    return Reading(council, log)
  }

  /// - Parameter hasPapers: Whether the file may say what the papers need: that is no part of a result.
  private init?(_ object: ObjectReader<Key>, hasPapers: Bool, _ log: inout FaultLog) {
    var object = object
    let kind = object.required(.kind, Kind.self, &log)
    let school = object.required(.school, String.self, &log)
    let schoolYear = object.required(.schoolYear, SchoolYear.self, &log)
    let decisionNode = object.requiredNode(.decision, &log)
    let decision = decisionNode.flatMap { IssuedDocument.read($0, named: "decision", &log) }
    let memberNodes = object.requiredElements(.members, &log)
    let members = memberNodes.compactMap { Member.read($0, named: "members", &log) }
    let minutesNode = object.node(.minutes)
    let minutes = minutesNode.flatMap { IssuedDocument.read($0, named: "minutes", &log) }
    let approvalNode = object.node(.approval)
    let approval = approvalNode.flatMap { Approval.read($0, named: "approval", &log) }
    let checkNode = object.node(.criteriaChecked)
    let criteriaCheck = checkNode.flatMap { CriteriaCheck.read($0, named: "criteriaChecked", &log) }
    let acceptsSuggestions = object.optional(.acceptsSuggestions, Bool.self, &log) ?? false
    let remarks = object.optional(.remarks, String.self, &log)
    let papersNode = hasPapers ? object.node(.papers) : nil
    let papers = papersNode.flatMap { Papers.read($0, named: "papers", &log) }
    object.finish(&log)

    if members.count == memberNodes.count { (kind ?? .own).checkRoles(of: members, memberNodes, &log) }
    // A school asks for what a team does; that this team's file names a request says nothing of its dates.
    let request = kind == .own ? papers?.request.date : nil
    Self.checkOrder(
      [
        (decision?.date, decisionNode), (minutes?.date, minutesNode), (approval?.document.date, approvalNode),
        (request, papersNode?["request"]),
      ], &log)
    if let decision, let criteriaCheck, let checkNode { decision.checkOrder(of: criteriaCheck, checkNode, &log) }
    guard let kind, let school, let schoolYear, let decision else { return nil }
    self.init(
      kind: kind, school: school, schoolYear: schoolYear, decision: decision, members: members, minutes: minutes,
      approval: approval, criteriaCheck: criteriaCheck, acceptsSuggestions: acceptsSuggestions, remarks: remarks,
      papers: papers ?? .open)
  }

  /// The documents of a council come one after the other, on the same day at the earliest.
  private static func checkOrder(_ documents: [(CalendarDate?, JSONNode?)], _ log: inout FaultLog) {
    var latest: (date: CalendarDate, node: JSONNode)?
    for case (let date?, let node?) in documents {
      let place = node["date"] ?? node
      if let latest, date < latest.date {
        let (own, other) = (date.formatted(.vietnamese), latest.date.formatted(.vietnamese))
        log.report(
          .dateOrder, at: place.range, vi: "ngày \(own) không được trước ngày \(other) của văn bản trước đó",
          en: "\(date) must not be before \(latest.date), the date of the document before it",
          related: [
            Fault.Related(
              range: latest.node.range, message: LocalizedText(vi: "văn bản trước đó", en: "the document before it"))
          ])
      } else {
        latest = (date, place)
      }
    }
  }
}

extension IssuedDocument {
  /// The decision that sets a council up comes before anybody compares figures for it.
  fileprivate func checkOrder(of check: Council.CriteriaCheck, _ node: JSONNode, _ log: inout FaultLog) {
    if check.date >= date { return }
    let (own, other) = (check.date.formatted(.vietnamese), date.formatted(.vietnamese))
    log.report(
      .dateOrder, at: (node["date"] ?? node).range,
      vi: "ngày đối chiếu \(own) không được trước ngày \(other) của quyết định thành lập",
      en: "the figures cannot have been compared on \(check.date), before the decision of \(date)")
  }
}

extension Council: JSONReadable {
  /// Reads the council of a result, which has the keys of a council file without its format.
  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    ObjectReader<Key>(node, named: name, &log).flatMap { Council($0, hasPapers: false, &log) }
  }
}
