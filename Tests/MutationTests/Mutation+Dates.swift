import DocketDiagnostics
import DocketRecords
import DocketTime

extension Mutation {
  static let dates = [
    Mutation("a date day first", "date-format") { records in
      fullDays(records).map { place in
        let day = place.day
        return Damage(place.file, place.range, "\(day.day).\(day.month).\(day.year)")
      }
    },
    Mutation("a day that no month has", "nonexistent-date") { records in
      fullDays(records).map { Damage($0.file, ByteRange($0.range.upper - 2, $0.range.upper), "32") }
    },
    Mutation("a month that no year has", "nonexistent-date") { records in
      fullDays(records).map { Damage($0.file, ByteRange($0.range.upper - 5, $0.range.upper - 3), "13") }
    },
    Mutation("an interval upside down", "interval-order") { records in
      fullDays(records).filter { !$0.isPointOnly }.compactMap { place in
        place.day.adding(days: -3).map { Damage(place.file, place.range, "\(place.day)/\($0)") }
      }
    },
    Mutation("a week instead of a day", "unsupported-date-feature") { records in
      fullDays(records).map { Damage($0.file, $0.range, "\($0.day.year)-W07") }
    },
    Mutation("a fact in a year to come", "future-date") { records in
      records.events.compactMap { place in
        let event = place.event.value
        guard let date = event.date, let day = date.value.singleDay, let type = event.type?.value,
          event.status?.value == .held || event.status == nil && !type.isHearing,
          ![.expectedRelease, .campaign, .summons, .other].contains(type),
          event.certainty?.value != .retracted
        else { return nil }
        return Damage(place.file, ByteRange(date.range.lower, date.range.lower + 4), "\(day.year + 20)")
      }
    },
    Mutation("a source of a year to come", "future-date") { records in
      records.sources.compactMap { place in
        place.source.value.date.map {
          Damage(place.file, ByteRange($0.range.lower, $0.range.lower + 4), "2040")
        }
      }
    },
    Mutation("all sources older than the event", "source-predates-event") { records in
      records.cases.flatMap { place -> [Damage] in
        let sources = place.record.sources?.value ?? []
        return (place.record.events?.value ?? []).map(\.value).compactMap { event -> Damage? in
          let named = (event.sources?.value ?? []).compactMap { id in
            sources.first { $0.key.value == id.value }
          }
          let dates = named.compactMap { $0.value.date }
          guard let id = event.id?.value, !named.isEmpty, dates.count == named.count,
            let type = event.type?.value, !type.isHearing,
            // Of these a source may well speak in advance.
            ![.expectedRelease, .campaign, .summons, .other].contains(type)
          else { return nil }
          let edits = dates.map {
            TextEdit(
              path: place.file.path, range: ByteRange($0.range.lower, $0.range.lower + 4), replacement: "1999"
            )
          }
          return Damage(edits, at: .subject(id))
        }
      }
    },
    Mutation("the release between two arrests is lost", "overlapping-detention") { records in
      releases(records).filter { $0.before != nil && $0.isFollowedByArrest && $0.endsOpenCustody }.map {
        place in
        Damage(
          [TextEdit(path: place.file.path, range: place.file.lines(ofItem: place.item), replacement: "")],
          at: .file(place.file.path))
      }
    },
    Mutation("a release before the arrest it ends", "release-before-detention") { records in
      releases(records).compactMap { place in
        place.before?.adding(days: -30).map {
          Damage(place.file, place.date, "\($0)", at: .file(place.file.path))
        }
      }
    },
    Mutation("an event moved before the first arrest of a person who was not born", "outside-lifespan") {
      records in
      livedEvents(records).compactMap { place in
        place.person.value.born.map {
          Damage(place.file, $0.range, "\(place.day.year + 1)-03", at: .file(place.file.path))
        }
      }
    },
    Mutation("a death before the last events", "outside-lifespan") { records in
      livedEvents(records).map { place in
        Damage(
          [
            place.file.inserting(
              "died: \(place.day.year - 1)-03-02", before: place.person.value.firstKey)
          ],
          at: .file(place.file.path))
      }
    },
    Mutation("letters to somebody who has died", "misdirected-letters") { records in
      records.cases.flatMap { place in
        (place.record.support?.value.lettersTo?.value ?? []).compactMap { address in
          let person = place.record.people?.value.first { $0.key.value == address.key.value }?.value
          guard place.record.support?.value.letters?.value == .open, let person, person.died == nil else {
            return nil
          }
          return Damage(
            [place.file.inserting("died: 2031-04-01", before: person.firstKey)], at: .file(place.file.path))
        }
      }
    },
    Mutation("a verdict after its appeal", "procedural-order") { records in
      records.cases.flatMap { place -> [Damage] in
        let events = (place.record.events?.value ?? []).map(\.value)
        return events.filter { $0.type?.value == .verdict }.compactMap { verdict -> Damage? in
          guard let date = verdict.date, let day = date.value.singleDay,
            let appeal = events.first(where: { event in
              event.type?.value == .appealHearing && event.status?.value == .held
                && event.proceeding?.value == verdict.proceeding?.value
                && event.who?.value.map(\.value) == verdict.who?.value.map(\.value)
                && (event.date?.value.singleDay).map { $0 > day } == true
            }), let later = appeal.date?.value.singleDay?.adding(days: 10)
          else { return nil }
          return Damage(place.file, date.range, "\(later)", at: .file(place.file.path))
        }
      }
    },
  ]

