/// Looks at the documents that an evidence file lists: their files, dates, numbers and links.
///
/// It walks the file and not the evidence, so that what it finds has its place, and so that a file with errors is
/// looked at as far as it can be.
struct DocumentCheck {
  /// For so many missing files a name is looked for that may have been meant, which takes long in a large folder.
  private static let mostSuggestions = 20

  private let schoolYear: SchoolYear?
  private let attachment: (String) -> Attachment
  private(set) var log: FaultLog
  private var missingCount = 0
  /// The files of the answer that are told to be missing: whoever pulls a row of a table down names them again.
  private var toldMissing: Set<String> = []
  /// Where each document's number stands for the first time, with the date that it has there.
  private var firstDates: [DocumentNumber: (date: CalendarDate, range: Range<Int>)] = [:]

  /// - Parameters:
  ///   - log: What is known to be wrong already.
  ///   - attachment: What stands at a path from the evidence file on.
  init(_ root: JSONNode, _ log: FaultLog, attachment: @escaping (String) -> Attachment) {
    schoolYear = root["schoolYear"]?.text.flatMap(SchoolYear.init)
    self.attachment = attachment
    self.log = log
  }

  /// Starts with the documents of another answer.
  mutating func startAnswer() { toldMissing.removeAll() }

  /// Looks at one document.
  mutating func check(_ document: JSONNode) {
    if let node = document["date"], let date = node.date {
      check(date, of: document, at: node.range)
      if let number = document["number"]?.text { check(date, number, at: node.range) }
    }
    if let link = document["link"] { check(link: link) }
    if let node = document["file"], let path = node.text { check(path: path, at: node.range) }
  }

  private mutating func check(_ date: CalendarDate, of document: JSONNode, at range: Range<Int>) {
    guard let schoolYear, let warning = Warning.age("", document["title"]?.text ?? "", date, in: schoolYear) else {
      return
    }
    log.report(warning.rule, at: range, warning.message)
  }

  private mutating func check(_ date: CalendarDate, _ number: String, at range: Range<Int>) {
    guard let first = firstDates[DocumentNumber(text: number)] else {
      firstDates[DocumentNumber(text: number)] = (date, range)
      return
    }
    if first.date == date { return }
    let (old, new) = (first.date.formatted(.vietnamese), date.formatted(.vietnamese))
    log.report(
      .documentDates, at: range, vi: "văn bản số \(number.quoted) đã ghi ngày \(old), ở đây lại là \(new)",
      en: "document \(number.quoted) is of \(first.date) elsewhere, but of \(date) here",
      related: [
        Fault.Related(
          range: first.range, message: LocalizedText(vi: "ngày đã ghi trước đó ở đây", en: "the other date"))
      ])
  }

  private mutating func check(link node: JSONNode) {
    guard let isSound = node.withText({ $0.isWebAddress && $0.isWellFormedWebAddress }), !isSound,
      let link = node.text
    else { return }
    if !link.isWebAddress {
      log.report(.linkScheme, at: node.range, Warning.linkScheme("", link).message)
    } else {
      log.report(
        .linkForm, at: node.range, vi: "đường dẫn phải là một địa chỉ web đầy đủ, không có dấu cách hay ký tự lạ",
        en: "a link must be a whole web address without spaces or stray characters")
    }
  }

  private mutating func check(path: String, at range: Range<Int>) {
    if path.hasControls { return log.add(.controls(inPath: path, at: range)) }
    guard path.isPathWithin else {
      return log.report(
        .filePath, at: range,
        vi: "tệp đính kèm phải nằm trong thư mục của hồ sơ, viết như minh-chung/kh12.pdf, không phải \(path.quoted)",
        en:
          "an attached file must lie within the evidence file's folder, written like minh-chung/kh12.pdf, not \(path.quoted)"
      )
    }
    let attachment = attachment(path)
    switch attachment {
    case .file: return
    case .emptyFile:
      log.report(.emptyFile, at: range, vi: "tệp \(path.quoted) không có nội dung", en: "file \(path.quoted) is empty")
    case .missing where !toldMissing.insert(path).inserted: return
    case .missing(let similar):
      missingCount += 1
      report(.missingFile, attachment, path, at: range, missingCount > Self.mostSuggestions ? nil : similar())
    case .folder, .special: report(.missingFile, attachment, path, at: range)
    case .outside: report(.filePath, attachment, path, at: range)
    }
  }

  private mutating func report(
    _ rule: Rule, _ attachment: Attachment, _ path: String, at range: Range<Int>, _ similar: String? = nil
  ) {
    guard let objection = attachment.objection(to: path) else { return }
    log.report(rule, at: range, objection.suggesting(similar))
  }
}

/// A document's number as it is looked up. What a file says is in one normal form, and then the same text is the same
/// bytes: a text by itself would be brought into that form again for each look.
private struct DocumentNumber: Hashable {
  let text: String

  static func == (a: DocumentNumber, b: DocumentNumber) -> Bool { a.text.utf8.elementsEqual(b.text.utf8) }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
