import DocketLanguage
import DocketText
import Foundation
import Testing

@testable import DocketSite

/// What happens to people, texts, whole records and settings.
@Suite struct `The review of a record` {
  private static let summary = ReviewedChange.Edit(
    "ringing a harbour bell during a banned vigil.", "ringing a harbour bell.")

  @Test(arguments: [
    (
      MessageLanguage.en,
      [
        "  • Summary: new wording in English",
        "      “Three students were tried for ringing a harbour bell during a banned vigil.” → “Three students were tried for ringing a harbour bell.”",
        "      The text in French, in Russian is now older than its original: it was not translated again.",
      ]
    ),
    (
      .fr,
      [
        "  • Résumé\u{A0}: nouveau texte en anglais",
        "      «\u{A0}Three students were tried for ringing a harbour bell during a banned vigil.\u{A0}» → «\u{A0}Three students were tried for ringing a harbour bell.\u{A0}»",
        "      Le texte en français, en russe est maintenant plus ancien que l’original\u{A0}: il n’a pas été retraduit.",
      ]
    ),
    (
      .ru,
      [
        "  • Краткое изложение: новый текст на английском",
        "      «Three students were tried for ringing a harbour bell during a banned vigil.» → «Three students were tried for ringing a harbour bell.»",
        "      Текст на французском, на русском теперь старше оригинала: его не перевели заново.",
      ]
    ),
  ])
  func `tells which translations a new wording leaves behind`(
    language: MessageLanguage, lines: [String]
  ) throws {
    let change = try ReviewedChange([Self.summary])
    #expect(change.kinds == ["text_changed"])
    #expect(Array(change.lines(language).dropFirst()) == lines)
    #expect(change.review.groups[0].changes[0].older.map(\.description) == ["fr", "ru"])
  }

