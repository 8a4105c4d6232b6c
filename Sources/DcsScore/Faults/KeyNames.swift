/// What a file calls the keys of its values: in JSON they are what they are, in a table a column or a line has a name for
/// each, so that whoever makes a message asks for it.
struct KeyNames: Sendable {
  /// A key, and what readers of the file know it by.
  struct Name: Sendable {
    let key: String
    let name: LocalizedText
  }

  /// The names of JSON files, which are the keys themselves.
  static let json = KeyNames([], areTyped: false)

  private let names: [Name]
  /// Whether people type what the file says as they say it, and not by ids.
  let areTyped: Bool

  /// - Parameters:
  ///   - names: What is called other than its key.
  ///   - areTyped: Whether people type what the file says.
  init(_ names: [Name], areTyped: Bool) {
    self.names = names
    self.areTyped = areTyped
  }

  /// A key as messages quote it.
  subscript(key: String) -> LocalizedText {
    guard let name = name(of: key) else { return LocalizedText(vi: key.quoted, en: key.quoted) }
    return LocalizedText(vi: "'\(name.vi)'", en: "'\(name.en)'")
  }

  /// That a key has no value, where it must.
  func missing(_ key: String) -> LocalizedText {
    guard let name = name(of: key) else {
      return LocalizedText(vi: "thiếu khóa '\(key)'", en: "the key '\(key)' must be here")
    }
    return LocalizedText(vi: "chưa có giá trị ở '\(name.vi)'", en: "there is no value for '\(name.en)'")
  }

  private func name(of key: String) -> LocalizedText? { names.first { $0.key == key }?.name }
}
