import DocketRecords
import DocketTime

/// Until when somebody is under eighteen, as far as the date of birth says.
struct Minority {
  /// The eighteenth birthday, were the person born on the first day that the date allows.
  private let comesOfAge: CivilDate
  /// Whether the date of birth is in doubt.
  let isUnsure: Bool
  /// The first day of the life.
  let begins: CivilDate

  /// Takes a date of birth; nil near the end of the calendar.
  init?(born: RecordDate) {
    begins = born.earliestConsidered
    guard let day = begins.adding(years: 18, months: 0) else { return nil }
    comesOfAge = day
    isUnsure = born.isUnsure
  }

  /// Whether the person is certainly under eighteen on a day.
  func holds(on day: CivilDate) -> Bool { day < comesOfAge }

  /// Whether the person is certainly under eighteen on all days of a date.
  func holds(during date: RecordDate) -> Bool { date.latestConsidered.map { $0 < comesOfAge } == true }
}

extension CaseRecord {
  /// The first event of somebody's case, in the order of the file, for whose date something holds.
  func firstEvent(of person: String, where holds: (RecordDate) -> Bool) -> RecordDate? {
    for event in (self.events?.value ?? []).lazy.map(\.value)
    where event.isStoodBy && !event.$who.isUnreadable {
      if let who = event.who?.value, !who.contains(where: { $0.value == person }) { continue }
      if let date = event.date?.value, holds(date) { return date }
    }
    return nil
  }
}

extension CaseRecord {
  /// Whether a name is one of the record's people, whatever its ending.
  func names(_ name: String) -> Bool {
    let sought = Array(name.lowercased().unicodeScalars)
    for person in (self.people?.value ?? []).map(\.value) {
      let own =
        (person.name?.value.versions ?? []).map(\.text) + (person.otherNames?.value ?? []).map(\.value)
      for word in own.flatMap({ $0.lowercased().split { $0 == " " || $0 == "-" } }) {
        let known = Array(word.unicodeScalars)
        let same = zip(sought, known).prefix { $0 == $1 }.count
        // Russian declines names: two letters at the end may differ.
        if same >= 2, same >= max(known.count, sought.count) - 2 || same == known.count { return true }
      }
    }
    return false
  }
}
