import Dispatch
import Synchronization

/// Work on many things at the same time, with results in their order, so that the number of cores never shows.
package enum Parallel {
  /// The results of a function for each index.
  ///
  /// - Parameters:
  ///   - count: how many indices there are, from 0.
  ///   - width: how many to work on at the same time.
  ///   - transform: the function; called once an index, on any thread.
  /// - Returns: the results by index.
  package static func map<Output: Sendable>(
    _ count: Int, width: Int, _ transform: @Sendable (Int) -> Output
  ) -> [Output] {
    guard width > 1, count > 1 else { return (0..<count).map(transform) }
    let next = Atomic(0)
    let results = Mutex<[Output?]>(Array(repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: min(width, count)) { _ in
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < count else { return }
        let output = transform(index)
        results.withLock { $0[index] = output }
      }
    }
    return results.withLock { $0.compactMap(\.self) }
  }

  /// The results of a function for each value, in the order of the values.
  ///
  /// - Parameters:
  ///   - values: the values.
  ///   - width: how many to work on at the same time.
  ///   - transform: the function; called once a value, on any thread.
  /// - Returns: the results.
  package static func map<Value: Sendable, Output: Sendable>(
    _ values: [Value], width: Int, _ transform: @Sendable (Value) -> Output
  ) -> [Output] {
    map(values.count, width: width) { transform(values[$0]) }
  }
}
