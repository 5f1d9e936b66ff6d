import DocketTime
import Testing

@Suite struct `The grammar of dates` {
  @Test(arguments: `Accepted dates`.forms.map(\.text))
  func `has every date that is accepted`(text: String) throws {
    #expect(text.wholeMatch(of: try Regex(DateGrammar.any)) != nil)
  }

  @Test(arguments: DateGrammar.forms.map(\.example.text) + DateGrammar.marks.map(\.text))
  func `has examples that read and write back the same`(text: String) throws {
    #expect(try RecordDate.parse(text).description == text)
    #expect(text.wholeMatch(of: try Regex(DateGrammar.any)) != nil)
  }

  @Test(arguments: [
    "", "24", "2023-13", "2023-00", "2023-9-4", "2023-09-32", "2023-09-04T24:00", "2023-09-04T10:60",
    "2023-09-04T10:30~", "2023-09-04T10:30/..", "2023/", "../2023", "2023-09-04 10:30", "2023??",
    "2023-09-04/...",
  ])
  func `has nothing that is refused for its form`(text: String) throws {
    #expect(text.wholeMatch(of: try Regex(DateGrammar.any)) == nil)
    #expect(throws: DateFault.self) { try RecordDate.parse(text) }
  }

  @Test func `writes the patterns out`() {
    #expect(
      DateGrammar.forms.map(\.pattern) == [
        "[0-9]{4}", "[0-9]{4}-(0[1-9]|1[0-2])", "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])",
        "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]",
      ])
  }
}
