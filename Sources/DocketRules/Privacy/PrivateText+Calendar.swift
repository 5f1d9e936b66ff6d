public import DocketDiagnostics

extension PrivateText {
  /// What must not be shown of a calendar file (RFC 5545): as it lies on disk, and as readers get its texts.
  ///
  /// A fold or an escape can part a number, so the file is looked at a second time with both undone; what is found
  /// there is masked where it stands in the file, together with the fold.
  ///
  /// Most names of calendar entries look like e-mail addresses. Those that are certainly none (`CalendarNames`) are not
  /// masked, or no message could say which entry it is about.
  ///
  /// - Parameter file: the file of anybody; nothing in it is allowed.
  /// - Returns: the masks for its path.
  public static func masks(ofCalendar file: SourceFile) -> MaskedRanges {
    let names = CalendarNames(file.bytes).certain
    var masks = masks(of: file, names: names)
    let plain = PlainCalendar(file.bytes)
    guard plain.isShorter else { return masks }
    // Without a name, since the name has been looked at.
    let unfolded = SourceFile(path: "", bytes: plain.bytes)
    for range in Self.masks(of: unfolded, names: names).values("") {
      let place = ByteRange(plain.offset(of: range.lower), plain.offset(of: range.upper - 1) + 1)
      masks.insert(path: file.path, range: place)
      // Elsewhere the same value may stand in one piece.
      masks.insert(value: unfolded.text(range))
    }
    return masks
  }
}

/// A calendar file with folds and escapes undone, and the way back to its bytes.
private struct PlainCalendar {
  private(set) var bytes: [UInt8] = []
  /// Where something was left out: the plain offset from which on it counts, and how much it was in all.
  private var gaps: [(offset: Int, sum: Int)] = []

  /// Whether anything was undone.
  var isShorter: Bool { !gaps.isEmpty }

  init(_ file: [UInt8]) {
    bytes.reserveCapacity(file.count)
    var index = 0
    while index < file.count {
      if let length = Self.fold(in: file, at: index) {
        leaveOut(length)
        index += length
      } else if Self.isEscape(in: file, at: index) {
        leaveOut(1)
        let sign = file[index + 1]
        bytes.append(sign | 0x20 == UInt8(ascii: "n") ? 0x0A : sign)
        index += 2
      } else {
        bytes.append(file[index])
        index += 1
      }
    }
  }

  private mutating func leaveOut(_ count: Int) {
    gaps.append((bytes.count, (gaps.last?.sum ?? 0) + count))
  }

  /// The byte of the file that a byte of the plain text was.
  func offset(of plain: Int) -> Int {
    var (low, high) = (0, gaps.count)
    while low < high {
      let middle = (low + high) / 2
      if gaps[middle].offset <= plain { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? plain : plain + gaps[low - 1].sum
  }

  /// The length of a fold here: a line end and a space or tab (§3.1).
  private static func fold(in file: [UInt8], at index: Int) -> Int? {
    let hasReturn = file[index] == 0x0D
    let lineFeed = hasReturn ? index + 1 : index
    guard lineFeed + 1 < file.count, file[lineFeed] == 0x0A,
      file[lineFeed + 1] == 0x20 || file[lineFeed + 1] == 0x09
    else { return nil }
    return lineFeed + 2 - index
  }

  /// Whether a backslash stands here that belongs to the sign after it (§3.3.11).
  private static func isEscape(in file: [UInt8], at index: Int) -> Bool {
    guard file[index] == 0x5C, index + 1 < file.count else { return false }
    return [0x5C, 0x2C, 0x3B, 0x6E, 0x4E].contains(file[index + 1])
  }
}
