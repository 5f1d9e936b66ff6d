public import DocketDiagnostics
import DocketScanning

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
    let plain = PlainCalendar.bytes(of: file.bytes)
    guard plain.isAltered else { return masks }
    // Without a name, since the name has been looked at.
    let unfolded = SourceFile(path: "", withoutLines: plain.bytes)
    for range in Self.masks(of: unfolded, names: names).values("") {
      masks.insert(path: file.path, range: plain.source(of: range))
      // Elsewhere the same value may stand in one piece.
      masks.insert(value: unfolded.text(range))
    }
    return masks
  }
}

/// A calendar file with folds and escapes undone.
private enum PlainCalendar {
  static func bytes(of file: [UInt8]) -> AlteredBytes {
    var plain = AlteredBytes()
    plain.reserve(file.count)
    var index = 0
    var copied = 0
    while index < file.count {
      let length = fold(in: file, at: index)
      guard length != nil || isEscape(in: file, at: index) else {
        index += 1
        continue
      }
      plain.copy(file[copied..<index])
      if let length {
        plain.replace(index..<index + length, with: EmptyCollection())
        index += length
      } else {
        let sign = file[index + 1]
        let isBreak = sign | 0x20 == UInt8(ascii: "n")
        plain.replace(index..<index + 2, with: CollectionOfOne(isBreak ? 0x0A : sign))
        index += 2
      }
      copied = index
    }
    plain.copy(file[copied...])
    return plain
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
