import DocketLanguage
import DocketMarkup
import DocketRecords

/// A case in a list, with its people and what is known of each.
struct CaseItem {
  let record: PublicCase
  /// Whether it says which state prosecutes: not where all of the list are of one.
  let namesCountry: Bool

  private static let mostPeople = 12

  /// The list of some cases, each with its state where they may be of several.
  static func list(_ cases: [PublicCase], namesCountry: Bool, to writer: inout PageWriter) {
    writer.element("ul", [.class("cases")]) { writer in
      for record in cases { CaseItem(record: record, namesCountry: namesCountry).write(to: &writer) }
    }
  }

  private func write(to writer: inout PageWriter) {
    writer.element("li") { writer in
      writer.element("h3") { writer in
        let title = writer.voice.text(record.title) ?? record.id
        writer.link(to: PagePath.ofCase(record.id, writer.language)) { $0.text(title) }
      }
      if namesCountry, let country = record.jurisdiction.flatMap(CountryNames.name) {
        writer.element("p", [.class("note")], saying: country)
      }
      for person in record.people.prefix(Self.mostPeople) {
        let name = writer.voice.text(person.name) ?? person.id
        guard let custody = person.custody else {
          writer.element("p", text: name)
          continue
        }
        var status = Argument.term(custody.status.onPage)
        if let newest = custody.newestSource {
          status = .message(
            ListPhrases.statusAsOf.with(["status": status, "date": NewestSource.words(newest)]))
        }
        writer.element("p") { $0.say(PagePhrases.labelled.with(["label": .text(name), "text": status])) }
      }
      if record.people.count > Self.mostPeople {
        writer.element("p") {
          $0.say(SharedPhrases.andOthers.with(["count": .count(record.people.count - Self.mostPeople)]))
        }
      }
    }
  }
}
