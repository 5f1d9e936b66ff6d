extension BinaryInteger {
  /// The decimal digits, filled up with zeros on the left to at least `width` characters.
  func zeroPadded(to width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
  }
}
