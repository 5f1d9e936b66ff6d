import DocketRecords
import DocketTime

/// Two dates of a record that bear on each other.
struct TwoDates {
  /// The beginning, or what is said elsewhere.
  let first: Located<RecordDate>
  /// The end, or what has to agree.
  let second: Located<RecordDate>
  let subject: String?
  var isDoubted = false

  /// Everything that begins and ends.
  static func periods(in record: CaseRecord) -> [TwoDates] {
    var found: [TwoDates] = []
    func add(_ first: Located<RecordDate>?, _ second: Located<RecordDate>?, _ subject: String?) {
      if let first, let second { found.append(TwoDates(first: first, second: second, subject: subject)) }
    }
    for event in (record.events?.value ?? []).lazy.map(\.value) where event.isStoodBy {
      add(event.date, event.until, event.id?.value)
      for outcome in event.outcomes?.value ?? [] { add(event.date, outcome.value.until, event.id?.value) }
    }
    for charge in (record.charges?.value ?? []).lazy.map(\.value)
    where charge.certainty?.value != .retracted && !charge.$certainty.isUnreadable {
      add(charge.date, charge.until, charge.id?.value)
    }
    for recognition in (record.recognised?.value ?? []).lazy.map(\.value) {
      add(recognition.date, recognition.until, recognition.id?.value)
    }
    for proceeding in record.proceedings?.value ?? [] {
      add(proceeding.value.opened, proceeding.value.closed, proceeding.key.value)
    }
    return found
  }

  /// The death of a person as it stands with the person, and as an event.
  static func deaths(in record: CaseRecord) -> [(person: String, dates: TwoDates)] {
    let people = record.people?.value ?? []
    return people.flatMap { person -> [(String, TwoDates)] in
      guard let died = person.value.died else { return [] }
      return (record.events?.value ?? []).map(\.value).compactMap { event in
        guard event.type?.value == .death, event.surelyTookPlace, let date = event.date,
          event.who.map({ $0.value.contains { $0.value == person.key.value } })
            ?? (people.count == 1 && event.$who.isAbsent && !record.$people.isUnreadable)
        else { return nil }
        let dates = TwoDates(first: died, second: date, subject: event.id?.value, isDoubted: event.isDoubted)
        return (person.key.value, dates)
      }
    }
  }

  /// Birthdays on another day of the year than the birth.
  static func birthdays(in record: CaseRecord) -> [(person: String, dates: TwoDates)] {
    let people = record.people?.value ?? []
    return (record.days?.value ?? []).map(\.value).compactMap { day in
      guard day.type?.value == .birthday, let date = day.date, let kept = date.value.singleDay else {
        return nil
      }
      guard !day.$who.isUnreadable, !record.$people.isUnreadable else { return nil }
      let named = day.who?.value.map(\.value) ?? people.map(\.key.value)
      guard named.count == 1, let person = people.first(where: { $0.key.value == named[0] }),
        let born = person.value.born, let birth = born.value.singleDay,
        (birth.month, birth.day) != (kept.month, kept.day)
      else { return nil }
      return (person.key.value, TwoDates(first: born, second: date, subject: day.id?.value))
    }
  }

  /// Anniversaries of a day on which nothing happened, with an event a few days apart.
  static func anniversaries(in record: CaseRecord) -> [(event: String, dates: TwoDates)] {
    let anniversaries = (record.days?.value ?? []).map(\.value).filter { $0.type?.value == .anniversary }
    let all = (record.events?.value ?? []).map(\.value)
    // What cannot be read may be of that day.
    guard !anniversaries.isEmpty, !record.$events.isUnreadable,
      !all.contains(where: { $0.date == nil || $0.isClaimUnreadable })
    else { return [] }
    let events = all.filter(\.surelyTookPlace)
    return anniversaries.compactMap { day in
      guard let date = day.date, let kept = date.value.singleDay,
        !events.contains(where: { $0.date?.value.covers(RecordDate(kept)) == true })
      else { return nil }
      let near = events.first { event in
        guard let day = event.date?.value.singleDay else { return false }
        return abs(day.dayNumber - kept.dayNumber) <= 3
      }
      guard let near, let other = near.date else { return nil }
      return (near.id?.value ?? "?", TwoDates(first: other, second: date, subject: day.id?.value))
    }
  }
}
