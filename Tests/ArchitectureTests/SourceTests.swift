import Testing

@Suite struct `Source files` {
  /// Files that may be longer, each with its reason.
  static let longFiles: [String: String] = Dictionary(
    uniqueKeysWithValues: Repository.swift.map(\.path)
      .filter { $0.hasPrefix("Sources/DocketLanguage/Catalogues/Catalogue+") }
      .map { ($0, "made from a catalogue in Messages/, a line a sentence") }
      + Repository.swift.filter { $0.path.hasPrefix("Sources/DocketAdopting/Embedded/") }
      .filter { $0.bytes.count { $0 == 0x0A } > mostLines }
      .map { ($0.path, "files of Sources/DocketAdopting/Templates, as they stand there") })
  static let mostLines = 300

  @Test(arguments: Repository.sources)
  func `never trap on a wrong guess`(file: RepositoryFile) {
    let code = file.code
    #expect(code.lines(with: #/\btry!/#) == [])
    #expect(code.lines(with: #/\bas!/#) == [])
    #expect(code.lines(with: #/\bfatalError\s*\(/#) == [])
    // A mark right after a value or a type, and not the first half of `!=`.
    #expect(code.lines(with: #/[\w)\]}>`"]!(?!=)/#) == [])
  }

  @Test(arguments: Repository.sources)
  func `leave memory alone but where C is called`(file: RepositoryFile) {
    if file.target == "DocketYAML" || file.target == "DocketKit" { return }
    if file.path == "Sources/DocketText/SHA256.swift" { return }
    #expect(file.code.lines(with: #/\bunsafe\b/#) == [])
  }

  @Test(arguments: Repository.sources.filter { Manifest.current[$0.target]?.kind == "target" })
  func `print nothing in libraries`(file: RepositoryFile) {
    let code = file.code
    #expect(code.lines(with: #/(^|[^\w.])(print|debugPrint)\s*\(/#) == [])
  }

  /// Whoever names a value without a type makes the compiler check all of it, closures and all, once more in each file
  /// that mentions it.
  @Test(arguments: Repository.sources)
  func `state the type of rules, checks and formats`(file: RepositoryFile) {
    let code = file.code
    #expect(
      code.lines(with: #/static let `?\w+`? = (Rule|RuleDescription|CalendarCheck|OutputFormat)\(/#) == [])
  }

  @Test(arguments: Repository.swift)
  func `are short enough to be read at once`(file: RepositoryFile) {
    let count = file.bytes.count { $0 == 0x0A }
    #expect(count <= Self.mostLines || Self.longFiles[file.path] != nil)
  }

  @Test func `that may be long are there and are long`() {
    for (path, reason) in Self.longFiles {
      let count = Repository.swift.first { $0.path == path }?.bytes.count { $0 == 0x0A }
      #expect(count ?? 0 > Self.mostLines, "\(path) needs no entry any more")
      #expect(reason.count > 10)
    }
  }
}
