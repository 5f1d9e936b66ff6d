import DocketLanguage

/// How a publication tells what it changes.
enum ChangePhrases {
  static let line = Phrase("line", en: "{what}: {name}", fr: "{what} : {name}", ru: "{what}: {name}")
  static let lineAt = Phrase(
    "line-at", en: "{what}: {name}: {date}", fr: "{what} : {name} : {date}", ru: "{what}: {name}: {date}")
  static let lineFromTo = Phrase(
    "line-from-to", en: "{what}: {name}: {old} → {new}", fr: "{what} : {name} : {old} → {new}",
    ru: "{what}: {name}: {old} → {new}")
  static let hearing = Phrase(
    "hearing", en: "{title} ({event} of {case})", fr: "{title} ({event} de {case})",
    ru: "{title} ({event} дела {case})")
  static let andMore = Phrase(
    "and-more", en: "… and {count} more", fr: "… et {count} de plus", ru: "… и ещё {count}")
  static let first = Phrase(
    "first",
    en:
      "first publication: {cases} {cases?case|cases}, {hearings} {hearings?hearing|hearings}, {days} {days?day|days}",
    fr:
      "première publication : {cases} {cases?affaire|affaires}, {hearings} {hearings?audience|audiences}, {days} {days?journée|journées}",
    ru:
      "первая публикация: {cases} {cases?дело|дела|дел}, {hearings} {hearings?заседание|заседания|заседаний}, {days} {days?день|дня|дней}"
  )
  static let zoneMove = Phrase(
    "zone-move",
    en: "the time zone database moved {event} of {case}: {local} in {zone} is now {now}, was {before}",
    fr:
      "la base des fuseaux horaires a déplacé {event} de {case} : {local} à {zone} correspond à {now} au lieu de {before}",
    ru: "база часовых поясов сдвинула {event} дела {case}: {local} в {zone} — теперь {now}, было {before}")

  static let all =
    [line, lineAt, lineFromTo, hearing, andMore, first, zoneMove]
    + SiteChange.Kind.allCases.flatMap { [$0.counted, $0.countedAgain, $0.word] }
}

extension SiteChange.Kind {
  /// How many there are: `2 hearings moved`.
  var counted: Phrase {
    switch self {
    case .moved:
      Phrase(
        "moved", en: "{count} {count?hearing|hearings} moved",
        fr: "{count} {count?audience déplacée|audiences déplacées}",
        ru: "{count} {count?заседание перенесено|заседания перенесены|заседаний перенесено}")
    case .corrected:
      Phrase(
        "corrected", en: "{count} {count?hearing|hearings} with a corrected date",
        fr: "{count} {count?audience|audiences} à la date corrigée",
        ru: "{count} {count?заседание|заседания|заседаний} с исправленной датой")
    case .cancelled:
      Phrase(
        "cancelled", en: "{count} {count?hearing|hearings} cancelled",
        fr: "{count} {count?audience annulée|audiences annulées}",
        ru: "{count} {count?заседание отменено|заседания отменены|заседаний отменено}")
    case .postponed:
      Phrase(
        "postponed", en: "{count} {count?hearing|hearings} postponed",
        fr: "{count} {count?audience reportée|audiences reportées}",
        ru: "{count} {count?заседание отложено|заседания отложены|заседаний отложено}")
    case .retracted:
      Phrase(
        "retracted", en: "{count} {count?hearing|hearings} retracted",
        fr: "{count} {count?audience retirée|audiences retirées}",
        ru: "{count} {count?заседание отозвано|заседания отозваны|заседаний отозвано}")
    case .added:
      Phrase(
        "added", en: "{count} new {count?hearing|hearings}",
        fr: "{count} {count?nouvelle audience|nouvelles audiences}",
        ru: "{count} {count?новое заседание|новых заседания|новых заседаний}")
    case .reported:
      Phrase(
        "reported", en: "{count} {count?hearing|hearings} with a report",
        fr: "{count} {count?audience|audiences} avec compte rendu",
        ru: "{count} {count?заседание|заседания|заседаний} с отчётом")
    case .dated:
      Phrase(
        "dated", en: "{count} {count?hearing|hearings} with a more exact date",
        fr: "{count} {count?audience|audiences} à la date précisée",
        ru: "{count} {count?заседание|заседания|заседаний} с уточнённой датой")
    case .newCase, .newDay, .changedDay, .text, .removed, .withdrawn: countedAgain
    }
  }

