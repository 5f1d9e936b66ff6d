import DocketDiagnostics

/// Builds the tree from events, without recursion: open collections are on one stack, finished nodes on another.
///
/// Closing a collection takes its children off the second stack into an array of exactly their number.
struct Composer: EventHandler {
  let file: SourceFile
  let limits: Limits
  var findings = Findings()
  /// The first document's outermost node once it is finished.
  private(set) var root: Node?
  /// Whether a limit or an alias ended the scan, so that the tree is not whole.
  private(set) var isStopped = false
  /// The text read last, for telling what a later syntax error may come from.
  private(set) var lastText: (range: ByteRange, style: ScalarStyle)?
  /// Whether the document holds nothing, as after a `---` that only comments follow.
  var isEmptyDocument: Bool { root.map { $0.range.count == 0 && $0.scalar != nil } ?? true }
  /// The texts over several lines.
  private(set) var spanning: [Node] = []
  /// The collections that are open, the outermost first.
  private(set) var frames: [Frame] = []

  private var cursor: MarkCursor
  private var nodes: [Node] = []
  private var nodeCount = 0
  private var documentCount = 0

  init(_ file: SourceFile, limits: Limits) {
    self.file = file
    self.limits = limits
    cursor = MarkCursor(file)
    nodes.reserveCapacity(64)
    frames.reserveCapacity(16)
  }

  mutating func handle(_ event: borrowing Event, text: consuming String) -> Bool {
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

  private mutating func addText(_ event: borrowing Event, _ text: consuming String) -> Bool {
    var start = cursor.offset(of: event.start)
    var end =
      event.style == .plain && event.start.line == event.end.line && !event.hasProperties
      ? cursor.offset(of: event.end, after: start, plain: text.utf8.count)
      : cursor.offset(of: event.end)
    if event.hasProperties {
      start = skipProperties(from: start, to: end)
    } else if start == end, isValueNext, event.style == .plain, let key = nodes.last {
      start = emptyValueOffset(after: key.range.upper, at: start)
      end = start
    }
    if event.style == .literal || event.style == .folded {
      end = BlockText(file.bytes, from: start, to: end).trimmedEnd
    }
    let range = ByteRange(start, end)
    if end > start { lastText = (range, event.style) }
    guard text.utf8.count <= limits.scalarLength else {
      return stop(.scalarLength(text.utf8.count), at: range)
    }
    if isKeyNext, event.style == .plain, text == "<<" { findings.add(.mergeKey, at: range, in: file) }
    guard count(at: range) else { return false }
    let spans = event.start.line != event.end.line
    let node = Node(range: range, content: .scalar(Scalar(text: text, style: event.style)))
    if spans, range.count > 0 { spanning.append(node) }
    place(node)
    return true
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
    guard count(at: place) else { return false }
    frames.append(
      Frame(
        isMapping: event.kind == .mappingStart, isFlow: event.isFlow, start: start, firstChild: nodes.count))
    return true
  }

  private mutating func close(_ event: borrowing Event) -> Bool {
    guard let frame = frames.popLast() else { return true }
    let range = range(of: frame, endingAt: event)
    let content: Node.Content
    if frame.isMapping {
      let entries = takeEntries(from: frame.firstChild)
      KeyDuplicates.check(entries, in: file, &findings)
      content = .mapping(entries)
    } else {
      content = .sequence(takeItems(from: frame.firstChild))
    }
    if isKeyNext { findings.add(.complexKey, at: range, in: file) }
    place(Node(range: range, content: content))
    return true
  }

  private mutating func takeItems(from first: Int) -> [Node] {
    var items: [Node] = []
    items.reserveCapacity(nodes.count - first)
    for index in first..<nodes.count { items.append(take(index)) }
    nodes.removeLast(nodes.count - first)
    return items
  }

  private mutating func takeEntries(from first: Int) -> [Entry] {
    var entries: [Entry] = []
    entries.reserveCapacity((nodes.count - first) / 2)
    for index in stride(from: first, to: nodes.count - 1, by: 2) {
      entries.append(Entry(key: take(index), value: take(index + 1)))
    }
    nodes.removeLast(nodes.count - first)
    return entries
  }

  /// Moves a child out of the stack, which costs less than a copy, and leaves nothing in its place.
  private mutating func take(_ index: Int) -> Node {
    var node = Node(range: ByteRange(0, 0), content: .scalar(Scalar(text: "", style: .plain)))
    swap(&node, &nodes[index])
    return node
  }

  /// The brackets and all between, or from the first child to the last when there are none.
  ///
  /// A pair in a list, `[a: b]`, is a mapping between brackets for libyaml but has none of its own; its end has
  /// no width.
  private mutating func range(of frame: Frame, endingAt event: borrowing Event) -> ByteRange {
    guard frame.firstChild < nodes.count, let last = nodes.last,
      !frame.isFlow || event.start.index == event.end.index
    else {
      return ByteRange(frame.start, cursor.offset(of: event.end))
    }
    return ByteRange(nodes[frame.firstChild].range.lower, last.range.upper)
  }

  // MARK: Places and ceilings

  private var isValueNext: Bool {
    guard let frame = frames.last, frame.isMapping else { return false }
    return (nodes.count - frame.firstChild) % 2 == 1
  }

  private var isKeyNext: Bool {
    guard let frame = frames.last, frame.isMapping else { return false }
    return (nodes.count - frame.firstChild) % 2 == 0
  }

  private mutating func place(_ node: consuming Node) {
    if frames.isEmpty { root = node } else { nodes.append(node) }
  }

  private mutating func count(at range: ByteRange) -> Bool {
    nodeCount += 1
    return nodeCount <= limits.nodes || stop(.nodes, at: range)
  }

  private mutating func stop(_ excess: ResourceLimits.Excess, at range: ByteRange) -> Bool {
    isStopped = true
    findings.add(ResourceLimits.rule) { ResourceLimits.diagnostic(excess, limits, at: range, in: file) }
    return false
  }
}
