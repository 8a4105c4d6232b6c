internal import OfficeFiles

/// A document of WordprocessingML, as word processors have it, of one or more papers.
package enum DOCXFile {
  /// The document, in which each paper starts a page; its title is that of the first.
  ///
  /// - Parameter language: The language of the papers, as `vi` or `en`.
  package static func bytes(of papers: [Paper], _ language: String) -> [UInt8] {
    let tag = language == "vi" ? "vi-VN" : "en-US"
    var archive = ZipArchive()
    for (name, xml) in [
      ("[Content_Types].xml", DOCXParts.types), ("_rels/.rels", DOCXParts.packageLinks),
      ("docProps/core.xml", DOCXParts.properties(papers.first?.title ?? "", tag)),
      ("word/document.xml", text(of: papers)),
      ("word/_rels/document.xml.rels", DOCXParts.documentLinks),
      ("word/fontTable.xml", DOCXTheme.fonts), ("word/header1.xml", DOCXParts.header),
      ("word/settings.xml", DOCXParts.settings(tag)), ("word/styles.xml", DOCXStyles.xml(tag)),
      ("word/theme/theme1.xml", DOCXTheme.xml),
    ] {
      archive.add(name, String.xmlHead + xml)
    }
    return archive.bytes
  }

  private static func text(of papers: [Paper]) -> String {
    var xml = ""
    for (index, paper) in papers.enumerated() {
      // The section of the last paper stands in no paragraph.
      xml += paper.blocks(endSection: index < papers.count - 1).map { $0.xml + "\n" }.joined()
    }
    return """
      <w:document xmlns:w="\(DOCXParts.main)" xmlns:r="\(DOCXParts.relationships)"><w:body>
      \(xml)\(DOCXPage.section)
      </w:body></w:document>
      """
  }
}

extension Paper {
  /// The paper as a document of word processors.
  ///
  /// - Parameter language: The language of the paper, as `vi` or `en`.
  package func docx(_ language: String) -> [UInt8] { DOCXFile.bytes(of: [self], language) }

  /// The paper's blocks, of which the last is a paragraph.
  fileprivate func blocks(endSection: Bool) -> [DOCXBlock] {
    var out = DOCXBuilder()
    for (index, section) in sections.enumerated() {
      if section.isAnnex, index > 0 { out.startPage() }
      if let heading = section.heading { out.add(heading: heading, index == 0 ? .title : .heading) }
      for part in section.parts { out.add(part) }
    }
    return out.finished(section: endSection ? DOCXPage.section : "")
  }
}

/// Builds a document's blocks one by one.
struct DOCXBuilder {
  private var blocks: [DOCXBlock] = []
  /// The rule that is drawn unless text of the same place comes next.
  private var rule: (place: Paper.Place, paragraph: DOCXParagraph)?

  mutating func add(_ paragraph: DOCXParagraph) {
    endRule()
    blocks.append(.paragraph(paragraph))
  }

  /// Adds a table and the small paragraph without which the next table would go on with it.
  mutating func add(_ table: DOCXTable) {
    endRule()
    blocks += [.table(table), .paragraph(DOCXParagraph(.gap))]
  }

  /// Starts a page. No small paragraph stands before it: behind a table that fills its page it would be on one of its own.
  mutating func startPage() {
    endRule()
    if case .paragraph(let last)? = blocks.last, last.style == .gap { blocks.removeLast() }
    add(DOCXParagraph(.newPage))
  }

  /// Adds a paragraph of an official paper, with the rule that its place asks for.
  mutating func add(_ prose: Paper.Prose) {
    if rule?.place == prose.place { rule = nil }
    if prose.place == .foot { return addFoot(prose.paragraph) }
    add(prose.paragraph)
    rule = prose.rule(within: DOCXPage.textWidth).map { (prose.place, $0) }
  }

  /// Adds small print, which is never alone on a page: behind a signature as a row of it, as LibreOffice does not keep a
  /// table on one page with what comes next.
  private mutating func addFoot(_ paragraph: DOCXParagraph) {
    endRule()
    if let place = blocks.indices.dropLast().last, case .table(var table) = blocks[place], table.style == .columns {
      table.keepWithNext()
      table.rows.append(DOCXTable.Row(cells: [[paragraph]]))
      blocks[place] = .table(table)
    } else {
      keepWithNext()
      add(paragraph)
    }
  }

  /// Keeps what was added last on one page with what comes next.
  mutating func keepWithNext() {
    endRule()
    for index in blocks.indices.suffix(2) { blocks[index].keepWithNext() }
  }

  private mutating func endRule() {
    guard let rule else { return }
    self.rule = nil
    blocks.append(.paragraph(rule.paragraph))
  }

  /// All blocks, of which the last is a paragraph, in which a section may end.
  mutating func finished(section: String) -> [DOCXBlock] {
    endRule()
    var last = DOCXParagraph(.gap)
    if case .paragraph(let paragraph)? = blocks.last {
      last = paragraph
      blocks.removeLast()
    }
    last.section = section
    return blocks + [.paragraph(last)]
  }
}

extension DOCXBuilder {
  mutating func add(_ part: Paper.Part) {
    switch part {
    case .text(let text, let role): add(DOCXParagraph(.text, text.run(role)))
    case .verbatim(let lines): for line in lines { add(DOCXParagraph(.verbatim, line.exactRun())) }
    case .entries(let entries, gap: _, let leastID, let heads):
      add(entries, leastID: leastID, heads)
    case .prose(let prose): add(prose)
    case .columns(let rows): add(rows)
    case .table(let table): add(table)
    case .chart(let bars): for bar in bars { add(bar) }
    }
  }
}
