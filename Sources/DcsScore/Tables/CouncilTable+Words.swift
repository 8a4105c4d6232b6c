/// The words of a council's table, as people type them: known by their letters and digits alone.
extension Council.Kind {
  /// What a table calls it.
  var word: LocalizedText {
    switch self {
    case .own: LocalizedText(vi: "tự đánh giá", en: "self-assessment")
    case .external: LocalizedText(vi: "đánh giá ngoài", en: "external assessment")
    }
  }

  static func typed(_ text: String) -> Self? {
    let letters = text.plainLetters
    return allCases.first { kind in
      [kind.rawValue, kind.word.vi, kind.word.en, kind.sort.vi, kind.body.vi].contains { $0.plainLetters == letters }
    }
  }
}

extension Council.Role {
  static func typed(_ text: String) -> Self? {
    let letters = text.plainLetters
    return words.first { word, _ in word == letters || "\(word)hoidong" == letters || "\(word)doan" == letters }?.role
  }

  /// The words for roles in either sort of body and either language.
  private static let words: [(word: String, role: Self)] = {
    var words: [(word: String, role: Self)] = [(word: "thanhvien", role: .member)]
    for role in allCases {
      for title in Council.Kind.allCases.map({ $0.title(of: role) }) {
        for word in [title.vi, title.en, role.rawValue] { words.append((word: word.plainLetters, role: role)) }
      }
    }
    return words
  }()
}

/// How a member votes, as people type it.
enum TypedVote {
  case approves(Bool)
  /// The member is still to vote.
  case open

  /// What a table calls a vote.
  static func word(_ approves: Bool) -> LocalizedText {
    approves
      ? LocalizedText(vi: "tán thành", en: "approves") : LocalizedText(vi: "không tán thành", en: "does not approve")
  }

  /// Nil for other words.
  init?(_ text: String) {
    let name = text.asName
    if Self.openWords.contains(name) {
      self = .open
    } else if let approves = Self.words[name] ?? Bool.typed(text) {
      self = .approves(approves)
    } else {
      return nil
    }
  }

  private static let words = [
    "tán thành": true, "đồng ý": true, "nhất trí": true, "approves": true, "approve": true, "agrees": true,
    "không tán thành": false, "không đồng ý": false, "không nhất trí": false, "does not approve": false,
    "disagrees": false,
  ]

  /// What elsewhere says that something is not so says here that nobody knows yet.
  private static let openWords = ["chưa", "chưa có", "chưa biểu quyết", "not yet", "has not voted"]
}
