import ArgumentParser
import DocketJSON
import DocketKit
import DocketLanguage
import DocketRecords
import DocketReporting
import DocketRules
import DocketSite

/// `docket diff`.
struct DiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: Phrase("abstract", en: "Say what readers will notice of a change, and what it causes.").said,
    discussion: HelpText.of(
      .says(
        Phrase(
          "compares-records-this",
          en:
            "Compares the records of this folder with where its branch parted from a commit: hearings that are new, moved or cancelled and what calendars do then, custody, people, texts and which translations are older now, courts and the hearings they touch, settings. Findings that were there before are counted, new ones are listed. Nothing private is shown, also nothing that the change takes out, and nobody whom it withdraws."
        )),
      .says(
        Phrase("words-json-explained", en: "The words of the JSON are explained in Documentation/Changes.md.")
      ),
      .examples(
        "docket diff origin/main",
        HelpLine("docket diff HEAD", Phrase("not-committed-yet", en: "what is not committed yet")),
        "docket diff origin/main --lang fr",
        "docket diff origin/main --format markdown --also ru >> \"$GITHUB_STEP_SUMMARY\"",
        "docket diff v1 --exactly --format json")))

  /// How a change is told.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, json
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var speech: LanguageOption

  @ArgumentParser.Argument(
    help: .said(Phrase("option-ref", en: "The branch, tag or commit to compare with.")))
  var ref: String

  @Option(help: .said(Phrase("option-format", en: "How the change is told: text, markdown, json.")))
  var format = Format.text

  @Option(
    help: .said(Phrase("option-also", en: "Say it once more below, in a second language."), valueName: "lang")
  )
  var also: MessageLanguage?

  @Flag(
    help: .said(
      Phrase(
        "option-exactly", en: "Compare with that commit itself, not with where this branch parted from it.")))
  var exactly = false

  func validate() throws {
    if also != nil, format == .json {
      throw ValidationError(UsagePhrases.alsoInJSON.message)
    }
  }

  func run() async throws {
    let checking = Checking(
      common: common, since: Checking.Since(reference: ref, comparison: exactly ? .commit : .mergeBase),
      speech: speech)
    let outcome = try await checking.outcome()
    guard let review = try checking.review(of: outcome) else { return }
    let language = speech.language(of: outcome.validation.corpus.pipeline)
    let documents = ([language] + [also].compactMap(\.self)).map { review.document(in: $0, since: ref) }
    let texts = documents.map { document in
      switch format {
      case .text: document.text
      case .markdown: document.markdown
      case .json: String(decoding: document.json.bytes, as: UTF8.self)
      }
    }
    Terminal.write(VisibleText.harmless(texts.joined(separator: format == .markdown ? "\n---\n\n" : "\n")))
    if outcome.commitsBehind > 0 {
      let words = Checking.behind(ref, by: outcome.commitsBehind, in: language)
      Terminal.complain("docket: \(words)")
    }
  }
}

/// What `docket validate --summary` says around its findings.
struct ChangeSummary {
  let document: ReviewDocument
  /// Whether it goes to standard error, since standard output is for a program.
  let isBeside: Bool

  /// Says what readers will notice.
  func tellChanges() {
    var changes = document
    changes.check = nil
    write(changes.text + (isBeside ? "" : "\n"))
  }

  /// Says how many findings the change causes, and how many there were before.
  func tellCounts() {
    if let check = document.check { write(document.counts(of: check) + "\n") }
  }

  private func write(_ text: String) {
    let text = VisibleText.harmless(text)
    if isBeside { Terminal.complain(lines: text) } else { Terminal.write(text) }
  }
}
