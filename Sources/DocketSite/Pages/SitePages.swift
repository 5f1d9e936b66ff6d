import DocketLanguage
import DocketRecords
import DocketText

/// All pages of a site.
enum SitePages {
  /// The pages that every page leads to, by name.
  static let menu: [(name: String, phrase: Phrase)] = [
    ("index", PagePhrases.home), ("hearings", PagePhrases.hearings), ("days", PagePhrases.days),
    ("letters", PagePhrases.letters), ("calendars", PagePhrases.calendars), ("changes", PagePhrases.changes),
    ("about", PagePhrases.about),
  ]

  /// The pages of a site in one language.
  ///
  /// - Parameters:
  ///   - site: the site.
  ///   - hearings: all hearings of the site by date.
  ///   - language: the language.
  ///   - most: how many cases one page has room for; where there are more, each state has a page.
  /// - Returns: the pages, each once.
  static func all(
    of site: Site, hearings: [HearingLines.Line], in language: LanguageTag,
    most: Int = CasesByCountry.mostOnOnePage
  ) -> [Page] {
    let countries = CasesByCountry(site, most: most)
    let cases = site.cases.flatMap { pages(of: $0, in: site, language) }
    return [HomePage(site: site, hearings: hearings, countries: countries).page(in: language)]
      + HearingPages(hearings: hearings).pages(in: language)
      + DayPages(site: site).pages(in: language) + [LettersPage(site: site).page(in: language)]
      + [CalendarsPage(countries: countries).page(in: language)]
      + (countries?.countries ?? []).map { CountryPage(country: $0, site: site).page(in: language) }
      + [ChangesPage(site: site, hearings: hearings).page(in: language)]
      + [CoveragePage(site: site).page(in: language)]
      + [AboutPage(site: site).page(in: language)] + cases
  }

  /// The pages of a case and of its people, beside each other, since they share parts.
  private static func pages(of record: PublicCase, in site: Site, _ language: LanguageTag) -> [Page] {
    let people = record.people.filter { site.hasPage(of: $0, in: record) }
    let hasSources = SourcesPage.isNeeded(for: record)
    let shared = SharedParts(pages: 1 + people.count + (hasSources ? 1 : 0))
    return [CasePage(record: record, site: site, shared: shared).page(in: language)]
      + people.map { PersonPage(person: $0, record: record, site: site, shared: shared).page(in: language) }
      + (hasSources ? [SourcesPage(record: record, shared: shared).page(in: language)] : [])
  }
}

extension OutputFormat {
  /// The site for people: pages in every published language, without scripts, with relative links.
  static let pages: OutputFormat = OutputFormat(
    name: "pages", summary: "Pages in every published language, for browsers, printers and memory sticks."
  ) { edition in
    let site = edition.site
    let hearings = HearingLines.all(of: site)
    let pages = site.languages.published.flatMap { SitePages.all(of: site, hearings: hearings, in: $0) }
    return pages.map { $0.file(in: edition) } + [RootPage(site: site).file(in: edition)].compactMap(\.self)
      + [
        PlannedFile(path: PagePath.style, mediaType: .css) { Array(StyleSheet.text.utf8) },
        PlannedFile(path: "_headers", mediaType: .headers) { Array(PageHeaders.text.utf8) },
      ]
  }
}

/// The header fields that servers send with pages, in the form that several hosts of static sites read.
enum PageHeaders {
  /// The policy of pages also forbids frames, which no `meta` can (CSP Level 3 §3.3).
  static let text = """
    /*
      Content-Security-Policy: \(PageFrame.policy); frame-ancestors 'none'
      Referrer-Policy: no-referrer
      X-Content-Type-Options: nosniff

    """
}
