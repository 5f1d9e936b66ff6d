import DocketLanguage
import DocketMarkup
import DocketRecords
import DocketTime

/// What is known of a person: who, whether in custody, where, since when, how new that knowledge is.
struct PersonBlock {
  let person: PublicPerson
  let record: PublicCase
  let site: Site
  let sources: SourceNumbers
  /// Whether it stands on the page of the person alone.
  var isAlone = false

  /// The level of headings within it.
  private var heading: MarkupName { isAlone ? "h2" : "h4" }

  func write(to writer: inout PageWriter) {
    writer.element("article", [.id("person-\(person.id)"), .class("person")]) { writer in
      if !isAlone {
        writer.element("h3") { writer in
          let name = writer.voice.text(person.name) ?? person.id
          if site.hasPage(of: person, in: record) {
            writer.link(to: PagePath.person(person.id, in: record.id, writer.language)) { $0.text(name) }
          } else {
            writer.text(name)
          }
        }
      }
      if person.occupation != nil { writer.element("p") { $0.text(person.occupation) } }
      writer.element("dl") { facts(&$0) }
      if person.note != nil { writer.element("p") { $0.text(person.note) } }
      decisions(&writer)
      sources.references(to: person.sources, &writer)
      if let custody = person.custody {
        CustodyLine(custody, asOf: site.asOf.utc.date).write(to: &writer, heading: heading)
      }
    }
  }

  private func facts(_ writer: inout PageWriter) {
    custody(&writer)
    for end in person.ends {
      writer.fact(end.isRelease ? CasePhrases.release : CasePhrases.deadline) { date(end.date, &$0) }
    }
    if let born = person.born { writer.fact(CasePhrases.born) { oneOf(born, &$0) } }
    if let died { writer.fact(CasePhrases.died) { oneOf(died, &$0) } }
    names(&writer)
  }

  /// When the person died, by the record or else by an event.
  private var died: RecordDate? { person.died ?? (person.isDead ? person.custody?.since : nil) }

  /// Other names, then how other languages write this one: some programs show one script only, and readers of a court’s
  /// list look for its spelling.
  private func names(_ writer: inout PageWriter) {
    let shown = writer.voice.text(person.name).map(TextMarks.withoutMarks)
    var names = person.otherNames.map { (text: $0, language: LanguageTag?.none) }
    for version in person.name?.versions ?? [] where version.text != shown {
      guard !names.contains(where: { $0.text == version.text }) else { continue }
      names.append((version.text, version.language))
    }
    guard !names.isEmpty else { return }
    writer.fact(CasePhrases.otherNames) { writer in
      for (index, name) in names.enumerated() {
        if index > 0 { writer.plain(writer.voice.comma) }
        writer.element("bdi", writer.languageAttributes(name.language)) { $0.plain(name.text) }
      }
    }
  }

  private func custody(_ writer: inout PageWriter) {
    // Of the dead, the row of the death says it.
    guard let custody = person.custody, !person.isDead else { return }
    writer.fact(CasePhrases.status) { $0.element("strong", saying: custody.status.onPage) }
    if custody.status != .unknown {
      writer.fact(Self.beginning(custody.since)) { date(custody.since, &$0) }
    }
    if let since = custody.deprivedOfLibertySince, since != custody.since {
      writer.fact(CasePhrases.without) { date(since, &$0) }
    }
    // Where places are withheld, “not known to us” would be untrue, and any other word would tell it.
    if custody.status.isCustody { whereabouts(custody, &writer) }
    if let newest = custody.newestSource {
      writer.fact(CasePhrases.newest) { writer in
        sources.link(to: custody.newestSourceID, &writer) { $0.newest(newest) }
      }
    }
  }

  /// `Since`; of a date that is only known to lie between two, words that nobody takes for an end.
  private static func beginning(_ date: RecordDate) -> Phrase {
    if case .point = date.shape { CasePhrases.since } else { CasePhrases.sinceSome }
  }

