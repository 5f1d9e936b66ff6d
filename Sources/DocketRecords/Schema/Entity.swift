import DocketDiagnostics
import DocketLanguage
public import DocketYAML

/// An object of the record format with the type it becomes.
public struct Entity<Value: Sendable>: Sendable {
  /// The object as data.
  public var description: EntityDescription { keys.description }
  private let keys: EntityKeys
  private let make: @Sendable (inout ObjectReader) -> Value?

  /// Declares an object.
  ///
  /// - Parameters:
  ///   - name: its name.
  ///   - meaning: what it stands for.
  ///   - fields: its keys in canonical order.
  ///   - make: takes the values of its keys and creates the type.
  init(
    _ name: String, _ meaning: String, _ fields: [FieldDescription],
    make: @escaping @Sendable (inout ObjectReader) -> Value?
  ) {
    keys = EntityKeys(EntityDescription(name, meaning, fields))
    self.make = make
  }

  /// Reads an object; nil when no block stands there.
  public func read(_ part: Part, _ context: inout ReadingContext) -> Value? {
    guard part.form == .mapping else {
      context.reportNoObject(part, keys.description)
      return nil
    }
    var object = ObjectReader(part, keys: keys, context: consume context)
    let value = make(&object)
    context = object.finish()
    context.hasLostPart = false
    return value
  }
}

/// The keys of an object, ready to be looked for; one for each object of the format, shared by all readers.
final class EntityKeys: Sendable {
  /// The object as data.
  let description: EntityDescription
  /// Its keys in canonical order.
  let codes: [KeyCode]
  /// Those of them that must be there.
  let required: [Int]

  init(_ description: EntityDescription) {
    self.description = description
    codes = description.fields.map { KeyCode($0.key) }
    required = description.fields.indices.filter { description.fields[$0].required }
  }

  /// The field of a key, looked for from a field on and then from the first; nil when there is none.
  ///
  /// - Parameters:
  ///   - code: the key.
  ///   - start: where to begin.
  ///   - text: the key's text, asked for only where the code does not say everything.
  /// - Returns: the index of the field.
  func field(_ code: KeyCode, from start: Int, _ text: () -> String) -> Int? {
    for index in start..<max(start, codes.count) where codes[index] == code {
      if code.isExact || description.fields[index].key == text() { return index }
    }
    for index in 0..<min(start, codes.count) where codes[index] == code {
      if code.isExact || description.fields[index].key == text() { return index }
    }
    return nil
  }
}

extension ReadingContext {
  /// Reports that something else stands where an object should be.
  fileprivate mutating func reportNoObject(_ part: Part, _ description: EntityDescription) {
    guard !part.form.isText || !isBlank(part) else { return reportBlank(part) }
    report(
      SchemaRules.typeMismatch, at: part.range,
      SchemaPhrases.expectedObject.with([
        "entity": .code(description.name), "found": .term(part.foundPhrase),
      ]),
      mend: [
        SchemaPhrases.objectKeys.with(["keys": .list(description.fields.prefix(3).map { .code($0.key) })])
      ])
  }
}
