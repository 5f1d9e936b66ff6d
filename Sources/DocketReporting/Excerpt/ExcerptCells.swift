import DocketDiagnostics

/// The bytes of a line as characters that can be shown, each with its place and its width.
struct ExcerptCells {
  /// A character as shown.
  struct Cell: Hashable {
    /// What is shown: the character, its stand-in, or a bullet.
    let text: String
    /// Its columns.
    let width: Int
    /// The bytes it stands for.
    let bytes: ByteRange
  }

  /// A code point with its bytes; bytes that are not UTF-8 are one U+FFFD for each broken sequence.
  struct PlacedScalar {
    /// The code point.
    let scalar: Unicode.Scalar
    /// Its bytes in the file.
    let bytes: ByteRange
  }

  /// The characters in their order.
  let cells: [Cell]

  /// Reads bytes.
  ///
  /// - Parameters:
  ///   - bytes: a part of a file, with the file's offsets as indices.
  ///   - hidden: says for each code point whether it belongs to a private value.
  init(bytes: ArraySlice<UInt8>, hidden: ([PlacedScalar]) -> [Bool]) {
    let scalars = Self.scalars(bytes)
    let mask = hidden(scalars)
    var cells: [Cell] = []
    var index = 0
    var previous: Unicode.Scalar?
    for character in String(String.UnicodeScalarView(scalars.map(\.scalar))) {
      let parts = index..<index + character.unicodeScalars.count
      let place = ByteRange(scalars[parts.lowerBound].bytes.lower, scalars[parts.upperBound - 1].bytes.upper)
      if mask[parts].contains(true) {
        cells.append(Cell(text: String(Character(Redactor.bullet)), width: 1, bytes: place))
      } else {
        cells.append(Self.cell(character, at: place, after: previous))
      }
      previous = character.unicodeScalars.last
      index = parts.upperBound
    }
    self.cells = cells
  }

  private static func cell(_ character: Character, at place: ByteRange, after previous: Unicode.Scalar?)
    -> Cell
  {
    var text = ""
    var changed = false
    var previous = previous
    for scalar in character.unicodeScalars {
      let standIn = StandIn.text(for: scalar, after: previous)
      changed = changed || standIn != nil
      text += standIn ?? String(Character(scalar))
      previous = scalar
    }
    if changed { return Cell(text: text, width: DisplayWidth.of(text), bytes: place) }
    let width = DisplayWidth.of(character)
    // A mark without a base would sit on the character before it, which may be the gutter's.
    return width > 0
      ? Cell(text: text, width: width, bytes: place) : Cell(text: "◌" + text, width: 1, bytes: place)
  }

  private static func scalars(_ bytes: ArraySlice<UInt8>) -> [PlacedScalar] {
    var result: [PlacedScalar] = []
    result.reserveCapacity(bytes.count)
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = bytes.startIndex
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .emptyInput: return result
      case .valid(let encoded):
        let scalar = Unicode.UTF8.decode(encoded)
        result.append(PlacedScalar(scalar: scalar, bytes: ByteRange(offset, offset + encoded.count)))
        offset += encoded.count
      case .error(let length):
        result.append(PlacedScalar(scalar: "\u{FFFD}", bytes: ByteRange(offset, offset + length)))
        offset += length
      }
    }
  }
}
