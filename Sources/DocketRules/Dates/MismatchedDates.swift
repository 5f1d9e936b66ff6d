import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime

extension Rule {
  /// Where a record says the same day twice, it says the same; and what ends does so after its beginning.
  static let mismatchedDates: Rule = Rule(
    RuleDescription(
      id: "mismatched-dates", family: .dates, severity: .error,
      summary: Phrase(
        "summary", en: "Dates that a record gives twice agree, and an end comes after its beginning."),
      reason: Phrase("reason", en: "One of the two is mistyped, and both are published."),
      exception: Phrase(
        "exception",
        en: "When both dates are right, for instance a birthday that friends keep on another day.")),
    examples: [
      .reports(
        "This end, 5 September 2022, is before its beginning, 5 September 2023.",
        in: """
          events:
            - id: remand
              date: 2023-09-05
              type: custody_hearing
              status: held
              result: remanded
              until: ⟦2022-09-05⟧
              sources: [bulletin]
          """),
      .reports(
        "This end, 2028, is before its beginning, February 2029.",
        in:
          "charges: [{id: one, law: qx-212, date: 2029-02, until: ⟦2028⟧, status: dropped, sources: [bulletin]}]\n"
      ),
      .reports(
        "This end, 2028, is before its beginning, February 2029.",
        in: "proceedings: {one: {title: {en: One, fr: Un, ru: Одно}, opened: 2029-02, closed: ⟦2028⟧}}\n"),
      .reports(
        "Of the death of `lorne` the record says two dates: 1 February 2030, 2 February 2030.",
        in: """
          people: {lorne: {name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}, died: 2030-02-01}}
          events: [{id: died, date: ⟦2030-02-02⟧, type: death, sources: [bulletin]}]
          """),
      .reports(
        "The birthday of `lorne` is on another day: 19 November 2008.",
        in: """
          people: {lorne: {name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}, born: 2008-11-19}}
          days: [{id: birth, type: birthday, title: {en: Party, fr: Fête, ru: Праздник}, date: ⟦2031-11-20⟧, repeat: yearly, sources: [bulletin]}]
          """),
      .reports(
        "No event is on the day of this anniversary; `taken` is near: 13 September 2030.",
        in: """
          events: [{id: taken, date: 2030-09-13, type: arrest, sources: [bulletin]}]
          days: [{id: bells, type: anniversary, title: {en: Bells, fr: Cloches, ru: Колокола}, date: ⟦2030-09-12⟧, repeat: yearly, sources: [bulletin]}]
          """),
      .accepts(
        """
        people: {lorne: {name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}, born: 2008-11, died: 2030-02}}
        proceedings: {one: {title: {en: One, fr: Un, ru: Одно}, opened: 2029, closed: 2029-02}}
        events:
          - {id: taken, date: 2029-09-13, type: arrest, sources: [bulletin]}
          - {id: remand, date: 2029-09-13, type: custody_hearing, status: held, result: remanded, until: 2029-09-13, sources: [bulletin]}
          - {id: died, date: 2030-02-28, type: death, sources: [bulletin]}
        days:
          - {id: birth, type: birthday, title: {en: Party, fr: Fête, ru: Праздник}, date: 2031-11-20, repeat: yearly, sources: [bulletin]}
          - {id: bells, type: anniversary, title: {en: Bells, fr: Cloches, ru: Колокола}, date: 2029-09-13, repeat: yearly, sources: [bulletin]}
          - {id: far, type: anniversary, title: {en: Far, fr: Loin, ru: Далеко}, date: 2029-05-13, repeat: yearly, sources: [bulletin]}
        """),
    ],
    check: .record { record, file, _, findings in
      for pair in TwoDates.periods(in: record) where pair.second.value.isBefore(pair.first.value) == .yes {
        report(
          ends.with(["end": .date(pair.second.value), "begin": .date(pair.first.value)]), pair, in: file,
          isCertain: true, &findings)
      }
      for (person, pair) in TwoDates.deaths(in: record)
      where pair.first.value.isBefore(pair.second.value) == .yes
        || pair.first.value.isAfter(pair.second.value) == .yes
      {
        report(
          deaths.with([
            "person": .code(person), "first": .date(pair.first.value), "second": .date(pair.second.value),
          ]), pair, in: file, isCertain: !pair.isDoubted, &findings)
      }
      for (person, pair) in TwoDates.birthdays(in: record) {
        report(
          birthday.with(["person": .code(person), "date": .date(pair.first.value)]), pair, in: file,
          isCertain: false, &findings)
      }
      for (event, pair) in TwoDates.anniversaries(in: record) {
        report(
          anniversary.with(["event": .code(event), "date": .date(pair.first.value)]), pair, in: file,
          isCertain: false, &findings)
      }
    })

  private static func report(
    _ what: Message, _ pair: TwoDates, in file: RecordFile, isCertain: Bool, _ findings: inout Findings
  ) {
    let isUnsure = pair.first.value.isUnsure || pair.second.value.isUnsure
    findings.report(
      what, at: pair.second.range, in: file.source, mend: [compare.message],
      notes: [.init(other.message, at: file.source.location(pair.first.range))], subject: pair.subject,
      severity: isCertain && !isUnsure ? .error : .warning)
  }

  private static let ends = Phrase("ends", en: "This end, {end}, is before its beginning, {begin}.")
  private static let deaths = Phrase(
    "deaths", en: "Of the death of {person} the record says two dates: {first}, {second}.")
  private static let birthday = Phrase("birthday", en: "The birthday of {person} is on another day: {date}.")
  private static let anniversary = Phrase(
    "anniversary", en: "No event is on the day of this anniversary; {event} is near: {date}.")
  private static let compare = Phrase("compare", en: "Compare both dates with the sources.")
  private static let other = Phrase("other", en: "the other date")
}
