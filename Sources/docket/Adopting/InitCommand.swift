import ArgumentParser
import DocketAdopting
import DocketContributing
import DocketKit
import DocketLanguage

/// `docket init`.
struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: Phrase(
      "abstract", en: "Begin a repository of records: settings, an invented example, checks, forms, guides."
    ).said,
    discussion: HelpText.of(
      .says(
        Phrase(
          "asks-not-given",
          en:
            "Asks for what is not given; empty answers take what stands in brackets. No file that is there is overwritten. Afterwards docket publish works at once."
        )),
      .examples(
        HelpLine("docket init our-records", Phrase("asks-everything", en: "asks for everything")),
        HelpLine(
          "docket init our-records --yes",
          Phrase("asks-nothing-settings", en: "asks nothing; the settings can be changed later")),
        "docket init our-records --languages ru,en --title \"Дела\" --title \"en=Cases\" \\\n  --repository https://github.com/bells/records --contact letters@bells.example.org",
        HelpLine(
          "docket init --ci-only --forge gitlab",
          Phrase("checks-forms-records", en: "checks and forms for records that are there"))),
      .says(
        Phrase(
          "forges-github-gitlab",
          en:
            "Forges: github, gitlab, forgejo, woodpecker (Codeberg's checks), none; --forge can be repeated.")
      )))

  @ArgumentParser.Argument(
    help: .said(Phrase("option-directory", en: "The folder: new, or empty but for what a forge puts there.")))
  var directory: String = "."

  @OptionGroup var common: CommonOptions
  @OptionGroup var speech: LanguageOption
  @OptionGroup var writing: WritingOptions

  @Option(
    help: .said(
      Phrase("option-languages", en: "The languages of the site, its own first: ru,en."), valueName: "tags"))
  var languages: String?

  @Option(
    help: .said(
      Phrase("option-title", en: "The name of the site; repeat it with fr=… for other languages."),
      valueName: "text"))
  var title: [String] = []

  @Option(help: .said(Phrase("option-url", en: "Where the site will be published.")))
  var url: String?

  @Option(
    help: .said(
      Phrase(
        "option-uid-domain",
        en: "A part of the identity of calendar entries, which never changes (default: the host of --url)."),
      valueName: "domain"))
  var uidDomain: String?

  @Option(
    help: .said(
      Phrase("option-contact", en: "How readers reach you: an e-mail address or a page."),
      valueName: "address"))
  var contact: String?

  @Option(
    help: .said(
      Phrase("option-repository", en: "The page of the repository (default: where git has it)."),
      valueName: "url"))
  var repository: String?

  @Option(
    help: .said(
      Phrase("option-forge", en: "Where changes are checked (default: what --repository tells)."),
      valueName: "word"))
  var forge: [String] = []

  @Flag(
    help: .said(
      Phrase(
        "option-ci-only",
        en: "Write only what checks and publishes, forms and hooks, for records that are there.")))
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
