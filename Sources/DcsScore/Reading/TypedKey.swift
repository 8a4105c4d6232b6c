/// The keys that people mean by Vietnamese words, with or without their marks: those that name a table's columns and lines,
/// and others that forms and minutes have.
enum TypedKey {
  /// The key among some that a word stands for; nil where it stands for none of them.
  static func meant(by word: String, among known: [String]) -> String? {
    let word = word.plainLetters
    if word.isEmpty { return nil }
    return words.first { $0.word == word && known.contains($0.key) }?.key
  }

  private static let words: [(word: String, key: String)] =
    TableColumn.allCases.map { (word: $0.name.vi.plainLetters, key: $0.rawValue) }
    + TableHead.allCases.map { (word: $0.name.vi.plainLetters, key: $0.rawValue) }
    + CouncilTable.Column.allCases.map { (word: $0.name.vi.plainLetters, key: $0.rawValue) } + others

  /// A word may stand for a key here and for another there.
  private static let others: [(word: String, key: String)] = [
    ("cautraloi", "answers"), ("traloi", "answers"), ("ketqua", "met"), ("minhchung", "documents"),
    ("danhsachminhchung", "documents"), ("vanban", "documents"), ("tailieu", "documents"), ("caphoc", "byStage"),
    ("theocaphoc", "byStage"), ("caphoc", "stages"), ("truong", "school"), ("nhatruong", "school"),
    ("ten", "name"), ("ten", "title"), ("tieude", "title"), ("hoten", "name"), ("hovaten", "name"), ("so", "number"),
    ("sohieu", "number"), ("lienket", "link"), ("tepdinhkem", "file"), ("ngaybanhanh", "date"), ("ma", "code"),
    ("ma", "id"), ("xa", "commune"), ("phuong", "commune"), ("tinh", "province"), ("thanhpho", "province"),
    ("noidung", "about"), ("huongdan", "about"), ("dinhdang", "format"), ("phienban", "version"),
    ("thanhvien", "members"), ("chucvu", "position"), ("vaitro", "role"), ("loai", "kind"), ("bienban", "minutes"),
    ("quyetdinh", "decision"), ("pheduyet", "approval"), ("nguoiky", "signedBy"), ("ykienkhac", "dissent"),
    ("nhom", "groups"), ("tieuchi", "criteria"), ("muc", "items"), ("mucdo", "levels"),
  ]
}
