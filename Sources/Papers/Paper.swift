/// What a report says, part by part, in one language; how it looks is the renderer's.
///
/// Its text may come from a file of whoever: each renderer makes it harmless, and no description has to.
package struct Paper: Sendable {
  /// The paper's title.
  package let title: String
  /// The sections that have something to say.
  package let sections: [Section]

  /// Makes a paper of its sections, of which those without a word are left out.
  ///
  /// - Parameter title: The paper's title; by default the heading of the first section.
  package init(_ sections: [Section], title: String? = nil) {
    self.sections = sections.filter { !$0.isEmpty }
    self.title = title ?? self.sections.first?.heading?.text ?? ""
  }

  /// Whether the paper looks as official papers do.
  var isOfficial: Bool {
    switch sections.first?.parts.first {
    case .columns?, .prose?: true
    case .text?, .entries?, .verbatim?, .table?, .chart?, nil: false
    }
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
    /// Whether the section is an annex, which starts a page of its own.
    package let isAnnex: Bool

    package init(_ heading: Entry? = nil, _ parts: [Part] = [], isAnnex: Bool = false) {
      self.heading = heading
      self.parts = parts
      self.isAnnex = isAnnex
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
    /// A paragraph of an official paper.
    case prose(Prose)
    /// Paragraphs of an official paper beside others, row by row.
    case columns([Beside])
    case table(Table)
    case chart([Bar])

    fileprivate var isEmpty: Bool {
      switch self {
      case .text, .prose, .columns: false
      case .entries(let entries, gap: _, leastID: _, heads: _): entries.isEmpty
      case .verbatim(let lines): lines.isEmpty
      case .table(let table): table.columns.isEmpty
      case .chart(let bars): bars.isEmpty
      }
    }
  }
}
