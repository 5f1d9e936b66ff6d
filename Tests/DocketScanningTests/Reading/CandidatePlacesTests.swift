import DocketDiagnostics
import TestSupport
import Testing

@testable import DocketScanning

@Suite struct `One pass over bytes` {
  /// Pieces of texts as people write them, and what comes between.
  private static let pieces = [
    "at", "At", "собака", "на", "arobase", "chez", "password", "Пароль", "пин-код", "mot de passe", "PIN",
    "access_token", "api key", "client_secret", "secret", "密码", "https://", "tg://", "t.me/+", "discord.gg/",
    "chat.whatsapp.com/", "com/", "12", "2031", "4", "14-А", "55.7558", "1.23", "1.234", "0.0001", "٣٤",
    "é", "É", "ё", "Ё", "—", "«", "»", "\u{A0}", "\u{200B}", "\u{202E}", "\u{AD}", "\u{2027}", "\\u200B",
    "\\\\u202E", "\\", "中", "ا", "🙂", "word", "слово", "#", " #", "\n#", ":", "=", "(", "[", "{", "<", "@",
    "/",
    ".", ",", " ", "  ", "\n", "-", "_", "%40", "&#64;", "+", "?a=",
  ]

  private static func bytes(_ seed: Int) -> [UInt8] {
    var generator = SplitMix64(seed: seed)
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0...40, using: &generator) {
      // Bytes that are no UTF-8 now and then.
      if Int.random(in: 0..<12, using: &generator) == 0 {
        bytes.append(UInt8.random(in: 0...255, using: &generator))
      } else {
        bytes += (pieces.randomElement(using: &generator) ?? "").utf8
      }
    }
    return bytes
  }

  private static func words(_ list: WordList, in span: Span<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    while let word = list.next(in: span, from: found.last?.upperBound ?? 0) { found.append(word) }
    return found
  }

  @Test(arguments: 0..<4_000)
  func `hands over what passes of their own would find`(seed: Int) {
    let bytes = Self.bytes(seed)
    let span = bytes.span
    let places = CandidatePlaces(in: span)
    #expect(
      places.mailWords == Self.words(.mail, in: span).filter { MailMarks.after(span, $0.upperBound).isParted }
    )
    #expect(places.passwordWords == Self.words(.passwords, in: span))
    #expect(places.mailSigns == bytes.indices.filter { "@([{<".utf8.contains(bytes[$0]) })
    #expect(
      places.namedSigns
        == bytes.indices.filter {
          ":=".utf8.contains(bytes[$0]) && SecretScanner.isNamed(in: span, before: $0)
        })
    #expect(places.links == bytes.indices.filter { ByteWords.stands("://", in: span, at: $0) })
    #expect(places.points == bytes.indices.filter { CoordinateScanner.isPoint(in: span, at: $0) })
    #expect(
      Invitations.ranges(in: span, at: places.slashes)
        == Invitations.ranges(in: span, at: bytes.indices.filter { $0 > 3 && bytes[$0] == 0x2F }))
  }

  @Test(arguments: 0..<4_000)
  func `notes in the bytes what rules about them look for`(seed: Int) {
    let bytes = Self.bytes(seed)
    let span = bytes.span
    let file = SourceFile(path: "a.yml", bytes: bytes)
    let marks = FoldedBytes(bytes).marks
    #expect(marks.links == Link.all(in: span))
    #expect(ForeignHosts.ranges(in: span, at: marks.links) == ForeignHosts.ranges(in: span))
    #expect(SecrecyScanner.ranges(in: span, at: marks.comments) == SecrecyScanner.ranges(in: span))
    if !InvisibleScanner.found(in: file).isEmpty || !BidiControls.unbalanced(in: file).isEmpty {
      #expect(marks.hasHidden)
    }
  }

  @Test(arguments: ["A court.", "«Суд» — «суд»", "Un procès\u{A0}!", "a \\ b: c # d"])
  func `notes nothing hidden in what people write`(text: String) {
    #expect(!FoldedBytes(Array(text.utf8)).marks.hasHidden)
  }
}

extension WordList {
  fileprivate static let mail = MailWords.all
  fileprivate static let passwords = PasswordWords.names
}
