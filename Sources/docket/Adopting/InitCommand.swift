import ArgumentParser
import DocketAdopting
import DocketContributing
import DocketKit
import DocketLanguage

/// `docket init`.
struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Begin a repository of records: settings, an invented example, checks, forms, guides.",
    discussion: """
      Asks for what is not given; empty answers take what stands in brackets. No file that is there is overwritten. \
      Afterwards docket publish works at once.

      Examples:
        docket init our-records                        asks for everything
        docket init our-records --yes                  asks nothing; the settings can be changed later
        docket init our-records --languages ru,en --title "Дела" --title "en=Cases" \\
          --repository https://github.com/bells/records --contact letters@bells.example.org
        docket init --ci-only --forge gitlab           checks and forms for records that are there

      Forges: github, gitlab, forgejo, woodpecker (Codeberg's checks), none; --forge can be repeated.
      """)

  @ArgumentParser.Argument(help: "The folder: new, or empty but for what a forge puts there.")
  var directory: String = "."

  @OptionGroup var common: CommonOptions
  @OptionGroup var speech: LanguageOption
  @OptionGroup var writing: WritingOptions

  @Option(help: ArgumentHelp("The languages of the site, its own first: ru,en.", valueName: "tags"))
  var languages: String?

  @Option(
    help: ArgumentHelp("The name of the site; repeat it with fr=… for other languages.", valueName: "text"))
  var title: [String] = []

  @Option(help: "Where the site will be published.")
  var url: String?

  @Option(
    help: ArgumentHelp(
      "A part of the identity of calendar entries, which never changes (default: the host of --url).",
      valueName: "domain"))
  var uidDomain: String?

  @Option(help: ArgumentHelp("How readers reach you: an e-mail address or a page.", valueName: "address"))
  var contact: String?

  @Option(
    help: ArgumentHelp(
      "The page of the repository (default: where git has it).", valueName: "url"))
  var repository: String?

  @Option(
    help: ArgumentHelp("Where changes are checked (default: what --repository tells).", valueName: "word"))
  var forge: [String] = []

  @Flag(help: "Write only what checks and publishes, forms and hooks, for records that are there.")
  var ciOnly = false

  func run() async throws {
    var given = StartAnswers()
    (given.languages, given.title, given.url, given.uidDomain) = (languages, title, url, uidDomain)
    (given.contact, given.repository, given.forges) = (contact, repository, forge)
    let start = try Start(
      directory: directory, common: common, speech: speech, writing: writing, onlyAutomation: ciOnly)
    try await start.run(given)
  }
}
