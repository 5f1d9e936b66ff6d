import DocketLanguage
import DocketMarkup
import DocketRecords
import DocketTime

/// How much there is, and how much of it in each language.
struct CoveragePage {
  let site: Site

  func page(in language: LanguageTag) -> Page {
    Page("coverage", language, title: { $0.say(ListPhrases.coverage) }) { write(to: &$0) }
  }

  private func write(to writer: inout PageWriter) {
    writer.element("h1", saying: ListPhrases.coverage)
    let people = site.cases.flatMap(\.people)
    let custodies = people.compactMap { $0.custody }.filter(\.status.isCustody)
    let sources = site.cases.flatMap(\.sources) + site.standaloneDays.flatMap(\.sources)
    let counts: [(Phrase, Int)] = [
      (PagePhrases.cases, site.cases.count), (ListPhrases.people, people.count),
      (ListPhrases.inCustody, custodies.count), (ListPhrases.longAgo, custodies.count(where: isOfLongAgo)),
      (PagePhrases.hearings, site.hearings.count), (PagePhrases.days, site.days.count),
      (ListPhrases.sources, sources.count), (ListPhrases.archived, sources.count { $0.archive != nil }),
    ]
    table(
      ListPhrases.counted, ListPhrases.count, counts.map { count in ({ $0.say(count.0) }, count.1) }, &writer)
    let languages = site.languages.published + site.languages.partial
    let readable = languages.map { language in
      let count = site.cases.count { $0.title?[language] != nil && $0.summary?[language] != nil }
      let name: (inout PageWriter) -> Void = { writer in
        writer.element("span", writer.languageAttributes(language)) { $0.plain(LanguageNames.own(language)) }
      }
      return (name, count)
    }
    table(ListPhrases.language, ListPhrases.readable, readable, &writer)
  }

  /// Whether nothing newer than two years, on the day of publication, tells of it.
  private func isOfLongAgo(_ custody: PublicPerson.Custody) -> Bool {
    guard let newest = custody.newestSource, let oldest = site.asOf.utc.date.adding(years: -2, months: 0)
    else { return false }
    return (newest.latest ?? newest.earliest) < oldest
  }

  private func table(
    _ what: Phrase, _ number: Phrase, _ rows: [(name: (inout PageWriter) -> Void, count: Int)],
    _ writer: inout PageWriter
  ) {
    writer.element("table") { writer in
      writer.element("thead") { writer in
        writer.element("tr") { writer in
          writer.element("th", [MarkupAttribute("scope", "col")], saying: what)
          writer.element("th", [MarkupAttribute("scope", "col")], saying: number)
        }
      }
      writer.element("tbody") { writer in
        for row in rows {
          writer.element("tr") { writer in
            writer.element("th", [MarkupAttribute("scope", "row")], row.name)
            writer.element("td", text: "\(row.count)")
          }
        }
      }
    }
  }
}
