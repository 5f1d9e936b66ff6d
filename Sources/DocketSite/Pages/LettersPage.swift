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
    let today = site.asOf.utc.date
    var count = 0
    writer.element("div", [.class("cards")]) { writer in
      for record in site.cases {
        guard let support = record.support else { continue }
        for person in record.people {
          guard case .known(let recipient, let checked) = LetterAddress(of: person, in: record, on: today)
          else {
            continue
          }
          count += 1
          card(person, record, support, recipient, checked, &writer)
        }
      }
    }
    if count == 0 { writer.element("p", saying: LetterPhrases.noCards) }
  }

  private func card(
    _ person: PublicPerson, _ record: PublicCase, _ support: PublicSupport,
    _ recipient: PublicSupport.Recipient, _ checked: CivilDate, _ writer: inout PageWriter
  ) {
    writer.element("section", [.class("card")]) { writer in
      writer.element("h2") { writer in
        let name = writer.voice.text(person.name) ?? person.id
        writer.link(to: PagePath.ofCase(record.id, writer.language), fragment: "help") { $0.text(name) }
      }
      writer.element("p", saying: LetterPhrases.onEnvelope)
      Envelope(person: person, recipient: recipient, support: support).write(to: &writer)
      if !support.lettersLanguages.isEmpty {
        let names = Argument.list(support.lettersLanguages.map(SharedPhrases.name)).text(
          in: writer.voice.words)
        let label = Argument.term(LetterPhrases.languages)
        writer.element("p") { $0.say(PagePhrases.labelled.with(["label": label, "text": .text(names)])) }
      }
      if support.lettersAdvice != nil { writer.element("p") { $0.text(support.lettersAdvice) } }
      if support.interests != nil {
        writer.element("p") { writer in
          let words = writer.voice.text(support.interests) ?? ""
          let label = Argument.term(LetterPhrases.interests)
          writer.say(PagePhrases.labelled.with(["label": label, "text": .text(words)]))
        }
      }
      writer.element("p", [.class("note")]) { $0.say(LetterPhrases.checked.with(["day": .day(checked)])) }
    }
  }
}
