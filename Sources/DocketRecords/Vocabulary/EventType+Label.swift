public import DocketLanguage

extension EventType {
  /// What people read, for instance as the title of a calendar entry.
  ///
  /// Russian *задержание* is being taken, *заключение под стражу* is custody ordered by a court; English and
  /// French keep the same two apart (arrest, custody).
  public var label: Phrase {
    switch self {
    case .summons:
      Phrase("summons", en: "summons", fr: "convocation", ru: "повестка")
    case .interrogation:
      Phrase("interrogation", en: "interrogation", fr: "interrogatoire", ru: "допрос")
    case .search:
      Phrase("search", en: "search", fr: "perquisition", ru: "обыск")
    case .charge:
      Phrase("charge", en: "charges brought", fr: "mise en accusation", ru: "предъявление обвинения")
    case .indictment:
      Phrase("indictment", en: "indictment", fr: "acte d’accusation", ru: "обвинительное заключение")
    case .wantedListing:
      Phrase(
        "wanted-listing", en: "placed on a wanted list", fr: "inscription sur une liste de recherche",
        ru: "объявление в розыск")
    case .chargeChange:
      Phrase(
        "charge-change", en: "charges changed", fr: "modification des accusations", ru: "изменение обвинения")
    case .caseTransfer:
      Phrase("case-transfer", en: "case transferred", fr: "transmission du dossier", ru: "передача дела")
    case .caseMerged:
      Phrase("case-merged", en: "cases joined", fr: "jonction des affaires", ru: "соединение дел")
    case .caseSplit:
      Phrase("case-split", en: "case split", fr: "disjonction de l’affaire", ru: "выделение дела")
    case .detention:
      Phrase("detention", en: "detention", fr: "interpellation", ru: "задержание")
    case .arrest:
      Phrase("arrest", en: "arrest", fr: "arrestation", ru: "задержание по делу")
    case .rearrest:
      Phrase("rearrest", en: "new arrest", fr: "nouvelle arrestation", ru: "повторное задержание")
    case .bail:
      Phrase("bail", en: "release on bail", fr: "libération sous caution", ru: "освобождение под залог")
    case .enforcedDisappearance:
      Phrase(
        "enforced-disappearance", en: "enforced disappearance", fr: "disparition forcée",
        ru: "насильственное исчезновение")
    case .administrativeArrest:
      Phrase(
        "administrative-arrest", en: "administrative arrest", fr: "arrestation administrative",
        ru: "административный арест")
    case .houseArrest:
      Phrase("house-arrest", en: "house arrest", fr: "assignation à résidence", ru: "домашний арест")
    case .travelBan:
      Phrase(
        "travel-ban", en: "travel ban", fr: "interdiction de voyager", ru: "запрет на выезд")
    case .restrictionsLifted:
      Phrase(
        "restrictions-lifted", en: "restrictions lifted", fr: "levée des restrictions",
        ru: "снятие ограничений")
    case .courtroomArrest:
      Phrase(
        "courtroom-arrest", en: "taken into custody in the courtroom", fr: "incarcération à l’audience",
        ru: "взятие под стражу в зале суда")
    case .surrender:
      Phrase(
        "surrender", en: "surrender to serve the sentence", fr: "présentation pour purger la peine",
        ru: "явка для отбывания наказания")
    case .recapture:
      Phrase(
        "recapture", en: "recapture", fr: "reprise après évasion", ru: "задержание после побега")
    case .extradition:
      Phrase("extradition", en: "extradition", fr: "extradition", ru: "экстрадиция")
    case .custodyHearing:
      Phrase(
        "custody-hearing", en: "custody hearing", fr: "audience sur la détention",
        ru: "заседание о мере пресечения")
    case .custodyAppealHearing:
      Phrase(
        "custody-appeal-hearing", en: "appeal hearing on custody", fr: "audience d’appel sur la détention",
        ru: "апелляция по мере пресечения")
    case .preliminaryHearing:
      Phrase(
        "preliminary-hearing", en: "preliminary hearing", fr: "audience préliminaire",
        ru: "предварительное слушание")
    case .trialHearing:
      Phrase("trial-hearing", en: "trial hearing", fr: "audience du procès", ru: "судебное заседание")
    case .closingArguments:
      Phrase("closing-arguments", en: "closing arguments", fr: "plaidoiries", ru: "прения сторон")
    case .lastWord:
      Phrase(
        "last-word", en: "final statement", fr: "dernières déclarations", ru: "последнее слово")
    case .verdict:
      Phrase("verdict", en: "verdict", fr: "verdict", ru: "приговор")
    case .sentencing:
      Phrase("sentencing", en: "sentencing", fr: "prononcé de la peine", ru: "назначение наказания")
    case .appealHearing:
      Phrase("appeal-hearing", en: "appeal hearing", fr: "audience d’appel", ru: "апелляционное заседание")
    case .cassationHearing:
      Phrase(
        "cassation-hearing", en: "cassation hearing", fr: "audience de cassation",
        ru: "кассационное заседание"
      )
    case .supervisoryHearing:
      Phrase(
        "supervisory-hearing", en: "supervisory hearing", fr: "audience de supervision",
        ru: "надзорное заседание")
    case .retrialHearing:
      Phrase(
        "retrial-hearing", en: "retrial hearing", fr: "audience du nouveau procès",
        ru: "заседание нового процесса")
    case .paroleHearing:
      Phrase(
        "parole-hearing", en: "parole hearing", fr: "audience sur la libération conditionnelle",
        ru: "заседание об условно-досрочном освобождении")
    case .prisonDisciplineHearing:
      Phrase(
        "prison-discipline-hearing", en: "hearing on prison discipline",
        fr: "audience disciplinaire (prison)",
        ru: "заседание о дисциплинарном взыскании")
    case .complaintHearing:
      Phrase(
        "complaint-hearing", en: "hearing of a complaint", fr: "audience sur un recours",
        ru: "рассмотрение жалобы")
    case .administrativeHearing:
      Phrase(
        "administrative-hearing", en: "administrative hearing", fr: "audience administrative",
        ru: "заседание по административному делу")
    case .otherHearing:
      Phrase("other-hearing", en: "hearing", fr: "audience", ru: "заседание")
    case .appealDecision:
      Phrase("appeal-decision", en: "appeal decision", fr: "décision d’appel", ru: "решение апелляции")
    case .cassationDecision:
      Phrase(
        "cassation-decision", en: "cassation decision", fr: "décision de cassation", ru: "решение кассации")
    case .entryIntoForce:
      Phrase(
        "entry-into-force", en: "sentence takes effect", fr: "entrée en vigueur de la peine",
        ru: "вступление приговора в силу")
    case .transfer:
      Phrase("transfer", en: "transfer", fr: "transfert", ru: "этап")
    case .arrival:
      Phrase(
        "arrival", en: "arrival after a transfer", fr: "arrivée après un transfert", ru: "прибытие по этапу")
    case .threat:
      Phrase("threat", en: "threat", fr: "menace", ru: "угроза")
    case .hospitalisation:
      Phrase("hospitalisation", en: "hospitalisation", fr: "hospitalisation", ru: "госпитализация")
    case .stillHeld:
      Phrase(
        "still-held", en: "still in custody", fr: "toujours en détention", ru: "остаётся в заключении")
    case .prisonLeave:
      Phrase(
        "prison-leave", en: "leave from prison", fr: "permission de sortir",
        ru: "краткосрочный выезд из колонии")
    case .returnFromLeave:
      Phrase(
        "return-from-leave", en: "return from leave", fr: "retour de permission",
        ru: "возвращение из выезда")
    case .regimeChange:
      Phrase(
        "regime-change", en: "change of prison regime", fr: "changement de régime",
        ru: "изменение режима содержания")
    case .punishmentCell:
      Phrase("punishment-cell", en: "punishment cell", fr: "cellule disciplinaire", ru: "штрафной изолятор")
    case .solitaryConfinement:
      Phrase("solitary-confinement", en: "solitary confinement", fr: "isolement", ru: "одиночное заключение")
    case .visitDenied:
      Phrase("visit-denied", en: "visit denied", fr: "visite refusée", ru: "отказ в свидании")
    case .correspondenceRestricted:
      Phrase(
        "correspondence-restricted", en: "correspondence restricted", fr: "correspondance restreinte",
        ru: "ограничение переписки")
    case .illTreatment:
      Phrase("ill-treatment", en: "ill-treatment", fr: "mauvais traitements", ru: "жестокое обращение")
    case .hungerStrike:
      Phrase("hunger-strike", en: "hunger strike", fr: "grève de la faim", ru: "голодовка")
    case .hungerStrikeEnd:
      Phrase(
        "hunger-strike-end", en: "end of the hunger strike", fr: "fin de la grève de la faim",
        ru: "окончание голодовки")
    case .psychiatricExamination:
      Phrase(
        "psychiatric-examination", en: "psychiatric examination", fr: "expertise psychiatrique",
        ru: "психиатрическая экспертиза")
    case .compulsoryTreatment:
      Phrase(
        "compulsory-treatment", en: "compulsory treatment", fr: "traitement forcé",
        ru: "принудительное лечение")
    case .release:
      Phrase("release", en: "release", fr: "libération", ru: "освобождение")
    case .amnesty:
      Phrase("amnesty", en: "amnesty", fr: "amnistie", ru: "амнистия")
    case .pardon:
      Phrase("pardon", en: "pardon", fr: "grâce", ru: "помилование")
    case .commutation:
      Phrase(
        "commutation", en: "commutation of the sentence", fr: "commutation de peine",
        ru: "замена наказания более мягким")
    case .releaseOrdered:
      Phrase(
        "release-ordered", en: "release ordered", fr: "libération ordonnée",
        ru: "решение об освобождении")
    case .exchange:
      Phrase("exchange", en: "prisoner exchange", fr: "échange de prisonniers", ru: "обмен заключёнными")
    case .deportation:
      Phrase("deportation", en: "deportation", fr: "expulsion", ru: "депортация")
    case .exile:
      Phrase("exile", en: "exile", fr: "exil", ru: "вынужденная эмиграция")
    case .escape:
      Phrase("escape", en: "escape", fr: "évasion", ru: "побег")
    case .death:
      Phrase("death", en: "death", fr: "décès", ru: "смерть")
    case .conditionalRelease:
      Phrase(
        "conditional-release", en: "conditional release", fr: "libération conditionnelle",
        ru: "условно-досрочное освобождение")
    case .sentenceServed:
      Phrase("sentence-served", en: "end of the sentence", fr: "fin de la peine", ru: "окончание срока")
    case .acquittalFinal:
      Phrase(
        "acquittal-final", en: "acquittal final", fr: "acquittement définitif",
        ru: "оправдательный приговор вступил в силу")
    case .caseClosed:
      Phrase("case-closed", en: "case closed", fr: "classement de l’affaire", ru: "прекращение дела")
    case .expectedRelease:
      Phrase(
        "expected-release", en: "expected release", fr: "libération attendue", ru: "ожидаемое освобождение")
    case .deprivationOfNationality:
      Phrase(
        "deprivation-of-nationality", en: "deprivation of nationality", fr: "déchéance de nationalité",
        ru: "лишение гражданства")
    case .confiscation:
      Phrase(
        "confiscation", en: "confiscation of property", fr: "confiscation de biens",
        ru: "конфискация имущества")
    case .designation:
      Phrase(
        "designation", en: "placed on an official list", fr: "inscription sur une liste officielle",
        ru: "внесение в официальный перечень")
    case .statement:
      Phrase("statement", en: "public statement", fr: "déclaration publique", ru: "публичное заявление")
    case .recognition:
      Phrase("recognition", en: "recognition", fr: "reconnaissance", ru: "признание")
    case .campaign:
      Phrase("campaign", en: "campaign", fr: "campagne", ru: "кампания")
    case .incident:
      Phrase("incident", en: "incident", fr: "faits reprochés", ru: "происшествие")
    case .other:
      Phrase("other", en: "other event", fr: "autre événement", ru: "другое событие")
    case .unOpinion:
      Phrase(
        "un-opinion", en: "opinion of a United Nations body", fr: "avis d’un organe des Nations unies",
        ru: "мнение органа ООН")
    case .internationalCourtFiling:
      Phrase(
        "international-court-filing", en: "complaint to an international court",
        fr: "requête devant une cour internationale", ru: "жалоба в международный суд")
    case .internationalCourtJudgment:
      Phrase(
        "international-court-judgment", en: "judgment of an international court",
        fr: "arrêt d’une cour internationale", ru: "решение международного суда")
    }
  }
}
