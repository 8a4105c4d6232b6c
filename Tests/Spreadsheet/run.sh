#!/usr/bin/env bash
# Opens tables of evidence in LibreOffice as somebody does who double-clicks them, saves them, and reads them back:
# run.sh DCS. Nothing may be lost, whatever the country of the computer and of the import.
set -euo pipefail
dcs="$(realpath "$1")"
here="$(cd "$(dirname "$0")" && pwd)"
samples="$here/../../Samples"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
cd "$folder"
passed=0 failed=0

python3 -B "$here/hostile.py" "$samples/thcs-nguyen-trai.evidence.json" hostile.json

# A profile of its own for each country: it decides what LibreOffice takes for a number or date.
profile() {
  mkdir -p "$1/user"
  cat >"$1/user/registrymodifications.xcu" <<XML
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>$1</value></prop></item>
</oor:items>
XML
}

# check EVIDENCE LANGUAGE COUNTRY SEPARATOR IMPORT: the last is the language in which numbers are looked for (Windows'
# number of it, 0 for the country's own).
check() {
  local code
  [ "$4" = comma ] && code=44 || code=59
  rm -rf saved table.csv expected.json back.json
  "$dcs" evidence convert "$1" --lang "$2" --separator "$4" -o table.csv
  "$dcs" evidence convert "$1" --format json -o expected.json
  soffice --headless "-env:UserInstallation=file://$folder/$3" --infilter="CSV:$code,34,76,1,,$5,false,true" \
    --convert-to "csv:Text - txt - csv (StarCalc):$code,34,76,1,,0,false,true,false,false,false,-1" --outdir saved table.csv \
    >/dev/null 2>&1
  if "$dcs" evidence convert saved/*.csv --format json -o back.json && cmp -s expected.json back.json; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "lost something: $*"
    diff expected.json back.json | head -10 || true
  fi
}

for country in vi-VN en-US de-DE; do
  profile "$country"
  for import in 0 1066 1033; do
    check hostile.json vi "$country" semicolon "$import"
    check hostile.json en "$country" comma "$import"
  done
done
for sample in "$samples"/*.evidence.json; do check "$sample" vi vi-VN semicolon 0; done
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
