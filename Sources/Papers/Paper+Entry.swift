extension Paper {
  /// A row of a report: what it is called, its text, what that amounts to, and remarks below it.
  package struct Entry: Sendable {
    package let mark: Mark
    package let text: String
    package let role: Role?
    /// What stands at the right edge.
    package let end: [Cell]
    package let notes: [Note]
    /// How deep the entry lies below those around it, from 0.
    package let level: Int

    package init(
      _ text: String, _ role: Role? = nil, mark: Mark = .none, end: [Cell] = [], notes: [Note] = [], level: Int = 0
    ) {
      self.mark = mark
      self.text = text
      self.role = role
      self.end = end
      self.notes = notes
      self.level = level
    }
  }

  /// What stands before an entry: a sign, an id, or both.
  package struct Mark: Sendable {
    package static let none = Mark()
    /// An item of a plain list.
    package static let bullet = Mark("-")
    /// A box to be ticked.
    package static let box = Mark("[ ]")

    /// Such as `✓`; a blank one keeps its room.
    package let sign: String
    package let id: String
    package let role: Role?

    package init(_ sign: String = "", id: String = "", _ role: Role? = nil) {
      self.sign = sign
      self.id = id
      self.role = role
    }

    package var isBox: Bool { sign == Self.box.sign }
    package var isBullet: Bool { sign == Self.bullet.sign && id.isEmpty }
  }

  /// One of the things at the right edge of an entry.
  package enum Cell: Sendable {
    /// Text in a column of at least some width.
    case text(String, Role? = nil, least: Int = 0)
    /// A bar that is full only at the whole. The part is from 0 on and may be over the whole.
    case bar(Int, of: Int, Role)
  }

  /// A remark below an entry.
  package struct Note: Sendable {
    /// What stands before it, such as `→`.
    package let sign: String
    package let text: String
    package let role: Role?

    package init(_ text: String, _ role: Role? = nil, sign: String = "") {
      self.sign = sign
      self.text = text
      self.role = role
    }
  }
}
