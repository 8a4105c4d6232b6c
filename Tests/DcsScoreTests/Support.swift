import DcsScore
import Foundation

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
