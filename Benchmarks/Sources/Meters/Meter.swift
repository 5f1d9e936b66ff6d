import CFloor

/// Processor time, wall time and memory of this process.
public enum Meter {
  /// What some work cost.
  public struct Cost: Sendable {
    /// Seconds of processor time on all threads, in the program and in the kernel.
    public let processor: Double
    /// Seconds that went by.
    public let wall: Double
  }

  /// Runs work and tells what it cost.
  public static func measure(_ work: () -> Void) -> Cost {
    let processor = docket_processor_seconds()
    let wall = docket_wall_seconds()
    work()
    return Cost(processor: docket_processor_seconds() - processor, wall: docket_wall_seconds() - wall)
  }

  /// The most memory the process has held at one time, in bytes.
  public static var peakBytes: Int { Int(docket_peak_bytes()) }

  /// Gives freed memory back to the system.
  public static func trim() { docket_trim() }

  /// Reads files with libyaml in C and throws its events away.
  ///
  /// - Parameter files: the bytes of the files.
  /// - Returns: the number of events; nil when a file does not parse or the system has no libyaml.
  public static func scanEvents(of files: [[UInt8]]) -> Int? {
    var events = 0
    for bytes in files {
      let count = unsafe bytes.withUnsafeBufferPointer { buffer in
        unsafe docket_floor_scan(buffer.baseAddress, buffer.count)
      }
      guard count >= 0 else { return nil }
      events += count
    }
    return events
  }
}
