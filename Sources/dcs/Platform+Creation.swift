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
    case failed
  }

  /// Writes a file that appears whole or not at all, by way of a file beside it.
  ///
  /// - Parameter isForced: Whether a file that is there is replaced.
  static func createFile(_ path: String, with bytes: [UInt8], isForced: Bool) -> Creation {
    // As short as any name, so that it is not the one that is too long.
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let temporary = folder + ".dcs-\(processID)"
    guard writeNewFile(temporary, bytes) else { return .failed }
    let creation = moveFile(temporary, to: path, isForced: isForced)
    if creation != .done { _ = remove(temporary) }
    return creation
  }

  #if os(Windows)
    private static var processID: Int { Int(GetCurrentProcessId()) }

    private static func writeNewFile(_ path: String, _ bytes: [UInt8]) -> Bool {
      let handle = path.withCString(encodedAs: UTF16.self) {
        CreateFileW($0, DWORD(GENERIC_WRITE), 0, nil, DWORD(CREATE_NEW), DWORD(FILE_ATTRIBUTE_NORMAL), nil)
      }
      guard let handle, handle != INVALID_HANDLE_VALUE else { return false }
      var written: DWORD = 0
      let isWritten = WriteFile(handle, bytes, DWORD(bytes.count), &written, nil) && Int(written) == bytes.count
      let isFlushed = isWritten && FlushFileBuffers(handle)
      CloseHandle(handle)
      if !isFlushed { _ = remove(path) }
      return isFlushed
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

    private static func writeNewFile(_ path: String, _ bytes: [UInt8]) -> Bool {
      let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      guard descriptor >= 0 else { return false }
      let isWritten = writeAll(bytes, to: descriptor) && fsync(descriptor) == 0
      let isWhole = close(descriptor) == 0 && isWritten
      if !isWhole { _ = unlink(path) }
      return isWhole
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
  #endif
}
