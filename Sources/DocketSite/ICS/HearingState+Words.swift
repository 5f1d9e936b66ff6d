import DocketLanguage

extension HearingState {
  /// The first word of the title; nil where nothing is special.
  var word: Phrase? {
    switch self {
    case .scheduled, .held: nil
    case .unconfirmed: Phrase("unconfirmed", en: "Unconfirmed", fr: "À confirmer", ru: "Предварительно")
    case .unconfirmedPast:
      Phrase("unconfirmed-past", en: "Unconfirmed", fr: "Sans confirmation", ru: "Не подтверждено")
    case .unreported:
      Phrase("no-report-yet", en: "No report yet", fr: "Sans compte rendu", ru: "Нет сообщений")
    case .adjourned: Phrase("adjourned", en: "Adjourned", fr: "Ajournée", ru: "Объявлен перерыв")
    case .postponed: Phrase("postponed", en: "Postponed", fr: "Reportée", ru: "Отложено")
    case .cancelled: Phrase("cancelled", en: "Cancelled", fr: "Annulée", ru: "Отменено")
    case .notConfirmed:
      Phrase("not-confirmed", en: "Not confirmed", fr: "Non confirmée", ru: "Не подтверждено")
    case .disputed: Phrase("disputed", en: "Disputed", fr: "Contestée", ru: "Есть расхождения")
    }
  }

  /// What the state means, as a line of the description.
  var sentence: Phrase? {
    switch self {
    case .scheduled, .held: nil
    case .unconfirmed:
      Phrase(
        "unconfirmed-sentence", en: "It is expected; the court has not confirmed it.",
        fr: "Elle est attendue ; le tribunal ne l’a pas confirmée.",
        ru: "Оно ожидается; суд его не подтвердил.")
    case .unconfirmedPast:
      Phrase(
        "unconfirmed-past-sentence",
        en: "The court had not confirmed it; its day has passed, and no report is known.",
        fr:
          "Le tribunal n’avait pas confirmé l’audience ; le jour est passé et aucun compte rendu n’est connu.",
        ru: "Суд не подтверждал заседание; день прошёл, сообщений о нём нет.")
    case .unreported:
      Phrase(
        "no-report-yet-sentence", en: "Its day has passed, and no report is known yet.",
        fr: "Le jour est passé et aucun compte rendu n’est encore connu.",
        ru: "День прошёл, сообщений о заседании пока нет.")
    case .adjourned:
      Phrase(
        "adjourned-sentence", en: "It opened and goes on another day, which is an entry of its own.",
        fr: "Elle s’est ouverte et se poursuit un autre jour, qui a sa propre entrée.",
        ru: "Оно открылось и продолжится в другой день, для него есть отдельная запись.")
    case .postponed:
      Phrase(
        "postponed-sentence", en: "It did not open, and no new date is known.",
        fr: "Elle ne s’est pas ouverte et aucune nouvelle date n’est connue.",
        ru: "Оно не открылось, новая дата неизвестна.")
    case .cancelled:
      Phrase(
        "cancelled-sentence", en: "The hearing is cancelled.", fr: "L’audience est annulée.",
        ru: "Заседание отменено.")
    case .notConfirmed:
      Phrase(
        "not-confirmed-sentence", en: "We looked and found no report that it took place.",
        fr: "Nous avons cherché sans trouver de compte rendu de cette audience.",
        ru: "Мы искали, но сообщений о том, что оно состоялось, не нашли.")
    case .disputed:
      Phrase(
        "disputed-sentence", en: "The sources contradict each other.", fr: "Les sources se contredisent.",
        ru: "Источники противоречат друг другу.")
    }
  }
}
