import OfficeFiles
import Testing

@Suite struct InflateTests {
  private func inflated(_ bytes: [UInt8], limit: Int = 100_000) throws -> [UInt8] {
    let inflated = try Inflated(bytes[...], limit: limit)
    #expect(inflated.used == bytes.count)
    return inflated.bytes
  }

  @Test func nothing() throws {
    #expect(try inflated([0x03, 0x00]) == [])
  }

  @Test func stored() throws {
    #expect(try inflated([0x01, 0x03, 0x00, 0xFC, 0xFF, 1, 2, 3]) == [1, 2, 3])
    // Behind other bits of the byte, which do not count; two blocks.
    #expect(try inflated([0xF8, 0x00, 0x00, 0xFF, 0xFF, 0x01, 0x01, 0x00, 0xFE, 0xFF, 9]) == [9])
  }

  @Test func everyLiteral() throws {
    let all = [UInt8](0...255)
    #expect(try inflated(DeflatedBits.of(all)) == all)
  }

  /// Each length with its extra bits, the longest in both ways to say it.
  @Test func everyLength() throws {
    for length in 3...258 {
      let symbols = [
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258,
      ]
      let extras = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]
      let index = try #require(symbols.lastIndex { $0 <= length })
      let stream = DeflatedBits.fixed { bits in
        bits.fixed(65)
        bits.fixed(257 + index)
        bits.number(length - symbols[index], extras[index])
        bits.fixedDistance(0)
        bits.fixed(256)
      }
      #expect(try inflated(stream) == [UInt8](repeating: 65, count: length + 1))
    }
  }

  /// A copy may go on into what it copies, from every distance up to where words are copied.
  @Test(arguments: 1...24)
  func overlap(distance: Int) throws {
    let symbols = [1, 2, 3, 4, 5, 7, 9, 13, 17]
    let extras = [0, 0, 0, 0, 1, 1, 2, 2, 3]
    let start = (0..<distance).map { UInt8($0 + 1) }
    let index = try #require(symbols.lastIndex { $0 <= distance })
    for isLast in [true, false] {
      let stream = DeflatedBits.fixed { bits in
        for byte in start { bits.fixed(Int(byte)) }
        bits.fixed(257 + 16 + 2)  // 43 and three extra bits
        bits.number(5, 3)
        bits.fixedDistance(index)
        bits.number(distance - symbols[index], extras[index])
        // Room behind the copy decides how it is made.
        if !isLast { for _ in 0..<20 { bits.fixed(0) } }
        bits.fixed(256)
      }
      let copied = (0..<distance + 56).map { start[$0 % distance] }
      let all = copied + [UInt8](repeating: 0, count: isLast ? 0 : 20)
      #expect(try inflated(stream, limit: all.count) == all)
    }
  }

  /// Made by zlib, with codes of its own.
  @Test func ownCodes() throws {
    let stream = hexBytes("05 C1 01 01 00 00 00 80 90 AD FA 3F 22 44 25 52 24 08 55 31")
    #expect(String(decoding: try inflated(stream), as: UTF8.self) == "abaabbbabaababbaababaaaabaaabbbbbaa")
  }

  /// Codes of 1 to 15 bits, of which the long ones are looked up in two steps, and one code for distances.
  @Test func longCodes() throws {
    var bits = DeflatedBits()
    bits.number(1, 1)
    bits.number(2, 2)
    bits.number(0, 5)  // 257 literals and lengths
    bits.number(0, 5)  // one distance
    bits.number(15, 4)  // all 19 lengths of codes
    let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    for symbol in order { bits.number([0, 16, 17].contains(symbol) ? 0 : 4, 3) }
    // 1 to 15 have the codes 0000 to 1110, and 18, many zeros, has 1111.
    func length(_ length: Int) {
      for place in (0..<4).reversed() { bits.code((length - 1) >> place & 1 == 1 ? "1" : "0") }
    }
    for number in 1...15 { length(number) }
    bits.code("1111")
    bits.number(138 - 11, 7)
    bits.code("1111")
    bits.number(241 - 138 - 11, 7)
    length(15)
    length(1)
    let ones = { (count: Int) in String(repeating: "1", count: count) }
    for symbol in (0...14).reversed() { bits.code(ones(symbol) + "0") }
    bits.code(ones(15))
    #expect(try inflated(bits.bytes) == [UInt8](0...14).reversed())
  }

  @Test func limits() throws {
    let stream = DeflatedBits.of([1, 2, 3])
    #expect(try inflated(stream, limit: 3) == [1, 2, 3])
    #expect(throws: InflateFault.tooLong) { try inflated(stream, limit: 2) }
    #expect(throws: InflateFault.tooLong) { try inflated(stream, limit: -1) }
    #expect(throws: InflateFault.tooLong) { try inflated([0x01, 0x01, 0x00, 0xFE, 0xFF, 9], limit: 0) }
    #expect(try inflated([0x03, 0x00], limit: 0) == [])
    let copy = DeflatedBits.fixed { bits in
      bits.fixed(65)
      bits.fixed(257)
      bits.fixedDistance(0)
      bits.fixed(256)
    }
    #expect(try inflated(copy, limit: 4) == [65, 65, 65, 65])
    #expect(throws: InflateFault.tooLong) { try inflated(copy, limit: 3) }
  }

  @Test func whatIsBehindIsNotUsed() throws {
    let inflated = try Inflated([0x03, 0x00, 1, 2, 3, 4, 5, 6, 7, 8, 9], limit: 10)
    #expect(inflated.used == 2)
  }

  /// What zlib's own tests (infcover.c) refuse, and the rest of what RFC 1951 has not.
  @Test(
    arguments: [
      ("", .truncated), ("01", .truncated), ("01 01 00 FE FF", .truncated), ("63", .truncated), ("04", .truncated),
      ("06", .unknownBlock), ("00 00 00 00 00", .storedLength), ("FC 00 00", .tooManyCodes),
      ("04 1E 00", .tooManyCodes), ("04 00 FE FF", .codeLengths), ("04 00 24 49 00", .repeatedLength),
      ("04 00 24 E9 FF FF", .repeatedLength), ("04 00 24 E9 FF 6D", .noEndOfBlock),
      ("04 80 49 92 24 49 92 24 71 FF FF 93 11 00", .codeLengths),
      ("04 80 49 92 24 49 92 24 0F B4 FF FF C3 84", .codeLengths),
      ("04 C0 81 08 00 00 00 00 20 7F EB 0B 00 00", .unusedCode), ("02 7E FF FF", .unusedCode),
      ("0C C0 81 00 00 00 00 00 90 FF 6B 04 00", .distance), ("04 00 00 00 00 00", .codeLengths),
    ] as [(String, InflateFault)])
  func refused(digits: String, fault: InflateFault) {
    #expect(throws: fault) { try Inflated(hexBytes(digits)[...], limit: 1000) }
  }

  /// Symbols that have fixed codes and no meaning.
  @Test func unusedSymbols() {
    for symbol in [286, 287] {
      let stream = DeflatedBits.fixed { $0.fixed(symbol) }
      #expect(throws: InflateFault.unusedCode) { try Inflated((stream + [0, 0, 0])[...], limit: 10) }
    }
    for symbol in [30, 31] {
      let stream = DeflatedBits.fixed { bits in
        bits.fixed(65)
        bits.fixed(257)
        bits.fixedDistance(symbol)
      }
      #expect(throws: InflateFault.unusedCode) { try Inflated((stream + [0, 0, 0])[...], limit: 10) }
    }
  }

  /// However much is cut off, it is missed.
  @Test func cutOff() {
    let whole = DeflatedBits.of([UInt8](0...99))
    for count in 0..<whole.count {
      #expect(throws: InflateFault.truncated) { try Inflated(whole[..<count], limit: 1000) }
    }
  }
}
