/// The version of this library and of `dcs`.
public enum DcsVersion {
  /// The version as Semantic Versioning writes it.
  public static let current = "0.1.0"
}
