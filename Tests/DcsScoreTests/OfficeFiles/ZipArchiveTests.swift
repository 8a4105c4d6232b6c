import OfficeFiles
import Testing

@Suite struct ZipArchiveTests {
  /// Values that others publish: the check value of CRC-32.
  @Test(
    arguments: [
      ("", 0), ("a", 0xE8B7_BE43), ("123456789", 0xCBF4_3926),
      ("The quick brown fox jumps over the lazy dog", 0x414F_A339),
    ] as [(String, UInt32)])
  func checksum(text: String, value: UInt32) {
    #expect(CRC32(text.utf8).value == value)
  }

  @Test func checksumOfAllBytes() {
    #expect(CRC32(UInt8.min...UInt8.max).value == 0x2905_8C73)
  }

  @Test func partsAreReadBack() throws {
    var archive = ZipArchive()
    archive.add("[Content_Types].xml", "<a/>")
    archive.add("word/rỗng.xml", [])
    archive.add("word/document.xml", Array(repeating: 0xFF, count: 70_000))
    let read = try StoredArchive(archive.bytes)
    #expect(read.names == ["[Content_Types].xml", "word/rỗng.xml", "word/document.xml"])
    #expect(try read.text("[Content_Types].xml") == "<a/>")
    #expect(try read.contents("word/rỗng.xml").isEmpty)
    #expect(try read.contents("word/document.xml") == Array(repeating: 0xFF, count: 70_000))
  }

  /// The bytes hang on nothing but the parts, so that they can be written down.
  @Test func bytes() {
    var archive = ZipArchive()
    archive.add("a", "123456789")
    let common = "14 00 00 08 00 00 00 00 21 00 26 39 F4 CB 09 00 00 00 09 00 00 00 01 00 00 00 "
    let expected =
      "50 4B 03 04 " + common + "61 31 32 33 34 35 36 37 38 39 50 4B 01 02 14 00 " + common
      + "00 00 00 00 00 00 00 00 00 00 00 00 00 00 61 50 4B 05 06 00 00 00 00 01 00 01 00 2F 00 00 00 28 00 00 00 00 00"
    #expect(archive.bytes == expected.split(separator: " ").compactMap { UInt8($0, radix: 16) })
  }

  @Test func nothing() throws {
    #expect(try StoredArchive(ZipArchive().bytes).names == [])
  }
}
