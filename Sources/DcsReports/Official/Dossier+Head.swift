import DcsScore
import Papers

/// What official papers start with.
extension Dossier {
  /// The head of a paper.
  ///
  /// - Parameters:
  ///   - number: The paper's number, if it has one already.
  ///   - sort: What stands for the sort of paper in its number, such as `QĐ`; nil for one that has no number.
  ///   - date: The paper's date, if it has one already.
  ///   - title: What sort of paper it is.
  ///   - about: What it is about.
  func head(_ number: String?, sort: String?, _ date: CalendarDate?, _ title: String, about: String) -> [Paper.Part] {
    let symbol = details.symbol ?? Blank.word
    let number = sort.map { number ?? "\(Blank.word)/\($0)-\(symbol)" }
    var parts: [Paper.Part] = [
      .columns([
        Paper.Beside(
          [Paper.Prose(.superior, above.uppercased()), Paper.Prose(.issuer, issuer.uppercased())],
          [Paper.Prose(.nation, nation), Paper.Prose(.motto, motto)]),
        Paper.Beside(
          [Paper.Prose(.number, number.map { language.text(vi: "Số: \($0)", en: "No. \($0)") } ?? "")],
          [Paper.Prose(.date, placeAndDate(date))]),
      ]),
      .prose(Paper.Prose(.kind, title.uppercased())), .prose(Paper.Prose(.subject, about)),
    ]
    if language == .english {
      parts.append(.prose(Paper.Prose(.signing, "(Courtesy translation; the official paper is the Vietnamese one)")))
    }
    return parts
  }

  /// What is assessed, in the title of a paper. That of a team names the school, which is not in the paper's head.
  var topic: String {
    body == .own ? subject : language.text(vi: "\(subject) của \(school)", en: "\(subject) of \(school)")
  }

  /// Who issues papers: the school, or the office whose team it is.
  var issuer: String { body == .own ? school : superior }

  private var above: String { body == .own ? superior : Blank.name }

  private var nation: String {
    language.text(vi: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", en: "SOCIALIST REPUBLIC OF VIET NAM")
  }

  private var motto: String {
    language.text(vi: "Độc lập - Tự do - Hạnh phúc", en: "Independence - Freedom - Happiness")
  }

  private func placeAndDate(_ date: CalendarDate?) -> String {
    "\(details.place ?? Blank.word), \(words(date))"
  }

  /// A date as papers have it: days below 10 and the first two months with a zero, so that nobody adds a digit.
  func words(_ date: CalendarDate?) -> String {
    guard let date else { return language.text(vi: "ngày …… tháng …… năm ……", en: "…… …… ……") }
    func padded(_ number: Int, below bound: Int) -> String { number < bound ? "0\(number)" : "\(number)" }
    return language.text(
      vi: "ngày \(padded(date.day, below: 10)) tháng \(padded(date.month, below: 3)) năm \(date.year)",
      en: date.description)
  }
}

/// What decisions and requests stand on.
extension Dossier {
  /// What a paper stands on: the set's decision, what the council file adds, and more.
  func grounds(_ more: [String] = []) -> [Paper.Part] {
    let set = language.text(
      vi:
        "\(decision) ban hành \(criteria.title.vi)",
      en: "\(decision), by which the \(criteria.title.en.startingSmall) was issued"
    )
    // Some write the word itself, too.
    let own = details.grounds.map { ground in
      ground.withoutMarks.hasPrefix("Căn cứ ") ? String(ground.withoutMarks.dropFirst(7)) : ground.withoutMarks
    }
    return ([set] + own + more).map { ground in
      .prose(Paper.Prose(.ground, language.text(vi: "Căn cứ \(ground);", en: "On the ground of \(ground);")))
    }
  }
}

extension String {
  /// The text with a small letter at its start, as within a sentence.
  var startingSmall: String { prefix(1).lowercased() + dropFirst() }
}
