/// A value that stands somewhere within an object, with the keys on the way to it.
struct PlacedPart {
  private let path: ArraySlice<String>
  /// Whether the key has a list, of which this is an element.
  private let isList: Bool
  private let keyRange: Range<Int>
  private let value: PlacedValue

  init(_ path: ArraySlice<String>, isList: Bool = false, _ keyRange: Range<Int>, _ value: PlacedValue) {
    (self.path, self.isList, self.keyRange, self.value) = (path, isList, keyRange, value)
  }

  /// The members of the object that has all these parts, in the order of the first of each.
  static func members(of parts: [PlacedPart]) -> [PlacedMember] {
    var keys: [String] = []
    for case let key? in parts.map({ $0.path.first }) where !keys.contains(key) { keys.append(key) }
    return keys.compactMap { key in
      let own = parts.filter { $0.path.first == key }
      guard let first = own.first else { return nil }
      return PlacedMember(key: key, keyRange: first.keyRange, value: value(of: own, first))
    }
  }

  /// What the parts of one key are together.
  private static func value(of parts: [PlacedPart], _ first: PlacedPart) -> PlacedValue {
    let range = first.value.range
    if first.path.count > 1 {
      let inner = parts.map { PlacedPart($0.path.dropFirst(), isList: $0.isList, $0.keyRange, $0.value) }
      return PlacedValue(contents: .object(members(of: inner)), range: range)
    }
    return first.isList ? PlacedValue(contents: .array(parts.map { $0.value }), range: range) : first.value
  }
}
