import DcsScore

/// The script by which bash completes what is typed after `dcs`.
///
/// It needs no bash-completion, and bash 3.2 takes it, too, as macOS still has that. Bash has no place for descriptions.
enum BashCompletion {
  static func script(_ states: [CompletionState]) -> String {
    let open = states.filter(\.isOpen).map(\.typed.shellQuoted).joined(separator: "|")
    return head(open: open)
      + "  if [[ -z $ended ]]; then\n    case $command:$previous in\n" + values(states) + "    esac\n"
      + "    if [[ $current == -* ]]; then\n      case $command in\n" + options(states) + "      esac\n"
      + "      return\n    fi\n  fi\n  case $command in\n" + operands(states) + "  esac\n}\n"
      + "complete -o default -F _dcs dcs\n"
  }

  /// What finds out how much of a command is typed.
  private static func head(open: String) -> String {
    #"""
    # Completion of dcs for bash, made by 'dcs completions bash'.

    _dcs_words() {
      local IFS=$' \t\n'
      COMPREPLY=($(compgen -W "$1" -- "$current"))
    }

    # Readline's own completion of names quotes them as they need.
    _dcs_files() { compopt -o default 2>/dev/null; }
    _dcs_folders() { compopt -o dirnames 2>/dev/null; }

    _dcs_words_or_files() {
      local name
      _dcs_words "$1"
      if [[ ${#COMPREPLY[@]} -eq 0 ]]; then
        _dcs_files
      elif compopt -o filenames 2>/dev/null; then
        while IFS= read -r name; do COMPREPLY+=("$name"); done < <(compgen -f -- "$current")
      fi
    }

    _dcs() {
      local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command='' ended='' word i
      COMPREPLY=()
      compopt +o default 2>/dev/null
      # Bash takes '=' for a word of its own.
      case $current in
        =) current='' ;;
        --*=*) previous=${current%%=*} current=${current#*=} ;;
        *) if [[ $previous == = ]]; then previous=${COMP_WORDS[COMP_CWORD-2]}; fi ;;
      esac
      for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        case $word in
          --) ended=1 ;;
          --lang)
            if [[ ${COMP_WORDS[i+1]} == = ]]; then i=$((i + 1)); fi
            i=$((i + 1)) ;;
          -*|=) ;;
          *) case $command in \#(open)) command=${command:+$command }$word ;; esac ;;
        esac
      done

    """#
  }

  /// What may stand behind an option.
  private static func values(_ states: [CompletionState]) -> String {
    lines(states) { state in
      state.options.map { option in
        let pattern = option.spellings.map { "\(state.typed):\($0)".shellQuoted }.joined(separator: "|")
        return option.valueCompletion.map { "      \(pattern)) \(action($0)); return ;;\n" } ?? ""
      }.joined()
    }
  }

  private static func options(_ states: [CompletionState]) -> String {
    lines(states) { state in
      let words = state.options.flatMap(\.spellings).joined(separator: " ")
      return "        \(state.typed.shellQuoted)) _dcs_words \(words.shellQuoted) ;;\n"
    }
  }

  /// What may stand where no option does.
  private static func operands(_ states: [CompletionState]) -> String {
    lines(states) { state in
      let completion = state.command?.operandCompletion ?? .words(state.next.map(\.word))
      return "    \(state.typed.shellQuoted)) \(action(completion)) ;;\n"
    }
  }

  private static func lines(_ states: [CompletionState], _ line: (CompletionState) -> String) -> String {
    states.map(line).joined()
  }

  private static func action(_ completion: Completion) -> String {
    let words = completion.words.joined(separator: " ").shellQuoted
    if completion.offersFolders { return "_dcs_folders" }
    if completion.words.isEmpty { return completion.offersFiles ? "_dcs_files" : ":" }
    return completion.offersFiles ? "_dcs_words_or_files \(words)" : "_dcs_words \(words)"
  }
}
