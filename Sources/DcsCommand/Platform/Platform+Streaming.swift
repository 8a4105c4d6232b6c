#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#elseif os(Windows)
  import CRT
#endif

/// What is read and written piece by piece, for as long as there is more.
extension Platform {
  /// Something open that is read from its start to its end.
  struct OpenInput: Sendable {
    fileprivate let descriptor: Int32

    static let standardInput = OpenInput(descriptor: Stream.input.rawValue)
  }

  /// What came of opening something.
  enum Opening {
    case input(OpenInput)
    /// The system lets dcs open no more files.
    case tooManyOpen
    case failed
  }

  /// What came of writing a result.
  enum Writing {
    case done
    /// Whoever read the results has gone, as `head` does when it has enough.
    case closed
    case failed
  }

  /// Writes to standard output.
  static func writeResult(_ bytes: [UInt8]) -> Writing {
    if writeAll(bytes, to: Stream.output.rawValue) { return .done }
    #if os(Windows)
      // The C library there knows no name for a pipe that is being closed.
      if errno == EINVAL { return .closed }
    #endif
    return errno == EPIPE ? .closed : .failed
  }

  /// Where a byte stands first; nil where it does not.
  static func firstIndex(of byte: UInt8, in bytes: UnsafeRawBufferPointer) -> Int? {
    guard let start = bytes.baseAddress, let found = memchr(start, Int32(byte), bytes.count) else { return nil }
    return UnsafeRawPointer(found) - start
  }

  #if os(Windows)
    static func openInput(_ path: String) -> Opening {
      var descriptor: Int32 = -1
      let error = path.withCString(encodedAs: UTF16.self) {
        _wsopen_s(&descriptor, $0, _O_RDONLY | _O_BINARY, _SH_DENYNO, _S_IREAD)
      }
      if error == 0 { return .input(OpenInput(descriptor: descriptor)) }
      return error == EMFILE ? .tooManyOpen : .failed
    }

    /// On Windows, a closed pipe is told by the call that writes.
    static func keepRunningAtClosedPipes() {}

    /// False: on Windows, reading and writing wait by themselves.
    fileprivate static func waits(toRead descriptor: Int32) -> Bool { false }
    static func waits(toWrite descriptor: Int32) -> Bool { false }
  #else
    static func openInput(_ path: String) -> Opening {
      let descriptor = open(path, O_RDONLY | O_CLOEXEC)
      if descriptor >= 0 { return .input(OpenInput(descriptor: descriptor)) }
      return errno == EMFILE || errno == ENFILE ? .tooManyOpen : .failed
    }

    /// Makes a write to a pipe that nobody reads any more fail, which would else end dcs by a signal.
    static func keepRunningAtClosedPipes() { signal(SIGPIPE, SIG_IGN) }

    /// Whether reading failed only because there is nothing yet and whoever started dcs has it not wait for more; if so,
    /// waits.
    fileprivate static func waits(toRead descriptor: Int32) -> Bool { waits(for: Int16(POLLIN), descriptor) }

    /// The same of writing what there is no room for yet.
    static func waits(toWrite descriptor: Int32) -> Bool { waits(for: Int16(POLLOUT), descriptor) }

    private static func waits(for events: Int16, _ descriptor: Int32) -> Bool {
      guard errno == EAGAIN || errno == EWOULDBLOCK else { return false }
      var asked = pollfd(fd: descriptor, events: events, revents: 0)
      return poll(&asked, 1, -1) >= 0 || errno == EINTR
    }
  #endif
}

extension Platform.OpenInput {
  /// Reads what there is, and waits where there is nothing yet.
  ///
  /// - Returns: How many bytes were read: 0 at the end, less where reading fails.
  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    while true {
      let count = Platform.readSome(buffer, descriptor)
      if count >= 0 || errno != EINTR && !Platform.waits(toRead: descriptor) { return count }
    }
  }

  #if os(Windows)
    /// False: on Windows, it is not asked.
    var hasMore: Bool { false }

    func close() { if descriptor != Platform.Stream.input.rawValue { _close(descriptor) } }
  #else
    /// Whether reading would not have to wait.
    var hasMore: Bool {
      var asked = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      return poll(&asked, 1, 0) > 0
    }

    /// Lets go of a file; standard input stays open.
    func close() {
      if descriptor == Platform.Stream.input.rawValue { return }
      #if canImport(Glibc)
        _ = Glibc.close(descriptor)
      #elseif canImport(Musl)
        _ = Musl.close(descriptor)
      #else
        _ = Darwin.close(descriptor)
      #endif
    }
  #endif
}
