import DocketDiagnostics

/// Finds telephone numbers in bytes.
enum PhoneScanner {
  /// The numbers, first to last, not overlapping.
  static func numbers(in bytes: [UInt8], _ scan: NumberScan) -> [PrivateNumber] {
    let span = bytes.span
    var found: [PrivateNumber] = []
    var run = DigitRun()
    for place in scan.runs where place.digitCount >= 7 {
      _ = run.read(span, from: place.range.lower)
      var first = 0
      while first < run.groups.count {
        if let last = lastGroup(of: run, from: first, in: span) {
          let window = first...last
          found.append(PrivateNumber(range: run.bytes(of: window), count: run.digits(of: window).count))
          first = last + 1
        } else {
          first += 1
        }
      }
    }
    return found
  }

  /// The last group of the telephone number that begins with a group.
  private static func lastGroup(of run: DigitRun, from first: Int, in span: Span<UInt8>) -> Int? {
    let start = run.groups[first].bytes.lower
    let before = start > 0 ? span[start - 1] : 0
    if first == 0, before == UInt8(ascii: "+") { return international(run, at: start - 1, in: span) }
    if first == 0, start >= 3, span[start - 3] == UInt8(ascii: "%"), span[start - 2] == UInt8(ascii: "2"),
      before | 0x20 == UInt8(ascii: "b")
    {
      return international(run, at: start - 3, in: span)
    }
    if ASCII.isLetterOrDigit(before) || before == UInt8(ascii: "_") { return nil }
    if first == 0, let last = afterNoughts(run, in: span) { return last }
    let size = run.groups[first].digits.count
    if (9...15).contains(size), MessengerLink.ends(before: start, in: span) {
      return isEnd(run, first, in: span) ? first : nil
    }
    return national(run, from: first, in: span)
  }

  // MARK: After a plus sign

  private static func international(_ run: DigitRun, at plus: Int, in span: Span<UInt8>) -> Int? {
    // “UTC+7” is no number, nor is a sum.
    if plus > 0, ASCII.isLetterOrDigit(span[plus - 1]), !MessengerLink.ends(before: plus, in: span) {
      return nil
    }
    guard run.digits.first != 0 else { return nil }
    // +49 (0)30 …: the nought is not dialled.
    let isTrunk =
      run.groups.count > 1 && run.groups[1].gap.contains(.bracket) && run.digits[run.groups[1].digits] == [0]
    var dialled = run.digits
    if isTrunk { dialled.remove(at: run.groups[1].digits.lowerBound) }
    let plan = PhonePlan.of(dialled[...])
    let lengths = plan?.lengths ?? 10...15
    var best: Int?
    var count = 0
    for (index, group) in run.groups.enumerated().prefix(9) {
      if index > 0, !isGap(group.gap) { break }
      count += isTrunk && index == 1 ? 0 : group.digits.count
      if count > lengths.upperBound { break }
      if count >= lengths.lowerBound, isEnd(run, index, in: span) { best = index }
    }
    guard let best else { return nil }
    if plan != nil || MessengerLink.ends(before: plus, in: span) { return best }
    return words.stand(near: run.bytes(of: 0...best), in: span) ? best : nil
  }

  /// A number with `00` in place of the plus sign: in groups, or beside a word; ids are padded with noughts too.
  private static func afterNoughts(_ run: DigitRun, in span: Span<UInt8>) -> Int? {
    guard run.digits.starts(with: [0, 0]), let plan = PhonePlan.of(run.digits.dropFirst(2)) else {
      return nil
    }
    let last = run.groups.prefix(9).lastIndex { group in
      plan.lengths.contains(group.digits.upperBound - 2)
        && run.groups[1...].prefix { $0.bytes.lower <= group.bytes.lower }.allSatisfy { isGap($0.gap) }
    }
    guard let last, isEnd(run, last, in: span), last + 1 == run.groups.count || isCut(run, at: last + 1)
    else {
      return nil
    }
    let range = run.bytes(of: 0...last)
    return last >= 3 || words.stand(near: range, in: span, before: 48, after: 24) ? last : nil
  }

  // MARK: As it is written in a country

