import DocketCalendar
import DocketRecords
import DocketTime

/// The entries of one hearing: itself, and a marker at each slot that it has left.
struct HearingEntries {
  let event: PublicEvent
  let caseTitle: LanguageText?
  let site: Site

  /// The entries by the table of states; none for a retracted hearing.
  func all() -> [FeedEntry] {
    let today = site.today(in: event.zone)
    let slot = Slot(event.date, zone: event.zone)
    let isPast = (slot?.last ?? event.date.latest).map { $0 < today } ?? false
    guard let state = HearingState(event, isPast: isPast) else { return [] }
    var entries: [FeedEntry] = []
    if let slot, let identifier = EntryName(domain: site.domain).hearing(event) {
      let stays = state == .cancelled ? isFresh(slot, today) : true
      entries.append(
        FeedEntry(
          identifier: identifier, sequence: oldDates.count + (state.status == .cancelled ? 1 : 0),
          time: slot.time(lasting: site.calendars.defaultLength), localStart: slot.localStart,
          status: state.status, categories: categories,
          isCurrent: stays && isRecent(slot, today),
          subject: HearingSubject(event: event, caseTitle: caseTitle, state: state, isAhead: !isPast)))
    }
    return entries + markers(state, today)
  }

  /// The dates it had: those that the court changed, then those that were mistakes.
  private var oldDates: [RecordDate] { event.movedFrom + event.correctedFrom }

  /// A cancelled entry at each old slot; none where the hearing stands now, nor twice at one slot.
  ///
  /// The two lists are numbered apart: each grows only at its end, so a marker stays with its slot for ever.
  private func markers(_ state: HearingState, _ today: CivilDate) -> [FeedEntry] {
    oldDates.enumerated().compactMap { index, old in
      let isCorrection = index >= event.movedFrom.count
      let name = EntryName(domain: site.domain)
      let marker =
        isCorrection
        ? name.correction(event, slot: index - event.movedFrom.count + 1)
        : name.marker(event, slot: index + 1)
      guard !old.covers(event.date), !oldDates.prefix(index).contains(old),
        let slot = Slot(old, zone: event.zone), let identifier = marker
      else { return nil }
      return FeedEntry(
        identifier: identifier, sequence: 0, time: slot.time(lasting: site.calendars.defaultLength),
        status: .cancelled, categories: categories, isCurrent: isFresh(slot, today) && isRecent(slot, today),
        subject: MarkerSubject(
          event: event, caseTitle: caseTitle, state: state, old: old, isCorrection: isCorrection))
    }
  }

  /// Whether an entry at which nothing takes place is still shown: until so many days after its slot.
  private func isFresh(_ slot: Slot, _ today: CivilDate) -> Bool {
    today.dayNumber - slot.last.dayNumber <= site.calendars.markerDays
  }

  /// Whether a slot lies within the months that the calendar of all hearings holds.
  private func isRecent(_ slot: Slot, _ today: CivilDate) -> Bool {
    let months = site.calendars.historyMonths
    guard months > 0, let oldest = today.adding(years: 0, months: -months) else { return true }
    return slot.last >= oldest
  }

  /// `hearing`, the type with hyphens, and the case.
  private var categories: [CalendarToken] {
    ["hearing", event.type.rawValue.hyphenated, event.caseID].compactMap(CalendarToken.init)
  }
}

extension String {
  /// A word of a vocabulary as a category: `appeal-hearing`.
  var hyphenated: String { String(map { $0 == "_" ? "-" : $0 }) }
}
