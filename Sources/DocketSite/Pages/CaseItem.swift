import DocketLanguage
import DocketMarkup
import DocketRecords

/// A case in a list, with its people and what is known of each.
struct CaseItem {
  let record: PublicCase

  private static let mostPeople = 12

  /// The list of some cases.
  static func list(_ cases: [PublicCase], to writer: inout PageWriter) {
    writer.element("ul", [.class("cases")]) { writer in
      for record in cases { CaseItem(record: record).write(to: &writer) }
    }
  }

  private func write(to writer: inout PageWriter) {
    writer.element("li") { writer in
      writer.element("h3") { writer in
        let title = writer.voice.text(record.title) ?? record.id
        writer.link(to: PagePath.ofCase(record.id, writer.language)) { $0.text(title) }
      }
      for person in record.people.prefix(Self.mostPeople) {
        let name = writer.voice.text(person.name) ?? person.id
        guard let custody = person.custody else {
          writer.element("p", text: name)
          continue
        }
        var status = Argument.term(custody.status.onPage)
        if let newest = custody.newestSource {
          status = .message(ListPhrases.statusAsOf.with(["status": status, "date": .date(newest)]))
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
