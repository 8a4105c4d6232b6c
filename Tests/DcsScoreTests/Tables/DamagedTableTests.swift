import Papers
import Testing

@testable import DcsReports
@testable import DcsScore

/// Tables with bytes changed at random: whatever comes of it is told in its place, and what is read is written again.
@Suite struct DamagedTableTests {
  private static let pieces = [
    "\"", ";", ",", "\t", "\n", "\r", "'", "=", "-", "(", ")", " ", "0", "\u{0}", "đ", "G.1", "\"\"",
  ]

  @Test(arguments: 0..<8)
  func damageIsTold(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let whole = Array(RuleExamples.table.utf8)
    let basis = CheckBasis(IndexedSet(sampleSet), attachment: RuleExamples.attachment)
    for _ in 0..<250 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...4, using: &random) { Self.damage(&bytes, &random) }
      let source = SourceText(name: "a.csv", bytes: bytes)
      let file = ParsedFile(source)
      let log = Validation.evidence(file, basis).faults
      #expect(file.document.root != nil || log.hasErrors)
      for fault in log.faults { #expect(fault.range.lowerBound >= 0 && fault.range.upperBound <= bytes.count) }
      #expect(!log.report(source, .vietnamese, TextStyle()).contains("\u{0}"))
      guard let evidence = Evidence.read(file.document, against: IndexedSet(sampleSet)).model else { continue }
      let again = EvidenceTable(evidence, .english, separator: .comma).bytes
      #expect(readTable(again).model?.content == evidence.content)
    }
  }

  private static func damage(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    let place = Int.random(in: 0..<bytes.count, using: &random)
    switch Int.random(in: 0...3, using: &random) {
    case 0: bytes.remove(at: place)
    case 1: bytes[place] = UInt8.random(in: 0...255, using: &random)
    case 2: bytes.insert(contentsOf: Array((pieces.randomElement(using: &random) ?? "").utf8), at: place)
    default: bytes.removeSubrange(place..<min(bytes.count, place + 30))
    }
  }
}
