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
    for status in ["cancelled", "postponed"] {
      let off = OneHearing(fields: "date: 2031-03-03T10:30, status: \(status)")
      #expect((try off.hearings(asOf)[OneHearing.uid] != nil) == isThere)
      #expect(try off.ofCase(asOf)[OneHearing.uid]?.status == "CANCELLED")
    }
  }

  @Test(arguments: [
    ("date: 2031-05-20, moved_from: [2031-05-06]", ["Moved: Orla Vant, to 20 May"]),
    (
      "date: 2031-05-20T14:00, moved_from: [2031-05-20T10:00]",
      ["Moved: Orla Vant, to 14:00 (UTC+5)"]
    ),
    ("date: 2031-05, moved_from: [2031-05-06]", ["Moved: Orla Vant, to May"]),
    (
      "date: 2031-05-20, moved_from: [2031-05-06, 2031-04]",
      ["Moved: Orla Vant, to 20 May", ""]
    ),
    // Moved away and back: nothing may say that the hearing is not where it is.
    (
      "date: 2031-05-20T10:00, moved_from: [2031-05-20T10:00, 2031-05-27]",
      ["", "Moved: Orla Vant, to 20 May"]
    ),
    ("date: 2031-05-20T10:00, moved_from: [2031-05-20]", [""]),
    (
      "date: 2031-05-20, moved_from: [2031-05-06, 2031-05-13, 2031-05-06]",
      [
        "Moved: Orla Vant, to 20 May", "Moved: Orla Vant, to 20 May",
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
    #expect(corrected[OneHearing.correction(1)]?.summary == "Wrong date: Orla Vant, right: 20 May")
    #expect(corrected[OneHearing.marker(1)] == nil)
    #expect(moved[OneHearing.correction(1)]?.summary == "Wrong date: Orla Vant, right: 3 Jun")
    #expect(moved[OneHearing.correction(1)]?.start == corrected[OneHearing.correction(1)]?.start)
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

  @Test func `speak every language`() throws {
    let hearing = OneHearing(
      fields: "date: 2031-05-20, moved_from: [2031-05-06], corrected_from: [2031-05-21]")
    let french = try hearing.hearings(language: "fr")
    let russian = try hearing.hearings(language: "ru")
    #expect(
      french[OneHearing.marker(1)]?.summary
        == "Reportée\u{A0}: Orla Vant, au 20 mai"
    )
    #expect(
      russian[OneHearing.marker(1)]?.summary
        == "Перенесено: Орла Вант, на 20 мая")
    #expect(
      french[OneHearing.correction(1)]?.summary == "Date erronée\u{A0}: Orla Vant, lire 20 mai")
    #expect(russian[OneHearing.correction(1)]?.summary == "Неверная дата: Орла Вант, верно: 20 мая")
  }

  @Test func `stand at the old slot and never promise a day on which nothing happens`() throws {
    let hearing = OneHearing(
      fields: "date: 2031-05-20T14:00, moved_from: [2031-05-06T10:00], status: postponed")
    let marker = try #require(try hearing.hearings()[OneHearing.marker(1)])
    #expect(marker.start == "20310506T100000")
    #expect(marker.zone == "Etc/GMT-5")
    #expect(
      marker.lines == [
        "Trial hearing: Orla Vant", "One case",
        "The hearing will not open on this day, and no new date is known.",
        "The hearing had been moved from here to: 20 May 2031, 14:00 (court time, UTC+5)", "Sources:",
        "Gazette: https://gazette.example/1",
        "https://lantern.example/en/cases/one.html#event-h",
      ])
  }

  @Test(arguments: [
    // The hour changed, was lost, or was our mistake; the day is the same.
    (
      "date: 2031-05-20T14:00, moved_from: [2031-05-20T10:00]",
      "It does not begin at 10:00. It begins at 14:00 the same day (court time, UTC+5)."
    ),
    (
      "date: 2031-05-20, moved_from: [2031-05-20T10:00]",
      "It does not begin at 10:00. It takes place the same day; the new hour is not announced."
    ),
    (
      "date: 2031-05-20T14:00, corrected_from: [2031-05-20T10:00]",
      "It does not begin at 10:00. It begins at 14:00 the same day (court time, UTC+5)."
    ),
    (
      "date: 2031-05-20T09:00, moved_from: [2031-05-20T10:00], status: tentative",
      "It does not begin at 10:00. It begins at 09:00 the same day (court time, UTC+5)."
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
      "date: 2031-05-21T14:00, moved_from: [2031-05-20T10:00], status: cancelled",
      "The hearing is cancelled."
    ),
    (
      "date: 2031-05-21T14:00, moved_from: [2031-05-20T10:00], status: postponed",
      "The hearing will not open on this day, and no new date is known."
    ),
    ("date: 2031-05-21T10:00, moved_from: [2031-05-20T10:00]", "This hearing is not on this date."),
    ("date: 2031-05-23/2031-05-24, moved_from: [2031-05-20/2031-05-22]", "This hearing is not on this date."),
    ("date: 2031-05, moved_from: [2031-05-20]", "This hearing is not on this date."),
  ])
  func `say that nothing takes place only where that is so`(fields: String, sentence: String) throws {
    let feed = try OneHearing(fields: fields).hearings()
    let marker = try #require(feed[OneHearing.marker(1)] ?? feed[OneHearing.correction(1)])
    #expect(marker.lines[2] == sentence)
    #expect(
      marker.lines.count { $0 == "This hearing is not on this date." }
        == (sentence.hasPrefix("This hearing is not") ? 1 : 0))
  }

  @Test(arguments: ["cancelled", "postponed"])
  func `are not there beside the hearing itself, struck on the same day`(status: String) throws {
    let feed = try OneHearing(
      fields: "date: 2031-05-20T14:00, moved_from: [2031-05-20T10:00], status: \(status)"
    ).hearings()
    #expect(feed.entries.map(\.uid) == [OneHearing.uid])
  }

  @Test func `say the new hour in every language`() throws {
    let hearing = OneHearing(fields: "date: 2031-05-20T14:00, moved_from: [2031-05-20T10:00]")
    #expect(
      try hearing.hearings(language: "fr")[OneHearing.marker(1)]?.lines[2]
        == "L’audience ne commence pas à 10\u{A0}h. Elle commence à 14\u{A0}h le même jour (heure du tribunal, UTC+5)."
    )
    #expect(
      try hearing.hearings(language: "ru")[OneHearing.marker(1)]?.lines[2]
        == "Начало не в 10:00. Начало в тот же день в 14:00 (время суда, UTC+5).")
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
