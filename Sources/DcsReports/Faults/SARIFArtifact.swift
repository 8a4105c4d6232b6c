import DcsScore
import Papers

/// A file in a SARIF log. The numbers are those of the standard's sections.
struct SARIFArtifact {
  private let uri: String
  private let lines: LineTable
  private let language: Language

  init(_ source: SourceText, _ language: Language) {
    uri = source.name.uriReference
    lines = LineTable(source)
    self.language = language
  }

  /// A fault as a result (3.27).
  func result(_ fault: Fault) -> JSONOutput {
    JSONOutput { json in
      json.object { json in
        json.text("ruleId", fault.rule.code)
        json.number("ruleIndex", Rule.all.firstIndex(of: fault.rule))
        json.text("level", fault.rule.severity.rawValue)
        write(fault.message, "message", to: &json)
        json.list("locations", [fault.range]) { json, range in json.object { write(range, to: &$0) } }
        if !fault.related.isEmpty {
          json.list("relatedLocations", fault.related.enumerated()) { write($1.element, $1.offset, to: &$0) }
        }
        if !fault.mends.isEmpty { json.list("fixes", [fault.mends]) { write($1, to: &$0) } }
      }
    }
  }

  /// What is said of the whole file (3.58).
  func notification(_ text: LocalizedText) -> JSONOutput {
    JSONOutput { json in
      json.object { json in
        json.text("level", "warning")
        write(text, "message", to: &json)
        json.list("locations", [uri]) { json, _ in
          json.object { json in json.object("physicalLocation") { writeLocation(to: &$0) } }
        }
      }
    }
  }

  private func writeLocation(to json: inout JSONWriter) {
    json.object("artifactLocation") { $0.text("uri", uri) }
  }

  private func write(_ range: Range<Int>, to json: inout JSONWriter) {
    json.object("physicalLocation") { json in
      writeLocation(to: &json)
      writeRegion(range, "region", to: &json)
    }
  }

  private func write(_ related: Fault.Related, _ id: Int, to json: inout JSONWriter) {
    json.object { json in
      json.number("id", id)
      write(related.message, "message", to: &json)
      write(related.range, to: &json)
    }
  }

  private func write(_ mends: [Mend], to json: inout JSONWriter) {
    let description = LocalizedText(vi: "sửa như dcs validate --fix", en: "mend as dcs validate --fix does")
    json.object { json in
      write(description, "description", to: &json)
      json.list("artifactChanges", [mends]) { json, mends in
        json.object { json in
          writeLocation(to: &json)
          json.list("replacements", mends) { write($1, to: &$0) }
        }
      }
    }
  }

  private func write(_ mend: Mend, to json: inout JSONWriter) {
    json.object { json in
      // The places of a text do not count its byte order mark (3.30.2), so that it is named by its bytes.
      if !mend.range.isEmpty, lines.place(at: mend.range.upperBound) == SourceText.Place.start {
        json.object("deletedRegion") { json in
          json.number("byteOffset", mend.range.lowerBound)
          json.number("byteLength", mend.range.count)
        }
      } else {
        writeRegion(mend.range, "deletedRegion", to: &json)
      }
      if !mend.text.isEmpty { json.object("insertedContent") { $0.text("text", mend.text) } }
    }
  }

  private func writeRegion(_ range: Range<Int>, _ key: StaticString, to json: inout JSONWriter) {
    let (start, end) = (lines.place(at: range.lowerBound), lines.place(at: range.upperBound))
    json.object(key) { json in
      json.number("startLine", start.line)
      json.number("startColumn", start.column)
      json.number("endLine", end.line)
      json.number("endColumn", end.column)
    }
  }

  private func write(_ text: LocalizedText, _ key: StaticString, to json: inout JSONWriter) {
    json.object(key) { $0.text("text", text[language].escapedForSARIF) }
  }
}

extension String {
  /// The text as a message, in which a brace has to be doubled, as single ones stand around placeholders (3.11.5).
  var escapedForSARIF: String {
    withoutControls.replacingScalars { scalar in
      scalar == "{" || scalar == "}" ? "\(scalar)\(scalar)" : nil
    }
  }
}

extension SourceText.Place {
  /// The start of a file.
  fileprivate static let start = SourceText.Place(line: 1, column: 1)
}
