import Foundation
import OfficeFiles
import Testing

/// What an archive of stored parts says, read from its directory at the end as every reader does.
struct StoredArchive {
  private(set) var names: [String] = []
  private var parts: [String: [UInt8]] = [:]

  init(_ bytes: [UInt8]) throws {
    func number(at place: Int, _ count: Int) -> Int {
      bytes[place..<place + count].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    let end = bytes.count - 22
    try #require(end >= 0 && number(at: end, 4) == 0x0605_4B50)
    var place = number(at: end + 16, 4)
    #expect(place + number(at: end + 12, 4) == end)
    #expect(number(at: end + 8, 2) == number(at: end + 10, 2))
    for _ in 0..<number(at: end + 10, 2) {
      try #require(number(at: place, 4) == 0x0201_4B50)
      let length = number(at: place + 28, 2)
      let head = number(at: place + 42, 4)
      let name = try #require(String(bytes: bytes[place + 46..<place + 46 + length], encoding: .utf8))
      try #require(number(at: head, 4) == 0x0403_4B50)
      // Version to extra field, and the name, stand in both places.
      #expect(bytes[place + 6..<place + 32].elementsEqual(bytes[head + 4..<head + 30]))
      #expect(bytes[place + 46..<place + 46 + length].elementsEqual(bytes[head + 30..<head + 30 + length]))
      let size = number(at: head + 18, 4)
      let contents = Array(bytes[head + 30 + length..<head + 30 + length + size])
      #expect(number(at: head + 14, 4) == Int(CRC32(contents).value) && number(at: head + 22, 4) == size)
      names.append(name)
      parts[name] = contents
      place += 46 + length
    }
    #expect(place == end)
  }

  /// The text of a part.
  func text(_ name: String) throws -> String {
    try #require(String(bytes: contents(name), encoding: .utf8))
  }

  func contents(_ name: String) throws -> [UInt8] { try #require(parts[name]) }
}
