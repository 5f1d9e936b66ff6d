import CExchange

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

  /// The names of all variables, in no order.
  static var names: [String] {
    var names: [String] = []
    guard var entry = unsafe docket_environment() else { return names }
    while let text = unsafe entry.pointee {
      names.append(String(unsafe String(cString: text).prefix { $0 != "=" }))
      unsafe entry += 1
    }
    return names
  }

  /// Seconds since 1970-01-01T00:00:00Z by the system's clock.
  public static var now: Int64 { Int64(time(nil)) }
}

extension Environment {
  /// The file of the program that runs; nil where the system does not tell.
  public static var program: String? {
    if let path = FileSystem.resolved("/proc/self/exe") { return path }
    guard let typed = CommandLine.arguments.first, typed.utf8.contains(UInt8(ascii: "/")) else { return nil }
    return FileSystem.resolved(typed)
  }
}
