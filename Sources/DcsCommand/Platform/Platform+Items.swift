#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#elseif os(Windows)
  import FoundationEssentials
#endif

extension Platform {
  /// What stands at a path; a link is itself, not what it leads to.
  struct Item: Equatable {
    enum Kind {
      case file
      case folder
      case link
      /// Neither, such as a pipe.
      case special
    }

    let kind: Kind
    /// How many bytes a file has, where that is known.
    let size: Int?
    /// Who may do what, as a number of POSIX, where that is known.
    let permissions: Int?
  }

  #if os(Windows)
    /// What stands at a path; nil where there is nothing.
    static func item(at path: String) -> Item? {
      guard let attributes = try? FileManager.default.attributesOfItem(atPath: path) else { return nil }
      let kind: Item.Kind =
        switch attributes[.type] as? FileAttributeType {
        case .typeRegular?: .file
        case .typeDirectory?: .folder
        case .typeSymbolicLink?: .link
        default: .special
        }
      return Item(kind: kind, size: number(attributes[.size]), permissions: number(attributes[.posixPermissions]))
    }

    /// A number, as whatever integer Foundation gives it.
    private static func number(_ value: Any?) -> Int? { (value as? any BinaryInteger).map { Int(clamping: $0) } }
  #else
    /// What stands at a path; nil where there is nothing.
    ///
    /// Foundation would look up the names of the owner and the group as well, which a program that has all its libraries in
    /// it must not: for some systems that needs one more library, and ends in a crash.
    static func item(at path: String) -> Item? {
      var status = stat()
      guard lstat(path, &status) == 0 else { return nil }
      let kind: Item.Kind =
        switch status.st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        case S_IFLNK: .link
        default: .special
        }
      return Item(kind: kind, size: Int(status.st_size), permissions: Int(status.st_mode & 0o7777))
    }
  #endif
}
