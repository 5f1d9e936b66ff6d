import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// Texts are plain.
  static let markup: CalendarCheck = CalendarCheck(
    "ics-markup", .warning,
    summary: Phrase("summary", en: "Texts are plain, without HTML."),
    reason: Phrase("reason", en: "Thunderbird and others show the tags as they stand there."),
    basis:
      "RFC 5545 §3.8.1.5; nextcloud/tasks#3206. X-ALT-DESC beside DESCRIPTION is ignored by Outlook since 2016."
  ) { context, findings in
    context.forEachProperty { line in
      if ReadTexts.names.contains(line.name) {
        judge(line, &findings)
      } else if line.name == "URL", line.value.utf8.contains(0x26),
        let entity = TextMarkup.entity(in: line.value)
      {
        findings.report(
          coded.with(["entity": .code(entity)]), at: line.valueRange, mend: [character], why: linkReason)
      } else if line.name == "X-ALT-DESC" || line.name == "STYLED-DESCRIPTION" {
        if let image = TextMarkup.image(in: line.shown) {
          findings.report(
            picture.with(["tag": .code(image)]), at: line.valueRange, mend: [LintMends.takeLineOut],
            why: pictureReason)
        } else {
          findings.report(
            second.with(["name": .code(line.name)]), at: line.nameRange, mend: [LintMends.takeLineOut],
            why: secondReason, severity: .info)
        }
      }
    }
  }

  private static func judge(_ line: ContentLine, _ findings: inout LintFindings) {
    guard TextMarkup.mayStand(in: line.value) else { return }
    let shown = line.shown
    if let image = TextMarkup.image(in: shown) {
      findings.report(
        picture.with(["tag": .code(image)]), at: line.valueRange, mend: [mend], why: pictureReason)
    } else if let tag = TextMarkup.tag(in: shown) {
      findings.report(what.with(["tag": .code(tag)]), at: line.valueRange, mend: [mend])
    } else if let entity = TextMarkup.entity(in: shown) {
      findings.report(
        coded.with(["entity": .code(entity)]), at: line.valueRange, mend: [character], why: codedReason)
    }
  }

  private static let picture = Phrase("picture", en: "An image from a server stands in this text: {tag}.")
  private static let pictureReason = Phrase(
    "picture-reason",
    en: "An app that shows HTML fetches it, and its server learns who reads the entry, and when.")
  private static let coded = Phrase("coded", en: "The HTML entity {entity} stands in this text.")
  private static let codedReason = Phrase(
    "coded-reason", en: "Apps show the letters of the entity as they stand there, not the character.")
  private static let linkReason = Phrase(
    "link-reason", en: "The address is not the one that was meant, and its page may not open.")
  private static let character = Phrase("character", en: "Write the character itself.")
  private static let what = Phrase("what", en: "HTML stands in this text: {tag}.")
  private static let second = Phrase("second", en: "{name} says the description once more.")
  private static let secondReason = Phrase(
    "second-reason", en: "Apps ignore it beside DESCRIPTION, and the two come to differ.")
  private static let mend = Phrase(
    "mend", en: "Write plain text with `\\n` for line breaks and whole addresses for links.")
}
