import Foundation
import Testing

/// `dcs form`: a page for a set, which appears whole or not at all.
@Suite struct FormCommandTests {
  private func text(_ name: String, in folder: borrowing TestFolder) throws -> String {
    try String(contentsOf: folder.url.appendingPathComponent(name), encoding: .utf8)
  }

  @Test func pageOfTheBundledSet() async throws {
    let folder = try TestFolder()
    #expect(try await folder.dcs("form", "-o", "form.html") == Run(0))
    let page = try text("form.html", in: folder)
    #expect(page.contains(#"<html lang="vi">"#))
    #expect(page.contains(#""id": "qd-4725-2022""#))
    #expect(try await folder.dcs("form") == Run(0, output: page))
    #expect(try await folder.dcs("form", "qd-4725-2022") == Run(0, output: page))
    #expect(try await folder.dcs("form", "--lang=en").output.contains(#"<html lang="en">"#))
  }

  @Test func pageOfAnotherSet() async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    let named = try await folder.dcs("form", "set.json")
    #expect(named.code == 0)
    #expect(named.output.contains(#""title": ["Bộ thử", "Trial set"]"#))
    #expect(try await folder.dcs("form", "--criteria=set.json") == named)
    #expect(try await folder.dcs(["form"], environment: ["DCS_CRITERIA": "set.json"]) == named)
  }

  @Test func fileThatIsThereStays() async throws {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    try folder.write("x", to: "form.html")
    let words = ["form", "set.json", "--lang=en", "-o"]
    let message = "dcs: file 'form.html' is there already; add --force to write over it\n"
    #expect(try await folder.dcs(words + ["form.html"]) == Run(4, errors: message))
    #expect(try text("form.html", in: folder) == "x")
    #expect(try await folder.dcs(words + ["form.html", "--force"]) == Run(0))
    #expect(try text("form.html", in: folder).hasPrefix("<!DOCTYPE html>"))
    let input = "dcs: 'set.json' is an input and is not written over; choose another name\n"
    #expect(try await folder.dcs(words + ["set.json", "--force"]) == Run(4, errors: input))
  }

  @Test(arguments: [
    ("a.json --criteria=b.json", 2, "name the set once: as SET or by --criteria\nFor help: dcs help form --lang en"),
    ("a b", 2, "'dcs form' does not take 'b', too\nFor help: dcs help form --lang en"),
    ("no.json", 3, "there is no file 'no.json'"),
    ("qd-4725-2023", 3, "there is no file 'qd-4725-2023'; did you mean 'qd-4725-2022'?"),
  ])
  func wrongUse(words: String, code: Int32, message: String) async throws {
    let folder = try TestFolder()
    let run = try await folder.dcs(["form", "--lang=en"] + words.split(separator: " ").map(String.init))
    #expect(run == Run(code, errors: "dcs: \(message)\n"))
  }

  @Test func setWithFaultsHasNoPage() async throws {
    let folder = try TestFolder()
    try folder.write("{}", to: "set.json")
    let run = try await folder.dcs("form", "set.json", "-o", "form.html", "--lang=en")
    #expect(run.code == 1 && run.errors.hasSuffix("dcs: the criteria file 'set.json' has faults and cannot be used\n"))
    #expect(!FileManager.default.fileExists(atPath: folder.url.appendingPathComponent("form.html").path))
  }
}