  /// A release with a day, and the arrests around it of somebody it is about.
  private struct Release {
    let file: RecordFile
    let item: ByteRange
    let date: ByteRange
    /// The day of the first arrest before it.
    let before: CivilDate?
    let isFollowedByArrest: Bool
    /// Whether what it ends would go on without it: no days were given, and it is known who held them.
    let endsOpenCustody: Bool
  }

  private static func releases(_ records: FixtureRecords) -> [Release] {
    records.cases.flatMap { place -> [Release] in
      let people = (place.record.people?.value ?? []).map(\.key.value)
      let events = place.record.events?.value ?? []
      return events.filter { $0.value.type?.value == .release }.compactMap { release in
        guard let date = release.value.date, let day = date.value.singleDay else { return nil }
        let takings = events.map(\.value).filter { event in
          event.type?.value.beginsCustody == true && event.certainty == nil
            && people.contains { event.concerns($0) && release.value.concerns($0) }
        }
        let arrests = takings.compactMap { $0.date?.value }
        let last = takings.last { ($0.date?.value.singleDay).map { $0 < day } == true }
        return Release(
          file: place.file, item: release.range, date: date.range,
          before: arrests.compactMap(\.singleDay).first { $0 < day },
          isFollowedByArrest: arrests.contains { $0.earliest > day || $0.earliest == day && $0.isOpen },
          endsOpenCustody: last?.until == nil && last?.type?.value != .enforcedDisappearance)
      }
    }
  }

  /// A person, and the first day on which something happened to them that happens to living people only.
  private static func livedEvents(
    _ records: FixtureRecords
  ) -> [(file: RecordFile, person: Keyed<String, Person>, day: CivilDate)] {
    records.cases.flatMap { place in
      let people = place.record.people?.value ?? []
      return people.compactMap { person in
        let days = (place.record.events?.value ?? []).map(\.value).filter { event in
          let names = event.who?.value.map(\.value) ?? event.outcomes?.value.map(\.key.value)
          return [.arrest, .rearrest, .detention, .verdict, .transfer, .release].contains(event.type?.value)
            && event.certainty == nil && (names?.contains(person.key.value) ?? (people.count == 1))
        }.compactMap { $0.date?.value.singleDay }
        return days.min().map { (place.file, person, $0) }
      }
    }
  }

  /// A full day somewhere in the records.
  struct FullDay {
    let file: RecordFile
    let range: ByteRange
    let day: CivilDate
    /// Whether no interval may stand there.
    let isPointOnly: Bool
  }

  /// Every plain `YYYY-MM-DD` of events, sources and days.
  static func fullDays(_ records: FixtureRecords) -> [FullDay] {
    let events = records.events.flatMap { place in
      [(place.event.value.date, false), (place.event.value.until, true)].compactMap { date, isPoint in
        date.flatMap { day($0, place.file, isPoint) }
      }
    }
    let sources = records.sources.compactMap { place in
      place.source.value.date.flatMap { day($0, place.file, false) }
    }
    return events + sources
  }

  private static func day(_ date: Located<RecordDate>, _ file: RecordFile, _ isPoint: Bool) -> FullDay? {
    guard let day = date.value.singleDay, date.range.count == 10 else { return nil }
    return FullDay(file: file, range: date.range, day: day, isPointOnly: isPoint)
  }
}
