extension Certainty {
  /// What people call this.
  public static let usualNames = UsualNames(
    """
    reported: report, media, signalé, rapporté, сообщается, по сообщениям
    confirmed: sure, certain, verified, confirmé, vérifié, sûr, подтверждено, точно
    alleged: claimed, claim, allegation, allégué, présumé, утверждается, предположительно, со слов
    disputed: contested, contradictory, conflicting, contesté, contradictoire, спорно, противоречиво, оспаривается
    retracted: withdrawn, false, wrong, refuted, rétracté, démenti, faux, опровергнуто, отозвано, неверно
    """)
}

extension ClaimRole {
  /// What people call these sides.
  public static let usualNames = UsualNames(
    """
    defence: defense, lawyer, lawyers, attorney, counsel, avocat, avocate, адвокат, адвокаты, защитник, защита
    prosecution: prosecutor, prosecutors, procureur, parquet, accusation, прокурор, прокуратура, обвинение, гособвинение
    investigators: investigator, investigation, fsb, enquêteurs, juge d’instruction, следователь, следствие, следователи, фсб, ск
    court: judge, judges, tribunal, juge, судья, суд
    police: policeman, officers, policiers, полиция, полицейские
    prison_service: prison, fsin, prison administration, guards, administration pénitentiaire, фсин, администрация, колония, сизо
    prisoner: defendant, accused, detainee, inmate, détenu, détenue, prisonnier, prévenu, заключённый, заключённая, обвиняемый, подсудимый, осуждённый
    family: relatives, mother, father, wife, husband, parents, famille, proches, mère, родственники, семья, родные, мать, жена
    support_group: supporters, friends, committee, activists, comité de soutien, soutien, amis, группа поддержки, друзья, активисты
    witness: witnesses, témoin, témoins, свидетель, свидетели
    """)
}

extension RecognitionKind {
  /// What people call these recognitions.
  public static let usualNames = UsualNames(
    """
    political_prisoner: political, politique, prisonnier politique, prisonnière politique, политзаключённый, политзаключённая, политзэк
    prisoner_of_conscience: conscience, poc, prisonnier d’opinion, узник совести, узница совести
    arbitrarily_detained: arbitrary detention, arbitrary, wgad, détention arbitraire, произвольное задержание, произвольно задержан
    politically_persecuted: persecuted, persecution, persécuté, преследуемый, преследование
    imprisoned_journalist: journalist, journaliste, журналист, журналистка
    imprisoned_writer: writer, author, poet, écrivain, écrivaine, poète, писатель, писательница, поэт
    scholar_at_risk: scholar, academic, scientist, chercheur, chercheuse, universitaire, учёный
    human_rights_defender: defender, hrd, défenseur des droits, défenseur des droits humains, правозащитник, правозащитница
    other: else, autre, другое, иное
    """)
}

extension SourceType {
  /// What people call these sources.
  public static let usualNames = UsualNames(
    """
    court_document: court, judgment, ruling, verdict, document, jugement, arrêt, décision de justice, приговор, решение суда, постановление, документ
    official: government, authority, court website, ministry, officiel, gouvernement, site officiel, официальный, официальный сайт, сайт суда, сайт
    lawyer: attorney, counsel, defence, defense, avocat, avocate, адвокат, защитник
    testimony: witness, letter, interview, personal account, témoignage, lettre, свидетельство, письмо, рассказ
    support_group: supporters, campaign, committee, comité, comité de soutien, группа поддержки, комитет
    ngo: human rights, association, organisation, organization, nonprofit, ong, нко, правозащитники, организация
    un: united nations, onu, nations unies, оон
    news: newspaper, press, media, article, journal, presse, médias, journalisme, новости, сми, газета, статья, пресса
    video: youtube, film, vidéo, видео, ютуб
    social_media: social, facebook, twitter, telegram, instagram, vk, post, tweet, réseau social, réseaux sociaux, телеграм, соцсети, социальная сеть, пост, вк
    academic: paper, research, study, book, étude, recherche, livre, исследование, книга, научная статья
    encyclopedia: encyclopaedia, wikipedia, encyclopédie, энциклопедия, википедия
    other: else, misc, website, blog, site, autre, другое, иное, блог
    """)
}

extension DayType {
  /// What people call these days.
  public static let usualNames = UsualNames(
    """
    solidarity_day: solidarity, day of solidarity, action day, campaign, journée de solidarité, solidarité, journée, солидарность, день действий, акция
    birthday: birth, date of birth, birth day, anniversaire de naissance, naissance, рождение, др
    anniversary: anniversaire, годовщина
    release_date: release, libération, освобождение, дата освобождения
    vigil: rally, picket, protest, demonstration, gathering, rassemblement, manifestation, veillée, пикет, митинг, демонстрация, акция
    letter_writing: letters, letter, letter evening, lettres, écriture de lettres, soirée de lettres, письма, вечер писем
    deadline: due, due date, délai, date limite, échéance, срок, дедлайн
    memorial: remembrance, commemoration, souvenir, память, день памяти, поминовение
    other: else, autre, другое, иное
    """)
}

extension PlaceKind {
  /// What people call these places.
  public static let usualNames = UsualNames(
    """
    city: town, village, place, ville, commune, город, посёлок, село
    prison: jail, gaol, penitentiary, maison d’arrêt, pénitencier, тюрьма
    colony: penal colony, camp, labour camp, labor camp, ik, colonie, camp de travail, колония, ик, лагерь
    remand_prison: pretrial detention, remand, detention centre, detention center, sizo, détention provisoire, centre de détention, сизо, следственный изолятор, ивс
    other: else, autre, другое, иное
    """)
}

extension Designation {
  /// What people call these lists.
  public static let usualNames = UsualNames(
    """
    undesirable: unwanted, indésirable, нежелательная, нежелательная организация
    foreign_agent: foreign agents, agent, agent étranger, agent de l’étranger, иноагент, иностранный агент
    extremist: extremism, extrémiste, экстремист, экстремисты, экстремистская
    terrorist: terrorism, terroriste, террорист, террористы, террористическая
    other: else, autre, другое, иное
    """)
}
