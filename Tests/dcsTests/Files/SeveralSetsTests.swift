import BundledCriteria
import DcsScore
import Foundation
import Testing

@testable import DcsCommand

/// Where two sets are compiled in, none is taken in silence.
@Suite struct SeveralSetsTests {
  private static let files = [
    BundledCriteria.File(name: "thu.json", text: madeUpSet),
    BundledCriteria.File(name: "khac.json", text: madeUpSet.replacing(#""id": "thu""#, with: #""id": "khac""#)),
  ]

  private func store(_ words: String..., bundled: [BundledCriteria.File] = files) throws -> CriteriaStore {
    try CriteriaStore(try Arguments(words, options: Command.score.options) { _ in nil }, bundled: bundled)
  }

  private func file(_ text: String) -> ParsedFile {
    ParsedFile(json: SourceText(name: "school.json", bytes: Array(text.utf8)))
  }

  @Test func commandsThatNeedASetAsk() throws {
    var store = try store()
    let failure = #expect(throws: Failure.self) { try store.only() }
    #expect(failure?.code == .usage)
    #expect(failure?.message?.vi == "có nhiều bộ chỉ số (thu, khac); hãy nêu một bộ")
    #expect(failure?.message?.en == "there are several sets (thu, khac); name one")
  }

  @Test func evidenceThatNamesNoSetIsToldWhichThereAre() throws {
    var store = try store()
    let school = file(evidence().replacing(#""criteria": "thu", "#, with: ""))
    let choice = try store.choice(for: school.document)
    #expect(choice.set == nil)
    let failure = #expect(throws: Failure.self) { try EvidenceFile(school, by: choice) }
    let messages = try #require(failure?.files.first).faults.faults.map(\.message)
    #expect(messages.map(\.vi) == ["'criteria' phải là một trong các bộ chỉ số: thu, khac"])
    #expect(messages.map(\.en) == ["'criteria' must be one of the indicator sets: thu, khac"])
    // And so it is by 'dcs validate'.
    let checked = school.checked(CheckBasis(choice.set, among: choice.known))
    #expect(checked.faults.faults.map(\.message) == messages)
  }

  @Test func evidenceThatNamesOneIsReadByIt() throws {
    for id in ["thu", "khac"] {
      var store = try store()
      let school = file(evidence().replacing(#""criteria": "thu""#, with: "\"criteria\": \"\(id)\""))
      let read = try EvidenceFile(school, by: try store.choice(for: school.document))
      #expect(read.assessment.criteria.id == id)
    }
  }

  /// With one set, whose rows tell most about what is wrong, nothing has to be asked.
  @Test func oneSetIsTakenForAFileThatNamesNone() throws {
    var store = try store(bundled: Array(Self.files.prefix(1)))
    let school = file(evidence().replacing(#""criteria": "thu", "#, with: ""))
    let choice = try store.choice(for: school.document)
    #expect(choice.set?.criteria.id == "thu")
    let failure = #expect(throws: Failure.self) { try EvidenceFile(school, by: choice) }
    #expect(failure?.files.first?.faults.faults.map(\.message.en) == ["the key 'criteria' must be here"])
  }

  @Test func ownSetIsNotTakenForABundledOneOfItsName() throws {
    let folder = try TestFolder()
    let name = folder.url.appendingPathComponent("thu").path
    try folder.write(madeUpSet.replacing(#""id": "thu""#, with: #""id": "rieng""#), to: "thu.json")
    var store = try store(
      "--criteria", "\(name).json", bundled: [BundledCriteria.File(name: "\(name).json", text: madeUpSet)])
    #expect(try store.named(name).criteria.id == "thu")
    #expect(try store.set("rieng")?.criteria.id == "rieng")
  }
}
