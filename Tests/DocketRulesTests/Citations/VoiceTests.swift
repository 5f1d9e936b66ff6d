import DocketDiagnostics
import DocketLanguage
import Testing

@testable import DocketRules

@Suite struct `The voices of a claim` {
  private static func findings(_ first: String, _ second: String) -> [String] {
    let text = """
      events: [{id: verdict, date: 2031-03-20, type: verdict, status: held, result: convicted, sources: [first, second]}]
      sources:
        first: {type: news, publisher: port-gazette, \(first)}
        second: {type: ngo, publisher: quay-committee, \(second)}

      """
    return RuleCase.validate(SampleCase.repository(fragment: text), rules: [.independentSources]).diagnostics
      .filter { $0.rule == "independent-sources" }.map { $0.what.text(in: .en) }
  }

  private static let one = "url: https://gazette.example.org/f"
  private static let other = "url: https://quay.example.org/s"
  private static let sameText = "The sources of `verdict` are one text printed twice: `first` and `second`."
  private static let sameAuthor =
    "The sources of `verdict` come from one author or agency: `first` and `second`."

  @Test(arguments: [
    ("title: Two years for the lanterns on the quay", "title: '“Two Years for the Lanterns on the Quay”'"),
    ("title: За фонари на причале дали два года", "title: 'За фонари на причале дали: «два года»'"),
    ("description: A", "description: B, url: 'https://gazette-example-org.translate.goog/f?_x_tr_sl=ru'"),
  ])
  func `are one where a text is printed again`(first: String, second: String) {
    let address = second.contains("url:") ? second : "\(second), \(Self.other)"
    #expect(Self.findings("\(first), \(Self.one)", address) == [Self.sameText])
  }

  @Test(arguments: [
    ("author: Reuters", "author: AFP / Рейтер"), ("author: 'Mara Quill, Port-Selm'", "author: 'Mara Quill'"),
    ("description: A", "author: Port Gazette"), ("description: A", "author: Портовая газета"),
    ("author: Комитет причала", "description: A"),
    ("author: The Associated Press", "author: AP"),
  ])
  func `are one where one author or agency wrote both`(first: String, second: String) {
    #expect(Self.findings("\(first), \(Self.one)", "\(second), \(Self.other)") == [Self.sameAuthor])
  }

  @Test(arguments: [
    ("title: Verdict", "title: Verdict"), ("title: Two years for lanterns", "title: Two years for lanterns"),
    ("author: Staff", "author: Staff"), ("author: Mara", "author: Mara"), ("author: Reuters", "author: AFP"),
    ("author: 'Mara Quill'", "author: 'Odo Quill'"), ("author: Пресс-служба", "author: Пресс-служба"),
    ("title: Two years for the lanterns on the quay", "title: Three years for the lanterns on the quay"),
    ("author: []", "author: [Port Gazette]"),
  ])
  func `are two where nothing says otherwise`(first: String, second: String) {
    #expect(Self.findings("\(first), \(Self.one)", "\(second), \(Self.other)") == [])
  }

  @Test func `are one where the record says who was first`() {
    let findings = Self.findings("title: A, \(Self.one)", "title: B, reprint_of: port-gazette, \(Self.other)")
    #expect(findings == ["The sources of `verdict` come from one publisher only."])
  }
}
