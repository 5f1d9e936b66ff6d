import DocketDiagnostics
import DocketYAML

extension EditedFile {
  /// Makes a value what it is to be: changes what stands there, or adds the key.
  ///
  /// What is equal already stays as it is written. Of a list or a block only the parts change that differ, so that the
  /// comments of the others stay.
  ///
  /// - Parameters:
  ///   - value: the value.
  ///   - path: where; what holds it must be there.
  ///   - order: the keys of that block in the order of the format, which says where a new key goes; without it, or for a
  ///     key that is not in it, to the end.
  /// - Throws: `EditProblem`; then nothing has changed.
  public mutating func set(
    _ value: NewValue, at path: NodePath, order: [String] = []
  ) throws(EditProblem) {
    var copy = self
    try copy.setParts(value, at: path, order: order)
    self = copy
  }

  private mutating func setParts(
    _ value: NewValue, at path: NodePath, order: [String]
  ) throws(EditProblem) {
    if case .key(let key) = path.steps.last, let parent = path.parent {
      let holder = try state.site(at: parent)
      guard try state.hasKey(key, holder, at: path) else {
        return try addKey(key, value, to: holder, at: path, order: order)
      }
    }
    let site = try state.site(at: path)
    let node = state.tree.node(site.part)
    guard !value.equals(node) else { return }
    if let entries = value.entries, let old = node.entries, !entries.isEmpty, !old.isEmpty {
      try setEntries(entries, from: old.map(\.name), at: path, order: order)
    } else if let items = value.items, let old = node.items, !items.isEmpty, !old.isEmpty {
      try setItems(items, from: old, at: path)
    } else {
      try replace(site, with: value, at: path)
    }
  }

  private mutating func setEntries(
    _ entries: [(key: String, value: NewValue)], from old: [String], at path: NodePath, order: [String]
  ) throws(EditProblem) {
    let names = entries.map(\.key)
    for (key, value) in entries { try setParts(value, at: path.appending(key), order: names) }
    for key in old where !names.contains(key) { try remove(path.appending(key)) }
  }

  private mutating func setItems(
    _ items: [NewValue], from old: [Node], at path: NodePath
  ) throws(EditProblem) {
    var (first, oldEnd, newEnd) = (0, old.count, items.count)
    while first < min(oldEnd, newEnd), items[first].equals(old[first]) { first += 1 }
    while oldEnd > first, newEnd > first, items[newEnd - 1].equals(old[oldEnd - 1]) {
      oldEnd -= 1
      newEnd -= 1
    }
    let both = min(oldEnd, newEnd)
    for place in first..<both { try setParts(items[place], at: path.appending(place), order: []) }
    for place in both..<max(both, newEnd) { try insert(items[place], into: path, at: place) }
    for place in (both..<max(both, oldEnd)).reversed() { try remove(path.appending(place)) }
  }

  /// Gives a key another name.
  ///
  /// - Parameters:
  ///   - path: the path of its value.
  ///   - name: the new name.
  /// - Throws: `EditProblem.keyExists` where the block has that key, or another; then nothing has changed.
  public mutating func rename(key path: NodePath, to name: String) throws(EditProblem) {
    guard let parent = path.parent, case .key(let old) = path.steps.last else { throw .noSuchPlace(path) }
    let site = try state.site(at: path)
    guard let key = site.key else { throw .noSuchPlace(path) }
    guard old != name else { return }
    let holder = try state.site(at: parent)
    if try state.hasKey(name, holder, at: path) { throw .keyExists(parent.appending(name)) }
    let inFlow = state.isFlow(holder.part)
    let text: String =
      switch key.form {
      case .doubleQuoted: TextWriting.doubleQuoted(name)
      case .singleQuoted: TextWriting.singleQuoted(name) ?? TextWriting.doubleQuoted(name)
      default: ValueWriter(Survey(of: state)).name(name, inFlow: inFlow)
      }
    try make(
      EditStep(
        replacements: [Replacement(key.range, text)], ancestors: site.ancestors.map(\.place),
        replaced: key.place..<key.place + 1, expected: [.text(name)]),
      at: path)
  }
}

extension FileState {
  /// Whether a block has a key.
  func hasKey(_ key: String, _ holder: Site, at path: NodePath) throws(EditProblem) -> Bool {
    guard holder.part.form == .mapping else {
      // A key with nothing under it may get a block.
      if holder.part.form == .plain, holder.part.range.count == 0 { return false }
      throw .notABlock(path.parent ?? path)
    }
    var children = tree.children(of: holder.part)
    while let name = children.next(), children.next() != nil {
      if name.form.isText, tree.text(of: name) == key { return true }
    }
    return false
  }
}

extension NewValue {
  /// Whether a part of a file says the same, in whatever way it is written; the order of keys says nothing.
  func equals(_ node: Node) -> Bool {
    switch node.content {
    case .scalar(let scalar): return text == scalar.text
    case .sequence(let items):
      guard let own = self.items, own.count == items.count else { return false }
      return zip(own, items).allSatisfy { $0.equals($1) }
    case .mapping(let entries):
      guard let own = self.entries, own.count == entries.count else { return false }
      return own.allSatisfy { entry in
        entries.contains { $0.name == entry.key && entry.value.equals($0.value) }
      }
    }
  }
}
