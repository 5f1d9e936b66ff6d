import DocketDiagnostics

/// Builds the tree from events, without recursion: each part is written down when it begins, and what only its end
/// tells is written into it when it ends.
struct Composer: EventHandler {
  let file: SourceFile
  let limits: Limits
  var findings = Findings()
  /// The parts of the first document so far.
  private(set) var tree: Tree
  /// Whether a limit or an alias ended the scan, so that the tree is not whole.
  private(set) var isStopped = false
  /// The text read last, for telling what a later syntax error may come from.
  private(set) var lastText: (range: ByteRange, style: ScalarStyle)?
  /// Whether the document holds nothing, as after a `---` that only comments follow.
  var isEmptyDocument: Bool { tree.parts.first.map { $0.range.count == 0 && $0.form.isText } ?? true }
  /// The texts over several lines.
  private(set) var spanning: [Part] = []
  /// The collections that are open, the outermost first.
  private(set) var frames: [Frame] = []

  private var cursor: MarkCursor
  private var keys = KeyDuplicates()
  private var documentCount = 0

  init(_ file: SourceFile, limits: Limits) {
    self.file = file
    self.limits = limits
    tree = Tree(of: file)
    cursor = MarkCursor(file)
    tree.parts.reserveCapacity(min(limits.nodes, file.bytes.count / 16 + 8))
    frames.reserveCapacity(16)
  }

  mutating func handle(_ event: borrowing Event, text: Span<UInt8>) -> Bool {
    switch event.kind {
    case .scalar: addText(event, text)
    case .sequenceStart, .mappingStart: open(event)
    case .sequenceEnd, .mappingEnd: close(event)
    case .alias: refuseAlias(event)
    case .documentStart: startDocument(event)
    case .documentEnd: endDocument(event)
    case .streamStart, .streamEnd: true
    }
  }

  // MARK: Documents

  private mutating func startDocument(_ event: borrowing Event) -> Bool {
    documentCount += 1
    guard documentCount > 1 else { return true }
    let start = cursor.offset(of: event.start)
    findings.add(.secondDocument, at: ByteRange(start, cursor.offset(of: event.end)), in: file)
    return false
  }

  private mutating func endDocument(_ event: borrowing Event) -> Bool {
    guard let line = Directives(file).next(from: cursor.offset(of: event.end)) else { return true }
    findings.add(.directive, at: line, in: file)
    return false
  }

  private mutating func refuseAlias(_ event: borrowing Event) -> Bool {
    let start = cursor.offset(of: event.start)
    findings.add(.alias, at: ByteRange(start, cursor.offset(of: event.end)), in: file)
    isStopped = true
    return false
  }

  // MARK: Texts

  private mutating func addText(_ event: borrowing Event, _ text: Span<UInt8>) -> Bool {
    var start = cursor.offset(of: event.start)
    let spans = event.start.line != event.end.line
    var stands = !spans && !event.hasProperties && standsInFile(text, at: start, event.style)
    let quotes = event.style == .singleQuoted || event.style == .doubleQuoted ? 2 : 0
    var end =
      stands
      ? cursor.offset(of: event.end, after: start, count: text.count + quotes) : cursor.offset(of: event.end)
    if event.hasProperties {
      start = skipProperties(from: start, to: end)
      stands = standsInFile(text, at: start, event.style) && start + text.count + quotes == end
    } else if start == end, isValueNext, event.style == .plain, let key = lastChild {
      start = emptyValueOffset(after: key.range.upper, at: start)
      end = start
    }
    if event.style == .literal || event.style == .folded {
      end = BlockText(file.bytes, from: start, to: end).trimmedEnd
    }
    let range = ByteRange(start, end)
    if end > start { lastText = (range, event.style) }
    guard text.count <= limits.scalarLength else { return stop(.scalarLength(text.count), at: range) }
    if isKeyNext, event.style == .plain, text.count == 2, text[0] == UInt8(ascii: "<"),
      text[1] == UInt8(ascii: "<")
    {
      findings.add(.mergeKey, at: range, in: file)
    }
    var link: Int32 = -1
    if !stands {
      link = Int32(tree.decoded.count)
      tree.decoded.append(String(decoding: text))
    }
    guard let part = add(Part.Form(event.style), at: range, link: link) else { return false }
    if spans, range.count > 0 { spanning.append(tree.parts[part]) }
    finish(part)
    return true
  }

