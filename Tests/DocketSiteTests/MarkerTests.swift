import Testing

@testable import DocketSite

@Suite struct `Markers at old slots` {
  @Test(arguments: [
    // Marker days are 30: from 3 March until 2 April, by the clock of the court (UTC+5).
    ("2031-02-01T06:00:00Z", true), ("2031-03-03T06:00:00Z", true), ("2031-04-02T18:59:59Z", true),
    ("2031-04-02T19:00:00Z", false), ("2032-01-01T06:00:00Z", false),
  ])
  func `stay for the days of the configuration, and for ever in the calendar of the case`(
    asOf: String, isThere: Bool
  ) throws {
    let moved = OneHearing(fields: "date: 2032-06-01, moved_from: [2031-03-03T10:30], status: scheduled")
    #expect((try moved.hearings(asOf)[OneHearing.marker(1)] != nil) == isThere)
    #expect(try moved.ofCase(asOf)[OneHearing.marker(1)] != nil)
    let cancelled = OneHearing(fields: "date: 2031-03-03T10:30, status: cancelled")
    #expect((try cancelled.hearings(asOf)[OneHearing.uid] != nil) == isThere)
    #expect(try cancelled.ofCase(asOf)[OneHearing.uid]?.status == "CANCELLED")
  }

  @Test(arguments: [
    ("date: 2031-05-20, moved_from: [2031-05-06]", ["Moved to 20 May 2031: trial hearing — Orla Vant"]),
    (
      "date: 2031-05-20T14:00, moved_from: [2031-05-20T10:00]",
      ["Moved to 20 May 2031, 14:00: trial hearing — Orla Vant"]
    ),
    ("date: 2031-05, moved_from: [2031-05-06]", ["Moved: trial hearing — Orla Vant"]),
    (
      "date: 2031-05-20, moved_from: [2031-05-06, 2031-04]",
      ["Moved to 20 May 2031: trial hearing — Orla Vant", ""]
    ),
    // Moved away and back: nothing may say that the hearing is not where it is.
    (
      "date: 2031-05-20T10:00, moved_from: [2031-05-20T10:00, 2031-05-27]",
      ["", "Moved to 20 May 2031: trial hearing — Orla Vant"]
    ),
    ("date: 2031-05-20T10:00, moved_from: [2031-05-20]", [""]),
    (
      "date: 2031-05-20, moved_from: [2031-05-06, 2031-05-13, 2031-05-06]",
      [
        "Moved to 20 May 2031: trial hearing — Orla Vant", "Moved to 20 May 2031: trial hearing — Orla Vant",
        "",
      ]
    ),
  ])
  func `are numbered by the list of old dates and say what happened`(fields: String, titles: [String]) throws
  {
    let feed = try OneHearing(fields: fields + ", status: scheduled").hearings()
    for (index, title) in titles.enumerated() {
      let marker = feed[OneHearing.marker(index + 1)]
      #expect((marker?.summary ?? "") == title)
      #expect(marker?.status ?? "CANCELLED" == "CANCELLED")
      #expect(marker?.sequence ?? "0" == "0")
    }
    #expect(feed.entries.count { $0.uid.contains(".was-") } == titles.count { !$0.isEmpty })
  }

