import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime

extension Rule {
  /// Dates lie in the years in which the people of a case live, and near the other dates around them.
  ///
  /// What a wrong digit does: one year far from all others, which one other digit would bring among them.
  static let implausibleDate: Rule = Rule(
    RuleDescription(
      id: "implausible-date", family: .dates, severity: .warning,
      summary: Phrase("summary", en: "A date lies in the years of its case."),
      reason: Phrase("reason", en: "Such a year is nearly always one wrong digit."),
      exception: Phrase("exception", en: "When the source confirms the year.")),
    examples: [
      .reports(
        "An event of 1923 is far back for a case.",
        in: "events: [{id: taken, date: ⟦1923-09-04⟧, type: arrest, sources: [bulletin]}]\n"),
      .reports(
        "`lorne` would be 128 years old.",
        in: "people: {lorne: {name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}, born: ⟦1903-03⟧}}\n"),
      .reports(
        "The year 2003 is far from the other dates of the case, and `2023` is one digit away.",
        in: """
          events:
            - {id: raid, date: 2023-08-17, type: search, sources: [bulletin]}
            - {id: taken, date: ⟦2003-09-04⟧, type: arrest, sources: [bulletin]}
            - {id: verdict, date: 2024-03-28, type: verdict, status: held, sources: [bulletin]}
          """),
      .reports(
        "`lorne` would be 681 years old.",
        in: "people: {lorne: {name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}, born: ⟦1350⟧}}\n"),
      .accepts("people: {lorne: {name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}, born: 1933/1934}}\n"),
      .accepts(
        """
        people: {lorne: {name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}, born: 1921}}
        events:
          - {id: old, date: 1960, type: arrest, sources: [bulletin]}
          - {id: first, date: 2003-09-04, type: incident, sources: [bulletin]}
          - {id: raid, date: 2023-08-17, type: search, sources: [bulletin]}
          - {id: verdict, date: 2024-03-28, type: verdict, status: held, sources: [bulletin]}
          - {id: statement, date: 1979, type: arrest, certainty: retracted, sources: [bulletin]}
        """),
      .accepts(
        """
        events:
          - {id: raid, date: 2013-08-17, type: search, sources: [bulletin]}
          - {id: taken, date: 2013-09-04, type: arrest, sources: [bulletin]}
          - {id: verdict, date: 2023-03-28, type: verdict, status: held, sources: [bulletin]}
          - {id: plea, date: 2023-06-28, type: appeal_hearing, status: held, sources: [bulletin]}
        """),
    ],
    check: .record { record, file, context, findings in
      for person in record.people?.value ?? [] {
        guard let born = person.value.born, person.value.$died.isAbsent,
          let last = born.value.latestConsidered,
          let limit = context.today.adding(years: -oldest, months: 0), last < limit
        else { continue }
        findings.report(
          tooOld.with([
            "person": .code(person.key.value), "years": .count(context.today.year - last.year),
          ]),
          at: born.range, in: file.source,
          mend: [compare.message]
            + elsewhere(born.value, in: record, citizenship: person.value.citizenship, inLife: true)
            + [orDied.message],
          subject: person.key.value)
      }
      let events = (record.events?.value ?? []).map(\.value).filter { $0.isStoodBy && $0.date != nil }
      let years = events.map { $0.date?.value.earliest.year ?? 0 }
      for (index, event) in events.enumerated() {
        guard let date = event.date else { continue }
        if let last = date.value.latestConsidered, last.year < firstYear {
          findings.report(
            farBack.with(["year": .text(String(years[index]))]), at: date.range, in: file.source,
            mend: [compare.message] + elsewhere(date.value, in: record, citizenship: nil),
            subject: event.id?.value)
        } else if let meant = oneDigitAway(index, years) {
          findings.report(
            alone.with(["year": .text(String(years[index])), "meant": .code(String(meant))]), at: date.range,
            in: file.source, mend: [compare.message], subject: event.id?.value)
        }
      }
    })

  /// Before it, events of a case of today are rare; some people have been held since the seventies.
  private static let firstYear = 1960
  /// Nobody is known to be in custody at this age.
  private static let oldest = 110

  /// The year that was probably meant, where the two neighbours in the file agree on it and one digit differs.
  private static func oneDigitAway(_ index: Int, _ years: [Int]) -> Int? {
    guard index > 0, index + 1 < years.count else { return nil }
    let (before, after) = (years[index - 1], years[index + 1])
    guard before <= after, after - before <= 1 else { return nil }
    let year = years[index]
    guard year < before - 1 || year > after + 1 else { return nil }
    return [before, after].first { other in
      let differences = zip(String(year).utf8, String(other).utf8).count { $0 != $1 }
      return differences == 1
    }
  }

  /// What a year that is centuries away may be in the calendar of another country.
  private static func elsewhere(
    _ date: RecordDate, in record: CaseRecord, citizenship: Located<[Located<String>]>?, inLife: Bool = false
  ) -> [Message] {
    guard OtherCalendar.mayHave(year: date.start.year) else { return [] }
    let hints = CalendarHints(
      states: [record.jurisdiction?.value].compactMap(\.self) + (citizenship?.value ?? []).map(\.value),
      languages: [record.language?.value.language].compactMap(\.self))
    return OtherDate.readings(of: "\(date)", hints: hints, isDate: false).flatMap {
      OtherCalendarMend($0, inLife: inLife).messages
    }
  }

  private static let farBack = Phrase("far-back", en: "An event of {year} is far back for a case.")
  private static let tooOld = Phrase("too-old", en: "{person} would be {years} {years?year|years} old.")
  private static let alone = Phrase(
    "alone", en: "The year {year} is far from the other dates of the case, and {meant} is one digit away.")
  private static let compare = Phrase("compare", en: "Compare the year with the source.")
  private static let orDied = Phrase(
    "or-died", en: "If the person has died, add `died:` with what is known of the date.")
}
