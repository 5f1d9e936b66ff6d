import DocketDiagnostics

/// Telephone numbers after a plus sign (ITU-T E.164).
enum PhoneAfterPlus {
  /// The last group of the number with which groups begin.
  ///
  /// - Parameters:
  ///   - run: the groups after the plus sign.
  ///   - plus: its offset.
  ///   - span: the bytes.
  /// - Returns: its index; nil when they are something else.
  static func last(of run: DigitRun, plus: Int, in span: Span<UInt8>) -> Int? {
    // “UTC+7” is no number, nor is a sum.
    let isLinked = MessengerLink.ends(before: plus, in: span)
    if plus > 0, ASCII.isLetterOrDigit(span[plus - 1]), !isLinked { return nil }
    guard let first = run.digits.first, first != 0 else { return nil }
    // +49 (0)30 …: the zero is not dialled.
    let isTrunk =
      run.groups.count > 1 && run.groups[1].gap.contains(.bracket) && run.digits[run.groups[1].digits] == [0]
    var dialled = run.digits
    if isTrunk { dialled.remove(at: run.groups[1].digits.lowerBound) }
    let plan = PhonePlan.of(dialled[...])
    if let plan, let best = last(of: run, isTrunk: isTrunk, lengths: plan.lengths, in: span) { return best }
    // After a plus sign that stands apart, other signs of arithmetic make it a term of a sum.
    if plus + 1 < span.count, span[plus + 1] == 0x20,
      run.groups.dropFirst().contains(where: { $0.gap.contains(.mark) })
    {
      return nil
    }
    // Whatever the country: 8 to 15 digits in groups.
    guard let best = last(of: run, isTrunk: isTrunk, lengths: 8...15, in: span) else { return nil }
    if isLinked { return best }
    if best >= 2, hasEvenGaps(run, best), !isSum(run, best), !hasYear(run, best) { return best }
    guard plan == nil, run.digits(of: 0...best).count >= 10 else { return nil }
    return PhoneScanner.words.stand(near: run.bytes(of: 0...best), in: span) ? best : nil
  }

  /// The last group with which the number has one of the lengths, and no day or pair of coordinates is in it.
  private static func last(
    of run: DigitRun, isTrunk: Bool, lengths: ClosedRange<Int>, in span: Span<UInt8>
  ) -> Int? {
    var best: Int?
    var count = 0
    var unusual: DigitRun.Gap?
    for (index, group) in run.groups.enumerated().prefix(15) {
      if index > 0, !PhoneScanner.isGap(group.gap) {
        let isNew = unusual != group.gap
        if group.gap.contains(.plus) || isNew && (unusual != nil || best != nil) { break }
        if group.gap.contains(.line), !mayGoOn(run, index) { break }
        unusual = group.gap
      }
      count += isTrunk && index == 1 ? 0 : group.digits.count
      if count > lengths.upperBound { break }
      if count >= lengths.lowerBound, PhoneScanner.isEnd(run, index, in: span) { best = index }
    }
    guard let best, !hasDay(run, best), !isCoordinates(run) else { return nil }
    return best
  }

  /// Whether a number may go on over the end of a line: in groups of at most four digits.
  private static func mayGoOn(_ run: DigitRun, _ index: Int) -> Bool {
    run.groups[...index].allSatisfy { $0.digits.count <= 4 }
  }

  /// Groups of three digits, as of a large number, perhaps with a fraction.
  private static func isSum(_ run: DigitRun, _ last: Int) -> Bool {
    let sizes = run.groups[1...last].map(\.digits.count)
    return run.groups[0].digits.count <= 3
      && (sizes.allSatisfy { $0 == 3 }
        || sizes.dropLast().allSatisfy { $0 == 3 } && sizes[sizes.count - 1] <= 2)
  }

  /// The groups stand apart as those of a telephone number do, and not as the items of a list.
  private static func hasEvenGaps(_ run: DigitRun, _ last: Int) -> Bool {
    let gaps = run.groups[1...last].map(\.gap)
    return PhoneScanner.hasEvenGaps(gaps) && !gaps[0].contains(.list)
  }

  private static func hasYear(_ run: DigitRun, _ last: Int) -> Bool {
    run.groups[1...last].contains { DigitDate.isYear(run.digits[$0.digits]) }
  }

  /// A day as 2031-04-02 or 02.04.2031 in the groups after the first.
  private static func hasDay(_ run: DigitRun, _ last: Int) -> Bool {
    guard last >= 2 else { return false }
    return (0...(last - 2)).contains { first in
      let digits = (first...first + 2).map { run.digits[run.groups[$0].digits] }
      return DigitDate.isDay(year: digits[0], month: digits[1], day: digits[2])
        || DigitDate.isDay(year: digits[2], month: digits[1], day: digits[0])
    }
  }

  /// Two numbers with fractions of three digits or more, as +55.7558, 37.6173.
  private static func isCoordinates(_ run: DigitRun) -> Bool {
    guard run.groups.count >= 4, run.groups[1].gap == .dot, run.groups[3].gap == .dot,
      run.groups[2].gap != .dot
    else {
      return false
    }
    return [0, 2].allSatisfy { run.groups[$0].digits.count <= 3 }
      && [1, 3].allSatisfy { run.groups[$0].digits.count >= 3 }
  }
}

/// Links of messengers and of telephones, which carry a number.
enum MessengerLink {
  /// Whether such a link stands right before an offset.
  static func ends(before end: Int, in span: Span<UInt8>) -> Bool {
    var start = end
    while start > 0, end - start < 16, span[start - 1] > 0x20 { start -= 1 }
    var text: [UInt8] = []
    for index in start..<end { text.append(ASCII.isLetter(span[index]) ? span[index] | 0x20 : span[index]) }
    return beginnings.contains { text.suffix($0.count).elementsEqual($0) }
  }

  private static let beginnings: [[UInt8]] = [
    "tel:", "sms:", "callto:", "wa.me/", "wa.me/+", "t.me/+", "phone=", "phone=+",
    "chat?number=", "contact?number=", "add?number=", "signal.me/#p/", "tel://", "tel:+", "sms:+",
    "whatsapp:",
    "viber:", "viber.click/",
  ].map { Array($0.utf8) }
}
