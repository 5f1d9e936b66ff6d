public import DocketDiagnostics
import DocketLanguage

/// The rules that reading a record enforces, declared by the format itself.
public enum SchemaRules {
  /// All of them.
  public static let all = [
    unknownKey, requiredKey, typeMismatch, oneOf, blankValue, idFormat, valueFormat, languageTag, dateFormat,
    nonexistentDate, intervalOrder, unsupportedDate,
  ]

  /// Every key is one the format knows at its place.
  public static let unknownKey: RuleDescription = RuleDescription(
    id: "unknown-key", family: .schema, severity: .error,
    summary: Phrase(
      "summary", en: "Every key is one the format knows at its place.",
      fr: "Chaque clé est connue du format à cet endroit.", ru: "Каждый ключ известен формату на своём месте."
    ),
    reason: Phrase(
      "reason", en: "What stands under a key nobody reads would be lost without a word.",
      fr: "Ce qui figure sous une clé que personne ne lit serait perdu sans un mot.",
      ru: "Всё, что стоит под неизвестным ключом, молча потерялось бы."))

  /// The keys nothing can be published without are there.
  public static let requiredKey: RuleDescription = RuleDescription(
    id: "required-key", family: .schema, severity: .error,
    summary: Phrase(
      "summary", en: "The keys nothing can be published without are there.",
      fr: "Les clés indispensables à la publication sont présentes.",
      ru: "Ключи, без которых нечего публиковать, на месте."),
    reason: Phrase(
      "reason", en: "Without it the entry cannot be shown, found or kept apart from others.",
      fr: "Sans elle, l’entrée ne peut être ni montrée, ni retrouvée, ni distinguée des autres.",
      ru: "Без него запись нельзя показать, найти или отличить от других."))

  /// A list, a block or a text stands where the format has one.
  public static let typeMismatch: RuleDescription = RuleDescription(
    id: "type-mismatch", family: .schema, severity: .error,
    summary: Phrase(
      "summary", en: "A list, a block or a text stands where the format has one.",
      fr: "Une liste, un bloc ou un texte figure là où le format en prévoit.",
      ru: "Список, блок или текст стоит там, где их ждёт формат."),
    reason: Phrase(
      "reason", en: "docket cannot tell which value is meant, so it would publish none.",
      fr: "docket ne peut deviner quelle valeur est voulue et n’en publierait aucune.",
      ru: "docket не может понять, какое значение имеется в виду, и не опубликует никакого."))

  /// A word of a closed list is one of that list.
  public static let oneOf: RuleDescription = RuleDescription(
    id: "one-of", family: .schema, severity: .error,
    summary: Phrase(
      "summary", en: "A word of a closed list is one of that list.",
      fr: "Un mot d’une liste fermée appartient à cette liste.",
      ru: "Слово из закрытого списка есть в этом списке."),
    reason: Phrase(
      "reason", en: "These words are translated and counted; another one would not be shown in any language.",
      fr: "Ces mots sont traduits et comptés ; un autre ne serait affiché dans aucune langue.",
      ru: "Эти слова переводятся и подсчитываются; другое не будет показано ни на одном языке."))

  /// A key that is there says something.
  public static let blankValue: RuleDescription = RuleDescription(
    id: "blank-value", family: .schema, severity: .error,
    summary: Phrase(
      "summary", en: "A key that is there says something.", fr: "Une clé présente dit quelque chose.",
      ru: "Ключ, который есть, что-то сообщает."),
    reason: Phrase(
      "reason", en: "An empty value counts as said, and hides that nothing is known.",
      fr: "Une valeur vide passe pour renseignée et cache que rien n’est connu.",
      ru: "Пустое значение выглядит заполненным и скрывает, что ничего не известно."))

  /// Ids are lower-case letters a–z, digits and hyphens.
  public static let idFormat: RuleDescription = RuleDescription(
    id: "id-format", family: .schema, severity: .error,
    summary: Phrase(
      "summary", en: "Ids are lower-case letters a–z, digits and hyphens.",
      fr: "Les identifiants sont faits de minuscules a–z, de chiffres et de traits d’union.",
      ru: "Идентификаторы состоят из строчных букв a–z, цифр и дефисов."),
    reason: Phrase(
      "reason", en: "Ids stand in addresses and in calendars for ever, on every system.",
      fr: "Les identifiants figurent pour toujours dans les adresses et les agendas, sur tout système.",
      ru: "Идентификаторы навсегда остаются в адресах и календарях, в любой системе."))

