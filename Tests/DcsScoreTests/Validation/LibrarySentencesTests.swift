import Foundation
import Testing

/// The library is used by more than dcs' command line, so that its sentences name no command and no option of that.
@Suite struct LibrarySentencesTests {
  @Test func noCommandAndNoOption() throws {
    let folder = projectFolder.appendingPathComponent("Sources/DcsScore")
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var count = 0
    for case let file as URL in files where file.pathExtension == "swift" {
      for (number, line) in try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n").enumerated() {
        let code = line.drop { $0 == " " }
        if code.hasPrefix("//") { continue }
        count += 1
        let place = "\(file.lastPathComponent):\(number + 1)"
        #expect(
          code.firstMatch(of: /"[^"]*\bdcs (help|init|score|criteria|validate|export|council|form)\b/) == nil,
          "\(place)")
        #expect(code.firstMatch(of: /[ "']--[a-z]/) == nil, "\(place)")
      }
    }
    #expect(count > 5_000)
  }
}
