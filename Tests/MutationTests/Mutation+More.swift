import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime
import DocketYAML

extension Mutation {
  /// Faults of time: years, orders and terms.
  static let moreDates = [
    Mutation("an event moved past earlier ones", "timeline-order") { records in
      let places = exactEvents(records)
      // A year before the case began.
      let first = places.compactMap { $0.file.text($0.date).split(separator: "-").first.flatMap { Int($0) } }
        .min()
      return places.dropFirst(2).compactMap { place in
        first.map { Damage(place.file, place.date, "\($0 - 1)-01-05") }
      }
    },
    Mutation("a century slips", "implausible-date") { records in
      exactEvents(records).map { Damage($0.file, ByteRange($0.date.lower, $0.date.lower + 4), "1919") }
    },
    Mutation("an end before its beginning", "mismatched-dates") { records in
      records.events.compactMap { place in
        guard let until = place.event.value.until,
          let day = place.event.value.date?.value.earliest.adding(days: -300)
        else { return nil }
        return Damage(place.file, until.range, "\(day)")
      }
    },
    Mutation("a release expected years too late", "term-arithmetic") { records in
      // Where terms of several proceedings run together, nobody can do the sum.
      expectedReleases(records).filter { _ in records.cases.allSatisfy { $0.record.proceedings == nil } }
        .map { Damage($0.file, $0.date, "2034-09-01") }
    },
    Mutation("an expected release that is past", "overdue-release") { records in
      expectedReleases(records).map { Damage($0.file, $0.date, "2031-01-10") }
    },
  ]

  /// Faults of hearings, in the calendar and beside it.
  static let moreCalendar = [
    Mutation("a hearing ahead without its court", "hearing-details") { records in
      hearings(records).compactMap { place in
        guard let court = entry("court", in: place.event.range, of: place.file, records) else { return nil }
        var edits = announced("2031-05-22", place)
        edits.append(TextEdit(path: place.file.path, range: place.file.lines(of: court), replacement: ""))
        return Damage(edits, at: .subject(place.id))
      }
    },
    Mutation("a hearing on a Saturday", "non-working-day") { records in
      hearings(records).filter {
        // Those who were just taken are brought before a court on any day.
        ![.custodyHearing, .administrativeHearing].contains($0.event.value.type?.value)
      }.map { place in
        Damage(announced("2031-05-24", place), at: .line(place.file.path, place.date.lower))
      }
    },
    Mutation("a hearing ahead in some month", "imprecise-calendar-date") { records in
      hearings(records).map { place in
        Damage(announced("2031-06", place), at: .line(place.file.path, place.date.lower))
      }
    },
    Mutation("a hearing at midnight", "unlikely-hour") { records in
      hearings(records).map { place in
        Damage(announced("2031-05-20T00:00", place), at: .line(place.file.path, place.date.lower))
      }
    },
    Mutation("a hearing ten years ahead", "distant-hearing") { records in
      hearings(records).map { place in
        Damage(announced("2041-05-21", place), at: .line(place.file.path, place.date.lower))
      }
    },
    Mutation("an hour that the clocks skip", "nonexistent-local-time") { records in
      hearings(records).map { place in
        let zone = place.file.inserting("time_zone: Europe/Paris", before: place.event.value.firstKey)
        return Damage(
          [zone] + announced("2032-03-28T02:30", place), at: .line(place.file.path, place.date.lower))
      }
    },
    Mutation("an unknown result that nobody looked for", "required-with") { records in
      records.events.compactMap { place in
        let event = place.event.value
        guard event.status?.value == .held, event.checked == nil else { return nil }
        return event.status.map { Damage(place.file, $0.range, "unknown") }
      }
    },
    Mutation("a date both moved and mistaken", "conflicts-with") { records in
      hearings(records).map { place in
        Damage(
          [
            place.file.inserting(
              "moved_from: [2017-05-20]\n    corrected_from: [2017-05-20]", before: place.event.value.firstKey
            )
          ], at: .subject(place.id))
      }
    },
    room("a room as a number", "implicit-typing", "4"),
    room("a room in curly quotation marks", "lookalike-punctuation", "“4”"),
    room("a comment close to a quotation mark", "portable-yaml", "\"4\"# of two"),
  ]

