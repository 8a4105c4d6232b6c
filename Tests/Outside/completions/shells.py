"""Shells that complete a line: which candidates they offer, and which words they make of it."""

import fcntl
import os
import pty
import re
import select
import shlex
import struct
import subprocess
import termios

ENVIRONMENT = {
    "PATH": os.environ["PATH"], "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "TERM": "dumb", "INPUTRC": "/dev/null",
}
PROMPT = "ready> "
# What `dcs` is replaced by, so that a line shows which words the shell makes of it.
ECHO = "dcs() { printf 'words'; printf '<%s>' \"$@\"; echo ' end'; }"


class Terminal:
    """A shell that takes its lines from somebody who types."""

    def __init__(self, command, folder, setup):
        process, self.descriptor = pty.fork()
        if process == 0:
            os.chdir(folder)
            os.execvpe(command[0], command, ENVIRONMENT | {"HOME": folder, "ZDOTDIR": folder})
        # So large that no list is cut or asked about.
        fcntl.ioctl(self.descriptor, termios.TIOCSWINSZ, struct.pack("HHHH", 500, 250, 0, 0))
        self.count = 0
        for line in setup:
            self.type(line + "\r")
        self.marked()

    def type(self, text):
        os.write(self.descriptor, text.encode())

    def marked(self):
        """Everything up to a mark that the shell prints when it comes to it, and to the prompt behind it."""
        self.count += 1
        self.type(f"echo mark$(({self.count} * 1000 + 7))\r")
        return self.until(f"mark{self.count * 1000 + 7}", PROMPT)

    def until(self, *texts):
        output = ""
        for text in texts:
            while text not in output[output.rfind(texts[0]) if text != texts[0] else 0 :]:
                if not select.select([self.descriptor], [], [], 20)[0]:
                    raise SystemExit(f"no {text!r} after 20 s in {output!r}")
                output += os.read(self.descriptor, 1 << 16).decode(errors="replace")
        return output

    def listed(self, line):
        """What is shown when Tab is pressed twice behind a line."""
        self.type(line + "\t\t\x15")
        return self.marked()

    def words(self, line):
        """The words that the line has after Tab and Enter; asked again where a busy shell drew over its own answer."""
        for _ in range(2):
            self.type(line + "\t\r")
            found = re.search(r"words(.*?) end", self.marked())
            if found:
                return re.findall("<(.*?)>", found[1])
        return None


class Bash:
    name = "bash"

    def __init__(self, script, folder):
        self.script, self.folder = script, folder
        setup = [f"PS1='{PROMPT}'", "bind 'set bell-style none'", ECHO, f"source {script}"]
        self.terminal = Terminal(["bash", "--norc", "--noprofile", "-i"], folder, setup)

    def offered(self, line):
        """The candidates of the function that bash calls, for words cut as bash cuts them."""
        words = shlex.split(line.replace("=", " = ")) + ([""] if line.endswith(" ") else [])
        call = f"source {self.script}; COMP_WORDS=({shlex.join(words)}); COMP_CWORD={len(words) - 1}; _dcs 2>/dev/null"
        run = subprocess.run(
            ["bash", "--norc", "-c", call + "; printf '%s\\n' \"${COMPREPLY[@]}\""], cwd=self.folder, env=ENVIRONMENT,
            capture_output=True, text=True, check=True)
        return {candidate: "" for candidate in run.stdout.split("\n") if candidate}

    def words(self, line):
        return self.terminal.words(line)


class Zsh:
    name = "zsh"

    def __init__(self, script, folder):
        setup = [f"PS1='{PROMPT}'", "unsetopt PROMPT_SP PROMPT_CR BEEP", "LISTMAX=10000", ECHO, *self.loading(script)]
        self.terminal = Terminal(["zsh", "-f", "-i"], folder, setup)

    def loading(self, script):
        return ["autoload -Uz compinit && compinit -u -D", f"source {script}"]

    def offered(self, line):
        """The candidates as zsh lists them, each with its description."""
        shown = re.sub("\x1b\\[[?0-9;]*[a-zA-Z]", "", self.terminal.listed(line))
        found = {}
        for row in re.split(r"[\r\n]+", shown):
            name, _, meaning = row.partition(" -- ")
            if meaning:
                for word in name.split():
                    found[word] = meaning.strip()
            elif not row.startswith((PROMPT, "dcs ", "mark")):
                found |= {word: "" for word in row.split()}
        return found

    def words(self, line):
        return self.terminal.words(line)


class ZshByItself(Zsh):
    """Zsh that finds the script where it looks for functions."""

    def loading(self, script):
        return [f"fpath=({os.path.dirname(script)} $fpath)", "autoload -Uz compinit && compinit -u -D"]


class Fish:
    name = "fish"

    def __init__(self, script, folder):
        self.script, self.folder = script, folder

    def complete(self, line, *options):
        call = f"source {self.script}; complete {' '.join(options)} -C $argv[1]"
        run = subprocess.run(
            ["fish", "--no-config", "-c", call, line], cwd=self.folder, env=ENVIRONMENT | {"HOME": self.folder},
            capture_output=True, text=True, check=True)
        if run.stderr:
            raise SystemExit(run.stderr)
        rows = [row.partition("\t") for row in run.stdout.split("\n") if row]
        return {name: meaning for name, _, meaning in rows}

    def offered(self, line):
        return self.complete(line)

    def words(self, line):
        """The line with its only candidate, as fish takes it apart."""
        candidates = list(self.complete(line, "--escape"))
        if len(candidates) != 1:
            return None
        start = line[: re.search(r"\S*$", line).start()]
        run = subprocess.run(
            ["fish", "--no-config", "-c", f"printf '%s\\n' {start.removeprefix('dcs')} {candidates[0]}"],
            cwd=self.folder, env=ENVIRONMENT, capture_output=True, text=True, check=True)
        return run.stdout.rstrip("\n").split("\n")
