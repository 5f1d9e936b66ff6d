public import DocketDiagnostics
public import DocketLanguage
import DocketText
import DocketYAML

/// Every translation of a repository with what is known about it.
public struct TranslationSurvey: Sendable {
  /// Whether a translation still says what its source says.
  public enum State: String, CaseIterable, Sendable {
    /// Source and translation are those that were stamped.
    case current
    /// The source changed since, the translation did not.
    case outdated
    /// The language is published and the text does not have it.
    case missing
    /// New or changed since the last stamp.
    case unstamped
  }

  /// A text in a language that is not its source.
  public struct Entry: Sendable {
    /// Which translation it is.
    public let key: TranslationLock.Key
    /// What is known about it.
    public let state: State
    /// The way to the text.
    public let field: TextField
    /// The text it is made from.
    public let source: Text.Version
    /// The translation; nil when it is missing.
    public let version: Text.Version?
    /// The file.
    public let file: RecordFile
    /// The digests of both texts as they are; nil when it is missing.
    public let stamp: TranslationLock.Stamp?

    /// Its place: the translation, or the text that lacks it.
    public var location: Location { file.source.location(version?.node.range ?? field.range) }
  }

  /// The translations in the order of files and texts.
  public let entries: [Entry]

  private init(entries: [Entry]) { self.entries = entries }

  /// The translations into one language.
  public func only(_ language: String) -> TranslationSurvey {
    TranslationSurvey(entries: entries.filter { $0.key.language == language })
  }

  /// Looks at every text of a corpus.
  ///
  /// - Parameters:
  ///   - corpus: the corpus.
  ///   - width: how many files to look at at the same time.
  public init(of corpus: Corpus, width: Int = 1) {
    let published = corpus.publishedLanguages
    entries = Parallel.map(corpus.files, width: width) { file in
      var entries: [Entry] = []
      guard let language = corpus.sourceLanguage(of: file) else { return entries }
      let record = file.lockName
      for field in file.texts {
        guard let source = field.text[language] else { continue }
        Self.add(field, source, file, record, published, corpus.lock, to: &entries)
      }
      return entries
    }.flatMap(\.self)
  }

  private static func add(
    _ field: TextField, _ source: Text.Version, _ file: RecordFile, _ record: String,
    _ published: [LanguageTag], _ lock: TranslationLock, to entries: inout [Entry]
  ) {
    let path = field.path.description
    let digest = TextDigest.of(source.text)
    var seen: Set<LanguageTag> = [source.language]
    for version in field.text.versions where seen.insert(version.language).inserted {
      let key = TranslationLock.Key(record: record, path: path, language: version.language.description)
      let stamp = TranslationLock.Stamp(source: digest, translation: TextDigest.of(version.text))
      entries.append(
        Entry(
          key: key, state: state(of: stamp, stamped: lock.stamps[key]), field: field, source: source,
          version: version, file: file, stamp: stamp))
    }
    for language in published where seen.insert(language).inserted {
      let key = TranslationLock.Key(record: record, path: path, language: language.description)
      entries.append(
        Entry(
          key: key, state: .missing, field: field, source: source, version: nil, file: file, stamp: nil))
    }
  }

  private static func state(of stamp: TranslationLock.Stamp, stamped: TranslationLock.Stamp?) -> State {
    guard let stamped, stamped.translation == stamp.translation else { return .unstamped }
    return stamped.source == stamp.source ? .current : .outdated
  }

  /// The lock as it should be: new and changed translations stamped, outdated ones left, vanished ones dropped.
  ///
  /// - Parameters:
  ///   - lock: the lock as it is.
  ///   - stillRight: outdated translations that somebody has compared and found right.
  /// - Returns: the new lock.
  public func stamping(_ lock: TranslationLock, stillRight: Set<TranslationLock.Key> = [])
    -> TranslationLock
  {
    var stamps: [TranslationLock.Key: TranslationLock.Stamp] = [:]
    for entry in entries {
      guard let stamp = entry.stamp else { continue }
      let isKept = entry.state == .outdated && !stillRight.contains(entry.key)
      stamps[entry.key] = isKept ? lock.stamps[entry.key] ?? stamp : stamp
    }
    return TranslationLock(stamps: stamps)
  }
}

extension Corpus {
  /// The language from which the texts of a file are translated: the record's own, else the site's default.
  ///
  /// - Parameter file: the file.
  /// - Returns: the language; nil when it cannot be read.
  public func sourceLanguage(of file: RecordFile) -> LanguageTag? {
    switch file.content {
    case .caseRecord(let record)?: record.language?.value
    case .day(let record)?: record.language?.value
    case nil: nil
    default: pipeline?.languages?.value.defaultLanguage?.value
    }
  }
}
