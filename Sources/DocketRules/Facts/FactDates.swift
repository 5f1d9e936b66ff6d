import DocketRecords
import DocketTime

/// Dates of things that are said to have taken place.
enum FactDates {
  struct Fact {
    let date: Located<RecordDate>
    let subject: String?
    /// What kind of event it is; nil for other facts.
    var type: EventType?
    /// Whether it is a day on which somebody looked, and nothing took place.
    var isLook = false
  }

  /// Every such date of a file, in no particular order.
  static func all(in file: RecordFile) -> [Fact] {
    switch file.content {
    case .caseRecord(let record)?: facts(of: record)
    case .day(let record)?:
      [record.reviewed].compactMap(\.self).map {
        Fact(date: $0.map { RecordDate($0) }, subject: nil, isLook: true)
      }
        + (record.sources?.value ?? []).flatMap { facts(of: $0.value, id: $0.key.value) }
    case .withdrawn(let file)?:
      (file.withdrawn?.value ?? []).compactMap(\.value.date).map {
        Fact(date: $0.map { RecordDate($0) }, subject: nil)
      }
    case .courts?, .places?, .laws?, .jurisdictions?, .organisations?, .pipeline?, nil: []
    }
  }

  private static func facts(of record: CaseRecord) -> [Fact] {
    var facts: [Fact] = []
    func add(_ date: Located<RecordDate>?, _ subject: String?) {
      if let date { facts.append(Fact(date: date, subject: subject)) }
    }
    func add(day: Located<CivilDate>?, _ subject: String?) { add(day?.map { RecordDate($0) }, subject) }
    func add(look: Located<CivilDate>?, _ subject: String?) {
      if let look { facts.append(Fact(date: look.map { RecordDate($0) }, subject: subject, isLook: true)) }
    }
    add(look: record.verified, nil)
    add(look: record.reviewed, nil)
    add(look: record.support?.value.verified, nil)
    for person in record.people?.value ?? [] {
      add(person.value.born, person.key.value)
      add(person.value.died, person.key.value)
    }
    for proceeding in record.proceedings?.value ?? [] {
      add(proceeding.value.opened, proceeding.key.value)
      add(proceeding.value.closed, proceeding.key.value)
    }
    for charge in (record.charges?.value ?? []).lazy.map(\.value) {
      add(charge.date, charge.id?.value)
      add(charge.until, charge.id?.value)
    }
    for recognition in (record.recognised?.value ?? []).lazy.map(\.value) {
      add(recognition.date, recognition.id?.value)
    }
    for event in (record.events?.value ?? []).lazy.map(\.value) {
      add(look: event.checked, event.id?.value)
      if event.surelyTookPlace, let date = event.date {
        facts.append(Fact(date: date, subject: event.id?.value, type: event.type?.value))
      }
    }
    for source in record.sources?.value ?? [] {
      add(source.value.date, source.key.value)
      add(day: source.value.accessed, source.key.value)
    }
    return facts
  }

  private static func facts(of source: Source, id: String) -> [Fact] {
    [source.date, source.accessed?.map { RecordDate($0) }].compactMap(\.self).map {
      Fact(date: $0, subject: id)
    }
  }
}