  /// Addresses, zones, countries, numbers and lengths are written as the format has them.
  public static let valueFormat: RuleDescription = RuleDescription(
    id: "value-format", family: .schema, severity: .error,
    summary: Phrase(
      "summary", en: "Addresses, zones, countries, numbers and lengths are written as the format has them.",
      fr: "Adresses, fuseaux, pays, nombres et durées sont écrits comme le prévoit le format.",
      ru: "Адреса, часовые пояса, страны, числа и сроки записаны так, как требует формат."),
    reason: Phrase(
      "reason", en: "Programs that read the published data rely on the form.",
      fr: "Les programmes qui lisent les données publiées comptent sur cette forme.",
      ru: "Программы, которые читают опубликованные данные, полагаются на эту форму."))

  /// Languages are named by their standard tags.
  public static let languageTag: RuleDescription = RuleDescription(
    id: "language-tag", family: .translations, severity: .error,
    summary: Phrase(
      "summary", en: "Languages are named by their standard tags.",
      fr: "Les langues sont désignées par leur étiquette normalisée.",
      ru: "Языки обозначены стандартными тегами."),
    reason: Phrase(
      "reason", en: "A text under a tag nobody knows is shown to nobody.",
      fr: "Un texte sous une étiquette inconnue n’est montré à personne.",
      ru: "Текст под неизвестным тегом никому не будет показан."))

  /// Dates are written year first: 2023-09-04.
  public static let dateFormat: RuleDescription = RuleDescription(
    id: "date-format", family: .dates, severity: .error,
    summary: Phrase(
      "summary", en: "Dates are written year first: 2023-09-04.",
      fr: "Les dates commencent par l’année : 2023-09-04.", ru: "Даты пишутся с года: 2023-09-04."),
    reason: Phrase(
      "reason", en: "4/9 is two different days in two countries; people would come on the wrong one.",
      fr: "4/9 désigne deux jours selon les pays ; on viendrait le mauvais jour.",
      ru: "4/9 — разные дни в разных странах; люди пришли бы не в тот день."))

  /// The day exists in the calendar.
  public static let nonexistentDate: RuleDescription = RuleDescription(
    id: "nonexistent-date", family: .dates, severity: .error,
    summary: Phrase(
      "summary", en: "The day exists in the calendar.", fr: "Le jour existe au calendrier.",
      ru: "Такой день есть в календаре."),
    reason: Phrase(
      "reason", en: "Calendar apps would show another day or none.",
      fr: "Les agendas montreraient un autre jour, ou aucun.",
      ru: "Календари показали бы другой день или никакого."))

  /// An interval begins before it ends.
  public static let intervalOrder: RuleDescription = RuleDescription(
    id: "interval-order", family: .dates, severity: .error,
    summary: Phrase(
      "summary", en: "An interval begins before it ends.", fr: "Un intervalle commence avant de finir.",
      ru: "Промежуток начинается раньше, чем кончается."),
    reason: Phrase(
      "reason", en: "Nobody can say on which days it is.", fr: "Nul ne peut dire de quels jours il s’agit.",
      ru: "Невозможно сказать, о каких днях речь."))

  /// Dates use only the forms docket can compare.
  public static let unsupportedDate: RuleDescription = RuleDescription(
    id: "unsupported-date-feature", family: .dates, severity: .error,
    summary: Phrase(
      "summary", en: "Dates use only the forms docket can compare.",
      fr: "Les dates n’emploient que les formes que docket sait comparer.",
      ru: "Даты записаны только в формах, которые docket умеет сравнивать."),
    reason: Phrase(
      "reason", en: "A date that cannot be compared cannot be checked.",
      fr: "Une date qu’on ne peut comparer ne peut être vérifiée.",
      ru: "Дату, которую нельзя сравнить, нельзя и проверить."))
}
