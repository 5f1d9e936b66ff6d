import DocketLanguage
import DocketMarkup
import DocketRecords
import DocketText
import DocketTime

/// The first page of a language: the next hearings and days, then the cases, then how to subscribe.
struct HomePage {
  let site: Site
  /// All hearings of the site by date.
  let hearings: [HearingLines.Line]

  private static let mostHearings = 12
  private static let mostDays = 6
  private static let mostPeople = 12

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
      HearingLines(lines: Array(ahead.prefix(Self.mostHearings))).write(to: &writer)
      writer.element("p") { writer in
        writer.link(to: PagePath.page("hearings", writer.language)) { $0.say(ListPhrases.allHearings) }
      }
    }
    writer.section("days", ListPhrases.nextDays) { writer in
      DayLines(site: site).write(to: &writer, most: Self.mostDays)
      writer.element("p") { writer in
        writer.link(to: PagePath.page("days", writer.language)) { $0.say(ListPhrases.allDays) }
      }
    }
    writer.section("cases", PagePhrases.cases) { writer in
      if site.cases.isEmpty { writer.element("p", saying: ListPhrases.noCases) }
      writer.element("ul", [.class("cases")]) { writer in
        for record in site.cases { item(record, &writer) }
      }
    }
    writer.section("subscribe", ListPhrases.subscribe) { writer in
      writer.element("p", saying: ListPhrases.howTo)
      writer.element("p") { writer in
        writer.link(to: PagePath.page("calendars", writer.language)) { $0.say(PagePhrases.calendars) }
      }
    }
  }

  /// A case with its people and what is known of each.
  private func item(_ record: PublicCase, _ writer: inout PageWriter) {
    writer.element("li") { writer in
      writer.element("h3") { writer in
        let title = writer.voice.text(record.title) ?? record.id
        writer.link(to: PagePath.ofCase(record.id, writer.language)) { $0.text(title) }
      }
      for person in record.people.prefix(Self.mostPeople) {
        let name = writer.voice.text(person.name) ?? person.id
        guard let custody = person.custody else {
          writer.element("p", text: name)
          continue
        }
        var status = Argument.term(custody.status.onPage)
        if let newest = custody.newestSource {
          status = .message(ListPhrases.statusAsOf.with(["status": status, "date": .date(newest)]))
        }
        writer.element("p") { $0.say(PagePhrases.labelled.with(["label": .text(name), "text": status])) }
      }
      if record.people.count > Self.mostPeople {
        writer.element("p") {
          $0.say(SharedPhrases.andOthers.with(["count": .count(record.people.count - Self.mostPeople)]))
        }
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
