import ArgumentParser
import DocketJSON
import DocketLanguage
import DocketRecords
import DocketRules
import DocketTime

/// `docket coverage`.
struct CoverageCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: Phrase(
      "abstract",
      en:
        "Count what is there: texts by key and language, archived sources, claims with two independent sources."
    ).said,
    discussion: HelpText.of(
      .says(
        Phrase(
          "line-key-column",
          en:
            "A line a key, a column a language: how many of the texts stand in that language. Keys whose absence is an error in pipeline.yml come first, marked with *. Outdated is a translation whose source text changed after it (see docket translations)."
        )),
      .examples(
        "docket coverage", "docket coverage --json",
        HelpLine(
          "docket coverage --fail-under 100",
          Phrase("fail-when-required", en: "fail when a required text is missing in a published language")))))

  @OptionGroup var common: CommonOptions
  @OptionGroup var speech: LanguageOption

  @Flag(help: .said(OptionPhrases.json))
  var json = false

  @Option(
    help: .said(
      Phrase(
        "option-fail-under", en: "Fail when fewer per cent of the required texts are there in a language."),
      valueName: "percent"))
  var failUnder: Int?

  func validate() throws {
    if let failUnder, !(0...100).contains(failUnder) {
      throw ValidationError(UsagePhrases.percent.message)
    }
  }

  func run() async throws {
    let validation = try await Checking(common: common).validation()
    let corpus = validation.corpus
    let coverage = Coverage(
      of: corpus, today: try common.now().utc.date, survey: TranslationSurvey(of: corpus))
    let unreadable = validation.unreadable
    Checking.sayUnread(validation, in: speech.language(of: corpus.pipeline))
    Checking.sayEmpty(validation.sources.keys, in: speech.language(of: corpus.pipeline))
    if json {
      Terminal.write(jsonLines: Self.document(coverage, unreadable: unreadable.count))
    } else {
      Terminal.write(Self.table(coverage, speech.language(of: validation.corpus.pipeline)))
      let language = speech.language(of: validation.corpus.pipeline)
      for path in unreadable {
        Terminal.complain("docket: \(Self.notCounted.with(["path": .text(path)]).text(in: language))")
      }
    }
    guard let failUnder else { return }
    let worst = coverage.languages.indices.map { coverage.total(ofLanguage: $0).required.percent }.min()
    if let worst, worst < failUnder { throw Failure.findings }
  }

  private static func table(_ coverage: Coverage, _ language: MessageLanguage) -> String {
    var rows = [[""] + coverage.languages.map { PrivateText.masked($0.description) }]
    rows += coverage.fields.map { field in
      [PrivateText.masked(field.key) + (field.isRequired ? "*" : "")]
        + field.shares.map { "\($0.present)/\($0.total)" }
    }
    let totals = coverage.languages.indices.map { coverage.total(ofLanguage: $0) }
    rows.append([required[language]] + totals.map { "\($0.required.percent) %" })
    rows.append([all[language]] + totals.map { "\($0.all.percent) %" })
    let outdated = coverage.languages.indices.map { index in
      coverage.fields.reduce(0) { $0 + $1.outdated[index] }
    }
    rows.append([Self.outdated[language]] + outdated.map(String.init))
    let widths = (0..<(rows.first?.count ?? 0)).map { column in rows.map { $0[column].count }.max() ?? 0 }
    var text = rows.map { row in
      zip(row, widths).enumerated().map { column, cell in
        let pad = String(repeating: " ", count: cell.1 - cell.0.count)
        return column == 0 ? cell.0 + pad : pad + cell.0
      }.joined(separator: "  ") + "\n"
    }.joined()
    text += "\n"
    for (phrase, share) in [
      (archived, coverage.archivedSources), (confirmed, coverage.claimsWithTwoSources),
    ] {
      text += "\(phrase[language]) \(share.present)/\(share.total) (\(share.percent) %)\n"
    }
    return text
  }

  private static func document(_ coverage: Coverage, unreadable: Int) -> String {
    func share(_ share: Coverage.Share) -> JSONValue {
      [
        "present": .integer(share.present), "total": .integer(share.total),
        "percent": .integer(share.percent),
      ]
    }
    func byLanguage(_ shares: [Coverage.Share]) -> JSONValue {
      .object(zip(coverage.languages, shares).map { JSONValue.Member($0.description, share($1)) })
    }
    func counts(_ numbers: [Int]) -> JSONValue {
      .object(
        zip(coverage.languages, numbers).map { JSONValue.Member($0.description, .integer($1)) })
    }
    let totals = coverage.languages.indices.map { coverage.total(ofLanguage: $0) }
    let fields = coverage.fields.map { field -> JSONValue in
      [
        "key": .string(field.key), "required": .bool(field.isRequired), "texts": byLanguage(field.shares),
        "outdated": counts(field.outdated),
      ]
    }
    let document: JSONValue = [
      "languages": .array(coverage.languages.map { .string($0.description) }),
      "fields": .array(fields),
      "required_texts": byLanguage(totals.map(\.required)),
      "all_texts": byLanguage(totals.map(\.all)),
      "archived_sources": share(coverage.archivedSources),
      "claims_with_two_sources": share(coverage.claimsWithTwoSources),
      "files_not_counted": .integer(unreadable),
    ]
    return String(decoding: document.bytes, as: UTF8.self)
  }

  private static let notCounted = Phrase(
    "not-counted", en: "not counted, because it cannot be read: {path}")
  private static let required = Phrase("required", en: "required*")
  private static let all = Phrase("all", en: "all texts")
  private static let archived = Phrase("archived", en: "sources with an archived copy:")
  private static let confirmed = Phrase("confirmed", en: "past events with two independent sources:")
  private static let outdated = Phrase("outdated", en: "outdated")
}
