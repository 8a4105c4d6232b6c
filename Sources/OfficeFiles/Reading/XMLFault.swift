/// Why bytes are no XML that is read, and where, as an offset into the text in UTF-8.
package struct XMLFault: Error, Hashable, Sendable {
  package let kind: Kind
  package let offset: Int

  package init(_ kind: Kind, at offset: Int) { (self.kind, self.offset) = (kind, offset) }

  package enum Kind: Hashable, Sendable {
    /// Bytes that are no UTF-8 or UTF-16.
    case encoding
    /// The declaration names an encoding that office files may not have.
    case otherEncoding
    /// A character that XML has not (section 2.2).
    case character
    /// A document type, which office files do not have: with it come entities that grow without end.
    case documentType
    /// An entity that XML itself does not have, or a number of no character.
    case reference
    /// Elements in each other beyond what is read.
    case tooDeep
    /// An element with more attributes than are read.
    case tooManyAttributes
    /// An attribute that stands again.
    case repeatedAttribute
    /// An end of an element that is not the one to end.
    case otherEnd
    /// Text outside the outermost element, a second one, or none.
    case outside
    /// The text ends within something.
    case truncated
    /// Anything else that the grammar has not.
    case syntax
  }
}
