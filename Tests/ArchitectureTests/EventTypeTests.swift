import Testing

/// What docket knows of a type of events is a row of `EventTypeFacts`; elsewhere a new type would fall silently into
/// what is left over.
@Suite struct `Types of events` {
  private static let path = "Sources/DocketRecords/Vocabulary/EventType.swift"

  /// The names that no other enumeration has.
  static let names: Set<String> = {
    var (own, others): (Set<String>, Set<String>) = ([], [])
    for file in Repository.sources {
      let names = (file.text ?? "").matches(of: #/(?m)^ +(?:indirect )?case ([a-z][^.:"]*?)(?: = ".*)?$/#)
        .flatMap {
          $0.1.split(separator: ",").compactMap { $0.firstMatch(of: #/\w+/#).map { String($0.0) } }
        }
      if file.path == path { own.formUnion(names) } else { others.formUnion(names) }
    }
    return own.subtracting(others).union(["trialHearing", "paroleHearing", "verdict"])
  }()

  /// The lines of switches that name types of events and have a default.
  static func defaults(in text: String) -> [Int] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var open: [(indent: Int, line: Int, isAboutTypes: Bool, hasDefault: Bool)] = []
    var found: [Int] = []
    for (number, line) in lines.enumerated() {
      let indent = line.prefix { $0 == " " }.count
      let code = line.dropFirst(indent)
      if let last = open.last, indent == last.indent {
        if code.hasPrefix("}") {
          if last.isAboutTypes && last.hasDefault { found.append(last.line) }
          open.removeLast()
        } else if code.hasPrefix("default") {
          open[open.count - 1].hasDefault = true
        } else if code.hasPrefix("case ") {
          let words = code.prefix { $0 != ":" }.matches(of: #/\.(\w+)/#).map { String($0.1) }
          if words.contains(where: names.contains) { open[open.count - 1].isAboutTypes = true }
        }
      }
      if code.contains(#/\bswitch .*\{$/#) { open.append((indent, number + 1, false, false)) }
    }
    return found
  }

  @Test(arguments: Repository.sources)
  func `are told apart without a default`(file: RepositoryFile) {
    #expect(Self.defaults(in: file.text ?? "") == [], "ask for a fact of EventTypeFacts")
  }

  @Test func `are noticed where they have one`() {
    let text = """
      switch type {
      case .stillHeld: true
      default: false
      }
      switch word {
      case .some: true
      default: false
      }
      """
    #expect(Self.defaults(in: text) == [1])
    #expect(Self.names.contains("stillHeld") && !Self.names.contains("other"))
    #expect(Self.names.count > 30)
  }
}
