import DocketJSON
import DocketRecords

/// A fact of a case with the id of the case.
struct FactInCase<Fact: Sendable>: Sendable {
  let caseID: String
  let fact: Fact

  fileprivate func prefixed(_ id: String) -> String { "\(caseID)/\(id)" }

  fileprivate func references(_ people: [NamedEntry]) -> [PersonReference] {
    people.map { PersonReference(caseID: caseID, person: $0) }
  }
}

extension JSONObjectType where Owner == FactInCase<PublicProceeding> {
  /// A legal case.
  static let proceeding = JSONObjectType(
    "proceeding", "A legal case, where a record has several.",
    [
      .required("id", .id, "The id of the case, a slash, and its own.") { $0.prefixed($0.fact.id) },
      .optional("title", .languages, "What people call it.") { $0.fact.title },
      .optional("number", .text, "The court’s number.") { $0.fact.number },
      .optional("court", .object(.named), "The court that hears it.") { $0.fact.court },
      .optional("opened", .date, "When it was opened.") { $0.fact.opened },
      .optional("closed", .date, "When it was closed.") { $0.fact.closed },
      .required("people", .list(of: .object(.personReference)), "The people it is about.") {
        $0.references($0.fact.people)
      },
      .required("sources", .list(of: .id), "The ids of sources of the case.") { $0.fact.sources },
    ])
}

extension JSONObjectType where Owner == FactInCase<PublicRecognition> {
  /// A recognition, always with who recognises.
  static let recognition = JSONObjectType(
    "recognition", "Who recognises whom as what; the record itself never does.",
    [
      .required("id", .id, "The id of the case, a slash, and its own.") { $0.prefixed($0.fact.id) },
      .optional("by", .object(.named), "The organisation that recognises.") { $0.fact.by },
      .optional("as", .word, "As what.") { $0.fact.kind },
      .required("categories", .list(of: .text), "Categories of the UN working group, I to V.") {
        $0.fact.categories
      },
      .required("people", .list(of: .object(.personReference)), "The people it is about.") {
        $0.references($0.fact.people)
      },
      .optional("date", .date, "When.") { $0.fact.date },
      .optional("until", .date, "When it ended.") { $0.fact.until },
      .optional("note", .languages, "A remark.") { $0.fact.note },
      .required("sources", .list(of: .id), "The ids of sources of the case.") { $0.fact.sources },
    ])
}

extension JSONObjectType where Owner == FactInCase<PublicCharge> {
  /// A charge.
  static let charge = JSONObjectType(
    "charge", "What people are or were accused of.",
    [
      .required("id", .id, "The id of the case, a slash, and its own.") { $0.prefixed($0.fact.id) },
      .optional("law", .object(.law), "The article.") { $0.fact.law },
      .required("people", .list(of: .object(.personReference)), "The people it is about.") {
        $0.references($0.fact.people)
      },
      .optional("proceeding", .id, "The proceeding it belongs to.") { owner in
        owner.fact.proceeding.map(owner.prefixed)
      },
      .optional("date", .date, "When it was brought.") { $0.fact.date },
      .optional("until", .date, "When it was dropped, changed or decided.") { $0.fact.until },
      .required("status", .word, "Where it stands.") { $0.fact.status },
      .optional("replaces", .id, "The charge it took the place of.") { owner in
        owner.fact.replaces.map(owner.prefixed)
      },
      .required("certainty", .word, "How sure it is.") { $0.fact.certainty },
      .optional("by", .object(.named), "Whose claim it is.") { $0.fact.by?.entry },
      .optional("note", .languages, "A remark.") { $0.fact.note },
      .required("sources", .list(of: .id), "The ids of sources of the case.") { $0.fact.sources },
    ])
}
