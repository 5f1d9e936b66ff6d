import Glibc

/// The zone database of the system.
public enum SystemZones {
  /// The bytes of a zone; nil where there is none of this name.
  @Sendable public static func load(_ name: String) -> [UInt8]? {
    guard let stream = unsafe fopen("/usr/share/zoneinfo/\(name)", "r") else { return nil }
    defer { unsafe fclose(stream) }
    return unsafe [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
      unsafe count = fread(buffer.baseAddress, 1, buffer.count, stream)
    }
  }
}
