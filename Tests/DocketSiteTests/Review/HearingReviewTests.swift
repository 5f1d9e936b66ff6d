import DocketLanguage
import Foundation
import Testing

@testable import DocketSite

/// What happens to hearings, as the reviewer of a proposal reads it.
@Suite struct `The review of a hearing` {
  private static let moved = ReviewedChange.Edit(
    "date: 2031-05-20T09:00", "date: 2031-05-27T10:00\n    moved_from: [2031-05-20T09:00]")

  @Test(arguments: [
    (
      MessageLanguage.en,
      [
        "The Harbour Bells case (harbour-bells)",
        "  • Moved: Ilan Vesper: appeal hearing, Port Selm: 20 May 2031, 09:00 → 27 May 2031, 10:00",
        "      In calendars the same entry moves.",
        "      Subscribers get a cancelled entry at the old date: 20 May 2031, 09:00.",
      ]
    ),
    (
      .fr,
      [
        "L’affaire des cloches du port (harbour-bells)",
        "  • Déplacée\u{A0}: Ilan Vesper\u{A0}: audience d’appel, Port-Selm\u{A0}: 20 mai 2031 à 9\u{A0}h → 27 mai 2031 à 10\u{A0}h",
        "      Dans les calendriers, la même entrée change de date.",
        "      Les abonnés reçoivent une entrée annulée à l’ancienne date\u{A0}: 20 mai 2031 à 9\u{A0}h.",
      ]
    ),
    (
      .ru,
      [
        "Дело о портовых колоколах (harbour-bells)",
        "  • Перенесено: Илан Веспер: апелляционное заседание, Порт-Сельм: 20 мая 2031 года, 09:00 → 27 мая 2031 года, 10:00",
        "      В календарях та же запись сменит дату.",
        "      На прежней дате у подписчиков появится отменённая запись: 20 мая 2031 года, 09:00.",
      ]
    ),
  ])
  func `tells a move and what calendars do`(language: MessageLanguage, lines: [String]) throws {
    #expect(try ReviewedChange([Self.moved]).lines(language) == lines)
  }

  /// Edits of one hearing, the kinds of changes in JSON, and what is said in English below the heading.
  private static let rows: [(String, String, [String], [String])] = [
    (
      "date: 2031-05-20T09:00", "date: 2031-05-21T09:00\n    corrected_from: [2031-05-20T09:00]",
      ["hearing_corrected"],
      [
        "  • Date corrected: Ilan Vesper: appeal hearing, Port Selm: 20 May 2031, 09:00 → 21 May 2031, 09:00",
        "      In calendars the same entry moves.",
        "      Subscribers get a cancelled entry at the old date: 20 May 2031, 09:00.",
      ]
    ),
    (
      "date: 2031-05-20T09:00", "date: 2031-05-21T09:00", ["hearing_date_changed"],
      [
        "  ! Date changed without saying why: Ilan Vesper: appeal hearing, Port Selm: 20 May 2031, 09:00 → 21 May 2031, 09:00",
        "      In calendars the same entry moves.",
        "      Nothing in calendars marks the old date: neither `moved_from` nor `corrected_from` has it.",
      ]
    ),
    (
      "court: qx-supreme\n    status: scheduled", "court: qx-supreme\n    status: cancelled",
      ["hearing_cancelled"],
      [
        "  • Cancelled: Ilan Vesper: appeal hearing, Port Selm: 20 May 2031, 09:00",
        "      In calendars the entry stays, marked as cancelled.",
      ]
    ),
    (
      "court: qx-supreme\n    status: scheduled", "court: qx-supreme\n    status: postponed",
      ["hearing_postponed"],
      [
        "  • Postponed: Ilan Vesper: appeal hearing, Port Selm: 20 May 2031, 09:00",
        "      In calendars the entry stays, marked as cancelled.",
      ]
    ),
    (
      "date: 2031-04-10T10:00\n    type: complaint_hearing\n    who:\n      - vesper\n    court: selm-district\n    status: cancelled",
      "date: 2031-04-10T10:00\n    type: complaint_hearing\n    who:\n      - vesper\n    court: selm-district\n    status: scheduled",
      ["hearing_restored"],
      [
        "  • On again: Ilan Vesper: hearing of a complaint, Port Selm: 10 April 2031, 10:00",
        "      In calendars the entry is no longer marked as cancelled.",
      ]
    ),
    (
      "date: 2031-05-06\n", "date: 2031-05-06T10:00\n", ["hearing_dated"],
      [
        "  • More exact date: Ilan Vesper: hearing on prison discipline, Port Selm: 6 May 2031 → 6 May 2031, 10:00",
        "      In calendars the same entry moves.",
      ]
    ),
    (
      "date: 2031-04-02T15:00\n    type: complaint_hearing\n    who:\n      - vesper\n    court: selm-district\n    status: scheduled",
      "date: 2031-04-02T15:00\n    type: complaint_hearing\n    who:\n      - vesper\n    court: selm-district\n    status: held\n    result: refused",
      ["hearing_reported"],
      [
        "  • Report: Ilan Vesper: hearing of a complaint, Port Selm: 2 April 2031, 15:00",
        "      Result: complaint refused",
      ]
    ),
    (
      "    access: open\n    attend:", "    access: closed\n    room: \"7\"\n    attend:",
      ["hearing_changed"],
      [
        "  • Details changed: Ilan Vesper: appeal hearing (closed), Port Selm: 20 May 2031, 09:00",
        "      `access`: “open” → “closed”",
        "      `room`: “7” (new)",
      ]
    ),
  ]

