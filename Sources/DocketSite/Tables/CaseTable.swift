import DocketLanguage
import DocketRecords

extension Table {
  /// The cases.
  static let cases = Table("cases", "One public case.", columns) { site, write in site.cases.forEach(write) }

  private static let columns: [TableColumn<PublicCase>] = [
    .required("id", .id, "The id, the same for ever.") { TableID($0.id) },
    .languages("title", "What the case is called.") { $0.title },
    .languages("short", "What it is called in few letters.") { $0.short },
    .languages("summary", "What it is about.") { $0.summary },
    .optional("language", .language, "The language the record is written in.") { $0.language?.description },
    .optional("jurisdiction", .country, "The state that prosecutes; no opinion on borders.") {
      $0.jurisdiction
    },
    .list("people", .ids, "The people whose case it is.") { record in
      record.people.map { TableID(record.id, $0.id) }
    },
    .list("tags", .ids, "Its subjects.") { $0.tags.map { TableID($0.id) } },
    .required("monitoring", .word, "Whether somebody keeps it up to date.") { $0.monitoring },
    .optional("verified", .day, "The last day on which a person re-read the whole record.") { $0.verified },
    .optional("reviewed", .day, "The day on which somebody last compared it with its sources.") {
      $0.reviewed
    },
    .list("aliases", .texts, "Other names of the case.") { $0.aliases },
    .list("identifiers", .texts, "The case in other collections, as `collection:id`.") { record in
      record.identifiers.map { "\($0.scheme):\($0.id)" }
    },
    .optional("texts_licence", .text, "The licence of its texts where it is not that of the site (SPDX).") {
      $0.licence
    },
  ]
}
