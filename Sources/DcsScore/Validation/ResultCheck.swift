/// Looks at whether a result file is still what was exported, and could have been.
enum ResultCheck {
  /// The keys of a result whose values its set and the points in it decide.
  private static let decided: Set<String> = ["level", "points", "groups", "gaps"]

  /// What knows ids, maxima, sums, levels and gaps better than a result.
  static let authority = LocalizedText(
    vi: "theo bộ chỉ số và điểm đã ghi phải là", en: "by the set and the recorded points it is")

  /// Reports what the set does not make of the recorded points. Nothing is said against a result by another file.
  static func check(_ result: JSONNode, against set: IndexedSet, _ log: inout FaultLog) {
    guard result["criteria"]?["sha256"]?.text == set.sha256.hex else { return }
    for difference in differences(of: result, from: set) {
      log.report(.resultScore, at: difference.range, difference.message(authority))
    }
  }

  /// Where a result is not what its set makes of the recorded points.
  ///
  /// - Parameter result: The result, whose own digest and form are another check's.
  static func differences(of result: JSONNode, from set: IndexedSet) -> [ResultDifference] {
    let language = result["language"]?.text.flatMap(Language.init) ?? .vietnamese
    let stages = result["school"]?.members.filter { $0.key == "stages" } ?? []
    let covered = stages.map { member in
      member.node.elements.compactMap { $0.text }.filter { set.criteria.stage($0) != nil }
    }
    let score = Score(recordedIn: result, by: set.criteria)
    let members = result.members.filter { decided.contains($0.key) } + stages
    let expected = JSONOutput { json in
      json.object { json in
        score.write(to: &json, set, language)
        for stages in covered { json.list("stages", of: stages) }
      }
    }
    let root = JSONDocument(parsing: expected.canonicalBytes).root
    let all = ResultDifference.all(in: members, of: result, expected: root)
    // Gaps follow from all else.
    let others = all.filter { $0.path.first != "gaps" }
    return others.isEmpty ? all : others
  }

  /// Reports bytes that are not canonical, and a digest that does not match.
  ///
  /// - Parameters:
  ///   - root: The whole file.
  ///   - result: The result in it.
  static func check(_ root: JSONNode, _ result: JSONNode, _ bytes: [UInt8], _ log: inout FaultLog) {
    if root.canonicalBytes != bytes {
      log.report(
        .resultBytes, at: root.opening,
        vi: "tệp không còn nguyên từng byte như khi xuất ra (dạng chuẩn RFC 8785); có thể đã bị mở và lưu lại",
        en:
          "the file is not byte for byte as it was exported (canonical by RFC 8785); it may have been opened and saved")
    }
    guard let digest = result[ResultFile.digestKey], let said = digest.text,
      let own = result.canonicalBytes(without: ResultFile.digestKey).map({ SHA256($0).hex }), own != said
    else { return }
    log.report(
      .resultDigest, at: digest.range, vi: "mã băm không khớp với nội dung: kết quả đã bị thay đổi sau khi xuất",
      en: "the digest does not match: the result was changed after it was exported")
  }
}
