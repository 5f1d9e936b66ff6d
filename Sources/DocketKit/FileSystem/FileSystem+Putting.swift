#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension FileSystem {
  /// The folder that a file is to be written into, when it is not there.
  public static func missingFolder(of path: String) -> String? {
    let folder = Path.parent(of: path)
    return resolved(folder) == nil ? folder : nil
  }

  /// Puts a file in its place in one step, whatever stood there: whoever reads it gets the old one or the new one, whole.
  ///
  /// - Parameters:
  ///   - bytes: its content.
  ///   - path: the file; a link to a file stays, and what it leads to is replaced.
  /// - Throws: `FileSystemError`; what stood there is then as it was.
  public static func put(_ bytes: [UInt8], at path: String) throws(FileSystemError) {
    let place = kind(of: path) == .link ? resolved(path) ?? path : path
    if let oddity = oddity(at: place) { throw refusal(.write, path, oddity) }
    let new = Path.join(Path.parent(of: place), ".\(Path.name(of: place)).docket-\(getpid())")
    do {
      try write(bytes, to: new)
      try rename(new, to: place)
    } catch {
      try? removeFile(new)
      throw failure(.write, path, error.code)
    }
  }
}
