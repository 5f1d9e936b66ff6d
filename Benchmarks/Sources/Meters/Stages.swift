/// Work of several kinds, measured in turns so that a busy machine slows all of them alike; the best turn counts.
public struct Stages {
  private var stages: [(name: String, work: () -> Void)] = []
  private var costs: [String: [Meter.Cost]] = [:]

  /// Begins with no work.
  public init() {}

  /// Adds work; the first is the floor.
  public mutating func add(_ name: String, _ work: @escaping () -> Void) { stages.append((name, work)) }

  /// Runs everything once.
  public mutating func runAll() {
    for stage in stages {
      Meter.trim()
      costs[stage.name, default: []].append(Meter.measure(stage.work))
    }
  }

  /// The least processor time a kind of work has taken.
  public func processor(_ name: String) -> Double { costs[name]?.map(\.processor).min() ?? 0 }

  /// The least wall time a kind of work has taken.
  public func wall(_ name: String) -> Double { costs[name]?.map(\.wall).min() ?? 0 }

  /// What each kind of work cost, the least of all turns.
  ///
  /// - Parameter byteCount: the bytes that each kind of work reads.
  /// - Returns: a line for each: processor time, megabytes in a second of it, ratio to the floor, wall time.
  public func table(byteCount: Int) -> String {
    let floor = stages.first.map { processor($0.name) } ?? 0
    let head = cell("stage", 34) + cell("CPU s", 9) + cell("MB/s", 8) + cell("x floor", 9) + cell("wall s", 9)
    let lines = stages.map { stage in
      let time = processor(stage.name)
      return cell(stage.name, 34) + cell(decimal(time, 3), 9)
        + cell(decimal(Double(byteCount) / 1e6 / time, 1), 8)
        + cell(decimal(time / floor, 2), 9) + cell(decimal(wall(stage.name), 3), 9)
    }
    return ([head] + lines).joined(separator: "\n")
  }

  private func cell(_ text: String, _ width: Int) -> String {
    let blanks = String(repeating: " ", count: max(1, width - text.count))
    return width > 30 ? text + blanks : blanks + text
  }
}

/// A number with so many digits after the point.
public func decimal(_ value: Double, _ digits: Int) -> String {
  let scale = (0..<digits).reduce(1) { result, _ in result * 10 }
  let whole = Int((value * Double(scale)).rounded())
  let fraction = String(whole % scale)
  guard digits > 0 else { return String(whole) }
  return "\(whole / scale)." + String(repeating: "0", count: digits - fraction.count) + fraction
}
