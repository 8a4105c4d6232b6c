#!/usr/bin/env bash
# Runs every command that the README shows for exporting, verifying and signing, as it stands there, and then what must
# fail: changed bytes, another authority, another namespace, another signer. Usage: run.sh DCS.
# Needs openssl and ssh-keygen.
set -euo pipefail
cd "$(dirname "$0")/../.."
project=$PWD
dcs=$(realpath "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/bin" && ln -s "$dcs" "$work/bin/dcs"
export PATH="$work/bin:$PATH"
cp -r Samples/minh-chung "$work"
for name in ho-so evidence; do cp Samples/thcs-nguyen-trai.evidence.json "$work/$name.json"; done
for name in hoi-dong council; do cp Samples/thcs-nguyen-trai.council.json "$work/$name.json"; done
cd "$work"

must_hold() { "$@" >log 2>&1 || { echo "must hold: $*" >&2 && cat log >&2 && exit 1; }; }
must_fail() {
  if "$@" >log 2>&1; then echo "must fail: $*" >&2 && exit 1; fi
  refused=$((refused + 1))
}
refused=0

# A chain of certificates: a root, the office below it, the school below that. And another root.
openssl_quietly() { openssl "$@" 2>/dev/null; }
authority() { # NAME SUBJECT ISSUER, an authority whose key and certificate are NAME.key and NAME.pem
  openssl_quietly req -new -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$1.key" -out "$1.csr" -subj "$2"
  if [ "$3" = self ]; then signer=(-key "$1.key"); else signer=(-CA "$3.pem" -CAkey "$3.key" -CAcreateserial); fi
  openssl_quietly x509 -req -in "$1.csr" "${signer[@]}" -days 30 -out "$1.pem" -extfile <(printf '%s\n' "${@:4}")
}
ca=("basicConstraints=critical,CA:true" "keyUsage=critical,keyCertSign,cRLSign")
school=("basicConstraints=CA:false" "keyUsage=critical,digitalSignature" "extendedKeyUsage=emailProtection")
authority goc "/C=VN/O=Test root/CN=Root" self "${ca[@]}"
authority so "/C=VN/O=Test office/CN=Office" goc "${ca[@]}"
authority truong "/C=VN/O=Test school/CN=School" so "${school[@]}"
authority goc-khac "/C=VN/O=Other root/CN=Other" self "${ca[@]}"
ssh-keygen -q -t ed25519 -N '' -C '' -f khoa-truong
ssh-keygen -q -t ed25519 -N '' -C '' -f khoa-khac
# The names that the English section has for them.
cp goc.pem root.pem && cp so.pem office.pem && cp truong.pem school.pem && cp truong.key school.key
cp khoa-truong school-key && cp khoa-truong.pub school-key.pub

# The commands of the README, in both languages' sections: what stands behind "$ " in blocks of the sections on signing.
sections() { sed -n '/^## Xuất, kiểm tra và ký kết quả/,/^## /p; /^\*\*Export, verify, sign/,/^\*\*/p' "$project/README.md"; }
commands=$(sections | sed -n 's/^\$ //p' | sed 's/ *# .*//')
[ "$(wc -l <<<"$commands")" -ge 8 ] || { echo "the README has lost its commands" >&2 && exit 1; }
while IFS= read -r command; do
  # Not a word of the command is changed; what it reads of standard input is its own affair.
  must_hold bash -c "$command" </dev/null
done <<<"$commands"

# What must fail. The digest of the document is mended, so that only the signature tells.
python3 - <<'PYTHON'
import hashlib, json
result = json.load(open("ket-qua.json", encoding="utf-8"))
result["council"]["approval"]["signedBy"]["name"] = "Người Khác"
del result["sha256"]
# Keys and numbers of a result are plain, so that this is canonical.
canonical = lambda value: json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
result["sha256"] = hashlib.sha256(canonical(result)).hexdigest()
open("sua.json", "wb").write(canonical(result))
PYTHON
must_hold dcs verify sua.json --evidence ho-so.json
cms=(openssl cms -verify -binary -inform DER -in ket-qua.json.p7s -out /dev/null)
must_hold "${cms[@]}" -content ket-qua.json -CAfile goc.pem
must_fail "${cms[@]}" -content sua.json -CAfile goc.pem
must_fail "${cms[@]}" -content ket-qua.json -CAfile goc-khac.pem
{ cat ket-qua.json && echo; } >them.json
must_fail "${cms[@]}" -content them.json -CAfile goc.pem

verify=(ssh-keygen -Y verify -f nguoi-ky.txt -s ket-qua.json.sig)
signer=hieu-truong@thcs.example
must_hold bash -c '"$@" <ket-qua.json' - "${verify[@]}" -n dcs-result -I "$signer"
must_fail bash -c '"$@" <sua.json' - "${verify[@]}" -n dcs-result -I "$signer"
must_fail bash -c '"$@" <them.json' - "${verify[@]}" -n dcs-result -I "$signer"
must_fail bash -c '"$@" <ket-qua.json' - "${verify[@]}" -n other -I "$signer"
must_fail bash -c '"$@" <ket-qua.json' - "${verify[@]}" -n dcs-result -I ai-khac@thcs.example
# A signature of another key, and one in another namespace.
rm ket-qua.json.sig
ssh-keygen -q -Y sign -f khoa-khac -n dcs-result ket-qua.json 2>/dev/null
must_fail bash -c '"$@" <ket-qua.json' - "${verify[@]}" -n dcs-result -I "$signer"
rm ket-qua.json.sig
ssh-keygen -q -Y sign -f khoa-truong -n file ket-qua.json 2>/dev/null
must_fail bash -c '"$@" <ket-qua.json' - "${verify[@]}" -n dcs-result -I "$signer"
echo "$(wc -l <<<"$commands") commands of the README hold; $refused forgeries and wrong signers are refused"
