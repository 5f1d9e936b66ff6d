import Testing

@testable import DocketSite

@Suite struct `Titles and descriptions of hearings` {
  private func sample(people: Int, court: String) -> SampleCorpus {
    let names = ["Orla Vant", "Teodor Brisk", "Mirel Sand", "Ada Quill", "Per Holm", "Ines Dahl"].prefix(
      people)
    let list = names.enumerated().map { "p\($0.offset): {name: \($0.element)}" }.joined(separator: ", ")
    return SampleCorpus(files: [
      "pipeline.yml": Fiction.pipeline,
      "records/cases/one.yml": """
      id: one
      language: en
      title: One case
      jurisdiction: QX
      people: {\(list)}
      events: [{id: h, type: verdict, date: 2031-05-20, \(court.contains("status") ? "" : "status: cancelled, ")\(court) sources: [s]}]
      sources: {s: {type: news, publisher: gazette, title: Report, url: "https://gazette.example/1"}}
      """,
      "records/registry/courts.yml": """
      plain: {name: The Court of Nowhere, short: Nowhere Court}
      seated: {name: The Court of Selm, place: selm, address: 2 Quay Street}
      named: {name: The Port Selm Court, place: selm}
      far: {name: A court, place: long}
      """,
      "records/registry/places.yml": """
      selm: {name: Port Selm, kind: city, country: QX}
      long: {name: Upper Selm beyond the Seven Bridges, kind: city, country: QX}
      jail: {name: Prison 3, kind: prison, country: QX}
      """,
    ])
  }

  @Test(
    arguments: [
      (1, "", "Cancelled: Orla Vant, verdict", nil),
      (1, "court: plain,", "Cancelled: Orla Vant, verdict", "The Court of Nowhere"),
      (
        1, "court: seated, room: 4,", "Cancelled: Orla Vant, verdict",
        "The Court of Selm, 2 Quay Street, Port Selm, room 4"
      ),
      (1, "status: scheduled, court: plain,", "Orla Vant: verdict, Nowhere Court", "The Court of Nowhere"),
      (1, "status: scheduled, place: jail,", "Orla Vant: verdict", nil),
      (1, "status: scheduled, place: selm,", "Orla Vant: verdict, Port Selm", "Port Selm"),
      (
        1, "status: scheduled, court: seated, place: jail,", "Orla Vant: verdict, Port Selm",
        "The Court of Selm, 2 Quay Street, Port Selm"
      ),
      (1, "status: scheduled, court: named,", "Orla Vant: verdict, Port Selm", "The Port Selm Court"),
      (1, "status: scheduled, access: closed,", "Orla Vant: verdict (closed)", nil),
      (
        1, "status: scheduled, title: Verdict on the lanterns of the long row by the quay of Selm,",
        "Orla Vant: verdict", nil
      ),
      (
        2, "status: scheduled, court: seated,", "Orla Vant and one other: verdict, Port Selm",
        "The Court of Selm, 2 Quay Street, Port Selm"
      ),
      (3, "status: scheduled,", "Orla Vant and 2 others: verdict", nil),
      (
        2, "status: scheduled, court: far,", "Orla Vant and one other: verdict",
        "A court, Upper Selm beyond the Seven Bridges"
      ),
    ] as [(Int, String, String, String?)])
  func `leave out the place first, then the words of the record`(
    people: Int, court: String, title: String, location: String?
  )
    throws
  {
    let feed = try ReadFeed(
      sample(people: people, court: court).site().published()["calendars/en/hearings.ics"])
    let entry = try #require(feed["h.one@lantern.example"])
    #expect(entry.summary == title)
    #expect(entry.summary.count <= 60)
    #expect(entry.location == location)
  }

