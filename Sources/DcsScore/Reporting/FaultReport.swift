extension FaultLog {
  /// The faults as a compiler prints them: a line with file, line, column and message, then the place in the text.
  public func report(_ source: SourceText, _ style: TextStyle) -> String {
    var report = FaultReport(source, style)
    for fault in faults { report.add(fault) }
    report.addHidden(count - faults.count)
    return report.out.text
  }
}

/// Builds the report of one file's faults.
private struct FaultReport {
  let source: SourceText
  let lines: LineTable
  var out: TextBuilder

  init(_ source: SourceText, _ style: TextStyle) {
    self.source = source
    lines = LineTable(source)
    out = TextBuilder(style)
  }

  mutating func add(_ fault: Fault) {
    let style = out.style
    let label = style.paint(.bad, style.text(vi: "lỗi:", en: "error:"))
    add(fault.range, label, "\(fault.message[style.language]) [\(fault.code.rawValue)]")
    for related in fault.related {
      add(
        related.range, style.paint(.faint, style.text(vi: "chú thích:", en: "note:")), related.message[style.language])
    }
  }

  mutating func addHidden(_ count: Int) {
    if count == 0 { return }
    let name = source.name.withoutControls
    out.line(
      out.style.text(vi: "\(name): còn \(count) lỗi nữa không in ra", en: "\(name): \(count) more errors are not shown")
    )
  }

  private mutating func add(_ range: Range<Int>, _ label: String, _ message: String) {
    let place = lines.place(at: range.lowerBound)
    let position = "\(source.name):\(place.line):\(place.column):"
    out.line("\(position.withoutControls) \(label) \(message.withoutControls)")
    if range.isEmpty, range.lowerBound == 0 { return }
    let frame = CodeFrame(source, lines, range, width: out.style.width)
    guard !frame.text.isEmpty else { return }
    let number = String(frame.line).leftPadded(to: 4)
    let gutter = String(repeating: " ", count: number.displayWidth)
    out.line("\(number) | \(frame.text)")
    out.line("\(gutter) | \(String(repeating: " ", count: frame.indent))\(out.style.paint(.bad, frame.marker))")
  }
}
