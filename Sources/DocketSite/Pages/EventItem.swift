import DocketCalendar
import DocketLanguage
import DocketMarkup
import DocketRecords
import DocketTime

/// An event in a timeline: its date, what it was, who claims it, what is known, and on which sources it rests.
struct EventItem {
  let event: PublicEvent
  let record: PublicCase
  /// The hearing as it stands today; nil for one that was retracted, and for what is no hearing.
  private let hearing: HearingSubject?

  init(event: PublicEvent, record: PublicCase, site: Site) {
    self.event = event
    self.record = record
    hearing = event.type.isHearing ? HearingSubject(event, of: record, in: site) : nil
  }

  /// An event as every page of its case has it.
  struct Body: Sendable {
    /// The class of the item.
    let kind: String?
    let content: MarkupFragment
  }

  /// Writes what every page of the case says of the event.
  ///
  /// - Parameter writer: that of one of the pages; nothing is left in it.
  /// - Returns: what it wrote.
  func body(_ writer: inout PageWriter) -> Body {
    let content = writer.fragment { writer in
      writer.element("h3") { writer in
        let date =
          hearing?.timeLine.dateAlone(&writer.voice)
          ?? CourtTime(zone: event.zone).text(event.date, &writer.voice)
        writer.time(event.date, date)
        writer.void("br")
        writer.element("b") { kind(&$0) }
      }
      for line in lines(&writer.voice) { writer.element("p", text: line) }
    }
    let isOff = hearing?.state.status == .cancelled
    return Body(kind: isClaim ? "claim" : isOff ? "off" : nil, content: content)
  }

  /// Whether somebody says so and others may not: it must not look like a fact.
  private var isClaim: Bool {
    switch event.certainty {
    case .alleged, .disputed, .retracted: true
    case .reported, .confirmed: false
    }
  }

  private func kind(_ writer: inout PageWriter) {
    let kind = (writer.voice.text(event.title) ?? writer.voice.say(event.type.label)).capitalisedFirst
    writer.text(kind)
    if !isClaim, let state = hearing?.state.title(&writer.voice)?.words {
      writer.plain(" ")
      writer.element("em", text: "(\(state))")
    }
    guard isClaim else { return }
    writer.plain(" ")
    writer.element("em", text: "(\(writer.voice.say(event.certainty.onPage)))")
  }

  private func lines(_ voice: inout Voice) -> [String] {
    var lines: [String] = []
    if event.people.count < record.people.count, let names = NameList(event.people, &voice).all(&voice) {
      lines.append(names)
    }
    if let hearing {
      return lines + hearing.facts(&voice, saysWhen: false)
    }
    if let place = voice.text(event.place?.name ?? event.court?.name) {
      lines.append(voice.say(HearingPhrases.place.with(["place": .text(place)])))
    }
    lines += event.results(&voice)
    if let by = event.by, let name = voice.name(of: by) {
      lines.append(voice.say(CasePhrases.accordingTo.with(["who": .text(name)])))
    }
    if let note = voice.text(event.note) { lines.append(note) }
    return lines
  }
}

/// The numbers of the sources of a page, by which texts refer to them.
struct SourceNumbers {
  private let numbers: [String: Int]
  /// The page on which the sources stand; nil for the page that refers to them.
  private let page: String?

  init(_ sources: [PublicSource], on page: String?) {
    numbers = Dictionary(
      sources.enumerated().map { ($1.id, $0 + 1) }, uniquingKeysWith: { first, _ in first })
    self.page = page
  }

  /// How many sources there are.
  var count: Int { numbers.count }

  private func link(to number: Int, _ writer: inout PageWriter, _ content: (inout PageWriter) -> Void) {
    guard let page else { return writer.element("a", [.href("#s\(number)")], content) }
    writer.link(to: page, fragment: "s\(number)", content)
  }

  /// A link that shows the number of a source.
  private func reference(to number: Int, _ writer: inout PageWriter) {
    if page == nil, Self.references.indices.contains(number) {
      return writer.insert(Self.references[number])
    }
    link(to: number, &writer) { $0.plain("[\(number)]") }
  }

  /// Links that show numbers of sources of their own page: a page has hundreds, all alike.
  private static let references: [MarkupFragment] = (0...200).map { number in
    var markup = MarkupWriter()
    markup.element("a", [.href("#s\(number)")], text: "[\(number)]")
    return markup.whole
  }

  /// A link to the source with an id in the list of the page; the content alone where the list has none such.
  func link(to id: String?, _ writer: inout PageWriter, _ content: (inout PageWriter) -> Void) {
    guard let number = id.flatMap({ numbers[$0] }) else { return content(&writer) }
    link(to: number, &writer, content)
  }

  /// Links to the sources with these ids, in the order of their numbers; nothing where there are none.
  func references(to ids: [String], _ writer: inout PageWriter) {
    let known = ids.compactMap { numbers[$0] }.sorted()
    guard !known.isEmpty else { return }
    writer.element("p", [.class("refs")]) { writer in
      writer.say(CasePhrases.withSources)
      for (index, number) in known.enumerated() {
        // Two numbers with only a space between them are heard as one.
        writer.plain(index == 0 ? " " : writer.voice.comma)
        reference(to: number, &writer)
      }
    }
  }
}

extension PageWriter {
  /// A date in words; for programs, its first day or hour where it is known to the day.
  mutating func time(_ date: RecordDate, _ words: String) {
    guard let day = date.singleDay, !date.isApproximate, !date.isUnsure else { return text(words) }
    let stamp = date.moment.map { "\(day)T\($0.time)" } ?? "\(day)"
    element("time", [MarkupAttribute("datetime", stamp)], text: words)
  }
}
