/// An official document by its number and date, such as a decision (quyết định) or minutes (biên bản).
public struct IssuedDocument: Hashable, Sendable {
  public let number: String
  public let date: CalendarDate
}
