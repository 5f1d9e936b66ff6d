import Testing

@testable import DocketSite

@Suite struct `The newest source of a status that is over by count` {
  @Test(arguments: [
    ("", "2014-07-02"),
    (
      "- {id: rumour, date: 2016-01-01, type: statement, sources: [later]}", "2014-07-02"
    ),
    ("- {id: held, date: 2015-09-01, type: still_held, sources: [later]}", "2016-01-02"),
  ])
  func `is that of the sentence it rests on`(event: String, newest: String) throws {
    let sample = SampleCorpus(files: [
      "pipeline.yml": Fiction.pipeline,
      "records/cases/lantern-row.yml": """
      id: lantern-row
      language: en
      title: {en: Lantern Row, fr: Rue des lanternes, ru: Фонарный ряд}
      jurisdiction: QX
      people: {ann: {name: Ann Example}}
      events:
        - {id: taken, date: 2014-01-05, type: arrest, sources: [first]}
        - {id: sentenced, date: 2014-06-10, type: verdict, status: held, outcomes: {ann: {result: convicted, sentence: 1y}}, sources: [second]}
        \(event)
      sources:
        first: {type: news, publisher: lamp-society, title: A page, date: 2014-01-06, url: "https://lamps.example.org/1"}
        second: {type: news, publisher: lamp-society, title: A page, date: 2014-07-02, url: "https://lamps.example.org/2"}
        later: {type: news, publisher: lamp-society, title: A page, date: 2016-01-02, url: "https://lamps.example.org/3"}
      """,
      "records/registry/organisations.yml": Fiction.organisations,
    ])
    let bytes = try #require(try sample.site(Fiction.asOf).published()["api/v1/cases/lantern-row.json"])
    #expect(String(decoding: bytes, as: UTF8.self).contains("\"newest_source\": \"\(newest)\""))
  }
}
