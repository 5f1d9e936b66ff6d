import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime

extension Rule {
  /// A person who seems to stand in two records is linked by `same_as`.
  static let nearDuplicatePerson: Rule = Rule(
    RuleDescription(
      id: "near-duplicate-person", family: .corpus, severity: .warning,
      summary: Phrase("summary", en: "Nobody stands in two records without a link between them."),
      reason: Phrase(
        "reason", en: "Two records about one person go out of date differently, and counts become wrong."),
      exception: Phrase("exception", en: "When they are different people of one name.")),
    examples: [
      .reports(
        "This seems to be the person `harbour-kites/lorna`.",
        in: "people: {⟦lorne⟧: {name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}}}\n",
        with: ["records/cases/harbour-kites.yml": SecondRecord.kites(sameAs: nil, id: "lorna")]),
      .reports(
        "This seems to be the person `harbour-kites/ada`.",
        in: "people: {⟦lorne⟧: {name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}, born: 2008-05-01}}\n",
        with: [
          "records/cases/harbour-kites.yml": SecondRecord.kites(
            sameAs: nil, id: "ada", born: "2008-05-01", name: "A. Lorne")
        ]),
      .accepts(
        "people: {lorne: {name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}, born: 2008-05-01}}\n",
        with: ["records/cases/harbour-kites.yml": SecondRecord.kites(sameAs: nil, born: "1990-11-03")]),
      .accepts(
        """
        people: {lorne: {name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}, same_as: [harbour-kites/lorne]}}
        """, with: ["records/cases/harbour-kites.yml": SecondRecord.kites(sameAs: "quay-lanterns/lorne")]),
    ],
    check: .corpus { _, context, findings in
      let people = context.facts.people.entries
      var seen: [String: Int] = [:]
      for index in people.indices {
        let entry = people[index]
        var twin: Int?
        for key in entry.keys {
          guard let first = seen[key] else {
            seen[key] = index
            continue
          }
          // A name may be the same in two languages.
          guard first != index else { continue }
          let other = people[first]
          if other.file.path != entry.file.path, !other.isLinked(with: entry), other.mayBe(entry),
            !other.isUndecided, !entry.isUndecided
          {
            twin = min(twin ?? first, first)
          }
        }
        guard let twin = twin.map({ people[$0] }) else { continue }
        findings.report(
          seems.with(["person": .code(twin.name)]), at: entry.id.range, in: entry.file.source,
          mend: [
            link.with(["one": .code("same_as: [\(twin.name)]"), "other": .code("same_as: [\(entry.name)]")]),
            different.message,
          ], notes: [Diagnostic.Note(theOther.message, at: twin.location)], subject: entry.id.value)
      }
    })

  private static let seems = Phrase("seems", en: "This seems to be the person {person}.")
  private static let theOther = Phrase("the-other", en: "the other record")
  private static let link = Phrase("link", en: "If so, write {one} here and {other} there.")
  private static let different = Phrase(
    "different", en: "If they are two people, add an exception with that reason.")
}

extension PersonIndex.Entry {
  /// What two spellings of one person share: a whole name, or a day of birth with a longer word of the name.
  fileprivate var keys: [String] {
    var keys: [String] = []
    let day = person.born?.value.singleDay
    func add(_ name: String) {
      let words = NameKey.words(of: name)
      if words.count > 1 { keys.append(words.joined(separator: " ")) }
      if let day { for word in words where word.count >= 4 { keys.append("\(day) \(word)") } }
    }
    for version in person.name?.value.versions ?? [] { add(version.text) }
    for name in person.otherNames?.value ?? [] { add(name.value) }
    return keys
  }

  /// Whether what would tell them apart, or link them, cannot be read.
  fileprivate var isUndecided: Bool {
    person.$born.isUnreadable || person.$died.isUnreadable || person.$sameAs.isUnreadable
  }

  /// Whether no date of birth or death says that they are two people.
  fileprivate func mayBe(_ other: Self) -> Bool {
    !differ(person.born, other.person.born) && !differ(person.died, other.person.died)
  }

  private func differ(_ one: Located<RecordDate>?, _ other: Located<RecordDate>?) -> Bool {
    guard let one = one?.value, let other = other?.value else { return false }
    return one.isBefore(other) == .yes || one.isAfter(other) == .yes
  }
}
