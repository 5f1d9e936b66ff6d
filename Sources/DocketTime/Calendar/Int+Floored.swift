extension BinaryInteger {
  /// The quotient by a positive number, rounded down, and the remainder, which is never negative.
  func flooredQuotientAndRemainder(by divisor: Self) -> (quotient: Self, remainder: Self) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
