extension Words {
  /// Remarks on events; `{n}` is a number and `{date}` a day, the same in each language.
  static let notes: [Trilingual] = [
    Trilingual(
      "Known from a single report, published the next day.",
      "Connu par une seule source, publiée le lendemain.",
      "Известно из одного источника, опубликованного на следующий день."),
    Trilingual(
      "The day is not certain. Some sources give {date}, others a day in the same week.",
      "Le jour n’est pas certain. Certaines sources donnent le {date}, d’autres un jour de la même semaine.",
      "День точно не известен. Одни источники называют {date}, другие — один из дней той же недели."),
    Trilingual(
      "Detained after a search of a student residence and taken to the police station, where the detention was put on record {n} hours later.",
      "Arrêté après une perquisition dans une résidence universitaire et conduit au commissariat, où l’arrestation n’a été consignée que {n} heures plus tard.",
      "Задержан после обыска в студенческом общежитии и доставлен в отдел полиции, где задержание оформили лишь через {n} часов."
    ),
    Trilingual(
      "Extended by {n} days, until {date}. Bail was refused.",
      "Prolongée de {n} jours, jusqu’au {date}. La libération sous caution a été refusée.",
      "Срок продлён на {n} дней, до {date}. В освобождении под залог отказано."),
    Trilingual(
      "The prosecution asked for {n} years in a general-regime colony. The defence asked for an acquittal, and named {n} breaches of procedure.",
      "L’accusation a requis {n} ans de colonie à régime général. La défense a demandé l’acquittement et relevé {n} violations de la procédure.",
      "Обвинение запросило {n} лет колонии общего режима. Защита попросила оправдать подсудимых и указала на {n} нарушений процедуры."
    ),
    Trilingual(
      "The session had been announced as a formality to set the next date, {date}. The public was let in, and about {n} people came.",
      "L’audience avait été annoncée comme une formalité destinée à fixer la date suivante, le {date}. Le public a été admis ; environ {n} personnes sont venues.",
      "Заседание анонсировали как формальное, чтобы назначить следующую дату, {date}. Публику пустили, пришло около {n} человек."
    ),
    Trilingual(
      "The lawyer says that the prisoner was hit during questioning. The police deny it. A medical report of {date} lists {n} bruises.",
      "L’avocat affirme que le détenu a été frappé pendant l’interrogatoire. La police le nie. Un certificat médical du {date} mentionne {n} ecchymoses.",
      "По словам адвоката, на допросе заключённого били. Полиция это отрицает. В медицинском заключении от {date} перечислены {n} гематом."
    ),
    Trilingual(
      "Open letter with {n} signatures; the list stayed open until {date}.",
      "Lettre ouverte avec {n} signatures ; la liste est restée ouverte jusqu’au {date}.",
      "Открытое письмо, {n} подписей; список оставался открытым до {date}."),
    Trilingual(
      "Taken from the remand prison on the way to the colony. The date is that of the only report.",
      "Conduit hors de la maison d’arrêt, en route vers la colonie. La date est celle de l’unique compte rendu.",
      "Этапирован из следственного изолятора по пути в колонию. Дата — день публикации единственного сообщения."
    ),
    Trilingual(
      "Put into a punishment cell for {n} days because a button was undone, the third time since {date}.",
      "Placé en cellule disciplinaire pour {n} jours à cause d’un bouton défait, la troisième fois depuis le {date}.",
      "Помещён в штрафной изолятор на {n} суток из-за расстёгнутой пуговицы, в третий раз с {date}."),
    Trilingual(
      "According to the interior office. Nobody else has confirmed it.",
      "Selon le bureau de l’intérieur. Personne d’autre ne l’a confirmé.",
      "По сообщению управления внутренних дел. Больше никто этого не подтвердил."),
    Trilingual(
      "He pleads not guilty.", "Il plaide non coupable.", "Вины он не признаёт."),
    Trilingual(
      "She pleads not guilty and refused to testify, as the law allows. The court read out {n} pages of earlier statements.",
      "Elle plaide non coupable et a refusé de témoigner, comme la loi le permet. Le tribunal a lu {n} pages de déclarations antérieures.",
      "Вины она не признаёт и отказалась от показаний, как позволяет закон. Суд огласил {n} страниц прежних показаний."
    ),
    Trilingual(
      "Two sources give {date} as the end; another, quoting the court, speaks of {n} months.",
      "Deux sources donnent le {date} pour terme ; une autre, citant le tribunal, parle de {n} mois.",
      "Два источника называют конечной датой {date}; ещё один со ссылкой на суд сообщает о {n} месяцах."),
    Trilingual(
      "Known only from the caption of a picture; what the session was about is not stated.",
      "Connue seulement par la légende d’une image ; l’objet de l’audience n’est pas indiqué.",
      "Известно лишь из подписи к снимку; чему было посвящено заседание, не указано."),
  ]

