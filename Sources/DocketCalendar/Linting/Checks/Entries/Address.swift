import DocketDiagnostics
import DocketLanguage
import DocketScanning

extension CalendarCheck {
  /// Links are addresses.
  static let address: CalendarCheck = CalendarCheck(
    "ics-address", .warning,
    summary: Phrase("summary", en: "URL and SOURCE are complete addresses, written as they are."),
    reason: Phrase(
      "reason", en: "Apps leave the link out or open a wrong page; strict ones refuse the calendar."),
    basis: "RFC 5545 §3.3.13: a URI is not escaped."
  ) { context, findings in
    context.forEachProperty { line in
      guard line.name == "URL" || line.name == "SOURCE" || line.name == "TZURL" else { return }
      guard isAddress(line.value) else {
        return findings.report(what.with(["name": .code(line.name)]), at: line.valueRange, mend: [mend])
      }
      switch AddressReach(line.value) {
      case .anybody: break
      case .nowhere: findings.report(what.with(["name": .code(line.name)]), at: line.valueRange, mend: [mend])
      case .computer(let beginning):
        findings.report(
          own.with(["name": .code(line.name), "scheme": .code(beginning)]), at: line.valueRange,
          mend: [openPage, LintMends.takeLineOut], why: ownReason)
      case .network:
        findings.report(
          network.with(["name": .code(line.name)]), at: line.valueRange,
          mend: [openPage, LintMends.takeLineOut],
          why: ownReason)
      }
    }
  }

  /// A scheme, a colon, something, and neither spaces nor escapes (RFC 3986 §§2, 3.1).
  private static func isAddress(_ value: String) -> Bool {
    let bytes = Array(value.utf8)
    guard let colon = bytes.firstIndex(of: ASCII.colon), colon > 0, colon + 1 < bytes.count,
      ASCII.isLetter(bytes[0]),
      bytes[..<colon].allSatisfy({
        ASCII.isLetterOrDigit($0) || $0 == ASCII.plus || $0 == ASCII.hyphen || $0 == 0x2E
      })
    else { return false }
    let outlawed: Set<UInt8> = [ASCII.quote, ASCII.backslash, 0x3C, 0x3E, 0x5E, 0x60, 0x7B, 0x7C, 0x7D]
    return bytes.allSatisfy { $0 > ASCII.space && !outlawed.contains($0) }
  }

  private static let own = Phrase(
    "own", en: "{name} begins with {scheme}, an address on the computer of whoever wrote the file.")
  private static let network = Phrase("network", en: "{name} is an address within somebody’s own network.")
  private static let ownReason = Phrase(
    "own-reason", en: "Nobody else can open it, and it tells names of computers and folders.")
  private static let openPage = Phrase("public", en: "Write the address of a page that everybody can open.")
  private static let what = Phrase("what", en: "{name} is not a complete address.")
  private static let mend = Phrase(
    "mend", en: "Write it like `https://example.org/page`, without spaces and backslashes.")
}
