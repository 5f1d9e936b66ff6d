import DocketLanguage

/// What `docket init` asks and says.
enum StartPhrases {
  static let languages = Phrase(
    "languages", en: "Languages of the site, your own first, with commas between (en, fr, ru …)")
  static let noLanguage = Phrase("no-language", en: "Write at least one language, like `en`.")
  static let title = Phrase("title", en: "Name of the site ({language})")
  static let caseRecords = Phrase("case-records", en: "Case records")
  static let repository = Phrase(
    "repository", en: "Address of the repository, as a browser shows it; empty while there is none")
  static let repositoryForm = Phrase(
    "repository-form", en: "Write the address that a browser shows for the repository, with https://.")
  static let forge = Phrase("forge", en: "Where changes are to be checked ({words})")
  static let noForge = Phrase("no-forge", en: "Write one of these words, or several with commas: {words}.")
  static let unknownForge = Phrase(
    "unknown-forge",
    en:
      "The address does not tell which forge this is. Name it with --forge, or leave the address out for now."
  )
  static let notARepository = Phrase(
    "not-a-repository", en: "This is not the first page of a repository, as {example} would be.")
  static let url = Phrase("url", en: "Address at which the site will be published")
  static let whyDomain = Phrase(
    "why-domain",
    en:
      "uid_domain is a part of the identity of every calendar entry. Choose it once and never change it: after a change every subscriber would get every entry twice."
  )
  static let domain = Phrase("domain", en: "uid_domain")
  static let contact = Phrase(
    "contact", en: "How readers reach you: a public e-mail address or a page; empty to say it later")
}