  @Test(arguments: rows)
  func `tells each kind of news`(old: String, new: String, kinds: [String], lines: [String]) throws {
    let change = try ReviewedChange([ReviewedChange.Edit(old, new)])
    #expect(change.kinds == kinds)
    #expect(Array(change.lines().dropFirst()) == lines)
  }

  @Test func `tells a new one with its source`() throws {
    let added = """
        - id: parole
          date: 2031-06-03T11:00
          type: parole_hearing
          who: [vesper]
          court: selm-district
          status: scheduled
          sources: [new-list]
      days:

      """
    let change = try ReviewedChange([
      ReviewedChange.Edit("days:\n", added),
      ReviewedChange.Edit(
        "\nsources:\n  ",
        "\nsources:\n  new-list: {type: official, publisher: selm-district, title: List of June, date: 2031-04-01, url: \"https://selm-district.example.org/june\"}\n  "
      ),
    ])
    #expect(change.kinds == ["hearing_added", "source_added"])
    #expect(
      Array(change.lines().dropFirst()) == [
        "  • New: Ilan Vesper: parole hearing, Port Selm: 3 June 2031, 11:00",
        "      Calendars get an entry.",
        "      Sources: Selm District Court: List of June (1 April 2031)",
        "  • New source: Selm District Court: List of June (1 April 2031)",
        "      https://selm-district.example.org/june",
      ])
  }

  @Test func `warns where one vanishes`() throws {
    let before = try FixtureRecords.repository()
    let text = try #require(before.files[ReviewedChange.bells])
    let start = try #require(text.range(of: "  - id: appeal\n")).lowerBound
    let end = try #require(text.range(of: "\ndays:\n")).lowerBound
    var now = before
    now.files[ReviewedChange.bells] = text.replacingCharacters(in: start..<end, with: "")
    let change = try ReviewedChange(from: before, to: now)
    #expect(change.kinds == ["hearing_removed"])
    #expect(
      Array(change.lines().dropFirst()) == [
        "  ! Removed: Ilan Vesper: appeal hearing, Port Selm: 20 May 2031, 09:00",
        "      The entry vanishes from calendars.",
      ])
  }

  @Test(arguments: [
    (
      MessageLanguage.en,
      [
        "Courts (courts)", "  ! Changed: Supreme Court of QX",
        "      In calendars the same entry moves.",
        "      `time_zone`: “Etc/GMT-5” → “Etc/GMT-3”",
        "      3 records refer to it.",
        "      5 hearings begin at another moment, because the clock is another one:",
        "      Ilan Vesper: appeal hearing, Port Selm: 20 May 2031, 09:00, UTC+5 → UTC+3",
        "      Nora Hale: cassation hearing, Port Selm: 3 December 2030, 10:00, UTC+5 → UTC+3",
      ]
    ),
    (
      .fr,
      [
        "Tribunaux (courts)", "  ! Modifié\u{A0}: Cour suprême de QX",
        "      Dans les calendriers, la même entrée change de date.",
        "      `time_zone`\u{A0}: «\u{A0}Etc/GMT-5\u{A0}» → «\u{A0}Etc/GMT-3\u{A0}»",
        "      3 fiches y renvoient.",
        "      5 audiences commencent à un autre moment, car l’horloge n’est plus la même\u{A0}:",
        "      Ilan Vesper\u{A0}: audience d’appel, Port-Selm\u{A0}: 20 mai 2031 à 9\u{A0}h, UTC+5 → UTC+3",
        "      Nora Hale\u{A0}: audience de cassation, Port-Selm\u{A0}: 3 décembre 2030 à 10\u{A0}h, UTC+5 → UTC+3",
      ]
    ),
    (
      .ru,
      [
        "Суды (courts)", "  ! Изменено: Верховный суд QX",
        "      В календарях та же запись сменит дату.",
        "      `time_zone`: «Etc/GMT-5» → «Etc/GMT-3»",
        "      На это ссылаются 3 записи.",
        "      5 заседаний начнётся в другой момент, потому что часы теперь другие:",
        "      Илан Веспер: апелляционное заседание, Порт-Сельм: 20 мая 2031 года, 09:00, UTC+5 → UTC+3",
        "      Нора Хейл: кассационное заседание, Порт-Сельм: 3 декабря 2030 года, 10:00, UTC+5 → UTC+3",
      ]
    ),
  ])
  func `tells the hearings that a court’s clock moves`(language: MessageLanguage, lines: [String]) throws {
    let text = try #require(try FixtureRecords.repository().files[ReviewedChange.courts])
    let start = try #require(text.range(of: "qx-supreme:")).lowerBound
    let old = String(try #require(text[start...].components(separatedBy: "url:").first))
    let change = try ReviewedChange([
      ReviewedChange.Edit(
        old, old.replacingOccurrences(of: "Etc/GMT-5", with: "Etc/GMT-3"), in: ReviewedChange.courts)
    ])
    #expect(Array(change.lines(language).prefix(lines.count)) == lines)
  }
}
