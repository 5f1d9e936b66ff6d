import DocketDiagnostics

/// Personal numbers of digits and letters, whatever separators stand in them.
enum LetteredIdentity {
  /// The number whose first digits are a group.
  static func number(
    _ run: DigitRun, from first: Int, in span: Span<UInt8>
  ) -> (number: PrivateNumber, last: Int)? {
    let start = run.groups[first].bytes.lower
    guard let found = beginningWithDigits(run, first, in: span) ?? afterLetters(run, first, in: span),
      !DigitNeighbours.isInWebAddress(start, in: span)
    else { return nil }
    let last = run.groups[first...].lastIndex { $0.bytes.lower < found.range.upper } ?? first
    return (PrivateNumber(range: found.range, count: found.count, kind: found.kind.name), last)
  }

  private typealias Found = (range: ByteRange, count: Int, kind: IdentityKind)

  // MARK: Digits first

  private static func beginningWithDigits(_ run: DigitRun, _ first: Int, in span: Span<UInt8>) -> Found? {
    let start = run.groups[first].bytes.lower
    // A letter follows after as many digits as the number begins with.
    let left = run.digits.count - run.groups[first].digits.lowerBound
    guard [6, 7, 8, 13, 17].contains(left), !LetteredCode.touches(span, before: start) else { return nil }
    switch left {
    case 8:
      return code(at: start, count: 9, letters: [8], in: span, IdentityChecks.isSpanish).flatMap {
        IdentityKind.spanish.words.stand(near: $0, in: span) ? ($0, 9, .spanish) : nil
      }
    case 6:
      return code(at: start, count: 15, letters: [6], in: span, IdentityChecks.isFrench).map {
        ($0, 15, .french)
      }
    case 7:
      return code(at: start, count: 14, letters: [7, 11, 12], in: span, IdentityChecks.isBelarusian)
        .map { ($0, 14, .belarusian) }
    case 13:
      return code(at: start, count: 14, letters: [13], in: span, IdentityChecks.isNicaraguan)
        .map { ($0, 14, .nicaraguan) }
    default:
      return code(at: start, count: 18, letters: [17], in: span, IdentityChecks.isChinese).map {
        ($0, 18, .chinese)
      }
    }
  }

  /// The code of some length that begins at an offset, with letters at some places and digits at all others.
  private static func code(
    at start: Int, count: Int, letters: Set<Int>, in span: Span<UInt8>, _ isRight: ([UInt8]) -> Bool
  ) -> ByteRange? {
    guard
      let code = LetteredCode.read(
        span, at: start, count: count, fits: { letters.contains($0) != ASCII.isDigit($1) }),
      isRight(code.text), !LetteredCode.touches(span, after: code.end)
    else { return nil }
    return ByteRange(start, code.end)
  }

  // MARK: Letters first

  private static func afterLetters(_ run: DigitRun, _ first: Int, in span: Span<UInt8>) -> Found? {
    let group = run.groups[first].bytes
    guard let nearest = LetteredCode.letter(in: span, before: group.lower), isCapital(span, nearest.start)
    else {
      return nil
    }
    let earlier = LetteredCode.letter(in: span, before: nearest.start).flatMap { letter in
      isCapital(span, letter.start) && !LetteredCode.touches(span, before: letter.start) ? letter : nil
    }
    if let earlier, let found = british(earlier.start, in: span) ?? hongKong(earlier.start, 9, in: span) {
      return found
    }
    let isAlone = !LetteredCode.touches(span, before: nearest.start)
    if isAlone, let found = hongKong(nearest.start, 8, in: span) ?? spanish(nearest.start, in: span) {
      return found
    }
    if let earlier { return passport(run.groups[first], from: earlier.start, letters: 2, in: span) }
    if isAlone { return passport(run.groups[first], from: nearest.start, letters: 1, in: span) }
    guard run.groups[first].digits.count == 6 else { return nil }
    return threeLetters(before: nearest.start, in: span).flatMap {
      passport(run.groups[first], from: $0, letters: 3, in: span)
    }
  }

  /// Where three capitals begin of which the last is known.
  private static func threeLetters(before last: Int, in span: Span<UInt8>) -> Int? {
    guard let second = LetteredCode.letter(in: span, before: last), isCapital(span, second.start),
      let first = LetteredCode.letter(in: span, before: second.start), isCapital(span, first.start),
      !LetteredCode.touches(span, before: first.start)
    else { return nil }
    return first.start
  }

  /// X, Y or Z, seven digits, a letter.
  private static func spanish(_ start: Int, in span: Span<UInt8>) -> Found? {
    guard let range = code(at: start, count: 9, letters: [0, 8], in: span, IdentityChecks.isSpanish),
      IdentityKind.spanish.words.stand(near: range, in: span)
    else { return nil }
    return (range, 9, .spanish)
  }

  /// Two letters, six digits, a letter.
  private static func british(_ start: Int, in span: Span<UInt8>) -> Found? {
    guard
      let range = code(
        at: start, count: 9, letters: [0, 1, 8], in: span,
        { IdentityChecks.isBritish($0[0], $0[1], $0[8]) }),
      IdentityKind.british.words.stand(near: range, in: span)
    else { return nil }
    return (range, 9, .british)
  }

  /// One letter or two, six digits, and a digit or A, certain in brackets.
  private static func hongKong(_ start: Int, _ count: Int, in span: Span<UInt8>) -> Found? {
    let letters = count - 7
    guard
      let code = LetteredCode.read(
        span, at: start, count: count,
        fits: { place, sign in place == count - 1 || (place < letters) != ASCII.isDigit(sign) }),
      IdentityChecks.isHongKong(code.text), !LetteredCode.touches(span, after: code.end)
    else { return nil }
    let range = ByteRange(start, code.end)
    let isBracketed =
      code.end < span.count && span[code.end] == UInt8(ascii: ")") && span[code.end - 2] == UInt8(ascii: "(")
    guard isBracketed || IdentityKind.hongKong.words.stand(near: range, in: span) else { return nil }
    return (range, count, .hongKong)
  }

  /// One letter to three and six digits to eight, as on passports of Ukraine, Belarus, Kazakhstan, Iran, Spain.
  private static func passport(
    _ group: DigitRun.Group, from start: Int, letters: Int, in span: Span<UInt8>
  ) -> Found? {
    guard (6...8).contains(group.digits.count), group.bytes.lower - start <= 8,
      !LetteredCode.touches(span, after: group.bytes.upper)
    else { return nil }
    let range = ByteRange(start, group.bytes.upper)
    guard IdentityKind.passport.words.stand(near: range, in: span, before: 48, after: 0) else { return nil }
    return (range, group.digits.count + letters, .passport)
  }

  /// Whether a letter is a capital one: of ASCII, Cyrillic or Greek.
  private static func isCapital(_ span: Span<UInt8>, _ index: Int) -> Bool {
    if span[index] < 0x80 { return ASCII.isCapital(span[index]) }
    guard let (value, _) = UTF8Scalar.decode(span, at: index), let scalar = Unicode.Scalar(value) else {
      return false
    }
    return scalar.properties.isUppercase
  }
}
