import Foundation
import Testing

/// Several indicator sets in one run: evidence is held against the one whose id it names.
@Suite struct SetsOfARunTests {
  /// ``madeUpSet`` under another id, in which row A.1 has less points.
  private static let otherSet = madeUpSet.replacing(#""id": "thu""#, with: #""id": "khac""#)
    .replacing(#""id": "A", "title": {"vi": "Nhóm A", "en": "Group A"}, "maxPoints": 10"#, with: smallGroup)
    .replacing(#""Row A"}, "kind": "scored", "maxPoints": 10"#, with: #""Row A"}, "kind": "scored", "maxPoints": 5"#)
  private static let smallGroup = #""id": "A", "title": {"vi": "Nhóm A", "en": "Group A"}, "maxPoints": 5"#

  private func folder() throws -> TestFolder {
    let folder = try TestFolder()
    try folder.addMadeUpSchool()
    try folder.write(Self.otherSet, to: "other.json")
    try folder.write(other(points: "4"), to: "other-school.json")
    return folder
  }

  private func other(points: String) -> String {
    evidence(points: points).replacing(#""criteria": "thu""#, with: #""criteria": "khac""#)
  }

  @Test func setsAmongTheFilesAreKnown() async throws {
    let folder = try folder()
    #expect(try await folder.dcs("validate", ".") == Run(0, errors: "Đã kiểm tra 4 tệp: 0 lỗi.\n"))
    // Whatever their order, and of a table as of JSON.
    let files = ["school.json", "other-school.json", "other.json", "set.json"]
    #expect(try await folder.dcs(["validate"] + files) == Run(0, errors: "Đã kiểm tra 4 tệp: 0 lỗi.\n"))
    // 6 points are more than there are in the other set, and in it alone.
    try folder.write(other(points: "6"), to: "other-school.json")
    let run = try await folder.dcs("validate", "--lang=en", ".")
    #expect(run.code == 1)
    #expect(
      run.output.hasPrefix("./other-school.json:4:33: error: points of 'A.1' must be from 0 to 5 [points-range]\n"),
      "\(run.output)")
    #expect(run.errors == "Files checked: 4; errors: 1.\n")
    let alone = try await folder.dcs("validate", "--lang=en", "other-school.json", "set.json")
    #expect(alone.output.contains("there is no indicator set 'khac' (built in: qd-4725-2022)"), "\(alone.output)")
  }

  @Test func tableIsHeldAgainstItsSet() async throws {
    let folder = try folder()
    let table = try await folder.dcs("evidence", "convert", "--criteria=other.json", "other-school.json", "-o", "o.csv")
    #expect(table.code == 0, "\(table.errors)")
    let words = ["validate", "--lang=en", "o.csv", "school.json", "set.json"]
    #expect(try await folder.dcs(words).output.hasPrefix("o.csv:"))
    #expect(try await folder.dcs(words + ["other.json"]) == Run(0, errors: "Files checked: 4; errors: 0.\n"))
  }

  @Test func resultIsHeldAgainstItsSet() async throws {
    let folder = try TestFolder.signOff()
    #expect(try await folder.export().code == 0)
    try folder.forge("result.json", #""level":2"#, #""level":9"#)
    let lone = try await folder.dcs("validate", "result.json")
    let beside = try await folder.dcs("validate", "result.json", "set.json")
    #expect(beside.output != lone.output && beside.code == 1, "\(beside.output)")
  }

  @Test func optionNamesSeveral() async throws {
    let folder = try folder()
    let sets = ["--criteria=set.json", "--criteria=other.json"]
    let files = ["school.json", "other-school.json"]
    #expect(try await folder.dcs(["validate"] + sets + files) == Run(0, errors: "Đã kiểm tra 2 tệp: 0 lỗi.\n"))
    let scores = try await folder.dcs(["score", "-q"] + sets + files)
    #expect(scores.code == 0 && scores.errors == "")
    #expect(scores.output == (try await folder.dcs(["score", "-q"] + sets.reversed() + files)).output)
    for (set, file) in zip(sets, files) {
      let alone = try await folder.dcs("score", "-q", set, file)
      #expect(alone.code == 0 && scores.output.contains(alone.output))
      for command in ["plan", "status"] {
        let words = [command, file] + (command == "status" ? ["--date=2025-05-15"] : [])
        #expect(try await folder.dcs(words + sets) == (try await folder.dcs(words + [set])))
      }
    }
    let list = try await folder.dcs(["criteria", "list"] + sets)
    #expect(list.output.hasPrefix("thu 1.0.0\n") && list.output.contains("\nkhac 1.0.0\n"))
    // A page is for one set.
    let form = try await folder.dcs(["form", "--lang=en"] + sets)
    #expect(form.code == 2 && form.errors.hasPrefix("dcs: there are several sets (thu, khac); name one\n"))
  }

  /// A set that the user names stands before those among the files, which are still known.
  @Test func optionAndFilesTogether() async throws {
    let folder = try folder()
    let run = try await folder.dcs("validate", "--criteria=set.json", ".")
    #expect(run == Run(0, errors: "Đã kiểm tra 4 tệp: 0 lỗi.\n"))
    try folder.write(Self.otherSet.replacing("1.0.0", with: "1.0.1"), to: "other-2.json")
    let chosen = try await folder.dcs("validate", "--criteria=other-2.json", ".")
    #expect(chosen == Run(0, errors: "Đã kiểm tra 5 tệp: 0 lỗi.\n"))
  }

  @Test(arguments: [
    (
      "vi", "không có bộ chỉ số 'lop-ba' trong các tệp của --criteria (có: thu, khac)",
      "có nhiều tệp khác nhau là bộ chỉ số 'khac' ('other-2.json', 'other.json'); dùng --criteria để chọn một trong số đó"
    ),
    (
      "en", "no file of --criteria is the indicator set 'lop-ba' (there are: thu, khac)",
      "files that differ are the indicator set 'khac' ('other-2.json', 'other.json'); choose one of them by --criteria"
    ),
  ])
  func setsThatAreNotThereOrNotOne(language: String, missing: String, several: String) async throws {
    let folder = try folder()
    let error = language == "vi" ? "lỗi" : "error"
    try folder.write(evidence().replacing(#""criteria": "thu""#, with: #""criteria": "lop-ba""#), to: "third.json")
    let sets = ["--criteria=set.json", "--criteria=other.json", "--lang", language]
    for command in ["validate", "score"] {
      let run = try await folder.dcs([command, "third.json"] + sets)
      #expect(run.code == 1)
      let told = command == "validate" ? run.output : run.errors
      #expect(told.hasPrefix("third.json:2:43: \(error): \(missing) [other-criteria]\n"), "\(told)")
    }
    try folder.write(Self.otherSet.replacing("1.0.0", with: "1.0.1"), to: "other-2.json")
    let files = ["validate", "other-2.json", "other.json", "other-school.json", "--lang", language]
    let run = try await folder.dcs(files)
    #expect(run.code == 1)
    #expect(
      run.output.hasPrefix("other-school.json:2:43: \(error): \(several) [other-criteria]\n"), "\(run.output)")
    #expect(try await folder.dcs(files + ["--criteria=other.json"]).code == 0)
    // A single set of the option stands in only where no file has the id.
    let single = try await folder.dcs(files + ["--criteria=set.json"])
    #expect(single.output.hasPrefix("other-school.json:2:43: \(error): \(several) [other-criteria]\n"))
    // A copy is no other.
    try folder.write(Self.otherSet, to: "other-2.json")
    #expect(try await folder.dcs(files).code == 0)
  }

  @Test func twoFilesOfOneIDByOption() async throws {
    let folder = try folder()
    try folder.write(madeUpSet.replacing("1.0.0", with: "1.0.1"), to: "set-2.json")
    let words = ["score", "-q", "school.json", "--criteria=set.json", "--criteria=set-2.json"]
    let vi = "--criteria: 'set.json' và 'set-2.json' khác nhau mà cùng là bộ chỉ số 'thu'; hãy nêu một tệp"
    let en = "--criteria: 'set.json' and 'set-2.json' differ, and both are the indicator set 'thu'; name one of them"
    let vietnamese = try await folder.dcs(words)
    #expect(vietnamese.code == 2 && vietnamese.output == "" && vietnamese.errors.hasPrefix("dcs: \(vi)\n"))
    let english = try await folder.dcs(words + ["--lang=en"])
    #expect(english.code == 2 && english.output == "" && english.errors.hasPrefix("dcs: \(en)\n"))
    try folder.write(madeUpSet, to: "set-2.json")
    #expect(try await folder.dcs(words) == Run(0, output: "2\t6; 10\tTrường Thử, 2024-2025\n"))
  }

  /// Its faults are told once, where it is checked itself.
  @Test func faultySetAmongTheFiles() async throws {
    let folder = try folder()
    try folder.write(Self.otherSet.replacing(#""version": "1.0.0""#, with: #""version": "1""#), to: "other.json")
    let run = try await folder.dcs("validate", "--lang=en", "other.json", "other-school.json")
    #expect(run.code == 1)
    #expect(run.output.hasPrefix("other.json:2:"), "\(run.output)")
    let en = "the indicator set 'khac' in 'other.json' has faults and cannot be used; mend that file first"
    #expect(run.output.contains("\nother-school.json:2:43: error: \(en) [other-criteria]\n"), "\(run.output)")
    // What is for it is checked all the same.
    #expect(run.errors == "Files checked: 2; errors: 2.\n")
    let vietnamese = try await folder.dcs("validate", "other.json", "other-school.json")
    let vi = "bộ chỉ số 'khac' ở tệp 'other.json' có lỗi nên không dùng được; hãy sửa tệp đó trước"
    #expect(vietnamese.output.contains("\nother-school.json:2:43: lỗi: \(vi) [other-criteria]\n"))
  }

  #if !os(Windows)
    /// What can be read only once is read by whoever checks it.
    @Test func setsFromPipesAreNotReadTwice() async throws {
      let folder = try folder()
      let piped = try await folder.shell("cat other.json | \"$0\" validate --lang=en - other-school.json")
      #expect(piped.code == 1)
      #expect(piped.output.hasPrefix("other-school.json:2:43: error: there is no indicator set 'khac'"))
      let named = try await folder.shell(
        "mkfifo p.json; cat other.json > p.json & \"$0\" validate p.json other-school.json")
      #expect(named.code == 1)
    }
  #endif
}
