import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// No images from elsewhere.
  static let image: CalendarCheck = CalendarCheck(
    "ics-image", .warning,
    summary: Phrase(
      "summary", en: "A calendar shows no image from a server.",
      fr: "Un calendrier n’affiche aucune image venue d’un serveur.",
      ru: "Календарь не показывает картинок с сервера."),
    reason: Phrase(
      "reason", en: "An app that fetches the image tells its server who reads the calendar, and when.",
      fr: "L’application qui va chercher l’image révèle à son serveur qui lit le calendrier, et quand.",
      ru: "Программа, которая загружает картинку, сообщает серверу, кто и когда читает календарь."),
    basis: "RFC 7986 §§5.10, 7."
  ) { context, findings in
    context.forEachProperty { line in
      guard line.name == "IMAGE", line.value.lowercased().hasPrefix("http") else { return }
      findings.report(what.message, at: line.range, mend: [LintMends.takeLineOut])
    }
  }

  private static let what = Phrase(
    "what", en: "An image from a server stands here.", fr: "Une image venue d’un serveur figure ici.",
    ru: "Здесь стоит картинка с сервера.")
}
