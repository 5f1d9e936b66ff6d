import DocketLanguage
import DocketRecords
import DocketText

/// The translations that are older than the text they translate, so that readers can be told.
struct OutdatedTexts: Sendable {
  /// One of them.
  struct Entry: Hashable, Sendable {
    /// The language of the translation.
    let language: LanguageTag
    /// The way to it in its record, by ids, for instance `events/verdict/note`.
    let path: String
  }

  /// The translations of each record, by the record's path without `records/` and `.yml`.
  private let byRecord: [String: [Entry]]
  /// The texts themselves; what stands in two records alike is as old in both.
  private let texts: [LanguageTag: Set<String>]

  init(_ corpus: Corpus, width: Int) {
    var byRecord: [String: [Entry]] = [:]
    var texts: [LanguageTag: Set<String>] = [:]
    // Without a lock nobody has said when a translation was right, and there is nothing to look up.
    for entry in corpus.lock.stamps.isEmpty ? [] : TranslationSurvey(of: corpus, width: width).entries
    where entry.state == .outdated {
      guard let version = entry.version else { continue }
      byRecord[entry.key.record, default: []].append(
        Entry(language: version.language, path: entry.key.path))
      texts[version.language, default: []].insert(version.text)
    }
    self.byRecord = byRecord
    self.texts = texts
  }

  /// The ways to the outdated translations of a record: by language, in the order of tags and ways.
  ///
  /// - Parameter record: `cases/<id>` or `days/<id>`.
  /// - Returns: nil when there is none.
  func paths(of record: String) -> [(language: LanguageTag, paths: [String])]? {
    guard let entries = byRecord[record] else { return nil }
    return Dictionary(grouping: entries, by: \.language).sorted { $0.key < $1.key }.map { language, entries in
      (language, Set(entries.map(\.path)).sorted { $0.precedesByBytes($1) })
    }
  }

  /// The outdated translations of a record.
  func entries(of record: String) -> Set<Entry> { Set(byRecord[record] ?? []) }

  /// Whether a text as published is older than the one it translates.
  func contains(_ version: LanguageText.Version) -> Bool {
    texts[version.language]?.contains(version.text) ?? false
  }
}
