/// A kind of file that dcs reads or writes, as the file's `format` names it: `NAME/VERSION`.
public struct FileFormat: Hashable, Sendable {
  public let name: String
  public let version: Int

  public init(name: String, version: Int) {
    self.name = name
    self.version = version
  }
}

extension FileFormat: CustomStringConvertible {
  public var description: String { "\(name)/\(version)" }
}
