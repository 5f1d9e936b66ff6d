/// Words that people write in the place of the signs of an e-mail address, so that programs do not see it.
enum MailWords {
  /// Words that say nothing else beside a host: the animals and tails by which the `@` is called.
  private static let signWords = """
    собака собаки собаку собакой собачка собачки собачку собачкой равлик равлика равликом песик слімак слімака \
    слимак сабака сабачка кльомба маймуна мајмун айқұлақ arobase arobas arobaz arrobase arrobas arrobe arroba \
    klammeraffe affenschwanz chiocciola chiocciolina małpa małpka malpa zavináč zavinac apenstaartje kukac majmun \
    afna eta_qol snabel-a kissanhäntä παπάκι παπακι שטרודל כרוכית շնիկ at_sign at-sign atsign commercial_at
    """

  /// Words that are words of prose as well.
  private static let shortWords = "at ät эт ет ат эта_знак et_işareti ατ את ات آت"

  /// Prepositions, which only stand for the sign behind what is clearly a name.
  private static let prepositionWords = "на chez bei"

  /// What may stand for the sign in brackets, where no prose does.
  static let bracketed = WordList(
    "à at ät эт ет ат а arobase arroba собака собачка собачку собачкой сабака равлик et ατ ات آت")

  /// Words for a dot.
  static let dots = WordList(
    """
    dot point punkt punto ponto punct точка точку тчк крапка кропка тачка nokta kropka tečka tecka bodka pont \
    piste prik τελεία τελεια נקודה نقطة نقطه կետ
    """)

  /// Those of them that often stand in prose about something else.
  static let ambiguousDots = WordList("point punkt punto ponto punct nokta pont piste prik bodka")

  /// What stands before `at gmail.com` in prose that names no address.
  static let nouns = WordList(
    """
    account accounts mailbox mailboxes address addresses inbox inboxes mail mails e-mail e-mails email emails \
    letters box page site hosted registered registration service look looked looking arrived working works one \
    her his their my our an and or is was are were be not who that this it us them you another other both new old own personal private some any all here there him me also compte boîte adresse \
    courriel messagerie ящик ящика ящики почта почту почты почте адрес адреса аккаунт аккаунта письма скринька \
    konto adres postfach cuenta correo hesap hesabı
    """)

  /// All of them, for one look at the bytes.
  static let all = WordList([signWords, shortWords, prepositionWords].joined(separator: " "))
  static let short = WordList(shortWords)
  static let prepositions = WordList(prepositionWords)
}
