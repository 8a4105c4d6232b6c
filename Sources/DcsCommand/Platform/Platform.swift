#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#elseif os(Windows)
  import CRT
  import WinSDK
#endif

/// Everything that differs between operating systems.
enum Platform {
  enum Stream: Int32 {
    case input = 0
    case output = 1
    case error = 2
  }

  /// Writes all bytes; false where that fails, as on a full disk.
  static func write(_ bytes: some Sequence<UInt8>, to stream: Stream) -> Bool {
    writeAll(Array(bytes), to: stream.rawValue)
  }

  /// Writes all bytes to a file that is open.
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let written = writeSome(UnsafeRawBufferPointer(rebasing: rest), descriptor)
        if written < 0, errno == EINTR { continue }
        if written <= 0 { return false }
        rest = rest.dropFirst(written)
      }
      return true
    }
  }

  /// The value of a variable of the environment.
  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// All bytes of standard input; nil where it cannot be read.
  static func readStandardInput() -> [UInt8]? { readAll(Stream.input.rawValue) }

  private static func readAll(_ descriptor: Int32) -> [UInt8]? {
    var bytes: [UInt8] = []
    return readPieces(descriptor, of: 1 << 14) { bytes += $0 } ? bytes : nil
  }

  /// Reads to the end, so many bytes at a time at most; false where that fails.
  private static func readPieces(_ descriptor: Int32, of size: Int, _ take: (ArraySlice<UInt8>) -> Void) -> Bool {
    var buffer = [UInt8](repeating: 0, count: size)
    while true {
      let count = buffer.withUnsafeMutableBytes { readSome($0, descriptor) }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return count == 0 }
      take(buffer.prefix(count))
    }
  }

  #if os(Windows)
    private static func writeSome(_ buffer: UnsafeRawBufferPointer, _ descriptor: Int32) -> Int {
      Int(_write(descriptor, buffer.baseAddress, UInt32(buffer.count)))
    }

    private static func readSome(_ buffer: UnsafeMutableRawBufferPointer, _ descriptor: Int32) -> Int {
      Int(_read(descriptor, buffer.baseAddress, UInt32(buffer.count)))
    }

    /// Nil: on Windows, Foundation reads files.
    static func readFile(_ path: String) -> [UInt8]? { nil }

    /// False: on Windows, Foundation reads files.
    static func readFile(_ path: String, inPieces take: ([UInt8]) -> Void) -> Bool { false }

    static func isTerminal(_ stream: Stream) -> Bool { _isatty(stream.rawValue) != 0 }

    /// A line that somebody types, without its end; nil where the input ends. Read as UTF-8, the console gives zeros for
    /// letters beyond ASCII.
    static func readLine() -> String? {
      var units: [WCHAR] = []
      var buffer = [WCHAR](repeating: 0, count: 512)
      while units.last != 0x0A {
        var count: DWORD = 0
        guard ReadConsoleW(GetStdHandle(STD_INPUT_HANDLE), &buffer, DWORD(buffer.count), &count, nil), count > 0 else {
          break
        }
        units += buffer.prefix(Int(count))
      }
      // Ctrl-Z ends the input.
      guard let first = units.first, first != 0x1A else { return nil }
      return String(decoding: units.prefix { $0 != 0x0D && $0 != 0x0A }, as: UTF16.self)
    }

    /// The width of the terminal that a stream goes to, in columns.
    static func terminalWidth(_ stream: Stream) -> Int? {
      var info = CONSOLE_SCREEN_BUFFER_INFO()
      let handle = GetStdHandle(stream == .error ? STD_ERROR_HANDLE : STD_OUTPUT_HANDLE)
      guard GetConsoleScreenBufferInfo(handle, &info) else { return nil }
      return Int(info.srWindow.Right - info.srWindow.Left + 1)
    }

    /// Makes the console show UTF-8 and colours, and pass line feeds as they are.
    static func prepare() {
      SetConsoleOutputCP(UINT(CP_UTF8))
      var mode: DWORD = 0
      let output = GetStdHandle(STD_OUTPUT_HANDLE)
      if GetConsoleMode(output, &mode) { SetConsoleMode(output, mode | DWORD(ENABLE_VIRTUAL_TERMINAL_PROCESSING)) }
      _ = _setmode(Stream.input.rawValue, _O_BINARY)
      _ = _setmode(Stream.output.rawValue, _O_BINARY)
    }
  #else
    private static func writeSome(_ buffer: UnsafeRawBufferPointer, _ descriptor: Int32) -> Int {
      #if canImport(Glibc)
        Glibc.write(descriptor, buffer.baseAddress, buffer.count)
      #elseif canImport(Musl)
        Musl.write(descriptor, buffer.baseAddress, buffer.count)
      #else
        Darwin.write(descriptor, buffer.baseAddress, buffer.count)
      #endif
    }

    private static func readSome(_ buffer: UnsafeMutableRawBufferPointer, _ descriptor: Int32) -> Int {
      read(descriptor, buffer.baseAddress, buffer.count)
    }

    /// All bytes of a file, or of a pipe with a name such as a shell's `<(command)`; nil where it cannot be read.
    static func readFile(_ path: String) -> [UInt8]? {
      let descriptor = open(path, O_RDONLY)
      guard descriptor >= 0 else { return nil }
      defer { close(descriptor) }
      return readAll(descriptor)
    }

    /// Reads a file piece by piece; false where it cannot be read to its end.
    static func readFile(_ path: String, inPieces take: ([UInt8]) -> Void) -> Bool {
      let descriptor = open(path, O_RDONLY)
      guard descriptor >= 0 else { return false }
      defer { close(descriptor) }
      return readPieces(descriptor, of: 1 << 18) { take(Array($0)) }
    }

    static func isTerminal(_ stream: Stream) -> Bool { isatty(stream.rawValue) != 0 }

    /// A line that somebody types, without its end; nil where the input ends.
    static func readLine() -> String? { Swift.readLine() }

    /// The width of the terminal that a stream goes to, in columns.
    static func terminalWidth(_ stream: Stream) -> Int? {
      var size = winsize()
      guard ioctl(stream.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
      return Int(size.ws_col)
    }

    /// Nothing to do: terminals of these systems show UTF-8.
    static func prepare() {}
  #endif

  static func exit(_ code: ExitCode) -> Never {
    #if canImport(Glibc)
      Glibc.exit(code.rawValue)
    #elseif canImport(Musl)
      Musl.exit(code.rawValue)
    #elseif canImport(Darwin)
      Darwin.exit(code.rawValue)
    #elseif os(Windows)
      CRT.exit(code.rawValue)
    #endif
  }
}
