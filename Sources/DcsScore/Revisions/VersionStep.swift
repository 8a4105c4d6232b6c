/// How far a version goes beyond another, by the highest of its three numbers that rose.
public enum VersionStep: String, CaseIterable, Comparable, Sendable {
  case none
  case patch
  case minor
  case major

  /// The step from a version to one that is not lower; nil where the version went down.
  public init?(from old: SemanticVersion, to new: SemanticVersion) {
    guard new >= old else { return nil }
    self =
      if new.major > old.major { .major } else if new.minor > old.minor { .minor } else if new.patch > old.patch {
        .patch
      } else { .none }
  }

  /// The lowest version that is this step beyond another.
  public func version(after old: SemanticVersion) -> SemanticVersion {
    switch self {
    case .none: old
    case .patch: SemanticVersion(major: old.major, minor: old.minor, patch: old.patch + 1)
    case .minor: SemanticVersion(major: old.major, minor: old.minor + 1, patch: 0)
    case .major: SemanticVersion(major: old.major + 1, minor: 0, patch: 0)
    }
  }

  public static func < (a: VersionStep, b: VersionStep) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .none: 0
    case .patch: 1
    case .minor: 2
    case .major: 3
    }
  }
}

extension VersionStep {
  /// The step in words.
  package var name: LocalizedText {
    switch self {
    case .none: LocalizedText(vi: "Không nâng", en: "No step")
    case .patch: LocalizedText(vi: "Bậc vá (patch)", en: "Patch step")
    case .minor: LocalizedText(vi: "Bậc nhỏ (minor)", en: "Minor step")
    case .major: LocalizedText(vi: "Bậc lớn (major)", en: "Major step")
    }
  }
}
