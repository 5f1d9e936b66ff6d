import DocketDiagnostics

/// Decodes a raw text again, piece by piece, to find where in the file a part of it came from.
///
/// Every piece is compared with the text libyaml gave; the first difference ends the walk without an answer.
struct ScalarWalk {
  let bytes: [UInt8]
  let range: ByteRange
  let style: ScalarStyle
  let text: [UInt8]
  private let wanted: Range<Int>
  private(set) var textOffset = 0
  private var lower: Int?
  private var upper: Int?
  private var isCertain = true

  init(_ bytes: [UInt8], over range: ByteRange, of scalar: Scalar, to wanted: Range<Int>) {
    self.bytes = bytes
    self.range = range
    self.wanted = wanted
    style = scalar.style
    text = Array(scalar.text.utf8)
  }

  /// The bytes looked for; nil before they are reached or when the walk went astray.
  var found: ByteRange? {
    guard isCertain, let lower, let upper, isDone else { return nil }
    return ByteRange(lower, upper)
  }

  /// Whether nothing further is needed.
  var isDone: Bool {
    !isCertain || textOffset > wanted.upperBound || (textOffset == wanted.upperBound && upper != nil)
  }

  /// Takes a piece: bytes of the file and what they become.
  ///
  /// An empty wish is answered by the beginning of the piece at its place, or by the end of the last one.
  mutating func emit(_ produced: some Collection<UInt8>, from source: ByteRange) {
    guard !isDone else { return }
    let end = textOffset + produced.count
    guard end <= text.count, text[textOffset..<end].elementsEqual(produced) else {
      isCertain = false
      return
    }
    if wanted.isEmpty {
      if textOffset <= wanted.lowerBound, wanted.lowerBound < end || end == text.count {
        let place = wanted.lowerBound < end ? source.lower : source.upper
        (lower, upper) = (place, place)
      }
    } else if textOffset < wanted.upperBound, wanted.lowerBound < end {
      lower = lower ?? source.lower
      upper = source.upper
    }
    textOffset = end
  }

  /// Takes a character that stands for itself, and gives the offset after it.
  mutating func copy(_ index: Int, before end: Int) -> Int {
    let byte = bytes[index]
    let next = min(index + (byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4), end)
    emit(bytes[index..<next], from: ByteRange(index, next))
    return next
  }

  /// Takes line breaks of the text that no byte within the range stands for.
  mutating func emitRest() {
    guard text[textOffset...].allSatisfy({ $0 == 0x0A }) else {
      isCertain = isDone && isCertain
      return
    }
    let end = ByteRange(range.upper, range.upper)
    while textOffset < text.count, !isDone { emit(CollectionOfOne(0x0A), from: end) }
  }

  /// Answers an empty wish in an empty text.
  mutating func answerEmptyText(at offset: Int) {
    if text.isEmpty { (lower, upper) = (offset, offset) }
  }
}
