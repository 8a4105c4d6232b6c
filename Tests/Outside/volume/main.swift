import DcsScore
import FoundationEssentials

// volume parse|score TIMES CRITERIA EVIDENCE
let words = CommandLine.arguments
let file = Array(try Data(contentsOf: URL(filePath: words[3])))
guard words.count == 5, let times = Int(words[2]),
  let criteria = CriteriaSet.read(JSONDocument(parsing: file)).model
else { fatalError("usage: volume parse|score TIMES CRITERIA EVIDENCE") }

let evidence = Array(try Data(contentsOf: URL(filePath: words[4])))
let set = IndexedSet(criteria, readFrom: file)
var total = 0
for _ in 0..<times {
  let document = JSONDocument(parsing: evidence)
  total += document.root?.range.count ?? 0
  if words[1] == "parse" { continue }
  if let model = Evidence.read(document, against: set).model {
    total += Assessment(of: model).points.hundredths
  }
}
print(total)
