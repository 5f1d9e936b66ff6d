public import DocketDiagnostics
public import DocketLanguage
public import DocketReporting
public import DocketRules
public import DocketSite
public import DocketTime

/// A change of records as whoever has to decide on it sees it: what readers will notice, and what the check says anew.
///
/// Nothing that leaves it shows a private value, one that the change takes out included, or a name that it withdraws.
public struct RecordReview: Sendable {
  private let validation: Validation
  private let review: Review
  private let redactor: Redactor
  /// The findings that were not there before.
  public let newFindings: [Diagnostic]
  /// How many findings there were before, and still are, advice left out.
  public let before: Int
  /// How many findings of the earlier state are gone, advice left out.
  public let mended: Int

  /// Compares the records with an earlier state.
  ///
  /// - Parameters:
  ///   - validation: the records with the change, checked against that state.
  ///   - files: the files of the earlier state.
  ///   - asOf: what now is, for both.
  ///   - zones: the zones of the time zone database.
  ///   - width: how many files to work on at the same time.
  public init(
    of validation: Validation, since files: [SourceFile], asOf: Instant, zones: ZoneDatabase,
    width: Int = Processors.count
  ) {
    let earlier = Validator(today: asOf.utc.date, zones: zones, width: width).validate(files)
    let review = Review(
      from: earlier.corpus, to: validation.corpus, asOf: asOf, zones: zones, width: width)
    self.validation = validation
    self.review = review
    let comparison = FindingComparison(of: validation.diagnostics, with: earlier.diagnostics)
    newFindings = comparison.new
    before = comparison.before
    mended = comparison.mended
    var redactor = Redactor(masks: validation.masks, sources: validation.sources)
    for path in earlier.masks.paths {
      if let source = earlier.sources[path] { redactor.insert(earlier.masks, of: source) }
    }
    redactor.insertNames(earlier.masks)
    for value in earlier.masks.decodedValues { redactor.insert(value) }
    for name in review.withdrawnNames { redactor.insert(name) }
    self.redactor = redactor
  }

  /// The change in a language, masked and harmless to show.
  ///
  /// - Parameters:
  ///   - language: the language of the reader.
  ///   - reference: what it is compared with, as somebody named it.
  /// - Returns: the document.
  public func document(in language: MessageLanguage, since reference: String) -> ReviewDocument {
    let report = report(in: language)
    var document = review.document(in: language, since: reference)
    let told = report.diagnostics.filter { $0.severity != .info }
    document.check = ReviewDocument.Check(
      new: told.map { finding in
        ReviewDocument.Finding(
          severity: finding.severity.rawValue, word: ReportPhrases.word(for: finding.severity)[language],
          rule: finding.rule, path: finding.location.path,
          line: finding.location.end.offset == 0 ? nil : finding.location.start.line,
          text: finding.what.text(in: language))
      }, newAdvice: report.diagnostics.count - told.count, before: before, mended: mended)
    return document.mapping { text in
      VisibleText.line(PrivateText.masked(redactor.redacting(text)))
    }
  }

  /// The findings that the change causes, as reporters take them.
  ///
  /// - Parameters:
  ///   - language: the language of messages.
  ///   - paths: only findings in these files and folders; empty for all.
  ///   - listsAdvice: whether findings of severity info are listed, not only counted.
  ///   - extras: what was asked for besides.
  /// - Returns: the report.
  public func report(
    in language: MessageLanguage, only paths: [String] = [], listsAdvice: Bool = true,
    extras: ReportExtras = ReportExtras()
  ) -> Report {
    let whole = validation.report(in: language, only: paths, listsAdvice: listsAdvice)
    return Report(
      diagnostics: newFindings.filter { paths.isEmpty || validation.isAsked($0.location.path, paths) },
      sources: validation.sources, masks: validation.masks, redactor: redactor, language: language,
      counts: whole.counts, listsAdvice: listsAdvice, context: validation.context(extras, only: paths))
  }
}

/// The findings of two states, told apart without their lines, which every edit above them moves.
struct FindingComparison {
  private(set) var new: [Diagnostic] = []
  private(set) var before = 0
  private(set) var mended = 0

  /// What makes a finding the same: rule, file, the id it is about, and its sentence.
  private struct Name: Hashable {
    let rule: String
    let path: String
    let subject: String?
    let what: Message

    init(_ finding: Diagnostic) {
      rule = finding.rule
      path = finding.location.path
      subject = finding.subject
      what = finding.what
    }
  }

  init(of now: [Diagnostic], with earlier: [Diagnostic]) {
    var known: [Name: Int] = [:]
    for finding in earlier where finding.severity != .info { known[Name(finding), default: 0] += 1 }
    let advice = Set(earlier.filter { $0.severity == .info }.map(Name.init))
    for finding in now {
      let name = Name(finding)
      if let count = known[name], count > 0 {
        known[name] = count - 1
        before += 1
      } else if finding.severity == .info, advice.contains(name) {
        continue
      } else {
        new.append(finding)
      }
    }
    mended = known.values.reduce(0, +)
  }
}
