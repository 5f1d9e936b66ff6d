import DocketDiagnostics
import DocketEditing
import DocketLanguage
import DocketRecords
import DocketTime

extension Rule {
  /// A hearing whose date changed keeps the old one: moved by the court, or our mistake.
  ///
  /// A more precise date inside the old one, or the same day without its hour, is no change.
  static let silentReschedule: Rule = Rule(
    RuleDescription(
      id: "silent-reschedule", family: .change, severity: .error,
      summary: Phrase("summary", en: "A hearing whose date changes says what the date was."),
      reason: Phrase(
        "reason",
        en: "Subscribers would find nothing where they looked, and some would travel on the old day."),
      exception: Phrase("exception", en: "When the earlier date was never published.")),
    examples: [
      .reports(
        "The hearing `plea` had another date before: 20 May 2031, 09:00.",
        in: """
          events:
            - id: plea
              date: ⟦2031-05-27T09:00⟧
              type: appeal_hearing
              court: selm-regional
              status: scheduled
              sources: [bulletin]
          """,
        before: """
          events:
            - id: plea
              date: 2031-05-20T09:00
              type: appeal_hearing
              court: selm-regional
              status: scheduled
              sources: [bulletin]
          """),
      .accepts(
        """
        events:
          - id: plea
            date: 2031-05-27
            moved_from: [2031-05-20]
            type: appeal_hearing
            status: scheduled
            sources: [bulletin]
        """,
        before:
          "events: [{id: plea, date: 2031-05-20, type: appeal_hearing, status: scheduled, sources: [bulletin]}]\n"
      ),
      .accepts(
        "events: [{id: plea, date: 2031-05-20, type: appeal_hearing, status: scheduled, sources: [bulletin]}]\n",
        before:
          "events: [{id: plea, date: 2031-05, type: appeal_hearing, status: tentative, sources: [bulletin]}]\n"
      ),
      .accepts(
        "events: [{id: plea, date: 2031-05-20, type: appeal_hearing, status: scheduled, sources: [bulletin]}]\n",
        before:
          "events: [{id: plea, date: 2031-05-20T09:00, type: appeal_hearing, court: selm-regional, status: scheduled, sources: [bulletin]}]\n"
      ),
      .accepts(
        "events: [{id: raid, date: 2031-03-02, type: search, sources: [bulletin]}]\n",
        before: "events: [{id: raid, date: 2031-03-01, type: search, sources: [bulletin]}]\n"),
    ],
    check: .change { file, earlier, _, findings in
      guard case .caseRecord(let now)? = file.content, case .caseRecord(let before)? = earlier.content else {
        return
      }
      let old = Dictionary(
        (before.events?.value ?? []).compactMap { event in event.value.id.map { ($0.value, event.value) } },
        uniquingKeysWith: { first, _ in first })
      for event in now.events?.value.map(\.value) ?? [] {
        guard let id = event.id?.value, let type = event.type?.value, type.isHearing, let date = event.date,
          let previous = old[id]?.date?.value, date.value.departs(from: previous)
        else { continue }
        guard !event.$movedFrom.isUnreadable, !event.$correctedFrom.isUnreadable else { continue }
        let recorded = (event.movedFrom?.value ?? []) + (event.correctedFrom?.value ?? [])
        guard !recorded.contains(where: { $0.value == previous }) else { continue }
        let place = Place(of: event, in: file)
        let choices = [
          (words: moved, key: "moved_from", known: event.movedFrom),
          (words: corrected, key: "corrected_from", known: event.correctedFrom),
        ].map { choice in
          let dates = (choice.known?.value.map(\.value.description) ?? []) + [previous.description]
          let line = "\(choice.key): [\(dates.joined(separator: ", "))]"
          let message =
            choice.known == nil
            ? choice.words(place).with(["line": .code(line)])
            : choice.words(.instead).with(["line": .code(line), "key": .code(choice.key)])
          return (key: choice.key, message: message)
        }
        let edit = DateChangeEdit(event: event, date: date, file: try? EditedFile(file.source))
        findings.report(
          changed.with(["id": .code(id), "old": .date(previous)]), at: date.range, in: file.source,
          mend: choices.map(\.message),
          fixes: choices.compactMap { choice in
            edit.adding(previous, to: choice.key).map { Fix(choice.message, edits: $0, safety: .suggested) }
          },
          subject: id)
      }
    })

  private static let changed = Phrase("changed", en: "The hearing {id} had another date before: {old}.")

  private static func moved(_ place: Place) -> Phrase {
    switch place {
    case .below: movedBelow
    case .behind: movedBehind
    case .instead: movedInstead
    }
  }

  private static func corrected(_ place: Place) -> Phrase {
    switch place {
    case .below: correctedBelow
    case .behind: correctedBehind
    case .instead: correctedInstead
    }
  }

  private static let movedBelow = Phrase(
    "moved", en: "If the court moved it, write {line} on a line of its own, below `date` of this event.")
  private static let movedBehind = Phrase(
    "moved-behind", en: "If the court moved it, write a comma and {line} behind the date, within the braces.")
  private static let movedInstead = Phrase(
    "moved-instead", en: "If the court moved it, change the {key} of this event to {line}.")
  private static let correctedBelow = Phrase(
    "corrected",
    en: "If the old date was our mistake, write {line} on a line of its own, below `date` of this event.")
  private static let correctedBehind = Phrase(
    "corrected-behind",
    en: "If the old date was our mistake, write a comma and {line} behind the date, within the braces.")
  private static let correctedInstead = Phrase(
    "corrected-instead", en: "If the old date was our mistake, change the {key} of this event to {line}.")
}

/// Where the line with an old date goes.
private enum Place {
  /// On a line of its own, where the event has one for each key.
  case below
  /// Behind the date, where the event stands in braces.
  case behind
  /// In the place of the one that is there.
  case instead

  init(of event: Event, in file: RecordFile) {
    let first = file.source.bytes.dropFirst(event.range.lower).first
    self = first == UInt8(ascii: "{") ? .behind : .below
  }
}
