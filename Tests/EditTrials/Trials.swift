import DocketDiagnostics
import DocketEditing
import DocketYAML
import TestSupport

/// What trying edits gave.
public struct Trials: Sendable {
  /// The layouts of chance that were edited.
  public internal(set) var layouts = 0
  /// The runs over records as they are.
  public internal(set) var records = 0
  /// The edits that were judged, by kind.
  public internal(set) var edits: [String: Int] = [:]
  /// The characters of the files before the edits.
  public internal(set) var bytes = 0
  /// What was wrong, with the seed, the edit, and the file before and after it.
  public internal(set) var faults: [String] = []

  /// The edits of all kinds.
  public var count: Int { edits.values.reduce(0, +) }

  /// Nothing tried yet.
  public init() {}

  /// Puts others beside these.
  public mutating func add(_ other: Trials) {
    layouts += other.layouts
    records += other.records
    bytes += other.bytes
    edits.merge(other.edits) { $0 + $1 }
    faults += other.faults
  }

  /// Edits in a layout of chance: the content of one of the texts, or some of it, written anew.
  ///
  /// - Parameters:
  ///   - texts: records that can be read.
  ///   - seed: where chance begins.
  ///   - edits: how many edits.
  /// - Returns: what became of them; the first fault ends the trial.
  public static func ofLayout(of texts: [String], seed: Int, edits: Int) -> Trials {
    var numbers = SplitMix64(seed: seed)
    var trials = Trials()
    trials.layouts = 1
    guard let text = texts.randomElement(using: &numbers), let all = Content(reading: text) else {
      trials.faults.append("\(seed): the record cannot be read")
      return trials
    }
    // Whole records are long and alike; most layouts take some of one, and differ in all else.
    let content = Int.random(in: 0..<12, using: &numbers) == 0 ? all : all.shortened(4, &numbers)
    let layout = RandomLayout(of: content, seed: seed)
    let file = SourceFile(path: "case.yml", bytes: layout.bytes)
    guard let desk = Desk(file, layout.comments), desk.content == content else {
      trials.faults.append("\(seed): the layout says something else\n\(file.whole)")
      return trials
    }
    trials.make(edits, from: desk, seed, &numbers)
    return trials
  }

  /// Edits in a record as it is.
  ///
  /// - Parameters:
  ///   - text: the record, which can be read.
  ///   - seed: where chance begins.
  ///   - edits: how many edits.
  /// - Returns: what became of them; the first fault ends the trial.
  public static func ofRecord(_ text: String, seed: Int, edits: Int) -> Trials {
    var numbers = SplitMix64(seed: seed)
    var trials = Trials()
    trials.records = 1
    guard let desk = Desk(SourceFile(path: "case.yml", bytes: Array(text.utf8)), []) else {
      trials.faults.append("\(seed): the record cannot be read")
      return trials
    }
    trials.make(edits, from: desk, seed, &numbers)
    return trials
  }

  /// Edits one by one: of every second seed each begins with the first file, of the others four follow each other.
  private mutating func make(_ number: Int, from first: Desk, _ seed: Int, _ numbers: inout SplitMix64) {
    let inRow = seed % 2 == 0 ? 1 : 4
    var desk = first
    var made: [GeneratedEdit] = []
    for turn in 0..<number {
      if turn % inRow == 0 { (desk, made) = (first, []) }
      guard let edit = GeneratedEdit.random(in: desk.content, &numbers) else { continue }
      edits[edit.kind, default: 0] += 1
      bytes += desk.file.source.bytes.count
      let before = desk.file.source
      if let fault = desk.fault(of: edit) {
        let after = desk.file.source
        let steps = made.map { "\nafter \($0)" }.joined()
        let history = made.isEmpty ? "" : "\(first.file.source.whole)\(steps)\n=====\n"
        faults.append("\(seed).\(turn): \(edit) \(fault)\n\(history)\(before.whole)\n=====\n\(after.whole)")
        return
      }
      made.append(edit)
    }
  }
}

/// A file on which edits are made, with what chance knows of it.
private struct Desk {
  var file: EditedFile
  var content: Content
  var comments: [RandomLayout.Comment]

  init?(_ source: SourceFile, _ comments: [RandomLayout.Comment]) {
    guard let file = try? EditedFile(source), let root = YAML.read(source).root else { return nil }
    self.file = file
    content = Content(root)
    self.comments = comments
  }

  /// Makes an edit and says what is wrong with it; nil when nothing is.
  mutating func fault(of edit: GeneratedEdit) -> String? {
    let before = file.source
    do { try edit.make(in: &file) } catch { return "is refused: \(error)" }
    let judge = Judge(before, file.source, edit, comments, saying: content)
    if let fault = judge.fault { return fault }
    if file.original.applying(file.edits) != file.source.bytes { return "gives other edits than it made" }
    if !file.isAsReadAnew { return "is read in another way with the whole file" }
    if edit.canBeRepeated {
      var again = file
      do { try edit.make(in: &again) } catch { return "is refused the second time: \(error)" }
      if again.source.bytes != file.source.bytes { return "changes something the second time" }
    }
    content = judge.said ?? content
    comments = judge.commentsLeft
    return nil
  }
}

extension Content {
  fileprivate init?(reading text: String) {
    guard let root = YAML.read(SourceFile(path: "case.yml", bytes: Array(text.utf8))).root else { return nil }
    self.init(root)
  }
}

extension SourceFile {
  fileprivate var whole: String { String(decoding: bytes, as: UTF8.self) }
}
