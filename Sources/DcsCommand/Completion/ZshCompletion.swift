import DcsScore

/// The script by which zsh completes what is typed after `dcs`, with what each word and option means.
enum ZshCompletion {
  static func script(_ states: [CompletionState], _ language: Language) -> String {
    let open = states.filter(\.isOpen).map(\.typed.shellQuoted).joined(separator: "|")
    return head(open: open) + states.map { branch($0, language) }.joined() + tail
  }

  /// What finds out how much of a command is typed, and takes those words away.
  private static func head(open: String) -> String {
    #"""
    #compdef dcs
    # Completion of dcs for zsh, made by 'dcs completions zsh'.

    _dcs_words_or_files() {
      local found=1
      compadd -- "$@" && found=0
      _files && found=0
      return found
    }

    _dcs_next() { _describe -t commands dcs dcs_words; }

    _dcs() {
      local command='' start=1 i=2
      local -a dcs_words
      while (( i < CURRENT )); do
        case $words[i] in
          --lang) (( i++ )) ;;
          -*) ;;
          *)
            case $command in
              \#(open)) command="${command:+$command }$words[i]" start=$i ;;
            esac ;;
        esac
        (( i++ ))
      done
      words=(dcs "${(@)words[start+1,-1]}")
      (( CURRENT -= start - 1 ))
      case $command in

    """#
  }

  /// Zsh runs the file as the function where it finds it by itself; elsewhere the function is told to it.
  private static let tail = #"""
      esac
    }

    if [[ $funcstack[1] == _dcs ]]; then _dcs "$@"; else compdef _dcs dcs; fi

    """#

  private static func branch(_ state: CompletionState, _ language: Language) -> String {
    var specifications = state.options.map { specification($0, language) }
    var text = "    \(state.typed.shellQuoted))\n"
    if let command = state.command {
      specifications += operands(command, language)
    } else {
      let words = state.next.map { "\($0.word):\(escaped($0.meaning[language], "\\"))".shellQuoted }
      text += "      dcs_words=(\n" + words.map { "        \($0)\n" }.joined() + "      )\n"
      specifications.append("'1: :_dcs_next'")
    }
    let list = specifications.map { " \\\n        \($0)" }.joined()
    return text + "      _arguments -s -S\(list) ;;\n"
  }

  /// An option as `_arguments` takes it. One with a value may stand several times.
  private static func specification(_ option: Option, _ language: Language) -> String {
    let meaning = "[" + escaped(option.help[language], "\\[]") + "]"
    let letter = option.letter.map { "-\($0)" }
    guard let completion = option.valueCompletion, let value = option.value else {
      guard let letter else { return "--\(option.name)\(meaning)".shellQuoted }
      return "'(\(letter) --\(option.name))'{\(letter),--\(option.name)}" + meaning.shellQuoted
    }
    let rest = "\(meaning):\(escaped(value[language], "\\:")):\(action(completion))".shellQuoted
    guard let letter else { return "'*--\(option.name)='" + rest }
    return "'*'{\(letter)+,--\(option.name)=}" + rest
  }

  private static func operands(_ command: Command, _ language: Language) -> [String] {
    let rest = ":\(escaped(command.operands[language], "\\:")):\(action(command.operandCompletion))"
    let most = command.operandCount.upperBound
    return most == .max ? ["*\(rest)".shellQuoted] : (0..<most).map { "\($0 + 1)\(rest)".shellQuoted }
  }

  private static func action(_ completion: Completion) -> String {
    let words = completion.words.joined(separator: " ")
    if completion.offersFolders { return "_files -/" }
    if completion.words.isEmpty { return completion.offersFiles ? "_files" : " " }
    return completion.offersFiles ? " _dcs_words_or_files \(words)" : "(\(words))"
  }

  /// Text with a backslash before what means something where it stands.
  private static func escaped(_ text: String, _ special: String) -> String {
    String(text.flatMap { special.contains($0) ? ["\\", $0] : [$0] })
  }
}
