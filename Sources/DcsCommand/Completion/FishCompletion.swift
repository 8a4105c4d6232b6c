import DcsScore

/// The script by which fish completes what is typed after `dcs`, with what each word and option means.
enum FishCompletion {
  static func script(_ states: [CompletionState], _ language: Language) -> String {
    let open = states.filter { $0.isOpen && !$0.typed.isEmpty }.map { quoted($0.typed) }.joined(separator: " ")
    return head(open: open) + states.map { lines($0, language) }.joined()
  }

  /// What finds out how much of a command is typed.
  private static func head(open: String) -> String {
    #"""
    # Completion of dcs for fish, made by 'dcs completions fish'.

    function __dcs_command
        set -l words (commandline -opc)
        set -e words[1]
        set -l command
        while set -q words[1]
            switch $words[1]
                case --lang
                    set words $words[2..]
                case '-*'
                case '*'
                    set -a command $words[1]
                    contains -- "$command" \#(open); or break
            end
            set words $words[2..]
        end
        echo "$command"
    end

    function __dcs_at
        test (__dcs_command) = $argv[1]
    end

    complete -c dcs -f

    """#
  }

  private static func lines(_ state: CompletionState, _ language: Language) -> String {
    let start = "complete -c dcs -n " + quoted("__dcs_at " + quoted(state.typed))
    var text = state.next.map { "\(start) -a \(quoted($0.word)) -d \(quoted($0.meaning[language]))\n" }.joined()
    for option in state.options {
      let letter = option.letter.map { " -s \($0)" } ?? ""
      let value = option.valueCompletion.map { " " + self.value($0) } ?? ""
      text += "\(start)\(letter) -l \(option.name)\(value) -d \(quoted(option.help[language]))\n"
    }
    let completion = state.command?.operandCompletion ?? .none
    let words = completion.words.isEmpty ? "" : " -a " + quoted(completion.words.joined(separator: " "))
    if completion.offersFiles || !words.isEmpty { text += "\(start)\(completion.offersFiles ? " -F" : "")\(words)\n" }
    return text
  }

  /// What may stand behind an option.
  private static func value(_ completion: Completion) -> String {
    if completion.offersFolders { return "-x -a '(__fish_complete_directories)'" }
    let words = completion.words.isEmpty ? "" : " -a " + quoted(completion.words.joined(separator: " "))
    return (completion.offersFiles ? "-r -F" : "-x") + words
  }

  /// The text between single quotes, in which fish takes every character but these two as it is.
  private static func quoted(_ text: String) -> String {
    "'" + text.flatMap { $0 == "'" || $0 == "\\" ? ["\\", $0] : [$0] } + "'"
  }
}
