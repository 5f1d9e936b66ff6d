public import DocketDiagnostics
import DocketLanguage
import DocketYAML

/// Hands out the values of an object's keys, and reports keys that are missing or not known.
public struct ObjectReader: ~Copyable, Sendable {
  /// The bytes of the object.
  public let range: ByteRange
  private let entity: EntityDescription
  private let entries: [Entry]
  /// For each field of the entity, the entry that holds it.
  private var entryOfField: [Int?]
  /// The field after the one that was taken last; mostly the next to be taken.
  private var nextField = 0
  /// Keys that resemble none of the format: each may have been meant for any key that is not there.
  private var strangers: [ByteRange] = []
  private(set) var context: ReadingContext

  init(entries: [Entry], range: ByteRange, entity: EntityDescription, context: consuming ReadingContext) {
    self.range = range
    self.entity = entity
    self.entries = entries
    self.context = context
    entryOfField = Array(repeating: nil, count: entity.fields.count)
    assign()
  }

  private mutating func assign() {
    var unknown: [Int] = []
    var expected = 0
    for (index, entry) in entries.enumerated() where entry.hasReadableKey {
      let name = entry.name
      // Files mostly follow the canonical order, so the next field is tried first.
      if let field = field(named: name, from: expected) {
        if entryOfField[field] == nil { entryOfField[field] = index }
        expected = field + 1
      } else {
        unknown.append(index)
      }
    }
    for index in unknown { reportUnknown(index) }
    // One slip, one message: what is missing may stand under a key that nobody knows.
    guard strangers.isEmpty else { return }
    for (index, field) in entity.fields.enumerated() where field.required && entryOfField[index] == nil {
      if field.key == "id", let first = entries.first {
        context.noteMissingID(MissingID(of: entity, entries: entries, before: first.key.range, in: range))
        continue
      }
      context.report(
        SchemaRules.requiredKey, at: entries.first?.key.range ?? range,
        SchemaPhrases.missing.with(["key": .code(field.key), "entity": .code(entity.name)]),
        mend: [SchemaPhrases.addKey.with(["line": .code("\(field.key): \(field.example)")])])
    }
  }

  private func field(named name: String, from start: Int) -> Int? {
    let count = entity.fields.count
    for index in start..<max(start, count) where entity.fields[index].key == name { return index }
    for index in 0..<min(start, count) where entity.fields[index].key == name { return index }
    return nil
  }

  /// Reports a key that is not known; one that is clearly a misspelling is then read as what was meant, so that
  /// one slip gives one message.
  private mutating func reportUnknown(_ index: Int) {
    let entry = entries[index]
    let candidates = Suggestion.nearest(to: entry.name, among: entity.keys)
    let homes = Self.homes[entry.name] ?? []
    var mend: [Message] = []
    if (1...3).contains(homes.count) {
      mend.append(SchemaPhrases.belongsElsewhere.with(["entities": .list(homes.map { .code($0) })]))
    }
    mend += candidates.map { SchemaPhrases.didYouMean.with(["word": .code($0)]) }
    if mend.isEmpty {
      mend = [SchemaPhrases.allowedKeys.with(["keys": .list(entity.keys.map { .code($0) })])]
    }
    let fixes = candidates.prefix(1).map { context.replacing(entry.key.range, with: $0) }
    context.report(
      SchemaRules.unknownKey, at: entry.key.range,
      SchemaPhrases.unknown.with(["key": .code(entry.name), "entity": .code(entity.name)]),
      mend: mend, fixes: Array(fixes))
    if let first = candidates.first, let field = field(named: first, from: 0) {
      if entryOfField[field] == nil { entryOfField[field] = index }
    } else if homes.isEmpty {
      strangers.append(entry.key.range)
    }
  }

  /// For every key of the format the objects that have it.
  private static let homes: [String: [String]] = {
    var homes: [String: [String]] = [:]
    for entity in EntityDescription.all {
      for key in entity.keys { homes[key, default: []].append(entity.name) }
    }
    return homes
  }()

  /// What stands under a key.
  ///
  /// - Parameter field: a key of this object.
  /// - Returns: the value and the bytes it was read from, or that there is none, or none that can be read.
  public mutating func take<Value: Sendable>(_ field: Field<Value>) -> Stated<Value> {
    guard let index = self.field(named: field.description.key, from: nextField) else { return .absent }
    nextField = index + 1
    guard let entry = entryOfField[index] else { return strangers.first.map { .unreadable($0) } ?? .absent }
    let node = entries[entry].value
    return context.descend(.key(field.description.key)) { context in
      context.hasLostPart = false
      guard let value = field.kind.read(node, &context) else { return .unreadable(node.range) }
      return .value(value, at: node.range, isWhole: !context.hasLostPart)
    }
  }

  /// The bytes of a key itself, where it is there.
  public func keyRange(_ key: String) -> ByteRange? {
    guard let index = field(named: key, from: 0), let entry = entryOfField[index] else { return nil }
    return entries[entry].key.range
  }

  /// The bytes of the first key, for findings about the object as a whole.
  public var firstKeyRange: ByteRange { entries.first?.key.range ?? range }

  /// Sets the language of plain texts that are read from here on; of one that cannot be read, nobody knows.
  mutating func setLanguage(_ language: Stated<LanguageTag>) {
    if !language.isAbsent { context.language = language.wrappedValue?.value }
  }

  consuming func finish() -> ReadingContext { context }
}
