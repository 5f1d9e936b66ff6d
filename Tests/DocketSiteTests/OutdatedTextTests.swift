import DocketDiagnostics
import DocketJSON
import DocketRecords
import Testing

@testable import DocketSite

@Suite struct `An outdated translation` {
  /// A case whose French note was stamped for another English one, and whose Russian note is current.
  private static func published(stale: Bool) throws -> [String: [UInt8]] {
    let english = "Bring a document."
    let lock = """
      # Written by `docket translations stamp`; nobody needs to edit it.
      cases/one events/h/note fr \(TextDigest.of(stale ? "Come early." : english)) \(TextDigest.of("Venez tôt."))
      cases/one events/h/note ru \(TextDigest.of(english)) \(TextDigest.of("Возьмите документ."))

      """
    return try SampleCorpus(files: [
      "pipeline.yml": Fiction.pipeline,
      "records/translations.lock": lock,
      "records/cases/one.yml": """
      id: one
      language: en
      title: {en: One case, fr: Une affaire, ru: Одно дело}
      jurisdiction: QX
      people: {p: {name: {en: Orla Vant, fr: Orla Vant, ru: Орла Вант}}}
      events:
        - id: h
          type: verdict
          date: 2031-05-20
          status: scheduled
          note: {en: Bring a document., fr: Venez tôt., ru: Возьмите документ.}
          sources: [s]
      sources: {s: {type: news, publisher: gazette, title: Report, url: "https://gazette.example/1"}}
      """,
    ]).site().published()
  }

  private static func text(_ path: String, stale: Bool) throws -> String {
    let bytes = try #require(try published(stale: stale)[path])
    return String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: "")
  }

  @Test func `is marked in the calendar of its language, and in no other`() throws {
    let mark = "Le texte original a été modifié après cette traduction."
    #expect(try Self.text("calendars/fr/hearings.ics", stale: true).contains(mark))
    #expect(try !Self.text("calendars/fr/hearings.ics", stale: false).contains(mark))
    #expect(try !Self.text("calendars/ru/hearings.ics", stale: true).contains("Исходный текст изменили"))
    #expect(try !Self.text("calendars/en/hearings.ics", stale: true).contains("was changed after"))
  }

  @Test func `is named in the JSON of its case`() throws {
    let stale = try JSONValue.parse(Array(try Self.text("api/v1/cases/one.json", stale: true).utf8))
    #expect(stale["result"]?["outdated"] == ["fr": ["events/h/note"]])
    let current = try JSONValue.parse(Array(try Self.text("api/v1/cases/one.json", stale: false).utf8))
    #expect(current["result"]?["id"] == "one")
    #expect(current["result"]?["outdated"] == nil)
  }
}
