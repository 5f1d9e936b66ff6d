extension NumberLexicon {
  static let french = NumberLexicon(
    frenchWords, countsByTwenty: true)

  private static let frenchWords: [(String, Entry)] = {
    var entries = frenchNumbers
    entries += frenchUnits
    entries += list(
      "janvier/janv février/févr mars avril mai juin juillet/juil août/aout septembre octobre/oct novembre/nov décembre/déc",
      from: 1, .month)
    return entries
  }()

  private static let frenchNumbers: [(String, Entry)] = {
    // “neuf” is also new.
    var entries = list(
      "un/une/unième/premier/première deux/deuxième trois/troisième quatre/quatrième cinq/cinquième six/sixième "
        + "sept/septième huit/huitième neuf/neuvième", from: 1, .unit, vague: [1, 9])
    entries += list(
      "dix/dixième onze/onzième douze/douzième treize/treizième quatorze/quatorzième quinze/quinzième seize/seizième",
      from: 10, .teen)
    entries += list(
      "vingt/vingts/vingtième trente/trentième quarante/quarantième cinquante/cinquantième soixante/soixantième "
        + "septante/septantième octante/huitante/octantième/huitantième nonante/nonantième",
      from: 20, by: 10, .tens)
    entries += words("second seconde", 2, .unit, isVague: true)
    entries += words("cent cents centième", 100, .hundred) + words("mille mil millième", 1000, .scale)
    entries += words("million millions millionième", 1_000_000, .scale)
    entries += words("milliard milliards", 1_000_000_000, .scale)
    entries += words("billion billions", 1_000_000_000_000, .scale)
    entries += words("et", 0, .link) + words("demi demie demis", 0, .half)
    // Of an hour.
    entries += words("quart", 15, .hint) + words("quarts", 45, .hint)
    let collectives = [
      ("dizaine", 10), ("douzaine", 12), ("quinzaine", 15), ("vingtaine", 20), ("trentaine", 30),
      ("quarantaine", 40), ("cinquantaine", 50), ("soixantaine", 60), ("centaine", 100), ("millier", 1000),
    ]
    for (word, value) in collectives { entries += words(word, value, .hint) }
    return entries
  }()

  private static let frenchUnits: [(String, Entry)] = {
    var entries = measures(.minute, "minute minutes")
    entries += measures(.hour, "heure heures")
    entries += measures(.day, "jour jours journée journées")
    entries += measures(.week, "semaine semaines")
    entries += measures(.month, "mois")
    entries += measures(.year, "an ans année années")
    entries += measures(.decade, "décennie décennies")
    entries += measures(.century, "siècle siècles")
    entries += [
      ("semestre", Entry(value: 6, kind: .measure, unit: .month)),
      ("trimestre", Entry(value: 3, kind: .measure, unit: .month)),
    ]
    entries += measures(.rouble, "rouble roubles")
    entries += measures(.euro, "euro euros")
    entries += measures(.dollar, "dollar dollars")
    entries += measures(.hryvnia, "hryvnia hryvnias")
    entries += measures(.rial, "rial rials")
    entries += measures(.yuan, "yuan yuans")
    entries += measures(.kilometre, "kilomètre kilomètres km")
    entries += measures(.metre, "mètre mètres")
    entries += measures(.kilogram, "kilogramme kilogrammes kg kilos")
    return entries
  }()
}
