import DocketLanguage

/// Names of months as they begin a sentence.
enum MonthWords {
  /// "April", « Avril », «В апреле».
  static func inMonth(_ month: Int) -> Phrase {
    switch month {
    case 1: Phrase("january", en: "January", fr: "Janvier", ru: "В январе")
    case 2: Phrase("february", en: "February", fr: "Février", ru: "В феврале")
    case 3: Phrase("march", en: "March", fr: "Mars", ru: "В марте")
    case 4: Phrase("april", en: "April", fr: "Avril", ru: "В апреле")
    case 5: Phrase("may", en: "May", fr: "Mai", ru: "В мае")
    case 6: Phrase("june", en: "June", fr: "Juin", ru: "В июне")
    case 7: Phrase("july", en: "July", fr: "Juillet", ru: "В июле")
    case 8: Phrase("august", en: "August", fr: "Août", ru: "В августе")
    case 9: Phrase("september", en: "September", fr: "Septembre", ru: "В сентябре")
    case 10: Phrase("october", en: "October", fr: "Octobre", ru: "В октябре")
    case 11: Phrase("november", en: "November", fr: "Novembre", ru: "В ноябре")
    default: Phrase("december", en: "December", fr: "Décembre", ru: "В декабре")
    }
  }
}
