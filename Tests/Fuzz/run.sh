#!/usr/bin/env bash
# Fuzzes reading, scoring and reporting with libFuzzer, outside the package: run.sh [SECONDS], ten minutes by default.
# A finding is kept in .build-fuzz and becomes a test.
set -euo pipefail
cd "$(dirname "$0")/../.."
mkdir -p .build-fuzz/corpus
swiftc -sanitize=fuzzer -O -parse-as-library -swift-version 6 -module-name DcsScore -package-name dcs -wmo \
  -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault \
  -enable-upcoming-feature MemberImportVisibility \
  $(find Sources/DcsScore -name '*.swift') Tests/Fuzz/*.swift -o .build-fuzz/fuzz
# With Swift's own report of a crash, libFuzzer would not keep what caused it.
SWIFT_BACKTRACE=enable=no .build-fuzz/fuzz -max_total_time="${1:-600}" -max_len=65536 -timeout=10 -rss_limit_mb=4096 \
  -dict=Tests/Fuzz/dcs.dict -artifact_prefix=.build-fuzz/ -print_final_stats=1 \
  .build-fuzz/corpus Samples Samples/faults Criteria
