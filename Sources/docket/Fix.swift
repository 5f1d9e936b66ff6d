import ArgumentParser
import DocketDiagnostics
import DocketKit
import DocketLanguage
import DocketRecords
import DocketReporting
import DocketRules
import DocketTime

/// `docket fix`.
struct Fix: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fix",
    abstract: Phrase("abstract", en: "Mend what can be mended without a decision; offer the rest one by one.")
      .said,
    discussion: HelpText.of(
      .says(
        Phrase(
          "without-options-every",
          en:
            "Without options, every safe fix is made: the meaning stays, and so does every comment and every byte outside the edit. With --suggested, each other fix is shown as a difference, and made when you say so. Nothing is ever written into a file that would have more errors afterwards."
        )),
      .examples(
        "docket fix", "docket fix records/cases/harbour-bells.yml",
        HelpLine(
          "docket fix --check", Phrase("show-would-change", en: "show what would change, write nothing")),
        "docket fix --suggested --lang fr",
        HelpLine(
          "docket fix --suggested --since origin/main",
          Phrase("also-choose-between", en: "also choose between \"moved\" and \"corrected\"")))))

  @OptionGroup var common: CommonOptions
  @OptionGroup var speech: LanguageOption

  @ArgumentParser.Argument(help: .said(Phrase("option-paths", en: "Mend only these files and folders.")))
  var paths: [String] = []

  @Flag(help: .said(Phrase("option-suggested", en: "Offer the fixes that need a decision, one by one.")))
  var suggested = false

  @Option(
    help: .said(Phrase("option-rule", en: "Mend only what this rule finds."), valueName: "rule"),
    completion: .list(Rule.allDescriptions.map(\.id)))
  var rule: String?

  @Option(
    help: .said(
      Phrase(
        "option-since",
        en: "Compare with where this branch parted from that commit, so that changed dates can be mended."),
      valueName: "ref"))
  var since: String?

  @Flag(
    help: .said(
      OptionPhrases.checkOnly))
  var check = false

  func validate() throws {
    if check, suggested { throw ValidationError(UsagePhrases.checkOrSuggested.message) }
    if let rule { try Rule.requireKnown(rule) }
  }

  func run() async throws {
    let checking = Checking(
      common: common, since: since.map { Checking.Since(reference: $0, comparison: .mergeBase) },
      speech: speech)
    let first = try await checking.validation()
    let asked = paths.map(common.relative)
    for path in asked where !first.knows(path) {
      throw ValidationError(UsagePhrases.noFile.with(["path": .text(path)]))
    }
    let language = speech.language(of: first.corpus.pipeline)
    Checking.sayUnread(first, in: language)
    if suggested {
      var offers = FixOffers(checking: checking, language: language, paths: asked, rule: rule)
      try await offers.run(from: first)
    } else {
      try mend(first, language, asked)
    }
  }

  private func mend(_ validation: Validation, _ language: MessageLanguage, _ asked: [String]) throws {
    let repository = try common.repository()
    let validator = Validator(
      today: try common.now().utc.date, zones: try common.zoneDatabase(), width: Processors.count)
    let sources = validation.sources.values.sorted { $0.path < $1.path }
    let fixing = validator.fixing(sources) { FixOffers.isAsked($0, paths: asked, rule: rule) }
    let redactor = Redactor(masks: validation.masks, sources: validation.sources)
    for step in fixing.steps {
      let title = redactor.redacting(step.fix.title, in: [language]).text(in: language)
      Terminal.say("\(redactor.redacting(step.diagnostic.location.label))  \(step.diagnostic.rule)  \(title)")
    }
    if check {
      for file in fixing.changed {
        guard let before = validation.sources[file.path] else { continue }
        Terminal.write(EditDiff.whole(from: before, to: file, redactor: redactor).text)
      }
    } else {
      do {
        try repository.replace(fixing.changed, read: validation.sources)
      } catch {
        throw Failure.end(error.text(in: language), Failure.inputOutput)
      }
    }
    for path in fixing.refused {
      let words = WritingPhrases.staysAsItIs.with(["path": .text(redactor.redacting(path))])
      Terminal.complain("docket: \(words.text(in: language))")
    }
    Terminal.say(Self.summary(fixing, check: check).text(in: language))
    if check, !fixing.changed.isEmpty { throw Failure.findings }
  }

  private static func summary(_ fixing: Fixing, check: Bool) -> Message {
    let fixes = fixing.steps.count
    let files = fixing.changed.count
    let phrase = files == 0 ? nothing : check ? would : done
    return phrase.with(["fixes": .count(fixes), "files": .count(files)])
  }

  private static let nothing = Phrase("nothing", en: "nothing to fix without a decision")
  private static let done = Phrase("done", en: "{fixes} {fixes?fix|fixes} made in {files} {files?file|files}")
  private static let would = Phrase(
    "would", en: "{fixes} {fixes?fix|fixes} to make in {files} {files?file|files}")
}

extension Rule {
  /// Throws a usage error with the nearest names when there is no such rule.
  static func requireKnown(_ rule: String, among known: [String] = allDescriptions.map(\.id)) throws {
    guard !known.contains(rule) else { return }
    let nearest = Suggestion.nearest(to: rule, among: known)
    guard !nearest.isEmpty else { throw ValidationError(UsagePhrases.noRule.with(["rule": .text(rule)])) }
    throw ValidationError(
      UsagePhrases.noRuleNear.with(["rule": .text(rule), "nearest": .list(nearest.map { .text($0) })]))
  }
}
