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
        "wantedListing", en: "placed on a wanted list", fr: "inscription sur une liste de recherche",
        ru: "объявление в розыск")
    case .chargeChange:
      Phrase(
        "chargeChange", en: "charges changed", fr: "modification des accusations", ru: "изменение обвинения")
    case .caseTransfer:
      Phrase("caseTransfer", en: "case transferred", fr: "transmission du dossier", ru: "передача дела")
    case .caseMerged:
      Phrase("caseMerged", en: "cases joined", fr: "jonction des affaires", ru: "соединение дел")
    case .caseSplit:
      Phrase("caseSplit", en: "case split", fr: "disjonction de l’affaire", ru: "выделение дела")
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
        "enforcedDisappearance", en: "enforced disappearance", fr: "disparition forcée",
        ru: "насильственное исчезновение")
    case .administrativeArrest:
      Phrase(
        "administrativeArrest", en: "administrative arrest", fr: "arrestation administrative",
        ru: "административный арест")
    case .houseArrest:
      Phrase("houseArrest", en: "house arrest", fr: "assignation à résidence", ru: "домашний арест")
    case .travelBan:
      Phrase(
        "travelBan", en: "ban on leaving", fr: "interdiction de quitter le territoire",
        ru: "подписка о невыезде")
    case .custodyHearing:
      Phrase(
        "custodyHearing", en: "custody hearing", fr: "audience sur la détention",
        ru: "заседание по мере пресечения")
    case .custodyAppealHearing:
      Phrase(
        "custodyAppealHearing", en: "appeal hearing on custody", fr: "audience d’appel sur la détention",
        ru: "апелляция по мере пресечения")
    case .preliminaryHearing:
      Phrase(
        "preliminaryHearing", en: "preliminary hearing", fr: "audience préliminaire",
        ru: "предварительное слушание")
    case .trialHearing:
      Phrase("trialHearing", en: "trial hearing", fr: "audience du procès", ru: "судебное заседание")
    case .closingArguments:
      Phrase("closingArguments", en: "closing arguments", fr: "plaidoiries", ru: "прения сторон")
    case .lastWord:
      Phrase("lastWord", en: "last word of the accused", fr: "dernier mot de l’accusé", ru: "последнее слово")
    case .verdict:
      Phrase("verdict", en: "verdict", fr: "verdict", ru: "приговор")
    case .sentencing:
      Phrase("sentencing", en: "sentencing", fr: "prononcé de la peine", ru: "назначение наказания")
    case .appealHearing:
      Phrase("appealHearing", en: "appeal hearing", fr: "audience d’appel", ru: "апелляционное заседание")
    case .cassationHearing:
      Phrase(
        "cassationHearing", en: "cassation hearing", fr: "audience de cassation", ru: "кассационное заседание"
      )
    case .supervisoryHearing:
      Phrase(
        "supervisoryHearing", en: "supervisory hearing", fr: "audience de supervision",
        ru: "надзорное заседание")
    case .retrialHearing:
      Phrase(
        "retrialHearing", en: "retrial hearing", fr: "audience du nouveau procès",
        ru: "заседание нового процесса")
    case .paroleHearing:
      Phrase(
        "paroleHearing", en: "parole hearing", fr: "audience sur la libération conditionnelle",
        ru: "заседание об условно-досрочном освобождении")
    case .prisonDisciplineHearing:
      Phrase(
        "prisonDisciplineHearing", en: "hearing on prison discipline", fr: "audience disciplinaire",
        ru: "заседание о взыскании")
    case .complaintHearing:
      Phrase(
        "complaintHearing", en: "hearing of a complaint", fr: "audience sur une plainte",
        ru: "рассмотрение жалобы")
    case .administrativeHearing:
      Phrase(
        "administrativeHearing", en: "administrative hearing", fr: "audience administrative",
        ru: "заседание по административному делу")
    case .otherHearing:
      Phrase("otherHearing", en: "hearing", fr: "audience", ru: "заседание")
    case .appealDecision:
      Phrase("appealDecision", en: "appeal decision", fr: "décision d’appel", ru: "решение апелляции")
    case .cassationDecision:
      Phrase(
        "cassationDecision", en: "cassation decision", fr: "décision de cassation", ru: "решение кассации")
    case .entryIntoForce:
      Phrase(
        "entryIntoForce", en: "sentence takes effect", fr: "entrée en vigueur de la peine",
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
    case .regimeChange:
      Phrase(
        "regimeChange", en: "change of prison regime", fr: "changement de régime",
        ru: "изменение режима содержания")
    case .punishmentCell:
      Phrase("punishmentCell", en: "punishment cell", fr: "cellule disciplinaire", ru: "штрафной изолятор")
    case .solitaryConfinement:
      Phrase("solitaryConfinement", en: "solitary confinement", fr: "isolement", ru: "одиночное заключение")
    case .visitDenied:
      Phrase("visitDenied", en: "visit denied", fr: "visite refusée", ru: "отказ в свидании")
    case .correspondenceRestricted:
      Phrase(
        "correspondenceRestricted", en: "correspondence restricted", fr: "correspondance restreinte",
        ru: "ограничение переписки")
    case .illTreatment:
      Phrase("illTreatment", en: "ill-treatment", fr: "mauvais traitements", ru: "жестокое обращение")
    case .hungerStrike:
      Phrase("hungerStrike", en: "hunger strike", fr: "grève de la faim", ru: "голодовка")
    case .hungerStrikeEnd:
      Phrase(
        "hungerStrikeEnd", en: "end of the hunger strike", fr: "fin de la grève de la faim",
        ru: "окончание голодовки")
    case .psychiatricExamination:
      Phrase(
        "psychiatricExamination", en: "psychiatric examination", fr: "expertise psychiatrique",
        ru: "психиатрическая экспертиза")
    case .compulsoryTreatment:
      Phrase(
        "compulsoryTreatment", en: "compulsory treatment", fr: "traitement forcé",
        ru: "принудительное лечение")
    case .release:
      Phrase("release", en: "release", fr: "libération", ru: "освобождение")
    case .amnesty:
      Phrase("amnesty", en: "amnesty", fr: "amnistie", ru: "амнистия")
    case .pardon:
      Phrase("pardon", en: "pardon", fr: "grâce", ru: "помилование")
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
        "conditionalRelease", en: "conditional release", fr: "libération conditionnelle",
        ru: "условно-досрочное освобождение")
    case .sentenceServed:
      Phrase("sentenceServed", en: "end of the sentence", fr: "fin de la peine", ru: "окончание срока")
    case .acquittalFinal:
      Phrase(
        "acquittalFinal", en: "acquittal final", fr: "acquittement définitif",
        ru: "оправдательный приговор вступил в силу")
    case .caseClosed:
      Phrase("caseClosed", en: "case closed", fr: "classement de l’affaire", ru: "прекращение дела")
    case .expectedRelease:
      Phrase(
        "expectedRelease", en: "expected release", fr: "libération attendue", ru: "ожидаемое освобождение")
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
        "unOpinion", en: "opinion of a United Nations body", fr: "avis d’un organe des Nations unies",
        ru: "мнение органа ООН")
    case .internationalCourtFiling:
      Phrase(
        "internationalCourtFiling", en: "complaint to an international court",
        fr: "requête devant une cour internationale", ru: "жалоба в международный суд")
    case .internationalCourtJudgment:
      Phrase(
        "internationalCourtJudgment", en: "judgment of an international court",
        fr: "arrêt d’une cour internationale", ru: "решение международного суда")
    }
  }
}
