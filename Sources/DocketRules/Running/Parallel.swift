import Dispatch
import Synchronization

/// Work on many values at the same time, with results in their order.
enum Parallel {
  /// The results of a function for each value.
  ///
  /// - Parameters:
  ///   - values: the values.
  ///   - width: how many to work on at the same time.
  ///   - transform: the function; called once a value, on any thread.
  /// - Returns: the results, in the order of the values.
  static func map<Value: Sendable, Output: Sendable>(
    _ values: [Value], width: Int, _ transform: @Sendable (Value) -> Output
  ) -> [Output] {
    guard width > 1, values.count > 1 else { return values.map(transform) }
    let chunk = max(1, values.count / (width * 8))
    let starts = Array(stride(from: 0, to: values.count, by: chunk))
    let results = Mutex<[Int: [Output]]>([:])
    DispatchQueue.concurrentPerform(iterations: starts.count) { index in
      let start = starts[index]
      let part = values[start..<min(start + chunk, values.count)].map(transform)
      results.withLock { $0[index] = part }
    }
    return results.withLock { parts in starts.indices.flatMap { parts[$0] ?? [] } }
  }
}
