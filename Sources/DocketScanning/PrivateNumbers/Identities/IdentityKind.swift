import DocketLanguage

/// A kind of personal number: of which document or office, and which words stand beside it.
struct IdentityKind: Sendable {
  /// What it is called.
  let name: Phrase
  /// The words.
  let words: NearbyWords

  private init(_ name: Phrase, _ words: String) {
    self.name = name
    self.words = NearbyWords(words)
  }

  private static let nationalNumber = Phrase("national", en: "national identity number")

  /// A number of a state, beside words that are those of this state.
  static func national(_ words: String) -> IdentityKind { IdentityKind(nationalNumber, words) }

  /// A number that nothing else is written as.
  static let code = national("")

  static let snils = IdentityKind(
    Phrase("snils", en: "Russian insurance number"),
    "снилс snils пенсионн* страхов* insurance pension*")
  static let inn = IdentityKind(
    Phrase("inn", en: "Russian taxpayer number"),
    "инн inn налог* tax taxpayer* fiscal*")
  static let passport = IdentityKind(
    Phrase("passport", en: "passport"),
    """
    паспорт* серия серии серией серію пашпарт* загранпаспорт* passport* passeport* reisepass* ausweis* personalausweis* pasport pasaport* \
    pasaporte* паспорты төлқұжат* جواز جواز_السفر الجواز گذرنامه پاسپورت דרכון הדרכון 护照 護照
    """)
  static let belarusian = IdentityKind(
    Phrase(
      "belarusian", en: "Belarusian personal number"),
    "личн* персональн* идентификацион* identification personal асабіст*")
  static let ukrainian = IdentityKind(
    Phrase("ukrainian", en: "Ukrainian taxpayer number"),
    "рнокпп іпн инн унзр ідентифікаційн* податк* налог* tax taxpayer* inn rnokpp unzr")
  static let kazakh = IdentityKind(
    Phrase("kazakh", en: "Kazakh personal number"),
    "иин жсн iin")
  static let french = IdentityKind(
    Phrase("french", en: "French insurance number"),
    "nir sécu sécurité_sociale securite_sociale insee social_security соцстрах* страхов*")
  static let german = IdentityKind(
    Phrase("german", en: "German taxpayer number"),
    "steuer* idnr tin tax налог* fiscal*")
  static let american = IdentityKind(
    Phrase("american", en: "US insurance number"),
    "ssn social_security sécurité_sociale соцстрах*")
  static let british = IdentityKind(
    Phrase("british", en: "British insurance number"),
    "nino national_insurance ni_number insurance assurance страхов*")
  static let turkish = IdentityKind(
    Phrase("turkish", en: "Turkish personal number"),
    "tckn tc_no tc_kimlik kimlik* t_c nüfus* turkish_id identity_number удостоверен* kimlik_no")
  static let iranian = IdentityKind(
    Phrase("iranian", en: "Iranian national code"),
    """
    کد_ملی کدملی شماره_ملی کارت_ملی melli meli kodmelli kod_melli code_melli national_code national_id \
    national_number code_national numéro_national национальн*
    """)
  static let egyptian = IdentityKind(
    Phrase("egyptian", en: "Egyptian national number"),
    """
    الرقم_القومي رقم_قومي القومي قومي بطاقة البطاقة بطاقته بطاقتها الهوية هوية national_id national_number \
    national_identity id_number id_card identity_card numéro_national carte_d_identité национальн* удостоверен*
    """)
  static let chinese = IdentityKind(
    Phrase("chinese", en: "Chinese identity number"),
    "身份证 身份證 公民身份 identity id identité удостоверен*")
  static let israeli = IdentityKind(
    Phrase("israeli", en: "Israeli or Palestinian identity number"),
    """
    תעודת_זהות ת_ז תז מספר_זהות teudat* הזהות هوية الهوية هويته هويتها رقم_الهوية identity_number \
    identity_card id_number id_card id_no numéro_d_identité удостоверен*
    """)
  static let hongKong = IdentityKind(
    Phrase("hong-kong", en: "Hong Kong identity card"),
    "hkid hkic identity_card id_card id_number id_no 身份證 身份证 carte_d_identité удостоверен*")
  static let nicaraguan = IdentityKind(
    Phrase("nicaraguan", en: "Nicaraguan cédula"),
    "cédula* cedula* identidad identity identité удостоверен*")
  static let spanish = IdentityKind(
    Phrase("spanish", en: "Spanish identity number"),
    "dni nie nif documento_de_identidad documento_nacional identidad identity identité удостоверен*")
}
