import DocketLanguage

/// A kind of personal number: of which document or office, and which words stand beside it.
struct IdentityKind: Sendable {
  /// What it is called.
  let name: Phrase
  /// The words.
  let words: NearbyWords

  private init(_ key: String, en: String, fr: String, ru: String, _ words: String) {
    name = Phrase(key, en: en, fr: fr, ru: ru)
    self.words = NearbyWords(words)
  }

  static let snils = IdentityKind(
    "snils", en: "Russian insurance number", fr: "assurance russe", ru: "СНИЛС",
    "снилс snils пенсионн* страхов* insurance pension*")
  static let inn = IdentityKind(
    "inn", en: "Russian taxpayer number", fr: "contribuable russe", ru: "ИНН",
    "инн inn налог* tax taxpayer* fiscal*")
  static let passport = IdentityKind(
    "passport", en: "passport", fr: "passeport", ru: "паспорт",
    "паспорт* серия серии серией серію пашпарт* загранпаспорт* passport* passeport* reisepass* pasport")
  static let belarusian = IdentityKind(
    "belarusian", en: "Belarusian personal number", fr: "numéro personnel bélarusse",
    ru: "белорусский личный номер", "личн* персональн* идентификацион* identification personal асабіст*")
  static let ukrainian = IdentityKind(
    "ukrainian", en: "Ukrainian taxpayer number", fr: "contribuable ukrainien", ru: "украинский РНОКПП",
    "рнокпп іпн инн ідентифікаційн* податк* налог* tax taxpayer* inn rnokpp")
  static let kazakh = IdentityKind(
    "kazakh", en: "Kazakh personal number", fr: "numéro personnel kazakh", ru: "казахстанский ИИН",
    "иин жсн iin")
  static let french = IdentityKind(
    "french", en: "French insurance number", fr: "numéro de sécurité sociale",
    ru: "французский номер страхования",
    "nir sécu sécurité_sociale securite_sociale insee social_security соцстрах* страхов*")
  static let german = IdentityKind(
    "german", en: "German taxpayer number", fr: "contribuable allemand", ru: "немецкий налоговый номер",
    "steuer* idnr tin tax налог* fiscal*")
  static let american = IdentityKind(
    "american", en: "US insurance number", fr: "sécurité sociale américaine",
    ru: "американский номер страхования",
    "ssn social_security sécurité_sociale соцстрах*")
  static let british = IdentityKind(
    "british", en: "British insurance number", fr: "assurance britannique",
    ru: "британский номер страхования",
    "nino national_insurance ni_number insurance assurance страхов*")
}
