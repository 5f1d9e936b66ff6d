import DocketLanguage
import DocketRecords
import DocketText
import Testing

@testable import DocketSite

extension LedgerSeal {
  /// A ledger whose digest is that of what it says.
  static func renewed(_ text: String) -> [UInt8] {
    let body = text.split(separator: ",\n  \"digest\": ").first ?? ""
    return sealed(Array("\(body)\n}\n".utf8), after: GrowingDigest())
  }
}

@Suite struct `The digest of a ledger` {
  private static func ledger() throws -> [UInt8] {
    let sample = OneHearing(
      fields: "date: 2031-05-20T10:30, moved_from: [2031-05-13T10:30], status: scheduled")
    return try #require(try sample.sample.site().published()[Ledger.path])
  }

  @Test func `is that of all lines before the last two`() throws {
    let text = String(decoding: try Self.ledger(), as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let before = lines.dropLast(3).map { $0 + "\n" }.joined()
    #expect(lines.suffix(3) == ["  \"digest\": \"\(Digest.of(before))\"", "}", ""])
    #expect(Ledger.isSealed(Array(text.utf8)))
    #expect(try Ledger.read(LedgerSeal.renewed(text)) == Ledger.read(Array(text.utf8)))
  }

  @Test func `shows each changed byte`() throws {
    let bytes = try Self.ledger()
    for index in bytes.indices {
      for change: UInt8 in [0x01, 0x04, 0x20, 0x80] {
        var damaged = bytes
        damaged[index] ^= change
        #expect(throws: LedgerProblem.self, "byte \(index)") { try Ledger.read(damaged) }
      }
    }
  }

  @Test func `shows what is missing, doubled or swapped`() throws {
    let bytes = try Self.ledger()
    for index in bytes.indices {
      #expect(throws: LedgerProblem.self) { try Ledger.read(Array(bytes[..<index])) }
      #expect(throws: LedgerProblem.self) { try Ledger.read(Array(bytes[..<index] + bytes[(index + 1)...])) }
      guard index > 0, bytes[index] != bytes[index - 1] else { continue }
      var swapped = bytes
      swapped.swapAt(index, index - 1)
      #expect(throws: LedgerProblem.self) { try Ledger.read(swapped) }
    }
    for more in [[0x0A], [0x00], [0x20], bytes] as [[UInt8]] {
      #expect(throws: LedgerProblem.self) { try Ledger.read(bytes + more) }
    }
    #expect(throws: LedgerProblem.self) { try Ledger.read([UInt8](repeating: 0, count: bytes.count)) }
  }

  @Test func `is missed where it was cut out, and not asked of an older version`() throws {
    let text = String(decoding: try Self.ledger(), as: UTF8.self)
    let body = try #require(text.split(separator: ",\n  \"digest\": ").first)
    #expect(throws: LedgerProblem.altered) { try Ledger.read(Array("\(body)\n}\n".utf8)) }
    let older = try #require(body.split(separator: ",\n  \"changes_since\": ").first)
      .replacing("\"format_version\": 6", with: "\"format_version\": 3")
    let old = try Ledger.read(Array("\(older)\n}\n".utf8))
    let new = try Ledger.read(Array(text.utf8))
    #expect(old.entries == new.entries && old.promises?.hearings == new.promises?.hearings)
    #expect(old.promises?.log == nil && new.promises?.log?.changes == [])
    #expect(!Ledger.isSealed(Array("\(older)\n}\n".utf8)))
    // An older version has no digest, so that nobody turns a damaged ledger into one by its version alone.
    let both = LedgerSeal.sealed(Array("\(older)\n}\n".utf8), after: GrowingDigest())
    #expect(throws: LedgerProblem.damaged(part: "digest")) { try Ledger.read(both) }
  }
}
