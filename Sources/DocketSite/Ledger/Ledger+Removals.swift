import DocketRecords
import DocketText

extension Ledger {
  /// The ids of public objects that an earlier publication had and this one has not.
  ///
  /// - Parameter previous: the ledger of the earlier publication.
  /// - Returns: the ids, sorted by their bytes.
  public func removals(comparedTo previous: Ledger) -> [String] {
    previous.objects.keys.filter { objects[$0] == nil }.sortedByBytes()
  }

  /// The removals that no withdrawal explains; they count towards `publish.max_removals`.
  ///
  /// - Parameters:
  ///   - previous: the ledger of the earlier publication.
  ///   - withdrawn: the digests of `withdrawn.yml`: SHA-256 of the id of a case or day, in lower-case hexadecimal.
  /// - Returns: the ids, sorted by their bytes.
  public func removals(comparedTo previous: Ledger, withdrawn: Set<String>) -> [String] {
    removals(comparedTo: previous).filter { id in
      let parts = id.split(separator: "/")
      return parts.count < 2 || !withdrawn.contains(Digest.of(String(parts[1])))
    }
  }
}
