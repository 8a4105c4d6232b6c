import Foundation
import Testing

@testable import DcsScore
@testable import FormPage

/// The page of `dcs form`, as text. What it does in a browser is the business of `Tests/Outside/form`.
@Suite struct FormTests {
  private static let template = FormTemplate(html: FormPage.html, style: FormPage.style, script: FormPage.script)

  /// What stands between two texts, of which the first is the first such in the page.
  private func part(of page: String, from start: String, to end: String) throws -> String {
    let start = try #require(page.range(of: start))
    let end = try #require(page.range(of: end, range: start.upperBound..<page.endIndex))
    return String(page[start.upperBound..<end.lowerBound])
  }

  private func base64(_ text: String) -> String { Data(SHA256(Array(text.utf8)).bytes).base64EncodedString() }

  @Test func dataHasAllThatThePageNeeds() throws {
    let set = try #require(
      CriteriaSet.read(JSONDocument(parsing: try bytes(of: "Tests/Files/full.criteria.json"))).model)
    try expectRecorded(set.formData(.vietnamese).text, "form.json")
  }

  @Test(arguments: Language.allCases)
  func pageIsWholeAndSmall(language: Language) throws {
    let page = Self.template.page(for: officialSet, language)
    #expect(page == Self.template.page(for: officialSet, language))
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">\n"))
    #expect(page.hasSuffix("</html>\n"))
    #expect(page.utf8.count <= 150_000)
    #expect(!page.contains("{{"))
    // Nothing is fetched: no element has a source, and no style names an address.
    for start in ["src=", "<link", "url(", "@import"] { #expect(!page.contains(start)) }
    let data = try part(of: page, from: #"id="data">"#, to: "</script>")
    #expect(JSONDocument(parsing: Array(data.utf8)).faults.isEmpty)
    let other = Self.template.page(for: officialSet, language == .english ? .vietnamese : .english)
    let change = (
      from: #""language": "\#(language.rawValue)""#, to: #""language": "\#(language == .english ? "vi" : "en")""#
    )
    #expect(
      try part(of: other, from: "<body>", to: "</body>")
        == part(of: page, from: "<body>", to: "</body>").replacingOccurrences(of: change.from, with: change.to))
  }

  @Test func policyAllowsItsStyleAndScriptAlone() throws {
    let page = Self.template.page(for: officialSet, .vietnamese)
    let style = base64(try part(of: page, from: "<style>", to: "</style>"))
    let script = base64(try part(of: page, from: "<script>", to: "</script>"))
    let policy = try part(of: page, from: #"Content-Security-Policy" content=""#, to: #"">"#)
    #expect(
      policy == "default-src 'none'; style-src 'sha256-\(style)'; script-src 'sha256-\(script)'; "
        + "base-uri 'none'; form-action 'none'")
  }

  @Test func base64IsThatOfEveryDigest() {
    for number in 0..<200 {
      let digest = SHA256([UInt8(number)])
      #expect(digest.base64 == Data(digest.bytes).base64EncodedString())
    }
  }

  @Test func textOfASetIsNeverMarkup() throws {
    let evil = "</script><script>alert(1)</script>\u{2028}<!--{{script}}"
    let source = String(decoding: try bytes(of: "Tests/Files/full.criteria.json"), as: UTF8.self)
    let hostile = source.replacingOccurrences(of: "Bộ mẫu", with: evil)
    let set = try #require(CriteriaSet.read(JSONDocument(parsing: Array(hostile.utf8))).model)
    let template = FormTemplate(html: "<{{data}}>{{other}}{{script}}{{", style: "", script: "S")
    let page = template.page(for: set, .english)
    #expect(page.hasSuffix("}>S{{"))
    let data = page.dropFirst().dropLast(4)
    #expect(!data.contains("<"))
    let root = try #require(JSONDocument(parsing: Array(data.utf8)).root)
    #expect(root["title"]?.elements.first?.text == evil)
  }
}
