import Foundation
import Testing

@testable import DcsScore

/// Texts that programs ruined, as other programs ruin them: Python's code pages and iconv made those here.
@Suite struct RuinedTextTests {
  private func shown(_ text: String) -> String {
    guard let ruined = RuinedText(text) else { return "as it should be" }
    let cause =
      switch ruined.cause {
      case .misread(let encoding): "misread as \(encoding)"
      case .oldFont(let name): name
      case .lost: "lost"
      case .replaced: "replaced"
      }
    return "\(cause): \(ruined.restored ?? "-")\(ruined.isWhole ? "" : ", in part")"
  }

  @Test(arguments: [
    ("Káº¿ hoáº¡ch dáº¡y há»\u{8D}c trá»±c tuyáº¿n", "windows-1252: Kế hoạch dạy học trực tuyến"),
    ("TrÆ°á»\u{9D}ng THCS Nguyá»…n TrÃ£i", "windows-1252: Trường THCS Nguyễn Trãi"),
    ("Ä\u{90}Ã\u{A0}o táº¡o giÃ¡o viÃªn", "windows-1252: Đào tạo giáo viên"),
    (
      "XÃƒ Ä\u{90}Iá»†N BÃ€N â€“ PHÆ¯á»œNG â€œHÃ’A ANâ€\u{9D}", "windows-1252: XÃ ĐIỆN BÀN – PHƯỜNG “HÒA AN”"
    ),
    ("NguyÃªn", "windows-1252: Nguyên"), ("Donâ€™t", "windows-1252: Don’t"),
    // On a Vietnamese Windows.
    ("TrÆ°á»\u{9D}ng THCS Nguyá»…n TrĂ£i", "windows-1258: Trường THCS Nguyễn Trãi"),
    ("Ä\u{90}Ă\u{A0}o táº¡o giĂ¡o viĂªn", "windows-1258: Đào tạo giáo viên"),
    // By PowerShell, from a program's output.
    ("Kß║┐ hoß║ích dß║íy hß╗ìc trß╗▒c tuyß║┐n", "CP437: Kế hoạch dạy học trực tuyến"),
    ("─É├áo tß║ío gi├ío vi├¬n", "CP437: Đào tạo giáo viên"),
    ("Tr∆∞·ªùng THCS Nguy·ªÖn Tr√£i", "Mac OS Roman: Trường THCS Nguyễn Trãi"),
    ("ƒê√†o t·∫°o gi√°o vi√™n", "Mac OS Roman: Đào tạo giáo viên"),
    // As ISO 8859-1, another byte of which Windows would show.
    ("TrÆ°á»\u{9D}ng THCS Nguyá»\u{85}n TrÃ£i", "windows-1252: Trường THCS Nguyễn Trãi, in part"),
    // Twice, and decomposed before.
    ("KÃ¡ÂºÂ¿ hoÃ¡ÂºÂ¡ch dÃ¡ÂºÂ¡y", "windows-1252: Kế hoạch dạy"),
    ("KeÌ‚Ì\u{81} hoaÌ£ch", "windows-1252: Kế hoạch, in part"),
    // What Windows leaves open is dropped, and a space that does not break made one that does.
    ("Káº¿ hoáº¡ch dáº¡y há»c", "windows-1252: Kế hoạch dạy học, in part"),
    ("tháº§y cÃ´ vÃ  nhÃ  trÆ°á»ng", "windows-1252: thầy cô và nhà trường, in part"),
    ("lÃ", "as it should be"), ("Äiá»‡n lÃ", "windows-1252: Điện là, in part"), ("Äiá»n", "windows-1252: -, in part"),
    // Letters that are lost beyond that.
    ("Káº¿ hoáº¡ch: Kế hoạch", "windows-1252: -, in part"), ("Káºng hoáº¡ch", "windows-1252: -, in part"),
    ("Trï¿½i", "windows-1252: -, in part"), ("ß║ a ế", "CP437: -, in part"), ("·∫ a ế", "Mac OS Roman: -, in part"),
  ])
  func misread(_ text: String, _ expected: String) {
    #expect(shown(text) == (expected == "as it should be" ? expected : "misread as \(expected)"))
  }

