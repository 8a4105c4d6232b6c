import OfficeFiles
import Testing

@Suite struct ZipReaderTests {
  private let text = Array("chữ chữ chữ".utf8)

  private func contents(_ maker: ZipMaker, _ name: String = "a", limit: Int = 1000) throws -> [UInt8] {
    var archive = try ZipReader(maker.bytes, limit: limit)
    return try archive.contents(name)
  }

  @Test func storedAndDeflated() throws {
    let maker = ZipMaker(.init("a", text), .init("xl/b.xml", text, deflated: true), .init("folder/"))
    var archive = try ZipReader(maker.bytes, limit: 1000)
    #expect(archive.entries.map(\.name) == ["a", "xl/b.xml", "folder/"])
    #expect(try archive.contents("a") == text)
    #expect(try archive.contents("xl/b.xml") == text)
    #expect(try archive.contents("folder/") == [])
    #expect(archive.has("a") && !archive.has("b"))
  }

  /// What dcs writes itself.
  @Test func ownArchive() throws {
    var own = ZipArchive()
    own.add("một.xml", text)
    own.add("empty", [])
    var archive = try ZipReader(own.bytes, limit: 1000)
    #expect(try archive.contents("một.xml") == text)
    #expect(try archive.contents("empty") == [])
    #expect(try ZipReader(ZipArchive().bytes, limit: 0).entries.isEmpty)
  }

  @Test func namesWhateverTheirLetters() throws {
    let maker = ZipMaker(.init("xl/SharedStrings.xml", text))
    #expect(try contents(maker, "XL/sharedstrings.XML") == text)
    #expect(throws: ZipFault.noPart("b")) { try contents(maker, "b") }
  }

  /// A comment, even one that looks like the end of an archive, sizes behind a part, an extra field, a name of another
  /// encoding.
  @Test func whatMayBe() throws {
    var maker = ZipMaker(.init("a", text, deflated: true), .init("b", text))
    maker.comment = hexBytes("50 4B 05 06") + [UInt8](repeating: 1, count: 40)
    maker.parts[0].hasDescriptor = true
    maker.parts[0].flags = 8
    maker.parts[0].extra = [1, 2, 0, 0]
    maker.parts[1].name = [0x82, 0x2E]
    #expect(try contents(maker) == text)
    maker.comment = [UInt8](repeating: 0, count: 65_535)
    #expect(try contents(maker) == text)
  }

  @Test(
    arguments: [
      ("/a", .unsafeName("/a")), ("../a", .unsafeName("../a")), ("a/../../b", .unsafeName("a/../../b")),
      ("a/..", .unsafeName("a/..")), ("a\\b", .unsafeName("a\\b")), ("C:a", .unsafeName("C:a")), ("", .unsafeName("")),
      ("a\0b", .unsafeName("a\0b")),
    ] as [(String, ZipFault)])
  func unsafeNames(name: String, fault: ZipFault) {
    #expect(throws: fault) { try ZipReader(ZipMaker(.init(name)).bytes, limit: 10) }
  }

  @Test(arguments: ["a..b", "..a", "a/.b/c", "ab:c"])
  func safeNames(name: String) throws {
    #expect(try ZipReader(ZipMaker(.init(name)).bytes, limit: 10).entries.map(\.name) == [name])
  }

  @Test func repeatedNames() {
    #expect(throws: ZipFault.repeatedName("A")) { try ZipReader(ZipMaker(.init("a"), .init("A")).bytes, limit: 10) }
  }

  @Test func limits() throws {
    let maker = ZipMaker(.init("a", text), .init("b", text, deflated: true))
    #expect(try contents(maker, "b", limit: text.count) == text)
    #expect(throws: ZipFault.tooLong("b")) { try contents(maker, "b", limit: text.count - 1) }
    var archive = try ZipReader(maker.bytes, limit: 2 * text.count - 1)
    _ = try archive.contents("a")
    #expect(throws: ZipFault.tooLong("b")) { try archive.contents("b") }
    #expect(try ZipReader(maker.bytes, limit: 0, mostParts: 2).entries.count == 2)
    #expect(throws: ZipFault.tooManyParts) { try ZipReader(maker.bytes, limit: 0, mostParts: 1) }
  }

  /// A size that no so few bytes become is refused before any room is made for it.
  @Test func bomb() {
    var maker = ZipMaker(.init("a", text, deflated: true))
    maker.parts[0].size = 0x7FFF_FFFF
    #expect(throws: ZipFault.impossibleSize("a")) { try contents(maker, limit: .max) }
    maker.parts[0].size = Inflated.mostOfOne * maker.parts[0].packed.count
    #expect(throws: ZipFault.damaged("a")) { try contents(maker, limit: .max) }
  }

