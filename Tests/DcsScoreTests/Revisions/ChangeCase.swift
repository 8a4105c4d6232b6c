import DcsScore
import Testing

/// An indicator set with one of everything, and edits of it with the changes that they make.
struct ChangeCase: Sendable, CustomTestStringConvertible {
  /// What is replaced by what; each stands once in ``base``.
  let edits: [(old: String, new: String)]
  /// Whether the edited set is the older one.
  let isBackwards: Bool
  /// `ID KIND VIETNAMESE | ENGLISH`, with a hyphen for the set itself.
  let changes: [String]

  init(_ edits: [(old: String, new: String)], _ changes: String...) {
    self.init(edits, isBackwards: false, changes)
  }

  init(back edits: [(old: String, new: String)], _ changes: String...) {
    self.init(edits, isBackwards: true, changes)
  }

  private init(_ edits: [(old: String, new: String)], isBackwards: Bool, _ changes: [String]) {
    self.edits = edits
    self.isBackwards = isBackwards
    self.changes = changes
  }

  var testDescription: String { changes[0] }

  /// The text of ``base`` after the edits.
  func edited() throws -> String {
    try edits.reduce(Self.base) { text, edit in
      try #require(text.ranges(of: edit.old).count == 1, "'\(edit.old)' must stand once")
      return text.replacing(edit.old, with: edit.new)
    }
  }

  static let base = #"""
    {"format": "dcs-criteria/1", "id": "mau", "version": "1.0.0",
    "title": {"vi": "Bộ mẫu", "en": "Sample set"}, "issuer": {"vi": "Không ai", "en": "Nobody"},
    "decision": {"number": "1/QĐ", "date": "2024-01-02"}, "pointStep": 0.5,
    "stages": [{"id": "a", "name": {"vi": "Cấp A", "en": "Stage A"}}, {"id": "b", "name": {"vi": "Cấp B", "en": "Stage B"}}],
    "sources": {"luat": {"title": "Luật", "date": "2023-12-01"}, "thu": {"title": "Thư"}},
    "levels": [{"level": 1, "name": {"vi": "Một", "en": "One"}}, {"level": 2, "name": {"vi": "Hai", "en": "Two"}},
    {"level": 3, "name": {"vi": "Ba", "en": "Three"}}],
    "overall": {"rule": "lowest-group", "provenance": {"status": "inferred"}},
    "groups": [{"id": "G", "title": {"vi": "Nhóm G", "en": "Group G"}, "maxPoints": 10,
    "levels": {"2": {"atLeast": 5}, "3": {"above": 7.5}}, "provenance": {"status": "reported", "source": "luat"}, "criteria": [
    {"id": "G.1", "title": {"vi": "Điều kiện", "en": "Condition"}, "kind": "mandatory",
    "whenUnmet": {"levelAtMost": 1}, "evidence": {"required": true}},
    {"id": "G.2", "title": {"vi": "Điểm", "en": "Points"}, "kind": "scored", "maxPoints": 8, "items": [
    {"id": "G.2.1", "title": {"vi": "Có hệ thống", "en": "A system"}, "maxPoints": 4, "rule": {"kind": "met"},
    "evidence": {"required": true, "what": {"vi": "Hợp đồng", "en": "The contract"}},
    "advice": {"vi": "Mua hệ thống", "en": "Buy a system"},
    "provenance": {"status": "reported", "source": "luat", "note": {"vi": "Trang 3", "en": "Page 3"}}},
    {"id": "G.2.2", "title": {"vi": "Tỷ lệ", "en": "Share"}, "maxPoints": 1, "rule": {"kind": "proportion",
    "part": {"vi": "số đạt", "en": "those that pass"}}},
    {"id": "G.2.3", "title": {"vi": "Bậc", "en": "Tiers"}, "maxPoints": 2, "rule": {"kind": "tiers", "by": "percent",
    "tiers": [{"from": 0, "points": 0}, {"from": 80, "points": 2}]}},
    {"id": "G.2.4", "title": {"vi": "Chuẩn", "en": "Standard"}, "maxPoints": 1, "rule": {"kind": "standard",
    "atMost": {"a": 3}, "unit": {"vi": "máy", "en": "computers"}}}]},
    {"id": "G.3", "title": {"vi": "Chấm chung", "en": "As a whole"}, "kind": "scored", "maxPoints": 2}]},
    {"id": "H", "title": {"vi": "Nhóm H", "en": "Group H"}, "maxPoints": 5, "levels": {"2": {"atLeast": 2}, "3": {"atLeast": 4}},
    "criteria": [{"id": "H.1", "title": {"vi": "Một mục", "en": "One row"}, "kind": "scored", "maxPoints": 5,
    "evidence": {"required": false}}]}],
    "signOff": {"leastMembers": 3, "approval": "majority"},
    "milestones": [{"id": "xong", "title": {"vi": "Xong", "en": "Done"}, "due": "05-31"},
    {"id": "nop", "title": {"vi": "Nộp", "en": "Handed in"}, "due": "06-20"}]}
    """#
}
