/// A kind of file that dcs reads or writes, as the file's `format` names it: `NAME/VERSION`.
public struct FileFormat: Hashable, Sendable, CustomStringConvertible {
  /// The name without its version, such as `dcs-evidence`.
  public let name: String
  /// From 1; a higher one needs a newer dcs.
  public let version: Int
  /// The format as files name it.
  public let description: String

  /// Makes a format of a name and a version.
  public init(name: String, version: Int) {
    self.name = name
    self.version = version
    description = "\(name)/\(version)"
  }
}
