/// Looks at a criteria file for what can be used but looks wrong.
///
/// It walks the file and not the set, so that what it finds has its place, and so that a file with errors is looked at
/// as far as it can be.
struct CriteriaCheck {
  let root: JSONNode
  let names = PartNames()
  var log: FaultLog
  /// The sources that figures name.
  var usedSources: [String] = []
  /// The numbers of the set's levels above the lowest, in rising order.
  private let higherLevels: [Int]

  /// - Parameter log: What is known to be wrong already.
  init(_ root: JSONNode, _ log: FaultLog) {
    self.root = root
    self.log = log
    let numbers = root.list("levels").compactMap { $0["level"]?.integer }
    higherLevels = Array(numbers.sorted().dropFirst())
  }

  /// Looks at the whole file.
  mutating func run() {
    checkParts(of: root)
    checkSources()
    if let overall = root["overall"] { check(overall: overall) }
    root["groups"]?.forEachElement { check(group: $0) }
  }

  /// Whoever gives the school a scale of its own thinks that it counts.
  private mutating func check(overall: JSONNode) {
    guard overall["rule"]?.text == "lowest-group" else { return checkScale(of: overall) }
    guard let levels = overall.entry("levels"), !levels.node.isNull else { return }
    log.report(
      .unusedLevels, at: levels.keyRange,
      vi: "'levels' ở đây không được dùng, vì 'overall' theo nhóm thấp nhất ('lowest-group'); chỉ 'total' mới dùng",
      en: "these 'levels' are not used, as 'overall' is by the lowest group ('lowest-group'); only 'total' uses them")
  }

  private mutating func check(group: JSONNode) {
    checkScale(of: group)
    if root.member("provenance") == nil, group.member("provenance") == nil {
      log.report(
        .missingProvenance, at: group.opening, vi: "số liệu của nhóm này chưa ghi nguồn và độ chắc chắn ('provenance')",
        en: "the figures of this group do not say where they come from ('provenance')")
    }
    group["criteria"]?.forEachElement { criterion in
      checkScale(of: criterion)
      checkCap(of: criterion)
      if criterion["kind"]?.text == "scored" { checkMaximum(of: criterion) }
      guard let items = criterion["items"] else { return }
      items.forEachElement { checkMaximum(of: $0) }
      checkTitles(of: items.elements)
    }
  }

  private mutating func checkScale(of node: JSONNode) {
    guard let scale = node.member("levels"), scale.kind == .object else { return }
    let present = SortedNames(scale.children.map { $0.literal })
    let missing = higherLevels.lazy.map { "\($0)" }.filter { !present.contains($0) }
    // The first is enough to see it: a set may have very many levels, and very many scales that lack nearly all.
    if missing.first == nil { return }
    let most = [String].mostListed
    var list: String { Array(missing.prefix(most + 1)).listed(first: most) }
    log.report(
      .unreachableLevel, at: scale.opening, vi: "không có ngưỡng cho mức \(list), nên không thể đạt mức đó",
      en: "there is no threshold for level \(list), so that it cannot be reached")
  }

  private mutating func checkCap(of criterion: JSONNode) {
    guard let node = criterion["whenUnmet"]?["levelAtMost"], let level = node.integer, level == higherLevels.last else {
      return
    }
    log.report(
      .capWithoutEffect, at: node.range, vi: "mức \(level) là mức cao nhất, nên điều kiện này không giữ mức lại",
      en: "level \(level) is the highest, so that the condition holds nothing back")
  }

  private mutating func checkMaximum(of node: JSONNode) {
    guard let maximum = node["maxPoints"], maximum.integer == 0 else { return }
    log.report(
      .zeroPoints, at: maximum.range, vi: "điểm tối đa là 0, nên phần này không cho điểm nào",
      en: "the maximum is 0, so that this gives no points")
  }

  private mutating func checkTitles(of items: [JSONNode]) {
    let titles = items.compactMap { $0["title"] }
    // Hardly any criterion has such, and then no text has to be made.
    let marks = titles.compactMap { $0["vi"]?.withText { $0.mark } }.sorted()
    if zip(marks, marks.dropFirst()).allSatisfy({ $0 != $1 }) { return }
    for (first, again) in titles.map({ $0["vi"]?.text ?? "\($0.range)" }).repetitions {
      log.report(
        .duplicateTitle, at: titles[again].range, vi: "hai mục của một tiêu chí không được cùng tên",
        en: "two items of a criterion must not have the same title",
        related: [.firstHere(titles[first].range)])
    }
  }
}
