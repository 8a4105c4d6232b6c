"""Scores and validates files that no school makes: excessive.py DCS. Each must end
with a sentence or a result, within a minute of a processor's time, however busy the machine is."""

import os
import resource
import subprocess
import sys
import tempfile

DCS = os.path.abspath(sys.argv[1])
HEAD = "Bộ chỉ số;qd-4725-2022\nNăm học;2024-2025\nTên trường;Trường Thử\nCác cấp học;thcs\n"
COLUMNS = "Mã;Nội dung;Điểm;Tên minh chứng;Số văn bản;Ngày"
START = f"{HEAD}{COLUMNS}\n"
MILLION = 1_000_000

# What the file holds, how dcs ends, and what it says: on standard output or, where it fails, among the faults.
CASES = {
    "a million empty rows": (START + "Mục 1.4;;5;A;1;\n" + ";;;;;\n" * MILLION, 0, "5/100"),
    "a million documents": (
        START + "".join(f"Mục 1.4;;5;A {n};{n}/KH;5/9/2024\n" for n in range(MILLION)), 0, "5/100"),
    "a million unknown rows": (
        START + "".join(f"Mục 9.{n};;99,999;A;;\n" for n in range(MILLION)), 1, "[table-value]"),
    "a million stages of a row": (
        HEAD + "Mã;Cấp học;Số người học;Số thiết bị\n" + "".join(f"Mục 1.7.2;s{n};1;1\n" for n in range(MILLION)), 1,
        "[unknown-stage]"),
    "a thousand faults behind a cell of 20 MB": (
        START[:-1] + ";Ngày" * 1000 + "\nMục 1.4;" + "x" * 20_000_000 + ";5;A;1;;" + ";x" * 1000 + "\n", 1, "[table-repeated]"),
    "100,000 columns without a name": (START[:-1] + ";" * 100_000 + "\nMục 1.4;;5;A;1;" + ";" * 100_000 + "\n", 0, "5/100"),
    "100,000 unknown columns": (
        START[:-1] + "".join(f";cột {n}" for n in range(100_000)) + "\nMục 1.4;;5;A;1;\n", 1, "[table-column]"),
    "a column 100,000 times": (START[:-1] + ";Điểm" * 100_000 + "\nMục 1.4;;5;A;1;\n", 1, "[table-repeated]"),
    "a quote that is never closed": (START + 'Mục 1.4;"A;5;A;1;\n' + "x;y;z\n" * MILLION, 1, "[table-quote]"),
    "50 million quotes": (START + '"' * 50_000_001, 1, "[table-quote]"),
    "a million stray quotes": (START + 'Mục 1.4;"a"b\n' * MILLION, 1, "[table-quote]"),
    "a million lines without columns": ("a;b;c\n" * MILLION, 1, "[table-header]"),
    "50 million separators": (";" * 50_000_000, 1, "[empty]"),
    "a cell of 50 MB": (START + "Mục 1.4;" + "x" * 50_000_000 + ";5;A;1;\n", 0, "5/100"),
    "ten million zero bytes": (START + "\0" * 10_000_000, 1, "[encoding]"),
    "random bytes": (os.urandom(10_000_000), 1, "[encoding]"),
}


def within_a_minute():
    resource.setrlimit(resource.RLIMIT_CPU, (60, 60))


passed = failed = 0
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "a.csv")
    for name, (content, code, sentence) in CASES.items():
        with open(path, "wb") as file:
            file.write(content if isinstance(content, bytes) else content.encode())
        for command in ["score", "validate"]:
            run = subprocess.run([DCS, command, path], capture_output=True, preexec_fn=within_a_minute)
            said = (run.stdout if command == "score" and code == 0 else run.stdout + run.stderr).decode()
            expected = sentence if command == "score" or code != 0 else " lỗi"
            if run.returncode == code and expected in said:
                passed += 1
            else:
                failed += 1
                print(f"{name}: dcs {command} ended with {run.returncode}, not {code}: {said[:300]}")
print(f"{passed} passed, {failed} failed")
sys.exit(failed > 0)