  @Test func `keep their slot when the court moves a corrected hearing`() throws {
    let corrected = try OneHearing(fields: "date: 2031-05-20, corrected_from: [2031-05-21]").hearings()
    let moved = try OneHearing(
      fields: "date: 2031-06-03, moved_from: [2031-05-20], corrected_from: [2031-05-21]"
    ).hearings()
    #expect(corrected[OneHearing.correction(1)]?.summary == "Date corrected: trial hearing — Orla Vant")
    #expect(corrected[OneHearing.marker(1)] == nil)
    #expect(
      moved[OneHearing.correction(1)] == corrected[OneHearing.correction(1)].map(Self.dated("3 June 2031")))
    #expect(moved[OneHearing.marker(1)]?.start == "20310520")
    #expect(moved.entries.count == 3)
  }

  @Test func `keep their slots when moves and corrections take turns`() throws {
    let steps = [
      "date: 2031-05-13, moved_from: [2031-05-06]",
      "date: 2031-05-14, moved_from: [2031-05-06], corrected_from: [2031-05-13]",
      "date: 2031-05-27, moved_from: [2031-05-06, 2031-05-14], corrected_from: [2031-05-13]",
      "date: 2031-05-28, moved_from: [2031-05-06, 2031-05-14], corrected_from: [2031-05-13, 2031-05-27]",
    ]
    var slots: [String: String] = [:]
    for fields in steps {
      let markers = try OneHearing(fields: fields).hearings().entries.filter { $0.uid != OneHearing.uid }
      for marker in markers {
        #expect(slots[marker.uid, default: marker.start] == marker.start, "\(marker.uid)")
        slots[marker.uid] = marker.start
      }
      #expect(Set(markers.map(\.uid)) == Set(slots.keys))
    }
    #expect(
      slots == [
        OneHearing.marker(1): "20310506", OneHearing.marker(2): "20310514",
        OneHearing.correction(1): "20310513", OneHearing.correction(2): "20310527",
      ])
  }

  /// The same entry with another date after the words about the right one.
  private static func dated(_ day: String) -> (ReadEntry) -> ReadEntry {
    { entry in
      var entry = entry
      entry.lines = entry.lines.map { $0.hasPrefix("Right date: ") ? "Right date: \(day)" : $0 }
      return entry
    }
  }

  @Test func `speak every language`() throws {
    let hearing = OneHearing(
      fields: "date: 2031-05-20, moved_from: [2031-05-06], corrected_from: [2031-05-21]")
    let french = try hearing.hearings(language: "fr")
    let russian = try hearing.hearings(language: "ru")
    #expect(
      french[OneHearing.marker(1)]?.summary
        == "Déplacement au 20 mai 2031\u{A0}: audience du procès — Orla Vant"
    )
    #expect(
      russian[OneHearing.marker(1)]?.summary
        == "Перенесено на 20 мая 2031 года: судебное заседание — Орла Вант")
    #expect(
      french[OneHearing.correction(1)]?.summary == "Date corrigée\u{A0}: audience du procès — Orla Vant")
    #expect(russian[OneHearing.correction(1)]?.summary == "Дата исправлена: судебное заседание — Орла Вант")
  }

  @Test func `stand at the old slot and name the new date`() throws {
    let hearing = OneHearing(
      fields: "date: 2031-05-20T14:00, moved_from: [2031-05-06T10:00], status: postponed")
    let marker = try #require(try hearing.hearings()[OneHearing.marker(1)])
    #expect(marker.start == "20310506T100000")
    #expect(marker.zone == "Etc/GMT-5")
    #expect(
      marker.lines == [
        "Trial hearing: Orla Vant", "One case", "Nothing takes place at this date.",
        "New date: 20 May 2031, 14:00", "Postponed", "Sources:", "Gazette: https://gazette.example/1",
        "https://lantern.example",
      ])
  }

  @Test(arguments: [
    // The hour changed, was lost, or was our mistake; the day is the same.
    (
      "date: 2031-05-20T14:00, moved_from: [2031-05-20T10:00]",
      "Not at this hour, but on the same day at 14:00."
    ),
    (
      "date: 2031-05-20, moved_from: [2031-05-20T10:00]",
      "Not at this hour, but on the same day; the time is not announced."
    ),
    (
      "date: 2031-05-20T14:00, corrected_from: [2031-05-20T10:00]",
      "Not at this hour, but on the same day at 14:00."
    ),
    (
      "date: 2031-05-20T09:00, moved_from: [2031-05-20T10:00], status: tentative",
      "Not at this hour, but on the same day at 09:00."
    ),
    // The days overlap.
    (
      "date: 2031-05-20/2031-05-22, moved_from: [2031-05-20T10:00]",
      "The days have changed; this one may be among the new ones."
    ),
    (
      "date: 2031-05-20/2031-05-22, moved_from: [2031-05-21]",
      "The days have changed; this one may be among the new ones."
    ),
    (
      "date: 2031-05-21/2031-05-23, corrected_from: [2031-05-20/2031-05-22]",
      "The days have changed; this one may be among the new ones."
    ),
    // Nothing of it takes place there.
    (
      "date: 2031-05-20T14:00, moved_from: [2031-05-20T10:00], status: cancelled",
      "Nothing takes place at this date."
    ),
    (
      "date: 2031-05-20T14:00, moved_from: [2031-05-20T10:00], status: postponed",
      "Nothing takes place at this date."
    ),
    ("date: 2031-05-21T10:00, moved_from: [2031-05-20T10:00]", "Nothing takes place at this date."),
    ("date: 2031-05-23/2031-05-24, moved_from: [2031-05-20/2031-05-22]", "Nothing takes place at this date."),
    ("date: 2031-05, moved_from: [2031-05-20]", "Nothing takes place at this date."),
  ])
  func `say that nothing takes place only where that is so`(fields: String, sentence: String) throws {
    let feed = try OneHearing(fields: fields).hearings()
    let marker = try #require(feed[OneHearing.marker(1)] ?? feed[OneHearing.correction(1)])
    #expect(marker.lines[2] == sentence)
    #expect(
      marker.lines.count { $0 == "Nothing takes place at this date." }
        == (sentence.hasPrefix("Nothing") ? 1 : 0))
  }

  @Test func `say the new hour in every language`() throws {
    let hearing = OneHearing(fields: "date: 2031-05-20T14:00, moved_from: [2031-05-20T10:00]")
    #expect(
      try hearing.hearings(language: "fr")[OneHearing.marker(1)]?.lines[2]
        == "Pas à cette heure-ci, mais le même jour à 14\u{A0}h.")
    #expect(
      try hearing.hearings(language: "ru")[OneHearing.marker(1)]?.lines[2]
        == "Не в это время, а в тот же день в 14:00.")
  }

  @Test(arguments: [(0, true), (13, true), (12, true), (11, false), (1, false)])
  func `and old hearings leave the calendar of all hearings with its history`(months: Int, isThere: Bool)
    throws
  {
    let pipeline = Fiction.pipeline.replacing("history_months: 12", with: "history_months: \(months)")
    let hearing = OneHearing(fields: "date: 2030-04-02, status: held", pipeline: pipeline)
    #expect((try hearing.hearings()[OneHearing.uid] != nil) == isThere)
    #expect(try hearing.ofCase()[OneHearing.uid] != nil)
  }
}