  /// Where somebody is held, where that is known.
  ///
  /// A row that says that it is not known would show by its absence which records withhold it.
  private func whereabouts(_ custody: PublicPerson.Custody, _ writer: inout PageWriter) {
    guard ![.inTransfer, .disappeared].contains(custody.status), let (place, day) = lastPlace(custody),
      let name = writer.voice.text(place.name)
    else { return }
    writer.fact(CasePhrases.heldAt) { writer in
      writer.say(CasePhrases.asOf.with(["place": .text(name), "date": .date(day)]))
    }
  }

  /// What courts decided about the person, alone or with others, each with the way to its hearing.
  private func decisions(_ writer: inout PageWriter) {
    var found: [(event: PublicEvent, words: String)] = []
    for event in record.events where event.shared != nil || !event.outcomes.isEmpty {
      for outcome in outcomes(of: event) {
        let words = OutcomeWords(outcome: outcome, event: event).text(&writer.voice)
        if !words.isEmpty { found.append((event, words)) }
      }
    }
    guard !found.isEmpty else { return }
    writer.element(heading, saying: CasePhrases.decisions)
    writer.element("ul", [.class("spells")]) { writer in
      for (event, words) in found {
        writer.element("li") { writer in
          writer.element("a", [.href("#event-\(event.id)")]) { date(event.date, &$0) }
          writer.plain(" – ")
          writer.text(words)
        }
      }
    }
  }

  /// What an event decided about all of its people, of whom the person is one, then about the person.
  ///
  /// That a hearing goes on another day is decided about the hearing: the timeline says it.
  private func outcomes(of event: PublicEvent) -> [PublicOutcome] {
    guard event.certainty != .retracted else { return [] }
    let isOfPerson = event.people.contains { $0.id == person.id }
    let shared = event.shared.flatMap { [.adjourned, .continued].contains($0.result) ? nil : $0 }
    return (isOfPerson ? [shared].compactMap(\.self) : [])
      + event.outcomes.filter { $0.person.id == person.id }.map { $0.outcome }
  }

  /// The institution in which the record last says that the person is, and when it says so.
  ///
  /// Only events that bring or find somebody there count, and none from before this time without liberty.
  private func lastPlace(_ custody: PublicPerson.Custody) -> (PublicPlace, RecordDate)? {
    let (today, begin) = (site.asOf.utc.date, custody.deprivedOfLibertySince ?? custody.since)
    let held = record.events.filter { event in
      [.arrival, .stillHeld].contains(event.type) && event.place?.isPrison == true
        && event.certainty != .retracted && event.date.earliest >= begin.earliest
        && event.date.earliest <= today && event.people.contains { $0.id == person.id }
    }
    // The last of those with the latest day, as the record has them.
    let last = held.enumerated().max {
      ($0.element.date.earliest, $0.offset) < ($1.element.date.earliest, $1.offset)
    }?.element
    return last.flatMap { event in event.place.map { ($0, event.date) } }
  }

  /// A date that is one of two years or months: nobody is born from 1933 to 1934.
  private func oneOf(_ date: RecordDate, _ writer: inout PageWriter) {
    guard let end = date.end else { return self.date(date, &writer) }
    let words = DateWords(writer.voice.words)
    writer.time(
      date,
      writer.voice.say(
        CasePhrases.either.with([
          "first": .text(words.text(date.start)), "second": .text(words.text(end)),
        ])))
  }

  private func date(_ date: RecordDate, _ writer: inout PageWriter) {
    writer.time(date, DateWords(writer.voice.words).text(date))
  }
}

extension Certainty {
  /// What a page says behind the kind of an event, where a participle would have to agree with it in some languages.
  var onPage: Phrase {
    switch self {
    case .alleged: CasePhrases.alleged
    case .retracted: CasePhrases.retracted
    case .reported, .confirmed, .disputed: label
    }
  }
}

extension CustodyStatus {
  /// What a page says of a person: the word for what is not known would look like one for the person.
  ///
  /// That of a detention which lasts for years must not be that of some hours at a police station.
  var onPage: Phrase {
    switch self {
    case .unknown: CasePhrases.unknown
    case .detained: CasePhrases.detained
    default: label
    }
  }
}
