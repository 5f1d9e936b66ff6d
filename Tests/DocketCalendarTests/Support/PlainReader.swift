import Foundation
import Testing

/// A second, naive way to read what was written, so that writer and reader cannot agree on the same mistake.
enum PlainReader {
  /// The lines of a file as they lie on disk; fails where one does not end with CR LF.
  static func rows(_ file: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) -> [[UInt8]] {
    var rows: [[UInt8]] = [[]]
    var index = 0
    while index < file.count {
      if file[index] == 13, index + 1 < file.count, file[index + 1] == 10 {
        rows.append([])
        index += 2
      } else {
        #expect(file[index] != 13 && file[index] != 10, "a bare line end", sourceLocation: sourceLocation)
        rows[rows.count - 1].append(file[index])
        index += 1
      }
    }
    #expect(rows.last == [], "the file does not end with CR LF", sourceLocation: sourceLocation)
    return rows.dropLast()
  }

  /// The lines of a file once the folds are taken out.
  static func unfolded(_ file: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) -> [String] {
    var lines: [[UInt8]] = []
    for row in rows(file, sourceLocation: sourceLocation) {
      if row.first == 32, !lines.isEmpty {
        lines[lines.count - 1] += row.dropFirst()
      } else {
        lines.append(row)
      }
    }
    return lines.map { String(decoding: $0, as: UTF8.self) }
  }

  /// A TEXT value without its escapes.
  static func unescaped(_ value: String) -> String {
    var result = String.UnicodeScalarView()
    var escaping = false
    for scalar in value.unicodeScalars {
      if escaping {
        result.append(scalar == "n" ? "\n" : scalar)
        escaping = false
      } else if scalar == "\\" {
        escaping = true
      } else {
        result.append(scalar)
      }
    }
    #expect(!escaping, "an escape without anything to escape")
    return String(result)
  }
}

/// Whether two texts have the same scalars; Swift's `==` would let canonical equivalents pass.
func sameScalars(_ left: String, _ right: String) -> Bool {
  left.unicodeScalars.elementsEqual(right.unicodeScalars)
}
