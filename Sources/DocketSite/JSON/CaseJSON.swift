import DocketJSON
import DocketLanguage
import DocketRecords

/// A case with the domain of its UIDs.
struct CaseInSite: Sendable {
  let record: PublicCase
  let site: Site
  /// Its hearings and days as they were encoded for the same readers; nil where they are encoded here.
  var parts: ObjectParts? = nil

  fileprivate var people: [PersonInCase] {
    record.people.map { PersonInCase(caseID: record.id, person: $0) }
  }

  fileprivate var events: [EventInSite] {
    record.events.map { EventInSite($0, domain: site.domain, encoded: parts?[hearing: $0.publicID]) }
  }

  fileprivate var days: [DayInSite] {
    record.days.map { DayInSite($0, site: site, encoded: parts?[day: $0.publicID]) }
  }

  fileprivate func facts<Fact>(_ facts: [Fact]) -> [FactInCase<Fact>] {
    facts.map { FactInCase(caseID: record.id, fact: $0) }
  }
}

extension JSONObjectType where Owner == CaseInSite {
  /// A case with everything that is public.
  static let fullCase = JSONObjectType(
    "case", "One public case: its people, what happened, and what is to come.",
    [
      .required("id", .id, "The id, the same for ever.") { $0.record.id },
      .optional("language", .language, "The language the record is written in.") {
        $0.record.language?.description
      },
    ] + summaryFields + [
      .optional("story", .languages, "The longer story.") { $0.record.story },
      .required("aliases", .list(of: .text), "Other names of the case.") { $0.record.aliases },
      .required("identifiers", .identifiers, "The case in other collections, by scheme.") {
        $0.record.identifiers
      },
      .required("people", .list(of: .object(.person)), "The people whose case it is.") { $0.people },
      .required("proceedings", .list(of: .object(.proceeding)), "Legal cases, where there are several.") {
        $0.facts($0.record.proceedings)
      },
      .required("recognised", .list(of: .object(.recognition)), "Who recognises whom as what.") {
        $0.facts($0.record.recognised)
      },
      .required("charges", .list(of: .object(.charge)), "What people are or were accused of.") {
        $0.facts($0.record.charges)
      },
      .required("events", .list(of: .encodedEvent), "What happened and what is to come.") { $0.events },
      .required("days", .list(of: .encodedDay), "Days that belong to this case.") { $0.days },
      .required("sources", .list(of: .object(.source)), "The sources.") { $0.record.sources },
      .optional(
        "outdated", .pathsByLanguage,
        "Translations older than the text they translate: by language the ways to them, days included."
      ) { $0.site.languages.outdated.paths(of: "cases/\($0.record.id)") },
    ])

  /// A case as the list of cases has it.
  static let caseSummary = JSONObjectType(
    "case_summary", "One public case, in short.",
    [.required("id", .id, "The id, the same for ever.") { $0.record.id }] + summaryFields + [
      .required("people", .list(of: .object(.personSummary)), "The people whose case it is.") { $0.people },
      .required("links", .object(.caseLinks), "Where more about it is published.") { $0 },
    ])

  private static let summaryFields: [JSONField<CaseInSite>] = [
    .optional("title", .languages, "What the case is called.") { $0.record.title },
    .optional("short", .languages, "What it is called in few letters.") { $0.record.short },
    .optional("summary", .languages, "What it is about.") { $0.record.summary },
    .optional("jurisdiction", .country, "The state that prosecutes; no opinion on borders.") {
      $0.record.jurisdiction
    },
    .required("tags", .list(of: .object(.named)), "Its subjects.") { $0.record.tags },
    .required("monitoring", .word, "Whether somebody keeps it up to date.") { $0.record.monitoring },
    .optional("verified", .day, "The last day on which a person re-read the whole record.") {
      $0.record.verified
    },
    .optional("reviewed", .day, "The day on which somebody last compared it with its sources.") {
      $0.record.reviewed
    },
  ]
}

extension JSONKind where Value == [(scheme: String, id: String)] {
  /// Ids in other collections by the name of the collection.
  static var identifiers: JSONKind {
    JSONKind(
      .simple([.init("type", "object"), .init("additionalProperties", ["type": "string"])])
    ) { pairs, output in
      output.beginObject()
      for pair in pairs { output.member(pair.scheme) { $0.string(pair.id) } }
      output.endObject()
    }
  }
}
