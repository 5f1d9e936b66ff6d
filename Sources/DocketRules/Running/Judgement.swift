import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime

/// Applies `pipeline.yml` and exceptions to what was found, and puts it in order.
struct Judgement {
  /// What remains, by path, place and rule, each finding once.
  private(set) var findings: [Diagnostic] = []
  /// What an exception accepts.
  private(set) var accepted: [Diagnostic] = []

  /// Judges what was found.
  ///
  /// - Parameters:
  ///   - found: the findings, each with its rule's severity.
  ///   - corpus: the records, with their exceptions and the configuration.
  ///   - today: what today is.
  ///   - ran: the ids of the rules that looked; an exception for any other cannot be called unused.
  init(of found: [Diagnostic], in corpus: Corpus, today: CivilDate, ran: Set<String>) {
    let severities = Self.severities(corpus.pipeline)
    let binding = Rule.bindingIDs
    // Quiet today says nothing about tomorrow: what depends on the day may be needed again.
    let timed = Set(Rule.allDescriptions.filter(\.dependsOnToday).map(\.id))
    let exceptions = corpus.files.flatMap { file in file.exceptions.map { (file: file.source, scoped: $0) } }
    let lost = corpus.files.flatMap(\.exceptionsOfLostIDs)
    var used = Array(repeating: false, count: exceptions.count)
    let byPlace = Dictionary(grouping: exceptions.indices) { index in
      [exceptions[index].file.path, exceptions[index].scoped.exception.rule?.value ?? ""]
    }
    for var diagnostic in found {
      // A binding rule may be made heavier, never lighter.
      if let severity = severities[diagnostic.rule], severity == .error || !binding.contains(diagnostic.rule)
      {
        diagnostic.severity = severity
      }
      let candidates =
        binding.contains(diagnostic.rule) ? [] : byPlace[[diagnostic.location.path, diagnostic.rule]]
      let accepting = (candidates ?? []).filter { index in
        exceptions[index].scoped.accepts(diagnostic, today: today, isForLostID: lost[index])
      }
      for index in accepting { used[index] = true }
      if accepting.isEmpty { findings.append(diagnostic) } else { accepted.append(diagnostic) }
    }
    // A rule says nothing of what cannot be read, and speaks again once it can.
    let isQuiet = found.contains { Self.silencing.contains($0.rule) }
    for index in exceptions.indices where !used[index] && !isQuiet {
      let exception = exceptions[index].scoped.exception
      // What is missing or unknown in it is reported by itself.
      guard let rule = exception.rule?.value, exception.reason != nil, ran.contains(rule),
        !binding.contains(rule), !timed.contains(rule)
      else { continue }
      var unused = Self.unused(exception, in: exceptions[index].file)
      if let severity = severities[unused.rule] { unused.severity = severity }
      findings.append(unused)
    }
    findings = Self.ordered(findings)
    accepted = Self.ordered(accepted)
  }

  /// The rules that report what cannot be read.
  private static let silencing: Set<String> = {
    let reading = Rule.builtIn.filter { $0.check.phase == .reading }.map(\.id)
    return Set(reading + ["unresolved-reference"]).subtracting([RuleDescription.unusedException.id])
  }()

  private static func severities(_ pipeline: Pipeline?) -> [String: Severity] {
    let settings = pipeline?.rules?.value ?? []
    return Dictionary(
      settings.compactMap { setting in
        // A severity that cannot be read was meant to be another than the rule's own; none is higher than it.
        if setting.value.$severity.isUnreadable { return (setting.key.value, .info) }
        return setting.value.severity.flatMap { Severity(rawValue: $0.value.rawValue) }.map {
          (setting.key.value, $0)
        }
      }, uniquingKeysWith: { first, _ in first })
  }

  private static func unused(_ exception: RuleException, in file: SourceFile) -> Diagnostic {
    Diagnostic(
      .unusedException, at: file.location(exception.rule?.range ?? exception.firstKey),
      what: nothing.with(["rule": .code(exception.rule?.value ?? "?")]), mend: [takeOut.message],
      subject: exception.at?.value)
  }

  /// By path, place, rule and sentence, each once; the order does not depend on how the work was shared out.
  static func ordered(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    let sorted = diagnostics.sorted { left, right in
      let (a, b) = (left.location, right.location)
      if a.path != b.path { return a.path.utf8.lexicographicallyPrecedes(b.path.utf8) }
      let (place, other) = ((a.start.offset, a.end.offset), (b.start.offset, b.end.offset))
      if place != other { return place < other }
      if left.rule != right.rule { return left.rule < right.rule }
      return left.what.text(in: .en) < right.what.text(in: .en)
    }
    var result: [Diagnostic] = []
    for diagnostic in sorted where diagnostic != result.last { result.append(diagnostic) }
    return result
  }

  private static let nothing = Phrase("nothing", en: "This exception for {rule} accepts nothing any more.")
  private static let takeOut = Phrase("take-out", en: "Take it out, or correct its `at` or its `until`.")
}

extension ScopedException {
  /// Whether the exception is for this finding, on this day.
  ///
  /// - Parameters:
  ///   - diagnostic: the finding.
  ///   - today: what today is.
  ///   - isForLostID: whether the id it is for may be one that cannot be read.
  /// - Returns: whether, also where what is said of it in the exception cannot be read.
  func accepts(_ diagnostic: Diagnostic, today: CivilDate, isForLostID: Bool) -> Bool {
    guard exception.rule?.value == diagnostic.rule, !exception.$reason.isAbsent else { return false }
    if let last = exception.until?.value, last < today { return false }
    if let subject = exception.at?.value, subject != diagnostic.subject, !isForLostID { return false }
    if let scope { return scope.contains(diagnostic.location.byteRange) }
    return true
  }
}
