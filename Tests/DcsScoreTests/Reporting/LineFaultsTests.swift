import Testing

@testable import DcsReports
@testable import DcsScore

/// The faults of a line that is a file of its own, in a line.
@Suite struct LineFaultsTests {
  private func faults(of line: String, _ number: Int = 7, name: String = "-") -> LineFaults {
    let source = SourceText(name: name, bytes: Array(line.utf8))
    return LineFaults(source, number, JSONDocument(parsing: source.bytes).faults)
  }

  @Test("People get the place and the first error, and how many more there are")
  func summary() {
    let one = faults(of: #"{"ế": "#)
    #expect(
      one.summary(.vietnamese)
        == "!\t-:7:7\tlỗi: phải là một giá trị JSON (chữ trong dấu nháy kép, số, true, false, null, {…} hoặc […]), "
        + "nhưng tệp kết thúc ở đây [json-syntax]")
    let two = faults(of: "[1, 2, /**/ 3,]", name: "truong.ndjson")
    #expect(
      two.summary(.vietnamese)
        == "!\ttruong.ndjson:7:8\tlỗi: JSON không có ghi chú; hãy xóa ghi chú này [comment]; còn 1 lỗi nữa")
    #expect(
      two.summary(.english)
        == "!\ttruong.ndjson:7:8\terror: JSON has no comments; remove this one [comment]; 1 more error")
    let three = faults(of: "[1 2 3 4]", 300_000)
    #expect(
      three.summary(.vietnamese)
        == "!\t-:300000:2\tlỗi: sau phần tử này phải có dấu phẩy [missing-comma]; còn 2 lỗi nữa")
    #expect(
      three.summary(.english)
        == "!\t-:300000:2\terror: this entry must be followed by a comma [missing-comma]; 2 more errors")
  }

  @Test("Programs get the document that they get of files")
  func json() {
    let line = faults(of: #"{"á": 1, "á": 2}"#, name: "a.ndjson").json(.english).lineBytes
    #expect(
      String(decoding: line, as: UTF8.self)
        == #"{"format":"dcs-faults/1","line":7,"faults":[{"file":"a.ndjson","line":7,"column":10,"endLine":7,"#
        + #""endColumn":13,"severity":"error","code":"duplicate-key","message":"key 'á' must stand only once in an "#
        + #"object","related":[{"file":"a.ndjson","line":7,"column":2,"message":"first defined here"}],"fixable":false}],"#
        + #""errors":1,"warnings":0,"notes":0,"hidden":0,"files":1}"# + "\n")
  }

  @Test("A file of one line has the same entries in the list of all files")
  func asFiles() throws {
    let text = #"{"á": 1, "á": 2, /**/ "b": 1,}"#
    let source = SourceText(name: "a.json", bytes: Array(text.utf8))
    let log = JSONDocument(parsing: source.bytes).faults
    let files = FaultJSONWriter(.vietnamese).output([CheckedFile(source, log)])
    let all = try #require(JSONDocument(parsing: Array(files.utf8)).root)
    let line = try #require(JSONDocument(parsing: LineFaults(source, 1, log).json(.vietnamese).lineBytes).root)
    #expect(all["faults"]?.canonicalBytes == line["faults"]?.canonicalBytes)
    for member in all.members {
      #expect(line[member.key]?.canonicalBytes == member.node.canonicalBytes, "\(member.key)")
    }
    #expect(line.members.map(\.key) == ["format", "line"] + all.members.map(\.key).dropFirst())
  }

  @Test("Of very many faults the first are told, and all are counted")
  func many() throws {
    let line = faults(of: "[" + String(repeating: "1 ", count: 5_001) + "]")
    #expect(line.summary(.english).hasSuffix("[missing-comma]; 4999 more errors"))
    let bytes = line.json(.english).lineBytes
    let root = try #require(JSONDocument(parsing: bytes).root)
    #expect(root.list("faults").count == LineFaults.most)
    #expect(root["errors"]?.integer == 5_000)
    #expect(root["hidden"]?.integer == 5_000 - LineFaults.most)
    #expect(bytes.count < 5_000)
  }

  @Test("A carriage return ends no line")
  func carriageReturns() {
    #expect(faults(of: "[1\r, \r2,\r]").summary(.english).hasPrefix("!\t-:7:8\terror: the last entry"))
  }

  @Test("Nothing of a line or a name gets out of its column or steers a terminal")
  func controls() {
    let text = faults(of: "{\"a\u{202E}\u{9B}\\n\\t\": 1, \"a\u{202E}\u{9B}\\n\\t\": 2}", name: "a\t\n\u{1B}[31m")
      .summary(.english)
    #expect(
      text
        == "!\ta\u{FFFD}\u{FFFD}\u{FFFD}[31m:7:16\terror: key 'a\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}' must stand only once in an object [duplicate-key]"
    )
  }
}
