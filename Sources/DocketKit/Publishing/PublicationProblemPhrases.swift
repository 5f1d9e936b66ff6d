import DocketLanguage

/// What docket says when it publishes nothing.
enum PublicationProblemPhrases {
  static let locked = Phrase(
    "locked", en: "another publication into {output} is at work; try again when it has ended",
    fr: "une autre publication dans {output} est en cours ; réessayez quand elle sera finie",
    ru: "в {output} сейчас идёт другая публикация; повторите, когда она закончится")
  static let interrupted = Phrase(
    "interrupted",
    en:
      "a publication into {output} was cut off, and what was there before waits beside it; docket publish without --check puts it back",
    fr:
      "une publication dans {output} a été interrompue, et ce qui s’y trouvait attend à côté ; docket publish sans --check le remet en place",
    ru:
      "публикация в {output} оборвалась, и то, что там было, лежит рядом; docket publish без --check вернёт это на место"
  )
  static let displaced = Phrase(
    "displaced",
    en:
      "Readers find nothing now: the system let what was published be moved out of {output}, and neither the new files nor the old ones back. The old ones are whole in {former}; run docket publish again, which puts them back, or rename that folder to {output}.",
    fr:
      "Les lecteurs ne trouvent plus rien : le système a laissé retirer de {output} ce qui était publié, mais ni les nouveaux fichiers ni les anciens n’ont pu y revenir. Les anciens sont entiers dans {former} ; relancez docket publish, qui les remet, ou renommez ce dossier en {output}.",
    ru:
      "Сейчас читатели ничего не находят: система дала убрать опубликованное из {output}, но не дала поставить туда ни новое, ни прежнее. Прежнее цело в {former}; запустите docket publish ещё раз — он вернёт его — или переименуйте эту папку в {output}."
  )
  static let noLedger = Phrase(
    "no-ledger",
    en:
      "there is no ledger at {path}; without it every subscriber would get every entry anew. For a first publication leave --previous out",
    fr:
      "il n’y a pas de registre à {path} ; sans lui, chaque abonné recevrait toutes les entrées à nouveau. Pour une première publication, omettez --previous",
    ru:
      "по пути {path} нет реестра; без него каждый подписчик получит все записи заново. Для первой публикации уберите --previous"
  )
  static let noLedgerFile = Phrase(
    "no-ledger-file",
    en:
      "in the place of the ledger, {path}, is {kind}: that does not say that nothing was published before, so nothing is published over it. Put the ledger.json of the last publication there as a plain file, from a copy or from the site itself",
    fr:
      "à la place du registre, {path}, se trouve {kind} : cela ne dit pas que rien n’a été publié avant, donc rien n’est publié par-dessus. Mettez-y, comme fichier ordinaire, le ledger.json de la dernière publication, pris d’une copie ou du site lui-même",
    ru:
      "на месте реестра, {path}, находится {kind}: это не значит, что раньше ничего не публиковали, поэтому поверх ничего не пишется. Положите туда обычным файлом ledger.json последней публикации — из копии или с самого сайта"
  )
  static let fetchLedger = Phrase(
    "fetch-ledger",
    en:
      "Without the ledger nobody knows what subscribers have, so nothing is published over it. Make it readable, or name a copy of it with --previous",
    fr:
      "Sans le registre, personne ne sait ce qu’ont les abonnés : rien n’est publié par-dessus. Rendez-le lisible, ou indiquez-en une copie avec --previous",
    ru:
      "Без реестра неизвестно, что есть у подписчиков, поэтому поверх ничего не пишется. Откройте его для чтения или укажите его копию в --previous"
  )
  static let damagedLedger = Phrase(
    "damaged-ledger",
    en:
      "the ledger {path} cannot be used ({problem}); nothing was published over it. Fetch the site's ledger.json again, or restore it from a copy of the last publication, and put it there or name it with --previous. If there is no copy anywhere, remove this file and say {option}: subscribers then get every entry anew",
    fr:
      "le registre {path} est inutilisable ({problem}) ; rien n’a été publié par-dessus. Téléchargez à nouveau le ledger.json du site, ou reprenez-le d’une copie de la dernière publication, et mettez-le là ou indiquez-le avec --previous. S’il n’existe aucune copie, supprimez ce fichier et ajoutez {option} : les abonnés recevront alors toutes les entrées à nouveau",
    ru:
      "реестр {path} непригоден ({problem}); поверх ничего не опубликовано. Скачайте ledger.json с сайта ещё раз или восстановите его из копии последней публикации и положите туда либо укажите в --previous. Если копии нет нигде, удалите этот файл и добавьте {option}: тогда подписчики получат все записи заново"
  )
  static let foreignFile = Phrase(
    "foreign-file",
    en:
      "{output} holds something that docket did not publish ({file}), and a publication replaces the whole folder; choose another folder, or move it away",
    fr:
      "{output} contient quelque chose que docket n’a pas publié ({file}), et une publication remplace tout le dossier ; choisissez un autre dossier, ou déplacez-le",
    ru:
      "в {output} есть то, чего docket не публиковал ({file}), а публикация заменяет всю папку; выберите другую папку или уберите это"
  )
  static let foreignFolder = Phrase(
    "foreign-folder",
    en:
      "{output} holds something that docket did not publish, and a publication replaces the whole folder; choose another folder, or move it away",
    fr:
      "{output} contient quelque chose que docket n’a pas publié, et une publication remplace tout le dossier ; choisissez un autre dossier, ou déplacez-le",
    ru:
      "в {output} есть то, чего docket не публиковал, а публикация заменяет всю папку; выберите другую папку или уберите это"
  )
  static let noIndex = Phrase(
    "no-index",
    en:
      "{output} has no {index}, so that nobody can say which of its files docket published, and a publication replaces the whole folder; put that file back, or move the folder away and name its ledger.json with --previous",
    fr:
      "{output} n’a pas de {index} : personne ne peut dire lesquels de ses fichiers docket a publiés, et une publication remplace tout le dossier ; remettez ce fichier, ou déplacez le dossier et indiquez son ledger.json avec --previous",
    ru:
      "в {output} нет {index}, и неизвестно, какие из файлов опубликовал docket, а публикация заменяет всю папку; верните этот файл или уберите папку и укажите её ledger.json в --previous"
  )
  static let repository = Phrase(
    "repository",
    en:
      "{output} is the repository itself, or a part of it that must not be replaced; choose another folder",
    fr:
      "{output} est le dépôt lui-même, ou une partie qui ne doit pas être remplacée ; choisissez un autre dossier",
    ru: "{output} — сам репозиторий или его часть, которую нельзя заменять; выберите другую папку")
  static let removals = Phrase(
    "removals",
    en:
      "{count} published {count?entry|entries} would vanish ({allowed} allowed): {ids}. Withdraw the record, cancel the hearing instead of deleting it, or say --allow-removals",
    fr:
      "{count} {count?entrée publiée disparaîtrait|entrées publiées disparaîtraient} (permises : {allowed}) : {ids}. Retirez la fiche, annulez l’audience au lieu de l’effacer, ou ajoutez --allow-removals",
    ru:
      "{count?исчезла бы|исчезли бы|исчезло бы} {count} {count?опубликованная запись|опубликованные записи|опубликованных записей} (допустимо: {allowed}): {ids}. Отзовите запись, отмените заседание вместо удаления или добавьте --allow-removals"
  )
  static let unsound = Phrase(
    "unsound",
    en:
      "{path}, line {line}: {sentence} ({check}). Some calendar apps would refuse or misread this, so nothing was published over the old files. This is a mistake in docket; please report it with the record that the line comes from",
    fr:
      "{path}, ligne {line} : {sentence} ({check}). Certaines applications le refuseraient ou le liraient mal, donc rien n’a été publié par-dessus les anciens fichiers. C’est une erreur de docket ; signalez-la avec la fiche d’où vient la ligne",
    ru:
      "{path}, строка {line}: {sentence} ({check}). Некоторые приложения откажутся это читать или прочтут неверно, поэтому поверх прежних файлов ничего не опубликовано. Это ошибка docket; сообщите о ней и приложите запись, из которой взята строка"
  )
  static let andFurther = Phrase(
    "and-further", en: "{check}, and {count} more", fr: "{check}, et {count} de plus",
    ru: "{check}, и ещё {count}")
  static let oversized = Phrase(
    "oversized",
    en:
      "The calendar {path} would have {size} kB; no calendar app takes more than {limit} kB, so nothing was published. Leave old hearings out with `history_months` under `calendars` in `pipeline.yml`, shorten long descriptions, or take out days that it does not need.",
    fr:
      "Le calendrier {path} aurait {size} ko ; aucune application n’en prend plus de {limit} ko, donc rien n’a été publié. Omettez les anciennes audiences avec `history_months` sous `calendars` dans `pipeline.yml`, raccourcissez les longues descriptions, ou retirez des journées dont il peut se passer.",
    ru:
      "Календарь {path} занял бы {size} кБ; больше {limit} кБ не берёт ни одно приложение, поэтому ничего не опубликовано. Уберите старые заседания параметром `history_months` в `calendars` в `pipeline.yml`, сократите длинные описания или уберите лишние дни."
  )
  static let aDevice = Phrase(
    "a-device", en: "a pipe, a socket or a device", fr: "un tube, un socket ou un périphérique",
    ru: "канал, сокет или устройство")
  static let aFile = Phrase("a-file", en: "a file", fr: "un fichier", ru: "файл")

  static func kind(_ kind: FileSystem.Kind) -> Phrase {
    switch kind {
    case .folder: FileSystem.Oddity.folder.phrase
    case .link: FileSystem.Oddity.link.phrase
    case .other: aDevice
    case .file: aFile
    }
  }

  static let all = [
    locked, interrupted, displaced, noLedger, noLedgerFile, fetchLedger, damagedLedger, foreignFile,
    foreignFolder, noIndex, repository, removals, unsound, andFurther, oversized, aDevice, aFile,
  ]
}
