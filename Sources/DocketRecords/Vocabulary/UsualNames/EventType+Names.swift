extension EventType {
  /// What people call these events.
  public static let usualNames = UsualNames(
    """
    summons: subpoena, citation, summoned, вызов, вызов на допрос
    interrogation: questioning, interview, questioned, audition, опрос
    search: raid, raids, house search, home search, searches, seizure, fouille, descente, saisie, обыски, выемка
    charge: charges, charged, accusation, accused, inculpation, mise en examen, обвинение, обвинён
    indictment: indicted, prosecution, renvoi en jugement, renvoi, дело передано в суд, утверждение обвинительного заключения
    wanted_listing: wanted, wanted list, arrest warrant, warrant, mandat d’arrêt, avis de recherche, розыск, объявлен в розыск
    charge_change: new charges, requalification, переквалификация, новое обвинение
    case_transfer: dessaisissement, передача дела в суд
    case_merged: joinder, cases merged, merger, jonction, объединение дел
    case_split: severance, disjonction, выделение дела в отдельное производство
    detention: detained, custody, police custody, garde à vue, задержание, задержан, remand, détention
    arrest: arrested, apprehension, apprehended, taken, арест, арестован, задержание, задержан, garde à vue
    rearrest: second arrest, arrested again, повторный арест, новое задержание
    bail: released on bail, caution, mise en liberté sous caution, залог
    enforced_disappearance: disappearance, disappeared, missing, kidnapping, kidnapped, abduction, abducted, incommunicado, disparition, enlèvement, исчезновение, похищение
    administrative_arrest: administrative detention, détention administrative, сутки, административное задержание
    house_arrest: home detention, résidence surveillée
    travel_ban: exit ban, recognizance, interdiction de sortie, interdiction de quitter le territoire, contrôle judiciaire, подписка о невыезде
    restrictions_lifted: travel ban lifted, levée du contrôle judiciaire, отмена меры пресечения
    courtroom_arrest: mandat de dépôt, взятие под стражу
    surrender: surrendered, reddition
    recapture: recaptured, repris
    extradition: extradited, выдача
    custody_hearing: bail hearing, remand hearing, detention hearing, arraignment, extension hearing, custody extension, juge des libertés, prolongation de la détention, избрание меры пресечения, мера пресечения, арест судом, продление ареста, продление, продление стражи
    custody_appeal_hearing: bail appeal, appeal on custody, appel sur la détention, апелляция на арест
    preliminary_hearing: pretrial hearing, first hearing, audience préliminaire, предварительное заседание
    trial_hearing: hearing, court hearing, court session, session, trial, court, audience, procès, заседание, слушание, слушания, суд, процесс, судебный процесс, hearing of the trial
    closing_arguments: pleadings, closing statements, closing speeches, réquisitoire, прения
    last_word: last words, final word, closing statement of the accused, dernier mot
    verdict: verdict hearing, judgment hearing, judgement hearing, announcement of the verdict, prononcé du jugement, délibéré, оглашение приговора, judgment, judgement, ruling, decision, conviction, convicted, acquitted, acquittal, jugement, condamnation, решение, решение суда, вердикт, осуждение
    sentencing: sentencing hearing, sentence, sentenced, peine, condamné, мера наказания, приговорён
    appeal_hearing: appeal, appeals, audience d’appel, заседание апелляции, appel, cour d’appel, апелляция, апелляционная жалоба, обжалование
    cassation_hearing: cassation, supreme court hearing, cour de cassation, кассация
    supervisory_hearing: supervisory review, надзор
    retrial_hearing: retrial, new trial, nouveau procès, пересмотр дела, новый процесс
    parole_hearing: parole, parole board, удо, заседание по удо
    prison_discipline_hearing: disciplinary hearing, commission de discipline, дисциплинарная комиссия
    complaint_hearing: complaint, plainte, recours, жалоба
    administrative_hearing: administrative case, административный суд, административное дело
    appeal_decision: appeal ruling, appeal judgment, arrêt d’appel, апелляционное определение
    cassation_decision: cassation ruling, arrêt de cassation, кассационное определение
    entry_into_force: in force, legal force, final, вступил в силу, вступление в силу, вступление в законную силу
    transfer: transferred, moved, transport, convoy, этапирование, перевод, конвой
    arrival: arrived, arrivée, прибытие
    threat: threats, threatened, menaces, угрозы
    hospitalisation: hospitalization, hospital, hospitalised, hôpital, больница
    still_held: still detained, still in prison, in custody, en détention, в заключении
    prison_leave: leave, furlough, permission, отпуск
    regime_change: change of regime, перевод на строгий режим
    punishment_cell: shizo, isolation cell, punishment isolator, cachot, mitard, quartier disciplinaire, шизо, карцер, пкт
    solitary_confinement: solitary, isolation, mise à l’isolement, одиночка, одиночная камера
    visit_denied: visits denied, visits refused, parloir refusé, отказ в свиданиях
    correspondence_restricted: letters withheld, censorship, censure, цензура
    ill_treatment: torture, tortured, beating, beaten, abuse, mistreatment, maltreatment, sévices, coups, mauvais traitement, пытки, пытка, избиение, избит
    hunger_strike: fasting, fast, сухая голодовка
    hunger_strike_end: hunger strike ended, fin de grève de la faim, прекращение голодовки
    psychiatric_examination: psychiatric evaluation, psychiatric assessment, psychiatry, expertise, экспертиза, психиатрия
    compulsory_treatment: forced treatment, psychiatric hospital, internement, принудительная госпитализация
    release: released, freed, set free, liberated, remise en liberté, mise en liberté, libéré, освобождён, свобода, вышел на свободу
    amnesty: amnestied, amnistié
    pardon: pardoned, clemency, gracié, помилован
    commutation: commuted, смягчение наказания, замена наказания
    exchange: prisoner swap, swap, exchanged, échange, обмен
    deportation: deported, expelled, expulsion, removal, выдворение, высылка
    exile: exiled, emigration, exilé, эмиграция, изгнание
    escape: escaped, fled, évadé, бегство
    death: died, dead, killed, killing, deceased, execution, executed, mort, décédé, умер, гибель, казнь, убийство
    release_ordered: order of release, постановление об освобождении
    conditional_release: paroled, early release, remise en liberté conditionnelle, удо, условно-досрочное
    sentence_served: end of sentence, term ended, released after serving, fin de peine, конец срока
    acquittal_final: final acquittal
    case_closed: dismissed, dismissal, closed, case dropped, non-lieu, classement sans suite, дело прекращено, прекращено
    expected_release: release date, due for release, date de libération, дата освобождения
    deprivation_of_nationality: loss of citizenship, citizenship revoked, déchéance, гражданство
    confiscation: seizure of property, asset freeze, saisie des biens, арест имущества
    designation: foreign agent, terrorist list, extremist list, agent de l’étranger, иноагент, иностранный агент, перечень экстремистов
    statement: declaration, press release, communiqué, заявление
    campaign: protest, rally, petition, picket, manifestation, акция, пикет, митинг
    incident: alleged offence, offence, faits, событие преступления
    other: else, misc, miscellaneous, autre, другое, прочее, иное
    un_opinion: wgad, working group on arbitrary detention, united nations, gtda, оон, рабочая группа по произвольным задержаниям
    international_court_filing: echr application, application to the echr, cedh, requête cedh, еспч, жалоба в еспч
    international_court_judgment: echr judgment, arrêt cedh, решение еспч
    """)
}
