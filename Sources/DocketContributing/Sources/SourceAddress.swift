import DocketScanning

/// The address of a page as somebody copied it, without what only tracks readers; a copy of a web archive is taken apart
/// into the page and the copy.
public struct SourceAddress: Sendable, Equatable {
  /// The address of the page.
  public let page: String
  /// The address of the copy that was given in its place.
  public let archive: String?
  /// The parameters that were left out, since they only track.
  public let leftOut: [String]

  /// Reads an address; nil when it is none.
  ///
  /// Left out is what the rule `tracking-parameters` would find, in a copy's address nothing.
  public init?(_ typed: String) {
    guard WebAddress.isWellFormed(typed), let address = Address(typed) else { return nil }
    if let snapshot = Snapshot(address), snapshot.flaw == nil, let target = snapshot.target {
      let held = address.text(target)
      // A copy may name its page without the scheme, or with one slash; whatever else stands in it is the page's own.
      let page = WebAddress.isWellFormed(held) ? Address(held) : Address.embedded(address.bytes[target])
      guard let address = page, WebAddress.isWellFormed(address.text(0..<address.bytes.count)) else {
        return nil
      }
      archive = typed
      (self.page, leftOut) = Self.cleaned(address)
    } else {
      archive = nil
      (page, leftOut) = Self.cleaned(address)
    }
  }

  /// Whether two addresses lead to one page.
  public func isSamePage(as other: String) -> Bool {
    guard let here = Address(page), let there = Address(other) else { return page == other }
    return here.canonical == there.canonical
  }

  /// The host in lower case, without `www.`.
  var host: String? { Address(page).map { Self.host(of: $0) } }

  static func host(of address: Address) -> String {
    address.hostName.hasPrefix("www.") ? String(address.hostName.dropFirst(4)) : address.hostName
  }

  private static func cleaned(_ address: Address) -> (String, [String]) {
    let items = address.queryItems
    let tracking = items.filter { TrackingKeys.isTracking($0.key, on: address.hostName) }
    guard let query = address.query, !tracking.isEmpty, !Snapshot.isArchive(address) else {
      return (address.text(0..<address.bytes.count), [])
    }
    let kept = items.filter { !TrackingKeys.isTracking($0.key, on: address.hostName) }
      .map { address.text($0.range) }.joined(separator: "&")
    let start = address.text(0..<query.lowerBound - 1)
    let end = address.text(query.upperBound..<address.bytes.count)
    return (start + (kept.isEmpty ? "" : "?" + kept) + end, tracking.map(\.key))
  }
}
