public import DocketDiagnostics
import DocketLanguage
public import DocketRecords
public import DocketTime
import DocketYAML

/// Runs rules over a repository.
public struct Validator: Sendable {
  /// The rules, in any order.
  public let rules: [Rule]
  /// What today is.
  public let today: CivilDate
  /// The zones of the time zone database.
  public let zones: ZoneDatabase
  /// How many files are read and checked at the same time; results do not depend on it.
  public let width: Int

  /// Creates a validator.
  ///
  /// - Parameters:
  ///   - rules: the rules to run.
  ///   - today: what today is.
  ///   - zones: the zones of the time zone database.
  ///   - width: how many files to work on at the same time, at least 1.
  public init(rules: [Rule] = Rule.builtIn, today: CivilDate, zones: ZoneDatabase, width: Int = 1) {
    self.rules = rules
    self.today = today
    self.zones = zones
    self.width = max(1, width)
  }

  /// Checks a repository.
  ///
  /// - Parameters:
  ///   - files: every file under `records/`, and `pipeline.yml`; each path once.
  ///   - earlier: the same repository before a change; nil when there is no earlier state.
  ///   - discovered: what looking for the files has already found.
  public func validate(
    _ files: [SourceFile], earlier: [SourceFile]? = nil, discovered: [Diagnostic] = []
  ) -> Validation {
    let scan = Parallel.map(files, width: width) { file in scanBytes(of: file) }
    let corpus = read(files)
    let surroundings = Surroundings(corpus: corpus, today: today, zones: zones)
    var found = discovered
    var masks = MaskedRanges()
    for part in scan {
      found += part.diagnostics
      for mask in part.masked { masks.insert(path: mask.path, range: mask.range) }
    }
    found += corpus.files.flatMap(\.diagnostics)
    found += Parallel.map(corpus.files, width: width) { check($0, surroundings) }.flatMap(\.self)
    found += checkCorpus(corpus, surroundings)
    if let earlier { found += checkChanges(corpus, read(earlier), surroundings) }
    found.removeAll { $0.isConsequence(of: masks) }
    let judged = Judgement(of: found, in: corpus, today: today)
    return Validation(
      corpus: corpus, diagnostics: judged.findings, accepted: judged.accepted, masks: masks,
      sources: Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first }))
  }

  /// Reads files without checking them.
  public func read(_ files: [SourceFile]) -> Corpus {
    var pipeline: RecordFile?
    if let file = files.first(where: { FileKind(path: $0.path) == .pipeline }) {
      pipeline = RecordFile(reading: file, as: .pipeline, language: nil, limits: .standard)
    }
    let settings = ReadingSettings(pipeline: pipeline)
    let others = files.filter { FileKind(path: $0.path) != .pipeline }
    let read = Parallel.map(others, width: width) { file in
      FileKind(path: file.path).map {
        RecordFile(reading: file, as: $0, language: settings.language, limits: settings.limits)
      }
    }
    return Corpus(files: read.compactMap(\.self) + [pipeline].compactMap(\.self))
  }

  private func scanBytes(of file: SourceFile) -> (diagnostics: [Diagnostic], masked: [(path: String, range: ByteRange)]) {
    var diagnostics: [Diagnostic] = []
    var masked: [(path: String, range: ByteRange)] = []
    for rule in rules {
      guard case .bytes(let check) = rule.check else { continue }
      var findings = Findings(of: rule.description)
      check(file, &findings)
      let result = findings.finish()
      diagnostics += result.diagnostics
      masked += result.masked
    }
    return (diagnostics, masked)
  }

  private func check(_ file: RecordFile, _ surroundings: Surroundings) -> [Diagnostic] {
    guard file.isReadable else { return [] }
    return rules.flatMap { rule -> [Diagnostic] in
      var findings = Findings(of: rule.description)
      switch rule.check {
      case .file(let check): check(file, surroundings, &findings)
      case .record(let check):
        guard case .caseRecord(let record)? = file.content else { return [] }
        check(record, file, surroundings, &findings)
      case .bytes, .corpus, .change: return []
      }
      return findings.finish().diagnostics
    }
  }

  private func checkCorpus(_ corpus: Corpus, _ surroundings: Surroundings) -> [Diagnostic] {
    rules.flatMap { rule -> [Diagnostic] in
      guard case .corpus(let check) = rule.check else { return [] }
      var findings = Findings(of: rule.description)
      check(corpus, surroundings, &findings)
      return findings.finish().diagnostics
    }
  }

  private func checkChanges(_ corpus: Corpus, _ earlier: Corpus, _ surroundings: Surroundings) -> [Diagnostic] {
    let before = Dictionary(earlier.files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    return corpus.files.flatMap { file -> [Diagnostic] in
      guard file.isReadable, let old = before[file.path], old.isReadable else { return [] }
      return rules.flatMap { rule -> [Diagnostic] in
        guard case .change(let check) = rule.check else { return [] }
        var findings = Findings(of: rule.description)
        check(file, old, surroundings, &findings)
        return findings.finish().diagnostics
      }
    }
  }
}

extension Diagnostic {
  /// Whether the finding compares translations with a text that must go anyway, because private data stand in it.
  fileprivate func isConsequence(of masks: MaskedRanges) -> Bool {
    guard family == .translations, !masks.isEmpty else { return false }
    return ([location] + notes.map(\.location)).contains { masks.hides($0.byteRange, of: $0.path) }
  }
}

/// What `pipeline.yml` says about reading the other files.
private struct ReadingSettings {
  let language: LanguageTag?
  let limits: Limits

  init(pipeline file: RecordFile?) {
    guard case .pipeline(let pipeline)? = file?.content else {
      language = nil
      limits = .standard
      return
    }
    language = pipeline.languages?.value.defaultLanguage?.value
    limits = pipeline.limits?.value.limits ?? .standard
  }
}

extension LimitSettings {
  /// The limits, standard where nothing is said.
  var limits: Limits {
    Limits(
      fileSize: fileSize?.value ?? Limits.standard.fileSize, depth: depth?.value ?? Limits.standard.depth,
      nodes: nodes?.value ?? Limits.standard.nodes, scalarLength: textLength?.value ?? Limits.standard.scalarLength)
  }
}
