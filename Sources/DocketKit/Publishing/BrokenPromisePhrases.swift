import DocketLanguage

/// What docket says when a publication would break a promise.
enum BrokenPromisePhrases {
  static let domain = Phrase(
    "uid-domain",
    en:
      "`uid_domain` in `pipeline.yml` was {old} at the last publication and is {new} now: every entry of every calendar would get another name, and subscribers would have all of them twice.",
    fr:
      "`uid_domain` dans `pipeline.yml` valait {old} à la dernière publication et vaut maintenant {new} : chaque entrée de chaque calendrier changerait de nom et les abonnés les auraient toutes en double.",
    ru:
      "`uid_domain` в `pipeline.yml` при последней публикации был {old}, теперь {new}: у каждой записи каждого календаря сменится имя, и у подписчиков всё удвоится."
  )
  static let keepDomain = Phrase(
    "keep-domain",
    en: "Write {old} again; it stays even when the site moves. If it must change, say {option}.",
    fr:
      "Remettez {old} ; il reste le même, même si le site déménage. S’il doit vraiment changer, ajoutez {option}.",
    ru: "Верните {old}: он не меняется, даже если сайт переезжает. Если менять необходимо, добавьте {option}."
  )
  static let calendar = Phrase(
    "calendar",
    en:
      "The calendar {path} is published and would vanish; those who subscribed to it would hear nothing more.",
    fr: "Le calendrier {path} est publié et disparaîtrait ; ses abonnés ne recevraient plus rien.",
    ru: "Календарь {path} опубликован и исчез бы; его подписчики больше ничего не получат.")
  static let keepCalendars = Phrase(
    "keep-calendars",
    en:
      "Put the language back into `languages` of `pipeline.yml`, or the title of the case in that language. If they may go, say {option}.",
    fr:
      "Remettez la langue dans `languages` de `pipeline.yml`, ou le titre de l’affaire dans cette langue. S’ils peuvent disparaître, ajoutez {option}.",
    ru:
      "Верните язык в `languages` в `pipeline.yml` или название дела на этом языке. Если их можно убрать, добавьте {option}."
  )
  static let silentMove = Phrase(
    "silent-move",
    en:
      "The hearing {event} of {case} was published for {old} and is now at {new}, and its record does not say that it was there.",
    fr:
      "L’audience {event} de {case} a été publiée pour la date suivante : {old} ; elle porte maintenant la date : {new}, et sa fiche ne garde pas l’ancienne.",
    ru:
      "Заседание {event} дела {case} опубликовано с датой: {old}; теперь дата: {new}, а прежней в записи нет."
  )
  static let sayOldDate = Phrase(
    "say-old-date",
    en:
      "Add the published date to `moved_from` if the court moved it, or to `corrected_from` if it was our mistake; else people go there on the old day. To publish without a word, say {option}.",
    fr:
      "Ajoutez la date publiée à `moved_from` si le tribunal l’a déplacée, à `corrected_from` si c’était notre erreur ; sinon des gens se déplaceront pour rien. Pour publier sans le dire, ajoutez {option}.",
    ru:
      "Добавьте опубликованную дату в `moved_from`, если заседание перенёс суд, или в `corrected_from`, если это наша ошибка; иначе люди придут в старый день. Чтобы опубликовать молча, добавьте {option}."
  )
  static let unpublished = Phrase(
    "unpublished",
    en: "The hearing {event} of {case} has an old date under {key} that was never published: {date}.",
    fr: "L’audience {event} de {case} a sous {key} une ancienne date qui n’a jamais été publiée : {date}.",
    ru: "У заседания {event} дела {case} под {key} стоит прежняя дата, которая не публиковалась: {date}.")
  static let dropOldDate = Phrase(
    "drop-old-date",
    en:
      "Nobody has to be told that it changed: take it out, or write the date that was published. To announce it all the same, say {option}.",
    fr:
      "Personne n’a besoin d’apprendre ce changement : supprimez-la, ou écrivez la date qui a été publiée. Pour l’annoncer malgré tout, ajoutez {option}.",
    ru:
      "О её перемене никому не нужно сообщать: уберите её или укажите ту дату, что была опубликована. Чтобы всё же объявить о ней, добавьте {option}."
  )
  static let missingLedger = Phrase(
    "missing-ledger",
    en:
      "{folder} holds published files, and their ledger.json is missing: without the ledger every entry would look new to every subscriber, and nobody would see which hearings moved.",
    fr:
      "{folder} contient des fichiers publiés, mais leur ledger.json manque : sans ce registre, chaque entrée semblerait nouvelle à chaque abonné et personne ne verrait quelles audiences ont bougé.",
    ru:
      "В {folder} лежат опубликованные файлы, а их ledger.json отсутствует: без него каждая запись покажется подписчикам новой и не будет видно, какие заседания перенесены."
  )
  static let fetchLedger = Phrase(
    "fetch-ledger",
    en:
      "Put the ledger.json of the last publication back, or name it with `--previous`. To publish as if for the first time, say {option}.",
    fr:
      "Remettez le ledger.json de la dernière publication, ou indiquez-le avec `--previous`. Pour publier comme la première fois, ajoutez {option}.",
    ru:
      "Верните ledger.json последней публикации или укажите его в `--previous`. Чтобы опубликовать как в первый раз, добавьте {option}."
  )

