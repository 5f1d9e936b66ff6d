internal import CLibYAML

/// The system's libyaml; all unsafe code of this target is in this file.
enum LibYAML {
  /// Runs one parser over bytes and hands every event to a handler.
  ///
  /// The bytes must be UTF-8 without a byte order mark from `start` on. Pointers into them live only inside this
  /// call; the parser and every event are deleted before it returns.
  ///
  /// - Returns: why libyaml stopped, or nil when it came to the end or the handler had enough.
  static func scan<Handler: EventHandler>(
    _ bytes: [UInt8], from start: Int, into handler: inout Handler
  ) -> ParserProblem? {
    guard start < bytes.count else { return nil }
    return unsafe bytes.withUnsafeBufferPointer { buffer in
      // The parser keeps a pointer to itself as its input, so it must not move: it lives on the heap.
      let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
      defer { unsafe parser.deallocate() }
      guard unsafe yaml_parser_initialize(parser) == 1 else { return outOfMemory }
      defer { unsafe yaml_parser_delete(parser) }
      guard let input = buffer.baseAddress else { return nil }
      unsafe yaml_parser_set_input_string(parser, input + start, buffer.count - start)
      unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
      let event = UnsafeMutablePointer<yaml_event_t>.allocate(capacity: 1)
      defer { unsafe event.deallocate() }
      return unsafe drain(parser, event, into: &handler)
    }
  }

  private static func drain<Handler: EventHandler>(
    _ parser: UnsafeMutablePointer<yaml_parser_t>, _ event: UnsafeMutablePointer<yaml_event_t>,
    into handler: inout Handler
  ) -> ParserProblem? {
    while true {
      guard unsafe yaml_parser_parse(parser, event) == 1 else { return unsafe problem(of: parser) }
      defer { unsafe yaml_event_delete(event) }
      let step = unsafe translate(event)
      let isText = unsafe event.pointee.type == YAML_SCALAR_EVENT
      let text = unsafe UnsafeBufferPointer(
        start: isText ? event.pointee.data.scalar.value : nil,
        count: isText ? event.pointee.data.scalar.length : 0)
      guard handler.handle(step, text: unsafe text.span), step.kind != .streamEnd else { return nil }
    }
  }

  private static func translate(_ event: UnsafeMutablePointer<yaml_event_t>) -> Event {
    let start = unsafe Mark(event.pointee.start_mark)
    let end = unsafe Mark(event.pointee.end_mark)
    switch unsafe event.pointee.type {
    case YAML_SCALAR_EVENT:
      let data = unsafe event.pointee.data.scalar
      let isTagged = unsafe data.tag != nil
      let isAnchored = unsafe data.anchor != nil
      return unsafe Event(
        kind: .scalar, start: start, end: end, style: ScalarStyle(data.style),
        hasProperties: isTagged || isAnchored)
    case YAML_SEQUENCE_START_EVENT:
      let data = unsafe event.pointee.data.sequence_start
      let isTagged = unsafe data.tag != nil
      let isAnchored = unsafe data.anchor != nil
      return unsafe Event(
        kind: .sequenceStart, start: start, end: end, isFlow: data.style == YAML_FLOW_SEQUENCE_STYLE,
        hasProperties: isTagged || isAnchored)
    case YAML_MAPPING_START_EVENT:
      let data = unsafe event.pointee.data.mapping_start
      let isTagged = unsafe data.tag != nil
      let isAnchored = unsafe data.anchor != nil
      return unsafe Event(
        kind: .mappingStart, start: start, end: end, isFlow: data.style == YAML_FLOW_MAPPING_STYLE,
        hasProperties: isTagged || isAnchored)
    case YAML_SEQUENCE_END_EVENT: return Event(kind: .sequenceEnd, start: start, end: end)
    case YAML_MAPPING_END_EVENT: return Event(kind: .mappingEnd, start: start, end: end)
    case YAML_ALIAS_EVENT: return Event(kind: .alias, start: start, end: end)
    case YAML_STREAM_START_EVENT: return Event(kind: .streamStart, start: start, end: end)
    case YAML_DOCUMENT_START_EVENT: return Event(kind: .documentStart, start: start, end: end)
    case YAML_DOCUMENT_END_EVENT: return Event(kind: .documentEnd, start: start, end: end)
    default: return Event(kind: .streamEnd, start: start, end: end)
    }
  }

  private static func problem(of parser: UnsafeMutablePointer<yaml_parser_t>) -> ParserProblem {
    let problem = unsafe parser.pointee.problem.map { unsafe String(cString: $0) }
    let context = unsafe parser.pointee.context.map { unsafe String(cString: $0) }
    return unsafe ParserProblem(
      problem: problem ?? "", mark: Mark(parser.pointee.problem_mark), context: context ?? "",
      contextMark: Mark(parser.pointee.context_mark))
  }

  private static var outOfMemory: ParserProblem {
    let nowhere = Mark(index: 0, line: 0, column: 0)
    return ParserProblem(problem: "", mark: nowhere, context: "", contextMark: nowhere)
  }
}

extension Mark {
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(index: Int(mark.index), line: Int(mark.line), column: Int(mark.column))
  }
}

extension ScalarStyle {
  fileprivate init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: self = .literal
    case YAML_FOLDED_SCALAR_STYLE: self = .folded
    default: self = .plain
    }
  }
}

extension Span<UInt8> {
  /// Whether the same bytes stand in a file at an offset.
  func equals(_ bytes: [UInt8], at offset: Int) -> Bool {
    guard offset + count <= bytes.count else { return false }
    return unsafe withUnsafeBufferPointer { mine in
      unsafe bytes.withUnsafeBufferPointer { theirs in
        guard let left = mine.baseAddress, let right = theirs.baseAddress else { return true }
        return unsafe memcmp(left, right + offset, mine.count) == 0
      }
    }
  }

  /// Whether eight bytes follow from an offset on that are all printable characters of ASCII.
  func areEightPrintable(at offset: Int) -> Bool {
    guard offset + 8 <= count else { return false }
    let word = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
    let high: UInt64 = 0x8080_8080_8080_8080
    // Without the high bits, which must not be there, no byte borrows from the next or carries over.
    let reachesSpace = (word | high) &- 0x2020_2020_2020_2020
    let isDelete = word &+ 0x0101_0101_0101_0101
    return (word | isDelete | ~reachesSpace) & high == 0
  }

  /// Whether a byte is among them.
  func contains(_ byte: UInt8) -> Bool {
    for index in indices where self[index] == byte { return true }
    return false
  }
}

extension String {
  /// Makes a text of UTF-8.
  init(decoding bytes: Span<UInt8>) {
    self = unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }
}
