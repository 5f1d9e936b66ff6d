import DocketLanguage
import DocketRecords
import DocketText
import DocketTime
import Testing

@testable import DocketSite

@Suite struct `What a publication tells people` {
  /// What is told when one state of a repository is published after another.
  private static func changes(_ before: SampleCorpus, _ now: SampleCorpus) throws -> SiteChanges {
    let first = Ledger.empty.advanced(to: try before.site())
    let site = try now.site("2031-04-03T06:00:00Z")
    return SiteChanges(
      from: first, to: first.advanced(to: site), of: site,
      withdrawn: try now.corpus().registry.withdrawn)
  }

  private static let scheduled = "date: 2031-05-20, status: scheduled"

  @Test(arguments: [
    (
      "date: 2031-05-27, moved_from: [2031-05-20], status: scheduled", "1 hearing moved",
      "moved: Orla Vant: trial hearing (`h` of `one`): 20 May 2031 → 27 May 2031"
    ),
    (
      "date: 2031-05-27, corrected_from: [2031-05-20], status: scheduled", "1 hearing with a corrected date",
      "date corrected: Orla Vant: trial hearing (`h` of `one`): 20 May 2031 → 27 May 2031"
    ),
    (
      "date: 2031-05-20, status: cancelled", "1 hearing cancelled",
      "cancelled: Orla Vant: trial hearing (`h` of `one`): 20 May 2031"
    ),
    (
      "date: 2031-05-27, moved_from: [2031-05-20], status: cancelled", "1 hearing cancelled",
      "cancelled: Orla Vant: trial hearing (`h` of `one`): 20 May 2031 → 27 May 2031"
    ),
    (
      "date: 2031-05-20, status: postponed", "1 hearing postponed",
      "postponed: Orla Vant: trial hearing (`h` of `one`): 20 May 2031"
    ),
    (
      "date: 2031-05-20, status: scheduled, certainty: retracted", "1 hearing retracted",
      "retracted: Orla Vant: trial hearing (`h` of `one`): 20 May 2031"
    ),
    (
      "date: 2031-05-20, status: held", "1 hearing with a report",
      "report: Orla Vant: trial hearing (`h` of `one`): 20 May 2031"
    ),
    (
      "date: 2031-05-20T10:30, status: scheduled", "1 hearing with a more exact date",
      "more exact date: Orla Vant: trial hearing (`h` of `one`): 20 May 2031 → 20 May 2031, 10:30"
    ),
    (
      "date: 2031-05-20, status: scheduled, room: \"4\"", "1 text",
      "text: Orla Vant: trial hearing (`h` of `one`): 20 May 2031"
    ),
  ])
  func `names the hearing and what happened to it`(now: String, summary: String, line: String) throws {
    let changes = try Self.changes(OneHearing(fields: Self.scheduled).sample, OneHearing(fields: now).sample)
    #expect(changes.summary(in: .en) == summary)
    #expect(changes.lines(in: .en) == [line])
  }

  @Test func `is nothing when nothing has changed`() throws {
    let sample = OneHearing(fields: Self.scheduled).sample
    let changes = try Self.changes(sample, sample)
    #expect(changes.summary(in: .en) == nil && changes.lines(in: .en) == [])
  }

  /// Several hearings of one case, with these dates and states, as YAML after the id.
  private static func hearings(_ fields: [String], title: String = "One case") throws -> SampleCorpus {
    let events = fields.enumerated().map {
      "    - {id: h\($0.offset), type: trial_hearing, sources: [s], \($0.element)}"
    }
    return try OneHearing(fields: Self.scheduled).sample
      .replacing(
        "  - {id: h, type: trial_hearing, sources: [s], \(scheduled)}", with: events.joined(separator: "\n"),
        in: "records/cases/one.yml"
      )
      .replacing("title: One case", with: "title: \(title)", in: "records/cases/one.yml")
  }

