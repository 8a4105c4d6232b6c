import DcsScore
import Papers

/// What official papers end with.
extension Dossier {
  /// Somebody who signs.
  struct Signatory {
    /// In what office, a line each.
    let titles: [String]
    let name: String?
    /// By whose authority the paper is.
    let authority: String
  }

  /// Who gets the paper beside who signs it.
  func signed(by signatory: Signatory) -> Paper.Part {
    let archive = language.text(vi: "Lưu: VT", en: "Archive")
    let named = details.recipients.map { $0.withoutMarks }
    let recipients = named + (named.contains { $0.hasPrefix("Lưu") } ? [] : [archive])
    let list = recipients.enumerated().map { index, text in
      Paper.Prose(.recipient, "- \(text)" + (index + 1 < recipients.count ? ";" : "."))
    }
    return .columns([
      Paper.Beside(
        [Paper.Prose(.recipients, language.text(vi: "Nơi nhận:", en: "To:"))] + list,
        signatory.titles.map { Paper.Prose(.signer, $0.uppercased()) } + [Paper.Prose(.name, signatory.name ?? "")])
    ])
  }

  /// Two who sign.
  func signed(left: Signatory, right: Signatory) -> Paper.Part {
    .columns([Paper.Beside(signature(left), signature(right))])
  }

  private func signature(_ signatory: Signatory) -> [Paper.Prose] {
    signatory.titles.map { Paper.Prose(.signer, $0.uppercased()) } + [
      Paper.Prose(.signing, language.text(vi: "(Ký, ghi rõ họ tên)", en: "(Signature and full name)")),
      Paper.Prose(.name, signatory.name ?? ""),
    ]
  }

  /// Who signs what is issued: as the council file says, or whoever signed the approval; a blank where nobody is named.
  var head: Signatory {
    if let signer = details.signer { return signatory(signer) }
    return approvalSigner ?? Signatory(titles: [Blank.name], name: nil, authority: Blank.name)
  }

  /// Who signed the approval; nil where there is none yet.
  var approvalSigner: Signatory? {
    guard let approval = council?.approval, approval.signerName != nil || approval.signerPosition != nil else {
      return nil
    }
    if let signer = details.signer, signer.name == approval.signerName { return signatory(signer) }
    let position = approval.signerPosition ?? Blank.name
    return Signatory(titles: [position], name: approval.signerName, authority: position)
  }

  private func signatory(_ signer: Council.Papers.Signer) -> Signatory {
    let onBehalf = signer.standsInFor.map { [language.text(vi: "KT. \($0)", en: "For the \($0)")] } ?? []
    return Signatory(
      titles: onBehalf + [signer.position ?? Blank.name], name: signer.name, authority: signer.authority ?? Blank.name)
  }

  /// A member of the council who has a role; the chair signs for all.
  func member(_ role: Council.Role) -> Signatory {
    let title = body.title(of: role)[language]
    let council =
      body == .own
      ? language.text(vi: "TM. Hội đồng", en: "For the council")
      : language.text(vi: "TM. Đoàn đánh giá", en: "For the team")
    let name = self.council?.members.first { $0.role == role }?.name
    return Signatory(titles: role == .chair ? [council, title] : [title], name: name, authority: title)
  }

  /// By what a reader can check the paper, and what is still to be checked about the set.
  var foot: [Paper.Part] {
    let files = origins.map { origin in
      let name = language.text(vi: origin.kind.name.vi, en: "the \(origin.kind.name.en)")
      return "\(origin.kind == .council && body == .external ? teamFile : name): \(origin.sha256.hex)"
    }
    let digests = language.text(
      vi: "Lập bằng dcs \(DcsVersion.current). Mã băm SHA-256 của \(files.listed(by: "; ")).",
      en: "Made by dcs \(DcsVersion.current). SHA-256 digest of \(files.listed(by: "; ")).")
    let isResult = origins.contains { $0.kind == .result }
    let check =
      isResult ? language.text(vi: "Kiểm tra kết quả bằng dcs verify.", en: "To check the result: dcs verify.") : ""
    return [.prose(Paper.Prose(.foot, [digests, check, figures].filter { !$0.isEmpty }.joined(separator: " ")))]
  }

  private var teamFile: String { language.text(vi: "tệp của đoàn đánh giá ngoài", en: "the external team's file") }

  /// Which figures of the set are still open, or who compared them.
  private var figures: String {
    if criteria.unconfirmedCount == 0 { return "" }
    return council?.criteriaCheck.map { criteria.comparedFigures($0, language) } ?? criteria.openFigures(language) + "."
  }
}

extension String {
  /// The text without the marks of a list that it may have: a dash before it, a stop behind it.
  var withoutMarks: String {
    var text = self[...]
    while let first = text.first, "-–+ ".contains(first) { text.removeFirst() }
    while let last = text.last, ";., ".contains(last) { text.removeLast() }
    return String(text)
  }
}
