/// The repository that a run of GitHub Actions checks. GitHub shows what is wrong in a file only by the file's path in it, from
/// whichever folder dcs was run.
struct Workspace {
  /// The repository's folder without links, and the separator behind it.
  private let start: String

  /// - Parameter folder: The path of the repository's folder.
  init(_ folder: String) {
    let real = SystemPath.resolved(folder)
    start = real.hasSuffix("/") ? real : real + "/"
  }

  /// What a file is called in the repository; of one outside, and of standard input, what it is called anyway.
  func name(of path: String) -> String {
    if path == "-" { return path }
    let name = SystemPath.name(of: path)
    // A link keeps its own name, under which the repository has it.
    let real =
      ["", ".", ".."].contains(name)
      ? SystemPath.resolved(path) : SystemPath.resolved(SystemPath.folder(of: path)) + "/" + name
    // Bytes, as a mark behind a slash makes another character of it to Swift, but not to a file system.
    guard real.utf8.starts(with: start.utf8) else { return path }
    return String(decoding: real.utf8.dropFirst(start.utf8.count), as: UTF8.self)
  }
}
