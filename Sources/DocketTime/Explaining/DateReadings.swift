/// Finds the canonical texts that a date in another notation may mean.
enum DateReadings {
  /// The readings as a problem, or what keeps the other notation from being a date either.
  static func fault(in text: ArraySlice<UInt8>) -> DateFault? {
    let bounds = text.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    if bounds.count == 2 {
      let readings = shortened(bounds[0], bounds[1]) + intervals(bounds[0], bounds[1])
      if !readings.isEmpty { return DateFault(.dotted(readings: readings), at: text.indices) }
    }
    switch PointReading(text) {
    case .points(let points):
      return DateFault(.dotted(readings: points.map(\.description)), at: text.indices)
    case .fault(let fault): return fault
    case nil: return nil
    }
  }

  /// Intervals whose end leaves out what it shares with the start, and `2023/09` for `2023-09`.
  private static func shortened(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> [String] {
    guard DateExplainer.date(left) != nil, right.count == 2 || right.count == 5, left.count > right.count
    else { return [] }
    let month =
      left.count == 4 ? DateExplainer.date(Array([left, right].joined(separator: "-".utf8))) : nil
    let end = Array(left.dropLast(right.count)) + right
    let interval = DateExplainer.date(Array([Array(left), end].joined(separator: "/".utf8)))
    return [month, interval].compactMap { $0?.description }
  }

  private static func intervals(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> [String] {
    guard case .points(let starts) = PointReading(left), case .points(let ends) = PointReading(right) else {
      return []
    }
    // Both bounds were written by one hand: day first in both, or month first in both.
    let count = min(max(starts.count, ends.count), 2)
    return (0..<count).compactMap { choice in
      let start = starts.dropFirst(choice).first ?? starts.last
      let end = ends.dropFirst(choice).first ?? ends.last
      guard let start, let end else { return nil }
      return RecordDate(from: start, to: end)?.description
    }
  }
}
