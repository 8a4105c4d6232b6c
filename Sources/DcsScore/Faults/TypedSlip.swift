/// What people write where a number or a date should stand, with what to write instead.
enum TypedSlip {
  /// `45/45`: a part of a whole, or points of the most there are.
  case share(of: String, in: String)
  /// `80%`
  case percent
  /// `-`: that there is nothing.
  case none

  /// Fails for a text that is none of them.
  init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { String($0).trimmed }
    if text.count == 1, text.first?.isDash == true {
      self = .none
    } else if parts.count == 2, parts.allSatisfy({ TypedNumber($0) != nil }) {
      self = .share(of: parts[0], in: parts[1])
    } else if text.hasSuffix("%"), TypedNumber(String(text.dropLast()).trimmed) != nil {
      self = .percent
    } else {
      return nil
    }
  }

  /// What to write in place of it.
  ///
  /// - Parameters:
  ///   - key: Under which key it stands; nil where no number is meant.
  ///   - names: What the file calls its keys.
  func advice(for key: String?, _ names: KeyNames) -> LocalizedText? {
    let (part, whole) = (names["part"], names["whole"])
    switch (self, key) {
    case (.none, _):
      return names.areTyped
        ? LocalizedText(vi: "chưa có gì thì để trống ô", en: "where there is nothing yet, leave the cell empty")
        : LocalizedText(vi: "chưa có gì thì bỏ khóa này", en: "where there is nothing yet, leave the key out")
    case (.share(let number, let all), "part"?), (.share(let number, let all), "whole"?):
      return LocalizedText(
        vi: "hãy ghi \(number) ở \(part.vi) và \(all) ở \(whole.vi)",
        en: "write \(number) under \(part.en) and \(all) under \(whole.en)")
    case (.share(let number, _), "points"?):
      return LocalizedText(vi: "hãy chỉ ghi số điểm, là \(number)", en: "write the points alone, which are \(number)")
    case (.percent, "part"?), (.percent, "whole"?):
      return LocalizedText(
        vi: "hãy ghi số đếm được ở \(part.vi) và tổng số ở \(whole.vi), không ghi phần trăm",
        en: "write how many there are under \(part.en) and of how many under \(whole.en), and no percentage")
    case (.percent, "points"?):
      return LocalizedText(vi: "hãy ghi số điểm, không ghi phần trăm", en: "write the points, and no percentage")
    case (.percent, "percent"?):
      return LocalizedText(vi: "hãy bỏ dấu %", en: "leave the percent sign out")
    case (.share, _?), (.percent, _?):
      return LocalizedText(vi: "hãy chỉ ghi một số đếm được", en: "write a single number that was counted")
    case (.share, nil), (.percent, nil): return nil
    }
  }
}
