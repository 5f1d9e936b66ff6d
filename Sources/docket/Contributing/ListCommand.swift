import ArgumentParser
import DocketJSON
import DocketKit
import DocketLanguage
import DocketRecords
import DocketReporting
import DocketRules
import DocketSite

/// `docket list`.
struct ListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: Phrase(
      "abstract", en: "List the hearings that await a report or lie ahead, the cases or the people."
    ).said,
    discussion: HelpText.of(
      .says(
        Phrase(
          "awaiting-first",
          en:
            "Hearings whose day has passed come first: somebody has to look for a report, and write what became of them (docket hearing hold, or unknown where none is found)."
        )),
      .says(
        Phrase(
          "listed-would-be",
          en:
            "What is listed is what would be published: nothing that a record withholds. Dates are local at the court, with its distance from UTC."
        )),
      .examples(
        "docket list", "docket list --upcoming --case harbour-bells --lang fr",
        "docket list --people --country QX", "docket list --cases --json")))

  @OptionGroup var common: CommonOptions
  @OptionGroup var speech: LanguageOption

  @Flag(
    help: .said(
      Phrase(
        "option-upcoming",
        en:
          "The hearings whose day has passed without a report, and those of today and later, also those that are called off (default)."
      )))
  var upcoming = false

  @Flag(help: .said(Phrase("option-cases", en: "The cases, each with its next hearing.")))
  var cases = false

  @Flag(help: .said(Phrase("option-people", en: "The people, each with what is known of custody.")))
  var people = false

  @Option(
    name: .customLong("case"), help: .said(Phrase("option-case-id", en: "Only this case."), valueName: "id"))
  var caseID: String?

  @Option(
    help: .said(
      Phrase("option-country", en: "Only cases that this state prosecutes (ISO 3166-1)."), valueName: "code"))
  var country: String?

  @Flag(
    help: .said(Phrase("option-json", en: "Write JSON, for programs; Documentation/Desk.md describes it.")))
  var json = false

  func validate() throws {
    if [upcoming, cases, people].count(where: \.self) > 1 {
      throw ValidationError(UsagePhrases.oneList.message)
    }
  }

  func run() async throws {
    let repository = try common.repository()
    let corpus: Corpus
    let blocked: Int
    do {
      let read = try repository.read()
      (corpus, blocked) = (read.corpus, read.blocked.count)
    } catch {
      throw Failure.end("\(error)", Failure.inputOutput)
    }
    let language = speech.language(of: corpus.pipeline)
    let site = Site(
      corpus: corpus, asOf: try common.now(), zones: try common.zoneDatabase(), width: Processors.count)
    let listing = Listing(of: site, only: Listing.Filter(caseID: caseID, country: country?.uppercased()))
    if let caseID, !listing.contains(caseID), country == nil {
      let nearest = Suggestion.nearest(to: caseID, among: corpus.registry.cases.sorted())
      let phrase = nearest.isEmpty ? Self.noCase : Self.noCaseNear
      throw ValidationError(
        phrase.with(["id": .quoted(caseID), "nearest": .list(nearest.map { .code($0) })]).text(in: language))
    }
    let subject: Listing.Subject = cases ? .cases : people ? .people : .upcoming
    if json {
      Terminal.write(jsonLines: String(decoding: listing.json(of: subject).bytes, as: UTF8.self))
    } else {
      let rows = listing.rows(of: subject, in: language)
      for line in AlignedRows.lines(rows) { Terminal.say(line) }
      if rows.count == 1 { Terminal.say(Self.none.message.text(in: language)) }
    }
    Checking.sayEmpty(corpus.files.map(\.path), in: language)
    let unread = corpus.files.count { !$0.isReadable } + blocked
    if unread > 0 {
      Terminal.complain("docket: \(Self.unread.with(["count": .count(unread)]).text(in: language))")
    }
  }

  private static let none = Phrase("none", en: "nothing")
  private static let unread = Phrase(
    "unread",
    en: "{count?# file|# files} could not be read and {count?is|are} not in the list; see docket validate")
  private static let noCase = Phrase("no-case", en: "There is no case {id}.")
  private static let noCaseNear = Phrase("no-case-near", en: "There is no case {id}. Did you mean {nearest}?")
}
