import DocketLanguage

/// What docket says when a system refuses to read, write or move something.
enum FileSystemPhrases {
  static let read = Phrase(
    "read", en: "{path} cannot be read: {why}.", fr: "Impossible de lire {path} : {why}.",
    ru: "Не удаётся прочитать {path}: {why}.")
  static let write = Phrase(
    "write", en: "{path} cannot be written: {why}.", fr: "Impossible d’écrire {path} : {why}.",
    ru: "Не удаётся записать {path}: {why}.")
  static let makeFolder = Phrase(
    "make-folder", en: "The folder {path} cannot be made: {why}.",
    fr: "Impossible de créer le dossier {path} : {why}.", ru: "Не удаётся создать папку {path}: {why}.")
  static let remove = Phrase(
    "remove", en: "{path} cannot be removed: {why}.", fr: "Impossible de supprimer {path} : {why}.",
    ru: "Не удаётся удалить {path}: {why}.")
  static let rename = Phrase(
    "rename", en: "{path} cannot be moved: {why}.", fr: "Impossible de déplacer {path} : {why}.",
    ru: "Не удаётся переместить {path}: {why}.")
  static let lock = Phrase(
    "lock", en: "{path}, which keeps two publications apart, cannot be made: {why}.",
    fr: "Impossible de créer {path}, qui sépare deux publications : {why}.",
    ru: "Не удаётся создать {path} (он не пускает две публикации сразу): {why}.")

  static let full = Phrase(
    "full", en: "the disk is full", fr: "le disque est plein", ru: "на диске нет места")
  static let quota = Phrase(
    "quota", en: "your share of the disk is used up", fr: "votre part du disque est épuisée",
    ru: "ваша доля диска исчерпана")
  static let readOnly = Phrase(
    "read-only", en: "the disk can only be read", fr: "le disque est en lecture seule",
    ru: "диск доступен только для чтения")
  static let forbidden = Phrase(
    "forbidden", en: "you have no right to do that there", fr: "vous n’en avez pas le droit à cet endroit",
    ru: "у вас нет на это прав")
  static let busy = Phrase(
    "busy", en: "the system is using it, as it does where a disk of its own is mounted",
    fr: "le système l’utilise, comme là où un disque à part est monté",
    ru: "оно занято системой, как бывает там, где подключён отдельный диск")
  static let layered = Phrase(
    "layered", en: "it lies partly on another disk or in a layer of a container",
    fr: "une partie se trouve sur un autre disque ou dans une couche d’un conteneur",
    ru: "часть его лежит на другом диске или в слое контейнера")
  static let notFolder = Phrase(
    "not-folder", en: "a part of the path is a file, not a folder",
    fr: "une partie du chemin est un fichier, pas un dossier", ru: "часть пути — файл, а не папка")
  static let notFile = Phrase(
    "not-file", en: "it is no plain file", fr: "ce n’est pas un fichier ordinaire", ru: "это не обычный файл")
  static let odd = Phrase(
    "odd", en: "it is {oddity}, not a file", fr: "c’est {oddity}, pas un fichier",
    ru: "это {oddity}, а не файл")
  static let link = Phrase(
    "link", en: "it is a link, or a link leads round in a circle",
    fr: "c’est un lien, ou un lien tourne en rond", ru: "это ссылка, или ссылка ведёт по кругу")
  static let longName = Phrase(
    "long-name", en: "the name is too long", fr: "le nom est trop long", ru: "имя слишком длинное")
  static let missing = Phrase(
    "missing", en: "it is not there, or vanished meanwhile", fr: "il n’existe pas, ou a disparu entre-temps",
    ru: "его нет, или он исчез тем временем")
  static let meanwhile = Phrase(
    "meanwhile", en: "something else was put there meanwhile", fr: "autre chose y a été mis entre-temps",
    ru: "там тем временем появилось что-то другое")
  static let overloaded = Phrase(
    "overloaded", en: "the computer has too much to do", fr: "l’ordinateur est surchargé",
    ru: "компьютер перегружен")
  static let broken = Phrase(
    "broken", en: "the disk reports an error", fr: "le disque signale une erreur",
    ru: "диск сообщает об ошибке")
  static let unknown = Phrase(
    "unknown", en: "the system says {words}", fr: "le système dit {words}", ru: "система отвечает {words}")

  static let makeRoom = Phrase(
    "make-room", en: "Make room, then run it again.", fr: "Libérez de la place, puis recommencez.",
    ru: "Освободите место и запустите снова.")
  static let otherFolder = Phrase(
    "other-folder", en: "Choose another folder.", fr: "Choisissez un autre dossier.",
    ru: "Выберите другую папку.")
  static let askForRights = Phrase(
    "ask-for-rights",
    en: "Choose another folder, or ask whoever runs the computer for the right to write there.",
    fr: "Choisissez un autre dossier, ou demandez ce droit à qui gère l’ordinateur.",
    ru: "Выберите другую папку или попросите права у того, кто ведёт компьютер.")
  static let folderWithin = Phrase(
    "folder-within", en: "Choose another folder, for instance a new one within this one.",
    fr: "Choisissez un autre dossier, par exemple un nouveau dans celui-ci.",
    ru: "Выберите другую папку, например новую внутри этой.")
  static let takeAway = Phrase(
    "take-away", en: "Move it away, or choose another folder.",
    fr: "Déplacez-le, ou choisissez un autre dossier.",
    ru: "Уберите его или выберите другую папку.")
  static let shorterName = Phrase(
    "shorter-name", en: "Choose a shorter one.", fr: "Choisissez-en un plus court.",
    ru: "Выберите имя короче.")
  static let again = Phrase(
    "again", en: "Look what is there, then run it again.",
    fr: "Regardez ce qui s’y trouve, puis recommencez.",
    ru: "Посмотрите, что там, и запустите снова.")
  static let lookAtDisk = Phrase(
    "look-at-disk", en: "Run it again; if that does not help, the disk may be failing.",
    fr: "Recommencez ; si rien ne change, le disque est peut-être en panne.",
    ru: "Запустите снова; если не поможет, диск, возможно, неисправен.")

  static let all = [
    read, write, makeFolder, remove, rename, lock, full, quota, readOnly, forbidden, busy, layered, notFolder,
    notFile, odd, link, longName, missing, meanwhile, overloaded, broken, unknown, makeRoom, otherFolder,
    askForRights,
    folderWithin, takeAway, shorterName, again, lookAtDisk,
  ]
}
