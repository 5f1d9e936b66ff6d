import DocketDiagnostics
import DocketRules
import Foundation
import Testing

@Suite(.serialized) struct `A single fault in sound records` {
  /// How many places of each kind are tried; `DOCKET_MUTATIONS=all` tries every one.
  static let places: Int? = {
    let wish = ProcessInfo.processInfo.environment["DOCKET_MUTATIONS"]
    return wish == "all" ? nil : wish.flatMap { Int($0) } ?? 4
  }()

  /// Decides which places are tried; printed with every failure.
  static let seed = ProcessInfo.processInfo.environment["DOCKET_SEED"].flatMap { UInt64($0) } ?? 1

  @Test(arguments: Mutation.all)
  func `is noticed by the rule that is meant to, at its place`(mutation: Mutation) throws {
    let all = FixtureRecords.all.flatMap { records in
      records.damages(of: mutation).map { (records: records, damage: $0) }
    }
    try #require(!all.isEmpty, "the records have no place for it any more")
    var others: [String: Int] = [:]
    let chosen = Self.sample(all)
    for (records, damage) in chosen {
      let (found, sources) = records.newFindings(after: damage)
      let own = found.filter { $0.rule == mutation.rule }
      let isNoticed = own.contains { damage.expects($0, sound: records.files, damaged: sources) }
      let summary = found.map { "\($0.rule) \($0.location.label)" }.prefix(8).joined(separator: ", ")
      #expect(isNoticed, "seed \(Self.seed), \(damage.label): \(summary)")
      for rule in Set(found.map(\.rule)) where rule != mutation.rule { others[rule, default: 0] += 1 }
    }
    Table.add(mutation, tried: chosen.count, of: all.count, others)
  }

  @Test func `there are kinds enough, each with a rule of its own to notice it`() {
    #expect(Mutation.all.count >= 60)
    let rules = Set(Rule.allDescriptions.map(\.id))
    let unknown = Mutation.all.filter { !rules.contains($0.rule) }.map(\.name)
    #expect(unknown == [])
    #expect(Set(Mutation.all.map(\.name)).count == Mutation.all.count)
  }

  /// A few places, the same for the same seed.
  private static func sample<Place>(_ damages: [Place]) -> [Place] {
    guard let places, damages.count > places else { return damages }
    let mixed = damages.indices.sorted { mix($0) < mix($1) }
    return mixed.prefix(places).sorted().map { damages[$0] }
  }

  /// The finaliser of SplitMix64 (Steele, Lea, Flood 2014), which spreads neighbouring numbers.
  private static func mix(_ index: Int) -> UInt64 {
    var value = UInt64(index) &+ seed &* 0x9E37_79B9_7F4A_7C15
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

/// The table of what was tried, written where `DOCKET_MUTATION_TABLE` says.
enum Table {
  static func add(_ mutation: Mutation, tried: Int, of all: Int, _ others: [String: Int]) {
    guard let path = ProcessInfo.processInfo.environment["DOCKET_MUTATION_TABLE"] else { return }
    let more = others.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) \($0.value)" }
    let line =
      "| \(mutation.name) | \(mutation.rule) | \(tried) of \(all) | \(more.joined(separator: ", ")) |\n"
    guard let handle = FileHandle(forWritingAtPath: path) else {
      _ = FileManager.default.createFile(atPath: path, contents: Data(line.utf8))
      return
    }
    handle.seekToEndOfFile()
    handle.write(Data(line.utf8))
    try? handle.close()
  }
}
