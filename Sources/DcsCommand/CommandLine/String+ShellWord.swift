extension String {
  /// A path as it is typed in a shell: in quotes where it needs them.
  var shellWord: String {
    if contains(where: { "\"$`\\!'".contains($0) }) { return shellQuoted }
    return allSatisfy { $0.isLetter || $0.isNumber || "._/:-".contains($0) } ? self : "\"\(self)\""
  }
}
