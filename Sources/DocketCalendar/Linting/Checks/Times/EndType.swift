import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// Start and end are of one kind.
  static let endType: CalendarCheck = CalendarCheck(
    "ics-end-type", .error,
    summary: Phrase(
      "summary", en: "Start and end are both days, or both times with a zone.",
      fr: "Le début et la fin sont tous deux des jours, ou tous deux des heures avec fuseau.",
      ru: "Начало и конец — оба дни или оба время с поясом."),
    reason: Phrase(
      "reason", en: "Many apps refuse the file or show different ends.",
      fr: "Beaucoup d’applications refusent le fichier ou montrent des fins différentes.",
      ru: "Многие программы не примут файл или покажут разный конец."),
    basis: "RFC 5545 §3.8.2.2. 8 of 18 engines refuse or differ."
  ) { context, findings in
    for entry in context.entries {
      guard let start = entry.first("DTSTART"), let form = start.form else { continue }
      for name in ["DTEND", "DUE"] {
        guard let end = entry.first(name), let other = end.form, !form.isLike(other) else { continue }
        findings.report(
          what.with(["name": .code(name)]), at: end.range, mend: [mend], notes: [(startHere, start.range)])
      }
    }
  }

  private static let what = Phrase(
    "what", en: "DTSTART and {name} are not of the same kind.",
    fr: "DTSTART et {name} ne sont pas de même nature.",
    ru: "DTSTART и {name} разного рода.")
  private static let startHere = Phrase("start", en: "the start", fr: "le début", ru: "начало")
  private static let mend = Phrase(
    "mend", en: "Write both as days with `VALUE=DATE`, or both as times with the zone.",
    fr: "Écrivez les deux comme jours avec `VALUE=DATE`, ou les deux comme heures avec fuseau.",
    ru: "Запишите оба как дни с `VALUE=DATE` или оба как время с поясом.")
}
