import DocketDiagnostics
import DocketRecords
import DocketYAML

extension Mutation {
  static let citations = [
    Mutation("the sources of an event are lost", "citation-needed") { records in
      records.events.compactMap { place in
        guard let entry = entry("sources", in: place.event.range, of: place.file, records) else { return nil }
        return Damage(
          [TextEdit(path: place.file.path, range: place.file.lines(of: entry), replacement: "")],
          at: .line(place.file.path, place.event.value.firstKey.lower))
      }
    },
    Mutation("a source without title and description", "bare-url") { records in
      records.entries.filter { $0.entry.name == "description" && $0.way.first == "sources" }.map { place in
        Damage(
          [TextEdit(path: place.file.path, range: place.file.lines(of: place.entry), replacement: "")],
          at: .subject(place.way.last ?? ""))
      }
    },
    Mutation("a full stop copied with the address", "malformed-url") { records in
      urls(records).map { Damage($0.file, ByteRange($0.range.upper, $0.range.upper), ".") }
    },
    Mutation("an address without encryption", "forbidden-url-scheme") { records in
      urls(records).filter { $0.text.hasPrefix("https") }.map {
        Damage($0.file, ByteRange($0.range.lower, $0.range.lower + 5), "http")
      }
    },
    Mutation("a tracking key in the address", "tracking-parameters") { records in
      urls(records).filter { !$0.text.contains("#") }.map {
        Damage(
          $0.file, ByteRange($0.range.upper, $0.range.upper),
          ($0.text.contains("?") ? "&" : "?") + "utm_source=x")
      }
    },
    Mutation("an archived copy of another page", "archive-mismatch") { records in
      records.sources.filter { $0.source.value.archive == nil }.map { place in
        Damage(
          [
            place.file.inserting(
              "archive: https://web.archive.org/web/20310401120000/https://other.example.org/",
              before: place.source.value.firstKey)
          ], at: .subject(place.source.key.value))
      }
    },
    Mutation("an archived copy with half a time", "archive-url-malformed") { records in
      records.sources.compactMap { place in
        guard let url = place.source.value.url?.value, place.source.value.archive == nil else { return nil }
        return Damage(
          [
            place.file.inserting(
              "archive: https://web.archive.org/web/203104/\(url)", before: place.source.value.firstKey)
          ], at: .subject(place.source.key.value))
      }
    },
    Mutation("an archive’s address in the place of the page’s", "archive-in-url-field") { records in
      urls(records).map {
        Damage(
          $0.file, ByteRange($0.range.lower, $0.range.lower), "https://web.archive.org/web/20310401120000/")
      }
    },
    Mutation("an error page’s title", "generic-title") { records in
      records.sources.filter { $0.source.value.title == nil }.map { place in
        Damage(
          [place.file.inserting("title: 404 Not Found", before: place.source.value.firstKey)],
          at: .subject(place.source.key.value))
      }
    },
    Mutation("one page under two ids", "duplicate-source") { records in
      records.cases.flatMap { place -> [Damage] in
        let sources = place.record.sources?.value ?? []
        return zip(sources, sources.dropFirst()).compactMap { first, second in
          guard let mine = second.value.url, let other = first.value.url else { return nil }
          return Damage(place.file, mine.range, other.value, at: .file(place.file.path))
        }
      }
    },
    Mutation("an allegation of nobody", "attribution-required") { records in
      records.events.filter { $0.event.value.by == nil && $0.event.value.certainty == nil }.map { place in
        Damage(
          [place.file.inserting("certainty: alleged", before: place.event.value.firstKey)],
          at: .subject(place.event.value.id?.value ?? ""))
      }
    },
  ]

  /// The addresses of sources.
  static func urls(_ records: FixtureRecords) -> [(file: RecordFile, range: ByteRange, text: String)] {
    records.sources.compactMap { place in
      guard let url = place.source.value.url, place.file.text(url.range) == url.value else { return nil }
      return (place.file, url.range, url.value)
    }
  }
}
