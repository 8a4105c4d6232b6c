"""Checks what shells complete after `dcs`. Usage: complete.py DCS."""

import os
import re
import subprocess
import sys
import tempfile

from shells import Bash, Fish, Zsh, ZshByItself

DCS = sys.argv[1]
SHELLS = [Bash, Zsh, ZshByItself, Fish]
# What may be offered: a line, candidates that must be there, and some that must not.
OFFERED = [
    ("dcs ", ["score", "validate", "status", "criteria", "completions", "help"], ["list", "ho-so.json"]),
    ("dcs s", ["score", "status"], ["validate", "sets"]),
    ("dcs --lang en ", ["score", "criteria"], ["list"]),
    ("dcs --lang ", ["vi", "en"], ["score"]),
    ("dcs criteria ", ["list", "show", "unconfirmed", "diff"], ["score", "ho-so.json"]),
    ("dcs help ", ["score", "criteria", "evidence", "scoring", "signing"], ["help", "ho-so.json"]),
    ("dcs help criteria ", ["list", "show"], ["score"]),
    ("dcs completions ", ["bash", "zsh", "fish"], ["ho-so.json"]),
    ("dcs score --", ["--format", "--group", "--quiet", "--stream", "--lang", "--help"], ["--fix", "--date"]),
    ("dcs criteria diff --", ["--format", "--help"], ["--quiet"]),
    ("dcs status --", ["--date", "--since", "--format", "--output"], ["--fix"]),
    ("dcs compare --", ["--fail-on-regression", "--format", "--output", "--criteria"], ["--since", "--fail-on-fault"]),
    ("dcs compare --format ", ["text", "json", "markdown", "html", "docx"], ["summary", "ho-so.json"]),
    ("dcs score --format ", ["text", "json", "markdown", "html", "docx", "summary"], ["sarif", "ho-so.json"]),
    ("dcs plan --format ", ["text", "json", "markdown", "html", "docx"], ["summary"]),
    ("dcs report --kind ", ["summary", "minutes", "comparison", "all"], ["self", "ho-so.json"]),
    ("dcs report --format ", ["text", "docx", "html", "markdown", "csv"], ["json"]),
    ("dcs validate --format ", ["text", "json", "sarif", "github", "junit"], ["intoto"]),
    ("dcs validate ho-so.json --kind ", ["criteria", "evidence", "council", "result"], ["self"]),
    ("dcs council --kind ", ["self", "external"], ["result"]),
    ("dcs validate --ignore d", ["duplicate-key", "date"], ["format"]),
]
# The words that a line has once Tab has completed it.
WORDS = [
    ("dcs valid", ["validate"]),
    ("dcs criteria unc", ["criteria", "unconfirmed"]),
    ("dcs help sig", ["help", "signing"]),
    ("dcs help criteria unc", ["help", "criteria", "unconfirmed"]),
    ("dcs score --form", ["score", "--format"]),
    ("dcs export --no-a", ["export", "--no-attachments"]),
    ("dcs score --format js", ["score", "--format", "json"]),
    ("dcs score --format=js", ["score", "--format=json"]),
    ("dcs --lang=e", ["--lang=en"]),
    ("dcs score ho-", ["score", "ho-so.json"]),
    ("dcs score hồ", ["score", "hồ sơ 1.json"]),
    ("dcs score --criteria hồ", ["score", "--criteria", "hồ sơ 1.json"]),
    ("dcs score --criteria=hồ", ["score", "--criteria=hồ sơ 1.json"]),
    ("dcs score ho-so.json hồ", ["score", "ho-so.json", "hồ sơ 1.json"]),
    ("dcs compare ho-so.json hồ", ["compare", "ho-so.json", "hồ sơ 1.json"]),
    ("dcs export ho-so.json -o hồ", ["export", "ho-so.json", "-o", "hồ sơ 1.json"]),
    ("dcs score a", ["score", "a'$(touch bad)\"*.json"]),
    ("dcs verify --attachments min", ["verify", "--attachments", "minh chứng"]),
    ("dcs criteria show qd", ["criteria", "show", "qd-4725-2022"]),
    ("dcs migrate ho-so.json --to qd", ["migrate", "ho-so.json", "--to", "qd-4725-2022"]),
    ("dcs migrate ho-so.json --to hồ", ["migrate", "ho-so.json", "--to", "hồ sơ 1.json"]),
    ("dcs criteria diff qd-4725-2022 hồ", ["criteria", "diff", "qd-4725-2022", "hồ sơ 1.json"]),
    ("dcs score -- ho-", ["score", "--", "ho-so.json"]),
    # Where nothing fits, nothing is offered.
    ("dcs status --date ho-", ["status", "--date", "ho-"]),
    ("dcs criteria list ho-", ["criteria", "list", "ho-"]),
    ("dcs help score ho-", ["help", "score", "ho-"]),
]
passed = failed = 0


def check(holds, message):
    global passed, failed
    passed, failed = passed + holds, failed + (not holds)
    if not holds:
        print(f"failed: {message}")


def help_options(command, language):
    """The options of a command with their meanings, as its help has them."""
    text = subprocess.run(
        [DCS, *command, "--help", "--lang", language], capture_output=True, text=True, check=True).stdout
    rows = re.search(r"(?:Options|Tùy chọn):\n(.*?)\n\n", text, re.S)[1]
    rows = re.sub(r"\n {10,}", " ", rows)
    return {name: meaning for name, meaning in re.findall(r"(--[\w-]+)(?: \S+)*?  +(.*)", rows)}


def check_shell(shell, language):
    for line, there, absent in OFFERED:
        offered = shell.offered(line)
        check(
            not set(there) - set(offered) and not set(absent) & set(offered),
            f"{shell.name}: {line!r} offers {sorted(offered)}")
    for line, expected in WORDS:
        words = shell.words(line)
        # Whether a folder keeps its slash is the shell's own affair; fish makes nothing of a line that nothing fits.
        words = words and [word.rstrip("/") for word in words]
        holds = words == expected or words is None and expected[-1] == "ho-"
        check(holds, f"{shell.name}: {line!r} becomes {words}")
    if shell.name == "bash":
        return
    # Fish cuts a long description where it shows it, zsh where the terminal ends.
    for command in [["score"], ["compare"], ["validate"], ["export"], ["criteria", "diff"]]:
        offered = shell.offered(f"dcs {' '.join(command)} --")
        for option, meaning in help_options(command, language).items():
            check(
                offered.get(option, "")[:30] == meaning[:30],
                f"{shell.name}: {option} means {offered.get(option)!r}, not {meaning!r}")


def main():
    with tempfile.TemporaryDirectory() as folder:
        work = os.path.join(folder, "work")
        os.makedirs(os.path.join(work, "minh chứng"))
        for name in ["ho-so.json", "hồ sơ 1.json", "minh.json", "a'$(touch bad)\"*.json"]:
            open(os.path.join(work, name), "w").close()
        for language in ["vi", "en"]:
            for shell in SHELLS:
                # Zsh looks for a file of this name.
                script = os.path.join(folder, f"{shell.__name__}-{language}", "_dcs")
                os.makedirs(os.path.dirname(script))
                with open(script, "wb") as file:
                    subprocess.run([DCS, "completions", shell.name, "--lang", language], stdout=file, check=True)
                check_shell(shell(script, work), language)
        check(not os.path.exists(os.path.join(work, "bad")), "a file's name was run")
    print(f"{passed} passed, {failed} failed")
    sys.exit(failed > 0)


main()
