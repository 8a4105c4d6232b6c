/// What must hold of a file, as one value: its name, its sentence, and examples that show both sides of it.
///
/// Whoever finds that a rule does not hold reports a ``Fault``, whose message says what is wrong in that place.
public struct Rule: Sendable {
  /// What kind of text the examples are.
  public enum Subject: String, Sendable {
    /// A whole file of any kind.
    case text
    /// A part of a criteria file.
    case criteria
    /// A part of a criteria file that is held against its version 1.0.0, since which a threshold has moved.
    case revision
    /// A part of an evidence file.
    case evidence
    /// A part of an evidence file as a table.
    case table
    /// A part of a workbook: sheets with their names in brackets, cells with semicolons between them, hidden rows behind a
    /// `⊘`, formulas with what was saved of them behind an arrow, merged areas behind a `⊞`.
    case workbook
    /// A part of a council file.
    case council
    /// A part of a result file.
    case result
    /// A part of a list of tasks.
    case tasks
  }

  /// The mark in ``fails`` that stands before each place where the fault is reported.
  public static let marker: Character = "↓"

  /// A stable name that scripts can rely on.
  public let code: String
  /// How much is wrong where the rule does not hold.
  public let severity: Severity
  /// What must hold, as one sentence without a full stop.
  public let statement: LocalizedText
  /// What kind of text the examples are.
  public let subject: Subject
  /// Text for which the rule holds.
  public let passes: String
  /// Texts in place of ``passes`` for which it does not, each with a ``marker`` before the place.
  public let fails: [String]

  /// Makes a rule; its severity is error unless it says otherwise.
  package init(
    _ code: String, _ severity: Severity = .error, vi: String, en: String, in subject: Subject, passes: String,
    fails: String...
  ) {
    self.code = code
    self.severity = severity
    statement = LocalizedText(vi: vi, en: en)
    self.subject = subject
    self.passes = passes
    self.fails = fails
  }
}

extension Rule: Hashable {
  public static func == (a: Rule, b: Rule) -> Bool { a.code == b.code }
  public func hash(into hasher: inout Hasher) { hasher.combine(code) }
}

extension Rule: CustomStringConvertible {
  public var description: String { code }
}

extension Rule {
  /// All rules, in the order in which they are listed.
  public static let all =
    text + json + table + workbooks + values + criteria + levels + suggestions + provenance + revisions + evidence
    + documents
    + assessment + council + result + tasks

  /// The rules whose faults only want to be known.
  public static let notes = all.filter { $0.severity == .note }

  /// The rule of a code, if there is one.
  public static func named(_ code: String) -> Rule? { all.first { $0.code == code } }
}
