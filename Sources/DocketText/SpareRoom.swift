extension [UInt8] {
  /// A copy that takes no more memory than its bytes: what was written into has room for more.
  package var withoutSpareRoom: [UInt8] {
    var copy: [UInt8] = []
    copy.reserveCapacity(count)
    copy.append(span)
    return copy
  }
}
