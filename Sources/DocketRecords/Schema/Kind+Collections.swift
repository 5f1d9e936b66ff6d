import DocketDiagnostics
import DocketLanguage
import DocketYAML

extension Kind {
  /// A list of values, each with its place; an item that cannot be read is left out.
  ///
  /// - Parameters:
  ///   - item: what stands in the list.
  ///   - single: whether one item may stand without its list.
  /// - Returns: the kind of the list.
  static func list<Item: Sendable>(of item: Kind<Item>, single: Bool = false) -> Kind
  where Value == [Located<Item>] {
    Kind(.list(of: item.shape, single: single)) { node, context in
      switch node.content {
      case .sequence(let nodes):
        var items: [Located<Item>] = []
        items.reserveCapacity(nodes.count)
        var isWhole = true
        for (index, node) in nodes.enumerated() {
          let value =
            item.shape.isObject
            ? context.descend(node.idStep ?? .index(index)) { item.read(node, &$0) }
            : item.read(node, &context)
          guard let value else {
            isWhole = false
            continue
          }
          items.append(Located(consume value, node.range))
        }
        context.hasLostPart = !isWhole
        return items
      case .scalar(let scalar) where single && !scalar.isBlank, .scalar(let scalar) where scalar.isBlank:
        if scalar.isBlank {
          context.report(
            SchemaRules.blankValue, at: node.range, SchemaPhrases.blank.message,
            mend: [SchemaPhrases.leaveOut.message])
          return nil
        }
        return item.read(node, &context).map { [Located($0, node.range)] }
      case .mapping where single && item.shape.isObject:
        return item.read(node, &context).map { [Located($0, node.range)] }
      case .scalar(let scalar):
        let fix = scalar.style == .plain ? context.replacing(node.range, with: "[\(scalar.text)]") : nil
        context.report(
          SchemaRules.typeMismatch, at: node.range,
          SchemaPhrases.expected.with([
            "expected": .term(SchemaPhrases.aList), "found": .term(SchemaPhrases.aText),
          ]),
          mend: [SchemaPhrases.wrapInList.message], fixes: fix.map { [$0] } ?? [])
        return item.read(node, &context).map { [Located($0, node.range)] }
      case .mapping:
        context.report(
          SchemaRules.typeMismatch, at: node.range,
          SchemaPhrases.expected.with([
            "expected": .term(SchemaPhrases.aList), "found": .term(SchemaPhrases.aBlock),
          ]),
          mend: [SchemaPhrases.beginWithDash.message])
        return nil
      }
    }
  }

  /// A map from ids to values, in the order of the file.
  ///
  /// - Parameters:
  ///   - keys: what a key looks like.
  ///   - values: what stands under a key.
  /// - Returns: the kind of the map.
  static func map<Key: Sendable, Item: Sendable>(keys: Kind<Key>, values: Kind<Item>) -> Kind
  where Value == [Keyed<Key, Item>] {
    Kind(.map(keys: keys.shape, values: values.shape)) { node, context in
      guard case .mapping(let entries) = node.content else {
        if case .scalar(let scalar) = node.content, scalar.isBlank {
          context.report(
            SchemaRules.blankValue, at: node.range, SchemaPhrases.blank.message,
            mend: [SchemaPhrases.leaveOut.message])
        } else {
          context.report(
            SchemaRules.typeMismatch, at: node.range,
            SchemaPhrases.expected.with([
              "expected": .term(SchemaPhrases.aBlock), "found": .term(node.foundPhrase),
            ]))
        }
        return nil
      }
      var items: [Keyed<Key, Item>] = []
      items.reserveCapacity(entries.count)
      var isWhole = true
      for entry in entries {
        context.hasLostPart = false
        let key = entry.hasReadableKey ? keys.read(entry.key, &context) : nil
        let value =
          entry.hasReadableKey
          ? context.descend(.id(entry.name)) { values.read(entry.value, &$0) } : nil
        if let key, let value { items.append(Keyed(key: Located(key, entry.key.range), value: value)) }
        if key == nil || value == nil || values.shape.isList && context.hasLostPart { isWhole = false }
      }
      context.hasLostPart = !isWhole
      return items
    }
  }

  /// An object with fixed keys.
  static func entity(_ entity: @escaping @autoclosure @Sendable () -> Entity<Value>) -> Kind {
    Kind(.entity { entity().description }) { node, context in entity().read(node, &context) }
  }

  /// One kind or another, chosen by whether a block stands there.
  static func block<Block: Sendable, Plain: Sendable>(_ block: Kind<Block>, orPlain plain: Kind<Plain>)
    -> Kind
  where Value == BlockOrPlain<Block, Plain> {
    Kind(.either(plain.shape, block.shape)) { node, context in
      if case .mapping = node.content { return block.read(node, &context).map { .block($0) } }
      return plain.read(node, &context).map { .plain($0) }
    }
  }
}

/// An entry of a map of the record format.
public struct Keyed<Key: Sendable, Value: Sendable>: Sendable {
  /// The key with its place.
  public let key: Located<Key>
  /// What stands under it.
  public let value: Value
}

/// Either of the two forms of a value that has a short form.
public enum BlockOrPlain<Block: Sendable, Plain: Sendable>: Sendable {
  /// The form with keys.
  case block(Block)
  /// The short form.
  case plain(Plain)
}

extension Entry {
  /// Whether the key is one to read; a list, a block and the merge key were reported when the file was parsed.
  var hasReadableKey: Bool {
    guard let key = key.scalar else { return false }
    return key.text != "<<" || key.style != .plain
  }
}

extension Node {
  /// The step to an entry of a list that has an `id`.
  var idStep: PathStep? {
    guard let id = entries?.first(where: { $0.name == "id" })?.value.scalar?.text, !id.isEmpty else {
      return nil
    }
    return .id(id)
  }
}

extension Shape {
  var isObject: Bool {
    if case .entity = self { return true }
    return false
  }

  fileprivate var isList: Bool {
    if case .list = self { return true }
    return false
  }
}
