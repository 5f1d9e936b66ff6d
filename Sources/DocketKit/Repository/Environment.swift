#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The environment of the process; only the outermost targets read it.
public enum Environment {
  /// The value of a variable; nil when it is not set.
  public static subscript(name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }

  /// Seconds since 1970-01-01T00:00:00Z by the system's clock.
  public static var now: Int64 { Int64(time(nil)) }
}
