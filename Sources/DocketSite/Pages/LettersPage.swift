import DocketLanguage
import DocketMarkup
import DocketRecords
import DocketTime

/// Cards for a letter evening, one a person, to print and to cut.
struct LettersPage {
  let site: Site

  func page(in language: LanguageTag) -> Page {
    Page("letters", language, title: { $0.say(LetterPhrases.evening) }) { write(to: &$0) }
  }

  private func write(to writer: inout PageWriter) {
    writer.element("h1", saying: LetterPhrases.evening)
    writer.element("p", [.class("note")], saying: LetterPhrases.eveningNote)
    let cards = site.cases.flatMap(cards)
    guard !cards.isEmpty else {
      writer.element("p", saying: LetterPhrases.noCards)
      return
    }
    writer.element("div", [.class("cards")]) { writer in
      for card in cards { card.write(to: &writer) }
    }
  }

  private func cards(of record: PublicCase) -> [LetterCard] {
    guard let support = record.support else { return [] }
    return record.people.compactMap { person in
      switch LetterAddress(of: person, in: record, on: site.asOf.utc.date) {
      case .known(let recipient, let checked):
        LetterCard(person: person, record: record, support: support, recipient: recipient, checked: checked)
      case .left: nil
      }
    }
  }
}

/// A card of the size of A6 about one person: what goes on the envelope, and what to write.
struct LetterCard {
  let person: PublicPerson
  let record: PublicCase
  let support: PublicSupport
  let recipient: PublicSupport.Recipient
  let checked: CivilDate

  func write(to writer: inout PageWriter) {
    writer.element("section", [.class("card")]) { writer in
      writer.element("h2") { writer in
        let name = writer.voice.text(person.name) ?? person.id
        writer.link(to: PagePath.ofCase(record.id, writer.language), fragment: "help") { $0.text(name) }
      }
      writer.element("p", saying: Envelope.heading(of: person))
      Envelope(person: person, recipient: recipient, support: support).write(to: &writer)
      if !support.lettersLanguages.isEmpty {
        let names = Argument.list(support.lettersLanguages.map(SharedPhrases.name))
        line(LetterPhrases.languages, names.text(in: writer.voice.words), &writer)
      }
      line(LetterPhrases.advice, writer.voice.text(support.lettersAdvice), &writer)
      line(LetterPhrases.interests, writer.voice.text(support.interests), &writer)
      writer.element("p", saying: LetterPhrases.caution)
      if !support.lettersVia.isEmpty {
        writer.element("p") { writer in
          writer.say(LetterPhrases.via)
          for address in support.lettersVia {
            writer.void("br")
            writer.link(outward: address) { $0.plain(address) }
          }
        }
      }
      writer.element("p", [.class("note")]) { $0.say(LetterPhrases.checked.with(["day": .day(checked)])) }
    }
  }

  /// A line of what is known; none where nothing is.
  private func line(_ label: Phrase, _ words: String?, _ writer: inout PageWriter) {
    guard let words else { return }
    let message = PagePhrases.labelled.with(["label": .term(label), "text": .text(words)])
    writer.element("p") { $0.say(message) }
  }
}
