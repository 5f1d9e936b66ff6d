import DocketEditing
import DocketLanguage
import DocketRecords
import DocketTime

extension HearingFile {
  /// Records what became of a hearing.
  ///
  /// - Parameters:
  ///   - hearing: the hearing.
  ///   - news: what became of it.
  ///   - evidence: who says so.
  /// - Returns: the change.
  /// - Throws: `DeskProblem` where this cannot be, or the file cannot be edited so.
  public func changing(
    _ hearing: Hearing, _ news: HearingNews, evidence: HearingEvidence
  ) throws(DeskProblem) -> PlannedChange {
    var editor = try HearingEditor(file)
    let headline: Message
    var date: RecordDate?
    switch news {
    case .moved(let new):
      try refuseMove(of: hearing)
      headline = try redate(hearing, to: new, keeping: "moved_from", Self.moved, &editor)
      // What was put off, or not found, is announced again.
      if hearing.status == .postponed || hearing.status == .unknown {
        try setStatus(.scheduled, of: hearing, &editor)
      }
      date = new
    case .corrected(let new):
      headline = try redate(hearing, to: new, keeping: "corrected_from", Self.corrected, &editor)
      date = new
    case .held(let result):
      try setStatus(.held, of: hearing, &editor)
      try write(result, of: hearing, &editor)
      headline = said(Self.held, of: hearing)
    case .adjourned:
      try setStatus(.adjourned, of: hearing, &editor)
      headline = said(Self.adjourned, of: hearing)
    case .postponed:
      try refuseOff(hearing)
      try setStatus(.postponed, of: hearing, &editor)
      headline = said(Self.postponed, of: hearing)
    case .cancelled:
      try refuseOff(hearing)
      try setStatus(.cancelled, of: hearing, &editor)
      headline = said(Self.cancelled, of: hearing)
    case .unknown(let checked):
      try refuseOff(hearing)
      try setStatus(.unknown, of: hearing, &editor)
      try editor.set("checked", of: hearing.index, to: .unquoted(checked.description))
      headline = said(Self.notFound, of: hearing)
    }
    try add(evidence, to: hearing, &editor)
    if let date {
      try editor.move(from: hearing.index, to: newPlace(of: hearing, on: date))
    }
    return PlannedChange(changes: FileChanges(written: [editor.source]), headline: headline)
  }

  /// Writes another date, and keeps the old one where somebody relied on it.
  private func redate(
    _ hearing: Hearing, to new: RecordDate, keeping key: String, _ phrase: Phrase,
    _ editor: inout HearingEditor
  ) throws(DeskProblem) -> Message {
    let old = hearing.date
    guard new != old else {
      throw DeskProblem(
        Self.sameDate.with(["id": .code(hearing.id), "date": .message(Hearing.words(for: old))]))
    }
    try editor.set("date", of: hearing.index, to: .unquoted(new.description))
    let departs = new.departs(from: old)
    if departs {
      let stated = key == "moved_from" ? hearing.event.$movedFrom : hearing.event.$correctedFrom
      try editor.append(
        .unquoted(old.description), to: key, of: hearing.index, isThere: !stated.isAbsent)
    }
    return (departs ? phrase : Self.moreExactly).with([
      "id": .code(hearing.id), "type": .term(hearing.type.label), "old": .message(Hearing.words(for: old)),
      "new": .message(Hearing.words(for: new)),
    ])
  }

  private func setStatus(
    _ status: HearingStatus, of hearing: Hearing, _ editor: inout HearingEditor
  ) throws(DeskProblem) {
    if hearing.status != status {
      try editor.set("status", of: hearing.index, to: .text(status.rawValue))
    }
    if status != .unknown, !hearing.event.$checked.isAbsent {
      try editor.remove("checked", of: hearing.index)
    }
  }

  private func write(
    _ result: HearingResult, of hearing: Hearing, _ editor: inout HearingEditor
  ) throws(DeskProblem) {
    let index = hearing.index
    if let shared = result.shared { try editor.set("result", of: index, to: .text(shared)) }
    if let until = result.until { try editor.set("until", of: index, to: .unquoted(until.description)) }
    guard !result.outcomes.isEmpty else { return }
    guard hearing.event.$outcomes.isAbsent else {
      throw DeskProblem(Self.outcomesThere.with(["id": .code(hearing.id)]))
    }
    let outcomes = result.outcomes.map { outcome in
      (
        key: outcome.person,
        value: NewValue.map(
          outcome.keys.map { (key: $0.key, value: $0.key == "until" ? .unquoted($0.value) : .text($0.value)) }
        )
      )
    }
    try editor.set("outcomes", of: index, to: .map(outcomes))
  }

