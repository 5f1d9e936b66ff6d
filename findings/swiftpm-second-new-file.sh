#!/usr/bin/env bash
# swift build does not see the second new file of a package that another one names by its path.
#
# Seen with SwiftPM 6.3.1 on Linux, debug and release. A package has a dependency `.package(path: …)`. After a first build,
# the first file that is new in the dependency is compiled; the next one is not, and whatever uses it “cannot be found in
# scope”, in that build and in all later ones, until the manifest of the package that is built gets another time. New files
# of that package itself are seen each time. Nothing says that a file is missing.
#
# What follows for docket: Benchmarks and Fuzz are packages that name docket so. The targets of the Makefile give the manifest
# another time before they build, and Fuzz/build removes the plan that SwiftPM keeps.
set -euo pipefail
command -v swift >/dev/null || { echo 'needs swift' >&2; exit 1; }
swift --version 2>/dev/null | head -1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir -p quay/Sources/Quay harbour/Sources/Harbour
cat >quay/Package.swift <<'SWIFT'
// swift-tools-version: 6.0
import PackageDescription
let package = Package(
  name: "quay", products: [.library(name: "Quay", targets: ["Quay"])], targets: [.target(name: "Quay")])
SWIFT
cat >harbour/Package.swift <<'SWIFT'
// swift-tools-version: 6.0
import PackageDescription
let package = Package(
  name: "harbour", dependencies: [.package(path: "../quay")],
  targets: [.executableTarget(name: "Harbour", dependencies: [.product(name: "Quay", package: "quay")])])
SWIFT
echo 'public func boats() -> Int { 0 }' >quay/Sources/Quay/Boats.swift
printf 'import Quay\nprint(boats())\n' >harbour/Sources/Harbour/main.swift

build() {
  # Times of files are told apart by the second in places.
  sleep 1
  if swift build --package-path harbour >log 2>&1; then
    harbour/.build/debug/Harbour
  else
    grep -om1 "cannot find '[a-z]*' in scope" log || cat log
  fi
}

# Adds a file to the dependency, and lets another one use it.
add() {
  echo "func $1() -> Int { $2 }" >"quay/Sources/Quay/$1.swift"
  echo "public func boats() -> Int { $1() }" >quay/Sources/Quay/Boats.swift
}

expect() {
  printf '%s %s\n' "$1" "$2"
  [ "$2" = "$3" ] || { printf 'this has changed; before it was\n%s\n' "$3" >&2; exit 1; }
}

expect 'Nothing new:' "$(build)" 0
add first 1
expect 'A first new file in the dependency:' "$(build)" 1
add second 2
expect 'A second one:' "$(build)" "cannot find 'second' in scope"
expect 'Built again:' "$(build)" "cannot find 'second' in scope"
touch harbour/Package.swift
expect 'With another time of the manifest:' "$(build)" 2
for number in 3 4; do
  echo "func own$number() -> Int { $number }" >"harbour/Sources/Harbour/Own$number.swift"
  echo "print(own$number())" >harbour/Sources/Harbour/main.swift
  expect 'A new file of the package itself:' "$(build)" "$number"
done
