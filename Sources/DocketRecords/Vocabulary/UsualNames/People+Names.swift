extension Gender {
  /// What people call this.
  public static let usualNames = UsualNames(
    """
    m: male, man, masculine, he, him, homme, masculin, il, м, муж, мужской, мужчина, он
    f: female, woman, feminine, she, her, femme, féminin, elle, w, ж, жен, женский, женщина, она
    x: nonbinary, neutral, neutre, they, other, diverse, non binaire, autre, n, нейтральный, они
    """)
}

extension Monitoring {
  /// What people call this.
  public static let usualNames = UsualNames(
    """
    active: open, ongoing, current, yes, true, on, actif, en cours, активно, ведётся, да
    paused: pause, on hold, suspended, inactive, en pause, suspendu, пауза, приостановлено
    closed: done, finished, ended, archived, no, off, clos, terminé, fermé, завершено, закрыто, нет
    """)
}

extension LettersState {
  /// What people call this.
  public static let usualNames = UsualNames(
    """
    open: yes, possible, allowed, true, oui, ouvert, да, можно, открыто
    paused: wait, on hold, in transit, en attente, suspendu, подождать, приостановлено, пауза
    closed: no, not possible, released, false, non, fermé, нет, нельзя, закрыто
    unknown: not known, inconnu, неизвестно
    """)
}

extension Consent {
  /// What people call this.
  public static let usualNames = UsualNames(
    """
    confirmed: yes, given, agreed, oui, confirmé, donné, accord, да, есть, получено, подтверждено
    public_record: public, public domain, public sources, sources publiques, données publiques, открытые источники, публично
    unknown: not known, not asked, no, inconnu, non demandé, неизвестно, не спрашивали
    """)
}

extension WithheldSubject {
  /// What people call these subjects.
  public static let usualNames = UsualNames(
    """
    health: medical, illness, disease, hiv, santé, maladie, здоровье, болезнь, диагноз
    family: relatives, children, parents, famille, proches, enfants, семья, родственники, дети
    religion: faith, belief, foi, croyance, вера, религия
    sexuality: orientation, gender, lgbt, sexualité, сексуальность, ориентация
    photo: photos, picture, image, portrait, фото, фотография, портрет
    birthday: born, birth, date of birth, date de naissance, anniversaire, день рождения, дата рождения
    place: address, location, prison, lieu, adresse, место, адрес
    case_file: file, documents, dossier, материалы дела, дело
    co_defendants: codefendants, accomplices, coaccusés, подельники, соподсудимые
    """)
}

extension BirthdayVisibility {
  /// What people call this.
  public static let usualNames = UsualNames(
    """
    public: yes, show, visible, true, publique, oui, публично, да, показывать, открыто
    private: no, hide, hidden, secret, false, privé, privée, non, нет, скрыть, скрыто
    """)
}

extension Repetition {
  /// What people call this.
  public static let usualNames = UsualNames(
    """
    yearly: annual, annually, every year, year, annuel, tous les ans, chaque année, ежегодно, каждый год
    weekly: every week, week, hebdomadaire, chaque semaine, toutes les semaines, еженедельно, каждую неделю
    """)
}

extension WeekdayName {
  /// What people call these days.
  public static let usualNames = UsualNames(
    """
    monday: mon, mondays, lundi, lun, понедельник, пн
    tuesday: tue, tues, tuesdays, mardi, mar, вторник, вт
    wednesday: wed, wednesdays, mercredi, mer, среда, ср
    thursday: thu, thurs, thursdays, jeudi, jeu, четверг, чт
    friday: fri, fridays, vendredi, ven, пятница, пт
    saturday: sat, saturdays, samedi, sam, суббота, сб
    sunday: sun, sundays, dimanche, dim, воскресенье, вс
    """)
}

extension LeapDay {
  /// What people call these days.
  public static let usualNames = UsualNames(
    """
    february-28: 28 february, feb-28, february, 02-28, 28 février, 28 февраля
    march-1: 1 march, mar-1, march, 03-01, 1er mars, 1 mars, 1 марта
    """)
}

extension SeverityWord {
  /// What people call this.
  public static let usualNames = UsualNames(
    """
    error: errors, fatal, critical, erreur, ошибка
    warning: warn, warnings, avertissement, предупреждение
    info: notice, note, advice, information, hint, information seulement, сведения, совет
    """)
}

extension LinkPolicy {
  /// What people call this.
  public static let usualNames = UsualNames(
    """
    full: yes, links, all, true, complet, oui, liens, полностью, да, ссылки
    archive_only: archive, archived, archives, архив, только архив
    text_only: text, texte, texte seul, текст, без ссылок, только текст
    """)
}
