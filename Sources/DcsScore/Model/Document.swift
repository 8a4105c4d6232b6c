extension Answer {
  /// A piece of evidence (minh chứng).
  ///
  /// It knows where its texts stand and makes them when they are asked for: who scores hardly asks for one.
  public struct Document: Sendable {
    /// Where a text stands among the tokens; nil where it is not said.
    typealias Place = UInt32?

    private let source: JSONTokens
    private let titlePlace: Place
    private let numberPlace: Place
    private let linkPlace: Place
    private let filePlace: Place
    /// When it was issued.
    public let date: CalendarDate?

    init(_ source: JSONTokens, title: Place, number: Place, date: CalendarDate?, link: Place, file: Place) {
      (self.source, self.date) = (source, date)
      (titlePlace, numberPlace, linkPlace, filePlace) = (title, number, link, file)
    }
  }
}

extension Answer.Document {
  /// Makes a document of texts that stand nowhere.
  init(title: String, number: String? = nil, date: CalendarDate? = nil, link: String? = nil, file: String? = nil) {
    var texts: [String] = []
    func place(_ text: String?) -> Place {
      guard let text else { return nil }
      texts.append(text)
      return UInt32(texts.count - 1)
    }
    let places = (title: place(title), number: place(number), link: place(link), file: place(file))
    self.init(
      JSONTokens(texts), title: places.title, number: places.number, date: date, link: places.link, file: places.file)
  }

  /// What it is called.
  public var title: String { text(at: titlePlace) ?? "" }
  /// The number of an official document.
  public var number: String? { text(at: numberPlace) }
  /// Its address on the web.
  public var link: String? { text(at: linkPlace) }
  /// The path of an attached file, from the evidence file on.
  public var file: String? { text(at: filePlace) }

  private func text(at place: Place) -> String? { place.map { source.literal(at: Int($0)).trimmed } }

  /// Whether it has a link that is no address on the web.
  var hasStrayLink: Bool {
    guard let linkPlace else { return false }
    return !(source.withText(at: Int(linkPlace)) { $0.isWebAddress })
  }

  /// What tells it from others, however it is titled: its link, else its file, else its number.
  private var referencePlace: Place { linkPlace ?? filePlace ?? numberPlace }

  /// The reference as text.
  var reference: String? { text(at: referencePlace) }

  /// A number that documents of the same reference share, and hardly any others; nil where there is no reference.
  var referenceMark: UInt64? {
    referencePlace.map { place in source.withText(at: Int(place)) { $0.mark } }
  }
}

extension Answer.Document: Hashable {
  public static func == (a: Self, b: Self) -> Bool {
    a.date == b.date && a.title == b.title && a.number == b.number && a.link == b.link && a.file == b.file
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(title)
    hasher.combine(date)
  }
}
