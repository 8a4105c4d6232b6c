import DcsScore

extension CriteriaSet {
  /// What each group, criterion and item is called, by its id.
  var titles: [String: LocalizedText] {
    var titles: [String: LocalizedText] = [:]
    for group in groups {
      titles[group.id] = group.title
      for criterion in group.criteria {
        titles[criterion.id] = criterion.title
        for item in criterion.items { titles[item.id] = item.title }
      }
    }
    return titles
  }
}
