/// Why bytes are no deflated data, as RFC 1951 has it, or why they are not inflated.
package enum InflateFault: Error, Hashable, Sendable {
  /// The bytes end before the last block does.
  case truncated
  /// A block is of type 3, which there is not (section 3.2.3).
  case unknownBlock
  /// The length of a stored block and its complement do not belong together (section 3.2.4).
  case storedLength
  /// A block has over 286 codes for literals and lengths, or over 30 for distances (section 3.2.7).
  case tooManyCodes
  /// The lengths of codes leave bits that mean nothing, or give some two meanings (section 3.2.2).
  case codeLengths
  /// A length of a code is repeated though there is none before, or beyond the last code (section 3.2.7).
  case repeatedLength
  /// A block has no code for its end.
  case noEndOfBlock
  /// Bits stand for no symbol: a code that is not used, or a length or distance that there is not (section 3.2.6).
  case unusedCode
  /// What is to be copied lies before the first byte.
  case distance
  /// What comes out is longer than the caller allows.
  case tooLong
}
