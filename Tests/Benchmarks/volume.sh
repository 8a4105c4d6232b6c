#!/usr/bin/env bash
# Instructions for reading an evidence file's JSON alone, and for reading and scoring it, start-up subtracted.
# Needs valgrind.
set -euo pipefail
project="$(cd "$(dirname "$0")/../.." && pwd)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

mkdir -p "$work/Sources/volume"
cp "$project/Tests/Benchmarks/Volume/main.swift" "$work/Sources/volume/"
cat >"$work/Package.swift" <<SWIFT
// swift-tools-version: 6.0
import PackageDescription
let package = Package(
  name: "volume",
  dependencies: [.package(name: "dcs", path: "$project")],
  targets: [.executableTarget(name: "volume", dependencies: [.product(name: "DcsScore", package: "dcs")])])
SWIFT
swift build -c release --static-swift-stdlib --package-path "$work" >/dev/null

instructions() {
  valgrind --tool=callgrind --callgrind-out-file=/dev/null "$work/.build/release/volume" "$@" 2>&1 >/dev/null |
    sed -n 's/.*refs: *//p' | tr -d ,
}

for file in "$project"/Samples/*.evidence.json; do
  none=$(instructions parse 0 "$project/Criteria/qd-4725-2022.json" "$file")
  parse=$((($(instructions parse 100 "$project/Criteria/qd-4725-2022.json" "$file") - none) / 100))
  score=$((($(instructions score 100 "$project/Criteria/qd-4725-2022.json" "$file") - none) / 100))
  echo "$(basename "$file"): $(wc -c <"$file") bytes, JSON alone $parse, read and scored $score," \
    "ratio $((score * 1000 / parse)) per mille"
done
