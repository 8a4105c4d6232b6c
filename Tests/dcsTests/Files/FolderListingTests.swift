import DcsScore
import Foundation
import Testing

@testable import DcsCommand

/// Names that are looked for in a folder, of which a large one takes no longer.
@Suite struct FolderListingTests {
  private func listing(_ names: [String]) throws -> FolderListing {
    let folder = try TestFolder()
    for name in names { try folder.write("x", to: name) }
    return FolderListing(of: folder.url.path)
  }

  @Test func nameThatWasMeant() throws {
    let listing = try listing(["ke-hoach.pdf", "quy-che.pdf"])
    #expect(listing.closest(to: "ke-hoac.pdf") == "ke-hoach.pdf")
    #expect(listing.closest(to: "khac-han.docx") == nil)
  }

  /// Of a folder with more names than are compared, those near the name are.
  @Test func nameThatWasMeantAmongMany() throws {
    let listing = try listing((100..<700).map { "truong-\($0)-ke-hoach.pdf" })
    for number in [100, 101, 399, 698, 699] {
      #expect(listing.closest(to: "truong-\(number)-ke-hoac.pdf") == "truong-\(number)-ke-hoach.pdf")
    }
  }

  @Test func nameInAnotherNormalForm() throws {
    let listing = try listing(["kế-hoạch.pdf".decomposed, "quy-che.pdf"])
    #expect(listing.name(alike: "kế-hoạch.pdf")?.unicodeScalars.count == "kế-hoạch.pdf".decomposed.unicodeScalars.count)
    #expect(listing.name(alike: "quy-chế.pdf") == nil)
  }

  @Test func folderThatIsNotThere() {
    #expect(FolderListing(of: "/không-có").closest(to: "a") == nil)
  }
}
