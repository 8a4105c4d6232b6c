import DcsScore
import Foundation
import Testing

/// What steers a terminal or turns text around, one of each kind, as it stands in a JSON string.
private let escapes = #"\u001b[31m\u0007\u009b31m\u007f\u202e\u2066\u2028\u0001Z"#

/// The same as a name or an argument has it.
let hostile = "\u{1B}[31m\u{7}\u{9B}31m\u{7F}\u{202E}\u{2066}\u{2028}\u{1}Z"

/// Files with every key of their formats whose texts steer terminals.
enum HostileFiles {
  /// Which texts of a file are changed.
  enum Change: CaseIterable {
    /// All that may say anything, so that the file has no fault.
    case words
    /// All, ids and dates too, but for those by which a file is told to be of its kind and set.
    case values
    /// All keys but the first.
    case keys
  }

  /// The keys whose texts may say anything.
  private static let words: Set = [
    "title", "vi", "en", "number", "name", "position", "dissent", "remarks", "note", "about", "commune", "province",
    "managedBy", "code", "link", "school",
  ]

  static func file(_ kind: String, _ change: Change) throws -> String {
    let text = try plain(kind)
      .replacing("Trường THCS Nguyễn Trãi", with: "Trường Mẫu").replacing("thư", with: "thu")
    let root = try #require(JSONDocument(parsing: Array(text.utf8)).root)
    var places: [Int] = []
    collect(root, "", change, &places)
    var bytes: [UInt8] = []
    var start = 0
    for place in places.sorted() {
      bytes += Array(text.utf8)[start..<place] + Array(escapes.utf8)
      start = place
    }
    return String(decoding: bytes + Array(text.utf8)[start...], as: UTF8.self)
  }

  private static func plain(_ kind: String) throws -> String {
    try String(contentsOf: projectFolder.appendingPathComponent("Tests/Files/full.\(kind).json"), encoding: .utf8)
  }

  /// Collects the places behind texts that are changed.
  private static func collect(_ node: JSONNode, _ key: String, _ change: Change, _ places: inout [Int]) {
    switch node.value {
    case .string:
      let isChanged =
        switch change {
        case .words: words.contains(key) || key == "by" && ![.string("count"), .string("percent")].contains(node.value)
        case .values: !["format", "criteria", "_type"].contains(key)
        case .keys: false
        }
      if isChanged { places.append(node.range.upperBound - 1) }
    case .array(let elements): for element in elements { collect(element, key, change, &places) }
    case .object(let members):
      for member in members {
        if change == .keys, member.key != "format" { places.append(member.keyRange.upperBound - 1) }
        collect(member.node, member.key, change, &places)
      }
    case .null, .bool, .number: return
    }
  }

  /// A folder with a file of each kind.
  static func folder(_ change: Change) throws -> TestFolder {
    let folder = try TestFolder()
    for kind in ["criteria", "evidence", "council", "result"] {
      try folder.write(try file(kind, change), to: "\(kind).json")
    }
    try folder.write("Kế hoạch", to: "kế-hoạch.pdf")
    let before = try change == .words ? folder.text("evidence.json") : plain("evidence")
    try folder.write(before.replacing("\"points\": 1,", with: "\"points\": 0.5,"), to: "before.json")
    try folder.write(
      plain("criteria").replacing("1.10.0", with: "2.0.0").replacing("\"mau\"", with: "\"moi\""), to: "new.json")
    return folder
  }
}

extension String {
  /// The characters that steer a terminal or turn text around, but for the line feeds and tabs of a report.
  var steering: [Unicode.Scalar] {
    unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .control: scalar != "\n" && scalar != "\t"
      case .lineSeparator, .paragraphSeparator: true
      default: scalar.properties.isBidiControl && !["\u{61C}", "\u{200E}", "\u{200F}"].contains(scalar)
      }
    }
  }
}
