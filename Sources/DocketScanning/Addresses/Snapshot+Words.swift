package import DocketLanguage

extension Snapshot.Flaw {
  /// What is wrong, with a place `part` for the bytes to blame.
  package var what: Phrase {
    switch self {
    case .save:
      Phrase(
        "save", en: "{part} makes a new copy each time and names none.",
        fr: "{part} crée une nouvelle copie à chaque fois et n’en désigne aucune.",
        ru: "{part} каждый раз делает новую копию и не указывает ни на одну.")
    case .list:
      Phrase(
        "list", en: "{part} leads to a list of copies, not to one of them.",
        fr: "{part} mène à une liste de copies, pas à l’une d’elles.",
        ru: "{part} ведёт к списку копий, а не к одной из них.")
    case .noTime:
      Phrase(
        "no-time", en: "This address does not say of what time the copy is: {part}.",
        fr: "Cette adresse ne dit pas de quand date la copie : {part}.",
        ru: "Этот адрес не говорит, от какого времени копия: {part}.")
    case .shortTime:
      Phrase(
        "short-time", en: "The time in this address is cut off: {part}.",
        fr: "L’heure dans cette adresse est tronquée : {part}.", ru: "Время в этом адресе обрезано: {part}.")
    case .noSuchTime:
      Phrase(
        "no-such-time", en: "There is no such time: {part}.", fr: "Cette date n’existe pas : {part}.",
        ru: "Такого времени не бывает: {part}.")
    case .afterTime:
      Phrase(
        "after-time", en: "No archive writes {part} after the time.",
        fr: "Aucune archive n’écrit {part} après l’heure.", ru: "Архивы не пишут {part} после времени.")
    case .noTarget:
      Phrase(
        "no-page", en: "This address does not say of which page the copy is: {part}.",
        fr: "Cette adresse ne dit pas de quelle page est la copie : {part}.",
        ru: "Этот адрес не говорит, копия какой это страницы: {part}.")
    case .oldHost:
      Phrase(
        "old-host", en: "{part} no longer shows copies.", fr: "{part} ne montre plus de copies.",
        ru: "{part} больше не показывает копии.")
    case .noSuchID:
      Phrase(
        "no-such-id", en: "The archive has no copies under such an address: {part}.",
        fr: "L’archive n’a pas de copies sous une telle adresse : {part}.",
        ru: "В архиве нет копий с таким адресом: {part}.")
    case .shortForm:
      Phrase(
        "short-form", en: "The short address {part} says neither which page nor when.",
        fr: "L’adresse courte {part} ne dit ni quelle page ni quand.",
        ru: "Короткий адрес {part} не говорит ни какая это страница, ни когда.")
    }
  }

  /// What to do, with a place `form` for the form of the address.
  package static let openCopy = Phrase(
    "open-copy", en: "Open one copy and take its address, in the form {form}.",
    fr: "Ouvrez une copie et prenez son adresse, de la forme {form}.",
    ru: "Откройте одну копию и возьмите её адрес в виде {form}.")
  package static let takeLong = Phrase(
    "take-long", en: "Open it, choose “share”, and take the long address, in the form {form}.",
    fr: "Ouvrez-la, choisissez « share » et prenez l’adresse longue, de la forme {form}.",
    ru: "Откройте его, нажмите «share» и возьмите длинный адрес в виде {form}.")
}
