import DocketDiagnostics
import DocketRecords
import DocketRules
import DocketTime
import DocketYAML

extension Mutation {
  static let calendar = [
    Mutation("a zone that no database has", "event-timezone") { records in
      records.entries.filter { $0.entry.name == "time_zone" }.map {
        Damage($0.file, $0.entry.value.range, "Europe/Moskva")
      }
    },
    Mutation("a hearing of the past that is still announced", "outcome-missing") { records in
      records.events.compactMap { place in
        let event = place.event.value
        guard event.status?.value == .held, event.result == nil, event.outcomes == nil,
          event.date?.value.singleDay != nil
        else { return nil }
        return event.status.map {
          Damage(place.file, $0.range, "scheduled", at: .subject(event.id?.value ?? ""))
        }
      }
    },
    Mutation("a day that ends before it begins", "recurrence-valid") { records in
      records.validation.corpus.days.compactMap { place in
        guard place.record.repetition != nil, place.record.until == nil, let since = place.record.since else {
          return nil
        }
        let line = place.file.source.position(at: since.range.lower).line
        let start = place.file.source.lineStarts[line - 1]
        return Damage(place.file, ByteRange(start, start), "until: 1950\n", at: .file(place.file.path))
      }
    },
    Mutation("a room on two lines", "calendar-text") { records in
      records.events.filter { $0.event.value.room == nil && $0.event.value.type?.value.isHearing == true }.map
      { place in
        Damage(
          [place.file.inserting("room: \"4\\nfloor 2\"", before: place.event.value.firstKey)],
          at: .subject(place.event.value.id?.value ?? ""))
      }
    },
  ]

  static let corpus = [
    Mutation("an exception that accepts nothing", "unused-exception") { records in
      // While something cannot be read, no exception is called unused.
      guard !records.validation.diagnostics.contains(where: { $0.rule == "unresolved-reference" }) else {
        return []
      }
      return records.cases.filter { $0.record.exceptions == nil }.compactMap { place in
        place.record.id.map {
          Damage(
            [
              TextEdit(
                path: place.file.path,
                range: ByteRange(lineStart($0.range, place.file), lineStart($0.range, place.file)),
                replacement: "exceptions: [{rule: citation-needed, reason: None is needed here.}]\n")
            ], at: .file(place.file.path))
        }
      }
    },
    Mutation("an exception for a rule that is none", "unknown-rule") { records in
      records.cases.compactMap { place in
        place.record.id.map {
          Damage(
            [
              TextEdit(
                path: place.file.path,
                range: ByteRange(lineStart($0.range, place.file), lineStart($0.range, place.file)),
                replacement: "exceptions: [{rule: citaton-needed, reason: None is needed here.}]\n")
            ], at: .file(place.file.path))
        }
      }
    },
    Mutation("a person linked to nobody", "asymmetric-link") { records in
      records.cases.flatMap { place in
        (place.record.people?.value ?? []).map { person in
          Damage(
            [place.file.inserting("same_as: [no-case/nobody]", before: person.value.firstKey)],
            at: .subject(person.key.value))
        }
      }
    },
    Mutation("an institution entered twice", "inconsistent-institution") { records in
      records.entries.filter {
        $0.way.isEmpty && ["courts", "organisations"].contains($0.file.kind.rawValue)
      }.map {
        place in
        let whole = place.file.text(place.entry.range)
        let copy = "\(place.entry.name)-x" + whole.dropFirst(place.entry.name.count) + "\n\n"
        let start = place.entry.range.lower
        return Damage(place.file, ByteRange(start, start), copy, at: .subject(place.entry.name))
      }
    },
  ]

  static let change = [
    Mutation("a hearing’s date changed in place", "silent-reschedule") { records in
      records.events.compactMap { place in
        let event = place.event.value
        guard event.type?.value.isHearing == true, let date = event.date, let day = date.value.singleDay,
          date.range.count == 10, let other = day.adding(days: 7)
        else { return nil }
        return Damage(place.file, date.range, "\(other)", at: .subject(event.id?.value ?? "")).compared
      }
    },
    Mutation("an entry of the calendar deleted", "id-removed") { records in
      records.events.filter { $0.event.value.type?.value.isHearing == true }.map { place in
        Damage(
          [
            TextEdit(
              path: place.file.path, range: place.file.lines(ofItem: place.event.range), replacement: "")
          ],
          at: .subject(place.event.value.id?.value ?? "")
        ).compared
      }
    },
    Mutation("an id of the calendar changed", "event-id-stability") { records in
      records.events.filter { $0.event.value.type?.value.isHearing == true }.compactMap { place in
        place.event.value.id.map {
          Damage(place.file, $0.range, "\($0.value)-new", at: .file(place.file.path)).compared
        }
      }
    },
    Mutation("a record deleted", "id-removed") { records in
      records.cases.map { place in
        var damage = Damage([], at: .file(place.file.path)).compared
        damage.removed = [place.file.path]
        return damage
      }
    },
  ]

  /// Where the line of a value begins.
  private static func lineStart(_ range: ByteRange, _ file: RecordFile) -> Int {
    file.source.lineStarts[file.source.position(at: range.lower).line - 1]
  }
}
