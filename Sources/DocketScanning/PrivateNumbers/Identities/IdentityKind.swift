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
    """
    паспорт* серия серии серией серію пашпарт* загранпаспорт* passport* passeport* reisepass* pasport pasaport* \
    pasaporte* паспорты төлқұжат* جواز جواز_السفر الجواز گذرنامه پاسپورت דרכון הדרכון 护照 護照
    """)
  static let belarusian = IdentityKind(
    "belarusian", en: "Belarusian personal number", fr: "numéro personnel bélarusse",
    ru: "белорусский личный номер", "личн* персональн* идентификацион* identification personal асабіст*")
  static let ukrainian = IdentityKind(
    "ukrainian", en: "Ukrainian taxpayer number", fr: "contribuable ukrainien", ru: "украинский РНОКПП",
    "рнокпп іпн инн унзр ідентифікаційн* податк* налог* tax taxpayer* inn rnokpp unzr")
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
  static let turkish = IdentityKind(
    "turkish", en: "Turkish personal number", fr: "numéro personnel turc", ru: "турецкий личный номер",
    "tckn tc_no tc_kimlik kimlik* t_c nüfus* turkish_id identity_number удостоверен* kimlik_no")
  static let iranian = IdentityKind(
    "iranian", en: "Iranian national code", fr: "code national iranien", ru: "иранский национальный код",
    """
    کد_ملی کدملی شماره_ملی کارت_ملی melli meli kodmelli kod_melli code_melli national_code national_id \
    national_number code_national numéro_national национальн*
    """)
  static let egyptian = IdentityKind(
    "egyptian", en: "Egyptian national number", fr: "numéro national égyptien",
    ru: "египетский национальный номер",
    """
    الرقم_القومي رقم_قومي القومي قومي بطاقة البطاقة بطاقته بطاقتها الهوية هوية national_id national_number \
    national_identity id_number id_card identity_card numéro_national carte_d_identité национальн* удостоверен*
    """)
  static let chinese = IdentityKind(
    "chinese", en: "Chinese identity number", fr: "numéro d’identité chinois", ru: "китайский личный номер",
    "身份证 身份證 公民身份 identity id identité удостоверен*")
  static let israeli = IdentityKind(
    "israeli", en: "Israeli or Palestinian identity number", fr: "numéro d’identité israélien ou palestinien",
    ru: "израильский или палестинский личный номер",
    """
    תעודת_זהות ת_ז תז מספר_זהות teudat* הזהות هوية الهوية هويته هويتها رقم_الهوية identity_number \
    identity_card id_number id_card id_no numéro_d_identité удостоверен*
    """)
  static let hongKong = IdentityKind(
    "hong-kong", en: "Hong Kong identity card", fr: "carte d’identité de Hong Kong",
    ru: "удостоверение Гонконга",
    "hkid hkic identity_card id_card id_number id_no 身份證 身份证 carte_d_identité удостоверен*")
  static let nicaraguan = IdentityKind(
    "nicaraguan", en: "Nicaraguan cédula", fr: "cédula nicaraguayenne", ru: "никарагуанское удостоверение",
    "cédula* cedula* identidad identity identité удостоверен*")
}
