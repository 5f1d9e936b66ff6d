import DocketDiagnostics
import DocketRecords

/// Where reading a file has found something: a rule must not call missing what could only not be read.
struct ReportedPlaces {
  private let offsets: [Int]

  /// Takes what reading found.
  init(_ file: RecordFile) {
    offsets = file.diagnostics.isEmpty ? [] : file.diagnostics.map(\.location.start.offset).sorted()
  }

  /// Whether nothing was found.
  var isEmpty: Bool { offsets.isEmpty }

  /// Whether something was found within a range; logarithmic in what was found.
  func contains(anyIn range: ByteRange) -> Bool {
    var low = 0
    var high = offsets.count
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < range.lower { low = middle + 1 } else { high = middle }
    }
    return low < offsets.count && offsets[low] < range.upper
  }
}
