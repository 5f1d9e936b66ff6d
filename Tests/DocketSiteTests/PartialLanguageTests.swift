import DocketCalendar
import DocketTime
import Testing

@testable import DocketSite

@Suite struct `A language that only some cases have` {
  private static func sample(title: String) throws -> SampleCorpus {
    try Fiction.sample
      .replacing(
        "published: [en, fr, ru]", with: "published: [en, fr, ru]\n  partial: [ar]", in: "pipeline.yml"
      )
      .replacing(
        "title: {en: The Lantern Row case, fr: L’affaire de la rue des Lanternes, ru: Дело Фонарного переулка}",
        with: title, in: Fiction.casePath)
  }

  private static let translated =
    "title: {en: The Lantern Row case, fr: L’affaire de la rue des Lanternes, ru: Дело Фонарного переулка, ar: قضية زقاق الفوانيس}"

  @Test func `has the calendars of these cases and no other`() throws {
    let published = try Self.sample(title: Self.translated).site().published()
    #expect(
      published.keys.filter { $0.hasPrefix("calendars/ar/") } == ["calendars/ar/cases/lantern-row.ics"])
    let feed = try ReadFeed(published["calendars/ar/cases/lantern-row.ics"])
    #expect(feed.calendar.only("NAME")?.text == "قضية زقاق الفوانيس")
    let english = try ReadFeed(published["calendars/en/cases/lantern-row.ics"])
    #expect(feed.entries.map(\.uid) == english.entries.map(\.uid))
    let appeal = try #require(feed["appeal.lantern-row@lantern.example"])
    #expect(appeal.lines.contains("قضية زقاق الفوانيس"))
    #expect(
      appeal.lines.contains("الموعد: 20 مايو 2031، الساعة 09:00 (بتوقيت المحكمة، \u{2068}UTC+5\u{2069})"))
    #expect(appeal.lines.contains("المكان: \u{2068}Supreme Court\u{2069}، \u{2068}Port Selm\u{2069}"))
    #expect(appeal.lines.contains("لم يترجم بعد، لغة النص: الإنجليزية"))
    #expect(appeal.summary == "\u{2068}Vant\u{2069}: جلسة استئناف، \u{2068}Port Selm\u{2069}")
  }

  @Test func `has none where no case has it`() throws {
    let title = "title: {en: The Lantern Row case, fr: L’affaire, ru: Дело Фонарного переулка}"
    let published = try Self.sample(title: title).site().published()
    #expect(published.keys.filter { $0.hasPrefix("calendars/ar/") } == [])
  }

  @Test func `counts towards the stamp of an entry of these cases`() throws {
    let first = Ledger.empty.advanced(to: try Self.sample(title: Self.translated).site())
    let other = Self.translated.replacing("زقاق الفوانيس", with: "شارع الفوانيس")
    let second = first.advanced(to: try Self.sample(title: other).site("2031-04-03T06:00:00Z"))
    #expect(
      second.entries["appeal.lantern-row@lantern.example"]?.changed.description == "2031-04-03T06:00:00Z")
    #expect(
      second.entries["lamp-day.2031.day@lantern.example"]?.changed.description == "2031-04-02T06:00:00Z")
  }
}
