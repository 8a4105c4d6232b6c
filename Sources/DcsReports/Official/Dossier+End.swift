import DcsScore
import Papers

/// What official papers end with.
extension Dossier {
  /// Who gets the paper beside who signs it.
  func signed(by title: String, _ name: String?) -> Paper.Part {
    let recipients = details.recipients + [language.text(vi: "Lưu: VT.", en: "Archive.")]
    let list = recipients.enumerated().map { index, text in
      Paper.Prose(.recipient, index + 1 < recipients.count ? "- \(text.endingWithSemicolon)" : "- \(text)")
    }
    return .columns([
      Paper.Beside(
        [Paper.Prose(.recipients, language.text(vi: "Nơi nhận:", en: "To:"))] + list,
        [Paper.Prose(.signer, title.uppercased()), Paper.Prose(.name, name ?? "")])
    ])
  }

  /// Two who sign.
  func signed(left: (title: String, name: String?), right: (title: String, name: String?)) -> Paper.Part {
    .columns([Paper.Beside(signature(left.title, left.name), signature(right.title, right.name))])
  }

  private func signature(_ title: String, _ name: String?) -> [Paper.Prose] {
    [
      Paper.Prose(.signer, title.uppercased()),
      Paper.Prose(.signing, language.text(vi: "(Ký, ghi rõ họ tên)", en: "(Signature and full name)")),
      Paper.Prose(.name, name ?? ""),
    ]
  }

  /// Who signs for the school: as the council file says, or whoever signed the approval.
  var head: (title: String, name: String?) {
    if let signer = details.signer { return (signer.position, signer.name) }
    if let approval = council?.approval, body == .own { return (approval.signerPosition, approval.signerName) }
    return (language.text(vi: "Hiệu trưởng", en: "Head"), nil)
  }

  /// A member of the council who has a role.
  func member(_ role: Council.Role) -> (title: String, name: String?) {
    (body.title(of: role)[language], council?.members.first { $0.role == role }?.name)
  }

  /// By what a reader can check the paper, and what is still to be checked about the set.
  var foot: [Paper.Part] {
    let files = origins.map { origin in
      let name = language.text(vi: origin.kind.name.vi, en: "the \(origin.kind.name.en)")
      return "\(name): \(origin.sha256.hex)"
    }
    let digests = language.text(
      vi:
        "Lập bằng dcs \(DcsVersion.current). Mã băm SHA-256 của \(files.listed(by: "; ")). Kiểm tra kết quả đã ký: dcs verify.",
      en:
        "Made by dcs \(DcsVersion.current). SHA-256 digest of \(files.listed(by: "; ")). To check a signed result: dcs verify."
    )
    let count = criteria.unconfirmedCount
    let open = language.text(
      vi:
        "Bộ chỉ số còn \(count) mức điểm, ngưỡng chưa đối chiếu với bản chính Quyết định \(criteria.decision.number).",
      en:
        "\(count) figures of the set have not been compared with the official decision \(criteria.decision.number)."
    )
    return [.prose(Paper.Prose(.foot, count == 0 ? digests : "\(digests) \(open)"))]
  }
}

extension String {
  /// The text with one semicolon at its end, whatever stood there.
  var endingWithSemicolon: String {
    var text = self
    while let last = text.last, ";.,".contains(last) { text.removeLast() }
    return text + ";"
  }
}
