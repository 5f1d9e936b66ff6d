import DocketLanguage

/// What the command `publish` says when all went well.
enum PublicationPhrases {
  static let unchanged = Phrase(
    "unchanged", en: "no hearing, case, day or text has changed",
    fr: "aucune audience, affaire, journée ni aucun texte n’a changé",
    ru: "заседания, дела, дни и тексты не изменились")
  static let oldLedger = Phrase(
    "old-ledger",
    en:
      "the previous ledger is that of an older docket: whether published dates, calendars and uid_domain stay as they were is compared from the next publication on",
    fr:
      "le registre précédent vient d’un docket plus ancien : la comparaison des dates, des calendriers et de uid_domain publiés commence à la prochaine publication",
    ru:
      "прежний реестр записан более старым docket: опубликованные даты, календари и uid_domain сравниваются со следующей публикации"
  )
  static let unsealedLedger = Phrase(
    "unsealed-ledger",
    en:
      "the previous ledger is that of an older docket, which wrote no digest of it: damage could not be noticed this once, and is from now on",
    fr:
      "le registre précédent vient d’un docket plus ancien, qui n’y mettait pas d’empreinte : un dommage ne pouvait pas se voir cette fois ; dès maintenant il se voit",
    ru:
      "прежний реестр записан более старым docket без контрольной суммы: в этот раз повреждение было бы незаметно, впредь оно заметно"
  )
  static let nothingPublished = Phrase(
    "nothing-published", en: "nothing was published; what was there is as it was",
    fr: "rien n’a été publié ; ce qui était en ligne n’a pas changé",
    ru: "ничего не опубликовано; прежнее осталось как было")
  static let recordsHaveErrors = Phrase(
    "records-have-errors", en: "nothing was published, because the records have errors",
    fr: "rien n’a été publié, car les fiches ont des erreurs",
    ru: "ничего не опубликовано: в записях есть ошибки")
  static let notCurrent = Phrase(
    "not-current", en: "not current: {path}", fr: "pas à jour : {path}", ru: "устарел: {path}")
  static let current = Phrase(
    "current", en: "{folder} is current", fr: "{folder} est à jour", ru: "{folder}: всё актуально")
  static let twoRenames = Phrase(
    "two-renames",
    en: "this file system cannot exchange folders in one step; two renames were used",
    fr: "ce système de fichiers ne sait pas échanger deux dossiers d’un coup ; il a fallu deux renommages",
    ru: "эта файловая система не умеет обменивать папки за один шаг; понадобилось два переименования")
  static let leftBehind = Phrase(
    "left-behind",
    en: "the site is published, but the old files in {folder} could not be removed; remove that folder",
    fr:
      "le site est publié, mais les anciens fichiers de {folder} n’ont pas pu être supprimés ; supprimez ce dossier",
    ru: "сайт опубликован, но прежние файлы в {folder} удалить не удалось; удалите эту папку")
  static let startedInside = Phrase(
    "started-inside",
    en:
      "the folder in which you are was replaced, and you still stand in the old one, which is gone; enter it again: cd \"$PWD\"",
    fr:
      "le dossier où vous êtes a été remplacé, et vous êtes encore dans l’ancien, qui n’existe plus ; entrez-y de nouveau : cd \"$PWD\"",
    ru:
      "папка, в которой вы находитесь, заменена, а вы всё ещё в прежней, которой больше нет; войдите заново: cd \"$PWD\""
  )
  static let largeFeed = Phrase(
    "large-feed",
    en:
      "{path} has {count} {count?entry|entries} in {size} kB; some calendar apps take only about 1,000 entries or 1,000 kB and leave out the rest. calendars.history_months in pipeline.yml leaves old hearings out; days that nobody needs can be taken out",
    fr:
      "{path} a {count} {count?événement|événements} en {size} ko ; certaines applications n’en prennent qu’environ 1000, ou 1000 ko, et omettent le reste. calendars.history_months dans pipeline.yml omet les anciennes audiences ; les journées superflues peuvent être retirées",
    ru:
      "в {path} {count} {count?событие|события|событий}, {size} кБ; некоторые приложения берут лишь около 1000 событий или 1000 кБ и отбрасывают остальное. calendars.history_months в pipeline.yml убирает старые заседания; лишние дни можно убрать"
  )
  static let files = Phrase(
    "files",
    en: "published {count} {count?file|files} into {folder}: {changed} new or changed, {gone} gone",
    fr:
      "{count} {count?fichier publié|fichiers publiés} dans {folder} : {changed} {changed?nouveau ou modifié|nouveaux ou modifiés}, {gone} {gone?disparu|disparus}",
    ru:
      "опубликовано в {folder}: {count} {count?файл|файла|файлов}, новых или изменённых: {changed}, исчезло: {gone}"
  )
  static let zones = Phrase(
    "zones", en: "time zone database {release}", fr: "base des fuseaux horaires {release}",
    ru: "база часовых поясов {release}")
  static let zonesOfDay = Phrase(
    "zones-of-day", en: "time zone database {release} of {day}",
    fr: "base des fuseaux horaires {release} du {day}", ru: "база часовых поясов {release} от {day}")
  static let formerZones = Phrase(
    "former-zones", en: "at the last publication {former}", fr: "à la dernière publication {former}",
    ru: "при последней публикации {former}")
  static let oldZones = Phrase(
    "old-zones",
    en:
      "the time zone database {release} is more than {months} {months?month|months} old; where a state has changed its clocks since, hearings stand at the wrong hour. Bring the system's tzdata up to date (.ci/setup build tries to), or name the folder of a newer one with --zones",
    fr:
      "la base des fuseaux horaires {release} a plus de {months} mois ; si un État a changé d’heure depuis, des audiences sont à la mauvaise heure. Mettez à jour le paquet tzdata du système (.ci/setup build s’y essaie), ou indiquez avec --zones le dossier d’une base plus récente",
    ru:
      "база часовых поясов {release} старше {months} {months?месяца|месяцев|месяцев}; если с тех пор где-то перевели часы, заседания стоят не на том часе. Обновите пакет tzdata системы (.ci/setup build это пробует) или укажите в --zones папку более новой базы"
  )

  static let all = [
    unchanged, oldLedger, unsealedLedger, nothingPublished, recordsHaveErrors, notCurrent, current,
    twoRenames, leftBehind,
    startedInside,
    largeFeed,
    files, zones, zonesOfDay, formerZones, oldZones,
  ]
}