  @Test func `counts by kind, with the noun once, in three languages`() throws {
    let before = try Self.hearings([Self.scheduled, Self.scheduled, Self.scheduled, Self.scheduled])
    let moved = "date: 2031-05-27, moved_from: [2031-05-20], status: scheduled"
    let now = try Self.hearings(
      [
        moved, moved, "date: 2031-05-20, status: cancelled",
        "date: 2031-05-20, status: scheduled, room: \"4\"", Self.scheduled,
      ],
      title: "Another title")
    let changes = try Self.changes(before, now)
    #expect(changes.summary(in: .en) == "2 hearings moved, 1 cancelled, 1 new, 2 texts")
    #expect(changes.summary(in: .fr) == "2 audiences déplacées, 1 annulée, 1 nouvelle, 2 textes")
    #expect(changes.summary(in: .ru) == "2 заседания перенесены, 1 отменено, 1 новое, 2 текста")
    #expect(
      changes.lines(in: .fr).first
        == "déplacée\u{A0}: Orla Vant\u{A0}: audience du procès (`h0` de `one`)\u{A0}: 20 mai 2031 → 27 mai 2031"
    )
    #expect(
      changes.lines(in: .ru).first
        == "перенесено: Орла Вант: судебное заседание (`h0` дела `one`): 20 мая 2031 года → 27 мая 2031 года")
    #expect(changes.lines(in: .en).last == "text: Another title (one)")
  }

  @Test func `names the first and counts the rest`() throws {
    let before = try Self.hearings(Array(repeating: Self.scheduled, count: 30))
    let now = try Self.hearings(
      Array(repeating: "date: 2031-05-27, moved_from: [2031-05-20], status: scheduled", count: 30))
    let lines = try Self.changes(before, now).lines(in: .en)
    #expect(lines.count == 21 && lines.last == "… and 10 more")
  }

  @Test func `does not call a case changed because a hearing of it is`() throws {
    let before = OneHearing(fields: Self.scheduled).sample
    let now = OneHearing(fields: "date: 2031-05-20, status: cancelled").sample
    #expect(try Self.changes(before, now).all.map(\.kind) == [.cancelled])
    let person = try before.replacing(
      "{en: Orla Vant,", with: "{en: Orla Vant-Reed,", in: "records/cases/one.yml")
    // The hearing names the person, too.
    #expect(try Self.changes(before, person).all.map(\.kind) == [.text, .text])
  }

  @Test func `never names what is gone`() throws {
    var gone = Fiction.sample
    gone.files[Fiction.casePath] = nil
    let removed = try Self.changes(Fiction.sample, gone)
    let kinds: [SiteChange.Kind] = removed.all.map(\.kind)
    #expect(kinds.filter { kind in kind != .text && kind != .changedDay } == [.removed])
    gone.files["records/withdrawn.yml"] =
      "withdrawn: [{digest: \(Digest.of("lantern-row")), date: 2031-04-03}]\n"
    let withdrawn = try Self.changes(Fiction.sample, gone)
    #expect(withdrawn.summary(in: .en)?.contains("1 withdrawal") == true)
    for language in MessageLanguage.allCases {
      let told = ([withdrawn.summary(in: language) ?? ""] + withdrawn.lines(in: language)).joined()
      #expect(!told.contains("lantern-row") && !told.contains("Lantern Row"))
    }
  }

  @Test func `begins with what there is`() throws {
    #expect(
      SiteChanges.first(try OneHearing(fields: Self.scheduled).sample.site(), in: .en)
        == "first publication: 1 case, 1 hearing, 0 days")
  }

  @Test func `counts what is new against a ledger of an older version`() throws {
    let now = try Self.hearings([Self.scheduled, Self.scheduled])
    let first = Ledger.empty.advanced(to: try Self.hearings([Self.scheduled]).site())
    let older = Ledger(zoneDatabase: first.zoneDatabase, entries: first.entries, objects: first.objects)
    let site = try now.site("2031-04-03T06:00:00Z")
    let changes = SiteChanges(from: older, to: older.advanced(to: site), of: site, withdrawn: [])
    #expect(changes.summary(in: .en) == "1 new hearing")
  }
}
