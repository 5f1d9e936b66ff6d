import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketRules
import DocketYAML

extension Mutation {
  static let translations = [
    Mutation("a language of a text is lost", "missing-translation") { records in
      records.texts.flatMap { place in
        place.text.text.versions.filter { $0.keyRange != nil }.map { version in
          let key = version.keyRange?.lower ?? version.node.range.lower
          let first = place.file.source.position(at: key).line
          let last = place.file.source.position(at: version.node.range.upper).line
          let starts = place.file.source.lineStarts
          let range = ByteRange(starts[first - 1], starts[last])
          return Damage(
            [TextEdit(path: place.file.path, range: range, replacement: "")], at: .file(place.file.path))
        }
      }
    },
    Mutation("a digit changed in one language", "number-mismatch") { records in
      records.texts.flatMap { place in
        place.text.text.versions.compactMap { version -> Damage? in
          let range = version.node.range
          let bytes = place.file.source.bytes
          guard let digit = (range.lower..<range.upper).first(where: { (0x31...0x38).contains(bytes[$0]) }),
            !isInWord(digit, bytes)
          else { return nil }
          let other = String(UnicodeScalar(bytes[digit] + 1))
          // A changed source text differs from every translation, and is said there.
          let isSource = version.language.description == "en"
          return Damage(
            place.file, ByteRange(digit, digit + 1), other,
            at: isSource ? .file(place.file.path) : .line(place.file.path, range.lower))
        }
      }
    },
    Mutation("English and Russian exchanged", "script-mismatch") { records in
      records.texts.filter { !["name", "short", "address"].contains($0.text.field) }.compactMap { place in
        guard let en = LanguageTag("en").flatMap({ place.text.text[$0] }),
          let ru = LanguageTag("ru").flatMap({ place.text.text[$0] }), letters(en.text) >= 12,
          letters(ru.text) >= 12
        else { return nil }
        return Damage(
          [
            TextEdit(
              path: place.file.path, range: en.node.range, replacement: place.file.text(ru.node.range)),
            TextEdit(
              path: place.file.path, range: ru.node.range, replacement: place.file.text(en.node.range)),
          ], at: .file(place.file.path))
      }
    },
    Mutation("Russian read in the wrong encoding", "mojibake") { records in
      versions("ru", records).filter { letters($0.version.text) >= 8 }.map { place in
        let wrong = String(
          String.UnicodeScalarView(place.version.text.utf8.map { UnicodeScalar($0 == 0x98 ? 0x3F : $0) }))
        let quoted = "\"" + wrong.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
        let visible = String(
          quoted.unicodeScalars.filter { !(0x80...0x9F).contains($0.value) }.map(Character.init))
        return Damage(place.file, place.version.node.range, visible)
      }
    },
    Mutation("a Latin letter in a Russian word", "mixed-script-word") { records in
      versions("ru", records).compactMap { place in
        let bytes = place.file.source.bytes
        let range = place.version.node.range
        // «о» between two other Cyrillic letters.
        guard
          let at = (range.lower + 2..<max(range.lower + 2, range.upper - 3)).first(where: {
            bytes[$0] == 0xD0 && bytes[$0 + 1] == 0xBE && (bytes[$0 - 2] == 0xD0 || bytes[$0 - 2] == 0xD1)
              && (bytes[$0 + 2] == 0xD0 || bytes[$0 + 2] == 0xD1) && bytes[$0 - 1] >= 0x80
          })
        else { return nil }
        return Damage(place.file, ByteRange(at, at + 2), "o")
      }
    },
    Mutation("French is a copy of the English", "unchanged-translation") { records in
      records.texts.compactMap { place in
        guard let en = LanguageTag("en").flatMap({ place.text.text[$0] }),
          let fr = LanguageTag("fr").flatMap({ place.text.text[$0] }), en.text != fr.text,
          letters(en.text) >= 40,
          place.text.field == "note" || place.text.field == "summary"
        else { return nil }
        return Damage(place.file, fr.node.range, place.file.text(en.node.range))
      }
    },
    Mutation("an address in one language only", "url-mismatch") { records in
      records.texts.filter { $0.text.field == "note" || $0.text.field == "summary" }.compactMap { place in
        guard let en = LanguageTag("en").flatMap({ place.text.text[$0] }) else { return nil }
        let end = en.node.range.upper - (place.file.source.bytes[en.node.range.upper - 1] == 0x22 ? 1 : 0)
        return Damage(
          place.file, ByteRange(end, end), " See https://page.example.org/a.", at: .file(place.file.path))
      }
    },
    Mutation("a word twice", "typography") { records in
      versions("fr", records).compactMap { place in
        let bytes = place.file.source.bytes
        let range = place.version.node.range
        let words = place.file.text(range).split(separator: " ", omittingEmptySubsequences: false)
        guard words.count > 8,
          let index = words.indices.dropFirst(3).first(where: { index in
            words[index].utf8.count >= 4
              && words[index].unicodeScalars.allSatisfy { (0x61...0x7A).contains($0.value) }
          })
        else { return nil }
        let offset = range.lower + words[..<index].reduce(0) { $0 + $1.utf8.count + 1 }
        guard offset < bytes.count else { return nil }
        return Damage(place.file, ByteRange(offset, offset), "\(words[index]) ")
      }
    },
    Mutation("a language that stands in for itself", "fallback-chain") { records in
      records.entries.filter { $0.file.kind == .pipeline && $0.way.isEmpty && $0.entry.name == "languages" }
        .flatMap {
          place in
          (place.entry.value.entries ?? []).filter { $0.name == "fallback" }.map { entry in
            Damage(
              place.file, entry.value.range, "{fr: [fr], ru: [en]}", at: .file(place.file.path))
          }
        }
    },
  ]

  /// The texts of a language.
  static func versions(_ language: String, _ records: FixtureRecords) -> [(
    file: RecordFile, version: Text.Version
  )] {
    guard let tag = LanguageTag(language) else { return [] }
    return records.texts.compactMap { place in place.text.text[tag].map { (place.file, $0) } }
  }

  private static func letters(_ text: String) -> Int { text.count(where: \.isLetter) }

  /// Whether a digit belongs to a word, where it is no number.
  private static func isInWord(_ digit: Int, _ bytes: [UInt8]) -> Bool {
    func isLetter(_ byte: UInt8) -> Bool {
      byte >= 0x80 || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
    var end = digit
    while end < bytes.count, (0x30...0x39).contains(bytes[end]) { end += 1 }
    return digit > 0 && isLetter(bytes[digit - 1]) || end < bytes.count && isLetter(bytes[end])
  }
}
