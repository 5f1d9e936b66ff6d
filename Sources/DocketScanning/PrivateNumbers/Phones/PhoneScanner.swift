import DocketDiagnostics

/// Finds telephone numbers in bytes.
package enum PhoneScanner {
  /// The numbers, first to last, not overlapping.
  package static func numbers(in bytes: [UInt8], _ scan: NumberScan) -> [PrivateNumber] {
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
    if let plus = plus(before: start, in: span) {
      return PhoneAfterPlus.last(of: run.groups(from: first, atMost: 16), plus: plus, in: span).map {
        first + $0
      }
    }
    if ASCII.isLetterOrDigit(before) || before == UInt8(ascii: "_") { return nil }
    if let last = afterNoughts(run, from: first, in: span) { return last }
    let size = run.groups[first].digits.count
    if (9...15).contains(size), MessengerLink.ends(before: start, in: span) {
      return isEnd(run, first, in: span) ? first : nil
    }
    return national(run, from: first, in: span)
  }

  /// The offset of a plus sign, or of `%2B`, right before an offset, or before a bracket or a space there.
  package static func plus(before start: Int, in span: Span<UInt8>) -> Int? {
    var index = start
    while index > 0, start - index < 2, span[index - 1] == 0x20 || span[index - 1] == UInt8(ascii: "(") {
      index -= 1
    }
    if index > 0, span[index - 1] == UInt8(ascii: "+") { return index - 1 }
    guard start >= 3, span[start - 3] == UInt8(ascii: "%"), span[start - 2] == UInt8(ascii: "2"),
      span[start - 1] | 0x20 == UInt8(ascii: "b")
    else { return nil }
    return start - 3
  }

  /// A number with `00` in place of the plus sign: in groups, or beside a word; ids are padded with zeros too.
  private static func afterNoughts(_ run: DigitRun, from first: Int, in span: Span<UInt8>) -> Int? {
    let begin = run.groups[first].digits.lowerBound
    let digits = run.digits[begin...]
    guard first == 0 || isCut(run, at: first), digits.starts(with: [0, 0]),
      let plan = PhonePlan.of(digits.dropFirst(2))
    else { return nil }
    let groups = run.groups[first...].prefix(9)
    let last = groups.lastIndex { group in
      plan.lengths.contains(group.digits.upperBound - begin - 2)
        && hasEvenGaps(groups.dropFirst().prefix { $0.bytes.lower <= group.bytes.lower }.map(\.gap))
    }
    guard let last, isEnd(run, last, in: span), last + 1 == run.groups.count || isCut(run, at: last + 1)
    else {
      return nil
    }
    let range = run.bytes(of: first...last)
    return last >= first + 3 || words.stand(near: range, in: span, before: 48, after: 24) ? last : nil
  }

  /// What is usual in telephone numbers stands between the groups, or the same between all.
  static func hasEvenGaps(_ gaps: [DigitRun.Gap]) -> Bool {
    guard let first = gaps.first else { return true }
    return gaps.allSatisfy(isGap)
      || gaps.allSatisfy { $0 == first } && first.isDisjoint(with: [.line, .plus])
  }

  // MARK: As it is written in a country

  /// The most groups of a number; a whole row may be written digit by digit.
  private static func mostGroups(_ run: DigitRun, from first: Int) -> Int {
    run.groups[first].digits.count == 1 && isWhole(run, before: first) ? 11 : 6
  }

  private static func national(_ run: DigitRun, from first: Int, in span: Span<UInt8>) -> Int? {
    guard run.digits.count - run.groups[first].digits.lowerBound >= 7, run.groups[first].digits.count <= 12
    else { return nil }
    var window: [(last: Int, certainty: PhoneShape.Certainty)] = []
    var sizes: [Int] = []
    var gaps: [DigitRun.Gap] = []
    let start = run.groups[first].bytes.lower
    let isOpened = start > 0 && span[start - 1] == UInt8(ascii: "(")
    for index in first..<min(first + mostGroups(run, from: first), run.groups.count) {
      let group = run.groups[index]
      if index > first {
        guard isGap(group.gap) && gaps.allSatisfy(isGap) || isSame(group.gap, gaps) else { break }
        gaps.append(group.gap)
      }
      sizes.append(group.digits.count)
      let digits = run.digits(of: first...index)
      if digits.count > 12 { break }
      guard digits.count >= 7, isEnd(run, index, in: span),
        index + 1 == run.groups.count
          || isCut(run, at: index + 1) && !isUnusual(gaps, run.groups[index + 1].gap)
      else { continue }
      let shape = PhoneShape(sizes: sizes, digits: digits, gaps: gaps, isOpened: isOpened)
      guard let certainty = shape.certainty else { continue }
      // What needs a word is a group alone or all groups there are, not some out of a longer row.
      let isRow = index > first && !(isWhole(run, before: first) && isWhole(run, before: index + 1))
      if certainty == .certain || !isRow { window.append((index, certainty)) }
    }
    guard !window.isEmpty, first == 0 || isCut(run, at: first) && !isUnusual(gaps, run.groups[first].gap),
      !DigitNeighbours.isInWebAddress(start, in: span)
    else { return nil }
    window.removeAll { HexadecimalRow.holds(run, first...$0.last, in: span) }
    if let certain = window.last(where: { $0.certainty == .certain }), !isNumbered(start, in: span) {
      return certain.last
    }
    // Longer ones first: a part of a number is none.
    guard let (last, certainty) = window.last else { return nil }
    let range = run.bytes(of: first...last)
    let isClose = certainty == .afterWord
    guard words.stand(near: range, in: span, before: isClose ? 28 : 48, after: isClose ? 0 : 24),
      !others.stand(near: range, in: span, before: 16, after: 0)
    else { return nil }
    return last
  }

  static func isGap(_ gap: DigitRun.Gap) -> Bool {
    gap.isSubset(of: [.space, .hyphen, .dot, .bracket]) || gap == .other
  }

  /// Whether a gap that is seldom in a telephone number is the one between all groups before.
  private static func isSame(_ gap: DigitRun.Gap, _ gaps: [DigitRun.Gap]) -> Bool {
    // Around the code of a town brackets stand beside it.
    let bare = gap.subtracting(.bracket)
    return (gap.isDisjoint(with: [.line, .plus]) || gap.contains(.item))
      && gaps.allSatisfy { $0.subtracting(.bracket) == bare }
  }

  /// Whether a gap goes on with the row of separators that are seldom in a telephone number.
  private static func isUnusual(_ gaps: [DigitRun.Gap], _ gap: DigitRun.Gap) -> Bool {
    !isGap(gap) && gaps.first == gap
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
  static func isEnd(_ run: DigitRun, _ index: Int, in span: Span<UInt8>) -> Bool {
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

  static let words = NearbyWords(
    """
    tel tél tél* telephone* téléphone* phone* mobile mobil* portable cell cellphone* call sms fax whatsapp viber \
    signal telegram telefon* handy* anruf* rufnummer* appel* joindre hotline gsm cep faks komórk* \
    teléfono* telefono* celular* móvil* movil* llam* тел телеф* телеграм* моб мобильн* мобільн* \
    звон* позвон* звян* дзвон* подзвон* зателеф* тэлефон* сот сотов* ұялы смс факс ватсап* вотсап* вайбер* \
    сигнал* номер_телефона \
    هاتف الهاتف هاتفه هاتفها هاتفي بالهاتف جوال الجوال موبايل الموبايل محمول المحمول تلفون التلفون واتساب فاكس \
    للاتصال اتصل اتصلوا تلفن تلفنی تلفنش موبایل همراه شماره_تماس تماس واتساپ واتساپ فکس پیامک \
    טלפון הטלפון טל נייד הנייד פלאפון ווטסאפ וואטסאפ פקס התקשרו להתקשר \
    电话 電話 手机 手機 致电 致電 热线 熱線 传真 傳真 联系 聯絡
    """)
  private static let others = NearbyWords(
    "инн кпп огрн огрнип бик снилс ст стат* дел* иск* isbn issn article* art case* affaire* n no nr inn bik parquet* dossier* écrou*"
  )
}
