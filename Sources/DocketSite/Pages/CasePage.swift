import DocketLanguage
import DocketMarkup
import DocketRecords
import DocketText
import DocketTime

/// The page of a case: the next hearing first, then the people, charges, timeline, days, sources.
struct CasePage {
  let record: PublicCase
  let site: Site
  let shared: SharedParts

  func page(in language: LanguageTag) -> Page {
    Page(
      "cases/\(record.id)", language,
      companions: Page.Companions(
        calendar: "cases/\(record.id).ics", data: "cases/\(record.id).json", feed: "cases/\(record.id)",
        record: record.file,
        licence: record.licence),
      title: { $0.text(record.title) ?? record.id }
    ) { write(to: &$0) }
  }

  private func write(to writer: inout PageWriter) {
    let parts = shared.take { SharedParts.Parts(of: record, &writer) }
    let pageSources = PageSources(of: record, record.sources, parts, in: writer.language)
    let sources = pageSources.numbers
    writer.element("h1") { writer in
      writer.text(writer.voice.text(record.title) ?? record.id)
    }
    if record.summary != nil { writer.element("p", [.class("lead")]) { $0.text(record.summary) } }
    if !record.people.allSatisfy(\.isDead) || record.people.isEmpty {
      NextHearing(record: record, site: site, sources: sources).write(to: &writer)
    }
    state(&writer)
    let phrase = record.people.count == 1 ? CasePhrases.person : CasePhrases.people
    writer.section("people", phrase) { writer in
      for person in record.people {
        PersonBlock(person: person, record: record, site: site, sources: sources).write(to: &writer)
      }
    }
    ChargeList(charges: record.charges, record: record, sources: sources).write(to: &writer)
    EventList(events: record.events, parts: parts, sources: sources).write(to: &writer)
    if record.story != nil { writer.element("p") { $0.text(record.story) } }
    if let support = record.support {
      SupportSection(support: support, people: record.people, record: record, site: site, sources: sources)
        .write(to: &writer)
    } else {
      NoAddressSection(people: record.people).write(to: &writer)
    }
    RecognitionList(recognitions: record.recognised, record: record, sources: sources).write(to: &writer)
    DayList(days: record.days, site: site).write(to: &writer, CasePhrases.days)
    pageSources.write(to: &writer)
  }

  /// How old the record is, and whether somebody keeps it.
  private func state(_ writer: inout PageWriter) {
    let message: Message
    switch (record.monitoring, record.reviewed) {
    case (.active, let day?): message = CasePhrases.reviewed.with(["day": .day(day)])
    case (.active, nil): return
    case (_, let day?): message = CasePhrases.notMonitored.with(["day": .day(day)])
    case (_, nil): message = CasePhrases.notMonitoredAtAll.with([:])
    }
    writer.element("p", [.class("note")]) { $0.say(message) }
  }
}

/// The page of one person of a case of several: what concerns the person, and the way to the whole case.
struct PersonPage {
  let person: PublicPerson
  let record: PublicCase
  let site: Site
  let shared: SharedParts

  func page(in language: LanguageTag) -> Page {
    Page(
      "people/\(record.id).\(person.id)", language,
      companions: Page.Companions(
        calendar: "people/\(record.id).\(person.id).ics", data: "cases/\(record.id).json",
        record: record.file,
        licence: record.licence),
      title: { $0.text(person.name) ?? person.id }
    ) { write(to: &$0) }
  }

  private func write(to writer: inout PageWriter) {
    let events = record.events.filter { concerns($0.people) }
    let charges = record.charges.filter { concerns($0.people) }
    let recognitions = record.recognised.filter { concerns($0.people) }
    let parts = shared.take { SharedParts.Parts(of: record, &writer) }
    let sources = PageSources(
      of: record, sources(events, charges, recognitions), parts, in: writer.language)
    let numbers = sources.numbers
    writer.element("h1") { writer in writer.text(writer.voice.text(person.name) ?? person.id) }
    writer.element("p", [.class("lead")]) { writer in
      let title = writer.voice.text(record.title) ?? record.id
      writer.link(to: PagePath.ofCase(record.id, writer.language)) {
        $0.say(CasePhrases.whole.with(["title": .text(title)]))
      }
    }
    if !person.isDead {
      NextHearing(record: record, site: site, sources: numbers, person: person).write(to: &writer)
    }
    PersonBlock(person: person, record: record, site: site, sources: numbers, isAlone: true).write(
      to: &writer)
    if let support = record.support, !person.isDead {
      SupportSection(support: support, people: [person], record: record, site: site, sources: numbers)
        .write(to: &writer)
    } else if record.support == nil {
      NoAddressSection(people: [person]).write(to: &writer)
    }
    ChargeList(charges: charges, record: record, sources: numbers).write(to: &writer)
    EventList(events: events, parts: parts, sources: numbers).write(to: &writer)
    RecognitionList(recognitions: recognitions, record: record, sources: numbers).write(to: &writer)
    sources.write(to: &writer)
  }

  private func concerns(_ people: [NamedEntry]) -> Bool { people.contains { $0.id == person.id } }

  /// The sources that what stands here rests on, in the order of the record.
  private func sources(
    _ events: [PublicEvent], _ charges: [PublicCharge], _ recognitions: [PublicRecognition]
  ) -> [PublicSource] {
    var ids = Set(person.sources).union(record.support?.sources ?? [])
    // What an outcome rests on need not be a source of its event.
    if let newest = person.custody?.newestSourceID { ids.insert(newest) }
    for event in events { ids.formUnion(event.sourceIDs) }
    for charge in charges { ids.formUnion(charge.sources) }
    for recognition in recognitions { ids.formUnion(recognition.sources) }
    return record.sources.filter { ids.contains($0.id) }
  }
}

extension Site {
  /// Whether a person has a page beside that of the case: where the case has several people, and nobody withdrew this one.
  func hasPage(of person: PublicPerson, in record: PublicCase) -> Bool {
    guard record.people.count > 1 else { return false }
    return withdrawn.isEmpty || !withdrawn.contains(Digest.of("\(record.id)/\(person.id)"))
  }
}
