import DocketCalendar
import DocketRecords
import DocketTime

/// The entries of one hearing: itself, and a marker at each slot that it has left.
struct HearingEntries {
  let event: PublicEvent
  let record: PublicCase
  let site: Site
  /// Which number each old slot has.
  let slots: OldSlots

  /// The entries by the table of states; none for a retracted hearing.
  func all() -> [FeedEntry] {
    guard let subject = HearingSubject(event, of: record, in: site) else { return [] }
    let state = subject.state
    let today = site.today(in: event.zone)
    var entries: [FeedEntry] = []
    if let slot = Slot(event.date, zone: event.zone),
      let identifier = EntryName(domain: site.domain).hearing(event)
    {
      let stays = state.status == .cancelled ? isFresh(slot, today) : true
      entries.append(
        FeedEntry(
          identifier: identifier,
          sequence: event.movedFrom.count + event.correctedFrom.count + (state.status == .cancelled ? 1 : 0),
          time: slot.time(lasting: site.calendars.defaultLength), localStart: slot.localStart,
          status: state.status, categories: categories,
          isCurrent: stays && isRecent(slot, today), page: .event(event), subject: subject))
    }
    return entries + markers(of: subject, today)
  }

  /// A cancelled entry at each old slot; none where the hearing stands now, and one for all slots of one day at which
  /// nothing takes place.
  private func markers(of hearing: HearingSubject, _ today: CivilDate) -> [FeedEntry] {
    var days: Set<[CivilDate]> = []
    if hearing.state.status == .cancelled, let slot = Slot(event.date, zone: event.zone) {
      days.insert([slot.first, slot.last])
    }
    return slots.listed(in: event).compactMap { old in
      guard !old.date.covers(event.date), let slot = Slot(old.date, zone: event.zone),
        days.insert([slot.first, slot.last]).inserted,
        let identifier = EntryName(domain: site.domain).marker(event, at: old)
      else { return nil }
      return FeedEntry(
        identifier: identifier, sequence: 0, time: slot.time(lasting: site.calendars.defaultLength),
        status: .cancelled, categories: categories, isCurrent: isFresh(slot, today) && isRecent(slot, today),
        page: .event(event),
        subject: MarkerSubject(hearing: hearing, old: old.date, isCorrection: old.isCorrection))
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
