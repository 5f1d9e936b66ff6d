extension Result {
  /// What people call these decisions.
  public static let usualNames = UsualNames(
    """
    remanded: custody, detention, detained, remand, arrested, détention provisoire, placé en détention, заключение под стражу, под стражу, арест, сизо
    extended: extension, prolonged, prolongation, prolongé, продление, продлён, продлили
    house_arrest: résidence surveillée
    travel_ban: exit ban, contrôle judiciaire, подписка о невыезде, запрет определённых действий
    bail: released on bail, sous caution, залог
    released: release, freed, set free, libéré, remis en liberté, освобождён, освобождение
    rejected: dismissed, denied, rejeté, débouté, отклонено, отказано
    convicted: conviction, guilty, sentenced, sentence, found guilty, condamné, condamnation, coupable, reconnu coupable, осуждён, осуждена, виновен, приговорён, обвинительный приговор
    acquitted: acquittal, not guilty, innocent, acquitté, acquittement, relaxe, оправдан, оправдана, оправдание, невиновен
    case_closed: closed, dismissed, dropped, discontinued, non-lieu, classé, classé sans suite, дело прекращено, прекращено
    returned_to_prosecutor: returned, sent back, renvoyé au parquet, renvoi au procureur, возвращено прокурору
    compulsory_treatment: psychiatric hospital, internement, hospitalisation d’office, принудлечение
    upheld: confirmed, affirmed, unchanged, confirmé, maintenu, без изменения, оставлен без изменения, оставлено в силе, в силе
    reduced: mitigated, réduit, réduite, смягчён, снижен, снижено
    increased: aggravated, aggravé, alourdi, ужесточён, увеличен
    changed: amended, modified, modifié, изменён, изменено
    commuted: commutation, commué, заменён
    quashed_retrial: quashed, annulled, overturned, remitted, cassé, annulé, cassé avec renvoi, отменён, отменено, на новое рассмотрение
    quashed_closed: annulled and closed, cassé sans renvoi, отменён и прекращён
    quashed_acquitted: overturned and acquitted, отменён и оправдан
    withdrawn: retiré, désistement, отозвано, отозвана
    granted: allowed, accepted, accordé, admis, удовлетворено, удовлетворён
    refused: refusé, отказ
    continued: continues, continuing, se poursuit, продолжается
    adjourned: ajourné, reporté, отложено, перерыв
    suspended: stayed, stay, suspendu, sursis à statuer, приостановлено
    """)
}

extension HearingStatus {
  /// What people call these states of a hearing.
  public static let usualNames = UsualNames(
    """
    tentative: unconfirmed, provisional, expected, à confirmer, provisoire, предварительно, под вопросом
    scheduled: planned, set, fixed, confirmed, upcoming, prévu, prévue, fixé, fixée, programmé, programmée, назначено, назначен, запланировано
    held: took place, done, happened, over, finished, tenu, tenue, terminé, terminée, eu lieu, состоялось, прошло, прошёл
    adjourned: break, recess, continued, ajourné, suspendu, перерыв, объявлен перерыв
    postponed: delayed, deferred, moved, rescheduled, reporté, reportée, отложено, перенесено, перенос, отложен
    cancelled: canceled, called off, annulé, annulée, отменено, отменён
    unknown: not known, no report, inconnu, inconnue, неизвестно, нет сведений
    """)
}

extension ChargeStatus {
  /// What people call these states of a charge.
  public static let usualNames = UsualNames(
    """
    suspected: suspect, suspicion, soupçonné, подозревается, подозреваемый, подозрение
    charged: accused, indicted, inculpé, mis en examen, accusé, обвиняется, обвиняемый, обвинение предъявлено
    changed: amended, requalified, modifié, requalifié, переквалифицировано, изменено
    dropped: withdrawn, dismissed, abandoned, abandonné, retiré, снято, отозвано, обвинение снято
    convicted: guilty, sentenced, conviction, condamné, coupable, осуждён, осуждена, виновен
    acquitted: not guilty, acquittal, acquitté, relaxé, оправдан, оправдана
    closed: discontinued, case closed, terminated, classé, clos, прекращено, дело прекращено
    """)
}

extension Regime {
  /// What people call these regimes.
  public static let usualNames = UsualNames(
    """
    settlement: open prison, open regime, régime ouvert, колония-поселение, поселение, кп
    general: ordinary, normal, standard, régime ordinaire, régime général, общий, общий режим
    strict: severe, régime sévère, régime strict, строгий, строгий режим
    special: maximum security, régime spécial, особый, особый режим
    prison: jail, gaol, cellular, тюрьма, тюремный режим, крытая
    other: else, autre, другое, иное
    """)
}

extension Access {
  /// What people call this.
  public static let usualNames = UsualNames(
    """
    open: public, yes, ouvert, ouverte, audience publique, открытое, открыто, открытый, да
    closed: in camera, private, no, huis clos, fermé, à huis clos, закрытое, закрыто, закрытый, нет
    partly_closed: partially closed, partly open, partiel, huis clos partiel, частично закрытое, частично
    unknown: not known, inconnu, неизвестно
    """)
}

extension HearingFormat {
  /// What people call this.
  public static let usualNames = UsualNames(
    """
    in_person: live, present, physical, in court, en présence, en personne, présentiel, очно, лично, в зале
    video_link: video, videolink, video conference, vkc, visio, visioconférence, видео, вкс, по видеосвязи, видеосвязь, видеоконференция
    online: internet, stream, remote, zoom, en ligne, à distance, онлайн, дистанционно
    """)
}
