import DocketDiagnostics
import DocketRecords
import DocketRules
import DocketYAML

extension Mutation {
  static let schema = [
    Mutation("two letters of a key exchanged", "unknown-key") { records in
      records.entries.filter { place in
        let isID = place.way.isEmpty && place.file.path.contains("/registry/")
        return !isID && !isFreeKey(place.way, place.entry.name) && place.entry.name.utf8.count >= 4
      }.map { place in
        var letters = Array(place.entry.name)
        letters.swapAt(1, 2)
        if letters == Array(place.entry.name) { letters.swapAt(2, 3) }
        return Damage(place.file, place.entry.key.range, String(letters))
      }
    },
    Mutation("a required key is lost", "required-key") { records in
      records.events.flatMap { place in
        ["date", "type"].compactMap { key -> Damage? in
          guard let entry = entry(key, in: place.event.range, of: place.file, records) else { return nil }
          return Damage(
            [TextEdit(path: place.file.path, range: place.file.lines(of: entry), replacement: "")],
            at: .line(place.file.path, place.event.value.firstKey.lower))
        }
      }
    },
    Mutation("an event type misspelt", "one-of") { records in
      records.events.compactMap { place in
        place.event.value.type.map { Damage(place.file, $0.range, place.file.text($0.range) + "s") }
      }
    },
    Mutation("a hearing status misspelt", "one-of") { records in
      records.events.compactMap { place in
        place.event.value.status.map { Damage(place.file, $0.range, "x" + place.file.text($0.range)) }
      }
    },
    Mutation("a result misspelt", "one-of") { records in
      records.events.compactMap { place in
        place.event.value.result.map { Damage(place.file, $0.range, place.file.text($0.range) + "x") }
      }
    },
    Mutation("a source type misspelt", "one-of") { records in
      records.sources.compactMap { place in
        place.source.value.type.map { Damage(place.file, $0.range, "x" + place.file.text($0.range)) }
      }
    },
    Mutation("a list becomes a text", "type-mismatch") { records in
      records.events.compactMap { place in
        guard let first = place.event.value.sources?.value.first,
          let entry = entry("sources", in: place.event.range, of: place.file, records)
        else { return nil }
        let value = ByteRange(entry.key.range.upper + 1, entry.range.upper)
        return Damage(place.file, value, " \(first.value)", at: .file(place.file.path))
      }
    },
    Mutation("an id in capitals", "id-format") { records in
      records.events.compactMap { place in
        place.event.value.id.map { Damage(place.file, $0.range, $0.value.uppercased() + " X") }
      }
    },
    Mutation("an id that another event has", "duplicate-id") { records in
      records.events.dropFirst().compactMap { place in
        guard let id = place.event.value.id, let other = records.events.first?.event.value.id else {
          return nil
        }
        return Damage(place.file, id.range, other.value, at: .file(place.file.path))
      }
    },
    Mutation("a source mentioned by a wrong id", "unresolved-reference") { records in
      references(.source, records)
    },
    Mutation("a court mentioned by a wrong id", "unresolved-reference") { records in
      references(.court, records)
    },
    Mutation("a place mentioned by a wrong id", "unresolved-reference") { records in
      references(.place, records)
    },
    Mutation("a law mentioned by a wrong id", "unresolved-reference") { records in references(.law, records)
    },
    Mutation("a publisher mentioned by a wrong id", "unresolved-reference") { records in
      references(.publisher, records)
    },
    Mutation("a record’s id is not its file’s name", "filename-matches-id") { records in
      records.validation.corpus.files.compactMap { file in
        switch file.content {
        case .caseRecord(let record)?: record.id.map { Damage(file, $0.range, $0.value + "-x") }
        case .day(let record)?: record.id.map { Damage(file, $0.range, $0.value + "-x") }
        default: nil
        }
      }
    },
    Mutation("a text of one language is blank", "blank-value") { records in
      records.texts.compactMap { place in
        place.text.text.versions.last.map { Damage(place.file, $0.node.range, "\"  \"") }
      }
    },
    Mutation("a country by its name", "value-format") { records in
      records.cases.compactMap { place in
        place.record.jurisdiction.map { Damage(place.file, $0.range, "Russia") }
      }
    },
    Mutation("an address without its scheme", "value-format") { records in
      records.sources.compactMap { place in
        place.source.value.url.map { Damage(place.file, $0.range, String($0.value.dropFirst(8))) }
      }
    },
    Mutation("a hearing’s key at what is no hearing", "property-scope") { records in
      records.events.compactMap { place in
        let event = place.event.value
        guard let type = event.type?.value, !type.isHearing, event.access == nil else { return nil }
        return Damage(
          [place.file.inserting("access: open", before: event.firstKey)],
          at: .line(place.file.path, event.firstKey.lower - 1))
      }
    },
    Mutation("the only mention of a source is lost", "unused-definition") { records in
      records.cases.flatMap { place -> [Damage] in
        let events = (place.record.events?.value ?? []).map(\.value)
        let others = place.file.references.filter { $0.target == .source }
        let counts = others.reduce(into: [String: Int]()) { $0[$1.id, default: 0] += 1 }
        return events.flatMap { event -> [Damage] in
          let named = event.sources?.value ?? []
          guard named.count > 1 else { return [] }
          return named.filter { counts[$0.value] == 1 }.map { source in
            Damage(
              [
                TextEdit(
                  path: place.file.path, range: place.file.lines(ofItem: source.range), replacement: "")
              ], at: .subject(source.value)
            ).compared
          }
        }
      }
    },
  ]

  /// Whether a key is a name that somebody chose, or a language: no word of the format.
  private static func isFreeKey(_ way: [String], _ name: String) -> Bool {
    guard let last = way.last(where: { $0 != "-" }) else { return false }
    return [
      "people", "proceedings", "sources", "identifiers", "outcomes", "tags", "translations", "fallback",
      "rules",
    ]
    .contains(last) || ["en", "fr", "ru"].contains(name) || last == "letters_to"
  }

  /// The entry of a key within a block.
  static func entry(_ key: String, in range: ByteRange, of file: RecordFile, _ records: FixtureRecords)
    -> Entry?
  {
    records.entries.first {
      $0.file.path == file.path && $0.entry.name == key && range.contains($0.entry.range)
        && $0.way == ["events", "-"]
    }?.entry
  }

  private static func references(_ target: ReferenceTarget, _ records: FixtureRecords) -> [Damage] {
    records.validation.corpus.files.flatMap { file in
      file.references.filter { $0.target == target }.map { Damage(file, $0.range, $0.id + "x") }
    }
  }
}
