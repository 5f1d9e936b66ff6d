import DocketDiagnostics
import DocketLanguage
import DocketYAML

extension Kind where Value == String {
  /// A name or other text that is never translated.
  static let string = Kind.scalar(.string, expected: SchemaPhrases.aText) { scalar, node, context in
    context.words.append(
      TextField(path: context.path(), text: Text(asItIs: node, in: context.language), range: node.range))
    return scalar.text
  }

  /// One version of a text.
  static let version = Kind.scalar(.string, expected: SchemaPhrases.aText) { scalar, _, _ in scalar.text }

  /// A kebab-case id of at most 40 characters.
  static let id = identifier(length: 40)

  /// A kebab-case id.
  static func identifier(length: Int) -> Kind {
    .scalar(.id(length: length), expected: SchemaPhrases.aText) { scalar, node, context in
      guard Identifier.isWellFormed(scalar.text, length: length) else {
        let proposal = Identifier.proposal(for: scalar.text, length: length)
        context.report(
          SchemaRules.idFormat, at: node.range, SchemaPhrases.notAnID.with(["length": .count(length)]),
          mend: proposal.map { [SchemaPhrases.write.with(["text": .code($0)])] } ?? [],
          fixes: proposal.map { [context.replacing(node.range, with: $0)] } ?? [])
        return nil
      }
      if context.steps.count > 1, context.steps.last == .key("id") {
        context.definitions.append(Definition(id: scalar.text, path: context.path(), range: node.range))
      }
      return scalar.text
    }
  }

  /// The id of something else; whether it exists is checked once everything is read.
  static func reference(_ target: ReferenceTarget) -> Kind {
    .scalar(.reference(target), expected: SchemaPhrases.aText) { scalar, node, context in
      context.references.append(
        Reference(target: target, id: scalar.text, path: context.path(), range: node.range))
      return scalar.text
    }
  }

  /// An absolute https (or http) address.
  static let url = Kind.scalar(.url, expected: SchemaPhrases.aText) { scalar, node, context in
    guard WebAddress.isWellFormed(scalar.text) else {
      context.report(
        SchemaRules.valueFormat, at: node.range, SchemaPhrases.notAURL.message,
        mend: [SchemaPhrases.urlForm.with(["start": .code("https://")])])
      return nil
    }
    return scalar.text
  }

  /// Two capital letters.
  static let country = Kind.scalar(.country, expected: SchemaPhrases.aText) { scalar, node, context in
    if isCountry(scalar.text) { return scalar.text }
    let meant = scalar.text.uppercased()
    context.report(
      SchemaRules.valueFormat, at: node.range, SchemaPhrases.notACountry.message,
      mend: isCountry(meant)
        ? [SchemaPhrases.write.with(["text": .code(meant)])]
        : [SchemaPhrases.countryForm.with(["example": .code("RU")])],
      fixes: isCountry(meant) ? [context.replacing(node.range, with: meant)] : [])
    return nil
  }

  private static func isCountry(_ text: String) -> Bool {
    text.utf8.count == 2 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }

  /// The name of a zone; whether it exists is checked by a rule, which has the zone database.
  static let timeZone = Kind.scalar(.timeZone, expected: SchemaPhrases.aText) { scalar, node, context in
    let allowed = scalar.text.utf8.allSatisfy { byte in
      (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
        || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: "+")
    }
    guard allowed, scalar.text.utf8.count <= 64 else {
      context.report(
        SchemaRules.valueFormat, at: node.range,
        SchemaPhrases.notAZone.with(["example": .code("Europe/Moscow")]))
      return nil
    }
    return scalar.text
  }
}

