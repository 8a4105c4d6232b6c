/// The version of this library and of `dcs`.
public enum DcsVersion {
  public static let current = "0.1.0"
}
