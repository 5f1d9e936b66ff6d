import DocketDiagnostics
import DocketEditing
import DocketLanguage
import DocketRecords
import DocketText
import DocketTime
import DocketYAML

/// A withdrawal while it is put together.
struct WithdrawalWork {
  private let corpus: Corpus
  private var edited: [String: EditedFile] = [:]
  private var removed: [String] = []
  private var others: [SourceFile] = []
  /// What was done so far.
  private(set) var steps: [Message] = []

  init(_ corpus: Corpus) { self.corpus = corpus }

  /// All changed and removed files.
  var changes: FileChanges {
    FileChanges(
      written: (edited.values.map(\.source) + others).sorted { $0.path < $1.path }, removed: removed)
  }

  /// Enters the digest; the list is begun where there is none.
  mutating func enter(_ digest: String, on day: CivilDate) throws(DeskProblem) {
    guard !corpus.registry.withdrawn.contains(digest) else { return }
    let path = "records/withdrawn.yml"
    let entry = NewValue.map([
      (key: "digest", value: .text(digest)), (key: "date", value: .unquoted("\(day)")),
    ])
    let old = corpus.files.first { $0.path == path }?.source
    let isEmpty = corpus.files.first { $0.path == path }?.root?["withdrawn"]?.items?.isEmpty != false
    let start =
      old
      ?? SourceFile(
        path: path,
        bytes: Array((FirstLine.text(for: path, as: .withdrawn, in: corpus) + "withdrawn: x\n").utf8))
    var file = try EditedFile.opened(start)
    try file.edit { file throws(EditProblem) in
      if isEmpty {
        try file.set(.list([entry]), at: ["withdrawn"], order: ["withdrawn"])
      } else {
        try file.append(entry, to: ["withdrawn"])
      }
    }
    edited[path] = file
    steps.append(Self.entered.with(["path": .code(path)]))
  }

  /// Takes a whole file out, and what other files refer to it with.
  mutating func remove(_ file: RecordFile) throws(DeskProblem) {
    removed.append(file.path)
    steps.append(Self.fileGoes.with(["path": .code(file.path)]))
    guard file.kind == .caseRecord else { return }
    let id = FileKind.stem(of: file.path)
    try dropTwins { $0.hasPrefix("\(id)/") }
    for other in corpus.files where other.path != file.path {
      let places = other.references.filter { $0.target == .caseRecord && $0.id == id }
      guard !places.isEmpty else { continue }
      try edit(other) { edited throws(EditProblem) in try edited.removeItem(id, from: ["cases"]) }
      steps.append(Self.reference.with(["path": .code(other.path), "key": .code("cases")]))
    }
  }

  /// Takes a person out of a case, with all that is said of nobody else.
  mutating func remove(_ person: String, of file: RecordFile) throws(DeskProblem) {
    let name = "\(FileKind.stem(of: file.path))/\(person)"
    try dropTwins { $0 == name }
    let removal = PersonRemoval(of: person, in: file)
    try edit(file) { edited throws(EditProblem) in
      for step in removal.steps.reversed() { try step.make(in: &edited) }
    }
    steps += removal.steps.map { Self.inCase.with(["path": .code(file.path), "place": .code($0.place)]) }
  }

  /// Takes out what says of people of other cases that they are somebody who goes: `same_as` has both ids.
  private mutating func dropTwins(_ isGone: (String) -> Bool) throws(DeskProblem) {
    for (file, record) in corpus.cases where !removed.contains(file.path) {
      for entry in record.people?.value ?? [] {
        let gone = (entry.value.sameAs?.value ?? []).map(\.value).filter(isGone)
        guard !gone.isEmpty else { continue }
        let list: NodePath = ["people", .key(entry.key.value), "same_as"]
        try edit(file) { edited throws(EditProblem) in
          for name in gone { try edited.removeItem(name, from: list) }
        }
        steps.append(Self.reference.with(["path": .code(file.path), "key": .code("same_as")]))
      }
    }
  }

  /// Takes the lines of what is gone out of the lock; all others stay byte for byte.
  mutating func dropStamps(of target: Withdrawable) {
    guard let lock = corpus.lock.file else { return }
    let name = target.file.lockName
    var left: Set<String> = []
    if case .person = target, let after = edited[target.file.path]?.source {
      let language = corpus.pipeline?.languages?.value.defaultLanguage?.value
      let read = RecordFile(reading: after, as: target.file.kind, language: language, limits: .standard)
      left = Set(read.texts.map(\.path.description))
    }
    var kept: [UInt8] = []
    var count = 0
    for number in 1...max(1, lock.lineCount) {
      let range = lock.lineRange(number)
      let end = number < lock.lineCount ? lock.lineRange(number + 1).lower : lock.bytes.count
      let words = lock.bytes[range.lower..<range.upper].split(separator: 0x20)
      if words.count > 1, words[0].elementsEqual(name.utf8),
        !left.contains(String(decoding: words[1], as: UTF8.self))
      {
        count += 1
      } else {
        kept += lock.bytes[range.lower..<end]
      }
    }
    guard count > 0 else { return }
    others.append(SourceFile(path: lock.path, bytes: kept))
    steps.append(Self.stamps.with(["path": .code(lock.path), "count": .count(count)]))
  }

  private mutating func edit(
    _ file: RecordFile, _ work: (inout EditedFile) throws(EditProblem) -> Void
  ) throws(DeskProblem) {
    var open: EditedFile
    if let begun = edited[file.path] { open = begun } else { open = try EditedFile.opened(file.source) }
    try open.edit(work)
    edited[file.path] = open
  }

  private static let entered = Phrase("entered", en: "{path}: a digest and today’s date are entered")
  private static let fileGoes = Phrase("file-goes", en: "{path}: the file goes")
  private static let reference = Phrase("reference", en: "{path}: the id goes from {key}")
  private static let inCase = Phrase("in-case", en: "{path}: {place} goes")
  private static let stamps = Phrase("stamps", en: "{path}: {count} {count?line goes|lines go}")
}

extension EditedFile {
  /// Takes an item out of a list of ids; the last one takes the key with it.
  mutating func removeItem(_ id: String, from list: NodePath) throws(EditProblem) {
    guard let node = node(at: list) else { throw .noSuchPlace(list) }
    guard let items = node.items, items.count > 1 else { return try remove(list) }
    for (place, item) in items.enumerated().reversed() where item.scalar?.text == id {
      try remove(list.appending(place))
    }
  }
}
