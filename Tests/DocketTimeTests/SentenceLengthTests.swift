import DocketTime
import Testing

@Suite struct `Sentences with a least and a most` {
  @Test(arguments: ["5y/10y", "4y 6m/10y", "25y/life", "death", "4y"])
  func `are read and written`(text: String) throws {
    #expect(try SentenceLength.parse(text).description == text)
  }

  @Test(arguments: [
    ("5 years/10 years", "5y/10y"), ("5y / 10y", "5y/10y"), ("25 ans/perpétuité", "25y/life"),
    ("Death penalty", "death"),
  ])
  func `in other notations are refused with the right one`(text: String, reading: String) {
    #expect(throws: AmountFault(.notation(reading: reading), at: 0..<text.utf8.count)) {
      try SentenceLength.parse(text)
    }
  }

  /// What is proposed to type must not be refused when it is typed.
  @Test(arguments: ["2y/2y", "2 y/2 y", "10 years/5 years", "life / 5y", "Life/life", "10y/5 years"])
  func `out of order are called so in every notation`(text: String) {
    #expect(throws: AmountFault(.rangeOrder, at: 0..<text.utf8.count)) { try SentenceLength.parse(text) }
  }
}
