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

  static let all = [unchanged, oldLedger, files, zones, zonesOfDay, formerZones, oldZones]
}