extension Kind where Value == String {
  /// The SHA-256 of an id: 64 hexadecimal digits; a mistyped one would protect nobody.
  static let digest = Kind.scalar(.string, expected: SchemaPhrases.aText) { scalar, node, context in
    let isHexadecimal = scalar.text.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
    }
    guard scalar.text.utf8.count == 64, isHexadecimal else {
      context.report(
        SchemaRules.valueFormat, at: node.range, SchemaPhrases.notADigest.message,
        mend: [SchemaPhrases.digestForm.message])
      return nil
    }
    return scalar.text
  }

  /// A folder of the repository: plain names with `/`, none hidden, not the records themselves.
  static let folder = Kind.scalar(.string, expected: SchemaPhrases.aText) { scalar, node, context in
    let names = scalar.text.split(separator: "/", omittingEmptySubsequences: false)
    let arePlain = names.allSatisfy { name in
      !name.isEmpty && name.first != "." && name.first != "-"
        && name.utf8.allSatisfy { byte in
          (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
            || [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_")].contains(byte)
        }
    }
    guard arePlain, names.first != "records", scalar.text.utf8.count <= 255 else {
      context.report(
        SchemaRules.valueFormat, at: node.range, SchemaPhrases.notAFolder.message,
        mend: [SchemaPhrases.write.with(["text": .code("public")])])
      return nil
    }
    return scalar.text
  }

  /// A domain name in lower case, as it ends the UID of every calendar entry.
  static let domain = Kind.scalar(.string, expected: SchemaPhrases.aText) { scalar, node, context in
    guard WebAddress.host(of: "https://" + scalar.text) == scalar.text, scalar.text.utf8.count <= 63,
      scalar.text.utf8.allSatisfy({ $0 < 0x80 })
    else {
      context.report(
        SchemaRules.valueFormat, at: node.range, SchemaPhrases.notADomain.message,
        mend: [SchemaPhrases.write.with(["text": .code("bells.example.org")])])
      return nil
    }
    return scalar.text
  }
}

extension Kind where Value == Bool {
  /// `true` or `false`.
  static let boolean = Kind.scalar(.boolean, expected: SchemaPhrases.aText) { scalar, node, context in
    switch scalar.text {
    case "true": return true
    case "false": return false
    default:
      context.report(
        SchemaRules.valueFormat, at: node.range,
        SchemaPhrases.notABoolean.with(["yes": .code("true"), "no": .code("false")]))
      return nil
    }
  }
}

extension Kind where Value == Int {
  /// A whole number in a range.
  static func integer(_ range: ClosedRange<Int>) -> Kind {
    .scalar(.integer(range), expected: SchemaPhrases.aText) { scalar, node, context in
      let digits = scalar.text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
      guard digits, let number = Int(scalar.text), range.contains(number) else {
        context.report(
          SchemaRules.valueFormat, at: node.range,
          SchemaPhrases.notANumber.with(["low": .count(range.lowerBound), "high": .count(range.upperBound)]))
        return nil
      }
      return number
    }
  }
}

extension Kind where Value == LanguageTag {
  /// A BCP 47 tag.
  static let languageTag = Kind.scalar(.languageTag, expected: SchemaPhrases.aText) { scalar, node, context in
    if let better = LanguageTag.correction(of: scalar.text) {
      let sameTag = LanguageTag(scalar.text.replacing("_", with: "-")) == better
      context.report(
        SchemaRules.languageTag, at: node.range,
        sameTag
          ? SchemaPhrases.otherSpelling.with([
            "tag": .code(scalar.text), "better": .code(better.description),
          ]) : SchemaPhrases.notALanguage.with(["tag": .code(scalar.text)]),
        mend: [SchemaPhrases.writeInstead.with(["text": .code(better.description)])],
        fixes: [
          context.replacing(node.range, with: better.description, safety: sameTag ? .safe : .suggested)
        ])
      return better
    }
    guard let tag = LanguageTag(scalar.text), tag.isRegistered else {
      context.report(
        SchemaRules.languageTag, at: node.range, SchemaPhrases.notALanguage.with(["tag": .code(scalar.text)]),
        mend: [SchemaPhrases.languageExamples.with(["tags": .list([.code("en"), .code("fr"), .code("ru")])])])
      return nil
    }
    return tag
  }
}

extension Kind where Value: Word {
  /// A word of a closed vocabulary.
  static var word: Kind {
    .scalar(.word(vocabulary: Value.vocabulary.en, words: Value.words), expected: SchemaPhrases.aText) {
      scalar, node, context in
      if let word = Value(rawValue: scalar.text) { return word }
      let candidates = Suggestion.nearest(to: scalar.text, among: Value.words)
      context.report(
        SchemaRules.oneOf, at: node.range,
        SchemaPhrases.notAWord.with(["word": .code(scalar.text), "vocabulary": .term(Value.vocabulary)]),
        mend: candidates.isEmpty
          ? [
            Value.words.count > 20
              ? SchemaPhrases.allowedWordsListed.message
              : SchemaPhrases.allowedWords.with(["words": .list(Value.words.map { .code($0) })])
          ]
          : candidates.map { SchemaPhrases.didYouMean.with(["word": .code($0)]) },
        fixes: candidates.prefix(1).map { context.replacing(node.range, with: $0) })
      return nil
    }
  }
}

extension Kind where Value == Int {
  /// Which weekday of a month: 1 to 5, or -1 for the last.
  static let nth = Kind.scalar(.integer(-1...5), expected: SchemaPhrases.aText) { scalar, node, context in
    switch scalar.text {
    case "1", "2", "3", "4", "5", "-1": return Int(scalar.text)
    default:
      context.report(
        SchemaRules.valueFormat, at: node.range,
        SchemaPhrases.notNth.with(["low": .count(1), "high": .count(5), "last": .code("-1")]))
      return nil
    }
  }
}
