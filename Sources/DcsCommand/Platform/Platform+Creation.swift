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

extension Platform {
  /// What came of creating a file.
  enum Creation {
    case done
    /// There was a file already, and it was left alone.
    case exists
    /// The system or the disk allows no file of that size.
    case tooLarge
    case failed
  }

  /// Writes a file that appears whole or not at all.
  ///
  /// - Parameters:
  ///   - isForced: Whether a file that is there is replaced.
  ///   - old: The file that is replaced, whose owner and permissions are kept.
  static func createFile(
    _ path: String, with bytes: [UInt8], isForced: Bool, like old: Ownership? = nil
  ) -> Creation {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    #if os(Linux)
      if let creation = createFromNameless(path, in: folder, bytes, isForced, like: old) { return creation }
    #endif
    for temporary in temporaryNames(in: folder) {
      switch writeNewFile(temporary, bytes, like: old) {
      case .exists: continue
      case .tooLarge: return .tooLarge
      case .failed: return .failed
      case .done:
        let creation = moveFile(temporary, to: path, isForced: isForced)
        if creation != .done { _ = remove(temporary) }
        return creation
      }
    }
    return .failed
  }

  /// Names for a file that stands in until it is whole. Several, as one may be left from a run that was ended, and as
  /// short as any, so that it is not the one that is too long.
  private static func temporaryNames(in folder: String) -> some Sequence<String> {
    (0..<100).lazy.map { "\(folder).dcs-\(processID)" + ($0 == 0 ? "" : "-\($0)") }
  }

  #if os(Windows)
    private static var processID: Int { Int(GetCurrentProcessId()) }

    private static func writeNewFile(_ path: String, _ bytes: [UInt8], like old: Ownership?) -> Creation {
      let handle = path.withCString(encodedAs: UTF16.self) {
        CreateFileW($0, DWORD(GENERIC_WRITE), 0, nil, DWORD(CREATE_NEW), DWORD(FILE_ATTRIBUTE_NORMAL), nil)
      }
      guard let handle, handle != INVALID_HANDLE_VALUE else {
        return GetLastError() == ERROR_FILE_EXISTS ? .exists : .failed
      }
      var written: DWORD = 0
      let isWritten = WriteFile(handle, bytes, DWORD(bytes.count), &written, nil) && Int(written) == bytes.count
      let isFlushed = isWritten && FlushFileBuffers(handle)
      CloseHandle(handle)
      if !isFlushed { _ = remove(path) }
      return isFlushed ? .done : .failed
    }

    private static func moveFile(_ temporary: String, to path: String, isForced: Bool) -> Creation {
      let flags = isForced ? DWORD(MOVEFILE_REPLACE_EXISTING) : 0
      let isMoved = temporary.withCString(encodedAs: UTF16.self) { from in
        path.withCString(encodedAs: UTF16.self) { MoveFileExW(from, $0, flags) }
      }
      if isMoved { return .done }
      return GetLastError() == ERROR_ALREADY_EXISTS ? .exists : .failed
    }

    private static func remove(_ path: String) -> Bool { path.withCString(encodedAs: UTF16.self) { DeleteFileW($0) } }
  #else
    private static var processID: Int { Int(getpid()) }

    private static func writeNewFile(_ path: String, _ bytes: [UInt8], like old: Ownership?) -> Creation {
      let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      guard descriptor >= 0 else { return errno == EEXIST ? .exists : .failed }
      let written = write(bytes, to: descriptor, like: old)
      let creation = close(descriptor) == 0 ? written : .failed
      if creation != .done { _ = unlink(path) }
      return creation
    }

    /// Writes a whole file to the disk.
    private static func write(_ bytes: [UInt8], to descriptor: Int32, like old: Ownership?) -> Creation {
      if let old { give(old, to: descriptor) }
      if writeAll(bytes, to: descriptor), fsync(descriptor) == 0 { return .done }
      return errno == EFBIG ? .tooLarge : .failed
    }

    /// A second name and not a new one where nothing may be replaced: renaming would replace a file that somebody else
    /// made in between.
    private static func moveFile(_ temporary: String, to path: String, isForced: Bool) -> Creation {
      if isForced { return rename(temporary, path) == 0 ? .done : .failed }
      if link(temporary, path) == 0 {
        _ = unlink(temporary)
        return .done
      }
      if errno == EEXIST { return .exists }
      // A file system without second names, such as a memory stick's.
      if access(path, F_OK) == 0 { return .exists }
      return rename(temporary, path) == 0 ? .done : .failed
    }

    private static func remove(_ path: String) -> Bool { unlink(path) == 0 }
  #endif

  #if os(Linux)
    /// Writes a file without a name, so that a run that is ended leaves nothing behind, and then gives it its name; nil
    /// where the system or the file system cannot do that.
    private static func createFromNameless(
      _ path: String, in folder: String, _ bytes: [UInt8], _ isForced: Bool, like old: Ownership?
    ) -> Creation? {
      // O_TMPFILE, whose macro Swift does not import.
      let nameless: Int32 = 0o20_000_000 | O_DIRECTORY
      let descriptor = open(folder.isEmpty ? "." : folder, nameless | O_WRONLY | O_CLOEXEC, 0o666)
      guard descriptor >= 0 else { return nil }
      defer { close(descriptor) }
      let written = write(bytes, to: descriptor, like: old)
      if written != .done { return written }
      switch name(descriptor, path) {
      case .exists: return isForced ? replace(path, by: descriptor, in: folder) : .exists
      case .done: return .done
      case .tooLarge, .failed: return nil
      }
    }

    /// Gives an open file without a name one, which must be new.
    private static func name(_ descriptor: Int32, _ path: String) -> Creation {
      if linkat(AT_FDCWD, "/proc/self/fd/\(descriptor)", AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0 { return .done }
      return errno == EEXIST ? .exists : .failed
    }

    /// Puts an open file without a name in the place of another: only renaming replaces.
    private static func replace(_ path: String, by descriptor: Int32, in folder: String) -> Creation? {
      for temporary in temporaryNames(in: folder) {
        switch name(descriptor, temporary) {
        case .exists: continue
        case .tooLarge, .failed: return nil
        case .done:
          if rename(temporary, path) == 0 { return .done }
          _ = remove(temporary)
          return .failed
        }
      }
      return .failed
    }
  #endif
}
