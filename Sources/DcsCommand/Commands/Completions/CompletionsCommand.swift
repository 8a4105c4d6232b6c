import DcsScore

extension Command {
  static let completions = Command(
    name: "completions",
    operands: LocalizedText(vi: shells.listed(by: "|"), en: shells.listed(by: "|")),
    operandCount: 1...1,
    summary: LocalizedText(
      vi: "Tạo tệp giúp bash, zsh hoặc fish gợi ý lệnh, tùy chọn và tên tệp khi gõ dcs rồi nhấn Tab",
      en: "Prints a script by which bash, zsh or fish completes commands, options and file names of dcs on Tab"),
    options: [.report, .force],
    examples: [
      Example(
        "completions bash >~/.dcs-completion.bash",
        vi: "rồi thêm vào ~/.bashrc dòng: source ~/.dcs-completion.bash",
        en: "then add to ~/.bashrc the line: source ~/.dcs-completion.bash"),
      Example(
        "completions zsh >~/.dcs-completion.zsh",
        vi:
          "rồi thêm vào cuối ~/.zshrc dòng: autoload -Uz compinit && compinit && source ~/.dcs-completion.zsh",
        en:
          "then add at the end of ~/.zshrc the line: autoload -Uz compinit && compinit && source ~/.dcs-completion.zsh"),
      Example(
        "completions fish >~/.config/fish/completions/dcs.fish",
        vi: "không cần gì thêm; thư mục chưa có thì tạo trước: mkdir -p ~/.config/fish/completions",
        en: "nothing more is needed; where there is no such folder yet: mkdir -p ~/.config/fish/completions"),
      Example(
        "completions zsh --lang en", vi: "lời giải thích bằng tiếng Anh; nhớ in lại tệp sau khi cập nhật dcs",
        en: "explanations in English; print the script anew after an update of dcs"),
    ],
    completion: .words(shells),
    run: { arguments, console throws(Failure) in
      let shell = arguments.operands[0]
      let states = CompletionState.all
      switch shell {
      case "bash": try console.print(BashCompletion.script(states))
      case "zsh": try console.print(ZshCompletion.script(states, console.language))
      case "fish": try console.print(FishCompletion.script(states, console.language))
      default:
        let list = shells.listed()
        throw Failure(
          .usage,
          LocalizedText(
            vi: "dcs không có tệp gợi ý cho \(shell.quoted); chọn một trong: \(list)",
            en: "dcs has no completions for \(shell.quoted); choose one of: \(list)"
          ).suggesting(shell.closest(among: shells)))
      }
      return .done
    }
  )

  private static let shells = ["bash", "zsh", "fish"]
}
