#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What dcs is told by bytes that may be no text. Swift puts a sign in place of bytes that are not UTF-8, so that what it
/// gives is another name.
extension Platform {
  #if os(Windows)
    /// Nil: on Windows, words are text.
    static var wordThatIsNoText: Int? { nil }

    /// True: on Windows, variables are text.
    static func isText(variable name: String) -> Bool { true }

    /// True: on Windows, names are text.
    static var isWorkingFolderText: Bool { true }
  #else
    /// Which word behind `dcs`, counted from 1, is not UTF-8; nil where all are.
    static var wordThatIsNoText: Int? {
      (1..<max(Int(CommandLine.argc), 1)).first { index in
        CommandLine.unsafeArgv[index].map { String(validatingCString: $0) == nil } ?? false
      }
    }

    /// Whether a variable of the environment is UTF-8, as one that is not set is.
    static func isText(variable name: String) -> Bool {
      getenv(name).map { String(validatingCString: $0) != nil } ?? true
    }

    /// Whether the path of the folder in which dcs runs is UTF-8.
    static var isWorkingFolderText: Bool {
      guard let path = getcwd(nil, 0) else { return true }
      defer { free(path) }
      return String(validatingCString: path) != nil
    }
  #endif
}
