import Dispatch

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The wish of a terminal or a service manager that the program ends: SIGINT and SIGTERM.
///
/// From the beginning to the end of this value's life these signals do not end the program by themselves.
public final class Interruption {
  private let sources: [any DispatchSourceSignal]
  /// Has an element for each wish.
  public let wishes: AsyncStream<Void>

  /// Begins to listen.
  public init() {
    let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    wishes = stream
    sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { continuation.yield() }
      source.activate()
      return source
    }
  }

  /// Listens no more; the signals end the program again.
  public func end() {
    for source in sources { source.cancel() }
    for number in [SIGINT, SIGTERM] { signal(number, SIG_DFL) }
  }
}
