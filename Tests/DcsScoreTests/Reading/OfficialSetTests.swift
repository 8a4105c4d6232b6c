import BundledCriteria
import DcsScore
import Foundation
import Testing

/// The criteria file of QĐ 4725 against the figures that are known of the decision.
@Suite struct OfficialSetTests {
  @Test func bundledFilesAreTheFilesOfTheFolder() throws {
    let folder = projectFolder.appendingPathComponent("Criteria")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".json") }
    #expect(BundledCriteria.files.map(\.name) == names.sorted())
    for file in BundledCriteria.files { #expect(try Array(file.text.utf8) == bytes(of: "Criteria/\(file.name)")) }
  }

  /// A bundled set is found by its file's name.
  @Test func filesAreNamedAfterTheirSet() throws {
    for file in BundledCriteria.files {
      let set = try #require(CriteriaSet.read(JSONDocument(parsing: Array(file.text.utf8))).model)
      #expect(file.name == "\(set.id).json")
    }
  }

  @Test func maximaAddUp() throws {
    func points(_ criterion: Criterion) -> Points? {
      guard case .scored(let scored) = criterion.kind else { return nil }
      return scored.maxPoints
    }
    let maxima = officialSet.groups.map { $0.criteria.compactMap(points) }
    #expect(maxima == [[30.0, 10.0, 20.0, 20.0, 20.0], [70.0, 30.0]])
    #expect(officialSet.groups.map(\.maxPoints) == [100.0, 100.0])
    for criterion in officialSet.groups.flatMap(\.criteria) {
      guard let most = points(criterion) else { continue }
      #expect(criterion.items.map(\.maxPoints).reduce(.zero, +) == most)
    }
  }

  @Test func levelsAreThoseOfTheDecision() {
    let scale = officialSet.groups[0].scale
    #expect(officialSet.levels.map(\.name.vi) == ["Chưa đáp ứng", "Đáp ứng cơ bản", "Đáp ứng tốt"])
    #expect(scale?.steps.map(\.threshold) == [.atLeast(50.0), .above(75.0)])
    #expect(officialSet.groups.map(\.scale?.steps) == [scale?.steps, scale?.steps])
    #expect(officialSet.overall?.rule == .lowestGroup)
    let withLevels = officialSet.groups.flatMap(\.criteria).filter { criterion in
      if case .scored(let scored) = criterion.kind { scored.scale != nil } else { false }
    }
    #expect(withLevels.map(\.id) == ["1.3"])
  }

  @Test("Figures that nobody has read in the decision say so")
  func provenance() {
    let unconfirmed = officialSet.figures.filter(\.isUnconfirmed)
    #expect(unconfirmed.count == officialSet.unconfirmedCount)
    #expect(officialSet.figures.allSatisfy { $0.provenance != nil })
    let confirmed = officialSet.figures.filter { $0.provenance?.status == .confirmed }
    #expect(
      confirmed.map { "\($0.id ?? "-") \($0.phrase(officialSet, .english))" } == [
        "1 at most 100 points", "1 level 2 from 50 points, level 3 above 75 points", "1.1 a mandatory condition",
        "1.2 a mandatory condition", "1.3 level 2 from 10 points, level 3 above 20 points", "1.3.1 at most 6 points",
        "1.7.2 most learners to one unit (computers): Primary 3, Lower secondary 2, Upper secondary 1",
        "2 at most 100 points", "2 level 2 from 50 points, level 3 above 75 points",
      ])
    let doubtful = officialSet.figures.first { $0.id == "2.3.3" }
    #expect(doubtful?.provenance?.status == .inferred)
    #expect(doubtful?.provenance?.note != nil)
  }

  @Test("No rule of the set binds, as the decision's own rules for partial points are not known")
  func rulesSuggestOnly() {
    for item in officialSet.groups.flatMap(\.criteria).flatMap(\.items) {
      #expect(!item.rule.isBinding)
      if case .standard = item.rule.kind { continue }
      #expect(item.rule.provenance?.status == .local)
    }
  }

  @Test func everyRowSaysWhatToShowAndWhatToDo() {
    for criterion in officialSet.groups.flatMap(\.criteria) {
      if case .mandatory(let condition) = criterion.kind {
        #expect(condition.evidence.isRequired && condition.evidence.what != nil && condition.advice != nil)
      }
      for item in criterion.items {
        #expect(item.evidence.isRequired && item.evidence.what != nil && item.advice != nil)
      }
    }
  }
}
