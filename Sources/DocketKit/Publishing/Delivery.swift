import DocketSite
import DocketText

/// A file of a publication on its way: part by part compared with the published one, and written from the first
/// difference on, so that a large file is never whole in memory, and one that has not changed is not written.
final class Delivery {
  /// Its path below the site.
  private let path: String
  /// The published file; nil where there is none.
  private let published: String?
  /// Where to write; nil to write nothing.
  private let staging: Staging?
  private let access: any FileAccess

  private var digest = GrowingDigest()
  private var byteCount = 0
  /// Whether all so far is as published.
  private var isSame: Bool
  /// Whether the published file goes on there.
  private var publishedGoesOn = false
  /// Whether anything of it is in the staging folder.
  private var isBegun = false
  private var problem: FileSystemError?

  init(of path: String, published: String?, into staging: Staging?, _ access: any FileAccess) {
    (self.path, self.published, self.staging, self.access) = (path, published, staging, access)
    isSame = published != nil
  }

  /// What became of a file.
  struct Receipt {
    let byteCount: Int
    /// The SHA-256, as `Digest.of` gives it.
    let digest: String
    /// Whether the published file has the same bytes.
    let isUnchanged: Bool
  }

  /// Takes the next part; after a failure, nothing more.
  func take(_ part: [UInt8]) {
    guard problem == nil else { return }
    do throws(FileSystemError) { try add(part) } catch { problem = error }
  }

  private func add(_ part: [UInt8]) throws(FileSystemError) {
    if isSame, !hasPublished(part) { try differ() }
    digest.take(part.span)
    byteCount += part.count
    if !isSame { try write(part) }
  }

  /// Whether the published file goes on with these bytes; one that cannot be read does not.
  private func hasPublished(_ part: [UInt8]) -> Bool {
    guard let published, let found = try? access.read(published, from: byteCount, limit: part.count + 1)
    else { return false }
    publishedGoesOn = found.count > part.count
    return publishedGoesOn ? found.dropLast() == part[...] : found == part
  }

  /// Begins to write: first what was the same up to here.
  private func differ() throws(FileSystemError) {
    isSame = false
    if byteCount > 0, staging != nil { try copyPublished() }
  }

  private func copyPublished() throws(FileSystemError) {
    guard let published else { return }
    var (copied, start) = (GrowingDigest(), 0)
    while start < byteCount {
      let limit = min(byteCount - start, Outlet.usualPartSize)
      let part = try access.read(published, from: start, limit: limit)
      if part.isEmpty { break }
      copied.take(part.span)
      try write(part)
      start += part.count
    }
    // Whoever writes there meanwhile must not get into what is published next.
    guard copied.text == digest.text else { throw FileSystem.changedMeanwhile(published) }
  }

  private func write(_ part: [UInt8]) throws(FileSystemError) {
    guard let staging else { return }
    if isBegun { try staging.append(part, to: path) } else { try staging.begin(path, with: part) }
    isBegun = true
  }

  /// Ends the file.
  ///
  /// - Returns: what became of it.
  /// - Throws: `FileSystemError`, the first that was met.
  func end() throws(FileSystemError) -> Receipt {
    if let problem { throw problem }
    if isSame, publishedGoesOn { try differ() }
    if let staging, !isSame || !staging.share(path) {
      if isSame { try copyPublished() }
      // An empty file is a file, too.
      if !isBegun { try write([]) }
      if isSame { staging.keepModificationTime(of: path) }
    }
    return Receipt(byteCount: byteCount, digest: digest.text, isUnchanged: isSame)
  }
}
