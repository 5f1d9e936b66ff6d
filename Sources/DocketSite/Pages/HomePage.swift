import DocketLanguage
import DocketMarkup
import DocketRecords
import DocketText
import DocketTime

/// The first page of a language: the next hearings and days, then the cases or the states, then how to subscribe.
struct HomePage {
  let site: Site
  /// All hearings of the site by date.
  let hearings: [HearingLines.Line]
  /// The cases by state, where they are too many for this page.
  var countries: CasesByCountry? = nil

  private static let mostHearings = 12
  private static let mostDays = 6

  func page(in language: LanguageTag) -> Page {
    Page(
      "index", language, companions: Page.Companions(calendar: "all.ics", data: "index.json"),
      title: { _ in nil }
    ) { write(to: &$0) }
  }

  private func write(to writer: inout PageWriter) {
    writer.element("h1") { writer in
      if let title = writer.voice.text(site.title) {
        writer.text(title)
      } else {
        writer.say(PagePhrases.cases)
      }
    }
    let ahead = hearings.filter(\.hearing.takesPlaceAhead)
    writer.section("hearings", ListPhrases.nextHearings) { writer in
      if ahead.isEmpty { writer.element("p", saying: ListPhrases.noneAhead) }
      HearingLines(
        lines: Array(ahead.prefix(countries == nil ? Self.mostHearings : CasesByCountry.mostAhead))
      ).write(to: &writer)
      writer.element("p") { writer in
        writer.link(to: PagePath.page("hearings", writer.language)) { $0.say(ListPhrases.allHearings) }
      }
    }
    writer.section("days", ListPhrases.nextDays) { writer in
      DayLines(site: site).write(
        to: &writer, most: countries == nil ? Self.mostDays : CasesByCountry.mostAhead)
      writer.element("p") { writer in
        writer.link(to: PagePath.page("days", writer.language)) { $0.say(ListPhrases.allDays) }
      }
    }
    writer.section("cases", PagePhrases.cases) { writer in
      if site.cases.isEmpty { writer.element("p", saying: ListPhrases.noCases) }
      countries?.write(to: &writer)
      let listed = countries?.others ?? site.cases
      if countries == nil || !listed.isEmpty { CaseItem.list(listed, namesCountry: true, to: &writer) }
    }
    writer.section("subscribe", ListPhrases.subscribe) { writer in
      writer.element("p", saying: ListPhrases.howTo)
      writer.element("p") { writer in
        writer.link(to: PagePath.page("calendars", writer.language)) { $0.say(PagePhrases.calendars) }
      }
    }
  }
}

/// The choice of languages at the root; nothing remembers it.
struct RootPage {
  let site: Site

  func file(in edition: Edition) -> PlannedFile? {
    guard let main = site.languages.main ?? site.languages.published.first else { return nil }
    return PlannedFile(path: PagePath.root, mediaType: .html) {
      var writer = PageWriter(path: PagePath.root, edition: edition, language: main)
      PageFrame.document(in: main, to: &writer) { writer in
        PageFrame.essentials(&writer, title: nil)
      } body: { writer in
        writer.element("main", [.id("main")]) { writer in
          if let title = writer.voice.text(site.title) { writer.element("h1", text: title) }
          writer.element("ul", [.class("languages")]) { writer in
            for language in site.languages.published { Self.item(language, site, &writer) }
          }
        }
      }
      return writer.bytes
    }
  }

  private static func item(_ language: LanguageTag, _ site: Site, _ writer: inout PageWriter) {
    writer.element("li", writer.languageAttributes(language)) { writer in
      writer.link(to: PagePath.home(language)) { $0.plain(LanguageNames.own(language)) }
      if language != writer.language, let title = site.title?[language] {
        writer.plain(" – ")
        writer.plain(title.text)
      }
    }
  }
}
