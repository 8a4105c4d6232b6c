extension JSONWriter {
  /// Writes points as a number.
  package mutating func points(_ key: StaticString?, _ points: Points?) {
    number(key, hundredths: points?.hundredths)
  }
}
