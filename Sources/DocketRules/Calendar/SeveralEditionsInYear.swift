import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime

extension Rule {
  /// A day written out with `dates` comes once a year, because its calendar entries are known by their years.
  static let severalEditionsInYear: Rule = Rule(
    RuleDescription(
      id: "several-editions-in-year", family: .calendar, severity: .error,
      summary: Phrase("summary", en: "A day written out with `dates` has one date a year."),
      reason: Phrase(
        "reason",
        en: "Calendar apps know its entries by their years; a second one would take the place of the first."),
      exception: Phrase("exception", en: "When the day really is kept twice in that year.")),
    examples: [
      .reports(
        "There is another date in 2031.",
        in: """
          days:
            - id: lantern-day
              type: vigil
              title: {en: Lantern Day, fr: Jour des lanternes, ru: День фонарей}
              dates: [2031-04-24, 2032-04-24, ⟦2031-12-09⟧]
              sources: [bulletin]
          """),
      .accepts(
        """
        days:
          - id: lantern-day
            type: vigil
            title: {en: Lantern Day, fr: Jour des lanternes, ru: День фонарей}
            dates: [2031-04-24, 2032-04-23, 2033-04-24]
            sources: [bulletin]
        """),
    ],
    check: .file { file, _, findings in
      for day in editions(in: file) {
        var first: [Int: Located<RecordDate>] = [:]
        for date in day.dates {
          let year = date.value.earliest.year
          guard let earlier = first[year] else {
            first[year] = date
            continue
          }
          findings.report(
            another.with(["year": .text(String(year))]), at: date.range, in: file.source,
            mend: [twoDays.message],
            notes: [.init(here.message, at: file.source.location(earlier.range))], subject: day.id)
        }
      }
    })

  private static func editions(in file: RecordFile) -> [(id: String?, dates: [Located<RecordDate>])] {
    switch file.content {
    case .caseRecord(let record)?:
      (record.days?.value ?? []).map { ($0.value.id?.value, $0.value.dates?.value ?? []) }
    case .day(let record)?: [(record.id?.value, record.dates?.value ?? [])]
    default: []
    }
  }

  private static let another = Phrase("another", en: "There is another date in {year}.")
  private static let here = Phrase("here", en: "this one")
  private static let twoDays = Phrase("two-days", en: "Make two days of it, each with an id of its own.")
}
