import DocketLanguage
import Testing

@Suite struct `Names of countries` {
  /// The codes that ISO 3166-1 has given to somebody, and XK.
  private static let codes = """
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD
    CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF
    GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN
    KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA
    NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI
    SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI
    VN VU WF WS XK YE YT ZA ZM ZW
    """.split { $0.isWhitespace }.map(String.init)

  @Test(arguments: MessageLanguage.allCases)
  func `are there for every code, each once`(language: MessageLanguage) throws {
    #expect(Self.codes.count == 250)
    var seen: [String: String] = [:]
    for code in Self.codes {
      let name = try #require(CountryNames.name(code), "\(code)")
      #expect(name.isSaid(in: language), "\(code)")
      let text = name[language]
      #expect(seen.updateValue(code, forKey: text) == nil, "\(text)")
    }
  }

  @Test func `are there for no other code`() {
    let letters = (0x41...0x5A).map { String(UnicodeScalar(UInt8($0))) }
    let named = letters.flatMap { first in letters.map { first + $0 } }.filter {
      CountryNames.name($0) != nil
    }
    #expect(named == Self.codes)
    for code in ["", "ru", "RUS", "R"] { #expect(CountryNames.name(code) == nil) }
  }

  @Test(arguments: [
    ("BY", "Belarus", "Bélarus", "Беларусь", "Bielorrusia", "بيلاروس", "بلاروس", "Беларусь"),
    ("HK", "Hong Kong", "Hong Kong", "Гонконг", "Hong Kong", "هونغ كونغ", "هنگ‌کنگ", "Ганконг"),
    ("IR", "Iran", "Iran", "Иран", "Irán", "إيران", "ایران", "Іран"),
    (
      "US", "United States", "États-Unis", "США", "Estados Unidos", "الولايات المتحدة", "ایالات متحده",
      "Злучаныя Штаты Амерыкі"
    ),
  ])
  func `are those that readers use`(
    code: String, en: String, fr: String, ru: String, es: String, ar: String, fa: String, be: String
  ) throws {
    let name = try #require(CountryNames.name(code))
    let languages: [MessageLanguage] = [.en, .fr, .ru, .es, .ar, .fa, .be]
    #expect(languages.map { name[$0] } == [en, fr, ru, es, ar, fa, be])
  }
}