  @Test func `tells a new translation, and which is missing`() throws {
    let note = "      ru: Газета отозвала сообщение, в этот день никто не заседал.\n"
    let without = try ReviewedChange([ReviewedChange.Edit(note, "")])
    #expect(without.kinds == ["translation_changed"])
    #expect(
      Array(without.lines().dropFirst()) == [
        "  • Ilan Vesper and 2 others: trial hearing, Port Selm: note: no longer in Russian",
        "      There is no text in Russian.",
      ])
    let before = try FixtureRecords.repository().replacing(note, with: "", in: ReviewedChange.bells)
    let with = try ReviewedChange(from: before, to: FixtureRecords.repository())
    #expect(
      Array(with.lines().dropFirst()) == [
        "  • Ilan Vesper and 2 others: trial hearing, Port Selm: note: now also in Russian",
        "      “Газета отозвала сообщение, в этот день никто не заседал.”",
      ])
  }

  @Test(arguments: [
    (
      MessageLanguage.en, "Custody of Ilan Vesper: in custody, convicted, not final → at liberty",
      "Release: Ilan Vesper: 1 April 2031"
    ),
    (
      .fr, "Situation (Ilan Vesper)\u{A0}: en détention, peine non définitive → en liberté",
      "Libération\u{A0}: Ilan Vesper\u{A0}: 1er avril 2031"
    ),
    (
      .ru, "Положение (Илан Веспер): под стражей, приговор не вступил в силу → на свободе",
      "Освобождение: Илан Веспер: 1 апреля 2031 года"
    ),
  ])
  func `tells whose custody is another`(language: MessageLanguage, custody: String, event: String) throws {
    let change = try ReviewedChange([
      ReviewedChange.Edit(
        "days:\n",
        "  - {id: out, date: 2031-04-01, type: release, who: [vesper], sources: [court-site]}\ndays:\n")
    ])
    #expect(change.kinds == ["custody_changed", "event_added"])
    let lines = change.lines(language)
    #expect(lines.contains("  • \(custody)"), "\(lines)")
    #expect(lines.contains("  • \(event)"), "\(lines)")
  }

  @Test(arguments: [
    (
      MessageLanguage.en,
      [
        "  ! Consent of the person: confirmed → unknown",
        "      Letters: what the site says of them vanishes.",
        "      The address for letters vanishes from the site: Ilan Vesper",
        "      The birthday vanishes from pages and calendars: Ilan Vesper",
      ]
    ),
    (
      .fr,
      [
        "  ! Consentement de la personne\u{A0}: confirmé → inconnu",
        "      Lettres\u{A0}: ce que le site en dit disparaît.",
        "      L’adresse pour les lettres disparaît du site\u{A0}: Ilan Vesper",
        "      L’anniversaire disparaît des pages et des calendriers\u{A0}: Ilan Vesper",
      ]
    ),
    (
      .ru,
      [
        "  ! Согласие человека: подтверждено → неизвестно",
        "      Письма: с сайта исчезнет всё, что о них сказано.",
        "      Адрес для писем исчезнет с сайта: Илан Веспер",
        "      День рождения исчезнет со страниц и из календарей: Илан Веспер",
      ]
    ),
  ])
  func `tells what vanishes without consent`(language: MessageLanguage, lines: [String]) throws {
    let change = try ReviewedChange([ReviewedChange.Edit("consent: confirmed", "consent: unknown")])
    #expect(change.kinds == ["consent_changed"])
    #expect(Array(change.lines(language).dropFirst()) == lines)
  }

  @Test func `tells charges, people, days and the order in which things stand`() throws {
    let change = try ReviewedChange([
      ReviewedChange.Edit(
        "    until: 2031-02-11\n    status: dropped", "    until: 2031-02-11\n    status: charged"),
      ReviewedChange.Edit("    born: 2007\n", "    born: 2006\n"),
      ReviewedChange.Edit("    date: 2031-09-13\n    repeat", "    date: 2031-09-14\n    repeat"),
      ReviewedChange.Edit("  - students\n  - freedom_of_assembly", "  - freedom_of_assembly\n  - students"),
      ReviewedChange.Edit("verified: 2031-04-01", "verified: 2031-04-02"),
    ])
    #expect(
      Array(change.lines().dropFirst()) == [
        "  • Facts about a person change: Mara Tolle",
        "      `born`: “2007” → “2006”",
        "  • Day changed: Bells Day",
        "      `date`: “2031-09-13” → “2031-09-14”",
        "  • Charge: article 318, part 1, Criminal Code of QX (Ilan Vesper): dropped → charged",
        "  • `verified`: “2031-04-01” → “2031-04-02”",
        "  • The same entries stand in another order: `tags`",
      ])
  }

  @Test func `names nobody whom it withdraws`() throws {
    let before = try FixtureRecords.repository()
    let text = try #require(before.files[ReviewedChange.bells])
    let start = try #require(text.range(of: "  rennar:\n")).lowerBound
    let end = try #require(text.range(of: "recognised:\n")).lowerBound
    var now = before
    now.files[ReviewedChange.bells] = text.replacingCharacters(in: start..<end, with: "")
    let unexplained = try ReviewedChange(from: before, to: now)
    #expect(unexplained.kinds.first == "person_removed")
    #expect(
      unexplained.lines()[1]
        == "  ! A person is gone, and `records/withdrawn.yml` has no line for it: Osk Rennar")
    now.files["records/withdrawn.yml"] =
      "withdrawn:\n  - {digest: \(Digest.of("harbour-bells/rennar")), date: 2031-04-02}\n"
    let withdrawn = try ReviewedChange(from: before, to: now)
    #expect(withdrawn.kinds.first == "person_withdrawn")
    #expect(withdrawn.review.withdrawnNames.isSuperset(of: ["rennar", "Osk Rennar", "Оск Реннар"]))
    for language in MessageLanguage.allCases {
      for line in withdrawn.lines(language) where line.hasPrefix("  !") {
        #expect(!line.contains("Rennar") && !line.contains("Реннар"), "\(line)")
      }
    }
  }

  @Test func `names no case that it withdraws`() throws {
    let path = "records/cases/tide-table.yml"
    let unexplained = try ReviewedChange([], removing: [path])
    #expect(unexplained.kinds == ["case_removed"])
    let withdrawn = try ReviewedChange(
      [], removing: [path],
      adding: [
        "records/withdrawn.yml":
          "withdrawn:\n  - {digest: \(Digest.of("tide-table")), date: 2031-04-02}\n"
      ])
    #expect(withdrawn.kinds.first == "case_withdrawn")
    #expect(
      Array(withdrawn.lines().prefix(2)) == [
        "A withdrawn case",
        "  ! A case is withdrawn: its pages and calendars vanish, and nothing names it any more.",
      ])
    let told = withdrawn.document().text + withdrawn.document().markdown
    #expect(!told.contains("tide-table"))
    #expect(withdrawn.review.withdrawnNames.contains("tide-table"))
  }

  @Test func `tells a new case with what lies ahead`() throws {
    let before = try FixtureRecords.repository()
    var earlier = before
    earlier.files[ReviewedChange.bells] = nil
    let change = try ReviewedChange(from: earlier, to: before)
    #expect(change.kinds.first == "case_added")
    #expect(change.kinds.dropFirst().allSatisfy { $0 == "hearing_added" })
    let lines = change.lines()
    #expect(lines.first == "The Harbour Bells case (harbour-bells)")
    #expect(lines.contains("  • New: Ilan Vesper: appeal hearing, Port Selm: 20 May 2031, 09:00"), "\(lines)")
  }

  @Test func `says so where only the layout changes`() throws {
    let change = try ReviewedChange([
      ReviewedChange.Edit("# The shape most records have", "# A remark. The shape most records have"),
      ReviewedChange.Edit("    date: 2031-05-20T09:00\n", "    date: \"2031-05-20T09:00\"\n"),
    ])
    #expect(change.kinds == ["layout_changed"])
    #expect(
      change.lines() == [
        "Readers and subscribers notice nothing.", "The Harbour Bells case (harbour-bells)",
        "  • Only the layout of the file changes; it says what it said before.",
      ])
  }

  @Test(arguments: [
    (MessageLanguage.en, "The records are as they were."),
    (.fr, "Les fiches sont telles qu’elles étaient."), (.ru, "Записи такие же, как были."),
  ])
  func `says so where nothing changes`(language: MessageLanguage, line: String) throws {
    let change = try ReviewedChange([])
    #expect(change.lines(language) == [line])
    #expect(!change.review.isNoticed)
  }

  @Test func `warns of settings that everybody depends on`() throws {
    let change = try ReviewedChange([
      ReviewedChange.Edit(
        "uid_domain: selm.example.org", "uid_domain: other.example.org", in: "pipeline.yml"),
      ReviewedChange.Edit("    - en\n    - fr\n    - ru\n", "    - en\n    - fr\n", in: "pipeline.yml"),
      ReviewedChange.Edit(
        "  archive-missing:\n    severity: info", "  archive-missing:\n    severity: off", in: "pipeline.yml"),
    ])
    #expect(
      change.lines() == [
        "Settings of the site (pipeline)",
        "  ! The domain in the identity of every calendar entry changes, so subscribers get all entries twice.",
        "      `site/uid_domain`: “selm.example.org” → “other.example.org”",
        "  ! Pages and calendars in Russian vanish; who subscribed to them gets nothing more.",
        "  ! What the check demands or allows changes: `rules`",
        "      `rules/archive-missing/severity`: “info” → “off”",
      ])
  }
}
