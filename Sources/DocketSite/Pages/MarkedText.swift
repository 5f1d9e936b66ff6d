import DocketText

/// Takes a text with `TextMarks` and isolates apart into elements that are well nested, whatever the text contains.
///
/// Isolates (UAX #9) keep texts of two directions apart in calendars. Some text browsers lose the letter beside one, and
/// pages have an element for it.
struct MarkedText {
  /// What comes next.
  enum Step: Equatable {
    case text(String)
    case beginIsolate
    case endIsolate
    /// Begins a text in the marked language of this place.
    case begin(Int)
    case end(Int, Ending)
  }

  /// What readers are told where a text ends.
  enum Ending {
    /// In which language it is.
    case borrowed
    /// That what it translates has changed since.
    case outdated
    /// Nothing.
    case silent
  }

  /// Whether a text has a mark or an isolate: U+FDD0 to U+FDEF, U+2066 to U+2069, by their bytes in UTF-8.
  static func mayBegin(in text: String) -> Bool {
    let bytes = text.utf8.span
    guard EightBytes.any(in: bytes, { $0.equal(0xE2) | $0.equal(0xEF) }) else { return false }
    var index = 0
    while index + 2 < bytes.count {
      let byte = bytes[index]
      if byte == 0xEF, bytes[index + 1] == 0xB7 { return true }
      if byte == 0xE2, bytes[index + 1] == 0x81, bytes[index + 2] >= 0xA6 { return true }
      index += 1
    }
    return false
  }

  private enum Open {
    case isolate
    case text(Int)
  }

  private var open: [Open] = []
  private var run = String.UnicodeScalarView()
  private var awaitsLanguage = false

  /// The steps that a scalar ends or makes, in order.
  mutating func steps(at scalar: Unicode.Scalar) -> [Step] {
    if awaitsLanguage {
      awaitsLanguage = false
      let index = TextMarks.index(of: scalar) ?? 0
      open.append(.text(index))
      return [.begin(index)]
    }
    switch scalar.value {
    case TextMarks.begin:
      awaitsLanguage = true
      return flushed()
    case TextMarks.end: return flushed() + ended(.borrowed)
    case TextMarks.outdatedEnd: return flushed() + ended(.outdated)
    case TextMarks.silentEnd: return flushed() + ended(.silent)
    case 0x2066...0x2068:
      open.append(.isolate)
      return flushed() + [.beginIsolate]
    case 0x2069:
      guard case .isolate? = open.last else { return flushed() }
      open.removeLast()
      return flushed() + [.endIsolate]
    default:
      run.append(scalar)
      return []
    }
  }

  /// The steps that end what is still open.
  mutating func finish() -> [Step] {
    var steps = flushed()
    while let last = open.popLast() {
      switch last {
      case .isolate: steps.append(.endIsolate)
      case .text(let index): steps.append(.end(index, .silent))
      }
    }
    return steps
  }

  private mutating func flushed() -> [Step] {
    guard !run.isEmpty else { return [] }
    defer { run.removeAll(keepingCapacity: true) }
    return [.text(String(run))]
  }

  /// Ends a text, and the isolates that it left open.
  private mutating func ended(_ ending: Ending) -> [Step] {
    var steps: [Step] = []
    while let last = open.popLast() {
      switch last {
      case .isolate: steps.append(.endIsolate)
      case .text(let index): return steps + [.end(index, ending)]
      }
    }
    return steps
  }
}
