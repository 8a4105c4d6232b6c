import DcsScore

// canonical json: each line of standard input as the bytes of RFC 8785, or nothing where it has none.
// canonical sha256: the digest of each line's bytes, which are written as hexadecimal digits.
// canonical monte-carlo: for each line's digest the one that a thousand digests lead to (SHAVS, section 6.4).
while let line = readLine() {
  switch CommandLine.arguments.last {
  case "sha256": print(SHA256(bytes(line)).hex)
  case "monte-carlo":
    var last = [bytes(line), bytes(line), bytes(line)]
    var hex = line
    for _ in 0..<1_000 {
      let digest = SHA256(last.flatMap { $0 })
      last = [last[1], last[2], digest.bytes]
      hex = digest.hex
    }
    print(hex)
  default:
    let document = JSONDocument(parsing: Array(line.utf8))
    let bytes = document.faults.isEmpty ? document.root?.canonicalBytes : nil
    print(bytes.map { String(decoding: $0, as: UTF8.self) } ?? "")
  }
}

/// The bytes that hexadecimal digits say.
func bytes(_ line: String) -> [UInt8] {
  let digits = Array(line.utf8)
  return stride(from: 0, to: digits.count, by: 2).compactMap {
    UInt8(String(decoding: digits[$0...$0 + 1], as: UTF8.self), radix: 16)
  }
}
