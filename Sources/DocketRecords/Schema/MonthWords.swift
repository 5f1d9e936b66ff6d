import DocketLanguage

/// Names of months as they begin a sentence.
enum MonthWords {
  /// "April", « Avril », «В апреле».
  static func inMonth(_ month: Int) -> Phrase {
    switch month {
    case 1: Phrase("january", en: "January")
    case 2: Phrase("february", en: "February")
    case 3: Phrase("march", en: "March")
    case 4: Phrase("april", en: "April")
    case 5: Phrase("may", en: "May")
    case 6: Phrase("june", en: "June")
    case 7: Phrase("july", en: "July")
    case 8: Phrase("august", en: "August")
    case 9: Phrase("september", en: "September")
    case 10: Phrase("october", en: "October")
    case 11: Phrase("november", en: "November")
    default: Phrase("december", en: "December")
    }
  }
}
