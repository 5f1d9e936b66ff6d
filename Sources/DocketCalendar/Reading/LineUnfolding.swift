import DocketScanning
import DocketText

/// Splits a file into its lines and joins the folded ones (RFC 5545 §3.1).
struct LineUnfolding {
  /// One line after unfolding.
  struct Line {
    /// Its octets, without line end and without the white space that marks a fold.
    var octets: ArraySlice<UInt8>
    /// The line of the file on which it begins, from 1.
    let number: Int
    /// The byte of the file with which it begins.
    let start: Int
    /// The byte of the file after its last one; the line end does not count.
    var end: Int
    /// The folds in their order.
    var folds: [Fold] = []

    /// A place where the line goes on after a fold.
    struct Fold {
      /// How many octets of the line stand before it.
      let index: Int
      /// The byte of the file with which the line goes on.
      let offset: Int
    }

    /// The byte of the file at which an octet of the line stands.
    ///
    /// - Parameter index: octets of the line before it.
    /// - Returns: the offset in the file; logarithmic in the number of folds.
    func offset(of index: Int) -> Int {
      var (low, high) = (0, folds.count)
      while low < high {
        let middle = (low + high) / 2
        if folds[middle].index <= index { low = middle + 1 } else { high = middle }
      }
      return low == 0 ? start + index : folds[low - 1].offset + index - folds[low - 1].index
    }
  }

  private(set) var lines: [Line] = []
  private(set) var problems: [CalendarProblem] = []

  init(_ file: [UInt8]) {
    let hasMark = file.starts(with: [0xEF, 0xBB, 0xBF])
    if hasMark { problems.append(CalendarProblem(line: 1, kind: .byteOrderMark)) }
    var (number, start) = (0, hasMark ? 3 : 0)
    let octets = file.span
    while start < file.count {
      number += 1
      let end = EightBytes.firstIndex(of: ASCII.lineFeed, in: octets, from: start) ?? file.count
      take(file[start..<end], number: number, isEnded: end < file.count)
      start = end + 1
    }
  }

  private mutating func take(_ raw: ArraySlice<UInt8>, number: Int, isEnded: Bool) {
    var returns = 0
    while returns < raw.count, raw[raw.endIndex - 1 - returns] == ASCII.carriageReturn { returns += 1 }
    let octets = raw.dropLast(returns)
    if returns > 1 { report(.severalReturns, number) }
    if !isEnded {
      report(.missingLineEnd, number)
    } else if returns == 0 {
      report(.lineFeedAlone, number)
    }
    if octets.count > LineFolding.limit { report(.lineTooLong(octets: octets.count), number) }
    guard let first = octets.first else { return report(.emptyLine, number) }
    guard first == ASCII.space || first == ASCII.tab else {
      return lines.append(
        Line(octets: octets, number: number, start: octets.startIndex, end: octets.endIndex))
    }
    guard !lines.isEmpty else { return report(.nothingToContinue, number) }
    let payload = octets.dropFirst()
    if payload.first.map(ASCII.isContinuation) ?? false { report(.foldInsideCharacter, number) }
    let index = lines.count - 1
    lines[index].folds.append(Line.Fold(index: lines[index].octets.count, offset: payload.startIndex))
    lines[index].octets.append(contentsOf: payload)
    lines[index].end = payload.endIndex
  }

  private mutating func report(_ kind: CalendarProblem.Kind, _ line: Int) {
    problems.append(CalendarProblem(line: line, kind: kind))
  }
}
