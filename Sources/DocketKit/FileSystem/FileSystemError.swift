/// Something the file system refused.
public struct FileSystemError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What was to be done.
  public enum Operation: String, Sendable {
    /// Reading a file.
    case read = "read"
    /// Listing a folder.
    case list = "list"
    /// Writing a file.
    case write = "write"
    /// Making a folder.
    case makeFolder = "make the folder"
    /// Removing a file or folder.
    case remove = "remove"
    /// Renaming or exchanging.
    case rename = "rename"
    /// Taking a lock.
    case lock = "lock"
    /// Writing to the device.
    case sync = "sync"
  }

  /// What was to be done.
  public let operation: Operation
  /// The path.
  public let path: String
  /// The system's error number.
  public let code: Int32
  /// The system's words for it.
  public let reason: String
  /// What stands where a regular file belongs, where that is why.
  public var oddity: FileSystem.Oddity?

  /// One line for a terminal.
  public var description: String { "cannot \(operation.rawValue) \(path): \(reason)" }
}
