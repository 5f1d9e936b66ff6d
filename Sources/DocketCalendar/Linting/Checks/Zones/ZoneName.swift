import DocketDiagnostics
import DocketLanguage
import DocketTime

extension CalendarCheck {
  /// Zones have the names of the IANA database.
  static let zoneName: CalendarCheck = CalendarCheck(
    "ics-zone-name", .error,
    summary: Phrase("summary", en: "A zone has its name in the IANA time zone database, like Europe/Moscow."),
    reason: Phrase(
      "reason", en: "Half of the apps know no other names and show the entry hours off, or not at all."),
    basis:
      "RFC 5545 §3.2.19 leaves names open. Windows names: 8 engines and GNOME wrong, 2 lose the event, 1 refuses; Thunderbird maps them."
  ) { context, findings in
    let names = context.zoneNames
    for calendar in context.calendars {
      let blocks = calendar.zoneBlocksByName
      let example = calendar.ownZone(names) ?? "Europe/Paris"
      for (name, line) in calendar.zoneUses {
        let block = blocks[name]?.properties.first { $0.name == "TZID" }
        let range = (block ?? line).range
        let quoted: KeyValuePairs<String, Argument> = ["name": ShortQuote.code(name)]
        switch names.meaning(of: name) {
        case .zone: break
        case .windows(let meant):
          findings.report(windows.with(quoted), at: range, mend: [write.with(["name": .code(meant)])])
        case .otherCase(let meant):
          findings.report(otherCase.with(quoted), at: range, mend: [write.with(["name": .code(meant)])])
        case .prefixed(let zone):
          findings.report(
            prefixed.with(quoted), at: range, mend: [write.with(["name": .code(zone.name)])],
            why: prefixReason, severity: .warning)
        case .unknown:
          // Without a block the missing block is the worse news, and the same mending helps.
          if block != nil {
            findings.report(
              unknown.with(quoted), at: range, mend: [lookUp.with(["example": .code(example)])])
          }
        }
      }
    }
  }

  private static let windows = Phrase("windows", en: "{name} is a name of Windows.")
  private static let otherCase = Phrase(
    "other-case", en: "The letters of {name} are not in the case of the database.")
  private static let prefixed = Phrase("prefixed", en: "{name} has something before the name of the zone.")
  private static let prefixReason = Phrase(
    "prefix-reason", en: "Apps that go by the name do not find the zone.")
  private static let unknown = Phrase("unknown", en: "The time zone database does not have {name}.")
  private static let write = Phrase("write", en: "Write {name}, in the block and in every time.")
  private static let lookUp = Phrase(
    "look-up", en: "Write the name of a city of the zone as the database has it, like {example}.")
}
