/// The parts of an office file, and how they lead to each other (ECMA-376-2).
struct PackageReader: Sendable {
  var archive: ZipReader

  /// A part as XML.
  mutating func xml(_ part: String) throws(WorkbookFault) -> XMLReader {
    let contents: [UInt8]
    do throws(ZipFault) { contents = try archive.contents(part) } catch { throw .zip(error) }
    do throws(XMLFault) { return try XMLReader(contents) } catch { throw .xml(part, error) }
  }

  /// A part as XML, whose outermost element is so named, and has started.
  mutating func xml(_ part: String, _ root: StaticString) throws(WorkbookFault) -> XMLReader {
    var xml = try xml(part)
    do throws(XMLFault) { _ = try xml.next() } catch { throw .xml(part, error) }
    if !xml.isNamed(root) { throw .otherPart(part) }
    return xml
  }

  /// Where a part leads to: to nothing where nothing is said of it. The empty name is the whole file.
  mutating func relations(of part: String) throws(WorkbookFault) -> [PartRelation] {
    let name = PartName.relations(of: part)
    guard archive.has(name) else { return [] }
    var xml = try xml(name, "Relationships")
    do throws(XMLFault) {
      var relations: [PartRelation] = []
      while true {
        switch try xml.next() {
        case .start:
          if xml.isNamed("Relationship"), let relation = try PartRelation(xml, of: part) { relations.append(relation) }
          try xml.skip()
        case .text, .end: continue
        case .finish: return relations
        }
      }
    } catch {
      throw .xml(name, error)
    }
  }
}

/// That a part leads to another (ECMA-376-2, section 6.5.3).
struct PartRelation: Sendable {
  let id: String
  /// The last word of the kind's address, as the words before it are those of one of two namespaces: `worksheet`.
  let kind: String
  /// What the relation leads to, as it stands.
  let target: String
  /// The name of that part; nil where it lies outside of the file.
  let part: String?

  /// Reads the element that just started; nil where it leads out of the file.
  fileprivate init?(_ xml: XMLReader, of part: String) throws(XMLFault) {
    if try xml.string(ofAttribute: "TargetMode") == "External" { return nil }
    id = try xml.string(ofAttribute: "Id") ?? ""
    target = try xml.string(ofAttribute: "Target") ?? ""
    let kind = try xml.string(ofAttribute: "Type") ?? ""
    self.kind = String(
      decoding: kind.utf8.split(separator: UInt8(ascii: "/")).last.map(Array.init) ?? [], as: UTF8.self)
    self.part = PartName.resolved(target, from: part)
  }
}
