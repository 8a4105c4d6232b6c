internal import OfficeFiles

extension String {
  /// The text as a run, on one line whatever it holds; of an empty one nothing.
  func run(_ role: Paper.Role? = nil) -> String { singleLine.exactRun(role) }

  /// The text as a run with all its spaces.
  func exactRun(_ role: Paper.Role? = nil) -> String {
    if isEmpty { return "" }
    let style = role.map { "<w:rPr><w:rStyle w:val=\"\($0.style.id)\"/></w:rPr>" } ?? ""
    return "<w:r>\(style)<w:t xml:space=\"preserve\">\(xml)</w:t></w:r>"
  }

  /// A run that goes on at the next tab stop.
  static let tabRun = "<w:r><w:tab/></w:r>"
}

extension [String] {
  /// Those of some runs that are there, with spaces between.
  var spacedRuns: String { filter { !$0.isEmpty }.joined(separator: " ".exactRun()) }
}

/// A bar of no-break spaces on a ground, so that it stands in a line as text does and any program shows it.
struct DOCXBar {
  /// What a space of the bar lies on.
  private enum Ground: Equatable {
    case done, open, step
  }

  let part: Int
  let whole: Int
  let role: Paper.Role
  var steps: [Int] = []
  /// How many spaces the bar takes, each a quarter of the letters' size.
  let length: Int

  var runs: String {
    let whole = max(whole, 1)
    let done = min(part * length / whole, length)
    let steps = Set(steps.map { min($0 * length / whole, length - 1) })
    let grounds = (0..<length).map { steps.contains($0) ? Ground.step : $0 < done ? .done : .open }
    var (runs, start) = ("", 0)
    for end in 1...length where end == length || grounds[end] != grounds[start] {
      runs += run(grounds[start], end - start)
      start = end
    }
    return runs
  }

  private func run(_ ground: Ground, _ count: Int) -> String {
    let colour =
      switch ground {
      case .done: role.colour
      case .open: "D3D9E0"
      case .step: "000000"
      }
    let spaces = String(repeating: "\u{A0}", count: count)
    let shade = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"\(colour)\"/>"
    return "<w:r><w:rPr>\(shade)</w:rPr><w:t xml:space=\"preserve\">\(spaces)</w:t></w:r>"
  }
}

extension Paper.Role {
  var style: DOCXStyle {
    switch self {
    case .heading: .strong
    case .good: .good
    case .fair: .fair
    case .bad: .bad
    case .faint: .faint
    }
  }

  /// The role's colour, as hexadecimal digits: that of the style sheet of pages.
  var colour: String {
    switch self {
    case .heading: "174F8C"
    case .good: "1C6B3A"
    case .fair: "855300"
    case .bad: "AE1C2C"
    case .faint: "55606E"
    }
  }
}
