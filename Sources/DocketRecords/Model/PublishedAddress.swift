import DocketScanning

extension Located where Value == String {
  /// An address as it is published: what browsers only show is escaped, so that every program reads it as RFC 3986 says.
  public var address: String { WebAddress.escaped(value) }
}