  @Test(arguments: [
    ("KÕ ho¹ch d¹y häc trùc tuyÕn", "Kế hoạch dạy học trực tuyến"),
    ("Tr\u{AD}êng THCS NguyÔn Tr·i", "Trường THCS Nguyễn Trãi"), ("§µo t¹o gi¸o viªn", "Đào tạo giáo viên"),
    ("Biªn b¶n häp tæ chuyªn m«n", "Biên bản họp tổ chuyên môn"),
    ("QuyÕt ®Þnh sè 12/Q§-THCS", "Quyết định số 12/QĐ-THCS"), ("“Sæ ®iÓm ®iÖn tö”", "“Sổ điểm điện tử”"),
    ("X· §iÖn Bµn", "Xã Điện Bàn"), ("Hå s¬", "Hồ sơ"), ("§HSP Hµ Néi: ®æi míi", "ĐHSP Hà Nội: đổi mới"),
    ("KÕ HO¹CH D¹Y HäC", "KẾ HOẠCH DẠY HỌC, in part"),
  ])
  func tcvn3(_ text: String, _ expected: String) { #expect(shown(text) == "TCVN3 (ABC): \(expected)") }

  @Test(arguments: [
    ("Keá hoaïch daïy hoïc tröïc tuyeán", "Kế hoạch dạy học trực tuyến"),
    ("Tröôøng THCS Nguyeãn Traõi", "Trường THCS Nguyễn Trãi"), ("Ñaøo taïo giaùo vieân", "Đào tạo giáo viên"),
    ("BIEÂN BAÛN HOÏP TOÅ CHUYEÂN MOÂN", "BIÊN BẢN HỌP TỔ CHUYÊN MÔN"),
    ("Kyø thi: só soá, lòch hoïc", "Kỳ thi: sĩ số, lịch học"),
  ])
  func vni(_ text: String, _ expected: String) { #expect(shown(text) == "VNI: \(expected)") }

  @Test(arguments: [
    "Tr??ng THCS Nguy?n Tr?i", "Tr??ng THCS Nguy?n Trãi", "K? ho?ch d?y h?c", "H? s?", "S? li?u", "?ào t?o",
    "TR??NG THCS NGUY?N TRÃI", "T? sách ?i?n t?", "(h?c b?)", "Minh ch?ng.", "ph?n-m?m",
  ])
  func lost(_ text: String) { #expect(shown(text) == "lost: -, in part") }

  @Test(arguments: ["Tr\u{FFFD}i", "\u{FFFD}"])
  func replaced(_ text: String) { #expect(shown(text) == "replaced: -, in part") }

  @Test(arguments: [
    "", "50 µm ¶", "50 µm", "¶", "§ 5", "25 °C ± 2", "¼ ½ ¾", "5 N·m", "10 m² × 4 m³", "© 2024", "Win®", "«Trường em»",
    "XÃ", "UBND XÃ\u{A0}TAM GIANG", "“UBND XÃ”", "XÃ…", "XÃ’", "BÃO", "BÃO LŨ", "Äpfel", "area of √π and √∞", "∆°C",
    "a √ í", "XÃ » THÔN", "«cá»",
    "PHỤ LỤC Â", "BÁO CÁO – XÃ–HUYỆN",
    // Other languages.
    "école élève été où à bientôt", "Noël, Loïc et Zoé", "dû", "plus tôt", "Où est Loïc ?", "café crème brûlée",
    "naïve façade résumé", "Müller aus Köln, Zürich", "für Bücher und Straße", "São Paulo, não, mãe",
    "El Niño, mañana, jalapeño, país", "på svenska", "Ångström", "Pokémon", "déjà vu", "Mª del Carmen", "Table¹",
    "l·l", "日本語", "Привет", "Zażółć gęślą jaźń",
    // Questions, addresses and patterns.
    "Đã làm chưa?", "“Đã làm chưa?” – “Chưa?”", "Có gì?Ai làm?", "Có không?có", "Trường THCS?", "TH? GV?", "A? B? C?",
    "https://a.vn/x?id=1", "drive.google.com/open?id=abc", "?", "??", "a?", "gì? ai?", "CNTT?Không", "CNTT?không",
    "Tại sao ?", "file?.pdf", "nào ?”", "*.?x", "Sổ tay Q?A", "Phần mềm A?B", "V?S", "T?F", "GV?HS", "TRƯỜNG?THCS",
    "Vì sao?tại sao?thế nào",
    // Notes' numbers and trade marks behind words in capitals.
    "UBND XÃ¹", "UBND XÃ²", "UBND XÃ³", "CÃ²", "DÃ©", "XÃ® mới",
    // What good Vietnamese has of signs.
    "“Tiêu chí”", "5 × 6 = 30", "100 − 30", "40 ÷ 2", "Kế hoạch – dự thảo…", "à”",
  ])
  func othersStay(_ text: String) { #expect(shown(text) == "as it should be") }

  /// Whatever Vietnamese can say is never told, in small letters, with a capital and in capitals.
  @Test func noSyllableIsTold() {
    for syllable in allSyllables {
      for text in [syllable, syllable.capitalized, syllable.uppercased(), "\(syllable)? \(syllable)…"] {
        #expect(RuinedText(text) == nil, "\(text)")
      }
      #expect(syllable.isVietnameseSyllable)
    }
  }

  /// Any syllable that is misread is restored to itself.
  @Test func misreadSyllablesComeBack() throws {
    var told = 0
    for syllable in allSyllables.enumerated().filter({ $0.offset % 5 == 0 }).map(\.element) {
      let text = "\(syllable) ế"
      for page in CodePage.all {
        let ruined = page.text(of: text.utf8)
        let found = try #require(MisreadText(ruined), "\(ruined)")
        #expect(found.restored == text && found.isWhole)
        told += 1
      }
    }
    #expect(told > 10_000)
  }

  @Test(arguments: ["", "x", "ươ", "kbc", "nghiêngg", "hóá", "hoct", "học sinh", "hòc", "Strasse", "tôt"])
  func isNoSyllable(_ text: String) { #expect(!text.isVietnameseSyllable) }

  private var allSyllables: [String] {
    let tones = ["", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]
    return Syllable.onsets.flatMap { onset in
      Syllable.rimes.names.flatMap { rime in
        let stops = rime.last.map { "cpt".contains($0) } ?? false || rime.hasSuffix("ch")
        return tones.filter { !stops || $0 == "\u{301}" || $0 == "\u{323}" }.map { tone in
          let place = rime.firstIndex { "aeiouyăâêôơư".contains($0) } ?? rime.startIndex
          let end = rime.index(after: place)
          return (onset + rime[..<end] + tone + rime[end...]).normalizedToNFC
        }
      }
    }
  }
}
