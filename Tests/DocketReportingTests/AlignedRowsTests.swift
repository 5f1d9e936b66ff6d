import DocketReporting
import Testing

@Suite struct `Rows of a table` {
  @Test func `stand in columns, whatever the script`() {
    let lines = AlignedRows.lines([
      ["name", "what", "state"], ["Илан", "表決", ""], ["e\u{301}", "🕰️", "x"],
      ["a\u{1B}[2J", "–", "longer than others"],
    ])
    #expect(
      lines == [
        "name   what  state", "Илан   表決", "e\u{301}      🕰️    x", "a␛[2J  –     longer than others",
      ])
  }

  @Test func `are none without rows, and may lack cells`() {
    #expect(AlignedRows.lines([]) == [])
    #expect(AlignedRows.lines([["a", "bc"], ["d"]]) == ["a  bc", "d"])
  }
}