  @Test func `say everything in a few lines`() throws {
    let hearing = OneHearing(
      fields: """
        date: 2031-05-20T09:00, moved_from: [2031-05-06T09:00], corrected_from: [2031-05-21], room: "4",
             access: partly_closed, format: video_link, attend: {en: Bring an identity document.}, by: defence,
             certainty: disputed, status: scheduled, checked: 2031-04-01, note: {en: "Two; versions."}
        """)
    #expect(
      try hearing.hearings()[OneHearing.uid]?.lines == [
        "Trial hearing: Orla Vant", "One case", "The sources contradict each other.",
        "Our record lists this hearing as: scheduled",
        "When: 20 May 2031, 09:00 (court time, UTC+5)", "The end time is an estimate.",
        "Room: 4",
        "Partly closed", "Orla Vant: by video link", "Bring an identity document.",
        "Moved from: 6 May 2031, 09:00 (court time, UTC+5)",
        "Corrected by us; we had said: 21 May 2031", "According to the defence", "Two; versions.", "Sources:",
        "Gazette: https://gazette.example/1", "Last checked: 1 April 2031",
        "https://lantern.example/en/cases/one.html#event-h",
      ])
  }

  @Test(arguments: [
    (
      "sentence: 4y 6m, regime: strict, fine: 500000 RUB",
      "Orla Vant: convicted, 4 years 6 months, strict regime, fine: 500,000 RUB",
      "Orla Vant\u{A0}: condamnation, 4 ans 6 mois, régime strict, amende\u{A0}: 500\u{202F}000 RUB",
      "Орла Вант: обвинительный приговор, 4 года 6 месяцев, строгий режим, штраф: 500\u{A0}000 RUB"
    ),
    (
      "sentence: 1y, suspended: true, ban: 21d",
      "Orla Vant: convicted, 1 year, suspended, ban on an activity: 21 days",
      "Orla Vant\u{A0}: condamnation, 1 an, avec sursis, interdiction d’activité\u{A0}: 21 jours",
      "Орла Вант: обвинительный приговор, 1 год, условно, запрет на деятельность: 21 день"
    ),
    (
      "sentence: life, certainty: disputed", "Orla Vant: convicted, for life (sources disagree)",
      "Orla Vant\u{A0}: condamnation, à perpétuité (sources divergentes)",
      "Орла Вант: обвинительный приговор, пожизненно (источники расходятся)"
    ),
    (
      "work: 5m, until: 2031-11", "Orla Vant: convicted, work as a penalty: 5 months, until November 2031",
      "Orla Vant\u{A0}: condamnation, peine de travail\u{A0}: 5 mois, échéance\u{A0}: novembre 2031",
      "Орла Вант: обвинительный приговор, работы по приговору: 5 месяцев, срок: ноябрь 2031 года"
    ),
  ])
  func `put outcomes into words`(outcome: String, english: String, french: String, russian: String) throws {
    let hearing = OneHearing(
      fields: "date: 2031-03-19, status: held, outcomes: {vant: {result: convicted, \(outcome)}}")
    for (language, line) in [("en", english), ("fr", french), ("ru", russian)] {
      let lines = try #require(try hearing.hearings(language: language)[OneHearing.uid]?.lines)
      #expect(lines.contains(line), "\(lines)")
    }
  }

  @Test func `say what all people share`() throws {
    let hearing = OneHearing(fields: "date: 2031-03-19, status: held, result: extended, until: 2031-05-01")
    let lines = try #require(try hearing.hearings()[OneHearing.uid]?.lines)
    #expect(lines.contains("Result: pre-trial measure extended, until 1 May 2031"))
  }

  @Test(arguments: [
    ("house_arrest", "Result: until 1 May 2031"), ("administrative_arrest", "Result: until 1 May 2031"),
    ("travel_ban", "Result: until 1 May 2031"), ("administrative_hearing", "Result: until 1 May 2031"),
    ("custody_hearing", "Result: pre-trial measure, until 1 May 2031"),
  ])
  func `call a measure what it is`(type: String, line: String) throws {
    let sample = OneHearing(
      fields: """
        date: 2031-03-14}
          - {id: order, type: \(type), date: 2031-03-20, until: 2031-05-01, sources: [s]
        """
    ).sample
    let page = String(
      decoding: try #require(try sample.site().published()["en/cases/one.html"]), as: UTF8.self)
    #expect(page.contains("<p>\(line)</p>"))
  }

  @Test func `name five sources and count the rest`() throws {
    var sample = OneHearing(fields: "date: 2031-03-19").sample
    let text = try #require(sample.files["records/cases/one.yml"])
    let sources = (1...7).map {
      "s\($0): {type: news, publisher: gazette, title: T, url: \"https://gazette.example/\($0)\"}"
    }
    sample.files["records/cases/one.yml"] =
      text.replacing("sources: [s]", with: "sources: [s1, s2, s3, s4, s5, s6, s7]")
      .replacing(
        "sources: {s: {type: news, publisher: gazette, title: Report, url: \"https://gazette.example/1\"}}",
        with: "sources: {\(sources.joined(separator: ", "))}")
    let feed = try ReadFeed(sample.site().published()["calendars/en/hearings.ics"])
    #expect(
      feed.entries.first?.lines.suffix(7) == [
        "Gazette: https://gazette.example/1", "Gazette: https://gazette.example/2",
        "Gazette: https://gazette.example/3", "Gazette: https://gazette.example/4",
        "Gazette: https://gazette.example/5", "and 2 more sources",
        "https://lantern.example/en/cases/one.html#event-h",
      ])
  }
}
