import Testing

@Suite struct `Imports` {
  /// Modules of the toolchain that every target may use.
  static let everywhere: Set = ["Swift", "Synchronization", "Dispatch"]
  /// Modules of the toolchain that only targets at the edge may use, with these.
  static let atTheEdge: [String: Set<String>] = [
    // Where there are no FoundationEssentials.
    "Foundation": ["DocketKit", "DocketServing", "DocketTesting", "docket", "docket-messages"],
    // Sockets take their bytes as Data.
    "FoundationEssentials": ["DocketKit", "DocketServing", "DocketTesting", "docket", "docket-messages"],
    "Glibc": ["DocketKit", "docket", "docket-messages"],
    "Musl": ["DocketKit", "docket", "docket-messages"],
    "Darwin": ["DocketKit", "docket", "docket-messages"],
    "Testing": ["DocketTesting"],
    // Subprocess takes its paths from these and brings the second along.
    "System": ["DocketKit"],
    "SystemPackage": ["DocketKit"],
  ]

  @Test(arguments: Repository.sources)
  func `go one way, from the bottom up, and are declared`(file: RepositoryFile) throws {
    let manifest = Manifest.current
    let target = try #require(manifest[file.target], "a folder under Sources that is no target")
    let place = try #require(manifest.names.firstIndex(of: target.name))
    for (module, line) in file.code.imports {
      if let other = manifest.names.firstIndex(of: module) {
        #expect(other < place, "line \(line): \(module) is not listed above \(target.name) in Package.swift")
        #expect(target.targets.contains(module), "line \(line): \(target.name) does not declare \(module)")
      } else if let allowed = Self.atTheEdge[module] {
        #expect(allowed.contains(target.name), "line \(line): \(module) is not for \(target.name)")
      } else {
        #expect(
          Self.everywhere.contains(module) || target.products.contains(module),
          "line \(line): \(target.name) does not declare \(module)")
      }
    }
  }

  @Test(arguments: Manifest.current.targets.filter { $0.kind != "testTarget" }.map(\.name))
  func `use all that a target declares, which is above it`(name: String) throws {
    let manifest = Manifest.current
    let target = try #require(manifest[name])
    let place = try #require(manifest.names.firstIndex(of: name))
    for other in target.targets {
      let index = try #require(manifest.names.firstIndex(of: other), "\(other) is no target")
      #expect(index < place, "\(other) is not listed above \(name)")
    }
    let files = Repository.sources.filter { $0.target == name }
    // A target that is only announced has one file, which says so.
    if files.allSatisfy({ $0.path.hasSuffix("/Placeholder.swift") }) { return }
    let imported = Set(files.flatMap { $0.code.imports.map(\.module) })
    #expect(Set(target.targets + target.products).subtracting(imported) == [])
  }

  @Test func `are checked at all`() {
    #expect(Repository.sources.count > 100)
    #expect(Manifest.current.names.contains("DocketRules"))
    #expect(Manifest.current.targets.contains { !$0.products.isEmpty })
  }
}
