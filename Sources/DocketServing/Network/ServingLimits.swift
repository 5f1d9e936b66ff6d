/// What a preview gives its readers, so that none of them keeps it from the others.
public struct ServingLimits: Hashable, Sendable {
  /// How many connections are served at the same time; for one more, the one that is idle the longest is ended.
  public let connections: Int
  /// How long nothing may be asked, a request may take to arrive, and 64 KiB of a response to be taken.
  public let patience: Duration

  /// Sets limits.
  ///
  /// - Parameters:
  ///   - connections: how many connections are served at the same time, at least 1.
  ///   - patience: how long nothing may be asked, a request may take to arrive, and 64 KiB of a response to be taken.
  public init(connections: Int = 128, patience: Duration = .seconds(30)) {
    self.connections = max(1, connections)
    self.patience = patience
  }
}
