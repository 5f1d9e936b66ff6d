import DocketDiagnostics
import Testing

@testable import DocketScanning

@Suite struct `An e-mail address` {
  @Test(arguments: [
    ("write to a.b+c@mail.example.org.", "a.b+c@mail.example.org"),
    ("mailto:lorne@example.org?subject=x", "lorne@example.org"),
    ("<lorne@example.org>", "lorne@example.org"), ("«lorne@example.org»", "lorne@example.org"),
    ("почта@пример.рф", "почта@пример.рф"), ("lorne@xn--e1afmkfd.xn--p1ai", "lorne@xn--e1afmkfd.xn--p1ai"),
    (#""lorne\x40example.org""#, #"lorne\x40example.org"#), ("LORNE@EXAMPLE.ORG", "LORNE@EXAMPLE.ORG"),
    ("https://example.org/lorne@example.org", "lorne@example.org"), ("أولغا@مثال.مصر، ", "أولغا@مثال.مصر"),
    ("olga@דוגמה.קום", "olga@דוגמה.קום"), ("lorne@例え.テスト。", "lorne@例え.テスト"),
    // Readers get an `@`.
    ("?to=lorne%40example.org&x", "lorne%40example.org"),
    ("lorne%2540example.org", "lorne%2540example.org"), ("lorne＠example.org", "lorne＠example.org"),
    ("lorneⓐexample.org", "lorneⓐexample.org"), ("lorne&#64;example.org", "lorne&#64;example.org"),
    ("lorne&commat;example.org", "lorne&commat;example.org"),
  ])
  func `is found as it is written`(text: String, address: String) {
    #expect(Self.found(text) == [address])
    #expect(Self.candidates(text).map(\.isDisguised) == [false])
  }

  @Test(arguments: [
    ("lorne (at) example.org", "lorne (at) example.org"),
    ("lorne[at]example[dot]org", "lorne[at]example[dot]org"),
    ("lorne at example dot org", "lorne at example dot org"),
    ("lorne собака example точка org now", "lorne собака example точка org"),
    ("lorne (собака) example.org", "lorne (собака) example.org"),
    ("lorne arobase example point org", "lorne arobase example point org"),
    ("lorne @ example.org", "lorne @ example.org"),
    // Other words for the sign and for the dot.
    ("lorne.81 собачка gmail.com", "lorne.81 собачка gmail.com"),
    ("lorne [собачкой] mail [точка] ru", "lorne [собачкой] mail [точка] ru"),
    ("lorne эт mail точка ру", "lorne эт mail точка ру"), ("lorne равлик ukr.net", "lorne равлик ukr.net"),
    ("lorne сабака tut.by", "lorne сабака tut.by"),
    ("lorne arroba ejemplo punto es", "lorne arroba ejemplo punto es"),
    ("lorne małpa wp.pl", "lorne małpa wp.pl"), ("lorne ZAVINÁČ seznam.cz", "lorne ZAVINÁČ seznam.cz"),
    ("lorne Klammeraffe web.de", "lorne Klammeraffe web.de"),
    ("lorne שטרודל gmail.com", "lorne שטרודל gmail.com"),
    ("lorne at gmail.com", "lorne at gmail.com"), ("lorne.81 chez gmail.com", "lorne.81 chez gmail.com"),
    ("lorne81 на mail.ru", "lorne81 на mail.ru"), ("lorne(a)gmail.com", "lorne(a)gmail.com"),
    ("lorne точка sedge собака mail точка ru", "lorne точка sedge собака mail точка ru"),
    // Marks and spaces.
    ("lorne*at*example.org", "lorne*at*example.org"),
    (#"lorne\"at\"example.org"#, #"lorne\"at\"example.org"#),
    ("lorne «at» gmail.com", "lorne «at» gmail.com"),
    ("lorne|at|example|dot|org", "lorne|at|example|dot|org"),
    ("lorne_at_example_dot_org", "lorne_at_example_dot_org"),
    ("lorne-at-gmail-dot-com", "lorne-at-gmail-dot-com"),
    ("lorne[@]example.org", "lorne[@]example.org"), ("lorne @gmail.com", "lorne @gmail.com"),
    ("lorne.81 @example.org", "lorne.81 @example.org"), ("lorne@ example.org", "lorne@ example.org"),
    ("lorne@gmail[dot]com", "lorne@gmail[dot]com"), ("lorne@gmail(точка)com", "lorne@gmail(точка)com"),
    ("lorne@gmail . com", "lorne@gmail . com"), ("lorne@gmail,com", "lorne@gmail,com"),
    ("lorne@mail ru", "lorne@mail ru"),
    // The words behind it are no part of it.
    ("lorne @ gmail . com or call", "lorne @ gmail . com"),
    ("lorne @ gmail . com, or her lawyer", "lorne @ gmail . com"),
    ("lorne @ gmail . com ou appeler", "lorne @ gmail . com"),
    ("lorne @ gmail . com ve ara", "lorne @ gmail . com"),
    ("lorne @ gmail . com in Berlin", "lorne @ gmail . com"),
    ("lorne @ mail . ru для писем", "lorne @ mail . ru"),
    ("lorne @ mail . ru, или", "lorne @ mail . ru"), ("lorne @ mail . ru today.", "lorne @ mail . ru"),
    ("lorne at gmail com or call", "lorne at gmail com"), ("lorne@gmail,com или", "lorne@gmail,com"),
    ("lorne @ yandex . ru для писем", "lorne @ yandex . ru"),
  ])
  func `is found in other forms`(text: String, address: String) {
    #expect(Self.found(text) == [address])
    #expect(Self.candidates(text).map(\.isDisguised) == [true])
  }

  @Test(arguments: [
    "docket@1.2.3", "logo@2x.png", "@lorne", "@lorne@social.example.org", "https://example.org/@lorne",
    "https://social.example.org/@lorne@example.org", "git@example.org:records.git",
    "https://a:b@example.org/c",
    "https://example.org/%40lorne%40example.org", "look at example.org", "a@b", "lorne@example", "@", "a@",
    "a @ b", "@.org", "at dot org", "собака", "(at)", "%40", "\\x40",
    // Prose in several languages.
    "He stood at one point in time", "She arrived at the station. Then she left.", "R&D at example.org",
    "She has an account at gmail.com and another at mail.ru.", "Anna wrote it @anna.petrova on Monday",
    "Bluesky: Anna @anna.bsky.social", "the hearing at 10.30 in Selm", "price 5 @ 10.20",
    "https://example.org/look-at-example.org", "https://example.org/news_at_example.com/2031",
    "Её ящик на mail.ru взломали", "Её собака лаяла. Потом пришли.", "точка зрения собаки",
    "Il travaille chez Orange point final", "étudiant(e)s et alumno(a) de la escuela",
    "La arroba es un signo.",
    "Der Klammeraffe ist ein Zeichen.", "napisany przez małpa. Potem", "kvartira na ul. Lenina",
    "التقى بهم في الساعة 10.30",
  ])
  func `is not seen in what only resembles one`(text: String) {
    #expect(Self.found(text) == [])
  }

  @Test(arguments: ["@", "a@a.", "a%40", " at a dot ", "(at)", "a@b.co ", "://", "a@@"])
  func `costs no more than its bytes in hostile files`(piece: String) {
    let bytes = Array(String(repeating: piece, count: 60_000 / piece.utf8.count).utf8)
    let time = ContinuousClock().measure { _ = MailScanner.candidates(in: bytes.span) }
    #expect(time < .seconds(20))
  }

  private static func candidates(_ text: String) -> [MailScanner.Candidate] {
    MailScanner.candidates(in: read(text).file.bytes.span)
  }

  /// A text as its readers get it, which is where addresses are looked for.
  private static func read(_ text: String) -> ReadersText {
    ReadersText(SourceFile(path: "a.yml", bytes: Array(text.utf8)))
  }

  private static func found(_ text: String) -> [String] {
    let reading = read(text)
    return candidates(text).map { reading.source.text(reading.sourceRange(of: $0.range)) }
  }
}
