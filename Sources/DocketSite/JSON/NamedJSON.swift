import DocketLanguage
import DocketRecords

extension JSONObjectType where Owner == NamedEntry {
  /// Something of a registry with its name.
  static let named = JSONObjectType(
    "named",
    "Something that has a name of its own: a court, a place, an organisation, a tag, a side of the case.",
    [
      .required("id", .text, "Its id.") { $0.id },
      .optional("name", .languages, "What it is called.") { $0.name },
    ])
}

extension JSONObjectType where Owner == PersonReference {
  /// A person who is referred to.
  static let personReference = JSONObjectType(
    "person_reference", "A person of a case.",
    [
      .required("id", .id, "The id of the person: that of the case, a slash, the person’s own.") { $0.id },
      .optional("name", .languages, "The name as each language spells it.") { $0.person.name },
    ])
}

/// A person with the case they belong to.
struct PersonReference: Sendable {
  let caseID: String
  let person: NamedEntry

  var id: String { "\(caseID)/\(person.id)" }
}

extension Claimant {
  /// The side or organisation with its name.
  var entry: NamedEntry {
    switch self {
    case .role(let role): NamedEntry(id: role.rawValue, name: LanguageText(role.label))
    case .organisation(let entry): entry
    }
  }
}

extension LanguageText {
  /// A phrase in docket's own languages.
  init?(_ phrase: Phrase) {
    let versions = MessageLanguage.complete.compactMap { language in
      LanguageTag(language.rawValue).map { Version(language: $0, text: phrase[language]) }
    }
    self.init(versions: versions)
  }

  /// The versions of a text, each language once; nil where there is none.
  init?(versions: [Version]) {
    guard !versions.isEmpty else { return nil }
    self.versions = versions
  }
}

extension JSONObjectType where Owner == PublicLaw {
  /// An article of a law.
  static let law = JSONObjectType("law", "An article of a law.", lawFields)

  /// What is known of an article wherever it is named.
  static var lawFields: [JSONField<PublicLaw>] {
    [
      .required("id", .id, "The id in the registry of laws.") { $0.id },
      .optional("wording", .languages, "What it punishes, in a few words.") { $0.wording },
      .optional("code", .languages, "The code it stands in.") { $0.code },
      .optional("article", .text, "Article and part.") { $0.article },
      .optional("jurisdiction", .country, "The state whose law it is.") { $0.jurisdiction },
      .optional("longest_term", .duration, "The longest sentence it allows; absent for life.") {
        $0.longestTerm
      },
    ]
  }
}

extension JSONObjectType where Owner == PublicSource {
  /// A source.
  static let source = JSONObjectType(
    "source", "A source.",
    [
      .required("id", .id, "The id within its case or day.") { $0.id },
      .optional("type", .word, "What kind of source it is.") { $0.type },
      .optional("publisher", .object(.named), "Who published it.") { $0.publisher?.entry },
      .optional(
        "reprint_of", .object(.named),
        "Who published the text first, where it is printed again or translated."
      ) {
        $0.reprintOf?.entry
      },
      .optional("author", .text, "Who wrote it, as printed.") { $0.author },
      .optional("title", .text, "Its title in its own language.") { $0.title },
      .optional("description", .text, "What it is, where its title is not known.") { $0.description },
      .optional("date", .date, "When it was published.") { $0.date },
      .optional("decided", .date, "When it was decided or written, where it was published later.") {
        $0.decided
      },
      .optional("language", .language, "The language it is in.") { $0.language?.description },
      .optional("url", .address, "Its address; in a file of one language where its readers may be led there.")
      {
        $0.linkedAddress(under: $1)
      },
      .optional(
        "archive", .address,
        "The address of a copy in a web archive; in a file of one language where its readers may be led there."
      ) { $0.linkedArchive(under: $1) },
      .optional("accessed", .day, "When somebody last opened it.") { $0.accessed },
      .optional("note", .languages, "A remark.") { $0.note },
    ])
}
