import DocketLanguage
import Testing

@Suite struct `French phrases` {
  @Test(arguments: [
    ("Langue : {tag}", "Langue\u{A0}: {tag}"),
    ("Attendue ; vraiment ? Oui !", "Attendue\u{202F}; vraiment\u{202F}? Oui\u{202F}!"),
    ("Dites « oui » ici", "Dites «\u{A0}oui\u{A0}» ici"),
    ("Écrivez `a : b ; c` ici", "Écrivez `a : b ; c` ici"),
    ("{count} {count?jour : un|jours : plus}", "{count} {count?jour : un|jours : plus}"),
    ("Déjà\u{A0}: bien\u{202F}; sûr", "Déjà\u{A0}: bien\u{202F}; sûr"),
    ("À 10:30, `date:`", "À 10:30, `date:`"),
    ("", ""), (" ", " "), ("« ", "«\u{A0}"),
  ])
  func `have unbreakable spaces where lines must not end`(typed: String, shown: String) {
    let text = MessageLanguage.fr.grammar.mended(typed)
    #expect(text.unicodeScalars.elementsEqual(shown.unicodeScalars))
  }
}
