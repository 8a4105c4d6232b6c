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
        if written < 0, errno == EINTR || waits(toWrite: descriptor) { continue }
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

  #if os(Windows)
    private static func writeSome(_ buffer: UnsafeRawBufferPointer, _ descriptor: Int32) -> Int {
      Int(_write(descriptor, buffer.baseAddress, UInt32(buffer.count)))
    }

    static func isTerminal(_ stream: Stream) -> Bool { _isatty(stream.rawValue) != 0 }

    /// The bytes of a line that somebody types, without its end; nil where the input ends. Read as UTF-8, the console
    /// gives zeros for letters beyond ASCII.
    static func readLine() -> [UInt8]? {
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
      return Array(String(decoding: units.prefix { $0 != 0x0D && $0 != 0x0A }, as: UTF16.self).utf8)
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

    static func isTerminal(_ stream: Stream) -> Bool { isatty(stream.rawValue) != 0 }

    /// The width of the terminal that a stream goes to, in columns.
    static func terminalWidth(_ stream: Stream) -> Int? {
      var size = winsize()
      guard ioctl(stream.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
      return Int(size.ws_col)
    }

    /// Makes a write beyond the limit on a file's size fail, which would else end dcs without a word; and keeps the files
    /// that it opens from taking the place of a stream that is closed.
    static func prepare() {
      signal(SIGXFSZ, SIG_IGN)
      for stream in [Stream.input, .output, .error] {
        var status = stat()
        if fstat(stream.rawValue, &status) == 0 { continue }
        // What is opened gets the lowest number that is free. The wrong way round, so that using the stream still fails.
        _ = open("/dev/null", stream == .input ? O_WRONLY : O_RDONLY)
      }
    }
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
