import DocketLanguage
import DocketMarkup
import DocketRecords
import DocketText

/// The cases of a site by the state that prosecutes, where there are too many for one page.
struct CasesByCountry: Sendable {
  /// A state with its cases, in the order of the site.
  struct Country: Sendable {
    let code: String
    let cases: [PublicCase]

    /// Its page.
    func path(_ language: LanguageTag) -> String { PagePath.page(name, language) }

    /// The name of its page in any language.
    var name: String { "countries/\(code)" }
  }

  /// The states, by their codes.
  let countries: [Country]
  /// The cases of no state that can have a page.
  let others: [PublicCase]

  /// How many cases stand on one page at most.
  static let mostOnOnePage = 200
  /// How many hearings, and how many days, the first page then has at most.
  static let mostAhead = 50

  /// Takes the cases apart; nil where one page has room for all of them.
  ///
  /// - Parameters:
  ///   - site: the site.
  ///   - most: how many cases one page has room for.
  init?(_ site: Site, most: Int) {
    guard site.cases.count > most else { return nil }
    let groups = Dictionary(grouping: site.cases) { record in
      record.jurisdiction.flatMap { ChosenSet.country($0).isWellFormed ? $0 : nil }
    }
    countries = groups.compactMap { code, cases in code.map { Country(code: $0, cases: cases) } }
      .sorted { $0.code.precedesByBytes($1.code) }
    others = groups[nil] ?? []
  }

  /// The list of states, by their names, each with the way to its page and the number of its cases.
  func write(to writer: inout PageWriter) {
    guard !countries.isEmpty else { return }
    var sorted = countries
    sorted.sortByName { writer.voice.country($0.code) }
    writer.element("ul", [.class("countries")]) { writer in
      for country in sorted {
        writer.element("li") { writer in
          writer.link(to: country.path(writer.language)) { $0.text($0.voice.country(country.code)) }
          writer.plain(writer.voice.comma)
          writer.say(ListPhrases.caseCount.with(["count": .count(country.cases.count)]))
        }
      }
    }
  }
}

/// The page of a state on a site of many cases: its cases, then the calendars of each and of its people.
struct CountryPage {
  let country: CasesByCountry.Country
  let site: Site

  func page(in language: LanguageTag) -> Page {
    Page(
      country.name, language,
      companions: Page.Companions(calendar: ChosenSet.country(country.code).path),
      title: { $0.country(country.code) }
    ) { write(to: &$0) }
  }

  private func write(to writer: inout PageWriter) {
    let ids = Set(country.cases.map { $0.id })
    let feeds = writer.edition.calendars.feeds.filter { feed in
      feed.caseID.map { ids.contains($0) } ?? false && feed.isPublished(in: writer.language, of: site)
    }
    writer.element("h1") { $0.text($0.voice.country(country.code)) }
    writer.section("cases", PagePhrases.cases) { writer in
      CaseItem.list(country.cases, namesCountry: false, to: &writer)
    }
    for (name, heading, group) in CalendarList.ofRecords {
      let chosen = feeds.filter { $0.group == group }
      guard !chosen.isEmpty else { continue }
      // `cases` is the list above.
      writer.section("calendars-of-\(name)", heading) { CalendarList(feeds: chosen).write(to: &$0) }
    }
  }
}
