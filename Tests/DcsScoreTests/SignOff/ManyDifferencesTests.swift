import Testing

@testable import DcsScore

/// Results of very many rows, held against what they should be.
@Suite struct ManyDifferencesTests {
  /// Rows that a result has in another order, lacks and has too many of, each told once.
  @Test func rowsOfAResultAreHeldAgainstTheirOwn() throws {
    func list(_ ids: [String], points: Int = 1) -> JSONNode? {
      let rows = ids.map { "{\"id\": \"\($0)\", \"points\": \(points)}" }.joined(separator: ", ")
      return JSONDocument(parsing: Array("{\"items\": [\(rows)]}".utf8)).root
    }
    func told(_ recorded: JSONNode?, _ expected: JSONNode?) throws -> [String] {
      ResultDifference.all(in: try #require(recorded), expected: expected).map {
        "\($0.pathText): \($0.recorded ?? "-") \($0.expected ?? "-")"
      }
    }
    let ids = (1...200).map { "1.\($0)" }
    #expect(try told(list(ids), list(ids)) == [])
    #expect(
      try told(list(ids.filter { $0 != "1.77" } + ["1.999"]), list(ids)) == [
        "items 1.999: {…} -", "items 1.77: - {…}",
      ])
    #expect(try told(list(ids, points: 2), list(ids.reversed())) == ids.map { "items \($0) / points: 2 1" })
    let order = try told(list(["b", "a"]), list(["a", "b"]))
    #expect(order == ["items: 'b, a' 'a, b'"])
  }
}
