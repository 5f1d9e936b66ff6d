import DocketDiagnostics
import DocketYAML

extension EditedFile {
  /// Puts an item into a list.
  ///
  /// - Parameters:
  ///   - value: the item.
  ///   - list: the list.
  ///   - index: the place that it is to have, from 0 to the number of items.
  /// - Throws: `EditProblem`; then nothing has changed.
  public mutating func insert(_ value: NewValue, into list: NodePath, at index: Int) throws(EditProblem) {
    let site = try state.site(at: list)
    if site.part.form == .plain, site.part.range.count == 0, index == 0 {
      return try replace(site, with: .list([value]), at: list)
    }
    guard site.part.form == .sequence else { throw .notAList(list) }
    let count = state.tree.count(of: site.part)
    guard (0...count).contains(index) else { throw .noSuchPlace(list.appending(index)) }
    if count == 0 { return try replace(site, with: .list([value]), at: list) }
    guard let collection = state.collection(site) else { throw .uncertain(list) }
    try insert(
      EditStep.expected(value), into: collection, at: index, path: list.appending(index)
    ) { [state] writer in
      if collection.isFlow { return [writer.line(value, under: list.lastKey, inFlow: true)] }
      let next = state.isFlowList(collection, near: index)
      let gap = state.spacesAfterDash(collection)
      if next, value.text == nil {
        let line = writer.line(value, under: list.lastKey, inFlow: true)
        return ["-" + String(repeating: " ", count: gap ?? 1) + line]
      }
      return writer.item(value, under: list.lastKey, column: collection.column, gap: gap)
    }
  }

  /// Puts an item at the end of a list; makes the list where the key is missing or has nothing under it.
  ///
  /// - Parameters:
  ///   - value: the item.
  ///   - list: the list.
  ///   - order: the keys of the block that holds the list, in the order of the format, for where a new list goes.
  /// - Throws: `EditProblem`; then nothing has changed.
  public mutating func append(
    _ value: NewValue, to list: NodePath, order: [String] = []
  ) throws(EditProblem) {
    if case .key(let key) = list.steps.last, let parent = list.parent {
      let holder = try state.site(at: parent)
      guard try state.hasKey(key, holder, at: list) else {
        return try set(.list([value]), at: list, order: order)
      }
    }
    let site = try state.site(at: list)
    try insert(value, into: list, at: site.part.form == .sequence ? state.tree.count(of: site.part) : 0)
  }

  /// Adds a key to a block.
  mutating func addKey(
    _ key: String, _ value: NewValue, to site: Site, at path: NodePath, order: [String]
  ) throws(EditProblem) {
    let parent = path.parent ?? []
    if site.part.form != .mapping || state.tree.count(of: site.part) == 0 {
      return try replace(site, with: .map([(key, value)]), at: parent)
    }
    guard let collection = state.collection(site) else { throw .uncertain(path) }
    let names = collection.units.map { state.tree.text(of: state.parts[$0.part]) }
    let index = Self.place(of: key, among: names, order: order)
    try insert(
      [.text(key)] + EditStep.expected(value), into: collection, at: index, path: path
    ) { writer in
      collection.isFlow
        ? [writer.pair(key, value)] : writer.entry(key, value, column: collection.column)
    }
  }

  /// Where a new key goes: after the nearest one that the format has before it, else before the nearest after it.
  static func place(of key: String, among names: [String], order: [String]) -> Int {
    guard let own = order.firstIndex(of: key) else { return names.count }
    for before in order[..<own].reversed() {
      if let place = names.lastIndex(of: before) { return place + 1 }
    }
    for after in order[(own + 1)...] {
      if let place = names.firstIndex(of: after) { return place }
    }
    return names.count
  }

  private mutating func insert(
    _ expected: [EditStep.Expected], into collection: Collection, at index: Int, path: NodePath,
    writing lines: (ValueWriter) -> [String]
  ) throws(EditProblem) {
    let place = index < collection.units.count ? collection.units[index].part : collection.part.end
    let survey = Survey(of: state)
    for isCautious in [false, true] {
      let text = lines(ValueWriter(survey, isCautious: isCautious))
      let insertion = Insertion(state: state, collection: collection, index: index, lines: text)
      let replacements = collection.isFlow ? insertion.inBrackets : insertion.inBlock
      let step = EditStep(
        replacements: replacements, ancestors: collection.ancestorsWithin, replaced: place..<place,
        expected: expected)
      do {
        return try make(step, at: path)
      } catch {
        continue
      }
    }
    throw .uncertain(path)
  }
}

extension FileState {
  /// Whether the items beside a place are lists or mappings in brackets.
  fileprivate func isFlowList(_ collection: Collection, near index: Int) -> Bool {
    let beside = collection.units[index > 0 ? index - 1 : 0]
    let part = parts[beside.value]
    return !part.form.isText && isFlow(part)
  }

  /// The spaces after the dashes of a list; nil where its items begin on a line below the dash.
  fileprivate func spacesAfterDash(_ collection: Collection) -> Int? {
    for unit in collection.units {
      let part = parts[unit.value]
      let gap = part.range.lower - unit.start - 1
      if part.range.count > 0, gap > 0, isBlank(from: unit.start + 1, to: part.range.lower),
        line(of: unit.start) == line(of: part.range.lower)
      {
        return gap
      }
    }
    return nil
  }
}
