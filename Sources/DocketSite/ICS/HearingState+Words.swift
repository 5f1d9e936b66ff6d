import DocketCalendar
import DocketLanguage

extension HearingState {
  /// The word in the title; nil where all is as planned.
  var word: Phrase? {
    switch self {
    case .scheduled, .held: nil
    case .unconfirmed: Phrase("unconfirmed", en: "Unconfirmed", fr: "À confirmer", ru: "Не подтверждено")
    case .unconfirmedPast, .unreported:
      Phrase("no-report-yet", en: "No report yet", fr: "Pas encore de compte rendu", ru: "Пока нет сообщений")
    case .adjourned: Phrase("adjourned", en: "Adjourned", fr: "Renvoyée", ru: "Перерыв")
    case .postponed: Phrase("postponed", en: "Postponed", fr: "Reportée", ru: "Отложено")
    case .cancelled: Phrase("cancelled", en: "Cancelled", fr: "Annulée", ru: "Отменено")
    case .notConfirmed:
      Phrase("not-confirmed", en: "No report found", fr: "Aucun compte rendu", ru: "Сообщений не найдено")
    case .disputed:
      Phrase("disputed", en: "Sources disagree", fr: "Sources divergentes", ru: "Источники расходятся")
    }
  }

  /// The word for readers in the other direction, whose cells cut it at its beginning; nil for the usual one.
  ///
  /// Of “Unconfirmed” an Arabic month view of Thunderbird 153 showed “…confirmed”.
  var wordByItsEnd: Phrase? {
    switch self {
    case .unconfirmed:
      Phrase("unconfirmed-by-end", en: "Tentative", fr: "Sous réserve", ru: "Предварительно")
    case .unconfirmedPast, .unreported:
      Phrase("no-report-yet-by-end", en: "Report awaited", fr: "Suites inconnues", ru: "Сообщения ожидаются")
    case .notConfirmed:
      Phrase(
        "not-confirmed-by-end", en: "Report missing", fr: "Suites introuvables", ru: "Сообщения не найдены")
    case .disputed:
      Phrase(
        "disputed-by-end", en: "Contradictory sources", fr: "Sources divergentes", ru: "Источники расходятся")
    case .scheduled, .held, .adjourned, .postponed, .cancelled: nil
    }
  }

  /// What it says in a title; nil where all is as planned.
  func title(_ voice: Voice) -> HearingTitle.State? {
    let isAgainst = TextDirection(voice.language) != voice.wordsDirection
    return (isAgainst ? wordByItsEnd ?? word : word).map { word in
      HearingTitle.State(
        words: voice.say(word), isUrgent: isUrgent, isOff: status == .cancelled,
        detail: self == .postponed ? voice.say(HearingPhrases.noNewDate) : nil)
    }
  }

  /// Whether somebody could go in vain who does not see it.
  private var isUrgent: Bool {
    switch self {
    case .unconfirmed, .postponed, .cancelled: true
    case .scheduled, .unconfirmedPast, .unreported, .held, .adjourned, .notConfirmed, .disputed: false
    }
  }

  /// What the state means, as a line of the description.
  ///
  /// It says that something did not open only once the day is over at the court.
  func sentence(isPast: Bool) -> Phrase? {
    switch self {
    case .scheduled, .held: nil
    case .unconfirmed:
      Phrase(
        "unconfirmed-sentence", en: "The hearing is expected; the court has not confirmed it.",
        fr: "L’audience est attendue\u{202F}; le tribunal ne l’a pas confirmée.",
        ru: "Заседание ожидается; суд его не подтвердил.")
    case .unconfirmedPast:
      Phrase(
        "unconfirmed-past-sentence",
        en: "The court had not confirmed the hearing; its day has passed, and no report is known.",
        fr:
          "Le tribunal n’avait pas confirmé l’audience\u{202F}; le jour est passé et aucun compte rendu n’est connu.",
        ru: "Суд не подтверждал заседание; день прошёл, сообщений о нём нет.")
    case .unreported:
      Phrase(
        "no-report-yet-sentence", en: "The day of the hearing has passed, and no report is known yet.",
        fr: "Le jour est passé et aucun compte rendu n’est encore connu.",
        ru: "День прошёл, сообщений о заседании пока нет.")
    case .adjourned:
      Phrase(
        "adjourned-sentence", en: "The hearing opened and goes on another day, which is an entry of its own.",
        fr: "L’audience s’est ouverte et se poursuit un autre jour, qui a sa propre entrée.",
        ru: "Заседание открылось и продолжится в другой день, для него есть отдельная запись.")
    case .postponed where isPast:
      Phrase(
        "postponed-past-sentence", en: "The hearing did not open, and no new date is known.",
        fr: "L’audience ne s’est pas ouverte et aucune nouvelle date n’est connue.",
        ru: "Заседание не открылось, новая дата неизвестна.")
    case .postponed:
      Phrase(
        "postponed-sentence", en: "The hearing will not open on this day, and no new date is known.",
        fr: "L’audience ne s’ouvrira pas ce jour-là et aucune nouvelle date n’est connue.",
        ru: "В этот день заседание не откроется, новая дата неизвестна.")
    case .cancelled:
      Phrase(
        "cancelled-sentence", en: "The hearing is cancelled.", fr: "L’audience est annulée.",
        ru: "Заседание отменено.")
    case .notConfirmed:
      Phrase(
        "not-confirmed-sentence", en: "We looked and found no report that the hearing took place.",
        fr: "Nous avons cherché sans rien trouver qui indique que l’audience a eu lieu.",
        ru: "Мы искали, но не нашли сообщений о том, что заседание состоялось.")
    case .disputed:
      Phrase(
        "disputed-sentence", en: "The sources contradict each other.", fr: "Les sources se contredisent.",
        ru: "Источники противоречат друг другу.")
    }
  }
}
