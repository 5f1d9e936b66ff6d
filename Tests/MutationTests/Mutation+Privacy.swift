import DocketDiagnostics
import DocketRecords
import DocketYAML

extension Mutation {
  static let privacy = [
    leak("a card number", "payment-card-number") { "2200 1234 5678 901" + "9" },
    leak("a card number in double hyphens", "payment-card-number") { "2200-1234-5678-901" + "9" },
    leak("a bank account", "bank-account") { "FR14 2004 1010 0505 0001 3M02 60" + "6" },
    leak("a Russian mobile number", "phone-number") { "+7 999 123-45-" + "67" },
    leak("a French number beside a word", "phone-number") { "tél. 06 39 98 12 " + "34" },
    leak("a private e-mail address", "email-address") { "mother.of.prisoner" + "@gmail.com" },
    leak("a passport", "national-identifier") { "паспорт 4509 1234" + "56" },
    leak("the token of a bot", "secret-token") { "123456789:" + "AAF" + "abcdefghijklmnopqrstuvwxyz012345" },
    leak("a password in an address", "url-credentials") {
      "https://ada:" + "secret" + "@files.example.org/a"
    },
    leak("a home", "home-address") { "ул. Примерная, д. 5, кв. 1" + "2" },
    leak("hidden characters that turn the text", "bidi-control") { "a\u{202E}b" },
    leak("a hidden space within a word", "invisible-characters") { "soli\u{200B}darity" },
    leak("markup that runs", "unsafe-markup") { "<img src=x onerror=alert(1)>" },
    leak("coordinates of a house", "home-address") { "55.75124, 37.61842" },
    Mutation("a look-alike letter in the name of a host", "confusable-host") { records in
      urls(records).compactMap { place in
        guard let at = place.text.utf8.dropFirst(8).firstIndex(of: UInt8(ascii: "o")),
          let slash = place.text.utf8.dropFirst(8).firstIndex(of: UInt8(ascii: "/")), at < slash
        else { return nil }
        let offset = place.range.lower + place.text.utf8.distance(from: place.text.startIndex, to: at)
        return Damage(place.file, ByteRange(offset, offset + 1), "о")
      }
    },
    Mutation("a formula in the place of a text", "formula-prefix") { records in
      versions("en", records).filter { $0.version.node.range.count > 8 }.map { place in
        Damage(place.file, place.version.node.range, "'=HYPERLINK(1)'", at: .file(place.file.path))
      }
    },
  ]

  /// Something private in a comment above each event, and at the end of each English text.
  private static func leak(
    _ name: String, _ rule: String, _ value: @escaping @Sendable () -> String
  ) -> Mutation {
    Mutation(name, rule) { records in
      versions("en", records).compactMap { place in
        let range = place.version.node.range
        guard place.version.node.scalar?.style == .plain, range.count > 20 else { return nil }
        // Addresses of institutions belong into these two files.
        if rule == "home-address", [.courts, .places].contains(place.file.kind) { return nil }
        let text = "'" + place.file.text(range).replacing("'", with: "''") + " " + value() + "'"
        return Damage(place.file, range, text)
      }
    }
  }
}
