import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime

extension Rule {
  /// A source says on which day somebody read it, and that day is possible.
  static let accessDate: Rule = Rule(
    RuleDescription(
      id: "access-date", family: .citations, severity: .warning,
      summary: Phrase(
        "summary", en: "A source says on which day it was last opened, and that day is possible."),
      reason: Phrase(
        "reason", en: "Pages change; without the day nobody knows which state of the page is meant."),
      exception: Phrase(
        "exception", en: "When the page was read on paper, or its date of publication is known to be wrong.")),
    examples: [
      .reports(
        "The source `report` was opened on 1 March 2031, before it was published: 20 March 2031.",
        in: """
          sources:
            report: {type: news, publisher: port-gazette, description: A report, date: 2031-03-20, url: https://gazette.example.org/r, accessed: ⟦2031-03-01⟧}
          """),
      .reports(
        "The source `report` was opened on 1 March 1931, when there was no web.",
        in: """
          sources:
            report: {type: news, publisher: port-gazette, description: A report, url: https://gazette.example.org/r, accessed: ⟦1931-03-01⟧}
          """),
      .reports(
        "The source `report` does not say when it was last opened.",
        in: """
          sources:
            report: {⟦type⟧: news, publisher: port-gazette, description: A report, url: https://gazette.example.org/r}
          """),
      .accepts(
        "sources: {report: {type: news, publisher: port-gazette, description: A report, date: 2031-03, url: https://gazette.example.org/r, accessed: 2031-03-01}}\n"
      ),
      .accepts(
        "sources: {report: {type: news, publisher: port-gazette, description: A report, date: 2031-03-21, url: https://gazette.example.org/r, accessed: 2031-03-20}}\n"
      ),
    ],
    check: .file { file, _, findings in
      for entry in file.sourceEntries {
        let id = Argument.code(entry.key.value)
        guard let accessed = entry.value.accessed else {
          guard entry.value.$accessed.isAbsent else { continue }
          findings.report(
            missing.with(["id": id]), at: entry.value.firstKey, in: file.source,
            mend: [openIt.with(["key": .code("accessed:")])], subject: entry.key.value, severity: .info)
          continue
        }
        if accessed.value.year < 1996 {
          findings.report(
            noWeb.with(["id": id, "day": .day(accessed.value)]), at: accessed.range, in: file.source,
            mend: [checkYear.message], subject: entry.key.value)
          continue
        }
        // One day of grace: the page may have come out in another zone.
        guard let published = entry.value.date, let next = accessed.value.adding(days: 1),
          published.value.isAfter(next) == .yes
        else { continue }
        findings.report(
          before.with(["id": id, "day": .day(accessed.value), "date": .date(published.value)]),
          at: accessed.range, in: file.source, mend: [checkBoth.message],
          notes: [.init(publishedHere.message, at: file.source.location(published.range))],
          subject: entry.key.value)
      }
    })

  private static let missing = Phrase("missing", en: "The source {id} does not say when it was last opened.")
  private static let openIt = Phrase("open-it", en: "Open it, and write that day after {key}.")
  private static let noWeb = Phrase(
    "no-web", en: "The source {id} was opened on {day}, when there was no web.")
  private static let before = Phrase(
    "before", en: "The source {id} was opened on {day}, before it was published: {date}.")
  private static let checkYear = Phrase("check-year", en: "Look whether the year is mistyped.")
  private static let checkBoth = Phrase(
    "check-both", en: "Compare both days with the page, and correct the wrong one.")
  private static let publishedHere = Phrase("published-here", en: "published here")
}
