public import DocketLanguage

/// All records of a repository, and where each id is defined.
public struct Corpus: Sendable {
  /// The files by path, sorted.
  public let files: [RecordFile]
  /// The configuration; nil when it cannot be read.
  public let pipeline: Pipeline?
  /// The registries and the ids of cases and days.
  public let registry: Registry
  /// Which text each translation was made from.
  public let lock: TranslationLock

  /// Gathers files.
  ///
  /// - Parameters:
  ///   - files: the files of one repository, each path once.
  ///   - lock: which text each translation was made from.
  public init(files: [RecordFile], lock: TranslationLock = TranslationLock()) {
    self.lock = lock
    self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    var pipeline: Pipeline?
    for file in self.files where file.kind == .pipeline {
      if case .pipeline(let value)? = file.content { pipeline = value }
    }
    self.pipeline = pipeline
    registry = Registry(files: self.files)
  }

  /// The cases in the order of their paths.
  public var cases: [(file: RecordFile, record: CaseRecord)] {
    files.compactMap { file in
      if case .caseRecord(let record)? = file.content { (file, record) } else { nil }
    }
  }

  /// The days of no single case in the order of their paths.
  public var days: [(file: RecordFile, record: DayRecord)] {
    files.compactMap { file in
      if case .day(let record)? = file.content { (file, record) } else { nil }
    }
  }

  /// The languages that are published, in the order of `pipeline.yml`; English when it cannot be read.
  public var publishedLanguages: [LanguageTag] {
    let tags = pipeline?.languages?.value.published?.value.map(\.value) ?? []
    return tags.isEmpty ? [LanguageTag("en")].compactMap(\.self) : tags
  }

  /// Whether a language that is published, in full or in part, cannot be read.
  public var hasUnreadableLanguages: Bool {
    guard let pipeline else { return files.contains { $0.kind == .pipeline } }
    return pipeline.$languages.isUnreadable || pipeline.languages?.value.$published.isUnreadable == true
      || pipeline.languages?.value.$partial.isUnreadable == true
  }

  /// The languages in which only some records have texts, in the order of `pipeline.yml`; none that is published.
  public var partialLanguages: [LanguageTag] {
    let published = publishedLanguages
    return (pipeline?.languages?.value.partial?.value.map(\.value) ?? []).filter { !published.contains($0) }
  }
}
