/// What values are made of. Keys are literals of dcs's own, of which nothing is escaped; what a file has as a key is
/// written by ``key(_:)``. A value without a key is an element of the list around it, belongs to such a key, or is the
/// whole.
extension JSONWriter {
  /// Writes an object of the members that are told.
  package mutating func object(_ key: StaticString? = nil, _ members: (inout JSONWriter) -> Void) {
    let object = open(key, UInt8(ascii: "{"))
    members(&self)
    close(object, UInt8(ascii: "}"))
  }

  /// Writes a list of elements, each of which is told.
  package mutating func list<Element>(
    _ key: StaticString? = nil, _ elements: some Sequence<Element>, _ tell: (inout JSONWriter, Element) -> Void
  ) {
    let list = open(key, UInt8(ascii: "["))
    for element in elements { tell(&self, element) }
    close(list, UInt8(ascii: "]"))
  }

  /// Writes a list of texts.
  package mutating func list(_ key: StaticString? = nil, of texts: [String]) {
    list(key, texts) { $0.text(nil, $1) }
  }

  /// Writes what is told of a value, or null for nil.
  package mutating func member<Value>(
    _ key: StaticString, _ value: Value?, _ tell: (inout JSONWriter, Value) -> Void
  ) {
    guard let value else { return null(key) }
    write(key)
    tell(&self, value)
  }

  package mutating func null(_ key: StaticString? = nil) { write(key, upTo: 4) { $0.append("null") } }

  package mutating func bool(_ key: StaticString?, _ value: Bool?) {
    guard let value else { return null(key) }
    write(key, upTo: 5) { $0.append(value ? "true" : "false") }
  }

  package mutating func number(_ key: StaticString?, _ number: Int?) {
    guard let number else { return null(key) }
    write(key, upTo: 20) { $0.append(integer: number) }
  }

  /// Writes a number of hundredths with no more decimals than needed: `6`, `6.5`, `6.25`.
  package mutating func number(_ key: StaticString?, hundredths: Int?) {
    guard let hundredths else { return null(key) }
    write(key, upTo: 21) { $0.append(hundredths: hundredths) }
  }

  /// Writes a number as it is written already.
  mutating func number(literal: String) { write(nil, bytes: Array(literal.utf8)) }

  package mutating func text(_ key: StaticString?, _ text: String?) {
    guard var text else { return null(key) }
    text.withUTF8 { utf8 in
      if let plain = PlainText(utf8) { return write(key, plain) }
      write(key, bytes: [UInt8](quoting: utf8, isCanonical: isCanonical))
    }
  }

  /// Writes a key that is no literal; its value comes next.
  package mutating func key(_ name: String) {
    text(nil, name)
    endKey(name)
  }
}
