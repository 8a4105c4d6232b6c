import DcsScore
import Foundation
import Testing

/// A council that may close the assessment of ``closedEvidence``.
let madeUpCouncil = #"""
  {
    "format": "dcs-council/1", "kind": "self", "school": "Trường Thử", "schoolYear": "2024-2025",
    "decision": {"number": "1/QĐ", "date": "2024-09-10"},
    "members": [
      {"name": "An", "position": "Hiệu trưởng", "role": "chair", "approves": true},
      {"name": "Bình", "position": "Giáo viên", "role": "secretary", "approves": true}
    ],
    "minutes": {"number": "2/BB", "date": "2025-05-12"},
    "approval": {
      "number": "3/QĐ", "date": "2025-05-15", "signedBy": {"name": "An", "position": "Hiệu trưởng"}
    },
    "criteriaChecked": {"by": "Bình", "date": "2025-05-09"}
  }
  """#

/// ``madeUpSet`` with rules for the council and figures that nobody has confirmed.
let closableSet = madeUpSet.replacing(
  #""provenance": {"status": "local"},"#,
  with: #""sources": {"thu": {"title": "Thư"}}, "provenance": {"status": "reported", "source": "thu"},"#
    + #" "signOff": {"leastMembers": 2, "approval": "majority"},"#)

/// The evidence of ``madeUpSet``'s school, with one attached file.
func closedEvidence(_ file: String = "minh-chung/anh.jpg") -> String {
  evidence().replacing(
    #"{"points": 6}"#, with: #"{"points": 6, "documents": [{"title": "Ảnh", "file": "\#(file)"}]}"#)
}

extension TestFolder {
  /// The folder of ``signOff()`` with the result of an export.
  static func exported() async throws -> TestFolder {
    let folder = try signOff()
    try #require(await folder.export().code == 0)
    return folder
  }

  /// A folder with a school, its set, its council and its attached file.
  static func signOff() throws -> TestFolder {
    let folder = try TestFolder()
    try folder.write(closableSet, to: "set.json")
    try folder.write(closedEvidence(), to: "school.json")
    try folder.write(madeUpCouncil, to: "council.json")
    try folder.write("ảnh", to: "minh-chung/anh.jpg")
    return folder
  }

  /// Exports the school's result, to `result.json` unless options say otherwise, which win over those given here.
  func export(_ options: String..., input: String = "") async throws -> Run {
    let operand = options.contains { $0 == "-" || $0.hasSuffix("school.json") } ? [] : ["school.json"]
    return try await dcs(
      ["export", "--criteria=set.json", "--council=council.json", "--date=2025-05-20", "-o", "result.json"]
        + operand + options, input: input)
  }

  /// Verifies by the school's set.
  func verify(_ words: String...) async throws -> Run {
    try await dcs(["verify", "--criteria=set.json"] + words)
  }

  func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: url.appendingPathComponent(name)))
  }

  /// Replaces a stretch of a file.
  func change(_ name: String, _ part: String, _ replacement: String) throws {
    let text = String(decoding: try bytes(name), as: UTF8.self)
    try #require(text.contains(part))
    try write(text.replacing(part, with: replacement), to: name)
  }

  /// Replaces a stretch of a result by one that is canonical, too, and mends the digest.
  func forge(_ name: String, _ part: String, _ replacement: String) throws {
    try change(name, part, replacement)
    let text = String(decoding: try bytes(name), as: UTF8.self)
    let digest = try #require(text.firstMatch(of: #/("schoolYear":"[0-9-]+"),"sha256":"([0-9a-f]{64})"/#))
    let own = SHA256(Array(text.replacing(digest.0, with: digest.1).utf8)).hex
    try write(text.replacing(digest.2, with: own), to: name)
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: url.appendingPathComponent(name).path, withDestinationPath: target)
  }

  /// The files of the folder, streams of runs aside.
  var names: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: url.path).filter { !$0.contains("put-") }.sorted()
    }
  }
}

/// A digest as dcs prints it, each line with an indent.
func readable(_ bytes: [UInt8], indent: String = "  ") -> String {
  SHA256(bytes).readableLines.map { "\(indent)\($0)\n" }.joined()
}
