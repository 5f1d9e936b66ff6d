import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime
import DocketYAML
import Testing

/// Whatever somebody does to a record, reading it ends, and what it finds lies in the file.
@Suite("Records gone wrong")
struct MutationTests {
  @Test(arguments: 0..<40)
  func `no change of lines makes reading trap or point outside of the file`(seed: Int) throws {
    let bytes = try #require(Fixture.bytes("records/cases/lantern-press.yml"))
    let lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    )
    .map(String.init)
    var random = Random(seed: UInt64(seed))
    for _ in 0..<15 {
      var changed = lines
      for _ in 0...random.below(6) { change(&changed, &random) }
      check(reading(changed.joined(separator: "\n")))
    }
  }

  @Test(arguments: 0..<20)
  func `no change of bytes makes reading trap or point outside of the file`(seed: Int) throws {
    let bytes = try #require(Fixture.bytes("records/cases/lantern-press.yml"))
    var random = Random(seed: UInt64(seed) + 1000)
    for _ in 0..<15 {
      var changed = bytes
      for _ in 0...random.below(8) {
        let place = random.below(changed.count)
        switch random.below(3) {
        case 0: changed.remove(at: place)
        case 1: changed.insert(changed[random.below(changed.count)], at: place)
        default: changed[place] = UInt8(truncatingIfNeeded: random.next())
        }
      }
      let file = SourceFile(path: "records/cases/a-case.yml", bytes: changed)
      check(RecordFile(reading: file, as: .caseRecord, language: LanguageTag("en"), limits: .standard))
    }
  }

  private func change(_ lines: inout [String], _ random: inout Random) {
    let place = random.below(lines.count)
    switch random.below(7) {
    case 0: lines.remove(at: place)
    case 1: lines.insert(lines[place], at: random.below(lines.count))
    case 2: lines[place] = lines[random.below(lines.count)]
    case 3: lines.swapAt(place, random.below(lines.count))
    case 4: lines[place] = String(lines[place].prefix(random.below(lines[place].count + 1)))
    case 5: lines[place] = "  " + lines[place]
    default:
      lines[place] = lines[place].replacing(
        ": ", with: ["", " ", ": ~", ": []", ": {}", ": - "][random.below(6)])
    }
    if lines.isEmpty { lines = ["id: a-case"] }
  }

  private func check(_ file: RecordFile) {
    let size = file.source.bytes.count
    let places =
      file.diagnostics.map(\.location.byteRange)
      + file.diagnostics.flatMap(\.fixes).flatMap(\.edits).map(\.range)
    let ranges =
      places + file.texts.map(\.range) + file.references.map(\.range) + file.definitions.map(\.range)
    #expect(ranges.allSatisfy { 0 <= $0.lower && $0.lower <= $0.upper && $0.upper <= size })
    for language in MessageLanguage.allCases {
      let sentences = file.diagnostics.flatMap { [$0.what, $0.why] + $0.mend }.map { $0.text(in: language) }
      #expect(!sentences.contains { $0.isEmpty || $0.contains("{") && $0.contains("}") && !$0.contains("`") })
    }
    _ = CanonicalOrder.firstMisplacedKey(in: file)
    guard let record = file.caseRecord else { return }
    for person in record.people?.value ?? [] {
      _ = CustodyTimeline(of: person.key.value, in: record, today: nil).current
    }
  }
}

/// A small generator of the same numbers for the same seed (SplitMix64).
struct Random {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ limit: Int) -> Int { limit > 0 ? Int(next() % UInt64(limit)) : 0 }
}
