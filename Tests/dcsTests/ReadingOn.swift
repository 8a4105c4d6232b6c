/// What stands below a sentence about wrong use: where to read on about the command that some words name.
func readingOn(_ words: String, inEnglish: Bool = false) -> String {
  let commands = [
    "criteria list", "criteria show", "criteria diff", "criteria unconfirmed", "evidence convert", "score", "validate",
    "plan", "compare", "status", "init", "form", "council", "export", "verify", "migrate", "completions",
  ]
  let command = commands.first { (words + " ").hasPrefix($0 + " ") }.map { " " + $0 } ?? ""
  return inEnglish ? "For help: dcs help\(command) --lang en\n" : "Xem hướng dẫn: dcs help\(command)\n"
}
