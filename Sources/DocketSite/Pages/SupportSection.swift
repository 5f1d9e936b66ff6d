import DocketLanguage
import DocketMarkup
import DocketRecords
import DocketTime

/// How to write to the people of a case, and how else to help: links, never numbers.
struct SupportSection {
  let support: PublicSupport
  /// The people whom the page is about.
  let people: [PublicPerson]
  let record: PublicCase
  let site: Site
  let sources: SourceNumbers

  func write(to writer: inout PageWriter) {
    writer.section("help", LetterPhrases.help) { writer in
      for person in people { address(of: person, &writer) }
      if isWrittenTo { writer.element("p", saying: LetterPhrases.caution) }
      writer.element("dl") { facts(&$0) }
      sources.references(to: support.sources, &writer)
    }
  }

  /// Whether anybody may write to somebody on the page, in one way or another.
  private var isWrittenTo: Bool {
    guard !people.allSatisfy(\.isDead) else { return false }
    switch support.letters {
    case .open?, .unknown?: return true
    case .paused?, .closed?, nil: return !support.lettersVia.isEmpty
    }
  }

  private func facts(_ writer: inout PageWriter) {
    if let letters = support.letters {
      writer.fact(LetterPhrases.state) { $0.say(Self.words(letters)) }
    }
    if !support.lettersLanguages.isEmpty {
      let names = Argument.list(support.lettersLanguages.map(SharedPhrases.name)).text(in: writer.voice.words)
      writer.fact(LetterPhrases.languages) { $0.plain(names) }
    }
    if let advice = support.lettersAdvice { writer.fact(LetterPhrases.advice) { $0.text(advice) } }
    if let interests = support.interests { writer.fact(LetterPhrases.interests) { $0.text(interests) } }
    if let day = support.verified {
      writer.fact(LetterPhrases.verified) { $0.plain(DateWords($0.voice.words).text(day)) }
    }
    links(LetterPhrases.via, support.lettersVia, &writer)
    links(LetterPhrases.donate, support.donate, &writer)
    links(LetterPhrases.petitions, support.petitions, &writer)
    links(LetterPhrases.links, support.links, &writer)
  }

  private func links(_ label: Phrase, _ addresses: [String], _ writer: inout PageWriter) {
    guard !addresses.isEmpty else { return }
    writer.fact(label) { writer in
      for (index, address) in addresses.enumerated() {
        if index > 0 { writer.void("br") }
        writer.link(outward: address) { $0.plain(address) }
      }
    }
  }

  private func address(of person: PublicPerson, _ writer: inout PageWriter) {
    switch LetterAddress(of: person, in: record, on: site.asOf.utc.date) {
    case .known(let recipient, checked: _):
      let name = writer.voice.text(person.name) ?? person.id
      writer.element("h3") { $0.say(DayPhrases.writeTo.with(["names": .text(name)])) }
      writer.element("p", saying: Envelope.heading(of: person))
      Envelope(person: person, recipient: recipient, support: support).write(to: &writer)
    case .left(.tooOld): writer.element("p", saying: LetterPhrases.tooOld)
    case .left(.moving): writer.element("p", saying: LetterPhrases.moving)
    case .left(.unwritten): writer.element("p", saying: LetterPhrases.noAddress)
    case .left(.none): break
    }
  }

  private static func words(_ letters: LettersState) -> Phrase {
    switch letters {
    case .open: LetterPhrases.open
    case .paused: LetterPhrases.paused
    case .closed: LetterPhrases.closed
    case .unknown: LetterPhrases.unknown
    }
  }
}

/// A name and an address as they go on an envelope: in the language in which letters arrive, where it was written.
struct Envelope {
  let person: PublicPerson
  let recipient: PublicSupport.Recipient
  let support: PublicSupport

  /// What stands above it: it says what the number after the name is.
  static func heading(of person: PublicPerson) -> Phrase {
    year(of: person) == nil ? LetterPhrases.onEnvelope : LetterPhrases.onEnvelopeWithYear
  }

  /// The year of birth; nil where it may be either of two, since a wrong one sends the letter back.
  private static func year(of person: PublicPerson) -> Int? {
    guard let born = person.born, born.end == nil else { return nil }
    return born.earliest.year
  }

  func write(to writer: inout PageWriter) {
    writer.element("address") { writer in
      line(person.name, &writer)
      if let year = Self.year(of: person) { writer.plain(", \(year)") }
      writer.void("br")
      line(recipient.place.name, &writer)
      writer.void("br")
      line(recipient.place.address, &writer)
    }
  }

  /// A text in the first language of letters that it has; as the page has it otherwise.
  private func line(_ text: LanguageText?, _ writer: inout PageWriter) {
    for language in support.lettersLanguages {
      guard let version = text?[language] else { continue }
      let lines = version.text.split(separator: "\n")
      writer.element("span", writer.languageAttributes(language)) { writer in
        for (index, line) in lines.enumerated() {
          if index > 0 { writer.void("br") }
          writer.plain(String(line))
        }
      }
      return
    }
    writer.text(text)
  }
}
