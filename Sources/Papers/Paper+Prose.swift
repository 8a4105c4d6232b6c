extension Paper {
  /// A paragraph of an official paper, by the place that the rules for such papers give it (Nghị định 30/2020/NĐ-CP,
  /// Phụ lục I); how the place looks is the renderer's.
  package struct Prose: Sendable {
    package let place: Place
    /// What the paragraph starts with, in bold.
    package let lead: String
    package let text: String

    package init(_ place: Place, lead: String = "", _ text: String) {
      (self.place, self.lead, self.text) = (place, lead, text)
    }

    /// Makes a paragraph of the body.
    package init(lead: String = "", _ text: String) { self.init(.body, lead: lead, text) }
  }

  /// Paragraphs at the left with those beside them.
  package struct Beside: Sendable {
    package let left: [Prose]
    package let right: [Prose]

    package init(_ left: [Prose], _ right: [Prose]) {
      (self.left, self.right) = (left, right)
    }
  }

  /// Where a paragraph stands in an official paper. The raw value names it for style sheets.
  package enum Place: String, CaseIterable, Sendable {
    /// The nation's name (quốc hiệu).
    case nation
    /// The motto below it (tiêu ngữ).
    case motto
    /// The office above the one that issues the paper.
    case superior
    /// Who issues the paper.
    case issuer
    /// The paper's number (số, ký hiệu).
    case number
    /// Place and date.
    case date
    /// What sort of paper it is (tên loại).
    case kind
    /// What it is about (trích yếu).
    case subject
    /// To whom it goes (kính gửi).
    case addressee
    /// What it stands on (căn cứ).
    case ground
    /// A line in the middle, such as who decides.
    case centre
    /// A paragraph of the body.
    case body
    /// The heading of a part of the body.
    case heading
    /// Small print at the paper's foot.
    case foot
    /// "Nơi nhận:".
    case recipients
    /// Who gets the paper.
    case recipient
    /// In what office somebody signs.
    case signer
    /// How to sign, in brackets.
    case signing
    /// Who signs, below the room for the signature.
    case name
  }
}

extension Paper.Section {
  /// The first of the parts at the section's end that stay on one page: what is signed, with the paragraph before it, so that
  /// nobody signs on a page of its own; the number of parts where nothing is signed.
  var firstOfEnd: Int {
    let signed = parts.lastIndex { part in
      if case .columns(let rows) = part { rows.contains { $0.right.last?.place == .name } } else { false }
    }
    guard let signed else { return parts.count }
    return if signed > 0, case .prose = parts[signed - 1] { signed - 1 } else { signed }
  }
}

extension Paper.Place {
  /// Whether the paragraph stands in the middle of its column.
  var isCentred: Bool {
    switch self {
    case .nation, .motto, .superior, .issuer, .number, .date, .kind, .subject, .addressee, .centre, .signer, .signing,
      .name:
      true
    case .ground, .body, .heading, .foot, .recipients, .recipient: false
    }
  }

  /// Whether the paragraph is in bold.
  var isStrong: Bool {
    switch self {
    case .nation, .motto, .issuer, .kind, .subject, .centre, .heading, .recipients, .signer, .name: true
    case .superior, .number, .date, .addressee, .ground, .body, .foot, .recipient, .signing: false
    }
  }

  /// Whether the paragraph is in italics.
  var isSlanted: Bool {
    switch self {
    case .date, .ground, .recipients, .signing: true
    case .nation, .motto, .superior, .issuer, .number, .kind, .subject, .addressee, .centre, .body, .heading, .foot,
      .recipient, .signer, .name:
      false
    }
  }

  /// Whether the first line of the paragraph is indented.
  var isIndented: Bool { self == .body || self == .ground || self == .heading }
}
