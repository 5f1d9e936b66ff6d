public import DocketDiagnostics
import DocketLanguage
public import DocketRecords
import DocketText
public import DocketYAML

extension Validator {
  /// Reads files without checking them.
  public func read(_ files: [SourceFile]) -> Corpus { Self.read(files, width: width) }

  /// Reads files without checking them.
  ///
  /// - Parameters:
  ///   - files: the files of one repository, each path once.
  ///   - width: how many to read at the same time.
  /// - Returns: the records.
  public static func read(_ files: [SourceFile], width: Int) -> Corpus {
    var pipeline: RecordFile?
    if let file = files.first(where: { FileKind(path: $0.path) == .pipeline }) {
      pipeline = RecordFile(reading: file, as: .pipeline, language: nil, limits: .standard)
    }
    let settings = ReadingSettings(pipeline: pipeline)
    let others = files.filter { FileKind(path: $0.path) != .pipeline }
    let read = Parallel.map(others, width: width) { file in
      FileKind(path: file.path).map {
        RecordFile(reading: file, as: $0, language: settings.language, limits: settings.limits)
      }
    }
    let lock = files.first { $0.path == TranslationLock.path }.map { TranslationLock(reading: $0) }
    return Corpus(
      files: read.compactMap(\.self) + [pipeline].compactMap(\.self), lock: lock ?? TranslationLock())
  }
}

/// What `pipeline.yml` says about reading the other files.
struct ReadingSettings {
  let language: LanguageTag?
  let limits: Limits

  init(pipeline file: RecordFile?) {
    guard case .pipeline(let pipeline)? = file?.content else {
      language = nil
      limits = .standard
      return
    }
    language = pipeline.languages?.value.defaultLanguage?.value
    limits = pipeline.limits?.value.limits ?? .standard
  }
}

extension Corpus {
  /// How large a file of the repository may be.
  public var limits: Limits { pipeline?.limits?.value.limits ?? .standard }
}

extension LimitSettings {
  /// The limits, standard where nothing is said.
  var limits: Limits {
    Limits(
      fileSize: fileSize?.value ?? Limits.standard.fileSize, depth: depth?.value ?? Limits.standard.depth,
      nodes: nodes?.value ?? Limits.standard.nodes,
      scalarLength: textLength?.value ?? Limits.standard.scalarLength)
  }
}
