import DocketLanguage
import Testing

@Suite struct `The registry of languages` {
  private static let letters = Array("abcdefghijklmnopqrstuvwxyz")
  private static let two = letters.flatMap { first in letters.map { "\(first)\($0)" } }

  @Test func `knows the 183 codes of ISO 639-1`() throws {
    let codes = Self.two.filter { LanguageTag($0)?.isRegistered == true }
    #expect(codes.count == 183)
    #expect(Set(["en", "fr", "ru", "be", "fa", "zh", "aa", "zu"]).isSubset(of: codes))
    #expect(codes.allSatisfy { LanguageTag.correction(of: $0) == nil })
  }

  /// A bare language takes a shorter way through the tables than one with a script behind it.
  @Test func `corrects a language alone as it does with a script behind it`() {
    var corrected = 0
    for text in Self.two {
      let alone = LanguageTag.correction(of: text)
      #expect(
        alone.map { "\($0)-Latn" } == LanguageTag.correction(of: "\(text)-Latn")?.description, "\(text)")
      if alone != nil { corrected += 1 }
    }
    #expect(corrected == 15)
  }

  @Test(
    arguments: [
      ("ua", "uk"), ("by", "be"), ("us", "en"), ("md", "ro"), ("rus", "ru"), ("per", "fa"), ("EN", "en"),
      ("Ru", "ru"),
      ("RUS", "ru"), ("be_tarask", "be-tarask"), ("ua-latn", "uk-Latn"), ("en", nil), ("tt-Latn", nil),
      ("xx", nil),
      ("abk", nil), ("e", nil), ("", nil), ("ен", nil), ("{}", nil), ("``", nil),
    ] as [(String, String?)])
  func `corrects what was probably meant`(text: String, tag: String?) {
    #expect(LanguageTag.correction(of: text)?.description == tag)
  }
}