  /// How many there are, where it is clear that hearings are meant: `1 cancelled`.
  var countedAgain: Phrase {
    switch self {
    case .moved:
      Phrase(
        "moved-too", en: "{count} moved", fr: "{count} {count?déplacée|déplacées}",
        ru: "{count} {count?перенесено|перенесены|перенесено}")
    case .corrected:
      Phrase(
        "corrected-too", en: "{count} with a corrected date", fr: "{count} à la date corrigée",
        ru: "{count} с исправленной датой")
    case .cancelled:
      Phrase(
        "cancelled-too", en: "{count} cancelled", fr: "{count} {count?annulée|annulées}",
        ru: "{count} {count?отменено|отменены|отменено}")
    case .postponed:
      Phrase(
        "postponed-too", en: "{count} postponed", fr: "{count} {count?reportée|reportées}",
        ru: "{count} {count?отложено|отложены|отложено}")
    case .retracted:
      Phrase(
        "retracted-too", en: "{count} retracted", fr: "{count} {count?retirée|retirées}",
        ru: "{count} {count?отозвано|отозваны|отозвано}")
    case .added:
      Phrase(
        "added-too", en: "{count} new", fr: "{count} {count?nouvelle|nouvelles}",
        ru: "{count} {count?новое|новых|новых}")
    case .reported:
      Phrase(
        "reported-too", en: "{count} with a report", fr: "{count} avec compte rendu",
        ru: "{count} с отчётом")
    case .dated:
      Phrase(
        "dated-too", en: "{count} with a more exact date", fr: "{count} à la date précisée",
        ru: "{count} с уточнённой датой")
    case .newCase:
      Phrase(
        "new-cases", en: "{count} new {count?case|cases}",
        fr: "{count} {count?nouvelle affaire|nouvelles affaires}",
        ru: "{count} {count?новое дело|новых дела|новых дел}")
    case .newDay:
      Phrase(
        "new-days", en: "{count} new {count?day|days}",
        fr: "{count} {count?nouvelle journée|nouvelles journées}",
        ru: "{count} {count?новый день|новых дня|новых дней}")
    case .changedDay:
      Phrase(
        "changed-days", en: "{count} {count?day|days} changed",
        fr: "{count} {count?journée modifiée|journées modifiées}",
        ru: "{count} {count?день изменён|дня изменены|дней изменено}")
    case .text:
      Phrase(
        "texts", en: "{count} {count?text|texts}", fr: "{count} {count?texte|textes}",
        ru: "{count} {count?текст|текста|текстов}")
    case .removed:
      Phrase(
        "removals", en: "{count} {count?removal|removals}",
        fr: "{count} {count?suppression|suppressions}",
        ru: "{count} {count?удаление|удаления|удалений}")
    case .withdrawn:
      Phrase(
        "withdrawals", en: "{count} {count?withdrawal|withdrawals}",
        fr: "{count} {count?retrait|retraits}", ru: "{count} {count?изъятие|изъятия|изъятий}")
    }
  }

  /// The first word of a line.
  var word: Phrase {
    switch self {
    case .moved: Phrase("moved-word", en: "moved", fr: "déplacée", ru: "перенесено")
    case .corrected:
      Phrase("corrected-word", en: "date corrected", fr: "date corrigée", ru: "дата исправлена")
    case .cancelled: Phrase("cancelled-word", en: "cancelled", fr: "annulée", ru: "отменено")
    case .postponed: Phrase("postponed-word", en: "postponed", fr: "reportée", ru: "отложено")
    case .retracted: Phrase("retracted-word", en: "retracted", fr: "retirée", ru: "отозвано")
    case .added: Phrase("added-word", en: "new", fr: "nouvelle", ru: "новое")
    case .reported: Phrase("reported-word", en: "report", fr: "compte rendu", ru: "отчёт")
    case .dated: Phrase("dated-word", en: "more exact date", fr: "date précisée", ru: "дата уточнена")
    case .newCase: Phrase("new-case-word", en: "new case", fr: "nouvelle affaire", ru: "новое дело")
    case .newDay: Phrase("new-day-word", en: "new day", fr: "nouvelle journée", ru: "новый день")
    case .changedDay:
      Phrase("changed-day-word", en: "day changed", fr: "journée modifiée", ru: "день изменён")
    case .text: Phrase("text-word", en: "text", fr: "texte", ru: "текст")
    case .removed: Phrase("removed-word", en: "removed", fr: "supprimé", ru: "удалено")
    case .withdrawn: Phrase("withdrawn-word", en: "withdrawn", fr: "retiré", ru: "изъято")
    }
  }
}
