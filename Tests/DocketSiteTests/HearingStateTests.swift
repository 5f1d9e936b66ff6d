import Testing

@testable import DocketSite

/// As of 2 April 2031, 11:00 at the court.
@Suite struct `States of a hearing` {
  struct Row: CustomTestStringConvertible {
    let fields: String
    let status: String
    let summary: String
    let sequence: String
    let start: String

    init(_ fields: String, _ status: String, _ summary: String, _ sequence: Int, _ start: String) {
      (self.fields, self.status, self.summary, self.start) = (fields, status, summary, start)
      self.sequence = "\(sequence)"
    }

    var testDescription: String { fields }
  }

  static let rows: [Row] = [
    Row(
      "date: 2031-05-20T09:00, status: scheduled", "CONFIRMED", "Orla Vant: trial hearing", 0,
      "20310520T090000"),
    Row("date: 2031-05-20, status: scheduled", "CONFIRMED", "Orla Vant: trial hearing", 0, "20310520"),
    Row("date: 2031-04-02, status: scheduled", "CONFIRMED", "Orla Vant: trial hearing", 0, "20310402"),
    Row(
      "date: 2031-04-02T09:00, status: scheduled", "CONFIRMED", "Orla Vant: trial hearing", 0,
      "20310402T090000"),
    Row("date: 2031-05-20", "CONFIRMED", "Orla Vant: trial hearing", 0, "20310520"),
    Row(
      "date: 2031-05-20, status: scheduled, by: court", "CONFIRMED", "Orla Vant: trial hearing", 0,
      "20310520"),
    Row(
      "date: 2031-05-20, status: tentative", "TENTATIVE", "Unconfirmed: Orla Vant, trial hearing", 0,
      "20310520"),
    Row(
      "date: 2031-05-20, status: scheduled, by: defence", "TENTATIVE",
      "Unconfirmed: Orla Vant, trial hearing", 0,
      "20310520"),
    Row(
      "date: 2031-05-20, status: scheduled, by: defence, certainty: confirmed", "CONFIRMED",
      "Orla Vant: trial hearing", 0, "20310520"),
    Row(
      "date: 2031-05-20, status: scheduled, by: gazette, certainty: alleged", "TENTATIVE",
      "Unconfirmed: Orla Vant, trial hearing", 0, "20310520"),
    Row(
      "date: 2031-04-01, status: scheduled", "CONFIRMED", "No report yet: Orla Vant, trial hearing", 0,
      "20310401"),
    Row(
      "date: 2031-04-01, status: scheduled, by: court", "CONFIRMED",
      "No report yet: Orla Vant, trial hearing", 0, "20310401"),
    Row(
      "date: 2031-04-01, status: scheduled, by: defence, certainty: confirmed", "CONFIRMED",
      "No report yet: Orla Vant, trial hearing", 0, "20310401"),
    Row(
      "date: 2031-04-01, status: scheduled, by: defence", "TENTATIVE",
      "No report yet: Orla Vant, trial hearing", 0, "20310401"),
    Row(
      "date: 2031-04-01, by: gazette", "TENTATIVE", "No report yet: Orla Vant, trial hearing", 0, "20310401"),
    Row(
      "date: 2031-04-01, status: scheduled, certainty: alleged", "TENTATIVE",
      "No report yet: Orla Vant, trial hearing", 0, "20310401"),
    Row(
      "date: 2031-04-01, status: tentative", "TENTATIVE", "No report yet: Orla Vant, trial hearing", 0,
      "20310401"),
    Row("date: 2031-04-01", "CONFIRMED", "No report yet: Orla Vant, trial hearing", 0, "20310401"),
    Row(
      "date: 2031-04-01, result: extended", "CONFIRMED",
      "Orla Vant: pre-trial measure extended, trial hearing", 0,
      "20310401"),
    Row(
      "date: 2031-03-19T11:00, status: held", "CONFIRMED", "Orla Vant: trial hearing", 0, "20310319T110000"),
    Row(
      "date: 2031-03-19, status: adjourned", "CONFIRMED", "Adjourned: Orla Vant, trial hearing", 0,
      "20310319"),
    Row(
      "date: 2031-05-20, moved_from: [2031-05-06, 2031-05-13], status: scheduled", "CONFIRMED",
      "Orla Vant: trial hearing", 2, "20310520"),
    Row(
      "date: 2031-05-20, corrected_from: [2031-05-21], status: scheduled", "CONFIRMED",
      "Orla Vant: trial hearing", 1, "20310520"),
    Row(
      "date: 2031-03-19, status: postponed", "CANCELLED", "Postponed: Orla Vant, no new date, trial hearing",
      1,
      "20310319"),
    Row(
      "date: 2031-05-20, status: cancelled", "CANCELLED", "Cancelled: Orla Vant, trial hearing", 1,
      "20310520"),
    Row(
      "date: 2031-05-20, moved_from: [2031-05-06], corrected_from: [2031-05-07], status: cancelled",
      "CANCELLED",
      "Cancelled: Orla Vant, trial hearing", 3, "20310520"),
    Row(
      "date: 2031-03-19, status: unknown, checked: 2031-03-30", "TENTATIVE",
      "Orla Vant: no report found, trial hearing", 0, "20310319"),
    Row(
      "date: 2031-03-19/2031-03-20, status: held, certainty: disputed", "TENTATIVE",
      "Orla Vant: sources disagree, trial hearing", 0, "20310319"),
    Row(
      "date: 2031-05-20T09:00, status: cancelled, certainty: disputed", "TENTATIVE",
      "Orla Vant: sources disagree, trial hearing", 0, "20310520T090000"),
  ]

