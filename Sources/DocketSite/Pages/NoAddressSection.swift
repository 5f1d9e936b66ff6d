import DocketLanguage
import DocketMarkup
import DocketRecords

/// What stands in place of how to write to somebody in custody where the record says nothing of it.
///
/// It is true and the same where an address is withheld, so that nobody can tell which it is.
struct NoAddressSection {
  /// The people whom the page is about.
  let people: [PublicPerson]

  func write(to writer: inout PageWriter) {
    guard people.contains(where: { !$0.isDead && $0.custody?.status.isCustody == true }) else { return }
    writer.section("help", LetterPhrases.help) { writer in
      writer.element("p", saying: LetterPhrases.noAddress)
      writer.element("p") { writer in
        writer.link(to: PagePath.page("letters", writer.language)) { $0.say(LetterPhrases.evening) }
      }
    }
  }
}