  static let futureDay = Phrase(
    "future-day",
    en:
      "This publication is to count as one of {day}, and this computer's clock says {clock}: hearings before that day would count as past, and everything that changes would be stamped with it.",
    fr:
      "Cette publication doit compter comme celle de la date suivante : {day} ; or l’horloge de cet ordinateur indique : {clock}. Les audiences d’ici là passeraient pour passées, et tout changement porterait cette date.",
    ru:
      "Публикация должна считаться сделанной в день: {day}, а часы компьютера показывают: {clock}. Заседания до этого дня сочлись бы прошедшими, а все изменения получили бы эту дату."
  )
  static let writeDay = Phrase(
    "write-day",
    en:
      "Write the day that is meant under `--as-of` or SOURCE_DATE_EPOCH, or leave it out; if the clock is wrong, set it. If that day is meant, say {option}.",
    fr:
      "Indiquez la bonne date avec `--as-of` ou SOURCE_DATE_EPOCH, ou omettez-la ; si l’horloge se trompe, réglez-la. Si c’est bien cette date, ajoutez {option}.",
    ru:
      "Укажите нужный день в `--as-of` или SOURCE_DATE_EPOCH либо уберите его; если часы неверны, поставьте их. Если нужен именно этот день, добавьте {option}."
  )
  static let futureStamps = Phrase(
    "future-stamps",
    en:
      "The ledger says that something was published on {day}, and that is yet to come: today is {today}. Every later change would have to be stamped later still.",
    fr:
      "Le registre dit que quelque chose a été publié à une date à venir : {day} ; aujourd’hui, c’est : {today}. Tout changement devrait porter une date encore plus tardive.",
    ru:
      "В реестре записано, что что-то опубликовано в день, который ещё не наступил: {day}; сегодня: {today}. Каждому изменению пришлось бы ставить дату ещё позже."
  )
  static let earlierLedger = Phrase(
    "earlier-ledger",
    en:
      "If the clock or `--as-of` is wrong, mend that. Else put the ledger.json of the last good publication back, or name it with `--previous`. If the site went out with that day, its readers have those stamps: say {option}, and later ones follow.",
    fr:
      "Si l’horloge ou `--as-of` se trompe, corrigez. Sinon remettez le ledger.json de la dernière bonne publication, ou indiquez-le avec `--previous`. Si le site est paru avec cette date, les abonnés l’ont déjà : ajoutez {option}, les suivantes viendront après.",
    ru:
      "Если неверны часы или `--as-of`, исправьте их. Иначе верните ledger.json последней верной публикации или укажите его в `--previous`. Если сайт вышел с этой датой, она уже есть у подписчиков: добавьте {option}, и следующие пойдут после неё."
  )

  static let all = [
    futureDay, writeDay, futureStamps, earlierLedger, domain, keepDomain, calendar, keepCalendars, silentMove,
    sayOldDate, unpublished, dropOldDate,
    missingLedger, fetchLedger,
  ]
}
