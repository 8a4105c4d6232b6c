/// What a report says, part by part, in one language; how it looks is the renderer's.
///
/// Its text may come from a file of whoever: each renderer makes it harmless, and no description has to.
package struct Paper: Sendable {
  /// The sections that have something to say. The heading of the first is the paper's title.
  package let sections: [Section]

  /// Makes a paper of its sections, of which those without a word are left out.
  package init(_ sections: [Section]) {
    self.sections = sections.filter { !$0.isEmpty }
  }

  /// What a stretch of text is, for whoever shows it in a colour or a weight of its own.
  package enum Role: Sendable {
    case heading
    case good
    case fair
    case bad
    case faint
  }

  /// Parts that belong together, apart from those before.
  package struct Section: Sendable {
    package let heading: Entry?
    package let parts: [Part]

    package init(_ heading: Entry? = nil, _ parts: [Part] = []) {
      self.heading = heading
      self.parts = parts
    }

    /// Makes a section below a plain heading.
    package init(_ heading: String, _ parts: [Part] = []) {
      self.init(Entry(heading, .heading), parts)
    }

    fileprivate var isEmpty: Bool { heading == nil && parts.allSatisfy { $0.isEmpty } }
  }

  /// A part of a section.
  package enum Part: Sendable {
    /// A paragraph.
    case text(String, Role? = nil)
    /// Rows of one sort, which line up.
    ///
    /// - Parameters:
    ///   - gap: The empty lines between two.
    ///   - leastID: The columns that an id takes at least, to line up with the entries of other parts.
    ///   - heads: What the last cells of the entries are called.
    case entries([Entry], gap: Int = 0, leastID: Int = 0, heads: [String] = [])
    /// Lines to be typed or compared just as they are.
    case verbatim([String])

    fileprivate var isEmpty: Bool {
      switch self {
      case .text: false
      case .entries(let entries, gap: _, leastID: _, heads: _): entries.isEmpty
      case .verbatim(let lines): lines.isEmpty
      }
    }
  }
}
