extension Council.Papers: JSONReadable {
  private enum Key: String, CaseIterable {
    case superior, place, symbol, grounds, recipients, signer, meeting, request
  }

  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    guard var object = ObjectReader<Key>(node, named: name, &log) else { return nil }
    let superior = object.open(.superior, String.self, &log)
    let place = object.open(.place, String.self, &log)
    let symbol = object.open(.symbol, String.self, &log)
    let grounds = object.list(.grounds, String.self, &log)
    let recipients = object.list(.recipients, String.self, &log)
    let signer = object.optional(.signer, Signer.self, &log) ?? .open
    let meeting = object.optional(.meeting, Meeting.self, &log) ?? .open
    let request = object.optional(.request, Request.self, &log) ?? .open
    object.finish(&log)
    return Self(
      superior: superior, place: place, symbol: symbol, grounds: grounds, recipients: recipients,
      signer: signer == .open ? nil : signer,
      meeting: meeting, request: request)
  }
}

extension Council.Papers.Signer: JSONReadable {
  private enum Key: String, CaseIterable { case name, position, standsInFor }

  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    guard var object = ObjectReader<Key>(node, named: name, &log) else { return nil }
    let signerName = object.open(.name, String.self, &log)
    let position = object.open(.position, String.self, &log)
    let standsInFor = object.open(.standsInFor, String.self, &log)
    object.finish(&log)
    return Self(name: signerName, position: position, standsInFor: standsInFor)
  }
}

extension Council.Papers.Meeting: JSONReadable {
  private enum Key: String, CaseIterable { case place, begins, ends }

  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    guard var object = ObjectReader<Key>(node, named: name, &log) else { return nil }
    let place = object.open(.place, String.self, &log)
    let beginsNode = object.openNode(.begins, &log)
    let begins = beginsNode.flatMap { TimeOfDay.read($0, named: "begins", &log) }
    let endsNode = object.openNode(.ends, &log)
    let ends = endsNode.flatMap { TimeOfDay.read($0, named: "ends", &log) }
    object.finish(&log)
    if let begins, let beginsNode, let ends, let endsNode, ends < begins {
      log.report(
        .meetingHours, at: endsNode.range,
        vi:
          "cuộc họp không thể kết thúc lúc \(ends.formatted(.vietnamese)), trước khi bắt đầu lúc \(begins.formatted(.vietnamese))",
        en:
          "the meeting cannot have ended at \(ends.formatted(.english)), before it began at \(begins.formatted(.english))",
        related: [
          Fault.Related(
            range: beginsNode.range, message: LocalizedText(vi: "giờ bắt đầu ở đây", en: "the hour at which it began"))
        ])
    }
    return Self(place: place, begins: begins, ends: ends)
  }
}

extension Council.Papers.Request: JSONReadable {
  private enum Key: String, CaseIterable { case number, date, to }

  static func read(_ node: JSONNode, named name: String, _ log: inout FaultLog) -> Self? {
    guard var object = ObjectReader<Key>(node, named: name, &log) else { return nil }
    let number = object.open(.number, String.self, &log)
    let date = object.open(.date, CalendarDate.self, &log)
    let to = object.open(.to, String.self, &log)
    object.finish(&log)
    return Self(number: number, date: date, to: to)
  }
}