  /// Summaries of cases; `{city}` is a place, `{n}` a number, `{date}` a day.
  static let summaries: [Trilingual] = [
    Trilingual(
      "Held since {date} after a banned vigil in {city}. The court heard {n} witnesses; the accused say that they only read poems aloud.",
      "En détention depuis le {date} après une veillée interdite à {city}. Le tribunal a entendu {n} témoins ; les accusés disent n’avoir fait que lire des poèmes.",
      "Под стражей с {date} после запрещённого собрания ({city}). Суд допросил {n} свидетелей; обвиняемые говорят, что только читали стихи."
    ),
    Trilingual(
      "Accused over {n} posts about the closing of a school in {city}. The first search took place on {date}.",
      "Poursuivis pour {n} publications sur la fermeture d’une école à {city}. La première perquisition a eu lieu le {date}.",
      "Обвиняются из-за {n} публикаций о закрытии школы ({city}). Первый обыск прошёл {date}."),
  ]

  /// Paragraphs of long stories.
  static let paragraphs: [Trilingual] = [
    Trilingual(
      "In the evening of {date} about {n} people met in {city} to remember those who had died in the strike of the harbour workers. They lit lanterns, read names aloud and put flowers on the steps of the old customs house. The town had refused to allow the meeting; the organisers say that the refusal reached them only on the following day.",
      "Le soir du {date}, environ {n} personnes se sont réunies à {city} en mémoire des morts de la grève des dockers. Elles ont allumé des lanternes, lu des noms et déposé des fleurs sur les marches de l’ancienne douane. La ville avait refusé la réunion ; les organisateurs disent n’avoir reçu ce refus que le lendemain.",
      "Вечером {date} около {n} человек собрались ({city}), чтобы вспомнить погибших во время забастовки портовых рабочих. Они зажгли фонари, прочли имена и положили цветы на ступени старой таможни. Власти собрание не согласовали; организаторы говорят, что отказ дошёл до них лишь на следующий день."
    ),
    Trilingual(
      "The investigators speak of a group with roles and a plan. The defence points out that the file holds {n} volumes and not one order, no list of members and no witness who saw a weapon. An expert of the court found in the chat of the accused “signs of an ideology”; two linguists whom the defence asked found none.",
      "Les enquêteurs parlent d’un groupe avec des rôles et un plan. La défense souligne que le dossier compte {n} volumes et pas un seul ordre, aucune liste de membres, aucun témoin qui ait vu une arme. Une experte du tribunal a trouvé dans la conversation des accusés « les signes d’une idéologie » ; deux linguistes consultées par la défense n’en ont trouvé aucun.",
      "Следствие говорит о группе с ролями и планом. Защита указывает, что в деле {n} томов и ни одного приказа, ни списка участников, ни свидетеля, который видел бы оружие. Эксперт суда нашёл в переписке обвиняемых «признаки идеологии»; два лингвиста, к которым обратилась защита, не нашли их."
    ),
    Trilingual(
      "Since then letters have been the only way to keep in touch. Cards take {n} days and more, some come back without a reason. The committee asks to write about everyday things, to number the pages and to leave a blank sheet for the answer.",
      "Depuis, les lettres sont le seul lien. Les cartes mettent {n} jours et plus, certaines reviennent sans explication. Le comité demande d’écrire sur des choses de tous les jours, de numéroter les pages et de joindre une feuille blanche pour la réponse.",
      "С тех пор письма — единственный способ поддерживать связь. Открытки идут {n} дней и дольше, некоторые возвращаются без объяснений. Комитет просит писать о повседневном, нумеровать страницы и вкладывать чистый лист для ответа."
    ),
  ]
}
