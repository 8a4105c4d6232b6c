"""Writes a table with quotes only where its own separator needs them: unquoted.py TABLE OUTPUT CODE."""

import csv
import sys

separator = chr(int(sys.argv[3]))
with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
    rows = list(csv.reader(file, delimiter=separator))
with open(sys.argv[2], "w", encoding="utf-8-sig", newline="") as file:
    csv.writer(file, delimiter=separator).writerows(rows)
