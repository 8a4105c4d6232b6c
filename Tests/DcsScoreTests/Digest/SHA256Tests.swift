import DcsScore
import Testing

/// SHA-256 against the examples of NIST and against Python's hashlib.
struct SHA256Tests {
  @Test(
    "The examples of FIPS 180-4",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
          + "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
      ),
      ("Chuyển đổi số", "9a46b8082ec3cafa78cfc526cc54cabe056d9bd83a853bce6a54d84acb3d95ce"),
    ])
  func text(_ message: String, _ digest: String) {
    #expect(SHA256(Array(message.utf8)).hex == digest)
  }

  @Test(
    "Messages of NIST's short-message vectors",
    arguments: [
      ([0xd3], "28969cdfa74a12c82f3bad960b0b000aca2ac329deea5c2328ebc6f2ba9802c1"),
      ([0x11, 0xaf], "5ca7133fa735326081558ac312c620eeca9970d1e70a4b95533d956f072d1f98"),
      ([0xb4, 0x19, 0x0e], "dff2e73091f6c05e528896c4c831b9448653dc2ff043528f6769437bc7b975c2"),
      ([0x74, 0xba, 0x25, 0x21], "b16aa56be3880d18cd41e68384cf1ec8c17680c45a02b1575dc1518923ae8b0e"),
      (
        [0x57, 0x38, 0xc9, 0x29, 0xc4, 0xf4, 0xcc, 0xb6],
        "963bb88f27f512777aab6c8b1a02c70ec0ad651d428f870036e1917120fb48bf"
      ),
    ] as [([UInt8], String)])
  func bytes(_ message: [UInt8], _ digest: String) {
    #expect(SHA256(message).hex == digest)
  }

  @Test("A million times the letter a")
  func million() {
    let message = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
    #expect(SHA256(message).hex == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test("The first round of NIST's Monte Carlo test")
  func monteCarlo() throws {
    let seed = try #require(SHA256(hex: "6d1e72ad03ddeb5de891e572e2396f8da015d899ef0e79503152d6010a3fe691"))
    var last = [seed, seed, seed]
    for _ in 0..<1_000 { last = [last[1], last[2], SHA256(last.flatMap(\.bytes))] }
    #expect(last[2].hex == "e93c330ae5447738c8aa85d71a6c80f2a58381d05872d26bdd39f1fcd4f2b788")
  }

  /// Around the lengths where the padding needs one more block.
  @Test(
    "Lengths at the edges of a block",
    arguments: [
      (55, "81afe5b788dc2ce138ff83d9b20164db75a94d75d2b2432eea4a0ef605088c72"),
      (56, "2aba54f0ac632420a2b502431408866e40e1d5e430df4cd822642c78ab2eb9c1"),
      (57, "903284efbf9100e8ba1614ec65eacacad125e03f857cae7acbf8b73b23e0fdfe"),
      (63, "733d3d4ee79ee67145bf73da13588f6f235d37414fc64b14a2f00f1762792f5e"),
      (64, "79322907b3e9d013d7dc2c2f256674dbf733045cde01df3539271c6f5605feb8"),
      (65, "d85c007c6eb440f085afa2b84f6f2bce4658b240e9f62cb1364bf0485a57e720"),
      (119, "6c87eedf096b345de205b702e5223b73b447a3207791ded3ea007ba15ed6736e"),
      (120, "42500cf6a1e3936d6b9e0bcfe296d654b63255e525487d3634d0b15fde591c4d"),
      (128, "489d55fea9a73af36b6dd0be7b4117d8e5683386d39544e8a44c99a87f368707"),
      (200, "8e3f3819b4f1b1f71c011c6b854c43601f132c3c88b8982b20733d2b1695c593"),
    ])
  func edges(_ length: Int, _ digest: String) {
    #expect(SHA256(Self.message(length)).hex == digest)
  }

  @Test("Every length from 0 to 200, by the digest of all their digests")
  func lengths() {
    let digests = (0...200).flatMap { SHA256(Self.message($0)).bytes }
    #expect(SHA256(digests).hex == "e673d33f6940a6d3856d0d305fd88363ae0ba3b96e2411d8ddd5e0dd443f4525")
  }

  @Test("Pieces of any length have the digest of the whole")
  func pieces() {
    var generator = SeededGenerator(seed: 5)
    for length in [0, 1, 63, 64, 65, 200, 1_000] {
      let message = Self.message(length)
      var stream = SHA256.Stream()
      var start = 0
      while start < length {
        let end = min(length, start + Int.random(in: 0...130, using: &generator))
        stream.append(Array(message[start..<end]))
        start = end
      }
      #expect(stream.digest == SHA256(message))
    }
  }

  @Test("Hexadecimal digits are the digest's bytes, two each")
  func hex() throws {
    let digest = SHA256(Array("d".utf8))
    #expect(digest.bytes.count == 32 && digest.hex.utf8.count == 64)
    let digits = Array(digest.hex)
    let read = stride(from: 0, to: 64, by: 2).map { UInt8(String(digits[$0...$0 + 1]), radix: 16) }
    #expect(read == digest.bytes)
  }

  /// In Python: `bytes((i * 7 + length) & 255 for i in range(length))`.
  private static func message(_ length: Int) -> [UInt8] {
    (0..<length).map { UInt8(truncatingIfNeeded: $0 * 7 + length) }
  }
}
