extension Paper.Prose {
  /// The paragraph as HTML; the sort of paper is the page's heading.
  var html: String {
    let text = [lead.isEmpty ? "" : lead.html(in: "b"), text.html].filter { !$0.isEmpty }.joined(separator: " ")
    let name: StaticString = place == .kind ? "h1" : place == .heading ? "h2" : "p"
    return text.htmlElement(name, place.rawValue) + "\n"
  }
}

extension Paper.Beside {
  var html: String {
    let sides = [left, right].map { "\n\($0.map(\.html).joined())".htmlElement("div") + "\n" }
    return "\n\(sides.joined())".htmlElement("div", "beside") + "\n"
  }
}

extension Paper.Table {
  /// The table as HTML. Each cell knows the title of its column, which a narrow screen shows beside it.
  var html: String {
    let widths = columns.map { "<col width=\"\($0.share)%\">" }.joined()
    let heads = columns.map { "<th scope=\"col\">\($0.title.html)</th>" }.joined()
    let rows = rows.map { row in
      let cells = cells(of: row).map { html(of: $0) }
      return (row.isStrong ? "<tr class=\"strong\">" : "<tr>") + cells.joined() + "</tr>\n"
    }
    return """
      <table class="grid">
      <colgroup>\(widths)</colgroup>
      <thead><tr>\(heads)</tr></thead>
      <tbody>
      \(rows.joined())</tbody>
      </table>

      """
  }
}

extension Paper.Table {
  private func html(of cell: PlacedCell) -> String {
    let text = cell.lines.filter { !$0.isEmpty }.map(\.html).joined(separator: "<br>")
    let column = columns[cell.columns.lowerBound]
    if cell.columns.count > 1 { return "<td colspan=\"\(cell.columns.count)\">\(text)</td>" }
    return "<td class=\"\(column.side.rawValue)\" data-head=\"\(column.title.html)\">\(text)</td>"
  }
}

extension [Paper.Bar] {
  var html: String { "\n\(map(\.html).joined())".htmlElement("figure") + "\n" }
}

extension Paper.Bar {
  /// The bar with its words; the drawing itself says nothing more to whoever does not see it.
  fileprivate var html: String {
    let whole = Swift.max(whole, 1)
    let width = Swift.min(part * 1000 / whole, 1000)
    let marks = steps.map { step in
      let place = step * 1000 / whole
      return "<path d=\"M\(place) 0V24\"/>"
    }
    let words = label.html(in: "b") + " " + value.html(in: "span", role.kind)
    let scale = scale.isEmpty ? "" : scale.html(in: "small") + "\n"
    return """
      <div class="label">\(words)</div>
      <svg class="chart \(role.kind)" aria-hidden="true" viewBox="0 0 1000 24" preserveAspectRatio="none">\
      <rect class="whole" width="1000" height="24"/><rect width="\(width)" height="24"/>\(marks.joined())</svg>
      \(scale)
      """
  }
}
