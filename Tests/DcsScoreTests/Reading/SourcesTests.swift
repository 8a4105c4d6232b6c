import DcsScore
import Foundation
import Testing

/// Criteria are data: nothing of a decision stands in code.
@Suite struct SourcesTests {
  private func swiftFiles() throws -> [(path: String, text: String)] {
    let folder = projectFolder.appendingPathComponent("Sources")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
    return try paths.map { ($0, try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8)) }
  }

  @Test func noIdNumberOrTitleOfTheSetStandsInCode() throws {
    let rows = officialSet.groups.flatMap { group in
      [group.title] + group.criteria.flatMap { [$0.title] + $0.items.map(\.title) }
    }
    let titles = (rows + officialSet.levels.map(\.name) + officialSet.stages.map(\.name)).flatMap { [$0.vi, $0.en] }
    let files = try swiftFiles()
    #expect(files.count > 50)
    for file in files {
      // An example in a command's help names a row and a sample by way of illustration.
      if file.path.hasPrefix("dcs/Commands/") { continue }
      #expect(!file.text.contains(#/"[12]\.[1-7](\.[1-8])?"/#), "\(file.path)")
      #expect(!file.text.contains("4725"), "\(file.path)")
      for title in titles where title.count > 8 { #expect(!file.text.contains(title), "\(file.path): \(title)") }
    }
  }

  @Test func noMaximumOrThresholdStandsInTheScoring() throws {
    let scoring = try swiftFiles().filter { $0.path.hasPrefix("DcsScore/Scoring/") }
    #expect(scoring.count > 3)
    for file in scoring {
      let code = file.text.split(separator: "\n").filter { !$0.contains("//") }.joined(separator: "\n")
      #expect(!code.contains(#/\b(6|7|8|10|12|15|20|30|50|70|75|100)\b/#), "\(file.path)")
    }
  }

  /// What reads workbooks is a target of this package that imports nothing else, either.
  @Test func libraryImportsNothingButTheStandardLibrary() throws {
    // Apple's SDKs hide the one thing that the library needs beyond what every platform shows.
    let portable = try swiftFiles().filter {
      ["DcsScore/", "OfficeFiles/"].contains(where: $0.path.hasPrefix)
        && $0.path != "DcsScore/Text/String+Composed.swift"
    }
    for file in portable {
      let imports = file.text.split(separator: "\n").filter { $0.contains(#/^(@\w+(\(\w+\))? )?(\w+ )?import /#) }
      let isTable = file.path.hasPrefix("DcsScore/Tables/")
      #expect(
        imports.allSatisfy { $0.hasSuffix("import Swift") || isTable && $0 == "import OfficeFiles" }, "\(file.path)")
    }
  }

  @Test func nothingInTheLibraryCanTrapOnPurpose() throws {
    for file in try swiftFiles() where file.path.hasPrefix("DcsScore/") || file.path.hasPrefix("OfficeFiles/") {
      for word in ["try!", "as!", "fatalError(", "preconditionFailure("] {
        #expect(!file.text.contains(word), "\(file.path)")
      }
    }
  }
}
