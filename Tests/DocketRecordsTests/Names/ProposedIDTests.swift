import DocketLanguage
import DocketRecords
import Testing

@Suite("Proposed ids")
struct ProposedIDTests {
  @Test(arguments: [
    ("The Harbour Bells case", "en", "the-harbour-bells-case"),
    ("Дело о портовых колоколах", "ru", "delo-o-portovykh-kolokolakh"),
    ("  — №12, “Bells”!", "en", "12-bells"),
    ("Report on the custody hearing of the year before last", "en", "report-on-the-custody-hearing-of-the"),
    ("достопримечательностидостопримечательности", "ru", "dostoprimechatelnostidostoprimechatelnos"),
  ])
  func `words are joined by hyphens and cut between words`(text: String, language: String, id: String) {
    let made = ProposedID.make(from: text, in: LanguageTag(language))
    #expect(made == id)
    #expect(Identifier.isWellFormed(id, length: 40))
  }

  @Test func `an id that is taken gets the next number, and still fits`() {
    let taken: Set = ["bells", "bells-2"]
    #expect(ProposedID.make(from: "Bells", in: nil, isTaken: taken.contains) == "bells-3")
    let long = String(repeating: "a", count: 40)
    #expect(
      ProposedID.make(from: long, in: nil) { $0 == long } == String(repeating: "a", count: 38) + "-2")
  }

  @Test(arguments: ["", "東京", "…", "🦆"])
  func `nothing is proposed where no word can be written`(text: String) {
    #expect(ProposedID.make(from: text, in: nil) == nil)
  }
}
