import DocketDiagnostics
import DocketLanguage
import DocketScanning

extension CalendarCheck {
  /// Texts are plain.
  static let markup: CalendarCheck = CalendarCheck(
    "ics-markup", .warning,
    summary: Phrase("summary", en: "Texts are plain, without HTML."),
    reason: Phrase("reason", en: "Thunderbird and others show the tags as they stand there."),
    basis:
      "RFC 5545 §3.8.1.5; nextcloud/tasks#3206. X-ALT-DESC beside DESCRIPTION is ignored by Outlook since 2016."
  ) { context, findings in
    for entry in context.entries {
      for name in ["SUMMARY", "DESCRIPTION", "LOCATION"] {
        for line in entry.properties[name] ?? [] {
          guard let tag = tag(in: line.value) else { continue }
          findings.report(what.with(["tag": .code(tag)]), at: line.valueRange, mend: [mend])
        }
      }
      for name in ["X-ALT-DESC", "STYLED-DESCRIPTION"] {
        for line in entry.properties[name] ?? [] {
          findings.report(
            second.with(["name": .code(name)]), at: line.nameRange, mend: [LintMends.takeLineOut],
            why: secondReason, severity: .info)
        }
      }
    }
  }

  /// The first tag or entity of HTML in a text; linear, whatever stands there.
  private static func tag(in value: String) -> String? {
    let bytes = Array(value.utf8)
    for index in bytes.indices where bytes[index] == 0x3C || bytes[index] == 0x26 {
      let tag = tags.first { tag in
        index + tag.utf8.count <= bytes.count
          && zip(tag.utf8, bytes[index...]).allSatisfy { wanted, byte in
            wanted == (ASCII.isLetter(byte) ? byte | 0x20 : byte)
          }
      }
      if let tag { return tag }
    }
    return nil
  }

  private static let tags = [
    "<br", "<p>", "<p ", "</p>", "<a href", "<b>", "<i>", "<strong", "<em>", "<ul>", "<li>", "<div", "<span",
    "<html", "&nbsp;", "&amp;", "&lt;",
  ]

  private static let what = Phrase("what", en: "HTML stands in this text: {tag}.")
  private static let second = Phrase("second", en: "{name} says the description once more.")
  private static let secondReason = Phrase(
    "second-reason", en: "Apps ignore it beside DESCRIPTION, and the two come to differ.")
  private static let mend = Phrase(
    "mend", en: "Write plain text with `\\n` for line breaks and whole addresses for links.")
}
