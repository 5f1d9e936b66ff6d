import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// No two entries have one name.
  static let duplicateUID: CalendarCheck = CalendarCheck(
    "ics-duplicate-uid", .error,
    summary: Phrase("summary", en: "No two entries have the same UID, but for changed dates of one series."),
    reason: Phrase("reason", en: "One of the two disappears without a word in most calendar apps."),
    basis:
      "RFC 5545 §3.8.4.7. One event lost in Thunderbird, GNOME, KDE, vdirsyncer; no offline engine warns; Radicale refuses. One date changed twice, in UTC and in a zone: ical 14.3.1, recurring-ical-events 3.8.2, vobject 0.9.9 and icalevents 0.3.1 show both changes."
  ) { context, findings in
    for calendar in context.calendars {
      var first: [Identity: ContentLine] = [:]
      for entry in calendar.entries {
        guard let uid = entry.first("UID"), !uid.value.isEmpty else { continue }
        let instance = entry.first("RECURRENCE-ID")
        let identity = Identity(
          component: entry.component.name, uid: uid.value,
          instance: instance.map { InstanceName($0, context.zoneNames) })
        guard let earlier = first.updateValue(uid, forKey: identity) else { continue }
        first[identity] = earlier
        if let instance {
          findings.report(
            sameDate.with(["uid": ShortQuote.code(uid.value)]), at: uid.range, mend: [keepNewest],
            notes: [(thisDate, instance.range), (firstOne, earlier.range)], why: sameDateReason)
        } else {
          findings.report(
            what.with(["uid": ShortQuote.code(uid.value)]), at: uid.range, mend: [rename],
            notes: [(firstOne, earlier.range)])
        }
      }
    }
  }

  private struct Identity: Hashable {
    let component: String
    let uid: String
    let instance: InstanceName?
  }

  /// The date that RECURRENCE-ID names, the same in every notation.
  private enum InstanceName: Hashable {
    /// Seconds since the epoch.
    case instant(Int64)
    /// What is written, where that has no zone, or none that is known.
    case written(String, zone: String?)

    init(_ line: ContentLine, _ names: ZoneNames) {
      guard let date = line.date,
        let instant = SeriesClock(.utc, names).instant(of: date, line.form(of: date))
      else {
        self = .written(line.value, zone: line.parameter("TZID"))
        return
      }
      self = .instant(instant)
    }
  }

  private static let what = Phrase("what", en: "An earlier entry has the UID {uid} already.")
  private static let sameDate = Phrase(
    "same-date", en: "An earlier entry changes the same date of the series {uid} already.")
  private static let sameDateReason = Phrase(
    "same-date-reason", en: "Apps show both changes, or choose one of the two, not all the same.")
  private static let thisDate = Phrase("this-date", en: "the changed date")
  private static let firstOne = Phrase("first", en: "the first one")
  private static let rename = Phrase("rename", en: "Give each entry a UID of its own that never changes.")
  private static let keepNewest = Phrase(
    "keep-newest", en: "Keep the change that holds, and take the other out.")
}
