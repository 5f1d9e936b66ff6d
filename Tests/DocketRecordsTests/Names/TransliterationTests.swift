import DocketLanguage
import DocketRecords
import Testing

@Suite("Texts in a–z")
struct TransliterationTests {
  @Test(arguments: [
    ("Селмский областной суд", "selmskiy oblastnoy sud"),
    ("Ежегодный подъезд", "yezhegodnyy podyezd"),
    ("съёмка, ёлка, приезд, пьеса", "syemka yelka priyezd pyesa"),
    ("Щука и щётка: цех № 9", "shchuka i shchetka tsekh 9"),
    ("Юность. Яхта. Эхо", "yunost yakhta ekho"),
  ])
  func `Russian goes by BGN/PCGN 1947`(text: String, latin: String) {
    #expect(written(text, "ru") == latin)
  }

  @Test(arguments: [
    ("Їжак і їжа", "yizhak i yizha"), ("зграя", "zghraia"), ("Єдність, моє", "yednist moie"),
    ("ґанок гора", "ganok hora"), ("пам’ять", "pamiat"), ("Юрій", "yurii"),
    ("щит йод чайка", "shchyt yod chaika"),
  ])
  func `Ukrainian goes by the system of 2010`(text: String, latin: String) {
    #expect(written(text, "uk") == latin)
  }

  @Test(arguments: [
    ("Дзень воўка", "dzyen vowka"), ("ёлка", "yolka"), ("гара", "hara"), ("сям’я", "syamya"),
    ("кніга", "kniha"),
  ])
  func `Belarusian goes by BGN/PCGN 1979`(text: String, latin: String) {
    #expect(written(text, "be") == latin)
  }

  @Test(arguments: [
    ("воўк", "vowk"), ("її", "yii"), ("гора", "gora"), ("ліс", "lis"), ("рыба і гара", "ryba i hara"),
    ("кніга і гора", "kniha i hora"),
  ])
  func `without a language its own letters tell it`(text: String, latin: String) {
    #expect(written(text, nil) == latin)
  }

  @Test(arguments: [
    ("محكمة", "mhkmh"), ("الخير", "alkhir"), ("يوم", "yum"), ("سعود", "sud"), ("كِتَاب", "kitab"),
    ("مُدَرِّس", "mudarris"), ("نُور", "nur"), ("دواء", "dwa"), ("رقم ٩", "rqm 9"), ("ثلاثة", "thlathh"),
  ])
  func `Arabic goes by ALA-LC, and no vowel is guessed`(text: String, latin: String) {
    #expect(written(text, "ar") == latin)
  }

  @Test(arguments: [
    ("دادگاه", "dadgah"), ("چراغ", "chragh"), ("نوید", "nvid"), ("ژاله", "zhalh"), ("ثریا", "srya"),
    ("پرونده ۱۲", "prundh 12"),
  ])
  func `Persian goes by ALA-LC`(text: String, latin: String) {
    #expect(written(text, "fa") == latin)
    #expect(written(text, nil) == latin || text == "ثریا" || text == "نوید")
  }

  @Test(arguments: [
    ("Δικαστήριο", "dikastirio"), ("ευχή αυγή ναύτης", "efchi avgi naftis"), ("μπάλα λάμπα", "bala lampa"),
    ("άγγελος σφίγγα λάρυγξ", "angelos sfinga larynx"), ("ουρανός", "ouranos"),
    ("ψυχή ξένος", "psychi xenos"),
    ("προϊόν", "proion"),
  ])
  func `Greek goes by ISO 843`(text: String, latin: String) {
    #expect(written(text, "el") == latin)
  }

  @Test(arguments: [
    ("Cour régionale d’Été", "fr", "cour regionale d ete"), ("O’Brien", "en", "obrien"),
    ("Große Straße", "de", "grosse strasse"), ("Łódź, Ørsted, Æsir", "pl", "lodz orsted aesir"),
    ("Đường phố", "vi", "duong pho"), ("ışık", "tr", "isik"), ("e\u{301}te\u{301}", "fr", "ete"),
    ("Çağlar №7", "tr", "caglar 7"),
  ])
  func `a Latin letter is the one under its mark`(text: String, language: String, latin: String) {
    #expect(written(text, language) == latin)
  }

  @Test(arguments: [("東京 News", "news"), ("東京", ""), ("", ""), ("🦆 — …", ""), ("suд", ""), ("суdья", "")])
  func `a word with a letter of another script is left out whole`(text: String, latin: String) {
    #expect(written(text, "ru") == latin)
  }

  @Test(arguments: ["Ἀθῆναι", "ў", "ﷺ", "\u{301}", "Ǆ", "І́", "ﬁ", "٣٣", "Ⅻ", "½", "ª", "ـ", "ّ"])
  func `whatever is written, the words are a–z and 0–9`(text: String) {
    for language in ["ru", "uk", "be", "ar", "fa", "el", "fr"] {
      let words = Transliteration.words(of: text + " " + text + "a", in: LanguageTag(language))
      #expect(
        words.allSatisfy { $0.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) } })
    }
  }

  private func written(_ text: String, _ language: String?) -> String {
    Transliteration.words(of: text, in: language.flatMap { LanguageTag($0) }).joined(separator: " ")
  }
}
