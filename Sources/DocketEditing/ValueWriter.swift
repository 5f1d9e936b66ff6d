import DocketYAML

/// New values as they are typed, in the layout of the file.
struct ValueWriter {
  private let survey: Survey
  /// Whether texts are quoted whatever they are, for a second try.
  var isCautious = false

  /// How the file is laid out.
  var neighbours: Neighbours { survey.neighbours }

  init(_ survey: Survey, isCautious: Bool = false) {
    self.survey = survey
    self.isCautious = isCautious
  }

  /// The key of a value that is being written.
  typealias Key = String

  // MARK: On one line

  /// A value on one line.
  ///
  /// - Parameters:
  ///   - value: the value.
  ///   - key: the key under which it stands.
  ///   - inFlow: whether it stands within brackets.
  /// - Returns: the line.
  func line(_ value: NewValue, under key: Key?, inFlow: Bool) -> String {
    switch value {
    case .text(let text): self.text(text, under: key, inFlow: inFlow)
    case .unquoted(let text):
      TextWriting.standsPlain(text, inFlow: inFlow) ? text : quoted(text)
    case .list(let items), .brackets(let items):
      "[\(items.map { line($0, under: key, inFlow: true) }.joined(separator: ", "))]"
    case .map(let entries):
      "{\(entries.map { pair($0.key, $0.value) }.joined(separator: ", "))}"
    }
  }

  /// A key with its value within brackets.
  func pair(_ key: Key, _ value: NewValue) -> String {
    "\(name(key, inFlow: true)): \(line(value, under: key, inFlow: true))"
  }

  /// A key as it is typed.
  func name(_ key: Key, inFlow: Bool) -> String {
    TextWriting.standsPlain(key, inFlow: inFlow) && OtherReading(key) == nil && !key.utf8.contains(0x22)
      ? key : quoted(key)
  }

  private func text(_ text: String, under key: Key?, inFlow: Bool) -> String {
    guard !isCautious, TextWriting.standsPlain(text, inFlow: inFlow) else { return quoted(text) }
    guard let reading = OtherReading(text) else { return text }
    return neighbours.leavesPlain(reading, under: key) ? text : quoted(text)
  }

  private func quoted(_ text: String) -> String {
    if neighbours.usesSingleQuotes, let single = TextWriting.singleQuoted(text) { return single }
    return TextWriting.doubleQuoted(text)
  }

  // MARK: In a block

  /// A key with its value, a line each; the first line without its indentation.
  ///
  /// - Parameters:
  ///   - key: the key.
  ///   - value: its value.
  ///   - column: the column of the key.
  /// - Returns: the lines.
  func entry(_ key: Key, _ value: NewValue, column: Int) -> [String] {
    after("\(name(key, inFlow: false)):", value, under: key, column: column)
  }

  /// What follows a key and its colon.
  func after(_ head: String, _ value: NewValue, under key: Key, column: Int) -> [String] {
    if isInline(value, under: key) { return ["\(head) \(line(value, under: key, inFlow: false))"] }
    switch value {
    case .text(let text), .unquoted(let text):
      let block = TextWriting.literal(text, indentation: column + neighbours.step)
      guard let block, let first = block.first else { return ["\(head) \(quoted(text))"] }
      return ["\(head) \(first)"] + block.dropFirst()
    case .list(let items), .brackets(let items):
      let dash = column + neighbours.dashStep
      return [head] + indented(items.flatMap { [self.item($0, under: key, column: dash)] }, column: dash)
    case .map(let entries):
      let inner = column + neighbours.step
      return [head] + indented(entries.map { entry($0.key, $0.value, column: inner) }, column: inner)
    }
  }

  /// An item of a list, a line each; the first line without its indentation.
  ///
  /// - Parameters:
  ///   - value: the item.
  ///   - key: the key under which the list stands.
  ///   - column: the column of the dash.
  ///   - gap: the spaces after the dash; those that the file has where nothing is said.
  /// - Returns: the lines.
  func item(_ value: NewValue, under key: Key?, column: Int, gap: Int? = nil) -> [String] {
    let gap = gap ?? neighbours.afterDash
    let head = "-" + String(repeating: " ", count: gap)
    let inner = column + 1 + gap
    if case .map(let entries) = value, !entries.isEmpty {
      return joined(head, entries.map { entry($0.key, $0.value, column: inner) }, column: inner)
    }
    if let text = value.text, text.utf8.contains(0x0A),
      let block = TextWriting.literal(text, indentation: inner), let first = block.first, !isCautious
    {
      return [head + first] + block.dropFirst()
    }
    if case .list(let items) = value, !items.isEmpty {
      return joined(head, items.map { item($0, under: nil, column: inner) }, column: inner)
    }
    return [head + line(value, under: key, inFlow: false)]
  }

  /// Whether a value stands on the line of its key.
  private func isInline(_ value: NewValue, under key: Key) -> Bool {
    switch value {
    case .text(let text), .unquoted(let text): isCautious || !text.utf8.contains(0x0A)
    case .list(let items):
      items.isEmpty || neighbours.bracketsLists(under: key, or: false) && items.allSatisfy(isShort)
    case .brackets(let items): items.isEmpty || neighbours.bracketsLists(under: key, or: true)
    case .map(let entries): entries.isEmpty
    }
  }

  private func isShort(_ value: NewValue) -> Bool { value.text != nil }

  /// Groups of lines below one another, each first line with its indentation.
  private func indented(_ groups: [[String]], column: Int) -> [String] {
    let indentation = String(repeating: " ", count: column)
    return groups.flatMap { group in group.prefix(1).map { indentation + $0 } + group.dropFirst() }
  }

  private func joined(_ head: String, _ groups: [[String]], column: Int) -> [String] {
    let lines = indented(groups, column: column)
    guard let first = lines.first else { return [head] }
    return [head + first.dropFirst(column)] + lines.dropFirst()
  }
}
