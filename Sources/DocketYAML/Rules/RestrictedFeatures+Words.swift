import DocketLanguage

extension RestrictedFeatures {
  /// What is said about a feature.
  static func words(_ feature: RestrictedFeature) -> (what: Phrase, why: Phrase, mend: [Phrase]) {
    switch feature {
    case .anchor: (anchor, anchorWhy, [anchorMend, quoteMend])
    case .alias: (alias, aliasWhy, [aliasMend, quoteMend])
    case .mergeKey: (mergeKey, mergeKeyWhy, [mergeKeyMend])
    case .tag: (tag, tagWhy, [tagMend, quoteMend])
    case .complexKey: (complexKey, complexKeyWhy, [complexKeyMend, complexKeyQuoteMend])
    case .directive: (directive, directiveWhy, [directiveMend, quoteMend])
    case .secondDocument: (secondDocument, secondDocumentWhy, [secondDocumentMend])
    }
  }

  static let quoteMend = Phrase(
    "quote", en: "If this sign belongs to the text, put the whole text in quotes.")

  static let deleteTitle = Phrase("delete-fix", en: "Delete it.")

  private static let anchor = Phrase(
    "anchor", en: "The `&` here gives what follows a name, so that it can be repeated elsewhere in the file.")
  private static let anchorWhy = Phrase(
    "anchor-why", en: "A correction here would silently change other places, and no review would show them.")
  private static let anchorMend = Phrase(
    "anchor-mend", en: "Delete the word that begins with `&`, and write the value out wherever it is needed.")

  private static let alias = Phrase("alias", en: "The `*` here repeats a value from elsewhere in the file.")
  private static let aliasWhy = Phrase(
    "alias-why",
    en: "A correction there would silently change this place, and a few such lines can stand for millions.")
  private static let aliasMend = Phrase("alias-mend", en: "Write the value out here.")

  private static let mergeKey = Phrase(
    "merge-key", en: "The key `<<` copies keys from elsewhere in the file.")
  private static let mergeKeyWhy = Phrase(
    "merge-key-why", en: "A reader would have to look in two places to know what stands here.")
  private static let mergeKeyMend = Phrase(
    "merge-key-mend", en: "Write the keys out here, and delete the one that reads `<<`.")

  private static let tag = Phrase("tag", en: "The `!` here tells programs how to treat what follows.")
  private static let tagWhy = Phrase(
    "tag-why", en: "In a record the key alone says what a value is; programs disagree about such signs.")
  private static let tagMend = Phrase("tag-mend", en: "Delete the word that begins with `!`.")

  private static let complexKey = Phrase(
    "complex-key", en: "A list or a block in brackets stands here in place of a key.")
  private static let complexKeyWhy = Phrase(
    "complex-key-why", en: "A key is one word of the record format; nothing can be looked up under a list.")
  private static let complexKeyMend = Phrase("complex-key-mend", en: "Write a single word before the colon.")
  private static let complexKeyQuoteMend = Phrase(
    "complex-key-quote",
    en: "If this is the text of a value and begins with a bracket, put the whole text in quotes.")

  private static let directive = Phrase(
    "directive", en: "A line that begins with `%` is an instruction to programs, not a part of the record.")
  private static let directiveWhy = Phrase(
    "directive-why", en: "Records need no such instruction, and programs treat them differently.")
  private static let directiveMend = Phrase("directive-mend", en: "Delete this line.")

  private static let secondDocument = Phrase(
    "second-document", en: "The `---` here begins a second record in the same file.")
  private static let secondDocumentWhy = Phrase(
    "second-document-why", en: "Only the part before it would be read; the rest would be lost without a word."
  )
  private static let secondDocumentMend = Phrase(
    "second-document-mend", en: "Delete the line `---`, or move what follows into a file of its own.")
}
