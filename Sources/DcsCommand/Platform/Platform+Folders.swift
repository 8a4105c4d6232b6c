#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Platform {
  #if os(Windows)
    /// What stands between the names of a path, as ASCII.
    static let separators = [UInt8(ascii: "/"), UInt8(ascii: "\\")]

    /// Nil: on Windows, Foundation resolves links.
    static func realPath(_ path: String) -> String? { nil }

    /// False: which file standard input is read from is not asked on Windows.
    static func isStandardInput(_ path: String) -> Bool { false }

    /// True: on Windows, that is no matter of settings.
    static var mayOpenManyFiles: Bool { true }

    /// None: on Windows, names are text.
    static func namesThatAreNoText(in folder: String) -> Int { 0 }
  #else
    /// What stands between the names of a path, as ASCII.
    static let separators = [UInt8(ascii: "/")]

    /// A path without links and dots as the system itself resolves them, from left to right; nil where it leads nowhere.
    static func realPath(_ path: String) -> String? {
      guard let real = realpath(path, nil) else { return nil }
      defer { free(real) }
      return String(cString: real)
    }

    /// Whether standard input is read from a file, by whatever name: `dcs evidence convert - -o s.json <s.json`.
    static func isStandardInput(_ path: String) -> Bool {
      var (input, file) = (stat(), stat())
      guard fstat(Stream.input.rawValue, &input) == 0, stat(path, &file) == 0 else { return false }
      return input.st_mode & S_IFMT == S_IFREG && (input.st_dev, input.st_ino) == (file.st_dev, file.st_ino)
    }

    /// Whether the system lets dcs open as many files as work on all cores could need.
    static var mayOpenManyFiles: Bool {
      var limit = rlimit()
      #if canImport(Glibc)
        let isKnown = getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0
      #else
        let isKnown = getrlimit(RLIMIT_NOFILE, &limit) == 0
      #endif
      return !isKnown || limit.rlim_cur >= 256
    }

    /// How many names in a folder are not UTF-8, as old archives leave them. Foundation passes over them in silence.
    static func namesThatAreNoText(in folder: String) -> Int {
      guard let directory = opendir(folder) else { return 0 }
      defer { closedir(directory) }
      var count = 0
      while let entry = readdir(directory) {
        let isText = withUnsafePointer(to: &entry.pointee.d_name) { name in
          name.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: name.pointee)) {
            String(validatingCString: $0) != nil
          }
        }
        if !isText { count += 1 }
      }
      return count
    }
  #endif
}
