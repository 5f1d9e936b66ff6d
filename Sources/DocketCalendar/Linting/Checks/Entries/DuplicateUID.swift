import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// No two entries have one name.
  static let duplicateUID: CalendarCheck = CalendarCheck(
    "ics-duplicate-uid", .error,
    summary: Phrase("summary", en: "No two entries have the same UID, but for changed dates of one series."),
    reason: Phrase("reason", en: "One of the two disappears without a word in most calendar apps."),
    basis:
      "RFC 5545 §3.8.4.7. One event lost in Thunderbird, GNOME, KDE, vdirsyncer; no offline engine warns; Radicale refuses."
  ) { context, findings in
    for calendar in context.calendars {
      var first: [Identity: ContentLine] = [:]
      for entry in calendar.entries {
        guard let uid = entry.first("UID"), !uid.value.isEmpty else { continue }
        let identity = Identity(
          component: entry.component.name, uid: uid.value, instance: entry.first("RECURRENCE-ID")?.value)
        if let earlier = first[identity] {
          findings.report(what.message, at: uid.range, mend: [rename], notes: [(firstOne, earlier.range)])
        } else {
          first[identity] = uid
        }
      }
    }
  }

  private struct Identity: Hashable {
    let component: String
    let uid: String
    let instance: String?
  }

  private static let what = Phrase("what", en: "An earlier entry has this UID already.")
  private static let firstOne = Phrase("first", en: "the first one")
  private static let rename = Phrase("rename", en: "Give each entry a UID of its own that never changes.")
}
