extension CriteriaComparison {
  /// The fault of a version that is too low for what changed, or lower than before; nil where there is none.
  ///
  /// - Parameter range: Where the new set's version stands.
  func versionFault(at range: Range<Int>) -> Fault? {
    guard let demanded = stepDemanded, let least = leastVersion, !isVersionHighEnough else { return nil }
    let due = LocalizedText(vi: "phiên bản phải từ \(least) trở lên", en: "the version must be \(least) or higher")
    guard let gravest else {
      return Fault(
        .versionStep, at: range, vi: "\(due.vi), vì không được lùi", en: "\(due.en), as it must not go down")
    }
    let row = gravest.id.map { "'\($0)': " } ?? ""
    return Fault(
      .versionStep, at: range,
      vi:
        "\(due.vi): so với \(old.version) đã có thay đổi đòi hỏi \(demanded.name.vi.lowercased()), nhất là \(row)\(gravest.message.vi)",
      en:
        "\(due.en): the changes since \(old.version) demand a \(demanded.name.en.lowercased()), above all \(row)\(gravest.message.en)"
    )
  }
}
