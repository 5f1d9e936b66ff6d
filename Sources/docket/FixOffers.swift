import DocketDiagnostics
import DocketKit
import DocketLanguage
import DocketReporting
import DocketRules

/// Offers the fixes that need a decision, one finding at a time; after each answer the records are read again.
struct FixOffers {
  let checking: Checking
  let language: MessageLanguage
  let paths: [String]
  let rule: String?
  private var declined: Set<Offer> = []

  /// What was declined, in words that outlive a change elsewhere in the file.
  private struct Offer: Hashable {
    let path: String
    let rule: String
    let what: String
  }

  init(checking: Checking, language: MessageLanguage, paths: [String], rule: String?) {
    self.checking = checking
    self.language = language
    self.paths = paths
    self.rule = rule
  }

  /// Whether a finding is among those that were asked for.
  static func isAsked(_ diagnostic: Diagnostic, paths: [String], rule: String?) -> Bool {
    let path = diagnostic.location.path
    let isPlace = paths.isEmpty || paths.contains { $0 == "." || path == $0 || path.hasPrefix("\($0)/") }
    return isPlace && (rule == nil || rule == diagnostic.rule)
  }

  mutating func run(from first: Validation) async throws {
    var validation = first
    var made = 0
    while let diagnostic = next(in: validation) {
      switch try answer(to: diagnostic, in: validation) {
      case .make(let fix):
        if try make(fix, in: validation) { made += 1 }
        validation = try await checking.validation()
      case .leave: declined.insert(offer(diagnostic))
      case .end:
        Terminal.say(Self.made.with(["count": .count(made)]).text(in: language))
        return
      }
    }
    Terminal.say(Self.made.with(["count": .count(made)]).text(in: language))
  }

  private func next(in validation: Validation) -> Diagnostic? {
    validation.diagnostics.first { diagnostic in
      Self.isAsked(diagnostic, paths: paths, rule: rule) && !Self.choices(of: diagnostic).isEmpty
        && !declined.contains(offer(diagnostic))
    }
  }

  private static func choices(of diagnostic: Diagnostic) -> [DocketDiagnostics.Fix] {
    diagnostic.fixes.filter { $0.safety == .suggested }
  }

  private func offer(_ diagnostic: Diagnostic) -> Offer {
    Offer(path: diagnostic.location.path, rule: diagnostic.rule, what: diagnostic.what.text(in: .en))
  }

  private enum Answer {
    case make(DocketDiagnostics.Fix)
    case leave
    case end
  }

  private func answer(to diagnostic: Diagnostic, in validation: Validation) throws -> Answer {
    let redactor = Redactor(masks: validation.masks, sources: validation.sources)
    let report = Report(
      diagnostics: [diagnostic], sources: validation.sources, masks: validation.masks, redactor: redactor,
      language: language, counts: Report.Counts(filesChecked: 0))
    Terminal.write(
      "\n" + Reporter.text.render(report, ReportOptions(colour: Terminal.hasColour, summary: false)))
    let choices = Self.choices(of: diagnostic)
    for (index, fix) in choices.enumerated() {
      Terminal.say("\(index + 1)  \(redactor.redacting(fix.title, in: [language]).text(in: language))")
      for path in Set(fix.edits.map(\.path)).sorted() {
        guard let source = validation.sources[path] else { continue }
        Terminal.write(EditDiff(fix.edits, in: source, redactor: redactor).text)
      }
    }
    let keys = OfferKeys(count: choices.count, language: language)
    while true {
      Terminal.write(keys.question + " ")
      guard let line = Terminal.read() else {
        Terminal.write("\n")
        return .end
      }
      switch keys.answer(line) {
      case .make(let index): return .make(choices[index])
      case .leave: return .leave
      case .stop: return .end
      case nil: Terminal.say(keys.explanation)
      }
    }
  }

  /// Makes a fix; false, and said, when somebody has changed the file since it was shown.
  private func make(_ fix: DocketDiagnostics.Fix, in validation: Validation) throws -> Bool {
    var changed: [SourceFile] = []
    for path in Set(fix.edits.map(\.path)).sorted() {
      guard let source = validation.sources[path], let bytes = source.applying(fix.edits) else { continue }
      changed.append(SourceFile(path: path, bytes: bytes))
    }
    let repository = try checking.common.repository()
    do {
      try repository.replace(changed, read: validation.sources)
      return true
    } catch .changedMeanwhile(let path) {
      Terminal.complain("docket: \(Self.changed.with(["path": .code(path)]).text(in: language))")
      return false
    } catch {
      throw Failure.end(error.text(in: language), Failure.inputOutput)
    }
  }

  private static let changed = Phrase(
    "changed-meanwhile",
    en: "{path} was changed while this was asked; the fix was not made, and everything is read again")
  private static let made = Phrase("made", en: "{count} {count?fix|fixes} made")
}
