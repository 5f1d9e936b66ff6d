import FlyingSocks

/// Why a preview cannot be served, or no longer.
public struct ServingProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// One or two lines: what, and what to do.
  public let description: String

  init(_ error: any Error, port: UInt16) {
    guard case .failed(let operation, _, let message)? = error as? SocketError else {
      description = "the network failed: \(error)"
      return
    }
    let reason = message.prefix(1).lowercased() + message.dropFirst()
    description =
      operation == "Bind" || operation == "Listen"
      ? "port \(port) cannot be had: \(reason). --port 0 takes any that is free"
      : "the network failed: \(reason)"
  }
}
