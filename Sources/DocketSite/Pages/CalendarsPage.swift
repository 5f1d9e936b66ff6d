import DocketLanguage
import DocketMarkup
import DocketRecords

/// The page that lists the calendars of a language with what they are about: every one, or on a site of many cases those
/// of cases and people not, which stand on the page of their state.
struct CalendarsPage {
  /// The cases by state, where they are too many for this page.
  var countries: CasesByCountry? = nil

  func page(in language: LanguageTag) -> Page {
    Page("calendars", language, title: { $0.say(PagePhrases.calendars) }) { write(to: &$0) }
  }

  private func write(to writer: inout PageWriter) {
    let others = countries.map { Set($0.others.map { $0.id }) }
    let feeds = writer.edition.calendars.feeds.filter { feed in
      guard feed.isPublished(in: writer.language, of: writer.site) else { return false }
      guard let others, let id = feed.caseID else { return true }
      return others.contains(id)
    }
    writer.element("h1", saying: PagePhrases.calendars)
    writer.element("p", [.class("lead")], saying: ListPhrases.howTo)
    for (name, heading, group) in Self.ofSite + CalendarList.ofRecords + [Self.discreet] {
      var chosen = feeds.filter { $0.group == group }
      if group == .country { chosen.sortByName { $0.pageLabel(&writer.voice, site: writer.site) } }
      guard !chosen.isEmpty else { continue }
      writer.section(name, heading) { writer in
        if group == .discreet { writer.element("p", saying: ListPhrases.discreetNote) }
        CalendarList(feeds: chosen).write(to: &writer)
      }
    }
    guard let countries, !countries.countries.isEmpty else { return }
    writer.section("by-country", ListPhrases.ofCasesAndPeople) { writer in
      writer.element("p", saying: ListPhrases.onCountryPages)
      countries.write(to: &writer)
    }
  }

  private static let ofSite: [CalendarList.Group] = [
    ("general", ListPhrases.general, .general), ("countries", ListPhrases.countries, .country),
    ("tags", ListPhrases.tags, .tag),
  ]
  private static let discreet: CalendarList.Group = ("discreet", ListPhrases.discreet, .discreet)
}
