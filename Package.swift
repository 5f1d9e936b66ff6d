// swift-tools-version: 6.2

import PackageDescription

/// The same strict settings for every Swift target: warnings are errors, unsafe code is marked.
let strict: [SwiftSetting] = [
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A limit on what the type checker tries for one expression, where everything is checked (`.ci/run`, the workflow).
///
/// 10,000 branches of its search took some 300 ms when this was written. It has as many on a busy machine as on an idle
/// one, which no limit in milliseconds can say. Elsewhere unset: a package with such a flag cannot be a dependency.
let quickToCheck: [SwiftSetting] =
  Context.environment["DOCKET_CHECK"] == nil
  ? [] : [.unsafeFlags(["-Xfrontend", "-solver-scope-threshold=10000"])]

let package = Package(
  name: "docket",
  platforms: [.macOS(.v26)],
  products: [
    .executable(name: "docket", targets: ["docket"]),
    // For the test target of any records repository.
    .library(name: "DocketTesting", targets: ["DocketTesting"]),
    // For the packages in this repository that measure and try to break docket.
    .library(
      name: "DocketRules",
      targets: [
        "DocketRules", "DocketRecords", "DocketEditing", "DocketYAML", "DocketScanning", "DocketDiagnostics",
        "DocketLanguage", "DocketTime", "DocketText",
      ]),
    .library(
      name: "DocketEditing", targets: ["DocketEditing", "DocketYAML", "DocketDiagnostics", "EditTrials"]),
    .library(name: "DocketSite", targets: ["DocketSite"]),
    .library(
      name: "DocketServing",
      targets: ["DocketServing", "DocketKit", "DocketReporting", "DocketCalendar", "DocketJSON"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    // Exact: 0.x promises nothing. Only its sockets are used.
    .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
  ],
  targets: [
    // Listed from the bottom up: a target imports only targets above it (ArchitectureTests keeps it so).
    .systemLibrary(
      name: "CLibYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .target(name: "CSHA256"),
    .target(name: "DocketText", dependencies: ["CSHA256"]),
    .target(name: "DocketMarkup", dependencies: ["DocketText"]),
    .target(name: "DocketJSON", dependencies: ["DocketText"]),
    .target(name: "DocketTime"),
    .target(name: "DocketLanguage", dependencies: ["DocketTime"]),
    .target(name: "DocketDiagnostics", dependencies: ["DocketLanguage", "DocketTime", "DocketText"]),
    .target(
      name: "DocketScanning",
      dependencies: ["DocketDiagnostics", "DocketLanguage", "DocketTime", "DocketText"]),
    .target(name: "DocketYAML", dependencies: ["CLibYAML", "DocketDiagnostics", "DocketLanguage"]),
    .target(name: "DocketEditing", dependencies: ["DocketYAML", "DocketDiagnostics"]),
    .target(
      name: "DocketRecords",
      dependencies: [
        "DocketYAML", "DocketScanning", "DocketDiagnostics", "DocketLanguage", "DocketTime", "DocketJSON",
        "DocketText",
      ]),
    .target(
      name: "DocketRules",
      dependencies: [
        "DocketRecords", "DocketEditing", "DocketYAML", "DocketScanning", "DocketDiagnostics",
        "DocketLanguage",
        "DocketTime", "DocketText",
      ]),
    .target(
      name: "DocketContributing",
      dependencies: [
        "DocketRules", "DocketRecords", "DocketEditing", "DocketYAML", "DocketScanning", "DocketDiagnostics",
        "DocketLanguage", "DocketTime", "DocketText",
      ]),
    .target(
      name: "DocketReporting",
      dependencies: [
        "DocketDiagnostics", "DocketLanguage", "DocketJSON", "DocketMarkup", "DocketText",
      ]),
    .target(
      name: "DocketCalendar",
      dependencies: ["DocketScanning", "DocketDiagnostics", "DocketLanguage", "DocketTime", "DocketText"]),
    .target(
      name: "DocketSite",
      dependencies: [
        "DocketCalendar", "DocketRecords", "DocketLanguage", "DocketTime", "DocketMarkup", "DocketJSON",
        "DocketText",
      ]),

    .target(name: "CExchange"),
    .target(
      name: "DocketKit",
      dependencies: [
        "CExchange", "DocketSite", "DocketCalendar", "DocketReporting", "DocketRules", "DocketRecords",
        "DocketDiagnostics",
        "DocketLanguage", "DocketTime", "DocketJSON", "DocketText",
        .product(name: "Subprocess", package: "swift-subprocess"),
      ]),
    .target(
      name: "DocketAdopting",
      dependencies: [
        "DocketKit", "DocketContributing", "DocketRules", "DocketRecords", "DocketEditing", "DocketScanning",
        "DocketDiagnostics", "DocketLanguage", "DocketTime",
      ],
      exclude: ["Templates"]),
    .target(
      name: "DocketServing",
      dependencies: [
        "DocketKit", "DocketLanguage", "DocketTime", "DocketText",
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ]),
    .target(
      name: "DocketTesting",
      dependencies: [
        "DocketKit", "DocketRules", "DocketReporting", "DocketRecords", "DocketDiagnostics", "DocketLanguage",
        "DocketTime",
      ]),
    .executableTarget(
      name: "docket",
      dependencies: [
        "DocketServing", "DocketAdopting", "DocketKit", "DocketSite", "DocketCalendar", "DocketReporting",
        "DocketContributing",
        "DocketRules", "DocketRecords", "DocketEditing", "DocketDiagnostics",
        "DocketLanguage", "DocketTime", "DocketJSON", "DocketText",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // Beside the product: catalogues of messages out of the sources, and sources out of catalogues.
    .target(name: "DocketMessages", dependencies: ["DocketLanguage"]),
    .executableTarget(name: "docket-messages", dependencies: ["DocketMessages", "DocketLanguage"]),

    // What several test targets use.
    .target(name: "TestSupport", dependencies: ["DocketTime"], path: "Tests/TestSupport"),
    // Edits that chance makes, with their judge: a few in the tests, as many as wanted in Benchmarks.
    .target(
      name: "EditTrials",
      dependencies: ["TestSupport", "DocketEditing", "DocketYAML", "DocketDiagnostics"],
      path: "Tests/EditTrials"),

    .testTarget(
      name: "DocketRulesTests",
      dependencies: [
        "TestSupport",
        "DocketRules", "DocketRecords", "DocketEditing", "DocketYAML", "DocketScanning", "DocketDiagnostics",
        "DocketLanguage",
        "DocketTime", "DocketText",
      ]),
    .testTarget(
      name: "DocketScanningTests",
      dependencies: ["TestSupport", "DocketScanning", "DocketDiagnostics", "DocketLanguage", "DocketText"]),
    .testTarget(
      name: "DocketSiteTests",
      dependencies: [
        "TestSupport", "DocketSite", "DocketCalendar", "DocketRecords", "DocketYAML", "DocketDiagnostics",
        "DocketLanguage", "DocketTime", "DocketJSON", "DocketText",
      ],
      exclude: ["Goldens"]),
    .testTarget(name: "ArchitectureTests", dependencies: ["DocketText"]),
    .testTarget(
      name: "DocketKitTests",
      dependencies: [
        "DocketKit", "DocketSite", "DocketReporting", "DocketRules", "DocketRecords", "DocketDiagnostics",
        "DocketLanguage", "DocketTime",
      ]),
    .testTarget(
      name: "DocketAdoptingTests",
      dependencies: [
        "TestSupport", "DocketAdopting", "DocketKit", "DocketContributing", "DocketRules", "DocketRecords",
        "DocketDiagnostics", "DocketLanguage", "DocketTime",
      ]),
    .testTarget(
      name: "DocketServingTests", dependencies: ["TestSupport", "DocketServing", "DocketKit", "DocketTime"]),
    .testTarget(name: "RecordTests", dependencies: ["DocketTesting"]),
    .testTarget(
      name: "MutationTests",
      dependencies: [
        "DocketKit", "DocketRules", "DocketRecords", "DocketYAML", "DocketDiagnostics", "DocketLanguage",
        "DocketTime",
      ]),
    .testTarget(
      name: "CommandTests", dependencies: ["docket", "RecordTests"], exclude: ["Fixtures", "Goldens"]),
    .testTarget(name: "DocketTextTests", dependencies: ["TestSupport", "DocketText"]),
    .testTarget(name: "DocketMarkupTests", dependencies: ["DocketMarkup"]),
    .testTarget(name: "DocketJSONTests", dependencies: ["DocketJSON"]),
    .testTarget(
      name: "DocketRecordsTests",
      dependencies: [
        "DocketRecords", "DocketYAML", "DocketDiagnostics", "DocketLanguage", "DocketTime", "DocketJSON",
      ]),
    .testTarget(name: "DocketTimeTests", dependencies: ["TestSupport", "DocketTime"]),
    .testTarget(
      name: "DocketMessagesTests", dependencies: ["DocketMessages", "DocketLanguage"]),
    .testTarget(name: "DocketLanguageTests", dependencies: ["DocketLanguage", "DocketTime"]),
    .testTarget(
      name: "DocketDiagnosticsTests", dependencies: ["TestSupport", "DocketDiagnostics", "DocketLanguage"]),
    .testTarget(
      name: "DocketYAMLTests",
      dependencies: ["TestSupport", "DocketYAML", "DocketDiagnostics", "DocketLanguage"]),
    .testTarget(
      name: "DocketEditingTests",
      dependencies: ["EditTrials", "TestSupport", "DocketEditing", "DocketYAML", "DocketDiagnostics"]),
    .testTarget(
      name: "DocketContributingTests",
      dependencies: [
        "TestSupport", "DocketContributing", "DocketRules", "DocketRecords", "DocketEditing", "DocketYAML",
        "DocketDiagnostics", "DocketLanguage", "DocketTime",
      ]),
    .testTarget(
      name: "DocketReportingTests",
      dependencies: [
        "TestSupport", "DocketReporting", "DocketDiagnostics", "DocketLanguage", "DocketJSON",
      ],
      exclude: ["Goldens"]),
    .testTarget(
      name: "DocketCalendarTests",
      dependencies: [
        "TestSupport", "DocketCalendar", "DocketScanning", "DocketDiagnostics", "DocketLanguage",
        "DocketTime",
      ]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where [.regular, .executable, .test].contains(target.type) {
  target.swiftSettings = strict + quickToCheck
}
