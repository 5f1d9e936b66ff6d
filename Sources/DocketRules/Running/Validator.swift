public import DocketDiagnostics
public import DocketRecords
import DocketText
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
  private let rulesByPhase: [Check.Phase: [Rule]]

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
    rulesByPhase = Dictionary(grouping: rules, by: \.check.phase)
  }

  /// Checks a repository.
  ///
  /// - Parameters:
  ///   - files: every file under `records/`, and `pipeline.yml`; each path once.
  ///   - earlier: the same repository before a change; nil when there is no earlier state.
  ///   - discovered: what looking for the files has already found.
  ///   - unread: paths that are no files, whose names are checked for private values.
  ///   - others: files that are no records, checked for private values only.
  /// - Returns: what was found, in an order that depends on the content of the files only.
  public func validate(
    _ files: [SourceFile], earlier: [SourceFile]? = nil, discovered: [Diagnostic] = [], unread: [String] = [],
    others: [OtherFile] = []
  ) -> Validation {
    validate(
      files, read: read(files), earlier: earlier, discovered: discovered, unread: unread, others: others)
  }

  /// Checks a repository that has been read.
  ///
  /// - Parameters:
  ///   - files: every file under `records/`, and `pipeline.yml`; each path once.
  ///   - corpus: what reading these files gave.
  ///   - earlier: the same repository before a change; nil when there is no earlier state.
  ///   - discovered: what looking for the files has already found.
  ///   - unread: paths that are no files, whose names are checked for private values.
  ///   - others: files that are no records, checked for private values only.
  /// - Returns: what was found, in an order that depends on the content of the files only.
  public func validate(
    _ files: [SourceFile], read corpus: Corpus, earlier: [SourceFile]? = nil,
    discovered: [Diagnostic] = [], unread: [String] = [], others: [OtherFile] = []
  ) -> Validation {
    lookingBeyondSyntax(checked(files, corpus, earlier, discovered, unread, others), files) {
      checked($0, read($0), earlier, discovered, unread, others)
    }
  }

  private func checked(
    _ files: [SourceFile], _ corpus: Corpus, _ earlier: [SourceFile]?, _ discovered: [Diagnostic],
    _ unread: [String], _ others: [OtherFile]
  ) -> Validation {
    var found = Found(diagnostics: discovered)
    let names = unread.map { SourceFile(path: $0, bytes: []) }
    let allowed = Allowed(corpus.pipeline, registry: corpus.registry)
    for part in Parallel.map(files + names, width: width, { checkBytes(of: $0, allowed) }) { found.add(part) }
    for part in Parallel.map(others, width: width, { checkPrivate($0, allowed) }) { found.add(part) }
    let plain = PlainFindings(found)
    for part in Parallel.map(corpus.files, width: width, { checkDecoded($0, allowed, besides: plain) }) {
      found.add(part)
    }
    let repository = RepositoryContext(corpus: corpus, today: today, zones: zones)
    found.diagnostics += corpus.files.flatMap(\.diagnostics)
    for part in Parallel.map(corpus.files, width: width, { check($0, repository) }) { found.add(part) }
    let context = RuleContext(repository)
    found.add(checkCorpus(context))
    if let earlier { found.add(checkChanges(since: earlier, context, allowed)) }
    found.diagnostics.removeAll { $0.isConsequence(of: found.masked) }
    let judged = Judgement(
      of: found.diagnostics, in: corpus, today: today, ran: idsOfRules(withChanges: earlier != nil))
    return Validation(
      corpus: corpus, diagnostics: judged.findings, accepted: judged.accepted, masks: found.masked,
      sources: Dictionary(
        (files + others.map(\.now)).map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first }))
  }

  /// What the rules about bytes and about texts find in a file.
  func checkBytes(of file: SourceFile, _ allowed: Allowed) -> Found {
    let reading = BytesReading(file, allowed)
    var found = Found()
    for rule in rulesByPhase[.bytes] ?? [] {
      if let part = reading.found(by: rule) { found.add(part) }
    }
    return found
  }

  private func check(_ file: RecordFile, _ repository: RepositoryContext) -> Found {
    guard file.isReadable else { return Found() }
    let context = RuleContext(repository, checking: file)
    guard case .caseRecord(let record)? = file.content else {
      return collect(.file) { check, findings in
        if case .file(let check) = check { check(file, context, &findings) }
      }
    }
    // The record is large, and copied once.
    return collect(.file) { check, findings in
      switch check {
      case .file(let check): check(file, context, &findings)
      case .record(let check): check(record, file, context, &findings)
      case .reading, .bytes, .text, .corpus, .change, .history: break
      }
    }
  }

  private func checkCorpus(_ context: RuleContext) -> Found {
    collect(.corpus) { check, findings in
      if case .corpus(let check) = check { check(context.corpus, context, &findings) }
    }
  }

  /// What a change did.
  ///
  /// Private values that it took out are masked as if they were still there, and nothing asks for them again.
  private func checkChanges(
    since files: [SourceFile], _ context: RuleContext, _ allowed: Allowed
  ) -> Found {
    let earlier = read(files)
    var found = checkChanges(since: earlier, context)
    let former = formerValues(of: files, read: earlier, now: context.corpus, allowed)
    let redactor = Redactor(masks: former, sources: [:])
    found.diagnostics.removeAll(where: redactor.finds)
    found.masked.formUnion(former)
    return found
  }

  private func checkChanges(since earlier: Corpus, _ context: RuleContext) -> Found {
    let before = Dictionary(earlier.files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let pairs = context.corpus.files.compactMap { file -> (now: RecordFile, then: RecordFile)? in
      guard file.isReadable, let then = before[file.path], then.isReadable else { return nil }
      return (file, then)
    }
    return collect(.change) { check, findings in
      switch check {
      case .change(let check): for pair in pairs { check(pair.now, pair.then, context, &findings) }
      case .history(let check): check(earlier, context, &findings)
      case .reading, .bytes, .text, .file, .record, .corpus: break
      }
    }
  }

  private func collect(_ phase: Check.Phase, _ run: (Check, inout Findings) -> Void) -> Found {
    var found = Found()
    for rule in rulesByPhase[phase] ?? [] {
      var findings = Findings(of: rule.description)
      run(rule.check, &findings)
      found.add(findings.finish())
    }
    return found
  }

  /// The rules whose silence says that there is nothing to find.
  private func idsOfRules(withChanges: Bool) -> Set<String> {
    var ids: Set<String> = []
    for rule in rules {
      if rule.check.phase == .change, !withChanges { continue }
      ids.insert(rule.id)
    }
    return ids
  }
}

extension Diagnostic {
  /// Whether the finding compares translations with a text that must go anyway, because private data stand in it.
  fileprivate func isConsequence(of masks: MaskedRanges) -> Bool {
    guard family == .translations, !masks.isEmpty else { return false }
    return ([location] + notes.map(\.location)).contains { masks.hides($0.byteRange, of: $0.path) }
  }
}
