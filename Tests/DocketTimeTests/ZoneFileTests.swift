import DocketTime
import TestSupport
import Testing

@Suite struct `Zone files` {
  static func problem(_ bytes: [UInt8]) -> ZoneProblem? {
    do throws(ZoneProblem) {
      _ = try Zone.read(name: "Made/Up", bytes: bytes)
      return nil
    } catch {
      return error
    }
  }

  static func problem(_ change: (inout TZifFile) -> Void) -> ZoneProblem? {
    var file = TZifFile()
    file.transitions = [(0, 1), (1000, 0)]
    change(&file)
    return problem(file.bytes)
  }

  @Test(arguments: [UInt8(0), UInt8(ascii: "2"), UInt8(ascii: "3"), UInt8(ascii: "4")], [true, false])
  func `of every version are read`(version: UInt8, isSlim: Bool) throws {
    var file = TZifFile()
    file.version = version
    file.isSlim = isSlim
    file.transitions = [(-1, 1), (1_004_230_800, 0)]
    let zone = try Zone.read(name: "Made/Up", bytes: file.bytes)
    #expect(zone.name == "Made/Up")
    #expect(zone.transitions.map(\.at.secondsSinceEpoch) == [-1, 1_004_230_800])
    #expect(zone.transitions.map(\.type.abbreviation) == ["CEST", "CET"])
    #expect(zone.type(at: .first).abbreviation == "CET")
    #expect((zone.footer == nil) == (version == 0))
  }

  @Test func `that are none say what is wrong`() {
    #expect(Self.problem([]) == .notTZif)
    #expect(Self.problem(Array("TZi".utf8)) == .notTZif)
    #expect(Self.problem(Array("TZif2".utf8)) == .truncated)
    #expect(Self.problem { $0.version = UInt8(ascii: "5") } == .unsupportedVersion(0x35))
    #expect(Self.problem { $0.version = 1 } == .unsupportedVersion(1))
    #expect(Self.problem { $0.magic = Array("tzif".utf8) } == .notTZif)
    #expect(Self.problem { $0.leapSeconds = 1 } == .leapSeconds)
    #expect(Self.problem { $0.types = [] } == .malformed(.counts))
    #expect(Self.problem { $0.standardIndicators = 1 } == .malformed(.counts))
    #expect(Self.problem { $0.standardIndicators = 2 } == nil)
    #expect(Self.problem { $0.transitions = [(1000, 1), (1000, 0)] } == .malformed(.transitions))
    #expect(Self.problem { $0.transitions = [(1000, 1), (0, 0)] } == .malformed(.transitions))
    #expect(Self.problem { $0.transitions = [(0, 2)] } == .malformed(.transitions))
    #expect(Self.problem { $0.types[0].offset = 93_600 } == .malformed(.offset))
    #expect(Self.problem { $0.types[0].offset = .min } == .malformed(.offset))
    #expect(Self.problem { $0.types[0].isDaylight = 2 } == .malformed(.abbreviation))
    #expect(Self.problem { $0.types[1].name = 9 } == .malformed(.abbreviation))
    #expect(Self.problem { $0.types[1].name = 8 } == .malformed(.abbreviation))
    #expect(Self.problem { $0.characters = Array("CET\0CEST".utf8) } == .malformed(.abbreviation))
    #expect(Self.problem { $0.characters = Array("C T\0CEST\0".utf8) } == .malformed(.abbreviation))
    #expect(Self.problem { $0.footer = "CET-1CEST" } == .malformed(.footer))
    #expect(Self.problem { $0.footer = "CET-1 " } == .malformed(.footer))
    #expect(Self.problem { $0.footer = nil } == .truncated)
    #expect(Self.problem { $0.footer = "" } == nil)
  }

  @Test(arguments: [("CET-1", true), ("EET-2", false), ("CET-1CEST,M3.5.0,M10.5.0/3", true), ("CET0", false)])
  func `whose rule does not go on from their last transition are refused`(footer: String, isSound: Bool) {
    #expect(Self.problem { $0.footer = footer } == (isSound ? nil : .malformed(.footer)))
  }

  @Test func `keep their last type when no rule follows`() throws {
    var file = TZifFile()
    file.transitions = [(0, 1)]
    file.footer = ""
    let zone = try Zone.read(name: "Made/Up", bytes: file.bytes)
    #expect(zone.footer == nil)
    #expect(zone.type(at: .last).abbreviation == "CEST")
    #expect(zone.transitions(from: .first, to: .last).count == 1)
  }

  @Test func `leave out what changes nothing or lies outside the calendar`() throws {
    var file = TZifFile()
    file.types = [(0, 0, 0), (3600, 0, 0), (7200, 1, 4)]
    file.transitions = [(-0x800_0000_0000_0000, 1), (0, 1), (1000, 2), (2000, 2), (3000, 1), (.max, 2)]
    file.footer = ""
    let zone = try Zone.read(name: "Made/Up", bytes: file.bytes)
    #expect(zone.transitions.map(\.at.secondsSinceEpoch) == [1000, 3000])
    #expect(zone.type(at: .first).utcOffset == 3600)
    #expect(zone.type(at: .last).utcOffset == 3600)
  }

  @Test(arguments: ["Europe/Paris", "Africa/Casablanca", "Asia/Gaza", "Etc/GMT-5"])
  func `cut short anywhere are refused`(name: String) throws {
    let bytes = try #require(SystemZones.bytes(of: name))
    var accepted: [Int] = []
    for count in 0..<bytes.count where Self.problem(Array(bytes.prefix(count))) == nil {
      accepted.append(count)
    }
    #expect(accepted.isEmpty)
    #expect(Self.problem(bytes) == nil)
    #expect(Self.problem(bytes + [0, 0xFF]) == nil)
  }

  @Test(arguments: 0..<200)
  func `damaged in any way are refused or still tell the time`(seed: Int) throws {
    var random = SplitMix64(seed: seed)
    let names = ["Europe/Paris", "Africa/Casablanca", "Asia/Gaza", "America/Nuuk"]
    var bytes = try #require(SystemZones.bytes(of: names[seed % names.count]))
    if seed % 3 == 0 {
      bytes = (0..<Int.random(in: 0..<400, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      bytes.insert(contentsOf: Array("TZif\(seed % 4 + 1)".utf8), at: 0)
    } else {
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        guard let position = bytes.indices.randomElement(using: &random) else { break }
        bytes[position] = UInt8.random(in: 0...255, using: &random)
      }
    }
    guard let zone = try? Zone.read(name: "Made/Up", bytes: bytes) else { return }
    for _ in 0..<20 {
      let instant = Instant(clamping: Int64.random(in: -70_000_000_000...260_000_000_000, using: &random))
      let type = zone.type(at: instant)
      #expect((-89_999...93_599).contains(type.utcOffset))
      _ = zone.resolve(zone.clock(at: instant))
    }
    let all = zone.transitions(from: .first, to: .last)
    #expect(zip(all, all.dropFirst()).allSatisfy { $0.at < $1.at })
    #expect(all.allSatisfy { $0.previous != $0.type })
  }

  @Test func `that announce more than they hold are refused at once`() {
    var bytes = TZifFile().bytes
    for position in bytes.indices where (20..<44).contains(position) || (64..<88).contains(position) {
      bytes[position] = 0xFF
    }
    #expect(Self.problem(bytes) == .truncated)
  }
}
