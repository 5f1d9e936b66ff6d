import DocketTime

/// What a word means in a date, in English, French and Russian.
enum SpokenWord: Hashable {
  /// A month, 1 to 12.
  case month(Int)
  /// A day of the week.
  case weekday(Weekday)
  /// So many days after today.
  case days(Int)
  /// It follows the number of an hour: `h`, `heures`, `часов`.
  case hour
  /// It follows the number of a minute.
  case minute
  /// It says which half or part of the day an hour is in.
  case part(DayPart)
  /// Twelve o'clock in the day.
  case noon
  /// An hour may follow: `at`, `à`, `в`.
  case at
  /// The ending of a number: `th`, `er`, `го`.
  case ending
  /// It says nothing.
  case filler
  /// Several days, or a beginning or end.
  case span
  /// An estimate.
  case vague
  /// Another clock than that of the court.
  case zone
  /// The night, whose hours belong to two days.
  case night
  /// `mar.`: Tuesday in French, March in English.
  case tuesdayOrMarch

  /// A part of the day.
  enum DayPart: Hashable {
    case am, pm, morning, afternoon, evening
  }

  /// The meaning of a word in lower case; nil when it is not known.
  init?(_ word: String) {
    if word == "mar" {
      self = .tuesdayOrMarch
    } else if let month = WrittenMonth.number(of: word) {
      self = .month(month)
    } else if let meaning = Self.words[word] {
      self = meaning
    } else {
      return nil
    }
  }

  private static let words: [String: SpokenWord] = {
    var words: [String: SpokenWord] = [:]
    for (list, meaning) in lists {
      for word in list.split(separator: " ") { words[String(word)] = meaning }
    }
    return words
  }()

  private static let lists: [(String, SpokenWord)] = [
    ("monday mon lundi lun понедельник пн", .weekday(.monday)),
    ("tuesday tue tues mardi вторник вт", .weekday(.tuesday)),
    ("wednesday wed mercredi mer среда среду ср", .weekday(.wednesday)),
    ("thursday thu thur thurs jeudi jeu четверг чт", .weekday(.thursday)),
    ("friday fri vendredi ven пятница пятницу пт", .weekday(.friday)),
    ("saturday sat samedi sam суббота субботу сб", .weekday(.saturday)),
    ("sunday sun dimanche dim воскресенье вс", .weekday(.sunday)),
    ("today сегодня", .days(0)), ("tomorrow demain завтра", .days(1)), ("overmorrow послезавтра", .days(2)),
    ("h hour hours hrs heure heures ч час часа часов", .hour),
    ("min mn minute minutes мин минут минуты минута", .minute),
    ("am", .part(.am)), ("pm", .part(.pm)), ("morning matin утра", .part(.morning)),
    ("afternoon дня", .part(.afternoon)), ("evening soir вечера", .part(.evening)),
    ("noon midi полдень", .noon), ("night nuit ночи midnight minuit полночь", .night),
    ("at à a в во t", .at), ("st nd rd th er ère ere e го ое е ого", .ending),
    ("on of the in le la l de du d г года год году ровно sharp précises", .filler),
    (
      "or ou или либо and et и to until till til through from between by au aux jusqu jusque entre dès с со по до от"
        + " между включительно",
      .span
    ),
    (
      "about around circa early late mid beginning end before after not expected probably vers environ début debut"
        + " fin mi avant après apres около примерно ориентировочно начало начале конец конце середина середине после"
        + " раньше позже возможно не",
      .vague
    ),
    ("z utc gmt msk мск cet cest eet eest est edt bst", .zone),
  ]
}
