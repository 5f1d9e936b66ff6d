public import DocketLanguage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension FileSystem {
  /// What stands where a regular file belongs.
  public enum Oddity: Hashable, Sendable {
    /// A folder.
    case folder
    /// A symbolic link to something that is there.
    case link
    /// A symbolic link to nothing.
    case brokenLink
    /// A pipe that programs write into (FIFO).
    case pipe
    /// A socket.
    case socket
    /// A device.
    case device

    /// The oddity with its article, as it stands after “is” in a sentence.
    public var phrase: Phrase {
      switch self {
      case .folder: Self.aFolder
      case .link: Self.aLink
      case .brokenLink: Self.aBrokenLink
      case .pipe: Self.aPipe
      case .socket: Self.aSocket
      case .device: Self.aDevice
      }
    }

    private static let aFolder = Phrase("a-folder", en: "a folder")
    private static let aLink = Phrase("a-link", en: "a link")
    private static let aBrokenLink = Phrase("a-broken-link", en: "a link that leads nowhere")
    private static let aPipe = Phrase("a-pipe", en: "a pipe between programs")
    private static let aSocket = Phrase("a-socket", en: "a socket")
    private static let aDevice = Phrase("a-device", en: "a device")
  }

  /// What stands at a path instead of a regular file, without opening it.
  ///
  /// - Parameter path: the path.
  /// - Returns: what is there; nil for a regular file, and where nothing is.
  public static func oddity(at path: String) -> Oddity? {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return nil }
    return oddity(status, at: path)
  }

  static func oddity(_ status: stat, at path: String) -> Oddity? {
    switch status.st_mode & S_IFMT {
    case S_IFREG: return nil
    case S_IFDIR: return .folder
    case S_IFIFO: return .pipe
    case S_IFSOCK: return .socket
    case S_IFLNK:
      var target = stat()
      return unsafe stat(path, &target) == 0 ? .link : .brokenLink
    default: return .device
    }
  }

  /// The refusal to take something for a file that is none.
  static func refusal(
    _ operation: FileSystemError.Operation, _ path: String, _ oddity: Oddity
  ) -> FileSystemError {
    FileSystemError(
      operation: operation, path: path, code: EISDIR, reason: "it is \(oddity.phrase[.en]), not a file",
      oddity: oddity)
  }
}
