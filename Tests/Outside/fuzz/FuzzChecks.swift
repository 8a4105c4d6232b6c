import DcsReports
import Papers

@testable import DcsScore

// What must hold of anything that is read or written.

@inline(__always)
func check(_ holds: Bool, _ what: @autoclosure () -> String, line: UInt = #line) {
  if !holds { fatalError("invariant broken at line \(line): \(what())") }
}

func checkTree(_ node: JSONNode, within outer: Range<Int>, _ depth: Int) {
  check(
    outer.lowerBound <= node.range.lowerBound && node.range.upperBound <= outer.upperBound,
    "node \(node.range) in \(outer)")
  check(!node.range.isEmpty, "a value has bytes")
  check(depth <= JSONDocument.deepestNesting, "depth")
  switch node.value {
  case .array(let elements):
    var from = node.range.lowerBound + 1
    for element in elements {
      checkTree(element, within: from..<node.range.upperBound - 1, depth + 1)
      from = element.range.upperBound
    }
  case .object(let members):
    var from = node.range.lowerBound + 1
    for member in members {
      check(from <= member.keyRange.lowerBound && member.keyRange.upperBound < node.range.upperBound, "key range")
      check(member.keyRange.count >= 2, "key with quotes")
      checkTree(member.node, within: member.keyRange.upperBound + 1..<node.range.upperBound - 1, depth + 1)
      from = member.node.range.upperBound
    }
  case .number(let number):
    for decimals in [0, 2] { _ = number.scaled(toDecimals: decimals) }
    if case .exact(let value) = number.scaled(toDecimals: 0), !number.literal.contains(where: { ".eE".contains($0) }) {
      let plain = number.literal == "-0" ? "0" : number.literal
      check("\(value)" == plain, "number \(number.literal) is \(value)")
    }
  case .string(let text): checkText(text)
  case .null, .bool: break
  }
}

private func checkText(_ text: String) {
  guard text.utf8.count <= 400 else { return }
  check(text.isNFC, "text is read in NFC")
  let nfc = text.normalizedToNFC
  check(nfc.isNFC, "NFC is a fixed point")
  check(Array(nfc.unicodeScalars) == Array(nfc.normalizedToNFC.unicodeScalars), "NFC twice")
  check(text == nfc, "NFC is canonically equal")
  let clean = text.withoutControls
  check(!clean.unicodeScalars.contains { $0.steers }, "controls")
  check(clean.displayWidth >= 0, "width")
  let lines = clean.wrapped(to: 20)
  check(lines.count >= 1, "wrapping leaves a line")
  for line in lines {
    check(line.displayWidth <= 20 || !line.contains(" "), "line of \(line.displayWidth) columns")
  }
  check(clean.padded(to: 30).displayWidth >= 30 || clean.displayWidth > 30, "padding")
}

func checkFaults(_ log: FaultLog, count: Int) {
  check(log.isEmpty == (log.count == 0), "isEmpty")
  check(log.faults.count + log.hidden == log.count && log.faults.count <= FaultLog.most + 1, "kept")
  for fault in log.faults {
    check(fault.range.lowerBound >= 0 && fault.range.upperBound <= count, "fault \(fault) of \(count)")
    check(!fault.message.vi.isEmpty && !fault.message.en.isEmpty, "message")
    for related in fault.related {
      check(related.range.lowerBound >= 0 && related.range.upperBound <= count, "related \(fault) of \(count)")
    }
  }
}

extension Unicode.Scalar {
  fileprivate var steers: Bool {
    properties.generalCategory == .control || (0x2028...0x202E).contains(value) || (0x2066...0x2069).contains(value)
  }
}

func checkReport(_ text: String) {
  for scalar in text.unicodeScalars where scalar != "\n" {
    check(!scalar.steers, "control \(scalar.value) in a report")
  }
}

func renderFaults(_ log: FaultLog, _ source: SourceText) {
  for language in Language.allCases {
    for width in [40, 100] { checkReport(log.report(source, language, TextStyle(width: width))) }
  }
}
