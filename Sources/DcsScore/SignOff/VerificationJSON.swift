extension Verification {
  /// The verification as one document that programs read, `dcs-verification/1`.
  ///
  /// Of each finding, `code` is the rule that the result file itself breaks, and `path` where a value of it differs from
  /// what it was made of: the keys from the outermost object on, an element of a list by its id or number; `sameContent` is
  /// true where a file only says the same in other bytes.
  public func json(_ language: Language) -> JSONOutput {
    JSONOutput { json in
      let source = checkedFile.file.source
      let lines = LineTable(source)
      json.object { json in
        json.text("format", "dcs-verification/1")
        json.text("file", source.name)
        json.text("sha256", SHA256(source.bytes).hex)
        json.bool("holds", holds)
        json.list("checked", of: checked.map { $0.rawValue })
        json.list("unchecked", of: unchecked.map { $0.rawValue })
        json.list("findings", findings) { json, finding in
          json.object { json in
            json.text("part", finding.part.rawValue)
            json.text("code", finding.rule?.code)
            json.member("path", finding.path) { $0.list(of: $1) }
            json.number("column", finding.range.map { lines.place(at: $0.lowerBound).column })
            json.text("message", finding.message[language])
            json.bool("sameContent", finding.need == .original)
          }
        }
      }
    }
  }
}
