#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Platform {
  /// Whose a file is, what they may do with it, and how many names it has.
  struct Ownership: Equatable, Sendable {
    let owner: UInt32
    let group: UInt32
    let permissions: UInt32
    let names: Int
  }

  #if os(Windows)
    /// Nil: on Windows, a file has the rights of its folder.
    static func ownership(of path: String) -> Ownership? { nil }
  #else
    /// What is known of a file; nil where there is none.
    static func ownership(of path: String) -> Ownership? {
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      return Ownership(
        owner: status.st_uid, group: status.st_gid, permissions: UInt32(status.st_mode & 0o777),
        names: Int(status.st_nlink))
    }

    /// Makes an open file what another is, as far as this user may: an administrator may give it to anyone, others to a
    /// group of theirs.
    static func give(_ ownership: Ownership, to descriptor: Int32) {
      // The largest number stands for whoever has it now.
      if fchown(descriptor, ownership.owner, ownership.group) != 0 { _ = fchown(descriptor, .max, ownership.group) }
      _ = fchmod(descriptor, mode_t(ownership.permissions))
    }
  #endif
}
