import DocketLanguage
import DocketRecords
import Testing

/// What the tests of all targets rely on: the frozen records in `Tests/Fixture`.
@Suite("Records of the fixture")
struct FixtureTests {
  @Test(arguments: Fixture.paths)
  func `a file of the fixture reads without a finding`(path: String) throws {
    let file = try #require(Fixture.read(path))
    #expect(file.findings == [])
  }

  @Test(arguments: Fixture.paths)
  func `a file of the fixture has its keys in the order of the format`(path: String) throws {
    let file = try #require(Fixture.read(path))
    let misplaced = CanonicalOrder.firstMisplacedKey(in: file).map { "\($0.path)/\($0.key.value)" }
    #expect(misplaced == nil)
  }

  @Test(arguments: FileKind.allCases)
  func `every kind of file is there`(kind: FileKind) {
    #expect(Fixture.paths.contains { FileKind(path: $0) == kind })
  }

  @Test(arguments: ["en", "fr", "ru"])
  func `every text is there in each language of the site`(language: String) throws {
    let tag = try #require(LanguageTag(language))
    for path in Fixture.paths {
      let file = try #require(Fixture.read(path))
      let missing = file.texts.filter { $0.text.versions.count > 1 && $0.text[tag] == nil }.map(\.field)
      #expect(missing == [], "\(path)")
    }
  }

  @Test func `hearings have every state`() throws {
    let states = try Fixture.cases().flatMap { $0.events?.value ?? [] }.compactMap { $0.value.status?.value }
    #expect(Set(states) == Set(HearingStatus.allCases))
  }

  @Test func `days have every shape`() throws {
    let days = try Fixture.cases().flatMap { $0.days?.value ?? [] }.map(\.value)
    let files = try Fixture.dayRecords()
    let repetitions = days.compactMap { $0.repetition?.value } + files.compactMap { $0.repetition?.value }
    #expect(repetitions.contains { if case .plain = $0 { true } else { false } })
    #expect(
      repetitions.contains { if case .block(let rule) = $0 { (rule.nth?.value ?? 0) > 0 } else { false } })
    #expect(
      repetitions.contains { if case .block(let rule) = $0 { (rule.nth?.value ?? 0) < 0 } else { false } })
    #expect(days.contains { $0.dates != nil })
    #expect(files.contains { $0.dates != nil })
    #expect(files.contains { $0.repetition == nil && $0.dates == nil })
    let leapDays = days.compactMap { $0.leapDay?.value } + files.compactMap { $0.leapDay?.value }
    #expect(Set(leapDays) == Set(LeapDay.allCases))
  }
}
