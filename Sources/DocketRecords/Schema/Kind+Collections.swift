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
    let isObject = item.shape.isObject
    let isOneWord = item.shape.isOneWord
    return Kind(.list(of: item.shape, single: single)) { part, context in
      guard part.form == .sequence else {
        guard context.mayBeItem(part, single: single, shape: item.shape) else { return nil }
        return item.read(part, &context).map { [Located($0, part.range)] }
      }
      var items: [Located<Item>] = []
      items.reserveCapacity(context.tree.count(of: part))
      var isWhole = true
      var index = 0
      var children = context.tree.children(of: part)
      while let child = children.next() {
        if isOneWord, context.reportSwallowedItems(child) {
          isWhole = false
          continue
        }
        if isObject { context.descend(context.tree.idStep(child) ?? .index(index)) }
        let value = item.read(child, &context)
        if isObject { context.ascend() }
        index += 1
        guard let value else {
          isWhole = false
          continue
        }
        items.append(Located(consume value, child.range))
      }
      context.hasLostPart = !isWhole
      return items
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
    let isList = values.shape.isList
    return Kind(.map(keys: keys.shape, values: values.shape)) { part, context in
      guard part.form == .mapping else {
        if part.form.isText, context.isBlank(part) {
          context.reportBlank(part)
        } else if !context.reportListForMap(part, values: values.shape) {
          context.reportMismatch(
            part, expected: SchemaPhrases.aBlock, mend: context.blockOfSource(part, values.shape))
        }
        return nil
      }
      var items: [Keyed<Key, Item>] = []
      items.reserveCapacity(context.tree.count(of: part))
      var isWhole = true
      var children = context.tree.children(of: part)
      while let name = children.next(), let child = children.next() {
        guard context.tree.isReadable(name) else {
          isWhole = false
          continue
        }
        context.hasLostPart = false
        let key = keys.read(name, &context)
        context.descend(.id(context.tree.text(of: name)))
        let value = values.read(child, &context)
        context.ascend()
        if isList && context.hasLostPart { isWhole = false }
        guard let key, let value else {
          isWhole = false
          continue
        }
        items.append(Keyed(key: Located(key, name.range), value: consume value))
      }
      context.hasLostPart = !isWhole
      return items
    }
  }

  /// An object with fixed keys.
  static func entity(_ entity: @escaping @autoclosure @Sendable () -> Entity<Value>) -> Kind {
    Kind(.entity { entity().description }) { part, context in entity().read(part, &context) }
  }

  /// One kind or another, chosen by whether a block stands there.
  static func block<Block: Sendable, Plain: Sendable>(_ block: Kind<Block>, orPlain plain: Kind<Plain>)
    -> Kind
  where Value == BlockOrPlain<Block, Plain> {
    Kind(.either(plain.shape, block.shape)) { part, context in
      if part.form == .mapping { return block.read(part, &context).map { .block($0) } }
      return plain.read(part, &context).map { .plain($0) }
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

extension ReadingContext {
  /// Whether what stands where a list should be is to be read as its only item; reports what is wrong with it.
  fileprivate mutating func mayBeItem(_ part: Part, single: Bool, shape: Shape) -> Bool {
    if part.form == .mapping {
      if single && shape.isObject { return true }
      reportMismatch(part, expected: SchemaPhrases.aList, mend: [SchemaPhrases.beginWithDash.message])
      return false
    }
    guard !isBlank(part) else {
      reportBlank(part)
      return false
    }
    if reportLooseItems(part) { return false }
    if single { return true }
    // A name or a link in the place of ids is told as such, with what to write.
    if shape.isReference, !Identifier.isWellFormed(tree.text(of: part), length: 64) { return true }
    let fixes = part.form == .plain ? [replacing(part.range, with: "[\(tree.text(of: part))]")] : []
    reportMismatch(
      part, expected: SchemaPhrases.aList, mend: [SchemaPhrases.wrapInList.message], fixes: fixes)
    return true
  }
}

extension ReadingContext {
  /// What to write where an address stands in the place of sources.
  fileprivate func blockOfSource(_ part: Part, _ values: Shape) -> [Message] {
    guard case .entity(let description) = values, description().name == "source", part.form.isText,
      tree.text(of: part).contains("://")
    else { return [] }
    let url = tree.text(of: part).replacing("\"", with: "%22")
    let line =
      "source-1: {type: news, publisher: …, title: \"…\", language: …, url: \"\(url)\", accessed: …}"
    return [SchemaPhrases.sourceBlock.with(["line": .code(line)])]
  }
}

extension Shape {
  var isObject: Bool {
    if case .entity = self { return true }
    return false
  }

  fileprivate var isReference: Bool {
    if case .reference = self { return true }
    return false
  }

  /// Whether a value can only be an id or a word of the format, without spaces in it.
  fileprivate var isOneWord: Bool {
    switch self {
    case .word, .id, .reference, .languageTag, .country, .date: true
    default: false
    }
  }

  fileprivate var isList: Bool {
    if case .list = self { return true }
    return false
  }
}
