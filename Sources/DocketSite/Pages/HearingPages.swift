import DocketLanguage
import DocketMarkup
import DocketRecords
import DocketTime

/// The pages of hearings: those ahead, and one a year with those of the past.
struct HearingPages {
  /// All hearings of the site by date.
  let hearings: [HearingLines.Line]

  /// - Parameter language: the language.
  /// - Returns: `hearings`, and `hearings-2024` for each year with hearings in the past.
  func pages(in language: LanguageTag) -> [Page] {
    let ahead = hearings.filter(\.hearing.isAhead)
    let past = Dictionary(grouping: hearings.filter { !$0.hearing.isAhead }) {
      $0.hearing.event.date.earliest.year
    }
    let years = past.keys.sorted(by: >)
    let companions = Page.Companions(calendar: "hearings.ics", data: "hearings.json")
    let first = Page("hearings", language, companions: companions, title: { $0.say(PagePhrases.hearings) }) {
      writer in
      writer.element("h1", saying: PagePhrases.hearings)
      let day = writer.site.asOf.utc.date
      writer.element("p", [.class("note")]) { $0.say(ListPhrases.stateOf.with(["day": .day(day)])) }
      writer.element("p", [.class("note")], saying: ListPhrases.zones)
      if ahead.isEmpty { writer.element("p", saying: ListPhrases.noneAhead) }
      HearingLines(lines: ahead).write(to: &writer)
      Self.links(to: years, &writer)
    }
    return [first]
      + years.map { year in
        let lines = past[year] ?? []
        let heading = ListPhrases.ofYear.with(["year": .text("\(year)")])
        return Page("hearings-\(year)", language, companions: companions, title: { $0.say(heading) }) {
          writer in
          writer.element("h1") { $0.say(heading) }
          HearingLines(lines: lines).write(to: &writer)
          Self.links(to: years, &writer)
        }
      }
  }

  private static func links(to years: [Int], _ writer: inout PageWriter) {
    guard !years.isEmpty else { return }
    writer.section("past", ListPhrases.past) { writer in
      writer.element("ul", [.class("row")]) { writer in
        for year in years {
          writer.element("li") { writer in
            writer.link(to: PagePath.page("hearings-\(year)", writer.language)) { $0.plain("\(year)") }
          }
        }
      }
    }
  }
}
