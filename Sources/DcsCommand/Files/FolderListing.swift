import DcsScore
import Dispatch

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The names in a folder, as they were when it was listed.
struct FolderListing: Sendable {
  /// Of a larger folder, only the names near one in their order are compared with it, as each comparison takes its time.
  private static let mostCompared = 256

  /// In rising order; none where the folder cannot be listed.
  private let names: [String]
  /// The names beyond ASCII by their Normalization Form C; ASCII has one form.
  private let namesByForm: [String: String]

  init(of folder: String) {
    names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    var namesByForm: [String: String] = [:]
    for name in names where !name.utf8.allSatisfy({ $0 < 0x80 }) {
      let form = name.normalizedToNFC
      if namesByForm[form] == nil { namesByForm[form] = name }
    }
    self.namesByForm = namesByForm
  }

  /// A name that is the same text, perhaps in another normal form.
  func name(alike name: String) -> String? { namesByForm[name.normalizedToNFC] }

  /// The name that was perhaps meant by one that is not there.
  func closest(to name: String) -> String? { name.closest(among: near(name)) }

  /// The same among names of its own ending, as an ending that they share makes short ones alike.
  func closestByStem(to name: String) -> String? {
    guard let point = name.lastIndex(of: ".") else { return closest(to: name) }
    let (stem, ending) = (name[..<point].lowercased(), name[point...].lowercased())
    if let same = names.first(where: { $0.lowercased() == name.lowercased() }) { return same }
    let names = near(name).filter { $0.lowercased().hasSuffix(ending) }
    let stems = names.map { String($0.lowercased().dropLast(ending.count)) }
    return stem.closest(among: stems).flatMap { stems.firstIndex(of: $0) }.map { names[$0] }
  }

  private func near(_ name: String) -> [String] {
    if names.count <= Self.mostCompared { return names }
    let start = max(names.partitionPoint { $0 < name } - Self.mostCompared / 2, 0)
    return Array(names[start...].prefix(Self.mostCompared))
  }
}

/// The folders that a run has listed, each once, by whichever thread asked first.
final class FolderListings: @unchecked Sendable {
  private let queue = DispatchQueue(label: "dcs.folder-listings")
  private var known: [String: FolderListing] = [:]

  /// The names in a folder.
  func listing(of folder: String) -> FolderListing {
    queue.sync {
      if let listing = known[folder] { return listing }
      let listing = FolderListing(of: folder)
      known[folder] = listing
      return listing
    }
  }
}
