#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Writes text files into one Swift file as raw string literals: `EmbedFiles OUTPUT FILE…`.
@main
struct EmbedFiles {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst().map { URL(fileURLWithPath: $0) }
    guard let output = arguments.first else { throw Failure("usage: EmbedFiles OUTPUT FILE…") }
    let entries = try arguments.dropFirst().map(entry)
    let source = "let embeddedFiles: [(name: String, text: String)] = [\n\(entries.joined())]\n"
    try Data(source.utf8).write(to: output, options: .atomic)
  }

  private static func entry(_ file: URL) throws -> String {
    let bytes = try Data(contentsOf: file)
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.utf8.elementsEqual(bytes), !bytes.contains(UInt8(ascii: "\r")) else {
      throw Failure("\(file.lastPathComponent): must be UTF-8 text with line feeds only")
    }
    let fence = fence(around: text)
    return """
      (name: "\(file.lastPathComponent)", text: \(fence)\"""
      \(text)
      \"""\(fence)),

      """
  }

  /// As many number signs as keep every quote and backslash of the text from ending the literal.
  private static func fence(around text: String) -> String {
    var longest = 0
    var run = 0
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "#") ? run + 1 : 0
      longest = max(longest, run)
    }
    return String(repeating: "#", count: longest + 1)
  }
}

struct Failure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
