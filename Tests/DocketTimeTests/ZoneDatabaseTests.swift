import DocketTime
import Synchronization
import TestSupport
import Testing

@Suite struct `The zone database` {
  @Test(arguments: [
    "Europe/Moscow", "UTC", "Etc/GMT+5", "Etc/GMT-5", "America/Argentina/Buenos_Aires", "EST5EDT",
    "Asia/Ust-Nera",
  ])
  func `knows names of zones`(name: String) throws {
    #expect(ZoneDatabase.isName(name))
    #expect(try SystemZones.zone(name).name == name)
  }

  @Test(arguments: [
    "", "/", "/etc/passwd", "Europe/", "/Europe/Paris", "Europe//Paris", "..", "../../etc/passwd",
    "Europe/../UTC",
    "Europe/./Paris", ".hidden", "-v", "Europe/-x", "Europe/Paris\0", "Europe Paris", "Európe/Paris",
    "Europe\\Paris",
    "Europe/Paris\n", "%2e%2e/x", String(repeating: "a", count: 65), String(repeating: "a/", count: 100_000),
  ])
  func `asks for no file of another name`(name: String) {
    #expect(!ZoneDatabase.isName(name))
    let database = ZoneDatabase(
      load: { name in
        Issue.record("asked for \(name)")
        return nil
      }, version: "none")
    #expect(throws: ZoneProblem.invalidName) { try database.zone(named: name) }
  }

  @Test func `says when there is no such zone or its file is damaged`() {
    let database = ZoneDatabase(load: { $0 == "Bad" ? [1, 2, 3] : nil }, version: "2025b")
    #expect(throws: ZoneProblem.notFound) { try database.zone(named: "Europe/Nowhere") }
    #expect(throws: ZoneProblem.notTZif) { try database.zone(named: "Bad") }
    #expect(database.version == "2025b")
  }

  @Test func `reads a file once for ten thousand questions`() throws {
    let counter = Counter()
    let database = ZoneDatabase(
      load: { name in
        counter.increment()
        return SystemZones.bytes(of: name)
      }, version: "system")
    let names = try (0..<10_000).map { _ in try database.zone(named: "Europe/Moscow").name }
    #expect(counter.value == 1)
    #expect(Set(names) == ["Europe/Moscow"])
  }

  @Test func `answers many tasks at once`() async throws {
    let database = SystemZones.database
    let offsets = try await withThrowingTaskGroup(of: Int.self) { group in
      for number in 0..<200 {
        let name = `Zones agree with zdump`.zones[number % 20].name
        group.addTask { try database.zone(named: name).type(at: .first).utcOffset }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(offsets.count == 200)
  }

  final class Counter: Sendable {
    private let count = Mutex(0)
    var value: Int { count.withLock { $0 } }
    func increment() { count.withLock { $0 += 1 } }
  }
}
