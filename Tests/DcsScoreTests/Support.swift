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

/// Expects a whole output to be the one of a file of `Golden/`.
///
/// `DCS_RECORD=1 swift test` records the outputs anew. Another value is a folder to record them in, under the same paths: by
/// that `Tests/Outside/golden` sees which files were asked for.
func expectRecorded(
  _ output: String, _ name: String, in folder: String = "Tests/DcsScoreTests/Golden",
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let path = "\(folder)/\(name)"
  if let place = ProcessInfo.processInfo.environment["DCS_RECORD"] {
    try record(output, path, in: place == "1" ? projectFolder : URL(fileURLWithPath: place))
  }
  let recorded = try String(contentsOf: projectFolder.appendingPathComponent(path), encoding: .utf8)
  #expect(output == recorded, sourceLocation: sourceLocation)
  #expect(output.split(separator: "\n").allSatisfy { !$0.hasSuffix(" ") }, sourceLocation: sourceLocation)
}

private func record(_ output: String, _ path: String, in place: URL) throws {
  let file = place.appendingPathComponent(path)
  try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
  try Data(output.utf8).write(to: file)
}