  @Test(arguments: rows)
  func `give status, first word, sequence and slot`(row: Row) throws {
    let entry = try #require(try OneHearing(fields: row.fields).hearings()[OneHearing.uid])
    #expect(entry.status == row.status)
    #expect(entry.summary == row.summary)
    #expect(entry.sequence == row.sequence)
    #expect(entry.start == row.start)
    #expect(entry.zone == (row.start.contains("T") ? "Etc/GMT-5" : nil))
    #expect(try OneHearing(fields: row.fields).ofCase()[OneHearing.uid] == entry)
  }

  @Test(arguments: [
    "date: 2031-05-20, status: scheduled, certainty: retracted", "date: 2031-05, status: scheduled",
    "date: 2031, status: scheduled", "date: 2031-05-20~, status: scheduled",
    "date: 2031-05-20?, status: scheduled",
    "date: 2031-05/2031-06, status: scheduled",
    "date: 2031-05-20, moved_from: [2031-05-06], certainty: retracted",
  ])
  func `leave out what is retracted or has no known day`(fields: String) throws {
    let feed = try OneHearing(fields: fields).hearings()
    #expect(feed.entries.map(\.summary) == ["No hearing is announced"])
    #expect(try OneHearing(fields: fields).ofCase().entries.map(\.summary) == ["No hearing is announced"])
    #expect(try OneHearing(fields: fields).sample.site().hearings.count == 1)
  }

