import DocketDiagnostics
import DocketLanguage
import DocketYAML
import Testing

@testable import DocketRecords

/// Reads every key of every object alone, with the example the format gives for it.
@Suite("Keys of the format")
struct FieldTests {
  struct Example: CustomTestStringConvertible, Sendable {
    let entity: String
    let key: String
    var testDescription: String { "\(entity).\(key)" }
  }

  static let examples = EntityDescription.all.flatMap { entity in
    entity.keys.map { Example(entity: entity.name, key: $0) }
  }

  @Test(arguments: examples)
  func `a key is taken by its object, and its example is right`(example: Example) throws {
    let entity = try #require(EntityDescription.all.first { $0.name == example.entity })
    let field = try #require(entity.fields.first { $0.key == example.key })
    let read = try #require(Self.readers[entity.name])
    let findings = read("\(field.key): \(field.example)\n")
    #expect(findings.filter { !$0.hasPrefix("required-key") } == [])
    #expect(!findings.contains { $0.contains("`\(field.key)` is missing") })
    // The same key without a value is only complained about by an object that takes it.
    #expect(read("\(field.key): ~\n").filter { $0.hasPrefix("blank-value") }.count == 1)
  }

  @Test(arguments: EntityDescription.all.map(\.name))
  func `an object lacks exactly the keys that are required`(name: String) throws {
    let entity = try #require(EntityDescription.all.first { $0.name == name })
    let read = try #require(Self.readers[name])
    let missing = read("{}\n")
    let required = entity.fields.filter(\.required)
    #expect(missing.count == required.count)
    for field in required {
      #expect(missing.contains { $0.contains("The key `\(field.key)` is missing in this `\(name)`.") })
    }
  }

  @Test func `keys of an object are different, and so are the names of objects`() {
    for entity in EntityDescription.all {
      #expect(Set(entity.keys).count == entity.keys.count, "\(entity.name)")
    }
    #expect(Set(EntityDescription.all.map(\.name)).count == EntityDescription.all.count)
    #expect(EntityDescription.all.count == Self.readers.count)
  }

  @Test func `what a key says is one or two sentences, and its example fits on a line`() {
    for field in EntityDescription.all.flatMap(\.fields) {
      #expect(field.meaning.hasSuffix("."), "\(field.key)")
      #expect(field.meaning.first?.isUppercase == true || field.meaning.hasPrefix("`"), "\(field.key)")
      #expect(field.meaning.count { $0 == "`" }.isMultiple(of: 2), "\(field.key)")
      #expect(!field.example.contains("\n") && !field.example.contains("…"), "\(field.key)")
    }
  }

  private static let readers: [String: @Sendable (String) -> [String]] = [
    "case": reader(CaseRecord.entity), "person": reader(Person.entity), "photo": reader(Photo.entity),
    "proceeding": reader(Proceeding.entity), "recognition": reader(Recognition.entity),
    "charge": reader(Charge.entity), "event": reader(Event.entity), "outcome": reader(Outcome.entity),
    "day": reader(Day.entity), "monthly weekday": reader(MonthlyWeekday.entity),
    "support": reader(Support.entity),
    "exception": reader(RuleException.entity), "source": reader(Source.entity),
    "day file": reader(DayRecord.entity),
    "court": reader(Court.entity), "place": reader(Place.entity), "law": reader(Law.entity),
    "jurisdiction": reader(Jurisdiction.entity), "procedure": reader(Procedure.entity),
    "custody credit": reader(CustodyCredit.entity), "credit rate": reader(CreditRate.entity),
    "organisation": reader(Organisation.entity), "designation": reader(DesignationEntry.entity),
    "withdrawn file": reader(WithdrawnFile.entity), "withdrawal": reader(Withdrawal.entity),
    "pipeline": reader(Pipeline.entity), "site": reader(Site.entity),
    "repository": reader(RepositoryPlace.entity), "languages": reader(Languages.entity),
    "licences": reader(Licences.entity), "calendars": reader(CalendarSettings.entity),
    "publish": reader(PublishSettings.entity), "allow": reader(Allowances.entity),
    "limits": reader(LimitSettings.entity), "rule setting": reader(RuleSetting.entity),
  ]

  private static func reader<Value>(_ entity: Entity<Value>) -> @Sendable (String) -> [String] {
    { text in
      let file = SourceFile(path: "part.yml", bytes: Array(text.utf8))
      guard let tree = YAML.read(file).tree else { return ["does not parse"] }
      var context = ReadingContext(tree, of: file)
      _ = entity.read(tree.root, &context)
      return context.diagnostics.map { "\($0.rule) \($0.what.text(in: .en))" }
    }
  }
}
