extension Council {
  private enum Key: String, CaseIterable {
    case schema = "$schema"
    case format, about, kind, school, schoolYear, decision, members, minutes, approval, criteriaChecked,
      acceptsSuggestions
    case remarks, papers
  }

  /// Reads a council file.
  ///
  /// - Parameter document: The file as JSON; its faults are taken over.
  public static func read(_ document: JSONDocument) -> Reading<Council> {
    var log = document.faults
    let council = document.root.flatMap { root in
      Self.format.open(root, Key.format, schema: .schema, &log).flatMap { Council($0, isRecorded: false, &log) }
    }
    return Reading(council, log)
  }

  /// - Parameter isRecorded: Whether a result records the council: then nothing is open, and what the papers need is no
  ///   part of it.
  private init?(_ object: ObjectReader<Key>, isRecorded: Bool, _ log: inout FaultLog) {
    var object = object
    // What explains the file is for people.
    if !isRecorded { _ = object.list(.about, String.self, &log) }
    let kind = object.required(.kind, Kind.self, &log)
    let school = object.required(.school, String.self, &log)
    let schoolYear = object.required(.schoolYear, SchoolYear.self, &log)
    let decisionNode = isRecorded ? object.requiredNode(.decision, &log) : object.node(.decision)
    let decision = decisionNode.map { DraftDocument.read($0, named: "decision", isWhole: isRecorded, &log) }
    let memberNodes = object.requiredElements(.members, &log)
    let members = memberNodes.compactMap { Member.read($0, isWhole: isRecorded, &log) }
    let minutesNode = object.node(.minutes)
    let minutes = minutesNode.map { DraftDocument.read($0, named: "minutes", isWhole: isRecorded, &log) }
    let approvalNode = object.node(.approval)
    let approval = approvalNode.map { Approval.read($0, isWhole: isRecorded, &log) }
    let checkNode = object.node(.criteriaChecked)
    let check = checkNode.map { CriteriaCheck.read($0, isWhole: isRecorded, &log) }
    let acceptsSuggestions = object.optional(.acceptsSuggestions, Bool.self, &log) ?? false
    let remarks = object.open(.remarks, String.self, &log)
    let papersNode = isRecorded ? nil : object.node(.papers)
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
    if let decided = decision?.date, let compared = check?.date, let checkNode {
      Self.checkOrder(of: compared, checkNode, after: decided, &log)
    }
    guard let kind, let school, let schoolYear else { return nil }
    self.init(
      kind: kind, school: school, schoolYear: schoolYear, decision: decision ?? .open, members: members,
      minutes: minutes ?? .open, approval: approval ?? .open, checkedBy: check?.by, checkedOn: check?.date,
      acceptsSuggestions: acceptsSuggestions, remarks: remarks, papers: papers ?? .open)
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

  /// The decision that sets a council up comes before anybody compares figures for it.
  private static func checkOrder(
    of compared: CalendarDate, _ node: JSONNode, after decided: CalendarDate, _ log: inout FaultLog
  ) {
    if compared >= decided { return }
    let (own, other) = (compared.formatted(.vietnamese), decided.formatted(.vietnamese))
    log.report(
      .dateOrder, at: (node["date"] ?? node).range,
      vi: "ngày đối chiếu \(own) không được trước ngày \(other) của quyết định thành lập",
      en: "the figures cannot have been compared on \(compared), before the decision of \(decided)")
  }
}

extension Council: JSONReadable {
  /// Reads the council of a result, which has the keys of a council file without its format.
  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    ObjectReader<Key>(node, named: name, &log).flatMap { Council($0, isRecorded: true, &log) }
  }
}
