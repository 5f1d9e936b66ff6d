import DocketDiagnostics
import DocketRecords
import DocketTime

/// Where the keys of a record, whatever their words, say what was not agreed to.
enum ConsentBreaches {
  /// What needs consent and is there: a public birthday, a picture, where letters go, interests.
  ///
  /// The dead are not asked.
  static func unasked(in record: CaseRecord) -> [ByteRange] {
    let people = record.people?.value ?? []
    let dead = Set(people.filter { !$0.value.$died.isAbsent }.map(\.key.value))
    var found: [ByteRange] = []
    for person in people where !dead.contains(person.key.value) {
      if let birthday = person.value.birthday, birthday.value == .public { found.append(birthday.range) }
      if let photo = person.value.photo { found.append(photo.value.file?.range ?? photo.range) }
    }
    let support = record.support?.value
    // Somebody whose key cannot be read may be dead.
    let living = Set(people.map(\.key.value)).subtracting(dead)
    let letters = (support?.lettersTo?.value ?? []).map(\.key)
    found += letters.filter {
      living.contains($0.value) || !record.$people.isUnreadable && !dead.contains($0.value)
    }
    .map(\.range)
    if let interests = support?.interests, dead.count < people.count { found.append(interests.range) }
    return found
  }

  /// Where a withheld subject is told by a key alone.
  static func ranges(
    of subject: WithheldSubject, in record: CaseRecord, _ registry: Registry
  ) -> [ByteRange] {
    let people = (record.people?.value ?? []).map { $0.value }
    switch subject {
    case .photo: return people.compactMap { person in person.photo.map { $0.value.file?.range ?? $0.range } }
    case .birthday:
      let days = people.compactMap { $0.born }.filter { $0.value.precision >= .day }.map { $0.range }
      let birthdays = people.compactMap { $0.birthday }.filter { $0.value == .public }.map { $0.range }
      let kept = (record.days?.value ?? []).compactMap { $0.value.type }.filter { $0.value == .birthday }
      return days + birthdays + kept.map { $0.range }
    case .place:
      let letters = (record.support?.value.lettersTo?.value ?? []).map { $0.key.range }
      let places = (record.events?.value ?? []).compactMap { $0.value.place }
      return letters
        + places.filter { registry.places[$0.value]?.kind?.value.holdsPeople == true }.map(\.range)
    case .health, .family, .religion, .sexuality, .caseFile, .coDefendants: return []
    }
  }
}
