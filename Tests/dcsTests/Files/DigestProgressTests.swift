import DcsScore
import Foundation
import Testing

@testable import DcsCommand

/// What somebody is told who waits for the digests of large files.
@Suite struct DigestProgressTests {
  @Test func line() {
    func line(_ done: Int, of size: Int, _ width: Int, _ language: Language) -> String {
      DigestProgress.line("minh-chung/video.mp4", done, of: size, width, language)
    }
    let vietnamese = "Đang tính mã băm: 13 % của 1,5 GB, 'minh-chung/video.mp4'"
    #expect(line(200 << 20, of: 3 << 29, 79, .vietnamese) == vietnamese + String(repeating: " ", count: 22))
    #expect(line(200 << 20, of: 3 << 29, 30, .vietnamese) == "Đang tính mã băm: 13 % của 1,5")
    #expect(line(1 << 40, of: 1 << 40, 46, .english) == "Digesting: 100 % of 1 TB, 'minh-chung/video.mp")
    #expect(line(0, of: 1, 20, .english) == "Digesting: 0 % of 1 ")
    #expect(line(2, of: 1, 16, .english) == "Digesting: 100 %")
  }

  /// A name steers no terminal.
  @Test func nameWithControls() {
    let line = DigestProgress.line("a\u{1B}[2J\r\n.mp4", 1, of: 2, 60, .english)
    #expect(line.controls == [])
  }

  #if os(Linux)
    /// A file of a terabyte that takes no room: its size is told before it is read, and then how far reading has got.
    @Test(arguments: [
      (
        "vi",
        "Lưu ý: tệp đính kèm 'minh-chung/anh.jpg' có dung lượng 1 TB nhưng trên đĩa chỉ có 0 byte, còn lại là rỗng; đọc hết sẽ lâu (Ctrl+C để dừng).",
        "\rĐang tính mã băm: 0 % của 1 TB, 'minh-chung/anh.jpg'"
      ),
      (
        "en",
        "Note: the attached file 'minh-chung/anh.jpg' is 1 TB long but has only 0 byte on the disk, the rest is empty; reading it all takes long (Ctrl+C to stop).",
        "\rDigesting: 0 % of 1 TB, 'minh-chung/anh.jpg'"
      ),
    ])
    func giant(language: String, caution: String, progress: String) async throws {
      let folder = try TestFolder.signOff()
      #expect(try await folder.export().code == 0)
      let file = try FileHandle(forWritingTo: folder.url.appendingPathComponent("minh-chung/anh.jpg"))
      try file.truncate(atOffset: 0)
      try file.truncate(atOffset: 1 << 40)
      try file.close()
      let options = ["--criteria=set.json", "--lang", language]
      for words in [
        ["export", "school.json", "--council=council.json", "-o", "new.json"],
        ["verify", "result.json", "--attachments=."],
      ] {
        let shown = try await folder.screen(words + options, columns: 80, until: progress)
        let start = try #require(shown.components(separatedBy: "\r").first)
        #expect(start.split(whereSeparator: \.isWhitespace).joined(separator: " ") == caution)
        #expect(shown.contains(progress))
      }
      #expect(try folder.names == ["council.json", "minh-chung", "result.json", "school.json", "set.json"])
    }
  #endif
}
