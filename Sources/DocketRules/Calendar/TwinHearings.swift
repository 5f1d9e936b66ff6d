import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime

extension Rule {
  /// A hearing is one event, whatever becomes of its date.
  ///
  /// See `HearingTwins` for the signs of two events that are one hearing.
  static let twinHearings: Rule = Rule(
    RuleDescription(
      id: "twin-hearings", family: .calendar, severity: .warning,
      summary: Phrase("summary", en: "A hearing is one event of its record, also when it is moved."),
      reason: Phrase(
        "reason", en: "People would see the hearing twice, and come on the day that no longer holds."),
      exception: Phrase("exception", en: "When the court really sits twice, and has said so.")),
    examples: [
      .reports(
        "`plea-second` and `plea` are probably one hearing: 22 May 2031, 09:00 and 20 May 2031, 09:00.",
        in: """
          events:
            - id: plea
              date: 2031-05-20T09:00
              type: appeal_hearing
              court: selm-regional
              status: scheduled
              sources: [bulletin]
            - id: plea-second
              date: ⟦2031-05-22T09:00⟧
              type: appeal_hearing
              court: selm-regional
              status: scheduled
              sources: [gazette]
          """),
      .reports(
        "`opening-may` and `opening` are at the same time: 20 May 2031, 09:00.",
        in: """
          events:
            - {id: opening, date: 2031-05-20T09:00, type: trial_hearing, court: selm-regional, status: scheduled, sources: [bulletin]}
            - {id: opening-may, date: ⟦2031-05-20T09:00⟧, type: preliminary_hearing, who: lorne, place: selm, status: tentative, sources: [bulletin]}
          """),
      .reports(
        "`ruling` and `verdict` are at the same time: 20 March 2031.",
        in: """
          events:
            - {id: verdict, date: 2031-03-20T09:00, type: verdict, court: selm-regional, status: held, sources: [bulletin]}
            - {id: ruling, date: ⟦2031-03-20⟧, type: verdict, court: selm-regional, status: held, sources: [bulletin]}
          """),
      .reports(
        "`plea-june` was moved from the date of `plea`, which is still there: 20 May 2031, 09:00.",
        in: """
          events:
            - {id: plea, date: 2031-05-20T09:00, type: appeal_hearing, court: selm-regional, status: postponed, sources: [bulletin]}
            - {id: plea-june, date: ⟦2031-06-20T09:00⟧, moved_from: [2031-05-20T09:00], type: appeal_hearing, court: selm-regional, status: scheduled, sources: [bulletin]}
          """),
      .reports(
        "`ruling` and `verdict` are probably one hearing: 20 June 2031 and 20 May 2031, 09:00.",
        in: """
          events:
            - {id: verdict, date: 2031-05-20T09:00, type: verdict, court: selm-regional, status: scheduled, sources: [bulletin]}
            - {id: ruling, date: ⟦2031-06-20⟧, type: verdict, court: selm-regional, status: tentative, sources: [bulletin]}
          """),
      .accepts(
        """
        events:
          - {id: lorne-verdict, date: 2031-05-20, type: verdict, who: lorne, court: selm-regional, status: scheduled, sources: [bulletin]}
          - {id: sedge-verdict, date: 2031-06-20, type: verdict, who: sedge, court: selm-regional, status: scheduled, sources: [bulletin]}
          - {id: long-after, date: 2031-09-20, type: verdict, court: selm-regional, status: tentative, sources: [bulletin]}
        """),
      .accepts(
        """
        events:
          - {id: first-day, date: 2031-03-18, type: trial_hearing, court: selm-regional, status: held, sources: [bulletin]}
          - {id: second-day, date: 2031-03-19, type: trial_hearing, court: selm-regional, status: adjourned, sources: [bulletin]}
          - {id: third-day, date: 2031-03-20, type: trial_hearing, court: selm-regional, status: unknown, checked: 2031-04-01, sources: [bulletin]}
          - {id: arguments, date: 2031-05-20T09:00, type: closing_arguments, court: selm-regional, status: scheduled, sources: [bulletin]}
          - {id: verdict, date: 2031-05-20T14:00, type: verdict, court: selm-regional, status: scheduled, sources: [bulletin]}
        """),
      .accepts(
        """
        events:
          - {id: monday, date: 2031-05-19T10:00, type: trial_hearing, court: selm-regional, status: scheduled, sources: [bulletin]}
          - {id: tuesday, date: 2031-05-20T10:00, type: trial_hearing, court: selm-regional, status: scheduled, sources: [bulletin]}
          - {id: friday, date: 2031-05-23T10:00, type: trial_hearing, court: selm-regional, status: scheduled, sources: [bulletin]}
        """),
      .accepts(
        """
        events:
          - {id: lorne-custody, date: 2031-05-20T09:00, type: custody_hearing, who: lorne, court: selm-regional, status: scheduled, sources: [bulletin]}
          - {id: sedge-custody, date: 2031-05-20T09:00, type: custody_hearing, who: sedge, court: selm-regional, status: scheduled, sources: [bulletin]}
          - {id: plea, date: 2031-06-03, type: appeal_hearing, court: selm-regional, status: scheduled, sources: [bulletin]}
          - {id: other-court, date: 2031-06-04, type: appeal_hearing, court: no-zone, status: scheduled, sources: [bulletin]}
          - {id: later, date: 2031-06-07, type: appeal_hearing, court: selm-regional, status: scheduled, sources: [bulletin]}
          - {id: off, date: 2031-06-08, type: appeal_hearing, court: selm-regional, status: cancelled, sources: [bulletin]}
          - {id: letter, date: 2031-06-10, type: complaint_hearing, court: selm-regional, status: scheduled, sources: [bulletin]}
          - {id: parcel, date: 2031-06-11, type: complaint_hearing, court: selm-regional, status: scheduled, sources: [bulletin]}
        """),
      .accepts(
        """
        events:
          - {id: plea, date: 2031-05-20, type: appeal_hearing, court: selm-regional, status: scheduled, sources: [bulletin]}
          - {id: plea-wrong, date: 2031-05-21, type: appeal_hearing, court: selm-regional, status: scheduled, certainty: retracted, sources: [bulletin]}
        """),
    ],
    check: .record { record, file, context, findings in
      // Three sessions in a row are no twins, and an event that cannot be read may be one of them.
      let isWhole = (record.events?.value ?? []).allSatisfy { event in
        !event.value.isIncomplete && !event.value.$court.isUnreadable
          && event.value.court.map { context.registry.contains($0.value, as: .court) } ?? true
      }
      guard isWhole, !record.$events.isUnreadable else { return }
      for pair in HearingTwins(in: record, file).pairs {
        guard let date = pair.second.date, let other = pair.first.date else { continue }
        let (first, second) = (pair.first.shownID, pair.second.shownID)
        let what =
          switch pair.sign {
          case .sameTime: sameTime.with(["second": second, "first": first, "date": .date(date.value)])
          case .movedFromThere:
            movedFromThere.with(["second": second, "first": first, "other": .date(other.value)])
          case .closeTogether:
            closeTogether.with([
              "second": second, "first": first, "date": .date(date.value), "other": .date(other.value),
            ])
          }
        findings.report(
          what, at: date.range, in: file.source,
          mend: [keepOne.message, bothPublished.message, sitsTwice.message],
          notes: [.init(here.message, at: file.source.location(other.range))], subject: pair.second.id?.value)
      }
    })

  private static let closeTogether = Phrase(
    "close-together", en: "{second} and {first} are probably one hearing: {date} and {other}.")
  private static let sameTime = Phrase("same-time", en: "{second} and {first} are at the same time: {date}.")
  private static let movedFromThere = Phrase(
    "moved-from-there", en: "{second} was moved from the date of {first}, which is still there: {other}.")
  private static let keepOne = Phrase(
    "keep-one",
    en:
      "If it is one hearing, keep the id that is published with the right `date`, put the old date under `moved_from`, and take the other entry out."
  )
  private static let bothPublished = Phrase(
    "both-published",
    en: "If both ids are published, keep one in this way, and write `certainty: retracted` in the other.")
  private static let sitsTwice = Phrase(
    "sits-twice", en: "If the court sits twice, say so under `exceptions`, with the reason.")
  private static let here = Phrase("here", en: "the other one")
}
