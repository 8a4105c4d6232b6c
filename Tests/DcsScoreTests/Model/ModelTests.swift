import Testing

@testable import DcsScore

struct PointsTests {
  @Test(
    "Points have no more decimals than they need, and a comma in Vietnamese",
    arguments: [
      (0, "0", "0"), (600, "6", "6"), (650, "6.5", "6,5"), (625, "6.25", "6,25"), (605, "6.05", "6,05"),
      (1, "0.01", "0,01"), (10, "0.1", "0,1"), (99, "0.99", "0,99"), (-5, "-0.05", "-0,05"), (-150, "-1.5", "-1,5"),
      (10_000, "100", "100"), (100_000_000, "1000000", "1000000"),
      (.min, "-92233720368547758.08", "-92233720368547758,08"),
    ])
  func formatting(_ hundredths: Int, _ english: String, _ vietnamese: String) {
    let points = Points(hundredths: hundredths)
    #expect("\(points)" == english)
    #expect(points.formatted(.english) == english)
    #expect(points.formatted(.vietnamese) == vietnamese)
  }

  @Test("Tenths that Double cannot hold add up exactly")
  func arithmetic() {
    let tenths = repeatElement(Points(hundredths: 10), count: 1_000)
    #expect(tenths.sum() == Points(hundredths: 10_000))
    #expect(Points(hundredths: 30) - Points(hundredths: 10) == Points(hundredths: 20))
    #expect([Points]().sum() == .zero)
    #expect(Points(hundredths: 4999) < Points(hundredths: 5000))
  }

  @Test(
    "A share is rounded down to a step",
    arguments: [
      (600, 40, 45, 50, 500), (600, 45, 45, 50, 600), (600, 44, 45, 50, 550), (600, 0, 45, 50, 0), (600, 1, 3, 1, 200),
      (1000, 1, 3, 1, 333), (1000, 2, 3, 100, 600), (333, 1, 1, 50, 300), (600, 1, 2, 0, 300), (325, 1, 1, 25, 325),
      (400, 1, 2, 1000, 0), (100_000_000, 999_999_999, 1_000_000_000, 1, 99_999_999),
    ])
  func share(_ most: Int, _ part: Int, _ whole: Int, _ step: Int, _ expected: Int) {
    let share = Points(hundredths: most).share(part, of: whole, step: Points(hundredths: step))
    #expect(share == Points(hundredths: expected))
  }
}

struct SemanticVersionTests {
  @Test("Three numbers are a version", arguments: ["1.0.0", "0.0.0", "10.20.30", "1.0.999999999999999999"])
  func valid(_ text: String) throws {
    #expect("\(try #require(SemanticVersion(text)))" == text)
  }

  @Test(
    "Anything else is no version",
    arguments: [
      "", "1", "1.0", "1.0.0.0", "1..0", ".1.0", "1.0.", "01.0.0", "1.00.0", "1.0.01", "v1.0.0", "1.0.0-beta",
      "1.0.0+x", "-1.0.0", "1.0.x", "1. 0.0", "１.0.0", "1.0.1000000000000000000",
    ])
  func invalid(_ text: String) {
    #expect(SemanticVersion(text) == nil)
  }

  @Test("Versions rise number by number")
  func order() throws {
    let rising = try ["0.9.9", "1.0.0", "1.0.2", "1.0.10", "1.2.0", "1.10.0", "2.0.0"].map {
      try #require(SemanticVersion($0))
    }
    #expect(zip(rising, rising.dropFirst()).allSatisfy { $0 < $1 })
    #expect(rising.shuffled().sorted() == rising)
  }
}
