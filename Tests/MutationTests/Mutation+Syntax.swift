import DocketDiagnostics
import DocketRecords
import DocketYAML

extension Mutation {
  static let syntax = [
    Mutation("the colon after a key is lost", "yaml-syntax") { records in
      records.entries.filter { $0.way.count == 2 && $0.entry.value.scalar != nil }.map { place in
        let end = place.entry.key.range.upper
        return Damage(place.file, ByteRange(end, end + 1), "", at: .file(place.file.path))
      }
    },
    Mutation("a tab before a key", "yaml-syntax") { records in
      records.events.map { place in
        let line = place.file.source.position(at: place.event.value.firstKey.lower).line
        let start = place.file.source.lineStarts[line]
        return Damage(place.file, ByteRange(start, start + 4), "\t", at: .file(place.file.path))
      }
    },
    Mutation("a quotation mark that never closes", "yaml-syntax") { records in
      records.entries.filter { $0.way.count == 2 && $0.entry.value.scalar?.style == .plain }.map { place in
        let start = place.entry.value.range.lower
        return Damage(place.file, ByteRange(start, start), "\"", at: .file(place.file.path))
      }
    },
    Mutation("a hidden line break in a text", "unicode-line-breaks") { records in
      records.texts.compactMap { place in
        place.text.text.versions.first.map { insertion("\u{2028}", $0, place.file) }
      }
    },
    Mutation("a control character in a text", "file-encoding") { records in
      records.texts.compactMap { place in
        place.text.text.versions.first.map { insertion("\u{7}", $0, place.file) }
      }
    },
    Mutation("an anchor before a value", "restricted-yaml-features") { records in
      records.entries.filter { $0.way.count <= 3 && $0.entry.value.scalar?.style == .plain }.map { place in
        let start = place.entry.value.range.lower
        return Damage(place.file, ByteRange(start, start), "&x ")
      }
    },
    Mutation("a key twice", "key-duplicates") { records in
      records.entries.filter {
        $0.way.count == 2 && $0.entry.value.scalar != nil && !$0.way.contains("sources")
      }.map {
        place in
        let lines = place.file.lines(of: place.entry)
        let column = place.file.source.position(at: place.entry.key.range.lower).column - 1
        let copy =
          String(repeating: " ", count: column)
          + place.file.text(ByteRange(place.entry.range.lower, lines.upper))
        return Damage(place.file, ByteRange(lines.upper, lines.upper), copy, at: .file(place.file.path))
      }
    },
    Mutation("a half-resolved merge", "yaml-syntax") { records in
      records.events.compactMap { place in
        guard let date = place.event.value.date else { return nil }
        let line = place.file.source.position(at: date.range.lower).line
        let whole = ByteRange(place.file.source.lineStarts[line - 1], place.file.source.lineStarts[line])
        let text = place.file.text(whole)
        return Damage(
          place.file, whole, "<<<<<<< HEAD\n\(text)=======\n\(text)>>>>>>> other\n",
          at: .file(place.file.path))
      }
    },
    Mutation("a no-break space after a colon", "yaml-syntax") { records in
      records.entries.filter { $0.way.count == 2 && $0.entry.value.scalar != nil }.map { place in
        let end = place.entry.key.range.upper
        return Damage(place.file, ByteRange(end + 1, end + 2), "\u{A0}")
      }
    },
    Mutation("spaces at the end of a line", "formatting") { records in
      records.events.map { place in
        let line = place.file.source.position(at: place.event.value.firstKey.lower).line
        let end = place.file.source.lineRange(line).upper
        return Damage(place.file, ByteRange(end, end), "  ")
      }
    },
  ]

  /// Writes characters after the first of a text.
  static func insertion(_ characters: String, _ version: Text.Version, _ file: RecordFile) -> Damage {
    let offset = version.node.range.lower + 1
    return Damage(file, ByteRange(offset, offset), characters)
  }
}