  /// Whether a text on one line stands in the file byte by byte, right after its quote if it has one.
  ///
  /// Where the bytes are those of the text and a quote follows them, no escape can be among them: each is longer in
  /// the file than in the text, so that the text would end before that quote. Only doubled apostrophes could look so.
  private func standsInFile(_ text: Span<UInt8>, at start: Int, _ style: ScalarStyle) -> Bool {
    switch style {
    case .plain: return text.equals(file.bytes, at: start)
    case .singleQuoted, .doubleQuoted:
      let quote = UInt8(ascii: style == .singleQuoted ? "'" : "\"")
      let end = start + 1 + text.count
      guard end < file.bytes.count, file.bytes[end] == quote, text.equals(file.bytes, at: start + 1) else {
        return false
      }
      return style == .doubleQuoted || !text.contains(quote)
    case .literal, .folded: return false
    }
  }

  private mutating func skipProperties(from start: Int, to end: Int) -> Int {
    let properties = Properties(in: file.bytes, from: start, to: end)
    for part in properties.parts { findings.add(part.feature, at: part.range, in: file) }
    return properties.contentStart
  }

  /// Where a value left out stands: right after the colon, or after the key when there is none.
  ///
  /// Between brackets libyaml puts it before the next `,` or `}`, which may be on a later line.
  private func emptyValueOffset(after key: Int, at offset: Int) -> Int {
    let colon = UInt8(ascii: ":")
    if offset > key, file.bytes[offset - 1] == colon { return offset }
    var index = key
    while index < offset, file.bytes[index] <= 0x20 { index += 1 }
    return index < offset && file.bytes[index] == colon ? index + 1 : key
  }

  // MARK: Collections

  private mutating func open(_ event: borrowing Event) -> Bool {
    var start = cursor.offset(of: event.start)
    if event.hasProperties { start = skipProperties(from: start, to: cursor.offset(of: event.end)) }
    let place = ByteRange(start, max(start, cursor.offset(of: event.end)))
    guard frames.count < limits.depth else { return stop(.depth, at: place) }
    let isMapping = event.kind == .mappingStart
    guard let part = add(isMapping ? .mapping : .sequence, at: place, link: 0) else { return false }
    frames.append(Frame(isMapping: isMapping, isFlow: event.isFlow, start: start, part: part))
    return true
  }

  private mutating func close(_ event: borrowing Event) -> Bool {
    guard let frame = frames.popLast() else { return true }
    let range = range(of: frame, endingAt: event)
    tree.parts[frame.part].range = range
    tree.parts[frame.part].link = Int32(tree.parts.count)
    if frame.isMapping { keys.check(tree.parts[frame.part], of: tree, in: file, &findings) }
    if isKeyNext { findings.add(.complexKey, at: range, in: file) }
    finish(frame.part)
    return true
  }

  /// The brackets and all between, or from the first child to the last when there are none.
  ///
  /// A pair in a list, `[a: b]`, is a mapping between brackets for libyaml but has none of its own; its end has
  /// no width.
  private mutating func range(of frame: Frame, endingAt event: borrowing Event) -> ByteRange {
    guard let last = frame.lastChild, !frame.isFlow || event.start.index == event.end.index else {
      return ByteRange(frame.start, cursor.offset(of: event.end))
    }
    return ByteRange(tree.parts[frame.part + 1].range.lower, tree.parts[last].range.upper)
  }

  // MARK: Places and ceilings

  private var isValueNext: Bool {
    guard let frame = frames.last, frame.isMapping else { return false }
    return frame.children % 2 == 1
  }

  private var isKeyNext: Bool {
    guard let frame = frames.last, frame.isMapping else { return false }
    return frame.children % 2 == 0
  }

  /// The part that ended last in the innermost collection that is open.
  private var lastChild: Part? { frames.last?.lastChild.map { tree.parts[$0] } }

  /// Writes down a part that begins; nil when there are too many.
  private mutating func add(_ form: Part.Form, at range: ByteRange, link: Int32) -> Int? {
    let index = tree.parts.count
    guard index < limits.nodes else {
      _ = stop(.nodes, at: range)
      return nil
    }
    tree.parts.append(Part(range: range, index: Int32(index), link: link, form: form))
    return index
  }

  /// Tells the collection around a part that it has ended.
  private mutating func finish(_ part: Int) {
    guard !frames.isEmpty else { return }
    frames[frames.count - 1].children += 1
    frames[frames.count - 1].lastChild = part
  }

  private mutating func stop(_ excess: ResourceLimits.Excess, at range: ByteRange) -> Bool {
    isStopped = true
    findings.add(ResourceLimits.rule) { ResourceLimits.diagnostic(excess, limits, at: range, in: file) }
    return false
  }
}
