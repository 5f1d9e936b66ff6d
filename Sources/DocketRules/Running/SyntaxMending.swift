import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketYAML

/// Makes files readable, as far as it is certain how they are meant.
///
/// A fault of syntax ends the reading, so a file shows them one by one; nothing but the file is needed to mend them.
struct SyntaxMending {
  private let settings: ReadingSettings

  /// The most faults that are mended in one file.
  private static let mostSteps = 500

  /// A file on its way.
  private typealias State = (file: SourceFile, steps: [Fixing.Step])

  /// Takes the settings of a repository's `pipeline.yml`.
  init(files: [SourceFile]) {
    let pipeline = files.first { FileKind(path: $0.path) == .pipeline }
    settings = ReadingSettings(
      pipeline: pipeline.map { RecordFile(reading: $0, as: .pipeline, language: nil, limits: .standard) })
  }

  /// The files after what is certain, and what was done.
  ///
  /// - Parameters:
  ///   - files: the files of a repository.
  ///   - isAsked: whether a finding is to be mended.
  /// - Returns: the same files in the same order, with new bytes where something was mended.
  func mended(
    _ files: [SourceFile], where isAsked: (Diagnostic) -> Bool
  ) -> (files: [SourceFile], steps: [Fixing.Step]) {
    var result: [SourceFile] = []
    var steps: [Fixing.Step] = []
    for file in files {
      guard let kind = FileKind(path: file.path) else {
        result.append(file)
        continue
      }
      let state = mended(file, as: kind, where: isAsked)
      result.append(state.file)
      steps += state.steps
    }
    return (result, steps)
  }

  private func mended(_ file: SourceFile, as kind: FileKind, where isAsked: (Diagnostic) -> Bool) -> State {
    var state: State = (file, [])
    while state.steps.count < Self.mostSteps, let fault = fault(of: state.file), isAsked(fault) {
      guard let fix = fault.fixes.first(where: { $0.safety == .safe }) ?? byFormat(fault, state.file, kind),
        let bytes = state.file.applying(fix.edits)
      else { break }
      state.file = SourceFile(path: file.path, bytes: bytes)
      state.steps.append(Fixing.Step(diagnostic: fault, fix: fix))
    }
    return state
  }

  /// Why a file cannot be read; nil when it can.
  private func fault(of file: SourceFile) -> Diagnostic? {
    let reading = YAML.read(file, limits: settings.limits)
    return reading.tree == nil ? reading.diagnostics.first : nil
  }

  /// Of several indentations the one that the record format has: all others put a key where no such key can be.
  ///
  /// Where there is only one, the line might go on with the text above; one space too many or too few, and a key that
  /// belongs exactly there, are no accident.
  private func byFormat(_ fault: Diagnostic, _ file: SourceFile, _ kind: FileKind) -> Fix? {
    guard fault.rule == YAMLRules.yamlSyntax.id, !fault.fixes.isEmpty,
      fault.fixes.allSatisfy({ $0.onlyIndents(file) })
    else { return nil }
    let readings = fault.fixes.map { errors(after: $0, file, kind) }
    if let only = fault.fixes.first, fault.fixes.count == 1 {
      guard let errors = readings[0], only.edits.allSatisfy({ $0.movesByOne }) else { return nil }
      return errors.contains { $0.line == fault.location.start.line } ? nil : only
    }
    let known = readings.compactMap(\.self)
    guard known.count == readings.count, let first = known.first else { return nil }
    let shared = known.dropFirst().reduce(first) { $0.intersection($1) }
    let sound = known.indices.filter { known[$0].subtracting(shared).isEmpty }
    guard let index = sound.first, sound.count == 1 else { return nil }
    return fault.fixes[index]
  }

  /// An error of reading a record, in words that outlive a change of indentation.
  private struct ReadingError: Hashable {
    let rule: String
    let line: Int
    let what: String
  }

  /// The errors of a file after a fix and all that is certain then; nil when it cannot be read even so.
  private func errors(after fix: Fix, _ file: SourceFile, _ kind: FileKind) -> Set<ReadingError>? {
    guard let bytes = file.applying(fix.edits) else { return nil }
    var changed = SourceFile(path: file.path, bytes: bytes)
    var steps = 0
    while steps < 50, let fault = fault(of: changed) {
      guard let next = fault.fixes.first(where: { $0.safety == .safe }),
        let bytes = changed.applying(next.edits)
      else { return nil }
      changed = SourceFile(path: file.path, bytes: bytes)
      steps += 1
    }
    let record = RecordFile(reading: changed, as: kind, language: settings.language, limits: settings.limits)
    guard record.isReadable else { return nil }
    return Set(
      record.diagnostics.filter { $0.severity == .error }.map {
        ReadingError(rule: $0.rule, line: $0.location.start.line, what: $0.what.text(in: .en))
      })
  }
}

extension Fix {
  /// Whether nothing changes but the spaces with which lines of a file begin.
  fileprivate func onlyIndents(_ file: SourceFile) -> Bool {
    !edits.isEmpty
      && edits.allSatisfy { edit in
        edit.replacement.utf8.allSatisfy { $0 == 0x20 }
          && file.lineStarts.contains(edit.range.lower)
          && file.text(edit.range).utf8.allSatisfy { $0 == 0x20 }
      }
  }
}

extension TextEdit {
  /// Whether spaces become one more or one less.
  fileprivate var movesByOne: Bool { abs(range.count - replacement.utf8.count) == 1 }
}
