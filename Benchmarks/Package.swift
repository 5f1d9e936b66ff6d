// swift-tools-version: 6.2

import PackageDescription

/// The same strict settings as docket's own targets.
let strict: [SwiftSetting] = [
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let docket = Target.Dependency.product(name: "DocketRules", package: "docket")
let docketEditing = Target.Dependency.product(name: "DocketEditing", package: "docket")
let docketSite = Target.Dependency.product(name: "DocketSite", package: "docket")

let package = Package(
  name: "docket-benchmarks",
  platforms: [.macOS(.v26)],
  products: [
    .library(name: "Corpora", targets: ["Corpora"]),
    .executable(name: "generate-corpus", targets: ["generate-corpus"]),
    .executable(name: "measure", targets: ["measure"]),
    .executable(name: "measure-calendar", targets: ["measure-calendar"]),
    .executable(name: "measure-edits", targets: ["measure-edits"]),
    .executable(name: "measure-pages", targets: ["measure-pages"]),
    .executable(name: "measure-peer", targets: ["measure-peer"]),
    .executable(name: "try-edits", targets: ["try-edits"]),
  ],
  dependencies: [
    .package(name: "docket", path: ".."),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .target(name: "CFloor"),
    .systemLibrary(
      name: "CLibICal", pkgConfig: "libical", providers: [.apt(["libical-dev"]), .brew(["libical"])]),
    .target(name: "CCalendars", dependencies: ["CLibICal"]),
    .target(name: "Corpora", dependencies: [docket], swiftSettings: strict),
    .target(name: "Meters", dependencies: ["CFloor"], swiftSettings: strict),
    .executableTarget(
      name: "generate-corpus", dependencies: ["Corpora"], path: "Sources/GenerateCorpus",
      swiftSettings: strict),
    .executableTarget(
      name: "measure", dependencies: ["Corpora", "Meters", docket], path: "Sources/Measure",
      swiftSettings: strict),
    .executableTarget(
      name: "measure-calendar", dependencies: ["CCalendars", "Corpora", "Meters", docket, docketSite],
      path: "Sources/MeasureCalendar", swiftSettings: strict),
    .executableTarget(
      name: "measure-edits", dependencies: ["Meters", docketEditing], path: "Sources/MeasureEdits",
      swiftSettings: strict),
    .executableTarget(
      name: "measure-pages", dependencies: ["Corpora", "Meters", docket, docketSite],
      path: "Sources/MeasurePages", swiftSettings: strict),
    // On its own, because Yams brings a copy of libyaml whose functions have the same names as the system's.
    .executableTarget(
      name: "measure-peer", dependencies: ["Corpora", "Meters", .product(name: "Yams", package: "Yams")],
      path: "Sources/MeasurePeer", swiftSettings: strict),
    .executableTarget(
      name: "try-edits", dependencies: [docketEditing], path: "Sources/TryEdits", swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
