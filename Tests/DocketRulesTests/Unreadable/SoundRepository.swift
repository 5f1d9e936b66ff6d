import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime
import Foundation

@testable import DocketRules

/// A repository as it is, and what is found when one value of it cannot be read any more.
struct SoundRepository: Sendable {
  let files: [SourceFile]
  let values: [TypedValue]
  private let earlier: [SourceFile]
  private let today: CivilDate
  /// What is found in it as it is.
  private let known: Found

  /// A value that is made unreadable.
  struct Damage: Sendable, CustomStringConvertible {
    let value: TypedValue
    let form: String

    var description: String { "\(value.way): \(value.text) → \(form)" }
  }

  /// What was found where: a finding is known when its rule spoke at the same place, and not more mildly.
  private struct Found {
    private var severities: [[String]: [Severity]] = [:]

    mutating func add(_ diagnostic: Diagnostic) {
      severities[Self.name(diagnostic, at: diagnostic.location.start.offset), default: []]
        .append(diagnostic.severity)
    }

    mutating func takes(_ diagnostic: Diagnostic, at offset: Int) -> Bool {
      let name = Self.name(diagnostic, at: offset)
      guard let index = severities[name]?.firstIndex(where: { $0 >= diagnostic.severity }) else {
        return false
      }
      severities[name]?.remove(at: index)
      return true
    }

    private static func name(_ diagnostic: Diagnostic, at offset: Int) -> [String] {
      [diagnostic.rule, diagnostic.location.path, String(offset)]
    }
  }

  /// Takes files.
  ///
  /// - Parameters:
  ///   - files: the files of one repository.
  ///   - earlier: the state before them; they themselves when left out.
  ///   - today: what today is.
  init(_ files: [SourceFile], earlier: [SourceFile]? = nil, today: CivilDate) {
    self.files = files
    self.earlier = earlier ?? files
    self.today = today
    let validation = RuleCase.validate(files, earlier: self.earlier, today: today)
    // What cannot be read as it is stays so.
    let reported = Dictionary(grouping: validation.diagnostics, by: \.location.path)
    values = validation.corpus.files.flatMap(TypedValue.all(in:)).filter { value in
      reported[value.path]?.contains { value.range.overlaps($0.location.byteRange) && $0.isAboutReading }
        != true
    }
    known = validation.diagnostics.reduce(into: Found()) { $0.add($1) }
  }

  /// The files below a folder beside the tests.
  init(folder: String, today: CivilDate) {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: folder)
    let names = (FileManager.default.enumerator(atPath: root.path)?.allObjects ?? []).compactMap {
      $0 as? String
    }
    let files = names.sorted().compactMap { name in
      FileKind(path: name) == nil && name != TranslationLock.path
        ? nil
        : FileManager.default.contents(atPath: root.appending(path: name).path).map {
          SourceFile(path: name, bytes: Array($0))
        }
    }
    self.init(files, today: today)
  }

  var damages: [Damage] {
    values.flatMap { value in value.unreadableForms.map { Damage(value: value, form: $0) } }
  }

  /// What is found after a value was made unreadable, and was not found before.
  ///
  /// - Parameter damage: the value, and what stands in its place.
  /// - Returns: the new findings at the value, and those anywhere else.
  func newFindings(after damage: Damage) -> (there: [Diagnostic], elsewhere: [Diagnostic]) {
    let range = damage.value.range
    let damaged = files.map { file in
      guard file.path == damage.value.path else { return file }
      let bytes = file.bytes[..<range.lower] + Array(damage.form.utf8) + file.bytes[range.upper...]
      return SourceFile(path: file.path, bytes: Array(bytes))
    }
    let after = RuleCase.validate(damaged, earlier: earlier, today: today)
    var left = known
    let growth = damage.form.utf8.count - range.count
    let new = after.diagnostics.filter { diagnostic in
      let offset = diagnostic.location.start.offset
      let isBehind = diagnostic.location.path == damage.value.path && offset > range.lower
      return !left.takes(diagnostic, at: isBehind ? offset - growth : offset)
    }
    let place = ByteRange(range.lower, range.lower + damage.form.utf8.count)
    func isThere(_ diagnostic: Diagnostic) -> Bool {
      diagnostic.location.path == damage.value.path && place.contains(diagnostic.location.byteRange)
    }
    return (new.filter(isThere), new.filter { !isThere($0) })
  }
}

extension Diagnostic {
  /// Whether it says that something cannot be read, or that an id leads nowhere.
  fileprivate var isAboutReading: Bool {
    rule == "unresolved-reference" || SchemaRules.all.contains { $0.id == rule }
  }
}
