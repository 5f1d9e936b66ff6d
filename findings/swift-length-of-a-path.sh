#!/usr/bin/env bash
# A release build by swiftc depends on how long the folder's name is, though the name is not in it.
#
# Seen with Swift 6.3.1 on Linux. Where a closure is taken for the time of a call (`withoutActuallyEscaping`), the program
# asks afterwards whether it was kept, and hands the runtime the name of the source for its message. With -O that name is
# an empty string, while the length beside it is that of the whole path: the same source in two folders whose names are of
# one length gives the same object, in a longer one another. -file-prefix-map changes nothing. The message would print
# what stands in memory behind the empty string.
#
# What follows for docket: FlyingSocks 0.27.1 calls it twice, so two releases of one commit had four different bytes.
# Release/build builds in a folder whose name fills the whole path up to one length.
set -euo pipefail
command -v swiftc >/dev/null || { echo 'needs swiftc' >&2; exit 1; }
swiftc --version 2>/dev/null | head -1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

# Compiles in a folder; leaves what is no debugging.
build() {
  mkdir -p "$1"
  cat >"$1/Quay.swift" <<'SWIFT'
public func tides(_ next: () -> Int) -> Int { withoutActuallyEscaping(next) { tide in tide() + tide() } }
SWIFT
  swiftc -O -parse-as-library -module-name Quay -file-prefix-map "$folder/$1=/" -c "$folder/$1/Quay.swift" -o "$1/whole.o"
  strip --strip-debug --remove-section=.swift_modhash -o "$1/Quay.o" "$1/whole.o"
}

expect() {
  printf '%s\n%s\n' "$1" "$2"
  [ "$2" = "$3" ] || { printf 'this has changed; before it was\n%s\n' "$3" >&2; exit 1; }
}

compare() { if cmp -s "$1/Quay.o" "$2/Quay.o"; then echo same; else echo different; fi; }

build a
build b
build longer
expect 'Two folders with names of one length:' "$(compare a b)" same
expect 'A longer name:' "$(compare a longer)" different
expect 'Lines that name the source:' "$(strings -a longer/Quay.o | grep -c 'Quay.swift' || true)" 0
