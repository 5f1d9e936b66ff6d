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
          Damage(place.file, ByteRange($0.range.lower, $0.range.lower + 4), "2036")
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
      records.events.filter { $0.event.value.type?.value == .release }.map { place in
        Damage(
          [
            TextEdit(
              path: place.file.path, range: place.file.lines(ofItem: place.event.range), replacement: "")
          ],
          at: .file(place.file.path))
      }
    },
    Mutation("a release before the arrest it ends", "release-before-detention") { records in
      records.events.filter { $0.event.value.type?.value == .release }.compactMap { place in
        place.event.value.date.map { Damage(place.file, $0.range, "2018-01-05", at: .file(place.file.path)) }
      }
    },
    Mutation("an event moved before the first arrest of a person who was not born", "outside-lifespan") {
      records in
      records.cases.compactMap { place in
        (place.record.people?.value ?? []).compactMap { person in
          person.value.born.map { Damage(place.file, $0.range, "2023-03", at: .file(place.file.path)) }
        }.first
      }
    },
    Mutation("a death before the last events", "outside-lifespan") { records in
      records.cases.flatMap { place in
        (place.record.people?.value ?? []).map { person in
          Damage(
            [place.file.inserting("died: 2019-03-02", before: person.value.firstKey)],
            at: .file(place.file.path))
        }
      }
    },
    Mutation("a verdict after its appeal", "procedural-order") { records in
      records.events.filter { $0.event.value.type?.value == .verdict }.compactMap { place in
        guard let date = place.event.value.date, date.value.singleDay != nil else { return nil }
        return Damage(place.file, date.range, "2025-08-30", at: .file(place.file.path))
      }
    },
  ]

  /// A full day somewhere in the records.
  struct FullDay {
    let file: RecordFile
    let range: ByteRange
    let day: CivilDate
    /// Whether no interval may stand there.
    let isPointOnly: Bool
  }

  /// Every plain `YYYY-MM-DD` of events, sources and days.
  static func fullDays(_ records: RealRecords) -> [FullDay] {
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