  @Test func damagedParts() {
    var maker = ZipMaker(.init("a", text, deflated: true), .init("b", text))
    maker.parts[0].checksum ^= 1
    maker.parts[1].checksum ^= 1
    #expect(throws: ZipFault.damaged("a")) { try contents(maker) }
    #expect(throws: ZipFault.damaged("b")) { try contents(maker, "b") }
    maker = ZipMaker(.init("a", text, deflated: true), .init("b", text))
    maker.parts[0].size -= 1
    maker.parts[1].size += 1
    #expect(throws: ZipFault.damaged("a")) { try contents(maker) }
    #expect(throws: ZipFault.impossibleSize("b")) { try contents(maker, "b") }
    maker.parts[0].size += 2
    #expect(throws: ZipFault.damaged("a")) { try contents(maker) }
    maker.parts[0].packed = [0x06]
    #expect(throws: ZipFault.inflate("a", .unknownBlock)) { try contents(maker) }
    maker.parts[0].packed = DeflatedBits.of(text) + [0]
    maker.parts[0].size = text.count
    #expect(throws: ZipFault.damaged("a")) { try contents(maker) }
    maker.parts[0].method = 12
    #expect(throws: ZipFault.unknownMethod("a")) { try contents(maker) }
  }

  private func fault(_ change: (inout ZipMaker) -> Void) -> ZipFault? {
    var maker = ZipMaker(.init("a", text), .init("b", text))
    change(&maker)
    do throws(ZipFault) { _ = try ZipReader(maker.bytes, limit: 1000) } catch { return error }
    return nil
  }

  @Test func damagedDirectory() {
    #expect(fault { _ in } == nil)
    #expect(fault { $0.parts[1].shift = 1 } == .badDirectory)
    #expect(fault { $0.parts[1].shift = -31 - text.count } == .differentHead("b"))
    #expect(fault { $0.parts[1].headName = [0x63] } == .differentHead("b"))
    #expect(fault { $0.parts[1].headMethod = 8 } == .differentHead("b"))
    #expect(fault { $0.parts[1].flags = 1 } == .encrypted)
    #expect(fault { $0.parts[1].flags = 0x40 } == .encrypted)
    #expect(fault { $0.parts[1].flags = 0x2000 } == .encrypted)
    #expect(fault { $0.parts[1].size = 0xFFFF_FFFF } == .zip64)
    #expect(fault { $0.parts[1].size = 0x8000_0000 } == .zip64)
    #expect(fault { $0.parts[1].disk = 1 } == .split)
    #expect(fault { $0.disk = 1 } == .split)
    #expect(fault { $0.count = 0xFFFF } == .zip64)
    #expect(fault { $0.count = 1 } == .badDirectory)
    #expect(fault { $0.count = 3 } == .badDirectory)
    #expect(fault { $0.gap = [0] } == .badDirectory)
    #expect(fault { $0.gap = hexBytes("50 4B 06 07") + [UInt8](repeating: 0, count: 16) } == .zip64)
  }

  /// Two entries of one part, and a part that another one lies in.
  @Test func overlaps() throws {
    var maker = ZipMaker(.init("a", text), .init("a", text))
    maker.parts[1].shift = -31 - text.count
    #expect(throws: ZipFault.repeatedName("a")) { try ZipReader(maker.bytes, limit: 100) }
    let inner =
      hexBytes("50 4B 03 04 14 00 00 00 00 00") + [UInt8](repeating: 0, count: 16) + hexBytes("01 00 00 00 62")
    maker = ZipMaker(.init("a", inner + text), .init("b", text))
    // The directory says that b is in a.
    maker.parts[1].shift = -inner.count - text.count
    #expect(throws: ZipFault.overlap("b")) { try ZipReader(maker.bytes, limit: 100) }
  }

  @Test func noArchive() {
    let bytes = ZipMaker(.init("a", text)).bytes
    for count in 0..<bytes.count {
      #expect(throws: ZipFault.noDirectory) { try ZipReader(Array(bytes[..<count]), limit: 100) }
    }
    #expect(throws: ZipFault.noDirectory) { try ZipReader(bytes + [0], limit: 100) }
    #expect(throws: ZipFault.badDirectory) { try ZipReader([0] + bytes, limit: 100) }
  }

  /// Whatever byte changes, nothing but the archive's own parts come out of it.
  @Test func changedBytes() {
    let bytes = ZipMaker(.init("a", text), .init("b", text, deflated: true)).bytes
    for place in bytes.indices {
      for bit in 0..<8 {
        var changed = bytes
        changed[place] ^= 1 << bit
        guard var archive = try? ZipReader(changed, limit: 1000) else { continue }
        for name in ["a", "b"] {
          guard let contents = try? archive.contents(name) else { continue }
          #expect(contents == text)
        }
      }
    }
  }

  @Test func checksumOfEveryLength() {
    for count in 0..<40 {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 37) }
      #expect(CRC32(bytes).value == CRC32(sequence(first: 0) { $0 + 1 }.prefix(count).lazy.map { bytes[$0] }).value)
    }
  }
}
