/// The changes between two versions of a set, collected while they are compared.
struct ChangeLog {
  private(set) var changes: [CriteriaChange] = []
  let old: CriteriaSet
  let new: CriteriaSet
  /// The sources that were compared last.
  var lastSources: SourcesChange?

  init(from old: CriteriaSet, to new: CriteriaSet) {
    self.old = old
    self.new = new
  }

  mutating func add(_ kind: CriteriaChange.Kind, _ id: String?, vi: String, en: String) {
    changes.append(CriteriaChange(kind: kind, id: id, message: LocalizedText(vi: vi, en: en)))
  }
}

extension ChangeLog {
  /// Compares what a text is, where it stands in both versions.
  ///
  /// - Parameter what: What the text is, such as a title.
  mutating func compareWording(
    _ kind: CriteriaChange.Kind, _ id: String?, _ what: LocalizedText, _ old: LocalizedText, _ new: LocalizedText
  ) {
    if old == new { return }
    var what = what
    var (vi, en) = (WordingChange(old.vi, new.vi), WordingChange(old.en, new.en))
    if old.en == new.en {
      what = LocalizedText(vi: "\(what.vi) tiếng Việt", en: "Vietnamese \(what.en)")
      en = vi
    } else if old.vi == new.vi {
      what = LocalizedText(vi: "\(what.vi) tiếng Anh", en: "English \(what.en)")
      vi = en
    }
    add(
      kind, id, vi: "\(what.vi) sửa từ \(vi.old) thành \(vi.new)",
      en: "\(what.en) reworded from \(en.old) to \(en.new)")
  }

  /// Compares a text that need not be there.
  mutating func compareText(
    _ kinds: (added: CriteriaChange.Kind, removed: CriteriaChange.Kind, reworded: CriteriaChange.Kind), _ id: String?,
    _ what: LocalizedText, _ old: LocalizedText?, _ new: LocalizedText?
  ) {
    switch (old, new) {
    case (nil, nil): return
    case (nil, let new?):
      add(kinds.added, id, vi: "thêm \(what.vi): \(new.vi.quoted)", en: "\(what.en) added: \(new.en.quoted)")
    case (let old?, nil):
      add(kinds.removed, id, vi: "bỏ \(what.vi): \(old.vi.quoted)", en: "\(what.en) removed: \(old.en.quoted)")
    case (let old?, let new?): compareWording(kinds.reworded, id, what, old, new)
    }
  }

  /// Compares the titles of rows, and of whatever else has one.
  mutating func compareTitles(_ id: String?, _ old: LocalizedText, _ new: LocalizedText) {
    compareWording(.titleReworded, id, LocalizedText(vi: "tên", en: "title"), old, new)
  }

  /// Compares whether a title is the decision's own words.
  mutating func compareAbridged(_ id: String, _ old: Bool, _ new: Bool) {
    if old == new { return }
    let (short, whole) = (
      LocalizedText(vi: "nay ghi là tên gọi tắt", en: "now said to be a short name"),
      LocalizedText(vi: "nay ghi là nguyên văn của quyết định", en: "now said to be the decision's words")
    )
    let now = new ? short : whole
    add(.titleOrigin, id, vi: "tên \(now.vi)", en: "title \(now.en)")
  }

  /// Reports entries that stand in another order.
  mutating func compareOrder<Entry>(_ pairing: Pairing<Entry>, id: (Entry) -> String) {
    for place in pairing.moved {
      let own = id(pairing.pairs[place].new)
      if place == 0 {
        add(.reordered, own, vi: "đổi thứ tự: nay đứng đầu", en: "moved: now stands first")
      } else {
        let before = id(pairing.pairs[place - 1].new)
        add(.reordered, own, vi: "đổi thứ tự: nay đứng sau '\(before)'", en: "moved: now stands behind '\(before)'")
      }
    }
  }
}

/// The words in which two texts differ, each with the word before and the word behind them.
private struct WordingChange {
  let old: String
  let new: String

  init(_ old: String, _ new: String) {
    let (a, b) = (old.split(separator: " "), new.split(separator: " "))
    let shorter = min(a.count, b.count)
    let start = zip(a, b).prefix { $0 == $1 }.count
    let end = min(zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count, shorter - start)
    self.old = Self.excerpt(a, start, end)
    self.new = Self.excerpt(b, start, end)
  }

  private static func excerpt(_ words: [Substring], _ start: Int, _ end: Int) -> String {
    let (first, last) = (max(start - 1, 0), min(words.count - end + 1, words.count))
    let text = words[first..<last].map(String.init).listed(by: " ")
    return ((first > 0 ? "…" : "") + text + (last < words.count ? "…" : "")).quoted
  }
}
