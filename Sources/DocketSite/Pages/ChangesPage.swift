import DocketCalendar
import DocketLanguage
import DocketMarkup
import DocketTime

/// What has changed last: hearings and days by the stamp that their calendar entries carry, from the second publication
/// on: in the first one everything is new, and nothing has changed.
struct ChangesPage {
  let site: Site
  /// All hearings of the site by date.
  let hearings: [HearingLines.Line]

  private static let most = 60

  func page(in language: LanguageTag) -> Page {
    Page(
      "changes", language, companions: Page.Companions(data: "changes.json", feed: "changes"),
      title: { $0.say(PagePhrases.changes) }
    ) { write(to: &$0) }
  }

  /// A line of the page, before a language is chosen.
  private enum Line {
    case hearing(HearingLines.Line)
    case day(PublicDay)
  }

  private func write(to writer: inout PageWriter) {
    writer.element("h1", saying: PagePhrases.changes)
    let ledger = writer.edition.ledger
    let lines = latest(ledger)
    if lines.isEmpty, let since = ledger.promises?.log?.since {
      writer.element("p") { $0.say(ListPhrases.firstPublication.with(["day": .day(since.utc.date)])) }
      return
    }
    writer.element("p", [.class("note")], saying: ListPhrases.changedNote)
    var index = 0
    while index < lines.count {
      let day = lines[index].day
      let group = lines[index...].prefix { $0.day == day }
      writer.element("section") { writer in
        writer.element("h2") { $0.say(ListPhrases.changedOn.with(["day": .day(day)])) }
        writer.element("ul", [.class("lines")]) { writer in
          for (_, line) in group { Self.item(line, &writer) }
        }
      }
      index += group.count
    }
  }

  /// What the ledger knows, the latest stamp first, those of one stamp in the order of the site.
  private func latest(_ ledger: Ledger) -> [(day: CivilDate, line: Line)] {
    let names = EntryName(domain: site.domain)
    let since = ledger.promises?.log?.since
    func stamp(_ identifier: CalendarIdentifier?) -> Instant? {
      let stamp = identifier.flatMap { ledger.entries[$0.text]?.changed }
      guard let stamp, since.map({ $0 < stamp }) ?? true else { return nil }
      return stamp
    }
    let hearings = self.hearings.map { line in
      (stamp: stamp(names.hearing(line.hearing.event)), line: Line.hearing(line))
    }
    let days = site.days.map { (stamp: stamp(names.day($0)), line: Line.day($0)) }
    let known = (hearings + days).compactMap { entry in entry.stamp.map { (stamp: $0, line: entry.line) } }
    return known.enumerated().sorted { left, right in
      let (first, second) = (left.element.stamp, right.element.stamp)
      return first == second ? left.offset < right.offset : second < first
    }.prefix(Self.most).map { ($0.element.stamp.utc.date, $0.element.line) }
  }

  private static func item(_ line: Line, _ writer: inout PageWriter) {
    switch line {
    case .hearing(let line): HearingLines.item(line, showsOldDates: true, &writer)
    case .day(let day):
      writer.element("li") { writer in
        let name = day.name(&writer.voice)
        writer.link(to: day.page(writer.language).path, fragment: day.page(writer.language).fragment) {
          $0.text(name)
        }
      }
    }
  }
}
