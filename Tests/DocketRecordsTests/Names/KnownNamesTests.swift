import DocketLanguage
import DocketRecords
import Testing

@Suite("Names of the registry")
struct KnownNamesTests {
  private static let names = KnownNames(of: Corpus(files: Fixture.paths.compactMap(Fixture.read)))

  @Test(arguments: [
    ("qx-supreme", ReferenceTarget.court, "qx-supreme"), ("Supreme Court of QX", .court, "qx-supreme"),
    ("cour SUPREME de qx", .court, "qx-supreme"), ("Верховный суд QX", .court, "qx-supreme"),
    ("«Верховный суд»", .court, "qx-supreme"), ("верховныйсуд", .court, "qx-supreme"),
    ("Tribunal de Bac Ville", .court, "ferry-court"), ("Cour d'appel de QY", .court, "qy-appeal"),
    ("Port‑Selm", .place, "port-selm"),
    ("Criminal Code of QX, 167", .law, "qx-cc-167"), ("участие в запрещенном собрании", .law, "qx-cc-212-2"),
    ("Selm District Court", .publisher, "selm-district"), ("port gazette", .publisher, "port-gazette"),
    ("Journalistes", .tag, "journalists"), ("L'affaire des cloches du port", .caseRecord, "harbour-bells"),
    ("The bell ringers of Selm", .caseRecord, "harbour-bells"), ("Илан Веспер", .caseRecord, "harbour-bells"),
  ])
  func `an id or a whole name in any language is enough`(typed: String, target: ReferenceTarget, id: String) {
    #expect(Self.names.find(typed, as: target).id == id)
  }

  @Test(arguments: [
    ("верховный", ReferenceTarget.court, "qx-supreme"), ("suprême qx", .court, "qx-supreme"),
    ("областной", .court, "selm-regional"), ("cloches", .caseRecord, "harbour-bells"),
  ])
  func `words that a single entry has are enough`(typed: String, target: ReferenceTarget, id: String) {
    guard case .only(let entry) = Self.names.find(typed, as: target) else {
      Issue.record("not found")
      return
    }
    #expect(entry.id == id)
  }

  @Test func `between two nothing is chosen`() {
    let match = Self.names.find("Selm", as: .court)
    #expect(match.id == nil)
    #expect(match.candidates.map(\.id) == ["selm-district", "selm-regional"])
  }

  @Test(arguments: [
    ("Supremme Cort of QX", ReferenceTarget.court, ["qx-supreme"]), ("qx-suprem", .court, ["qx-supreme"]),
    ("Verkhovnyy sud", .court, ["qx-supreme"]), ("xyzzy", .court, []), ("", .court, []), ("—", .court, []),
    (String(repeating: "selm ", count: 100), .court, []),
  ])
  func `what is written nearly so is offered, and none rather than a bad one`(
    typed: String, target: ReferenceTarget, near: [String]
  ) {
    let match = Self.names.find(typed, as: target)
    #expect(match.id == nil || typed == "qx-suprem")
    #expect(match.candidates.map(\.id) == near)
  }

  @Test func `people are found in their own case`() {
    #expect(Self.names.find("Веспер", as: .person, of: "harbour-bells").id == "vesper")
    #expect(Self.names.find("I. Vesper", as: .person, of: "harbour-bells").id == "vesper")
    #expect(Self.names.find("Веспер", as: .person, of: "night-ferry").id == nil)
  }

  @Test func `the name of the reader's language is told, else the first`() throws {
    let entry = try #require(Self.names.find("qx-supreme", as: .court).entry)
    #expect(entry.name(in: LanguageTag("fr")) == "Cour suprême de QX")
    #expect(entry.name(in: LanguageTag("fa")) == "Supreme Court of QX")
  }
}
