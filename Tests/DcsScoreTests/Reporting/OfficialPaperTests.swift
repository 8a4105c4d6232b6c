import DcsScore
import Foundation
import Papers
import Testing

@testable import DcsReports

/// The papers of an assessment, against recorded ones. `DCS_RECORD=1 swift test` records them anew.
@Suite struct OfficialPaperTests {
  private static let withCouncil = SampleSchool.name
  private static let samples = [
    "gdtx-cam-le", "th-thcs-ba-be", withCouncil, "thpt-le-quy-don", "thpt-tran-phu", "tieu-hoc-kim-dong",
  ]

  /// The files of a sample; the digests are made up, so that the version of a sample is not in every paper.
  private func dossier(_ sample: String = withCouncil, _ language: Language = .vietnamese) throws -> Dossier {
    Dossier(
      officialSet, try SampleSchool.assessment(sample), nil,
      sample == Self.withCouncil ? try SampleSchool.council() : nil,
      origins: [Dossier.Origin(.evidence, SHA256([1]))], language)
  }

  private func papers(_ dossier: Dossier) -> [Paper] { PaperKind.allCases.compactMap { dossier.paper($0) } }

  @Test(arguments: samples)
  func papers(sample: String) throws {
    let papers = papers(try dossier(sample))
    #expect(papers.count == (sample == Self.withCouncil ? PaperKind.allCases.count - 2 : 5))
    try expectRecorded(papers.map(\.markdown).joined(separator: "\n\n"), "papers-\(sample).vi.md")
    try expectRecorded(papers.map(\.article).joined(), "papers-\(sample).vi.html")
    let documents = try papers.map { try StoredArchive($0.docx("vi")).text("word/document.xml") }
    try expectRecorded(documents.joined(separator: "\n"), "papers-\(sample).vi.docx.txt")
  }

  @Test func papersInEnglish() throws {
    let papers = papers(try dossier(Self.withCouncil, .english))
    try expectRecorded(papers.map(\.markdown).joined(separator: "\n\n"), "papers-\(Self.withCouncil).en.md")
  }

  @Test(arguments: [80, 46])
  func papersOnATerminal(width: Int) throws {
    let texts = papers(try dossier()).map { $0.text(TextStyle(width: width)) }
    try expectRecorded(texts.joined(separator: "\n"), "papers-\(width).vi.txt")
  }

