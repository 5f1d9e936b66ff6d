import DocketDiagnostics
import DocketLanguage
import DocketTime

extension CalendarCheck {
  /// Zone blocks say what the time zone database says.
  static let zoneStale: CalendarCheck = CalendarCheck(
    "ics-zone-stale", .error,
    summary: Phrase(
      "summary", en: "For every time in the file, the zone block and the time zone database say the same."),
    reason: Phrase(
      "reason",
      en: "Apps that believe the block show another hour than apps that go by the name; none of them warns."),
    basis:
      "RFC 5545 §3.6.5. A stale Moscow block: Thunderbird, libical, ical.js, vobject, ruby wrong by an hour."
  ) { context, findings in
    let names = context.zoneNames
    for calendar in context.calendars {
      let times = Dictionary(grouping: calendar.zonedTimes, by: \.zone)
      for (name, block) in calendar.zoneBlocksByName.sorted(by: { $0.value.line < $1.value.line }) {
        guard let times = times[name], block.endLine != nil,
          let line = block.properties.first(where: { $0.name == "TZID" })
        else { continue }
        switch names.meaning(of: name) {
        case .zone(let zone), .prefixed(let zone):
          Comparison(times: times, zone: zone, name: line).run(block, &findings)
        case .windows, .otherCase, .unknown: break
        }
      }
    }
  }

  /// The times of one zone by its block and by the database.
  private struct Comparison {
    let times: [ZonedTime]
    let zone: Zone
    let name: ContentLine

    func run(_ component: CalendarComponent, _ findings: inout LintFindings) {
      do throws(ForeignBlock.Doubt) {
        let block = try ForeignBlock(component)
        let years = Set(times.flatMap { $0.moments.map(\.date.year) })
        guard let onsets = block.onsets(for: years) else { throw .tooMany }
        compare(onsets, &findings)
      } catch {
        switch error {
        case .incomplete: break
        case .rule(let range): unjudged(ruleUnknown, range, &findings)
        case .tooMany: unjudged(tooMany, name.range, &findings)
        }
      }
    }

    private func unjudged(_ phrase: Phrase, _ range: ByteRange, _ findings: inout LintFindings) {
      findings.report(
        phrase.message, at: range, mend: [useDatabase], why: unjudgedReason, severity: .info)
    }

    private func compare(_ onsets: Onsets, _ findings: inout LintFindings) {
      var wrong: [(time: ZonedTime, seconds: Int64)] = []
      var early: [ZonedTime] = []
      for time in times {
        switch judge(time, onsets) {
        case .right: break
        case .wrong(let seconds): wrong.append((time, seconds))
        case .beforeBlock: early.append(time)
        }
      }
      if let first = wrong.first {
        let most = wrong.map { abs($0.seconds) }.max() ?? 0
        findings.report(
          what.with([
            "name": ShortQuote.code(name.value), "wrong": .count(wrong.count), "count": .count(times.count),
            "minutes": .count(Int(most / 60)),
          ]), at: name.range, mend: [useDatabase.message], notes: [(firstWrong, first.time.line.range)])
      }
      if let first = early.first {
        findings.report(
          late.with(["count": .count(early.count)]), at: name.range, mend: [earlier.message],
          notes: [(firstEarly, first.line.range)], why: lateReason)
      }
    }

    private enum Verdict {
      case right
      case wrong(seconds: Int64)
      case beforeBlock
    }

    private func judge(_ time: ZonedTime, _ onsets: Onsets) -> Verdict {
      for moment in time.moments {
        // Where the clock shows a time twice or never, apps differ anyway; another check says so.
        guard case .unique(let instant) = zone.resolve(moment) else { continue }
        guard let offset = onsets.offset(at: moment.clock) else { return .beforeBlock }
        let difference = moment.clock - offset - instant.secondsSinceEpoch
        // Offsets of the database have seconds in the past, those of blocks seldom do.
        if abs(difference) >= 60 { return .wrong(seconds: difference) }
      }
      return .right
    }
  }

  private static let what = Phrase(
    "what",
    en:
      "For {wrong} of {count} {count?time|times}, the block of {name} differs from the database, by up to {minutes} min."
  )
  private static let late = Phrase(
    "late", en: "The block begins later than {count} {count?time|times} that {count?uses|use} it.")
  private static let lateReason = Phrase("late-reason", en: "Some apps read times before the block as UTC.")
  private static let ruleUnknown = Phrase(
    "rule-unknown", en: "This rule of a zone block was not judged; it is not of the usual yearly kind.")
  private static let tooMany = Phrase(
    "too-many", en: "This zone block was not judged; it has more changes than any zone.")
  private static let unjudgedReason = Phrase(
    "unjudged-reason", en: "What apps make of it differs, so times may be off.")
  private static let firstWrong = Phrase("first-wrong", en: "the first such time")
  private static let firstEarly = Phrase("first-early", en: "the first such time")
  private static let useDatabase = Phrase(
    "use-database", en: "Write the block anew from the current time zone database.")
  private static let earlier = Phrase(
    "earlier", en: "Let the block begin before the first time, for instance in 1970.")
}