  /// Faults of sources and texts.
  static let moreTexts = [
    Mutation("a title in no language", "citation-fields") { records in
      let titled = Set(records.sources.filter { $0.source.value.title != nil }.map { $0.source.key.value })
      return records.entries.filter {
        $0.entry.name == "language" && $0.way.first == "sources" && !titled.contains($0.way.last ?? "")
      }.map { place in
        Damage(place.file, place.entry.range, "title: A page about it", at: .subject(place.way.last ?? ""))
      }
    },
    Mutation("an address with a port that need not stand there", "non-canonical-url") { records in
      urls(records).compactMap { place in
        let rest = place.text.utf8.dropFirst(8)
        guard let slash = rest.firstIndex(of: UInt8(ascii: "/")) else {
          return nil
        }
        let offset = place.range.lower + place.text.utf8.distance(from: place.text.startIndex, to: slash)
        return Damage(place.file, ByteRange(offset, offset), ":443")
      }
    },
    appended("a text cut off by a hashtag", "comment-truncates-value", " #FreeThem"),
    appended("a comment after a no-break space", "no-break-space-syntax", "\u{A0}# as it says"),
    Mutation("a language under no tag", "language-tag") { records in
      records.texts.compactMap { place in
        LanguageTag("ru").flatMap { place.text.text[$0]?.keyRange }.map { Damage(place.file, $0, "ua") }
      }
    },
    Mutation("a text in a language that is not published", "obsolete-translation") { records in
      records.texts.filter { $0.text.field == "note" || $0.text.field == "summary" }.compactMap { place in
        place.text.text.versions.first?.keyRange.map {
          Damage([place.file.inserting("de: Ein Prozess.", before: $0)], at: .file(place.file.path))
        }
      }
    },
    Mutation("half a translation", "structure-mismatch") { records in
      versions("fr", records).filter { $0.version.text.utf8.count >= 150 }.map {
        Damage($0.file, $0.version.node.range, "Libre.")
      }
    },
    Mutation("words that ask not to publish", "confidential-published") { records in
      records.events.map { place in
        let start = place.event.value.firstKey
        return Damage(
          [place.file.inserting("# Do not publish: she asked us to wait.", before: start)],
          at: .line(place.file.path, start.lower))
      }
    },
    Mutation("a person under eighteen", "minor-identified") { records in
      // A record that the person agreed to may be about somebody who was under age.
      records.cases.filter { $0.record.consent?.value != .confirmed }.flatMap { place in
        (place.record.people?.value ?? []).filter { $0.value.died == nil }.compactMap { person in
          person.value.born.map { Damage(place.file, $0.range, "2019-03", at: .subject(person.key.value)) }
        }
      }
    },
    Mutation("an exception from a rule that protects people", "binding-rule") { records in
      records.cases.compactMap { place in
        guard let id = place.record.id else { return nil }
        let line = place.file.source.lineStarts[place.file.source.position(at: id.range.lower).line - 1]
        return Damage(
          place.file, ByteRange(line, line),
          "exceptions: [{rule: phone-number, reason: The committee asked for it.}]\n",
          at: .file(place.file.path))
      }
    },
  ]

  /// An event whose day is known.
  struct ExactEvent {
    let file: RecordFile
    let event: Located<Event>
    let date: ByteRange
    var id: String { event.value.id?.value ?? "" }
  }

  private static func exactEvents(_ records: FixtureRecords) -> [ExactEvent] {
    records.events.compactMap { place in
      guard let date = place.event.value.date, date.value.singleDay != nil, date.range.count == 10,
        place.event.value.type?.value != .expectedRelease
      else { return nil }
      return ExactEvent(file: place.file, event: place.event, date: date.range)
    }
  }

  /// Hearings that were held, where a later date takes nothing back.
  private static func hearings(_ records: FixtureRecords) -> [ExactEvent] {
    records.events.compactMap { place in
      let event = place.event.value
      guard let date = event.date, date.value.singleDay != nil, event.type?.value.isHearing == true,
        event.status?.value == .held, event.outcomes == nil, event.movedFrom == nil, event.timeZone == nil,
        event.room == nil
      else { return nil }
      return ExactEvent(file: place.file, event: place.event, date: date.range)
    }
  }

  private static func expectedReleases(_ records: FixtureRecords) -> [(file: RecordFile, date: ByteRange)] {
    records.events.filter { $0.event.value.type?.value == .expectedRelease }.compactMap { place in
      place.event.value.date.map { (place.file, $0.range) }
    }
  }

  /// A hearing becomes one that is announced.
  private static func announced(_ date: String, _ place: ExactEvent) -> [TextEdit] {
    let moved = TextEdit(path: place.file.path, range: place.date, replacement: date)
    return [moved]
      + (place.event.value.status.map {
        [TextEdit(path: place.file.path, range: $0.range, replacement: "scheduled")]
      } ?? [])
  }

  private static func room(_ name: String, _ rule: String, _ value: String) -> Mutation {
    Mutation(name, rule) { records in
      hearings(records).map { place in
        let start = place.event.value.firstKey
        return Damage(
          [place.file.inserting("room: \(value)", before: start)], at: .line(place.file.path, start.lower))
      }
    }
  }

  private static func appended(_ name: String, _ rule: String, _ value: String) -> Mutation {
    Mutation(name, rule) { records in
      versions("en", records).filter { $0.version.node.scalar?.style == .plain }.map { place in
        let end = place.version.node.range.upper
        return Damage(
          place.file, ByteRange(end, end), value, at: .line(place.file.path, place.version.node.range.lower))
      }
    }
  }
}
