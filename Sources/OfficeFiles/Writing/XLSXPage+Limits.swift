extension Spreadsheet.Page {
  /// What may be typed into which cells.
  func validations(_ shared: inout Spreadsheet.SharedParts) -> String {
    var areas: [(limit: Int, area: Spreadsheet.Area)] = []
    for (index, limit) in limits.enumerated() {
      for area in limit.areas.compactMap({ $0.fitted }) { areas.append((limit: index, area: area)) }
    }
    let isKept = Spreadsheet.Area.keptApart(areas.map { $0.area })
    var places = [[String]](repeating: [], count: limits.count)
    for index in areas.indices where isKept[index] { places[areas[index].limit].append(areas[index].area.name) }
    var parts: [String] = []
    for (limit, names) in zip(limits, places) {
      for start in stride(from: 0, to: names.count, by: mostAreas) {
        let xml = limit.xml(names[start...].prefix(mostAreas).joined(separator: " "), &shared)
        if !xml.isEmpty { parts.append(xml) }
      }
    }
    parts = Array(parts.prefix(mostLimits))
    return parts.isEmpty ? "" : "<dataValidations count=\"\(parts.count)\">\(parts.joined())</dataValidations>"
  }

  /// How many areas a limit has, and a page limits, for which Excel has room (MS-XLSB, UncheckedSqRfX; MS-XLS, DVal).
  private var mostAreas: Int { 8192 }
  private var mostLimits: Int { 65_534 }
}

extension Spreadsheet.Limit {
  fileprivate func xml(_ areas: String, _ shared: inout Spreadsheet.SharedParts) -> String {
    let condition = kind.condition(&shared)
    var xml = "<dataValidation"
    if let condition {
      xml += " type=\"\(condition.type)\"\(isStrict ? "" : " errorStyle=\"warning\"")"
      if condition.formulas.count == 1, condition.type != "list" { xml += " operator=\"greaterThanOrEqual\"" }
    } else if prompt == nil {
      return ""
    }
    xml += " allowBlank=\"1\""
    if prompt != nil { xml += " showInputMessage=\"1\"" }
    if condition != nil { xml += " showErrorMessage=\"1\"" }
    if condition != nil, let refusal { xml += refusal.xml("errorTitle", "error", most: 225) }
    if let prompt { xml += prompt.xml("promptTitle", "prompt", most: 255) }
    xml += " sqref=\"\(areas)\">"
    for (index, formula) in (condition?.formulas ?? []).enumerated() {
      xml += "<formula\(index + 1)>\(formula.xstring)</formula\(index + 1)>"
    }
    return xml + "</dataValidation>"
  }
}

extension Spreadsheet.Limit.Kind {
  /// What a program calls the limit, and the one or two formulas with which it compares.
  fileprivate func condition(_ shared: inout Spreadsheet.SharedParts) -> (type: String, formulas: [String])? {
    switch self {
    case .any: return nil
    case .oneOf(let words): return shared.place(ofList: words).map { (type: "list", formulas: [$0]) }
    case .number(let most):
      guard most.isExactNumber, !most.utf8.starts(with: "-".utf8) else { return nil }
      return (type: "decimal", formulas: ["0", most])
    case .whole: return (type: "whole", formulas: ["0"])
    case .day(let first, let last):
      guard let first = first.serial, let last = last.serial, first <= last else { return nil }
      return (type: "date", formulas: ["\(first)", "\(last)"])
    }
  }
}

extension Spreadsheet.Message {
  fileprivate func xml(_ title: String, _ text: String, most: Int) -> String {
    var xml = ""
    if !self.title.isEmpty { xml += " \(title)=\"\(self.title.onOneLine.fitted(32).xstring)\"" }
    if !self.text.isEmpty { xml += " \(text)=\"\(self.text.fitted(most).xstring)\"" }
    return xml
  }
}
