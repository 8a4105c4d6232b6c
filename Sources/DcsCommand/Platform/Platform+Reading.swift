#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#elseif os(Windows)
  import CRT
#endif

extension Platform {
  /// What came of reading something whole.
  enum Reading {
    case bytes([UInt8])
    /// There is more than may be read.
    ///
    /// - Parameter size: How many bytes there are; nil of a pipe or a device, of which nobody knows it.
    case tooLarge(size: Int?)
    /// The system lets dcs open no more files.
    case tooManyOpen
    case failed
  }

  /// How long a file is, and how much of it takes room on the disk.
  struct Extent: Equatable {
    let size: Int
    let stored: Int
  }

  /// All bytes of standard input, up to a bound.
  static func readStandardInput(atMost bound: Int) -> Reading { readAll(Stream.input.rawValue, atMost: bound) }

  /// All bytes that are left of something open. Too many are found before memory is taken for them where their number is
  /// known, else as soon as they pass the bound.
  private static func readAll(_ descriptor: Int32, atMost bound: Int) -> Reading {
    if let size = bytesLeft(descriptor), size > bound { return .tooLarge(size: size) }
    var bytes: [UInt8] = []
    let isRead = readPieces(descriptor, of: 1 << 14) { piece in
      bytes += piece
      return bytes.count <= bound
    }
    if bytes.count > bound { return .tooLarge(size: nil) }
    return isRead ? .bytes(bytes) : .failed
  }

  /// Reads to the end, or until enough is taken, so many bytes at a time at most.
  ///
  /// - Parameter take: Takes a piece over, and says whether there may be more.
  /// - Returns: Whether the end was reached.
  private static func readPieces(_ descriptor: Int32, of size: Int, _ take: (ArraySlice<UInt8>) -> Bool) -> Bool {
    var buffer = [UInt8](repeating: 0, count: size)
    while true {
      let count = buffer.withUnsafeMutableBytes { readSome($0, descriptor) }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return count == 0 }
      if !take(buffer.prefix(count)) { return false }
    }
  }

  #if os(Windows)
    static func readSome(_ buffer: UnsafeMutableRawBufferPointer, _ descriptor: Int32) -> Int {
      Int(_read(descriptor, buffer.baseAddress, UInt32(buffer.count)))
    }

    /// Nil: on Windows, bytes are counted as they come.
    private static func bytesLeft(_ descriptor: Int32) -> Int? { nil }

    /// Failed: on Windows, Foundation reads files.
    static func readFile(_ path: String, atMost bound: Int) -> Reading { .failed }

    /// False: on Windows, Foundation reads files.
    static func readRegularFile(_ path: String, inPieces take: ([UInt8]) -> Void) -> Bool { false }

    /// Nil: on Windows, Foundation reads files.
    static func startOfFile(_ path: String, atMost count: Int) -> [UInt8]? { nil }

    /// Nil: on Windows, files are read at once.
    static func extent(of path: String) -> Extent? { nil }
  #else
    static func readSome(_ buffer: UnsafeMutableRawBufferPointer, _ descriptor: Int32) -> Int {
      read(descriptor, buffer.baseAddress, buffer.count)
    }

    /// The bytes of a line that somebody types, without its end; nil where the input ends.
    static func readLine() -> [UInt8]? {
      var line: [UInt8] = []
      var byte: [UInt8] = [0]
      while true {
        let count = byte.withUnsafeMutableBytes { readSome($0, Stream.input.rawValue) }
        if count < 0, errno == EINTR { continue }
        if count <= 0 { return line.isEmpty ? nil : line }
        if byte[0] == UInt8(ascii: "\n") { return line }
        line.append(byte[0])
      }
    }

    /// How many bytes a regular file has behind the place up to which it was read; nil of all else.
    private static func bytesLeft(_ descriptor: Int32) -> Int? {
      var status = stat()
      guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
      return Int(status.st_size) - max(Int(lseek(descriptor, 0, SEEK_CUR)), 0)
    }

    static func extent(of path: String) -> Extent? {
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      return Extent(size: Int(status.st_size), stored: Int(status.st_blocks) * 512)
    }

    /// All bytes of a file, or of a pipe with a name such as a shell's `<(command)`, up to a bound.
    static func readFile(_ path: String, atMost bound: Int) -> Reading {
      let descriptor = open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { return errno == EMFILE || errno == ENFILE ? .tooManyOpen : .failed }
      defer { close(descriptor) }
      return readAll(descriptor, atMost: bound)
    }

    /// The first bytes of a regular file; nil where it is none or cannot be read.
    static func startOfFile(_ path: String, atMost count: Int) -> [UInt8]? {
      let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
      guard descriptor >= 0 else { return nil }
      defer { close(descriptor) }
      guard bytesLeft(descriptor) != nil else { return nil }
      var start: [UInt8] = []
      let isWhole = readPieces(descriptor, of: count) { piece in
        start += piece
        return start.count < count
      }
      return isWhole || start.count >= count ? start : nil
    }

    /// Reads a regular file piece by piece; false where it is none or cannot be read to its end.
    static func readRegularFile(_ path: String, inPieces take: ([UInt8]) -> Void) -> Bool {
      // Without waiting: a pipe that took the file's place a moment ago would hold dcs up until somebody writes to it.
      let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
      guard descriptor >= 0 else { return false }
      defer { close(descriptor) }
      guard bytesLeft(descriptor) != nil else { return false }
      return readPieces(descriptor, of: 1 << 18) { piece in
        take(Array(piece))
        return true
      }
    }
  #endif
}
