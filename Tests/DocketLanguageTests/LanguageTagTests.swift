import DocketLanguage
import Testing

@Suite struct LanguageTagTests {
  @Test(arguments: [
    ("en", "en", "en"), ("RU", "ru", "ru"), ("tt-latn", "tt-Latn", "tt"), ("TT-LATN", "tt-Latn", "tt"),
    ("fr-ca", "fr-CA", "fr"), ("es-419", "es-419", "es"), ("be-TARASK", "be-tarask", "be"),
    ("de-1996", "de-1996", "de"), ("zh-hant-TW", "zh-Hant-TW", "zh"),
    ("sl-rozaj-biske", "sl-rozaj-biske", "sl"),
    ("sr-Latn-RS-ekavsk", "sr-Latn-RS-ekavsk", "sr"), ("kpv", "kpv", "kpv"),
  ])
  func `a tag is put into its canonical case`(_ text: String, _ canonical: String, _ language: String) {
    #expect(LanguageTag(text)?.description == canonical)
    #expect(LanguageTag(text)?.language == language)
  }

  @Test(arguments: [
    "", "e", "engl", "en-", "-en", "en--US", "en_US", "ру", "e1", "en-u-ca-gregory", "x-private", "i-klingon",
    "zh-cmn-Hans-", "en-US-Latn", "en-US-GB", "en-Latn-Cyrl", "sl-rozaj-rozaj", "sl-rozaj-IT", "en-a123",
    "en-toolongsubtag", "en US", "en-abcde-abcde", "fr-FR ", "ru-RU\n",
  ])
  func `what is no tag is refused`(_ text: String) {
    #expect(LanguageTag(text) == nil)
  }

  @Test func `tags are sorted by their characters`() {
    let tags = ["ru", "en-GB", "tt-Latn", "en"].compactMap { LanguageTag($0) }
    #expect(tags.sorted().map(\.description) == ["en", "en-GB", "ru", "tt-Latn"])
  }

  @Test func `a long text is refused without being read`() {
    #expect(LanguageTag("en" + String(repeating: "-abcde", count: 10_000)) == nil)
  }
}
