import DocketLanguage

/// What reading a record says.
enum SchemaPhrases {
  static let aText = Phrase("a-text", en: "a text", fr: "un texte", ru: "текст")
  static let aList = Phrase("a-list", en: "a list", fr: "une liste", ru: "список")
  static let aBlock = Phrase(
    "a-block", en: "a block with keys", fr: "un bloc avec des clés", ru: "блок с ключами")
  static let expected = Phrase(
    "expected", en: "Here the format has {expected}, and this is {found}.",
    fr: "Le format prévoit ici {expected}, et ceci est {found}.",
    ru: "Формат ждёт здесь: {expected}; а это: {found}.")
  static let expectedObject = Phrase(
    "expected-object", en: "Here the format has the keys of {entity}, and this is {found}.",
    fr: "Le format prévoit ici les clés de {entity}, et ceci est {found}.",
    ru: "Формат ждёт здесь ключи {entity}, а это: {found}.")
  static let objectKeys = Phrase(
    "object-keys", en: "Write its keys on lines of their own, beginning with {keys}.",
    fr: "Écrivez ses clés sur des lignes séparées, en commençant par {keys}.",
    ru: "Напишите ключи на отдельных строках, начиная с {keys}.")
  static let blank = Phrase(
    "blank", en: "This key says nothing.", fr: "Cette clé ne dit rien.", ru: "Этот ключ ничего не сообщает.")
  static let leaveOut = Phrase(
    "leave-out", en: "Take the whole line out until something is known.",
    fr: "Supprimez la ligne entière tant que rien n’est connu.",
    ru: "Уберите всю строку, пока ничего не известно.")
  static let wrapInList = Phrase(
    "wrap", en: "Put it into square brackets.", fr: "Mettez-le entre crochets.",
    ru: "Возьмите в квадратные скобки.")
  static let beginWithDash = Phrase(
    "dash", en: "Begin each item with a hyphen and a space.",
    fr: "Commencez chaque élément par un trait d’union et une espace.",
    ru: "Начните каждый пункт с дефиса и пробела.")
  static let replaceWith = Phrase(
    "replace", en: "Replace with {text}", fr: "Remplacer par {text}", ru: "Заменить на {text}")
  static let unknown = Phrase(
    "unknown", en: "The key {key} is not known in {entity}.", fr: "La clé {key} est inconnue dans {entity}.",
    ru: "Ключ {key} неизвестен в {entity}.")
  static let missing = Phrase(
    "missing", en: "The key {key} is missing in this {entity}.",
    fr: "La clé {key} manque dans cette entrée {entity}.",
    ru: "Не хватает ключа {key} в этой записи {entity}.")
  static let addKey = Phrase(
    "add", en: "Add a line such as {line}.", fr: "Ajoutez une ligne comme {line}.",
    ru: "Добавьте строку, например {line}.")
  static let didYouMean = Phrase(
    "did-you-mean", en: "Did you mean {word}?", fr: "Vouliez-vous dire {word} ?",
    ru: "Возможно, имелось в виду {word}?")
  static let belongsElsewhere = Phrase(
    "belongs-elsewhere", en: "This key belongs in {entities}.", fr: "Cette clé a sa place dans {entities}.",
    ru: "Место этого ключа — в {entities}.")
  static let allowedKeys = Phrase(
    "allowed-keys", en: "Allowed here: {keys}.", fr: "Clés possibles ici : {keys}.",
    ru: "Здесь возможны: {keys}.")
  static let notAWord = Phrase(
    "not-a-word", en: "{word} is not a known {vocabulary}.",
    fr: "{word} n’est pas une valeur connue ({vocabulary}).",
    ru: "{word} — неизвестное значение ({vocabulary}).")
  static let allowedWords = Phrase(
    "allowed-words", en: "Write one of {words}.", fr: "Écrivez une de ces valeurs : {words}.",
    ru: "Напишите одно из: {words}.")
  static let notAnID = Phrase(
    "not-an-id", en: "An id has only a–z, 0–9 and hyphens between them, and at most {length} characters.",
    fr: "Un identifiant n’a que a–z, 0–9 et des traits d’union entre eux, et {length} caractères au plus.",
    ru: "В идентификаторе только a–z, 0–9 и дефисы между ними, не больше {length} знаков.")
  static let write = Phrase("write", en: "Write {text}.", fr: "Écrivez {text}.", ru: "Напишите {text}.")
  static let notALanguage = Phrase(
    "not-a-language", en: "{tag} is not a language tag.", fr: "{tag} n’est pas une étiquette de langue.",
    ru: "{tag} — не языковой тег.")
  static let otherSpelling = Phrase(
    "other-spelling", en: "The tag {tag} is spelled {better}.", fr: "L’étiquette {tag} s’écrit {better}.",
    ru: "Тег {tag} пишется {better}.")
  static let writeID = Phrase(
    "write-id", en: "Write {line} first in it.", fr: "Écrivez {line} en tête.",
    ru: "Напишите в начале {line}.")
  static let writeInstead = Phrase(
    "write-instead", en: "Write {text}.", fr: "Écrivez {text}.", ru: "Напишите {text}.")
  static let languageExamples = Phrase(
    "language-examples", en: "Write a tag such as {tags}.", fr: "Écrivez une étiquette comme {tags}.",
    ru: "Напишите тег, например {tags}.")
  static let notAURL = Phrase(
    "not-a-url", en: "This is not a full web address.", fr: "Ce n’est pas une adresse web complète.",
    ru: "Это не полный веб-адрес.")
  static let urlForm = Phrase(
    "url-form", en: "Write the whole address from {start} on, without spaces, user names or passwords.",
    fr: "Écrivez l’adresse entière depuis {start}, sans espaces, nom d’utilisateur ni mot de passe.",
    ru: "Напишите адрес целиком, начиная с {start}, без пробелов, имён и паролей.")
  static let notACountry = Phrase(
    "not-a-country", en: "A country is two capital letters.", fr: "Un pays s’écrit en deux majuscules.",
    ru: "Страна — две заглавные буквы.")
  static let countryForm = Phrase(
    "country-form", en: "Look up its code in ISO 3166-1, for instance {example}.",
    fr: "Cherchez son code dans ISO 3166-1, par exemple {example}.",
    ru: "Найдите её код в ISO 3166-1, например {example}.")
  static let notAZone = Phrase(
    "not-a-zone", en: "A time zone is named as in {example}.",
    fr: "Un fuseau horaire s’écrit comme {example}.",
    ru: "Часовой пояс называют так: {example}.")
  static let notABoolean = Phrase(
    "not-a-boolean", en: "Here stands {yes} or {no}.", fr: "Écrivez ici {yes} ou {no}.",
    ru: "Здесь пишут {yes} или {no}.")
  static let notANumber = Phrase(
    "not-a-number", en: "Here stands a whole number from {low} to {high}.",
    fr: "Écrivez ici un nombre entier de {low} à {high}.", ru: "Здесь пишут целое число от {low} до {high}.")
  static let notNth = Phrase(
    "not-nth", en: "Here stands {low} to {high}, or {last} for the last of the month.",
    fr: "Écrivez ici {low} à {high}, ou {last} pour le dernier du mois.",
    ru: "Здесь пишут от {low} до {high} или {last} для последнего в месяце.")
  static let notATerm = Phrase(
    "not-a-term", en: "A length is written like {examples}.", fr: "Une durée s’écrit comme {examples}.",
    ru: "Срок записывают так: {examples}.")
  static let notADigest = Phrase(
    "not-a-digest", en: "This is not a SHA-256 digest of 64 digits.",
    fr: "Ce n’est pas une empreinte SHA-256 de 64 chiffres.", ru: "Это не отпечаток SHA-256 из 64 цифр.")
  static let digestForm = Phrase(
    "digest-form", en: "Write what `printf %s ID | sha256sum` prints for the id of the record.",
    fr: "Écrivez ce que donne `printf %s ID | sha256sum` pour l’identifiant de la fiche.",
    ru: "Напишите то, что выводит `printf %s ID | sha256sum` для идентификатора записи.")
  static let notADomain = Phrase(
    "not-a-domain", en: "This is not a domain name.", fr: "Ce n’est pas un nom de domaine.",
    ru: "Это не доменное имя.")
  static let allowedWordsListed = Phrase(
    "allowed-words-listed", en: "The words are listed in `Documentation/RecordFormat.md`.",
    fr: "Les valeurs sont énumérées dans `Documentation/RecordFormat.md`.",
    ru: "Все значения перечислены в `Documentation/RecordFormat.md`.")
  static let notAFolder = Phrase(
    "not-a-folder", en: "This is not the name of a folder within the repository.",
    fr: "Ce n’est pas le nom d’un dossier du dépôt.", ru: "Это не имя папки внутри репозитория.")
}
