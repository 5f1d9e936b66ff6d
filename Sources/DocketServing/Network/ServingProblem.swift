public import DocketLanguage
import FlyingSocks

/// Why a preview cannot be served, or no longer.
public struct ServingProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// One or two lines: what, and what to do.
  public let message: Message

  /// The same in English.
  public var description: String { message.text(in: .en) }

  init(_ error: any Error, port: UInt16) {
    guard case .failed(let operation, _, let message)? = error as? SocketError else {
      message = Self.failed.with(["reason": .text("\(error)")])
      return
    }
    let reason = message.prefix(1).lowercased() + message.dropFirst()
    self.message =
      operation == "Bind" || operation == "Listen"
      ? Self.noPort.with(["port": .text("\(port)"), "reason": .text(reason)])
      : Self.failed.with(["reason": .text(reason)])
  }

  private static let failed = Phrase("failed", en: "the network failed: {reason}")
  private static let noPort = Phrase(
    "no-port", en: "port {port} cannot be had: {reason}. --port 0 takes any that is free")
}
