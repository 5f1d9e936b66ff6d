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
      "RFC 5545 §3.6.5. A stale Moscow block: Thunderbird, libical, ical.js, vobject, ruby wrong by an hour. A series is looked at from its first date to its last, one without an end for five years after its law began; added and cancelled dates as well: a cancelled date that is an hour off stays visible."
  ) { context, findings in
    var work = SeriesDates.mostWork
    for calendar in context.calendars where !calendar.zoneBlocks.isEmpty {
      let times = Dictionary(grouping: calendar.zonedTimes + calendar.listedZonedTimes, by: \.zone)
      for (name, block) in calendar.zoneBlocksByName.sorted(by: { $0.value.line < $1.value.line }) {
        guard let times = times[name], block.endLine != nil,
          let line = block.properties.first(where: { $0.name == "TZID" })
        else { continue }
        switch context.zoneNames.meaning(of: name) {
        case .zone(let zone), .prefixed(let zone):
          judge(
            block, line, BlockComparison(times, zone, context.zoneNames, work: &work), &findings, &work)
        case .windows, .otherCase, .unknown: break
        }
      }
    }
  }

  private static func judge(
    _ block: CalendarComponent, _ name: ContentLine, _ comparison: BlockComparison,
    _ findings: inout LintFindings, _ work: inout Int
  ) {
    do throws(ForeignBlock.Doubt) {
      let result = try comparison.result(try ForeignBlock(block), work: &work)
      report(result, of: comparison.times.count, name, &findings)
    } catch {
      switch error {
      case .incomplete: break
      case .rule(let range): unjudged(ruleUnknown, range, &findings)
      case .tooMany: unjudged(tooMany, name.range, &findings)
      }
    }
  }

  private static func unjudged(_ phrase: Phrase, _ range: ByteRange, _ findings: inout LintFindings) {
    findings.report(phrase.message, at: range, mend: [useDatabase], why: unjudgedReason, severity: .info)
  }

  private static func report(
    _ result: BlockComparison.Result, of count: Int, _ name: ContentLine, _ findings: inout LintFindings
  ) {
    if let first = result.wrong.first {
      let most = result.wrong.map { abs($0.seconds) }.max() ?? 0
      findings.report(
        what.with([
          "name": ShortQuote.code(name.value), "wrong": .count(result.wrong.count), "count": .count(count),
          "minutes": .count(Int(most / 60)),
        ]), at: name.range, mend: [useDatabase.message], notes: [(firstWrong, first.time.line.range)])
    }
    if let first = result.early.first {
      findings.report(
        late.with(["count": .count(result.early.count)]), at: name.range, mend: [earlier.message],
        notes: [(firstEarly, first.line.range)], why: lateReason)
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
