public import DocketDiagnostics
import DocketLanguage
import DocketYAML

/// Hands out the values of an object's keys, and reports keys that are missing or not known.
public struct ObjectReader: ~Copyable, Sendable {
  /// The bytes of the object.
  public let range: ByteRange
  /// The bytes of the first key, for findings about the object as a whole.
  public let firstKeyRange: ByteRange
  private let object: Part
  private let keys: EntityKeys
  /// Where the context keeps the entries of this object's fields.
  private let firstSlot: Int
  /// The field after the one that was taken last; mostly the next to be taken.
  private var nextField = 0
  /// Keys that resemble none of the format: each may have been meant for any key that is not there.
  private var strangers: [ByteRange] = []
  private(set) var context: ReadingContext

  /// A key with what stands under it.
  private struct Entry {
    let key: Part
    let value: Part
  }

  init(_ object: Part, keys: EntityKeys, context: consuming ReadingContext) {
    self.object = object
    self.keys = keys
    range = object.range
    var children = context.tree.children(of: object)
    firstKeyRange = children.next()?.range ?? object.range
    firstSlot = context.entryOfField.count
    context.entryOfField.append(contentsOf: repeatElement(nil, count: keys.codes.count))
    self.context = context
    assign()
  }

  private mutating func assign() {
    var unknown: [Entry] = []
    var expected = 0
    var children = context.tree.children(of: object)
    while let key = children.next(), let value = children.next() {
      guard let code = context.tree.code(ofKey: key) else { continue }
      // Files mostly follow the canonical order, so the next field is tried first.
      if let field = keys.field(code, from: expected, { context.tree.text(of: key) }) {
        hold(value, as: field)
        expected = field + 1
      } else {
        unknown.append(Entry(key: key, value: value))
      }
    }
    for entry in unknown { reportUnknown(entry) }
    // One slip, one message: what is missing may stand under a key that nobody knows.
    guard strangers.isEmpty else { return }
    for field in keys.required where context.entryOfField[firstSlot + field] == nil { reportMissing(field) }
  }

  /// Remembers what stands under a key of the format; the first of two counts.
  private mutating func hold(_ value: Part, as field: Int) {
    if context.entryOfField[firstSlot + field] == nil { context.entryOfField[firstSlot + field] = value }
  }

  private mutating func reportMissing(_ index: Int) {
    let field = keys.description.fields[index]
    let isEmpty = context.tree.count(of: object) == 0
    if field.key == "id", !isEmpty {
      let missing = MissingID(of: keys.description, object, in: context.tree, before: firstKeyRange)
      return context.noteMissingID(missing)
    }
    context.report(
      SchemaRules.requiredKey, at: firstKeyRange,
      SchemaPhrases.missing.with(["key": .code(field.key), "entity": .code(keys.description.name)]),
      mend: [SchemaPhrases.addKey.with(["line": .code("\(field.key): \(field.example)")])])
  }

  /// Reports a key that is not known; one that is clearly a misspelling is then read as what was meant, so that
  /// one slip gives one message.
  private mutating func reportUnknown(_ entry: Entry) {
    let name = context.tree.text(of: entry.key)
    let near = Suggestion.nearest(to: name, among: keys.description.keys)
    // Renaming it to a key that is there would make two of one name.
    let candidates = near.filter { !isHeld($0) }
    let homes = Self.homes[name] ?? []
    var mend: [Message] = []
    if (1...3).contains(homes.count) {
      mend.append(SchemaPhrases.belongsElsewhere.with(["entities": .list(homes.map { .code($0) })]))
    }
    mend += candidates.map { SchemaPhrases.didYouMean.with(["word": .code($0)]) }
    if candidates.isEmpty, homes.isEmpty {
      mend += near.prefix(1).map { SchemaPhrases.keyIsThere.with(["key": .code($0)]) }
    }
    if mend.isEmpty {
      mend = [SchemaPhrases.allowedKeys.with(["keys": .list(keys.description.keys.map { .code($0) })])]
    }
    let fixes = candidates.prefix(1).map { key in
      let isFree = keys.field(KeyCode(key), from: 0, { key }).map {
        context.entryOfField[firstSlot + $0] == nil
      }
      let isCertain = Suggestion.isOtherCase(name, of: key) && isFree == true
      return context.replacing(entry.key.range, with: key, safety: isCertain ? .safe : .suggested)
    }
    context.report(
      SchemaRules.unknownKey, at: entry.key.range,
      SchemaPhrases.unknown.with(["key": .code(name), "entity": .code(keys.description.name)]),
      mend: mend, fixes: Array(fixes))
    if let first = candidates.first, let field = keys.field(KeyCode(first), from: 0, { first }) {
      hold(entry.value, as: field)
    } else if homes.isEmpty, near.isEmpty {
      strangers.append(entry.key.range)
    }
  }

  /// Whether a key of this object has been read already.
  private func isHeld(_ key: String) -> Bool {
    keys.description.keys.firstIndex(of: key).map { context.entryOfField[firstSlot + $0] != nil } ?? false
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
    guard let part = find(field.code, field.description.key) else {
      return strangers.first.map { .unreadable($0) } ?? .absent
    }
    context.descend(.key(field.description.key))
    context.hasLostPart = false
    let value = field.kind.read(part, &context)
    context.ascend()
    guard let value else {
      context.adviseAboutBlank(field.description, at: part.range)
      return .unreadable(part.range)
    }
    return .value(value, at: part.range, isWhole: !context.hasLostPart)
  }

  /// What stands under a key of this object.
  private mutating func find(_ code: KeyCode, _ key: String) -> Part? {
    guard let field = keys.field(code, from: nextField, { key }) else {
      preconditionFailure("\(key) is no key of \(keys.description.name)")
    }
    nextField = field + 1
    return context.entryOfField[firstSlot + field]
  }

  /// Sets the language of plain texts that are read from here on; of one that cannot be read, nobody knows.
  mutating func setLanguage(_ language: Stated<LanguageTag>) {
    if !language.isAbsent { context.language = language.wrappedValue?.value }
  }

  /// Sets the state of the case, for the dates that are read from here on.
  mutating func setState(_ state: Stated<String>) { context.state = state.wrappedValue?.value }

  /// Sets the language of a source, for its own dates.
  mutating func setSourceLanguage(_ language: Stated<LanguageTag>) {
    context.sourceLanguage = language.wrappedValue?.value
  }

  consuming func finish() -> ReadingContext {
    context.entryOfField.removeLast(keys.codes.count)
    return context
  }
}
