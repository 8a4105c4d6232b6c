extension JSONOutput {
  /// The points as a number, or null for nil.
  public static func points(_ points: Points?) -> JSONOutput {
    points.map { .decimal(hundredths: $0.hundredths) } ?? .null
  }
}
