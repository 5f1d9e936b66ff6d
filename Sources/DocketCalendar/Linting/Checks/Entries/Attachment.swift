import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// No attachments and no contacts.
  static let attachment: CalendarCheck = CalendarCheck(
    "ics-attachment", .info,
    summary: Phrase(
      "summary", en: "A published calendar has no ATTACH and no CONTACT; a link says the same.",
      fr: "Un calendrier publié n’a ni ATTACH ni CONTACT\u{A0}; un lien dit la même chose.",
      ru: "В опубликованном календаре нет ни ATTACH, ни CONTACT: то же скажет ссылка."),
    reason: Phrase(
      "reason", en: "Apps leave both out or fetch them unasked, and a contact is a person’s data.",
      fr:
        "Les applications les omettent ou les chargent sans demander, et un contact est une donnée personnelle.",
      ru: "Программы их пропускают или загружают без спроса, а контакт — это личные данные."),
    basis: "RFC 5545 §§3.8.1.1, 3.8.4.2. Nextcloud strips ATTACH."
  ) { context, findings in
    for entry in context.entries {
      for name in ["ATTACH", "CONTACT"] {
        for line in entry.properties[name] ?? [] {
          findings.report(what.with(["name": .code(name)]), at: line.range, mend: [mend])
        }
      }
    }
  }

  private static let what = Phrase(
    "what", en: "This entry has {name}.", fr: "Cet événement a {name}.", ru: "В этом событии есть {name}.")
  private static let mend = Phrase(
    "mend", en: "Put a link to the page into `URL` and at the end of the description.",
    fr: "Mettez un lien vers la page dans `URL` et à la fin de la description.",
    ru: "Поставьте ссылку на страницу в `URL` и в конец описания.")
}
