import DocketLanguage
import DocketReporting
import Testing

@Suite struct ReportPhrasesTests {
  @Test(arguments: ReportPhrases.all)
  func `a phrase has the same places in every language`(_ phrase: Phrase) {
    #expect(phrase.defects == [])
  }

  @Test func `phrases have keys of their own`() {
    #expect(Set(ReportPhrases.all.map(\.key)).count == ReportPhrases.all.count)
  }

  @Test(arguments: ReportPhrases.all)
  func `French puts a no-break space before a colon`(_ phrase: Phrase) {
    #expect(!phrase.fr.contains(" :"))
  }

  @Test(arguments: Reporter.builtIn.map(\.summary))
  func `the summary of a reporter is among the phrases`(_ phrase: Phrase) {
    #expect(ReportPhrases.all.contains(phrase))
  }
}