  private static func national(_ run: DigitRun, from first: Int, in span: Span<UInt8>) -> Int? {
    guard mayBeNational(run, from: first) else { return nil }
    var window: [(last: Int, certainty: PhoneShape.Certainty)] = []
    var sizes: [Int] = []
    var gaps: [DigitRun.Gap] = []
    let start = run.groups[first].bytes.lower
    let isOpened = start > 0 && span[start - 1] == UInt8(ascii: "(")
    for index in first..<min(first + 6, run.groups.count) {
      let group = run.groups[index]
      if index > first {
        guard isGap(group.gap) || group.gap == .slash else { break }
        gaps.append(group.gap)
      }
      sizes.append(group.digits.count)
      let digits = run.digits(of: first...index)
      if digits.count > 12 { break }
      guard digits.count >= 7, isEnd(run, index, in: span),
        index + 1 == run.groups.count || isCut(run, at: index + 1)
      else { continue }
      let shape = PhoneShape(sizes: sizes, digits: digits, gaps: gaps, isOpened: isOpened)
      guard let certainty = shape.certainty else { continue }
      // What needs a word is a group alone or all groups there are, not some out of a longer row.
      let isRow = index > first && !(isWhole(run, before: first) && isWhole(run, before: index + 1))
      if certainty == .certain || !isRow { window.append((index, certainty)) }
    }
    guard !window.isEmpty, first == 0 || isCut(run, at: first),
      !DigitNeighbours.isInWebAddress(start, in: span)
    else { return nil }
    if let certain = window.last(where: { $0.certainty == .certain }), !isNumbered(start, in: span) {
      return certain.last
    }
    // Longer ones first: a part of a number is none.
    guard let last = window.last?.last,
      words.stand(near: run.bytes(of: first...last), in: span, before: 48, after: 24),
      !others.stand(near: run.bytes(of: first...last), in: span, before: 16, after: 0)
    else { return nil }
    return last
  }

  /// Whether there are enough digits; nowhere is a number of eight digits, as a date has, told from others.
  private static func mayBeNational(_ run: DigitRun, from first: Int) -> Bool {
    let left = run.digits.count - run.groups[first].digits.lowerBound
    if left == 8, let last = run.groups.last, last.digits.count > 1 { return false }
    return left >= 7 && run.groups[first].digits.count <= 12
  }

  private static func isGap(_ gap: DigitRun.Gap) -> Bool {
    gap.isSubset(of: [.space, .hyphen, .dot, .bracket]) || gap == .other
  }

  /// Whether a gap parts two numbers; within a longer row of hyphens no telephone number begins or ends.
  private static func isCut(_ run: DigitRun, at index: Int) -> Bool {
    !run.groups[index].gap.isSubset(of: [.hyphen, .dot, .other])
  }

  /// Whether a row of groups begins or ends before a group.
  private static func isWhole(_ run: DigitRun, before index: Int) -> Bool {
    index == 0 || index == run.groups.count
      || !run.groups[index].gap.isSubset(of: [.space, .hyphen, .dot, .other, .bracket])
  }

  /// Whether no letter follows a group.
  private static func isEnd(_ run: DigitRun, _ index: Int, in span: Span<UInt8>) -> Bool {
    let end = run.groups[index].bytes.upper
    return end == span.count || !(ASCII.isLetter(span[end]) || span[end] == UInt8(ascii: "_"))
  }

  /// Whether a number sign stands right before, as of a case.
  private static func isNumbered(_ start: Int, in span: Span<UInt8>) -> Bool {
    var index = start
    while index > 0, start - index < 2, span[index - 1] == 0x20 || span[index - 1] == UInt8(ascii: "(") {
      index -= 1
    }
    return index >= 3 && span[index - 3] == 0xE2 && span[index - 2] == 0x84 && span[index - 1] == 0x96
  }

  private static let words = NearbyWords(
    """
    tel tél tél* telephone* téléphone* phone* mobile mobil* portable cell cellphone* call sms fax whatsapp viber \
    signal telegram telefon* handy* anruf* rufnummer* appel* joindre hotline тел телеф* телеграм* моб мобильн* \
    звон* позвон* звян* дзвон* тэлефон* сот сотов* смс факс ватсап* вотсап* вайбер* сигнал* номер_телефона
    """)
  private static let others = NearbyWords(
    "инн кпп огрн огрнип бик снилс ст стат* дел* иск* isbn issn article* art case* affaire* n no nr inn bik")
}
