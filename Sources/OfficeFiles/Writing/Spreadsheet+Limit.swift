extension Spreadsheet {
  /// What may be typed into cells, and what is said there.
  package struct Limit: Sendable {
    /// Of two areas of a page that overlap only the upper one has its limit.
    package var areas: [Area]
    package var kind: Kind
    /// What is said when a cell is chosen.
    package var prompt: Message?
    /// What is said when something else is typed, of which 225 UTF-16 units stay; a program's own words where it is `nil`.
    package var refusal: Message?
    /// Whether nothing else can be typed at all. Otherwise it can after a question.
    package var isStrict = true

    package init(_ areas: [Area], _ kind: Kind, prompt: Message? = nil, refusal: Message? = nil) {
      (self.areas, self.kind, self.prompt, self.refusal) = (areas, kind, prompt, refusal)
    }
  }

  /// A heading, of which 32 UTF-16 units stay, and a text, of which 255 do.
  package struct Message: Sendable {
    package var title: String
    package var text: String

    package init(_ title: String, _ text: String) {
      (self.title, self.text) = (title, text)
    }
  }
}

extension Spreadsheet.Limit {
  /// What may be typed besides nothing. A limit that no program could hold is `any`: a list of no words, a highest number
  /// that is none or below 0, days that there are not.
  package enum Kind: Sendable {
    case any
    /// One of these words. They stand on a page of their own, as a list within a limit must not be longer than 255 UTF-16
    /// units nor have words with commas.
    case oneOf([String])
    /// A number from 0 to another, written as in ``Spreadsheet/Content/number(_:)``.
    case number(upTo: String)
    /// A whole number from 0 on.
    case whole
    case day(from: Spreadsheet.Day, to: Spreadsheet.Day)
  }
}
