import DcsScore
import Foundation
import Testing

/// The project's folder.
let projectFolder = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// The bytes of a file of the project, by its path from the project's folder.
func bytes(of path: String) throws -> [UInt8] {
  Array(try Data(contentsOf: projectFolder.appendingPathComponent(path)))
}

/// Faults as `LINE:COLUMN CODE MESSAGE`, for comparing them whole.
func lines(_ log: FaultLog, of text: String, _ language: Language = .english) -> [String] {
  let source = SourceText(name: "", bytes: Array(text.utf8))
  return log.faults.map { fault in
    let place = source.place(at: fault.range.lowerBound)
    return "\(place.line):\(place.column) \(fault.rule.code) \(fault.message[language])"
  }
}

/// Expects a whole output to be the one of a file of `Golden/`, which `DCS_RECORD=1 swift test` records anew.
func expectRecorded(
  _ output: String, _ name: String, in folder: String = "Tests/DcsScoreTests/Golden",
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = projectFolder.appendingPathComponent("\(folder)/\(name)")
  if ProcessInfo.processInfo.environment["DCS_RECORD"] != nil { try Data(output.utf8).write(to: file) }
  let recorded = try String(contentsOf: file, encoding: .utf8)
  #expect(output == recorded, sourceLocation: sourceLocation)
  #expect(output.split(separator: "\n").allSatisfy { !$0.hasSuffix(" ") }, sourceLocation: sourceLocation)
}
