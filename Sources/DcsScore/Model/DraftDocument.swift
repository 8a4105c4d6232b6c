/// An official document as far as it is known: in a file in work, its number or its date may still be open.
public struct DraftDocument: Hashable, Sendable {
  public let number: String?
  public let date: CalendarDate?

  public init(number: String?, date: CalendarDate?) {
    self.number = number
    self.date = date
  }

  /// A document of which nothing is known.
  public static let open = DraftDocument(number: nil, date: nil)

  /// The document once it is issued: it has a number and a date.
  public var issued: IssuedDocument? {
    guard let number, let date else { return nil }
    return IssuedDocument(number: number, date: date)
  }

  /// What is known of it; nil where nothing is.
  var known: DraftDocument? { self == .open ? nil : self }
}
