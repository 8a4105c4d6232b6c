/// An indicator set of two rows, made up so that tests can foresee every point and word of it.
let madeUpSet = #"""
  {
    "format": "dcs-criteria/1", "id": "thu", "version": "1.0.0",
    "title": {"vi": "Bộ thử", "en": "Trial set"}, "issuer": {"vi": "Không ai", "en": "Nobody"},
    "decision": {"number": "1/QĐ-THU", "date": "2024-01-02"},
    "stages": ["thcs"],
    "levels": [
      {"level": 1, "name": {"vi": "Thấp", "en": "Low"}}, {"level": 2, "name": {"vi": "Cao", "en": "High"}}
    ],
    "overall": {"rule": "lowest-group"}, "provenance": {"status": "local"},
    "groups": [
      {
        "id": "A", "title": {"vi": "Nhóm A", "en": "Group A"}, "maxPoints": 10, "levels": {"2": {"atLeast": 5}},
        "criteria": [{"id": "A.1", "title": {"vi": "Mục A", "en": "Row A"}, "kind": "scored", "maxPoints": 10}]
      },
      {
        "id": "B", "title": {"vi": "Nhóm B", "en": "Group B"}, "maxPoints": 10, "levels": {"2": {"atLeast": 5}},
        "criteria": [{"id": "B.1", "title": {"vi": "Mục B", "en": "Row B"}, "kind": "scored", "maxPoints": 10}]
      }
    ]
  }
  """#

/// The evidence of a school for ``madeUpSet``; at 5 points the school is at level 2.
///
/// - Parameters:
///   - school: The school's name as JSON has it between quotes, escapes included.
///   - points: The number of points of row A.1 as JSON; row B.1 has all 10.
func evidence(school: String = "Trường Thử", points: String = "6", year: String = "2024-2025") -> String {
  """
  {
    "format": "dcs-evidence/1", "criteria": "thu", "schoolYear": "\(year)",
    "school": {"name": "\(school)", "stages": ["thcs"]},
    "answers": {"A.1": {"points": \(points)}, "B.1": {"points": 10}}
  }
  """
}

extension TestFolder {
  /// Writes ``madeUpSet`` and the evidence of a school at level 2, `school.json`.
  func addMadeUpSchool() throws {
    try write(madeUpSet, to: "set.json")
    try write(evidence(), to: "school.json")
  }
}
