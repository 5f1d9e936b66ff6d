import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// A public event does not make its readers busy.
  static let transparency: CalendarCheck = CalendarCheck(
    "ics-transparency", .info,
    summary: Phrase(
      "summary", en: "An event in a public calendar is TRANSP:TRANSPARENT.",
      fr: "Un événement d’un calendrier public est TRANSP:TRANSPARENT.",
      ru: "Событие открытого календаря — TRANSP:TRANSPARENT."),
    reason: Phrase(
      "reason", en: "Otherwise it makes everybody who subscribed look busy at that time.",
      fr: "Sinon, toutes les personnes abonnées semblent occupées à cette heure.",
      ru: "Иначе все подписчики в это время считаются занятыми."),
    basis: "RFC 5545 §3.8.2.7; Outlook maps it to free (MS-OXCICAL). A warning where the word is not known."
  ) { context, findings in
    for entry in context.entries where entry.isEvent {
      guard let line = entry.first("TRANSP") else {
        findings.report(missing.message, at: entry.component.range, mend: [mend])
        continue
      }
      switch line.value.uppercased() {
      case "TRANSPARENT": break
      case "OPAQUE": findings.report(opaque.message, at: line.valueRange, mend: [mend])
      default:
        findings.report(
          unknown.with(["value": ShortQuote.code(line.value)]), at: line.valueRange, mend: [mend],
          why: unknownReason, severity: .warning)
      }
    }
  }

  private static let missing = Phrase(
    "missing", en: "This event has no TRANSP.", fr: "Cet événement n’a pas de TRANSP.",
    ru: "В этом событии нет TRANSP.")
  private static let opaque = Phrase(
    "opaque", en: "This event takes the time of everybody who subscribed.",
    fr: "Cet événement occupe le temps de toutes les personnes abonnées.",
    ru: "Это событие занимает время всех подписчиков.")
  private static let unknown = Phrase(
    "unknown", en: "TRANSP {value} is not known.", fr: "TRANSP {value} n’existe pas.",
    ru: "Такого TRANSP нет: {value}.")
  private static let unknownReason = Phrase(
    "unknown-reason", en: "Apps do not know the word, and the subscriber looks busy.",
    fr: "Les applications ignorent ce mot, et la personne abonnée semble occupée.",
    ru: "Программы не знают этого слова, и подписчик считается занятым.")
  private static let mend = Phrase(
    "mend", en: "Write `TRANSP:TRANSPARENT`.", fr: "Écrivez `TRANSP:TRANSPARENT`.",
    ru: "Напишите `TRANSP:TRANSPARENT`.")
}
