import DocketDiagnostics
import DocketLanguage
public import DocketYAML

/// An object of the record format with the type it becomes.
public struct Entity<Value: Sendable>: Sendable {
  /// The object as data.
  public let description: EntityDescription
  let make: @Sendable (inout ObjectReader) -> Value?

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
    description = EntityDescription(name, meaning, fields)
    self.make = make
  }

  /// Reads an object; nil when no block stands there.
  public func read(_ node: Node, _ context: inout ReadingContext) -> Value? {
    guard case .mapping(let entries) = node.content else {
      if case .scalar(let scalar) = node.content, scalar.isBlank {
        context.report(
          SchemaRules.blankValue, at: node.range, SchemaPhrases.blank.message,
          mend: [SchemaPhrases.leaveOut.message])
      } else {
        context.report(
          SchemaRules.typeMismatch, at: node.range,
          SchemaPhrases.expectedObject.with([
            "entity": .code(description.name), "found": .term(node.foundPhrase),
          ]),
          mend: [
            SchemaPhrases.objectKeys.with(["keys": .list(description.fields.prefix(3).map { .code($0.key) })])
          ])
      }
      return nil
    }
    var object = ObjectReader(
      entries: entries, range: node.range, entity: description, context: consume context)
    let value = make(&object)
    context = object.finish()
    context.hasLostPart = false
    return value
  }
}
