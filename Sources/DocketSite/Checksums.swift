import DocketText

/// The file `SHA256SUMS`, by which anybody can check a copy of the site, and which its keepers can sign.
public enum Checksums {
  /// Where it is, from the root of what is published.
  public static let path = "SHA256SUMS"

  /// Where a signature of it may lie; docket makes none, and takes an old one away with the files that it was about.
  public static let signaturePath = "SHA256SUMS.sig"

  /// Lists files as `sha256sum --check` reads them.
  ///
  /// - Parameter files: all files of the publication but this one.
  /// - Returns: the file, by the bytes of the paths.
  public static func file(of files: [IndexedFile]) -> PlannedFile {
    PlannedFile(path: path, mediaType: .checksums) { outlet in
      var bytes: [UInt8] = []
      for file in files.sortedByPath() {
        bytes.append(contentsOf: "\(file.digest)  \(file.path)\n".utf8)
        outlet.pass(&bytes)
      }
      outlet.take(bytes)
    }
  }
}
