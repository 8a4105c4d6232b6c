import DcsScore
import Foundation
import Testing

/// Text of every letter, however it was typed and however long, from the council to a verified result.
@Suite struct VietnameseTextTests {
  /// Every letter of the Vietnamese alphabet with every tone, in both cases, precomposed.
  private static let letters: [String] = {
    let tones = ["", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]
    let vowels = "aăâeêioôơuưy".flatMap { vowel in
      tones.map { "\(vowel)\($0)".precomposedStringWithCanonicalMapping }
    }
    let all = vowels + "bcdđghklmnpqrstvxfjwz".map { "\($0)" }
    return all + all.map { $0.uppercased() }
  }()

  /// A council of one name everywhere that a name can stand.
  private func school(_ name: String) throws -> SignOffCase {
    var school = SignOffCase()
    let quoted = JSONTree.string(name).text.dropLast()
    for old in ["Trường Mẫu", "Hiệu trưởng", "Chi", "Chưa đủ minh chứng", "3/QĐ", "Bình", "2/BB"] {
      school.council = school.council.replacing("\"\(old)\"", with: quoted)
    }
    // Two of one name need two positions.
    school.council = school.council.replacing(
      #""Giáo viên", "role": "member""#, with: #""Nhân viên", "role": "member""#)
    school.council = school.council.replacing(
      #""name": \#(quoted), "position": "Giáo viên""#, with: #""name": "Dư", "position": \#(quoted)"#)
    school.evidence = school.evidence.replacing("\"Trường Mẫu\"", with: quoted)
    return school
  }

  private func exported(_ name: String) throws -> String {
    let school = try school(name)
    let result = try school.result()
    let verification = try school.verification(of: result)
    #expect(verification.findings == [], "\(name)")
    #expect(try school.refusals() == [], "\(name)")
    return String(decoding: result, as: UTF8.self)
  }

  @Test func alphabetIsWhole() {
    #expect(Set(Self.letters).count == 2 * (12 * 6 + 21))
    #expect(Self.letters.allSatisfy { $0.unicodeScalars.count == 1 })
  }

  @Test("Every letter, precomposed or decomposed, gives the same text in the result")
  func everyLetter() throws {
    let name = Self.letters.joined()
    let result = try exported(name)
    #expect(result.contains(#""signedBy":{"name":"An","position":"\#(name)"}"#))
    #expect(result.contains(#""school":"\#(name)""#))
    #expect(try council(in: exported(name.decomposedStringWithCanonicalMapping)) == council(in: result))
  }

  @Test("Names drawn at random, each letter typed either way")
  func drawnNames() throws {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<40 {
      let word = { (generator: inout SeededGenerator) in
        (0..<Int.random(in: 1...8, using: &generator)).map { _ in Self.letters.randomElement(using: &generator) ?? "" }
      }
      let name = (0..<4).map { _ in word(&generator).joined() }.joined(separator: " ")
      let typed = name.map { letter in
        Bool.random(using: &generator) ? "\(letter)" : "\(letter)".decomposedStringWithCanonicalMapping
      }.joined()
      let result = try exported(typed)
      #expect(try council(in: result) == council(in: exported(name)), "\(name)")
      #expect(result.contains(#""number":"\#(name)""#), "\(name)")
    }
  }

  @Test("What JSON must escape, what NFC leaves decomposed, and letters of other scripts")
  func hardText() throws {
    for name in ["\"\\/\u{8}\u{C}\n\r\tế\u{1F}", "x\u{302}\u{323}", "𠮷 Nôm \u{1F600}", "Đắk Lắk \u{2028} İ ﬁ Å"] {
      let result = try exported(name)
      #expect(try council(in: result) == council(in: exported(name.decomposedStringWithCanonicalMapping)), "\(name)")
    }
  }

  @Test func remarkOfAHundredThousandLetters() throws {
    let letters = (0..<100_000).map { Self.letters[$0 % Self.letters.count] }
    let remark = letters.joined()
    for form in [remark, remark.decomposedStringWithCanonicalMapping] {
      var school = SignOffCase()
      school.council = school.council.dropLast() + ", \"remarks\": \"\(form)\"}"
      let result = try school.result()
      let verification = try school.verification(of: result)
      #expect(verification.findings == [])
      #expect(verification.result?.council.remarks.map { Array($0.utf8) } == Array(remark.utf8))
    }
  }

  /// What a result says of its council, as bytes.
  private func council(in result: String) throws -> [UInt8] {
    let document = JSONDocument(parsing: Array(result.utf8))
    return try #require(document.root?["council"]?.canonicalBytes)
  }
}
