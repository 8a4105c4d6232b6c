import DcsScore
import FoundationEssentials

// volume parse|score TIMES CRITERIA EVIDENCE
let words = CommandLine.arguments
guard words.count == 5, let times = Int(words[2]),
  let criteria = CriteriaSet.read(
    JSONDocument(parsing: Array(try Data(contentsOf: URL(filePath: words[3]))))
  ).model
else { fatalError("usage: volume parse|score TIMES CRITERIA EVIDENCE") }

let evidence = Array(try Data(contentsOf: URL(filePath: words[4])))
let rows = CriteriaRows(criteria)
var total = 0
for _ in 0..<times {
  let document = JSONDocument(parsing: evidence)
  total += document.root?.range.count ?? 0
  if words[1] == "parse" { continue }
  if let model = Evidence.read(document, against: rows).model {
    total += Assessment(of: model, by: criteria).points.hundredths
  }
}
print(total)