  @Test func tablesForSpreadsheets() throws {
    let list = try #require(try dossier().paper(.evidenceList)?.csv(.vietnamese))
    let lines = String(decoding: list, as: UTF8.self).split(separator: "\r\n")
    #expect(
      lines[0]
        == "\u{FEFF}\"TT\";\"Mã minh chứng\";\"Tên minh chứng\";\"Định dạng, vị trí lưu trữ hoặc đường dẫn điện tử\";\"Ghi chú\""
    )
    #expect(lines.last == "\"\";\"\";\"Tổng cộng: 29 minh chứng\"")
    #expect(try dossier().paper(.request)?.csv(.vietnamese) == nil)
  }

  /// What no file says is left open for the clerk, and never made up.
  @Test func unknownIsLeftOpen() throws {
    let councilOnly = Dossier(officialSet, nil, nil, try SampleSchool.council(), origins: [], .vietnamese)
    #expect(councilOnly.paper(.minutes) == nil && councilOnly.missing(for: .minutes) == [.file(.evidence)])
    let bare = Dossier(officialSet, try SampleSchool.assessment("gdtx-cam-le"), nil, nil, origins: [], .vietnamese)
    #expect(bare.missing(for: .councilDecision) == [.file(.council)])
    let request = try #require(bare.paper(.request)).text(TextStyle())
    #expect(request.contains("Số: \(Blank.word)/TTr-\(Blank.word)"))
    #expect(request.contains("ngày …… tháng …… năm ……"))
    #expect(request.contains("1. Quyết định thành lập Hội đồng tự đánh giá số \(Blank.word) ngày …… tháng …… năm ……;"))
  }

  /// A document that serves several rows keeps its code and is counted once.
  @Test func documentThatServesTwice() throws {
    let text = String(decoding: try bytes(of: "Samples/\(Self.withCouncil).evidence.json"), as: UTF8.self)
    let document = #"{"title": "Dùng hai lần", "number": "1/KH"}"#
    let rows = ["1.5.1", "1.5.2"].map { #""\#($0)": {"points": 1, "documents": [\#(document)]}"# }
      .joined(separator: ",")
    let start = try #require(text.range(of: #""answers": {"#)?.lowerBound)
    let evidence = text[..<start] + #""answers": {\#(rows)}}"#
    let reading = Evidence.read(JSONDocument(parsing: Array(evidence.utf8)), against: IndexedSet(officialSet))
    let assessment = Assessment(of: try #require(reading.model))
    let dossier = Dossier(officialSet, assessment, nil, nil, origins: [], .vietnamese)
    let markdown = try #require(dossier.paper(.evidenceList)).markdown
    #expect(markdown.contains("| 1 | 1.5.1-01 | Dùng hai lần (số 1/KH) | ………… | |\n"))
    #expect(markdown.contains("| | 1.5.1-01 | Dùng hai lần (số 1/KH) | ………… | dùng lại |\n"))
    #expect(markdown.contains("| | | **Tổng cộng: 1 minh chứng** |"))
  }

  /// What the members did not pass has no conclusion, and an opinion that nobody wrote down is not made up.
  @Test func resultThatIsNotPassed() throws {
    let against = try SampleSchool.council { $0.replacing(#""approves": true"#, with: #""approves": false"#) }
    let dossier = Dossier(
      officialSet, try SampleSchool.assessment(Self.withCouncil), nil, against, origins: [], .vietnamese)
    #expect(!dossier.isClosed && !dossier.refusals.isEmpty)
    let minutes = try #require(dossier.paper(.minutes)).text(TextStyle())
    #expect(minutes.contains("tự đánh giá đạt:\n………") && !minutes.contains("Mức 2 (Đáp ứng"))
    let approval = try #require(dossier.paper(.approval)).text(TextStyle())
    #expect(!approval.contains("Mức 2"))
    let silent = try SampleSchool.council {
      $0.replacing(#""approves": true"#, with: #""approves": false"#).replacing(
        #/"dissent": ".*"/#, with: #""dissent": null"#)
    }
    let open = Dossier(
      officialSet, try SampleSchool.assessment(Self.withCouncil), nil, silent, origins: [], .vietnamese)
    #expect(try #require(open.paper(.minutes)).text(TextStyle()).contains("3. Ý kiến bảo lưu\n………"))
  }

  /// A deputy signs for the head, by whose authority the decision is all the same.
  @Test func deputySignsForTheHead() throws {
    let deputy = try SampleSchool.council {
      $0.replacing(
        #""place": "Nam Thanh","#,
        with:
          #""place": "Nam Thanh", "signer": {"name": "Vũ Đức Mạnh", "position": "Phó Hiệu trưởng", "standsInFor": "Hiệu trưởng"},"#
      )
    }
    let dossier = Dossier(officialSet, nil, nil, deputy, origins: [], .vietnamese)
    let text = try #require(dossier.paper(.councilDecision)).text(TextStyle())
    #expect(text.contains("HIỆU TRƯỞNG TRƯỜNG THCS NGUYỄN TRÃI\n"))
    #expect(text.contains(#/KT. HIỆU TRƯỞNG\n.*PHÓ HIỆU TRƯỞNG\n/#))
  }

  /// Who writes the marks of a list, too, does not have them twice.
  @Test func marksThatAreTyped() throws {
    let typed = try SampleSchool.council {
      $0.replacing(
        #""symbol": "THCSNT","#, with: #""symbol": "THCSNT", "grounds": ["Căn cứ Luật Giáo dục;"],"#
      ).replacing(#""Các thành viên Hội đồng""#, with: #""- Sở GDĐT.", "Lưu: VT, HS""#)
    }
    let dossier = Dossier(officialSet, nil, nil, typed, origins: [], .vietnamese)
    let text = try #require(dossier.paper(.councilDecision)).text(TextStyle())
    #expect(text.contains("\nCăn cứ Luật Giáo dục;\n"))
    #expect(text.contains("- Sở GDĐT;") && text.contains("- Lưu: VT, HS.") && !text.contains("Lưu: VT."))
  }

  /// An external team's papers are those of its office.
  @Test func externalTeam() throws {
    let team = try SampleSchool.council {
      $0.replacing(#""kind": "self""#, with: #""kind": "external""#)
        .replacing(#""place": "Nam Thanh","#, with: #""place": "Nam Thanh", "superior": "Sở GDĐT Hải Dương","#)
    }
    let dossier = Dossier(
      officialSet, try SampleSchool.assessment(Self.withCouncil), nil, team, origins: [], .vietnamese)
    let minutes = try #require(dossier.paper(.minutes)).text(TextStyle())
    #expect(minutes.contains("SỞ GDĐT HẢI DƯƠNG"))
    #expect(dossier.paper(.request) == nil && dossier.missing(for: .request) == [.own])
    let decision = try #require(dossier.paper(.councilDecision)).text(TextStyle())
    #expect(!decision.contains("HIỆU TRƯỞNG TRƯỜNG"))
    #expect(minutes.contains("Họp đoàn đánh giá ngoài mức độ chuyển đổi số của Trường THCS Nguyễn Trãi năm học\n"))
    #expect(minutes.contains("Đoàn đánh giá ngoài xác định Trường THCS Nguyễn Trãi đạt: Mức 2 (Đáp ứng cơ\nbản)"))
  }
}
