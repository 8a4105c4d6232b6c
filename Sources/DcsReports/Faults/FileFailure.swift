package import DcsScore

/// Why a file could not be read, or not be mended.
package struct FileFailure: Hashable, Sendable {
  /// What the file is called; nil where it is not about a single one.
  package let file: String?
  package let message: LocalizedText

  package init(_ file: String?, _ message: LocalizedText) {
    (self.file, self.message) = (file, message)
  }
}

/// How such a failure stands in a SARIF log. It is a result as faults are: where a file has none in it any more, code hosts
/// take all that was wrong with the file for settled.
extension FileFailure {
  /// What stands in place of a rule's code, here and in other formats.
  static let code = "unreadable"

  private static let statement = LocalizedText(
    vi: "tệp phải đọc được và kiểm tra được", en: "a file must be one that can be read and checked")

  /// What it is called for (3.49 of the standard), behind all rules of faults.
  static func reportingDescriptor(_ language: Language) -> JSONOutput {
    JSONOutput { json in
      json.object { json in
        json.text("id", code)
        json.object("shortDescription") { $0.text("text", statement[language]) }
        json.object("fullDescription") { $0.text("text", "\(statement.vi) / \(statement.en)") }
        json.object("help") { $0.text("text", "Tiếng Việt: \(statement.vi).\n\nEnglish: \(statement.en).") }
        json.object("defaultConfiguration") { $0.text("level", "error") }
      }
    }
  }

  /// The failure as a result (3.27), at the start of its file; nil where there is no file to show it at.
  func result(_ language: Language) -> JSONOutput? {
    guard let file else { return nil }
    return JSONOutput { json in
      json.object { json in
        json.text("ruleId", Self.code)
        json.number("ruleIndex", Rule.all.count)
        json.text("level", "error")
        json.object("message") { $0.text("text", message[language].escapedForSARIF) }
        json.list("locations", [file.uriReference]) { json, uri in
          json.object { json in
            json.object("physicalLocation") { json in
              json.object("artifactLocation") { $0.text("uri", uri) }
              json.object("region") { $0.number("startLine", 1) }
            }
          }
        }
      }
    }
  }

  /// The failure as a notification (3.58).
  func notification(_ language: Language) -> JSONOutput {
    JSONOutput { json in
      json.object { json in
        json.text("level", "error")
        json.object("message") { $0.text("text", message[language].escapedForSARIF) }
      }
    }
  }
}
