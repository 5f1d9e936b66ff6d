import DocketCalendar
import DocketLanguage
import DocketMarkup
import DocketRecords
import DocketTime

/// The days of a page: what each is, when it comes back, who calls for it.
struct DayList {
  let days: [PublicDay]
  let site: Site

  func write(to writer: inout PageWriter, _ heading: Phrase) {
    guard !days.isEmpty else { return }
    writer.section("days", heading) { writer in
      writer.element("ul", [.class("days")]) { writer in
        for day in days {
          writer.element("li", [.id("day-\(day.id)")]) { writer in
            writer.element("h3") { writer in writer.text(day.name(&writer.voice)) }
            DayBlock(day: day, site: site).write(to: &writer)
          }
        }
      }
    }
  }
}

/// A day: its next date, and the lines that its calendar entry has.
struct DayBlock {
  let day: PublicDay
  let site: Site

  func write(to writer: inout PageWriter) {
    if let date = day.next(on: site.asOf.utc.date)?.date ?? day.date {
      writer.element("p", [.class("when")]) { $0.time(date, DateWords($0.voice.words).text(date)) }
    }
    for line in DaySubject(day: day).facts(&writer.voice) { writer.element("p", text: line) }
    if let link = day.link(under: writer.voice.links) {
      writer.element("p") { writer in writer.link(outward: link) { $0.plain(link) } }
    }
  }
}

/// The pages of days: the list of all, and one for each that belongs to no single case.
struct DayPages {
  let site: Site

  func pages(in language: LanguageTag) -> [Page] {
    let list = Page(
      "days", language, companions: Page.Companions(calendar: "days.ics", data: "days.json"),
      title: { $0.say(PagePhrases.days) }
    ) { writer in
      writer.element("h1", saying: PagePhrases.days)
      DayLines(site: site).write(to: &writer, most: .max)
      if site.days.isEmpty { writer.element("p", saying: ListPhrases.noDays) }
    }
    return [list]
      + site.standaloneDays.map { day in
        Page(
          "days/\(day.id)", language,
          companions: Page.Companions(calendar: "days.ics", data: "days.json", record: day.file),
          title: { day.name(&$0) }
        ) { writer in
          writer.element("h1") { writer in writer.text(day.name(&writer.voice)) }
          DayBlock(day: day, site: site).write(to: &writer)
          let parts = SourceList.parts(of: day.sources, in: site.languages.main, &writer)
          SourceList(sources: day.sources, parts: parts).write(to: &writer)
        }
      }
  }
}

/// Days as lines, those that come next first: when, and what.
struct DayLines {
  let site: Site

  /// Whether any day lies ahead.
  var isEmpty: Bool { site.days.isEmpty }

  func write(to writer: inout PageWriter, most: Int) {
    let today = site.asOf.utc.date
    let ahead = site.days.compactMap { day in day.next(on: today).map { (edition: $0, day: day) } }
    let sorted = ahead.enumerated().sorted {
      ($0.element.edition.first, $0.offset) < ($1.element.edition.first, $1.offset)
    }.map(\.element)
    if !sorted.isEmpty {
      writer.element("ol", [.class("lines")]) { writer in
        for (edition, day) in sorted.prefix(most) {
          line(day, &writer) { $0.time(edition.date, DateWords($0.voice.words).text(edition.date)) }
        }
      }
    }
    guard most == .max else { return }
    let past = site.days.filter { $0.next(on: today) == nil }.enumerated().sorted {
      let (first, second) = ($0.element.lastDate, $1.element.lastDate)
      return first == second ? $0.offset < $1.offset : second < first
    }.map(\.element)
    guard !past.isEmpty else { return }
    writer.section("past", ListPhrases.pastDays) { writer in
      writer.element("ol", [.class("lines")]) { writer in
        for day in past {
          line(day, &writer) { writer in
            if let date = day.date ?? day.dates.last {
              writer.time(date, DateWords(writer.voice.words).text(date))
            }
          }
        }
      }
    }
  }

  private func line(_ day: PublicDay, _ writer: inout PageWriter, _ date: (inout PageWriter) -> Void) {
    writer.element("li") { writer in
      writer.element("p", [.class("date")], date)
      let name = day.name(&writer.voice)
      let page = day.page(writer.language)
      writer.link(to: page.path, fragment: page.fragment) { $0.text(name) }
    }
  }
}

extension PublicDay {
  /// The last day it has a date for; the first of all where it has none.
  fileprivate var lastDate: CivilDate { (dates.last ?? date)?.earliest ?? .first }

  /// Its link, where readers may be led to who calls for it.
  func link(under policy: LinkPolicy) -> String? {
    policy == .full || organiser?.isDesignated != true ? link : nil
  }

  /// Where it stands: on the page of its case, or on one of its own.
  func page(_ language: LanguageTag) -> (path: String, fragment: String?) {
    if let caseID { return (PagePath.ofCase(caseID, language), "day-\(id)") }
    return (PagePath.day(id, language), nil)
  }

  /// Its title, else what kind of day it is.
  func name(_ voice: inout Voice) -> String {
    voice.text(title) ?? voice.say(type.label).capitalisedFirst
  }
}
