import Synchronization

/// The instant at which one side of a connection has waited long enough; it is put off when something has been done.
final class Deadline: Sendable {
  private let end: Mutex<ContinuousClock.Instant>
  private let patience: Duration

  /// Begins to wait.
  init(patience: Duration) {
    self.patience = patience
    end = Mutex(.now + patience)
  }

  /// Puts it off: from now on it is the whole time again.
  func renew() { end.withLock { $0 = .now + patience } }

  /// Returns when it has passed, or when the task is cancelled.
  func wait() async {
    while !Task.isCancelled {
      let end = end.withLock { $0 }
      try? await Task.sleep(until: end, clock: .continuous)
      guard ContinuousClock.now >= self.end.withLock({ $0 }) else { continue }
      // On a busy machine this may wake before what was done in time has been noticed.
      try? await Task.sleep(for: min(patience, .seconds(1)))
      if ContinuousClock.now >= self.end.withLock({ $0 }) { return }
    }
  }
}
