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

// Instrumentation is no setting of this package: it must reach docket's own modules too, so it stands on the command
// line of `Fuzz/build`.
let package = Package(
  name: "docket-fuzz",
  platforms: [.macOS(.v26)],
  products: [.executable(name: "docket-fuzz", targets: ["docket-fuzz"])],
  dependencies: [.package(name: "docket", path: "..")],
  targets: [
    .target(name: "CFuzzer"),
    .executableTarget(
      name: "docket-fuzz",
      dependencies: [
        "CFuzzer", .product(name: "DocketRules", package: "docket"),
        .product(name: "DocketSite", package: "docket"), .product(name: "DocketServing", package: "docket"),
      ],
      path: "Sources/Fuzz", swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