  private func add(
    _ evidence: HearingEvidence, to hearing: Hearing, _ editor: inout HearingEditor
  ) throws(DeskProblem) {
    if let note = evidence.note {
      guard hearing.event.$note.isAbsent else {
        throw DeskProblem(Self.noteThere.with(["id": .code(hearing.id)]))
      }
      try editor.set("note", of: hearing.index, to: noteValue(note))
    }
    var known = hearing.event.sources?.value.map(\.value) ?? []
    for source in evidence.sources where !known.contains(source) {
      try editor.append(
        .text(source), to: "sources", of: hearing.index,
        isThere: !known.isEmpty || !hearing.event.$sources.isAbsent)
      known.append(source)
    }
  }

  /// Where a hearing goes with its new date: it stays as long as its neighbours are not surely later or earlier.
  private func newPlace(of hearing: Hearing, on date: RecordDate) -> Int {
    let before = events[..<hearing.index].contains { $0.date?.value.isAfter(date) == .yes }
    let behind = events[(hearing.index + 1)...].contains { $0.date?.value.isBefore(date) == .yes }
    return before || behind ? place(for: date, without: hearing.index) : hearing.index
  }

  private func refuseMove(of hearing: Hearing) throws(DeskProblem) {
    if hearing.tookPlace { throw DeskProblem(refusal(Self.heldNotMoved, hearing)) }
    if hearing.status == .cancelled { throw DeskProblem(refusal(Self.cancelledNotMoved, hearing)) }
  }

  /// What took place was not called off, and somebody knows of it.
  private func refuseOff(_ hearing: Hearing) throws(DeskProblem) {
    if hearing.tookPlace { throw DeskProblem(refusal(Self.tookPlace, hearing)) }
  }

  private func refusal(_ phrase: Phrase, _ hearing: Hearing) -> Message {
    phrase.with([
      "id": .code(hearing.id), "date": .message(Hearing.words(for: hearing.date)),
      "command": .code("docket hearing correct \(caseID) \(hearing.id)"),
      "add": .code("docket hearing add \(caseID)"),
    ])
  }

  private func said(_ phrase: Phrase, of hearing: Hearing) -> Message {
    phrase.with([
      "id": .code(hearing.id), "type": .term(hearing.type.label),
      "date": .message(Hearing.words(for: hearing.date)),
    ])
  }

  private static let moved = Phrase("moved", en: "{id} ({type}) moves from {old} to {new}.")
  private static let corrected = Phrase(
    "corrected", en: "{id} ({type}) was on {new}; that it was {old} was our mistake.")
  private static let moreExactly = Phrase(
    "more-exactly",
    en:
      "{id} ({type}): {new} instead of {old}. Nobody who relied on the old date is misled, so it is not kept."
  )
  private static let held = Phrase("held", en: "{id} ({type}) on {date} took place.")
  private static let adjourned = Phrase(
    "adjourned", en: "{id} ({type}) on {date} opened and goes on another day, which is a hearing of its own.")
  private static let postponed = Phrase(
    "postponed", en: "{id} ({type}) on {date} is put off without a new date.")
  private static let cancelled = Phrase("cancelled", en: "{id} ({type}) on {date} is cancelled.")
  private static let notFound = Phrase("not-found", en: "{id} ({type}) on {date}: no report was found.")
  private static let sameDate = Phrase("same-date", en: "{id} has this date already: {date}.")
  private static let heldNotMoved = Phrase(
    "held-not-moved",
    en:
      "{id} took place on {date}, so no court can move it any more. If the record has the date wrong: {command}"
  )
  private static let cancelledNotMoved = Phrase(
    "cancelled-not-moved",
    en:
      "{id} on {date} was cancelled. If there is a new hearing: {add}. If the record has the date wrong: {command}"
  )
  private static let tookPlace = Phrase(
    "took-place",
    en: "{id} took place on {date}, as the record says. If that is wrong, change it in the file.")
  private static let outcomesThere = Phrase(
    "outcomes-there", en: "{id} has outcomes already; add to them in the file.")
  private static let noteThere = Phrase(
    "note-there", en: "{id} has a note already; change it in the file, in each language.")
}