  @Test(arguments: [
    ("date: 2031-05-20, status: tentative", "À confirmer\u{A0}: Orla Vant", "Не подтверждено: Орла Вант"),
    (
      "date: 2031-04-01, status: tentative", "Orla Vant\u{A0}: pas encore de compte rendu",
      "Орла Вант: пока нет сообщений"
    ),
    (
      "date: 2031-04-01, status: scheduled", "Orla Vant\u{A0}: pas encore de compte rendu",
      "Орла Вант: пока нет сообщений"
    ),
    ("date: 2031-03-19, status: adjourned", "Renvoyée\u{A0}: Orla Vant", "Перерыв: Орла Вант"),
    (
      "date: 2031-03-19, status: postponed", "Reportée\u{A0}: Orla Vant, sans nouvelle date",
      "Отложено: Орла Вант, без новой даты"
    ),
    ("date: 2031-03-19, status: cancelled", "Annulée\u{A0}: Orla Vant", "Отменено: Орла Вант"),
    (
      "date: 2031-03-19, status: unknown", "Orla Vant\u{A0}: aucun compte rendu",
      "Орла Вант: сообщений не найдено"
    ),
    (
      "date: 2031-03-19, certainty: disputed", "Orla Vant\u{A0}: sources divergentes",
      "Орла Вант: источники расходятся"
    ),
    (
      "date: 2031-03-19, status: held, result: upheld", "Orla Vant\u{A0}: décision confirmée",
      "Решение в силе: Орла Вант"
    ),
    (
      "date: 2031-03-19, status: held, result: convicted", "Condamnation\u{A0}: Orla Vant",
      "Орла Вант: обвинительный приговор"
    ),
  ])
  func `come with the name into the first letters in every language`(
    fields: String, french: String, russian: String
  ) throws {
    let hearing = OneHearing(fields: fields)
    #expect(
      try hearing.hearings(language: "fr")[OneHearing.uid]?.summary == "\(french), audience du procès")
    #expect(
      try hearing.hearings(language: "ru")[OneHearing.uid]?.summary == "\(russian), судебное заседание")
  }

  @Test(arguments: [
    // The day ends at the court, five hours before it ends in UTC.
    ("date: 2031-04-02", "2031-04-02T18:59:59Z", "Orla Vant: trial hearing"),
    ("date: 2031-04-02", "2031-04-02T19:00:00Z", "No report yet: Orla Vant, trial hearing"),
    ("date: 2031-04-02T23:00", "2031-04-02T19:00:00Z", "No report yet: Orla Vant, trial hearing"),
    ("date: 2031-04-02, time_zone: Pacific/Honolulu", "2031-04-03T09:59:59Z", "Orla Vant: trial hearing"),
    ("date: 2031-03-30/2031-04-02", "2031-04-02T18:59:59Z", "Orla Vant: trial hearing"),
  ])
  func `change with the day at the court`(fields: String, asOf: String, summary: String) throws {
    #expect(try OneHearing(fields: fields).hearings(asOf)[OneHearing.uid]?.summary == summary)
  }

  @Test(arguments: [
    "date: 2031-04-02, status: tentative", "date: 2031-04-02, status: scheduled, by: defence",
    "date: 2031-04-02, status: scheduled, certainty: alleged",
  ])
  func `expect nothing after the day, and take nothing as confirmed by time`(fields: String) throws {
    let hearing = OneHearing(fields: fields)
    let before = try #require(try hearing.hearings()[OneHearing.uid])
    let after = try #require(try hearing.hearings("2031-04-02T19:00:00Z")[OneHearing.uid])
    #expect([before.status, after.status] == ["TENTATIVE", "TENTATIVE"])
    #expect(before.summary == "Unconfirmed: Orla Vant, trial hearing")
    #expect(after.summary == "No report yet: Orla Vant, trial hearing")
    #expect(before.lines.contains("The hearing is expected; the court has not confirmed it."))
    #expect(!after.lines.contains { $0.contains("expected") })
    #expect(
      after.lines.contains(
        "The court had not confirmed the hearing; its day has passed, and no report is known."))
  }

  @Test func `several days end after the last of them`() throws {
    let entry = try OneHearing(fields: "date: 2031-05-20/2031-05-22, status: scheduled").hearings()[
      OneHearing.uid]
    #expect(entry?.start == "20310520")
    #expect(entry?.end == "20310523")
    #expect(entry?.lines.contains("When: from 20 to 22 May 2031") == true)
  }

  @Test(arguments: [
    // The clocks of Paris show 02:00 to 03:00 twice: the first 02:30 is 00:30Z.
    ("60min", "20311026T003000Z", "20311026T013000Z"), ("45min", "20311026T003000Z", "20311026T011500Z"),
    ("15min", "20311026T003000Z", "20311026T004500Z"), ("90min", "20311026T003000Z", "20311026T020000Z"),
  ])
  func `end also in the hour that clocks show twice`(length: String, start: String, end: String) throws {
    let pipeline = Fiction.pipeline.replacing("default_length: 90min", with: "default_length: \(length)")
    let hearing = OneHearing(
      fields: "date: 2031-10-26T02:30, time_zone: Europe/Paris, status: scheduled", pipeline: pipeline)
    let entry = try #require(try hearing.hearings()[OneHearing.uid])
    #expect(entry.start == start)
    #expect(entry.end == end)
    #expect(entry.zone == nil)
  }

  @Test(arguments: [
    ("date: 2031-05-20T23:30", "20310520T233000", "20310521T010000"),
    ("date: 2031-05-20", "20310520", "20310521"),
  ])
  func `last as long as the site says where nobody knows`(fields: String, start: String, end: String) throws {
    let entry = try #require(try OneHearing(fields: fields).hearings()[OneHearing.uid])
    #expect(entry.start == start)
    #expect(entry.end == end)
    #expect(entry.lines.contains("The end time is an estimate.") == start.contains("T"))
    let after = try #require(try OneHearing(fields: fields).hearings("2031-06-20T06:00:00Z")[OneHearing.uid])
    #expect(!after.lines.contains("The end time is an estimate."))
  }
}
