import DocketDiagnostics
import DocketLanguage
import DocketRecords

extension Rule {
  /// `same_as` leads to a person of another record, who names this one in turn.
  static let asymmetricLink: Rule = Rule(
    RuleDescription(
      id: "asymmetric-link", family: .corpus, severity: .error,
      summary: Phrase("summary", en: "Two records about one person name each other."),
      reason: Phrase("reason", en: "Who opens one of the records would not learn of the other."),
      exception: Phrase("exception", en: "Never for long: add the link on the other side.")),
    examples: [
      .reports(
        "`harbour-kites/lorne` does not name this person in turn.",
        in: """
          people:
            lorne:
              name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}
              same_as: [⟦harbour-kites/lorne⟧]
          """, with: ["records/cases/harbour-kites.yml": SecondRecord.kites(sameAs: nil)]),
      .reports(
        "There is no person `harbour-kites/lorn` in the records.",
        in: """
          people:
            lorne:
              name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}
              same_as: [⟦harbour-kites/lorn⟧]
          """, with: ["records/cases/harbour-kites.yml": SecondRecord.kites(sameAs: nil, id: "lorna")]),
      .accepts(
        """
        people:
          lorne:
            name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}
            same_as: [harbour-kites/lorne]
        """, with: ["records/cases/harbour-kites.yml": SecondRecord.kites(sameAs: "quay-lanterns/lorne")]),
    ],
    check: .corpus { corpus, context, findings in
      let people = context.facts.people
      for link in people.links {
        guard let other = people[link.to.value] else {
          // A record, an id or a person that cannot be read may well be the one that is meant.
          guard corpus.files.allSatisfy(\.isReadable),
            corpus.cases.allSatisfy({ $0.record.id != nil && !$0.record.$people.isUnreadable })
          else { continue }
          let near = Suggestion.nearest(to: link.to.value, among: people.entries.map(\.name))
          findings.report(
            nobody.with(["person": .code(link.to.value)]), at: link.to.range, in: link.from.file.source,
            mend: near.map { didYouMean.with(["person": .code($0)]) } + [form.message],
            subject: link.from.id.value)
          continue
        }
        guard !other.names(link.from), !other.person.$sameAs.isUnreadable else { continue }
        findings.report(
          oneWay.with(["person": .code(link.to.value)]), at: link.to.range, in: link.from.file.source,
          mend: [
            addThere.with(["line": .code("same_as: [\(link.from.name)]"), "path": .code(other.file.path)])
          ],
          notes: [Diagnostic.Note(there.message, at: other.location)], subject: link.from.id.value)
      }
    })

  private static let oneWay = Phrase("one-way", en: "{person} does not name this person in turn.")
  private static let there = Phrase("there", en: "the link is missing here")
  private static let addThere = Phrase("add-there", en: "Add {line} to that person in {path}.")
  private static let nobody = Phrase("nobody", en: "There is no person {person} in the records.")
  private static let didYouMean = Phrase("did-you-mean", en: "Did you mean {person}?")
  private static let form = Phrase(
    "form", en: "Write the id of the record, a slash, and the id of the person there.")
}
