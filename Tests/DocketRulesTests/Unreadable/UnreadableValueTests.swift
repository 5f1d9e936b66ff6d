import DocketDiagnostics
import DocketLanguage
import DocketTime
import Foundation
import Testing

@testable import DocketRules

/// What is there and cannot be read is not absent: it has one finding, and nothing is concluded from it.
@Suite struct `A value that cannot be read` {
  /// The folder of invented records in which each value is made unreadable, one at a time.
  private static let folder = "Fixture"
  private static let repository = SoundRepository(
    folder: folder, today: CivilDate(year: 2031, month: 4, day: 2) ?? .first)
  private static let paths = Set(repository.values.map(\.path)).sorted()

  /// Whether the records of all examples are tried with each value; else each value that is an example's own, once.
  private static let triesAll = ProcessInfo.processInfo.environment["DOCKET_MUTATIONS"] == "all"

  @Test(arguments: paths)
  func `gives one finding, and none elsewhere, beside an earlier state that was sound`(path: String) {
    let damages = Self.repository.damages.filter { $0.value.path == path }
    // A few dozen a file, the same each time; all of them on request.
    let step = Self.triesAll ? 1 : max(1, damages.count / 24)
    for damage in stride(from: 0, to: damages.count, by: step).map({ damages[$0] }) {
      expectOneFinding(after: damage, in: Self.repository)
    }
  }

  @Test func `is tried with dates, ids, references, words and keys of every kind of file`() {
    let ways = Set(Self.repository.damages.map { $0.value.way })
    for end in [
      "events/date", "events/id", "events/type", "events/moved_from", "events/outcomes/*", "people/*",
      "sources/*",
      "events/sources", "result", "organisations.yml/*", "/country", "published",
    ] {
      #expect(ways.contains { $0.hasSuffix(end) }, "\(end)")
    }
    #expect(Self.repository.damages.count > 500)
  }

  @Test(arguments: Rule.builtIn.map(\.id))
  func `gives one finding, and none elsewhere, in the records that a rule takes for examples`(rule: String) {
    for example in RuleCase.all where example.rule.id == rule {
      let (files, today) = (example.example.files, example.example.today)
      let repository = SoundRepository(files, earlier: example.example.earlierFiles, today: today)
      for damage in repository.damages where damage.value.path == example.example.path {
        guard Self.triesAll || Self.isOwn(damage) else { continue }
        expectOneFinding(after: damage, in: repository, example.testDescription)
      }
    }
  }

  /// What the sample record says where an example says nothing.
  private static let shared = Set(
    SoundRepository(SampleCase.repository(fragment: ""), today: SampleRepository.today).values.map {
      $0.way + $0.text
    })

  private static func isOwn(_ damage: SoundRepository.Damage) -> Bool {
    !shared.contains(damage.value.way + damage.value.text)
      && damage.form == damage.value.unreadableForms.first
  }

  private func expectOneFinding(
    after damage: SoundRepository.Damage, in repository: SoundRepository, _ name: String = ""
  ) {
    let (there, elsewhere) = repository.newFindings(after: damage)
    let others = elsewhere.map { "\($0.rule) \($0.location.label) \($0.what.text(in: .en))" }
    #expect(there.count == 1 && others.isEmpty, "\(name) \(damage): \(there.map(\.rule)) \(others)")
  }
}
