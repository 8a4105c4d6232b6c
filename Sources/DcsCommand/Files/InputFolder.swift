import DcsScore

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The files that paths on the command line name.
struct InputFolder {
  /// A file is itself, a folder its `*.json` and tables of evidence and councils in the order of their names.
  private(set) var files: [String] = []
  /// The tables of folders that do not say that they are evidence or a council.
  private var others: [String] = []
  /// The folders that cannot be listed, or that have no such file: whoever checks a folder expects something there. Each
  /// with its path.
  private(set) var failures: [(path: String, failure: Failure)] = []
  private let isRecursive: Bool

  init(_ paths: [String], isRecursive: Bool) {
    self.isRecursive = isRecursive
    for path in paths {
      guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
        files.append(path)
        continue
      }
      let count = files.count + failures.count
      add(names, in: path)
      if files.count + failures.count == count {
        fail(
          path, vi: "thư mục '\(path)' không có tệp .json, bảng hồ sơ hay bảng Hội đồng (.xlsx, .csv, .tsv) nào",
          en: "the folder '\(path)' has no .json file and no table (.xlsx, .csv, .tsv) of evidence or a council")
      }
    }
    if paths.count > 1 { dropRepeated() }
  }

  /// Adds the files of a folder. Links to folders are not followed: they may lead back.
  private mutating func add(_ names: [String], in folder: String) {
    let lost = Platform.namesThatAreNoText(in: folder)
    if lost > 0 {
      fail(
        folder, vi: "thư mục '\(folder)' có \(lost) tên tệp không phải UTF-8 nên không đọc được; hãy đổi tên",
        en: "the folder '\(folder)' has \(lost) names that are not UTF-8 and cannot be read; rename them")
    }
    let start = folder.hasSuffix("/") ? folder : folder + "/"
    // Excel keeps a file of this name beside one that is open.
    for name in names.sorted() where !name.hasPrefix(".") && !name.hasPrefix("~$") {
      let path = start + name
      let kind = Platform.item(at: path)?.kind
      switch kind {
      case .folder?:
        guard isRecursive else { continue }
        if let deeper = try? FileManager.default.contentsOfDirectory(atPath: path) {
          add(deeper, in: path)
        } else {
          fail(
            path, vi: "không đọc được thư mục '\(path)'; hãy kiểm tra quyền đọc",
            en: "folder '\(path)' cannot be read; check its permissions")
        }
      case nil: continue
      case .file?, .link?, .special?:
        guard let nature = Nature(name.lowercased()) else { continue }
        // Nobody named it, and reading a pipe could wait forever.
        if kind == .special || kind == .link && Platform.item(at: SystemPath.resolved(path))?.kind == .special {
          fail(
            path, vi: "'\(path)' không phải tệp thường nên không đọc",
            en: "'\(path)' is no regular file and is not read")
        } else if nature == .table, !Self.isOurs(path) {
          others.append(path)
        } else {
          files.append(path)
        }
      }
    }
  }

  /// What a file of a folder is by its name.
  private enum Nature {
    /// JSON but for schemas, which are for editors, or a table that is called evidence or a council.
    case ours
    /// A table that may be an attached file.
    case table

    init?(_ name: String) {
      if name.hasSuffix(".json") && !name.hasSuffix(".schema.json") || name.hasSuffix(".evidence.csv")
        || [".evidence.xlsx", ".council.csv", ".council.xlsx"].contains(where: name.hasSuffix)
      {
        self = .ours
      } else if [".csv", ".tsv", ".xlsx"].contains(where: name.hasSuffix) {
        self = .table
      } else {
        return nil
      }
    }
  }

  /// So large a workbook is looked into, to see whether it is ours.
  private static let mostLooked = 64 << 20

  /// Whether a table says at its start that it is evidence or a council. One that cannot be read may be, and whoever reads it
  /// says why.
  private static func isOurs(_ path: String) -> Bool {
    let count = SourceText.tableStart
    let start =
      Platform.startOfFile(path, atMost: count)
      ?? (try? Data(contentsOf: URL(systemPath: path))).map { Array($0.prefix(count)) }
    // A workbook is one whatever it is called.
    if path.lowercased().hasSuffix(".xlsx") || start?.starts(with: Array("PK".utf8)) ?? false {
      // It has no start: its directory stands at its end. Whoever reads it knows how large it may be.
      if Platform.item(at: path)?.size ?? 0 > mostLooked { return true }
      return (try? Data(contentsOf: URL(systemPath: path))).map { SourceText.isOurs(workbook: Array($0)) } ?? true
    }
    return start.map { SourceText.startsAsTable($0) } ?? true
  }

  /// That tables of folders were passed over, if any were.
  var note: LocalizedText? {
    if others.isEmpty { return nil }
    let list = others.map { $0.quoted }.listed(first: 5)
    return LocalizedText(
      vi:
        "Lưu ý: không kiểm tra \(others.count) bảng vì đầu tệp không phải của bảng hồ sơ '\(Evidence.format)' hay bảng Hội đồng '\(Council.format)': \(list)",
      en:
        "Note: tables that were not checked, as they do not start as evidence ('\(Evidence.format)') or a council ('\(Council.format)') does: \(list)"
    )
  }

  /// Drops every file that was named before, perhaps by another path.
  private mutating func dropRepeated() {
    var known: Set<String> = []
    files = files.filter { $0 == "-" || known.insert(SystemPath.resolved($0)).inserted }
  }

  private mutating func fail(_ path: String, vi: String, en: String) {
    failures.append((path, Failure(.unreadable, vi: vi, en: en)))
  }
}
