import DocketDiagnostics
public import DocketLanguage
public import DocketRecords
public import DocketTime

/// How much of what readers need is there: texts by language, archived sources, claims with two sources.
public struct Coverage: Sendable, Equatable {
  /// How many of how many.
  public struct Share: Sendable, Equatable {
    /// How many are there.
    public private(set) var present = 0
    /// How many there could be.
    public private(set) var total = 0

    /// Counts one more.
    mutating func count(_ isPresent: Bool) {
      total += 1
      if isPresent { present += 1 }
    }

    /// The whole percentage, rounded down; 100 where there is nothing to have.
    public var percent: Int { total == 0 ? 100 : present * 100 / total }

    /// Whether this share is smaller than another.
    ///
    /// - Parameter other: the other.
    /// - Returns: whether, by fractions and not by rounded percentages.
    func isBelow(_ other: Share) -> Bool {
      let mine = total == 0 ? (1, 1) : (present, total)
      let theirs = other.total == 0 ? (1, 1) : (other.present, other.total)
      return mine.0 * theirs.1 < theirs.0 * mine.1
    }
  }

  /// The texts of one key.
  public struct Field: Sendable, Equatable {
    /// The key, for instance `summary`.
    public let key: String
    /// Whether `pipeline.yml` gives its absence the severity of an error.
    public let isRequired: Bool
    /// By language, in the order of the published languages.
    public fileprivate(set) var shares: [Share]
    /// How many of them are older than the text they translate, by language; zeros when nobody asked.
    public fileprivate(set) var outdated: [Int]
  }

  /// The published languages in the order of `pipeline.yml`.
  public let languages: [LanguageTag]
  /// The texts by key: required ones first, each group by name.
  public let fields: [Field]
  /// Sources with a copy in a web archive.
  public let archivedSources: Share
  /// Events of the past with sources that speak with two voices, not all of them of authorities.
  public let claimsWithTwoSources: Share

  /// Counts what is there.
  ///
  /// - Parameters:
  ///   - corpus: the records.
  ///   - today: the day up to which events are of the past.
  ///   - survey: the states of the translations, to count those that are outdated; nil not to ask.
  public init(of corpus: Corpus, today: CivilDate, survey: TranslationSurvey? = nil) {
    languages = corpus.publishedLanguages
    fields = Self.fields(of: corpus, languages, survey)
    var archived = Share()
    var claims = Share()
    for file in corpus.files {
      let sources: [Keyed<String, Source>]
      switch file.content {
      case .caseRecord(let record)?:
        sources = record.sources?.value ?? []
        Self.count(record, today, corpus.registry, &claims)
      case .day(let day)?: sources = day.sources?.value ?? []
      default: continue
      }
      for source in sources { archived.count(source.value.archive != nil) }
    }
    archivedSources = archived
    claimsWithTwoSources = claims
  }

  /// All texts of one language.
  ///
  /// - Parameter index: the place of the language among `languages`.
  /// - Returns: how many of all texts are there, and how many of the required ones.
  public func total(ofLanguage index: Int) -> (all: Share, required: Share) {
    var all = Share()
    var required = Share()
    for field in fields where index < field.shares.count {
      all.add(field.shares[index])
      if field.isRequired { required.add(field.shares[index]) }
    }
    return (all, required)
  }

  private static func fields(
    of corpus: Corpus, _ languages: [LanguageTag], _ survey: TranslationSurvey?
  ) -> [Field] {
    let severities = corpus.pipeline?.translations?.value ?? []
    let required = Set(severities.filter { $0.value == .error }.map(\.key.value))
    var byKey: [String: Field] = [:]
    for file in corpus.files where file.kind != .pipeline {
      for text in file.texts where !text.text.versions.isEmpty {
        let key = text.field
        var field =
          byKey[key]
          ?? Field(
            key: key, isRequired: required.contains(key),
            shares: Array(repeating: Share(), count: languages.count),
            outdated: Array(repeating: 0, count: languages.count))
        for (index, language) in languages.enumerated() {
          field.shares[index].count(text.text[language] != nil)
        }
        byKey[key] = field
      }
    }
    for entry in survey?.entries ?? [] where entry.state == .outdated {
      guard let index = languages.firstIndex(where: { $0.description == entry.key.language }) else {
        continue
      }
      byKey[entry.field.field]?.outdated[index] += 1
    }
    return byKey.values.sorted { ($0.isRequired ? 0 : 1, $0.key) < ($1.isRequired ? 0 : 1, $1.key) }
  }

  private static func count(
    _ record: CaseRecord, _ today: CivilDate, _ registry: Registry, _ claims: inout Share
  ) {
    let sources = Dictionary(
      (record.sources?.value ?? []).map { ($0.key.value, $0.value) }, uniquingKeysWith: { first, _ in first })
    for event in (record.events?.value ?? []).map(\.value) {
      guard event.certainty?.value != .retracted, let date = event.date?.value, date.earliest <= today else {
        continue
      }
      let named = (event.sources?.value ?? []).compactMap { id in sources[id.value].map { (id.value, $0) } }
      let hasTwo = Voices(named, in: registry).count >= 2
      claims.count(hasTwo && !named.allSatisfy { $0.1.isOfAuthorities })
    }
  }
}

extension Coverage.Share {
  /// Adds another share to this one.
  fileprivate mutating func add(_ other: Coverage.Share) {
    present += other.present
    total += other.total
  }
}
