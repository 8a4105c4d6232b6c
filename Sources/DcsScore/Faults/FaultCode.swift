/// What is wrong, as a stable name that scripts can rely on.
public enum FaultCode: String, CaseIterable, Sendable {
  // The bytes as text.
  case encoding = "encoding"

  // The text as JSON (RFC 8259).
  case empty = "empty"
  case jsonSyntax = "json-syntax"
  case jsonNumber = "json-number"
  case jsonString = "json-string"
  case jsonDepth = "json-depth"
  case missingComma = "missing-comma"
  case trailingComma = "trailing-comma"
  case comment = "comment"
  case duplicateKey = "duplicate-key"

  // The JSON as a file of one of dcs' formats.
  case format = "format"
  case unknownKey = "unknown-key"
  case missingKey = "missing-key"
  case wrongType = "wrong-type"
  case emptyText = "empty-text"
  case emptyList = "empty-list"
  case id = "id"
  case number = "number"
  case points = "points"
  case date = "date"
  case choice = "choice"
  case version = "version"

  // A criteria file's sense.
  case duplicateID = "duplicate-id"
  case unknownLevel = "unknown-level"
  case unknownStage = "unknown-stage"
  case unknownSource = "unknown-source"
  case missingLevels = "missing-levels"
  case levelOrder = "level-order"
  case criteriaSum = "criteria-sum"
  case tiers = "tiers"

  // An evidence file's sense.
  case otherCriteria = "other-criteria"
  case unknownItem = "unknown-item"
  case unusedFacts = "unused-facts"
  case otherStage = "other-stage"
  case repeatedStage = "repeated-stage"
  case pointsRange = "points-range"
  case pointsBinding = "points-binding"
  case partOverWhole = "part-over-whole"
  case notScored = "not-scored"
  case schoolYear = "school-year"
  case documentReference = "document-reference"
}
