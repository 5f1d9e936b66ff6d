extension NumberLexicon {
  static let english = NumberLexicon(
    englishWords, hasCapitalMonths: true,
    zerosOfBillion: 9)

  private static let englishWords: [(String, Entry)] = {
    var entries = englishNumbers
    entries += englishUnits
    entries += list(
      "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep "
        + "october/oct november/nov december/dec", from: 1, .month)
    return entries
  }()

  private static let englishNumbers: [(String, Entry)] = {
    // “second” and “third” are ranks and fractions as often as numbers.
    var entries = words("second", 2, .unit, isVague: true) + words("third", 3, .unit, isVague: true)
    entries += list(
      "one/first two three four/fourth five/fifth six/sixth seven/seventh eight/eighth nine/ninth",
      from: 1, .unit, vague: [1])
    entries += list(
      """
      ten/tenth eleven/eleventh twelve/twelfth thirteen/thirteenth fourteen/fourteenth fifteen/fifteenth \
      sixteen/sixteenth seventeen/seventeenth eighteen/eighteenth nineteen/nineteenth
      """, from: 10, .teen)
    entries += list(
      """
      twenty/twentieth/twenties thirty/thirtieth/thirties forty/fortieth/forties fifty/fiftieth/fifties \
      sixty/sixtieth/sixties seventy/seventieth/seventies eighty/eightieth/eighties ninety/ninetieth/nineties
      """, from: 20, by: 10, .tens)
    entries += words("hundred hundredth", 100, .hundred) + words("thousand thousandth", 1000, .scale)
    entries += words("million millionth", 1_000_000, .scale) + words("billion", 1_000_000_000, .scale)
    entries += words("trillion", 1_000_000_000_000, .scale) + words("and", 0, .link) + words("half", 0, .half)
    entries += words("dozen", 12, .hint) + words("noughties", 2000, .hint)
    // Of an hour.
    entries += words("quarter", 15, .hint) + words("quarters", 45, .hint)
    return entries
  }()

  private static let englishUnits: [(String, Entry)] = {
    var entries = measures(.minute, "minute minutes")
    entries += measures(.hour, "hour hours")
    entries += measures(.day, "day days")
    entries += measures(.week, "week weeks")
    entries += measures(.month, "month months")
    entries += measures(.year, "year years yrs")
    entries += measures(.decade, "decade decades")
    entries += measures(.century, "century centuries")
    entries += [("fortnight", Entry(value: 2, kind: .measure, unit: .week))]
    entries += measures(.rouble, "rouble roubles ruble rubles")
    entries += measures(.euro, "euro euros")
    entries += measures(.dollar, "dollar dollars")
    entries += measures(.hryvnia, "hryvnia hryvnias")
    entries += measures(.rial, "rial rials")
    entries += measures(.yuan, "yuan")
    entries += measures(.kilometre, "kilometre kilometres kilometer kilometers km")
    entries += measures(.metre, "metre metres meter meters")
    entries += measures(.kilogram, "kilogram kilograms kg kilos")
    return entries
  }()
}
