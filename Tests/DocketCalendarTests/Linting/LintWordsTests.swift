import DocketCalendar
import DocketDiagnostics
import DocketLanguage
import Testing

@Suite struct `The words of the linter` {
  @Test(arguments: CalendarCheck.all.map(\.description.id))
  func `are whole sentences in every language`(id: String) throws {
    let check = try #require(CalendarCheck.all.first { $0.description.id == id })
    #expect(id.hasPrefix("ics-"))
    for phrase in [check.description.summary, check.description.reason] { Self.judge(phrase.message) }
    #expect(!check.basis.isEmpty)
  }

  @Test func `have ids of their own`() {
    let ids = CalendarCheck.all.map(\.description.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test(arguments: `The linter`.cases)
  func `have all their places filled`(tested: LintCase) {
    for diagnostic in tested.diagnostics {
      for message in [diagnostic.what, diagnostic.why] + diagnostic.mend { Self.judge(message) }
      #expect(!diagnostic.mend.isEmpty, "say what to do")
    }
  }

  private static func judge(_ message: Message) {
    #expect(message.phrase.places == Set(message.arguments.map(\.name)).sorted())
    for language in MessageLanguage.complete {
      let text = message.text(in: language)
      #expect(text.hasSuffix(".") || text.hasSuffix("?"), "\(text)")
      #expect(text.count <= 160, "\(text)")
      #expect(!text.contains("!") && !text.contains("  ") && !text.contains("{"), "\(text)")
      if language == .fr { #expect(!text.contains(" :") && !text.contains(" ;"), "\(text)") }
    }
  }
}
