#!/usr/bin/env bash
# Ends `dcs export` by SIGKILL at random moments: each time there must be the old file or the new one under the result's
# name, whole, and on Linux nothing else. With strace, also before each call of the system that a file comes about by.
# Usage: kills.sh DCS [COUNT], where COUNT kills (200) must have found dcs running.
set -euo pipefail
cd "$(dirname "$0")/../.."
dcs=$(realpath "$1")
count=${2:-200}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
target="$work/out/result.json"
mkdir "$work/out"
# A long file takes its time to be written.
python3 - Samples/thcs-nguyen-trai.council.json "$work/council.json" <<'PYTHON'
import json, sys
council = json.load(open(sys.argv[1], encoding="utf-8"))
council["remarks"] = "Ý kiến của Hội đồng. " * 50_000
json.dump(council, open(sys.argv[2], "w", encoding="utf-8"), ensure_ascii=False)
PYTHON
export=("$dcs" export Samples/thcs-nguyen-trai.evidence.json --council "$work/council.json")
"${export[@]}" --date 2025-05-20 -o "$work/new.json" 2>/dev/null
"${export[@]}" --date 2025-05-19 -o "$work/old.json" 2>/dev/null

prepare() { # WITH-EARLIER: whether there is an earlier file
  rm -f "$target"
  force=()
  if (($1)); then cp "$work/old.json" "$target" && force=(--force); fi
}
none=0 old=0 new=0
check() { # WITH-EARLIER
  if ! [ -e "$target" ]; then
    if (($1)); then echo "the earlier file is gone" >&2 && exit 1; fi
    none=$((none + 1))
  elif cmp -s "$target" "$work/new.json"; then new=$((new + 1))
  elif (($1)) && cmp -s "$target" "$work/old.json"; then old=$((old + 1))
  else
    echo "a partial file of $(wc -c <"$target") bytes" >&2
    exit 1
  fi
}

# How long a whole run takes, in nanoseconds: the moments lie anywhere in it.
start=$(date +%s%N)
for _ in 1 2 3 4 5; do "${export[@]}" --date 2025-05-20 -o "$target" --force 2>/dev/null; done
run=$((($(date +%s%N) - start) / 5))

RANDOM=4
killed=0 runs=0
while ((killed < count)); do
  runs=$((runs + 1))
  if ((runs > 20 * count)); then echo "dcs is too quick to be killed" >&2 && exit 1; fi
  prepare $((runs % 2))
  "${export[@]}" --date 2025-05-20 -o "$target" "${force[@]}" 2>/dev/null &
  pid=$!
  sleep "$(printf '0.%09d' $(((RANDOM * 32768 + RANDOM) % run)))"
  kill -KILL "$pid" 2>/dev/null || true
  code=0
  wait "$pid" 2>/dev/null || code=$?
  if ((code == 137)); then killed=$((killed + 1)) && check $((runs % 2)); fi
done
left() { find "$work/out" -name '.dcs-*' | wc -l; }
echo "$killed kills: nothing $none, earlier file $old, new file $new; left behind: $(left)"

if [ "$(uname)" = Linux ] && command -v strace >/dev/null; then
  none=0 old=0 new=0 killed=0
  for call in openat write fsync linkat link rename close unlink; do
    for when in $(seq 40); do
      for earlier in 0 1; do
        prepare $earlier
        code=0
        strace -qq -o /dev/null -e trace="$call" -e inject="$call:signal=KILL:when=$when" \
          "${export[@]}" --date 2025-05-20 -o "$target" "${force[@]}" 2>/dev/null &
        # In the background, as a shell says aloud when what it waits for is killed.
        wait $! 2>/dev/null || code=$?
        # Beyond the last such call.
        if ((code == 0)); then continue; fi
        killed=$((killed + 1)) && check $earlier
      done
      if ((code == 0)); then break; fi
    done
  done
  echo "$killed kills at calls of the system: nothing $none, earlier file $old, new file $new; left behind: $(left)"
fi
