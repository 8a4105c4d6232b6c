#!/usr/bin/env bash
# How long `dcs score` takes as a whole process, beside an empty Swift program with the same libraries.
# Needs hyperfine. Both programs are linked statically; they run in turn.
set -euo pipefail
project="$(cd "$(dirname "$0")/../.." && pwd)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

mkdir -p "$work/Sources/empty"
cat >"$work/Package.swift" <<'SWIFT'
// swift-tools-version: 6.0
import PackageDescription
let package = Package(name: "empty", targets: [.executableTarget(name: "empty")])
SWIFT
cat >"$work/Sources/empty/main.swift" <<'SWIFT'
import FoundationEssentials
// Never so many arguments: the calls are there for the linker to keep the library.
if CommandLine.arguments.count > 99 { print((try? Data(contentsOf: URL(filePath: "x"))) as Any) }
SWIFT
swift build -c release --static-swift-stdlib --package-path "$work" >/dev/null
swift build -c release --static-swift-stdlib --package-path "$project" --scratch-path "$project/.build-static" \
  --product dcs >/dev/null

cd "$project"
hyperfine --shell=none --warmup 20 --runs 300 \
  ".build-static/release/dcs score Samples/thcs-nguyen-trai.evidence.json" "$work/.build/release/empty"
