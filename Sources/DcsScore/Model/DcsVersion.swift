/// The version of this library and of `dcs`.
public enum DcsVersion {
  /// The version as Semantic Versioning writes it.
  public static let current = "0.1.0"
}

extension JSONWriter {
  /// Writes which program, in which version, has made a document.
  mutating func tool() {
    object("tool") { json in
      json.text("name", "dcs")
      json.text("version", DcsVersion.current)
    }
  }
}
