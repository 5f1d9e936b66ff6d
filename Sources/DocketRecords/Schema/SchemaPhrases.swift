import DocketLanguage

/// What reading a record says.
enum SchemaPhrases {
  static let aText = Phrase("a-text", en: "a text")
  static let aList = Phrase("a-list", en: "a list")
  static let aBlock = Phrase("a-block", en: "a block with keys")
  static let expected = Phrase("expected", en: "Here the format has {expected}, and this is {found}.")
  static let expectedObject = Phrase(
    "expected-object", en: "Here the format has the keys of {entity}, and this is {found}.")
  static let objectKeys = Phrase(
    "object-keys", en: "Write its keys on lines of their own, beginning with {keys}.")
  static let blank = Phrase("blank", en: "This key says nothing.")
  static let leaveOut = Phrase("leave-out", en: "Take the whole line out until something is known.")
  static let fillIn = Phrase(
    "fill-in", en: "Write what is known, like {line}; this line cannot be left out.")
  static let fillInDate = Phrase(
    "fill-in-date",
    en:
      "Write what is known of it: {year}, {month} or {day}; add `~` for about. This line cannot be left out.")
  static let keyIsThere = Phrase(
    "key-is-there", en: "There is a key {key} already: put the value there, and take this line out.")
  static let sourceBlock = Phrase(
    "source-block",
    en: "Write {line} on a line of its own below the key, two spaces in, and replace the dots.")
  static let sourceApart = Phrase(
    "source-apart",
    en:
      "Put the block under `sources:` at the end of the file, below a short id of its own, and write that id here."
  )
  static let idOnly = Phrase("id-only", en: "Write the id alone; what it stands for is defined elsewhere.")
  static let wrapInList = Phrase("wrap", en: "Put it into square brackets.")
  static let idForHyphen = Phrase(
    "id-for-hyphen",
    en:
      "Write an id and a colon in the place of each hyphen, like {line}, and what belongs to it below, further right."
  )
  static let beginWithDash = Phrase("dash", en: "Begin each item with a hyphen and a space.")
  static let replaceWith = Phrase("replace", en: "Replace with {text}")
  static let unknown = Phrase("unknown", en: "The key {key} is not known in {entity}.")
  static let missing = Phrase("missing", en: "The key {key} is missing in this {entity}.")
  static let addKey = Phrase("add", en: "Add a line such as {line}.")
  static let looseItems = Phrase(
    "loose-items",
    en: "These lines begin with dashes, but not as the items of a list do: one hyphen, one space.")
  static let dashAndSpace = Phrase("loose-items-mend", en: "Begin each item with a hyphen and a space.")
  static let swallowedItem = Phrase(
    "swallowed-item",
    en: "This item begins further right than the one above, so that both are read as one text.")
  static let sameColumn = Phrase("swallowed-item-mend", en: "Begin all items of the list in the same column.")
  static let curlyQuotes = Phrase(
    "curly-quotes", en: "The curly quotation marks around this value are read as a part of it.")
  static let didYouMean = Phrase("did-you-mean", en: "Did you mean {word}?")
  static let belongsElsewhere = Phrase("belongs-elsewhere", en: "This key belongs in {entities}.")
  static let allowedKeys = Phrase("allowed-keys", en: "Allowed here: {keys}.")
  static let notAWord = Phrase("not-a-word", en: "{word} is not a known {vocabulary}.")
  static let allowedWords = Phrase("allowed-words", en: "Write one of {words}.")
  static let notAnID = Phrase(
    "not-an-id", en: "An id has only a–z, 0–9 and hyphens between them, and at most {length} characters.")
  static let write = Phrase("write", en: "Write {text}.")
  static let spaceAfterTag = Phrase(
    "space-after-tag", en: "After {tag} a space is missing, so that the text counts as a part of the key.")
  static let spaceAndQuotes = Phrase(
    "space-and-quotes",
    en: "Type a space after {tag}, and put the whole text in quotes, since it has another colon.")
  static let notALanguage = Phrase("not-a-language", en: "{tag} is not a language tag.")
  static let otherSpelling = Phrase("other-spelling", en: "The tag {tag} is spelled {better}.")
  static let writeID = Phrase("write-id", en: "Write {line} first in it.")
  static let writeInstead = Phrase("write-instead", en: "Write {text}.")
  static let languageExamples = Phrase("language-examples", en: "Write a tag such as {tags}.")
  static let notAURL = Phrase("not-a-url", en: "This is not a full web address.")
  static let spaceInURL = Phrase("space-in-url", en: "There is a space in this web address.")
  static let signInURL = Phrase("sign-in-url", en: "No web address has {sign} as it is.")
  static let escapeInURL = Phrase(
    "escape-in-url", en: "Copy the address from the browser again, or write {code} in its place.")
  static let cutFromURL = Phrase("cut-from-url", en: "Take {sign} off the end of the address.")
  static let urlForm = Phrase(
    "url-form", en: "Write the whole address from {start} on, without spaces, user names or passwords.")
  static let notACountry = Phrase("not-a-country", en: "A country is two capital letters.")
  static let countryForm = Phrase(
    "country-form", en: "Look up its code in ISO 3166-1, for instance {example}.")
  static let notAZone = Phrase("not-a-zone", en: "A time zone is named as in {example}.")
  static let notABoolean = Phrase("not-a-boolean", en: "Here stands {yes} or {no}.")
  static let notANumber = Phrase("not-a-number", en: "Here stands a whole number from {low} to {high}.")
  static let notNth = Phrase(
    "not-nth", en: "Here stands {low} to {high}, or {last} for the last of the month.")
  static let notATerm = Phrase("not-a-term", en: "A length is written like {examples}.")
  static let notADigest = Phrase("not-a-digest", en: "This is not a SHA-256 digest of 64 digits.")
  static let digestForm = Phrase(
    "digest-form", en: "Write what `printf %s ID | sha256sum` prints for the id of the record.")
  static let notADomain = Phrase("not-a-domain", en: "This is not a domain name.")
  static let allowedWordsListed = Phrase(
    "allowed-words-listed", en: "The words are listed in `Documentation/RecordFormat.md`.")
  static let notAFolder = Phrase(
    "not-a-folder", en: "This is not the name of a folder within the repository.")
}
