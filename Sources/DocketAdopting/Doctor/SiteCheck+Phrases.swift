import DocketLanguage

extension SiteCheck {
  static let unreadable = Phrase(
    "unreadable", en: "`pipeline.yml` cannot be read, so that nothing is known of the site.")
  static let validate = Phrase("validate", en: "`docket validate pipeline.yml` says where, and what to type.")
  static let findings = Phrase(
    "findings", en: "The rules find something in {count?# place|# places} of `pipeline.yml`.")
  static let titles = Phrase("titles", en: "The site has a title in each of its languages: {languages}.")
  static let noTitle = Phrase("no-title", en: "The title of the site is missing in {languages}.")
  static let writeTitle = Phrase("write-title", en: "Write it into `pipeline.yml`, under `site` and `title`.")
  static let address = Phrase("address", en: "The site is to be at {address}.")
  static let noAddress = Phrase(
    "no-address", en: "`pipeline.yml` does not say at which address the site will be.")
  static let exampleAddress = Phrase(
    "example-address", en: "The address of the site is still an example: {address}.")
  static let writeAddress = Phrase(
    "write-address",
    en: "Write where `public/` will be served from into `pipeline.yml`, under `site` and `url`.")
  static let insecure = Phrase(
    "insecure", en: "The address of the site does not begin with `https://`: {address}.")
  static let whySecure = Phrase(
    "why-secure", en: "Whoever is between can then see who reads what, and change the dates of hearings.")
  static let secure = Phrase(
    "secure",
    en: "Serve the site by https, as every free host does, and write that address under `site` and `url`.")
  static let domain = Phrase("domain", en: "Calendar entries are named under {domain}, for ever.")
  static let noDomain = Phrase("no-domain", en: "`pipeline.yml` has no `uid_domain`.")
  static let exampleDomain = Phrase("example-domain", en: "`uid_domain` is still an example: {domain}.")
  static let whyDomain = Phrase(
    "why-domain",
    en: "It is a part of what each calendar entry is known by, and cannot change after the first publication."
  )
  static let chooseDomain = Phrase(
    "choose-domain",
    en: "Choose a name that is yours and stays yours, also when the site moves, before you publish.")
  static let contact = Phrase("contact", en: "Readers are told how to reach you.")
  static let noContact = Phrase("no-contact", en: "`pipeline.yml` does not say how readers reach you.")
  static let exampleContact = Phrase(
    "example-contact", en: "What readers are told to reach you by is still an example.")
  static let whyContact = Phrase(
    "why-contact", en: "Whoever finds a mistake, or wants a detail removed, does not know whom to ask.")
  static let writeContact = Phrase(
    "write-contact", en: "Write a page, or an address that you publish anyway, under `site` and `contact`.")
  static let place = Phrase("place", en: "Readers are led to {address} to correct a record.")
  static let noPlace = Phrase(
    "no-place", en: "`pipeline.yml` does not say where the records can be corrected.")
  static let examplePlace = Phrase("example-place", en: "The address of the repository is still an example.")
  static let whyPlace = Phrase("why-place", en: "The pages lead nobody to the form that corrects a record.")
  static let writePlace = Phrase(
    "write-place", en: "Write the repository’s first page at your forge under `site` and `repository`.")
  static let lacking = Phrase("lacking", en: "docket lacks some or all of its own words in {languages}.")
  static let whyWords = Phrase("why-words", en: "Readers get these words, such as “Cancelled”, in English.")
  static let translateWords = Phrase(
    "translate-words",
    en: "“I want to translate docket’s own words” in docket’s CONTRIBUTING.md says how to add them.")
  static let coverage = Phrase(
    "coverage", en: "Required texts that are there: {languages}.")
  static let translate = Phrase(
    "translate", en: "`docket coverage` shows which are missing, `docket translate` goes through them.")
}
