import Testing

/// One mistake in an otherwise sound record, and what must be said about it.
struct Fault: Sendable, CustomTestStringConvertible {
  let name: String
  /// What to replace in the record; each stands there exactly once.
  let edits: [(old: String, new: String)]
  /// What is found, in the order of the file.
  let findings: [Expected]

  /// A finding.
  struct Expected: Sendable, Equatable {
    let rule: String
    let line: Int
    let column: Int
    var severity = "error"
  }

  var testDescription: String { name }

  init(_ name: String, _ old: String, _ new: String, _ findings: Expected...) {
    self.name = name
    edits = [(old, new)]
    self.findings = findings
  }

  /// An invented card number with the right check digit, put together at run time so that it stands in no file.
  static let card = ["2200", "1234", "5678", "9019"].joined(separator: " ")

  static let all: [Fault] = [
    Fault(
      "a 31 April", "date: 2025-04-30", "date: 2025-04-31",
      Expected(rule: "nonexistent-date", line: 22, column: 19)),
    Fault(
      "a verdict in 2031 marked held",
      "type: appeal_hearing\n    court: selm-regional\n    status: cancelled",
      "type: verdict\n    court: selm-regional\n    status: held",
      Expected(rule: "future-date", line: 30, column: 11)),
    Fault(
      "a lost source", "    sources: [gazette-2025-05-01]\n", "",
      Expected(rule: "citation-needed", line: 21, column: 5)),
    Fault(
      "an unknown source", "[gazette-2025-05-01]", "[gazete-2025-05-01]",
      Expected(rule: "unresolved-reference", line: 28, column: 15)),
    Fault(
      "French text with another year", "jugée en 2025", "jugée en 2052",
      Expected(rule: "number-mismatch", line: 10, column: 45)),
    Fault(
      "French text without the year", "jugée en 2025", "jugée",
      Expected(rule: "number-mismatch", line: 10, column: 7, severity: "warning")),
    Fault(
      "a card number", "lighting lanterns", card, Expected(rule: "payment-card-number", line: 9, column: 43)),
    Fault(
      "a card number on a line that does not parse",
      "  en: A lamplighter was tried in 2025 for lighting lanterns",
      "  en: \"Help \(card) now", Expected(rule: "yaml-syntax", line: 9, column: 7),
      Expected(rule: "payment-card-number", line: 9, column: 13)),
    Fault(
      "a missing colon", "    status: held", "    status held",
      Expected(rule: "yaml-syntax", line: 25, column: 5)),
    Fault(
      "a tab", "    court: selm-regional\n    status: held", "\tcourt: selm-regional\n    status: held",
      Expected(rule: "yaml-syntax", line: 24, column: 1)),
    Fault(
      "two equal keys", "    status: held\n", "    status: held\n    type: verdict\n",
      Expected(rule: "key-duplicates", line: 26, column: 5)),
    Fault(
      "an unknown key sorces", "    sources: [gazette-2025-05-01]", "    sorces: [gazette-2025-05-01]",
      Expected(rule: "unknown-key", line: 28, column: 5)),
    Fault(
      "a hearing’s date changed in place", "date: 2031-05-20T09:00", "date: 2031-05-27T09:00",
      Expected(rule: "silent-reschedule", line: 30, column: 11)),
    behindCandle,
  ]

  /// An impossible day behind letters of two bytes and a candle, which is two code units of UTF-16 and a selector.
  static let behindCandle = Fault(
    "an impossible day behind a candle",
    "  lorne:\n    name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}",
    "  lorne: {name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн 🕯️}, born: 1999-02-30}",
    Expected(rule: "nonexistent-date", line: 14, column: 80))
}
