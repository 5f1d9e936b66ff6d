import DocketDiagnostics

/// Digits in groups that may be a number of an identity document, of a taxpayer or of an insured person.
struct IdentityShape {
  /// The digits of all groups.
  let digits: ArraySlice<UInt8>
  /// The sizes of the groups.
  let sizes: [Int]
  /// What stands between groups; one fewer than there are groups.
  let gaps: [DigitRun.Gap]

  /// What the digits are; the words beside them are looked up only where everything else is right.
  func kind(at range: ByteRange, in span: Span<UInt8>) -> IdentityKind? {
    if let certain, !DigitNeighbours.isInWebAddress(range.lower, in: span) { return certain }
    let candidates = candidates
    // Archives name their copies by days and hours, which may be a day of birth too.
    if candidates.first?.name == IdentityKind.egyptian.name,
      DigitNeighbours.isInWebAddress(range.lower, in: span)
    {
      return nil
    }
    if let kind = candidates.first(where: { $0.words.stand(near: range, in: span, before: 64, after: 24) }) {
      return kind
    }
    return NationalNumber.kinds(of: digits, sizes: sizes).first { kind in
      kind.words.stand(near: range, in: span, before: 64, after: 24)
        && !DigitNeighbours.isInWebAddress(range.lower, in: span)
    }
  }

  /// What nothing else is written as, whatever stands beside it.
  private var certain: IdentityKind? {
    switch digits.count {
    case 9 where sizes == [3, 2, 4] && isCode && IdentityChecks.isAmerican(digits): .american
    case 11 where sizes == [3, 3, 3, 2] && !isList && IdentityChecks.isSNILS(digits): .snils
    case 11 where sizes == [3, 3, 3, 2] && !isList && NationalChecks.isBrazilian(digits): .code
    case 13 where sizes == [3, 4, 4, 2] && !isList && NationalChecks.isSwiss(digits): .code
    case 15 where sizes == [3, 4, 7, 1] && NationalChecks.isEmirati(digits): .code
    case 15 where sizes == [1, 2, 2, 2, 3, 3, 2] && IdentityChecks.isFrench(text): .french
    case 18 where (sizes == [18] || sizes == [6, 8, 4]) && IdentityChecks.isChinese(text): .chinese
    default: nil
    }
  }

  /// What the digits are beside a word that says so.
  private var candidates: [IdentityKind] {
    switch digits.count {
    case 9: nine
    case 10: ten
    case 11: eleven
    case 12 where sizes.count <= 4:
      (IdentityChecks.isINN(digits) ? [.inn] : []) + (IdentityChecks.isKazakh(digits) ? [.kazakh] : [])
    case 13 where sizes == [8, 5] && DigitDate.isDay(digits.prefix(8)): [.ukrainian]
    case 14
    where hasSizes([14], [7, 7], [1, 6, 7], [1, 6, 2, 5], [1, 6, 2, 4, 1])
      && IdentityChecks.isEgyptian(digits):
      [.egyptian]
    case 15 where sizes.count <= 2 && IdentityChecks.isFrench(text): [.french]
    default: []
    }
  }

  private var nine: [IdentityKind] {
    (sizes == [9] || sizes == [2, 7] ? [.passport] : [])
      + (sizes == [9] || sizes == [3, 2, 4] ? IdentityChecks.isAmerican(digits) ? [.american] : [] : [])
      + (hasSizes([9], [3, 3, 3], [8, 1], [1, 7, 1]) && IdentityChecks.isIsraeli(digits) ? [.israeli] : [])
  }

  private var ten: [IdentityKind] {
    (sizes == [10] || sizes == [4, 6] || sizes == [2, 2, 6] ? [.passport] : [])
      + (hasSizes([10], [5, 5], [4, 3, 3], [3, 3, 4]) && IdentityChecks.isUkrainian(digits)
        ? [.ukrainian] : [])
      + (hasSizes([10], [3, 6, 1], [3, 3, 4], [3, 7], [5, 5]) && IdentityChecks.isIranian(digits)
        ? [.iranian] : [])
  }

  private var eleven: [IdentityKind] {
    (IdentityChecks.isSNILS(digits) && (sizes.count <= 2 || sizes == [3, 3, 3, 2]) ? [.snils] : [])
      + ((sizes == [11] || sizes == [2, 3, 3, 3]) && IdentityChecks.isGerman(digits) ? [.german] : [])
      + (hasSizes([11], [3, 3, 3, 2], [3, 3, 5], [2, 3, 3, 3], [5, 6]) && IdentityChecks.isTurkish(digits)
        ? [.turkish] : [])
  }

  private func hasSizes(_ sizes: [Int]...) -> Bool { sizes.contains(self.sizes) }

  private var text: [UInt8] { digits.map { $0 + 0x30 } }

  /// The groups stand apart as the items of a list may.
  private var isList: Bool { gaps.contains { !$0.isDisjoint(with: [.list, .colon, .slash]) } }

  /// The same hyphen, or a sign that is in no list, between all groups.
  private var isCode: Bool {
    guard let gap = gaps.first, gaps.allSatisfy({ $0 == gap }) else { return false }
    return gap == .hyphen || !isList && !gap.isSubset(of: [.space, .dot, .bracket])
  }
}
