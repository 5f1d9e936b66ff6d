/// What a court sentenced somebody to that deprives of liberty, or of life.
///
/// Written `4y 6m`, `life`, `death`; with the least and the most that is to be served `5y/10y`, and for life with a
/// least part `25y/life`.
public enum SentenceLength: Hashable, Sendable {
  /// A sentence of death.
  case death
  /// One length, or life.
  case fixed(Term)
  /// At least the first length and at most the second, which may be life.
  case range(Term, Term)

  /// The longest time it can last; nil for a sentence of death.
  public var longest: Term? {
    switch self {
    case .death: nil
    case .fixed(let term), .range(_, let term): term
    }
  }

  /// The least time that is to be served, where the court set one.
  public var least: Term? {
    if case .range(let least, _) = self { least } else { nil }
  }

  /// Whether it lasts until death, unless something changes it.
  public var hasNoEnd: Bool { longest?.isLife ?? true }
}

extension SentenceLength {
  private static let wordsForDeath: Set<String> = [
    "death", "death penalty", "death sentence", "capital punishment", "peine de mort", "mort", "à mort",
    "смертная казнь", "казнь", "расстрел",
  ]

  /// Reads the text of a `sentence` key: exactly what `description` writes.
  ///
  /// - Parameter text: any text.
  /// - Returns: the length.
  /// - Throws: `AmountFault`, which says what to type instead and where.
  public static func parse(_ text: String) throws(AmountFault) -> SentenceLength {
    if text == "death" { return .death }
    let whole = 0..<text.utf8.count
    guard whole.count <= AmountParser.longestText else { throw AmountFault(.notALength, at: whole) }
    if wordsForDeath.contains(
      String(decoding: Array(text.utf8)[...].trimmingSpaces, as: UTF8.self).lowercased())
    {
      throw AmountFault(.notation(reading: "death"), at: whole)
    }
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else { return .fixed(try Term.parse(text)) }
    let least = try part(parts[0], at: 0, in: parts, whole: whole)
    let most = try part(parts[1], at: parts[0].utf8.count + 1, in: parts, whole: whole)
    guard isRange(least, most) else { throw AmountFault(.rangeOrder, at: whole) }
    return .range(least, most)
  }

  /// Whether a least and a most can stand together.
  private static func isRange(_ least: Term, _ most: Term) -> Bool {
    !least.isLife && !most.isDefinitelyShorter(than: least) && most != least
  }

  /// One side of a range; another notation of it becomes another notation of the whole.
  private static func part(
    _ text: String, at offset: Int, in parts: [String], whole: Range<Int>
  ) throws(AmountFault) -> Term {
    do throws(AmountFault) { return try Term.parse(text) } catch {
      if case .notation = error.problem, let least = reading(parts[0]), let most = reading(parts[1]) {
        throw AmountFault(
          isRange(least, most) ? .notation(reading: "\(least)/\(most)") : .rangeOrder, at: whole)
      }
      if case .notation = error.problem { throw AmountFault(.notALength, at: whole) }
      throw AmountFault(
        error.problem, at: error.range.lowerBound + offset..<error.range.upperBound + offset)
    }
  }

  /// The term that a side of a range means, in whatever notation.
  private static func reading(_ text: String) -> Term? {
    do throws(AmountFault) { return try Term.parse(text) } catch {
      if case .notation(let reading) = error.problem { return try? Term.parse(reading) }
      return nil
    }
  }
}

extension Term {
  /// Whether it is shorter, however long months and years are.
  func isDefinitelyShorter(than other: Term) -> Bool {
    if isLife { return false }
    if other.isLife { return true }
    let longest = years * 366 + months * 31 + days
    let shortest = other.years * 365 + other.months * 28 + other.days
    return longest < shortest
  }
}

extension SentenceLength: CustomStringConvertible {
  /// The canonical text, the only one that `parse` accepts for this value.
  public var description: String {
    switch self {
    case .death: "death"
    case .fixed(let term): term.description
    case .range(let least, let most): "\(least)/\(most)"
    }
  }
}
