package import DcsScore
package import Papers

extension CouncilTemplate {
  /// How the file explains itself, and what comes next.
  ///
  /// - Parameters:
  ///   - name: What the file is called.
  ///   - isTable: Whether the file is a table, and not JSON.
  ///   - language: The language of the paper.
  package func guide(_ name: String, isTable: Bool = false, _ language: Language) -> Paper {
    let table = language.text(
      vi:
        "Mẫu cho \(kind.sort.vi), để điền bằng Excel hoặc LibreOffice, lưu kiểu .xlsx hoặc CSV UTF-8. Điền dần, chưa có thì để trống; chữ trong ngoặc đơn chỉ để giải thích. Sau đó:",
      en:
        "A template for \(kind.sort.en), to be filled in with Excel or LibreOffice, and saved as .xlsx or CSV UTF-8. Fill it in bit by bit; what is not there yet stays empty; what is in brackets only explains. Then:"
    )
    let json = language.text(
      vi: "Mẫu cho \(kind.sort.vi); phần 'about' trong tệp giải thích từng chỗ. Điền dần, chưa có thì để null. Sau đó:",
      en:
        "A template for \(kind.sort.en); its part 'about' explains the others. Fill it in bit by bit; what is not there yet stays null. Then:"
    )
    let lines = steps(name).map { "  \($0[language])" }
    return Paper([Paper.Section(nil, [.text(isTable ? table : json), .verbatim(lines)])])
  }

  private func steps(_ name: String) -> [LocalizedText] {
    let show = LocalizedText(
      vi: "dcs show \(name)   (đã có gì, chưa có gì)", en: "dcs show \(name)   (what is there, and what is not)")
    let compare = LocalizedText(
      vi: "\(set.unconfirmedCommand)   (số liệu phải đối chiếu)", en: "\(set.unconfirmedCommand)   (figures to compare)"
    )
    let export = LocalizedText(
      vi: "dcs export HỒ-SƠ --council \(name) -o KẾT-QUẢ", en: "dcs export EVIDENCE --council \(name) -o RESULT")
    return [show] + (set.unconfirmedCount > 0 ? [compare] : []) + [export]
  }
}
