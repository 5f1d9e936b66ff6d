import DocketDiagnostics
import DocketLanguage
import DocketScanning
import DocketYAML

extension Kind where Value == String {
  /// A name or other text that is never translated.
  static let string = Kind.scalar(.string) { text, part, context in
    context.words.append(
      TextField(
        path: context.path(), text: Text(asItIs: text, part, in: context.language), range: part.range))
    return text
  }

  /// A kebab-case id of at most 40 characters.
  static let id = identifier(length: 40)

  /// A kebab-case id.
  static func identifier(length: Int) -> Kind {
    .scalar(.id(length: length)) { text, part, context in
      guard Identifier.isWellFormed(text, length: length) else {
        let proposal = Identifier.proposal(for: text, length: length)
        context.report(
          SchemaRules.idFormat, at: part.range, SchemaPhrases.notAnID.with(["length": .count(length)]),
          mend: proposal.map { [SchemaPhrases.write.with(["text": .code($0)])] } ?? [],
          fixes: proposal.map { [context.replacing(part.range, with: $0)] } ?? [])
        return nil
      }
      if context.steps.count > 1, context.steps.last == .key("id") {
        context.definitions.append(Definition(id: text, path: context.path(), range: part.range))
      }
      return text
    }
  }

  /// The id of something else; whether it exists is checked once everything is read.
  static func reference(_ target: ReferenceTarget) -> Kind {
    Kind(.reference(target)) { part, context in
      guard part.form != .mapping else {
        context.reportMismatch(
          part, expected: SchemaPhrases.aText,
          mend: [(target == .source ? SchemaPhrases.sourceApart : SchemaPhrases.idOnly).message])
        return nil
      }
      guard context.isText(part) else { return nil }
      let typed = context.tree.text(of: part)
      let text = context.withoutCurlyQuotes(typed, part, .reference(target)) ?? typed
      context.references.append(
        Reference(target: target, id: text, path: context.path(), range: part.range))
      return text
    }
  }

  /// An absolute https (or http) address.
  static let url = Kind.scalar(.url) { text, part, context in
    guard WebAddress.isWellFormed(text) else {
      guard let strange = WebAddress.strangeCharacter(in: text) else {
        context.report(
          SchemaRules.valueFormat, at: part.range, SchemaPhrases.notAURL.message,
          mend: [SchemaPhrases.urlForm.with(["start": .code("https://")])])
        return nil
      }
      let what =
        strange.code == "%20"
        ? SchemaPhrases.spaceInURL.message : SchemaPhrases.signInURL.with(["sign": .code(strange.sign)])
      let mend =
        strange.isAtEnd
        ? SchemaPhrases.cutFromURL.with(["sign": .code(strange.sign)])
        : SchemaPhrases.escapeInURL.with(["code": .code(strange.code)])
      context.report(SchemaRules.valueFormat, at: part.range, what, mend: [mend])
      return nil
    }
    return text
  }

  /// Two capital letters.
  static let country = Kind.scalar(.country) { text, part, context in
    if isCountry(text) { return text }
    let meant = text.uppercased()
    context.report(
      SchemaRules.valueFormat, at: part.range, SchemaPhrases.notACountry.message,
      mend: isCountry(meant)
        ? [SchemaPhrases.write.with(["text": .code(meant)])]
        : [SchemaPhrases.countryForm.with(["example": .code("RU")])],
      fixes: isCountry(meant) ? [context.replacing(part.range, with: meant, safety: .safe)] : [])
    return nil
  }

  private static func isCountry(_ text: String) -> Bool {
    text.utf8.count == 2 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }

  /// The name of a zone; whether it exists is checked by a rule, which has the zone database.
  static let timeZone = Kind.scalar(.timeZone) { text, part, context in
    let allowed = text.utf8.allSatisfy { byte in
      (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
        || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: "+")
    }
    guard allowed, text.utf8.count <= 64 else {
      context.report(
        SchemaRules.valueFormat, at: part.range,
        SchemaPhrases.notAZone.with(["example": .code("Europe/Moscow")]))
      return nil
    }
    return text
  }
}

extension Kind where Value == String {
  /// The SHA-256 of an id: 64 hexadecimal digits; a mistyped one would protect nobody.
  static let digest = Kind.scalar(.string) { text, part, context in
    let isHexadecimal = text.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
    }
    guard text.utf8.count == 64, isHexadecimal else {
      context.report(
        SchemaRules.valueFormat, at: part.range, SchemaPhrases.notADigest.message,
        mend: [SchemaPhrases.digestForm.message])
      return nil
    }
    return text
  }

  /// A folder of the repository: plain names with `/`, none hidden, not the records themselves.
  static let folder = Kind.scalar(.string) { text, part, context in
    let names = text.split(separator: "/", omittingEmptySubsequences: false)
    let arePlain = names.allSatisfy { name in
      !name.isEmpty && name.first != "." && name.first != "-"
        && name.utf8.allSatisfy { byte in
          (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
            || [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_")].contains(byte)
        }
    }
    guard arePlain, names.first != "records", text.utf8.count <= 255 else {
      context.report(
        SchemaRules.valueFormat, at: part.range, SchemaPhrases.notAFolder.message,
        mend: [SchemaPhrases.write.with(["text": .code("public")])])
      return nil
    }
    return text
  }

  /// A domain name in lower case, as it ends the UID of every calendar entry.
  static let domain = Kind.scalar(.string) { text, part, context in
    guard WebAddress.host(of: "https://" + text) == text, text.utf8.count <= 63,
      text.utf8.allSatisfy({ $0 < 0x80 })
    else {
      context.report(
        SchemaRules.valueFormat, at: part.range, SchemaPhrases.notADomain.message,
        mend: [SchemaPhrases.write.with(["text": .code("bells.example.org")])])
      return nil
    }
    return text
  }
}

extension Kind where Value == Bool {
  /// `true` or `false`.
  static let boolean = Kind.scalar(.boolean) { text, part, context in
    switch text {
    case "true": return true
    case "false": return false
    default:
      context.report(
        SchemaRules.valueFormat, at: part.range,
        SchemaPhrases.notABoolean.with(["yes": .code("true"), "no": .code("false")]))
      return nil
    }
  }
}

extension Kind where Value == Int {
  /// A whole number in a range.
  static func integer(_ range: ClosedRange<Int>) -> Kind {
    .scalar(.integer(range)) { text, part, context in
      let digits = text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
      guard digits, let number = Int(text), range.contains(number) else {
        context.report(
          SchemaRules.valueFormat, at: part.range,
          SchemaPhrases.notANumber.with(["low": .count(range.lowerBound), "high": .count(range.upperBound)]))
        return nil
      }
      return number
    }
  }
}

extension Kind where Value == LanguageTag {
  /// A BCP 47 tag.
  static let languageTag = Kind.scalar(.languageTag) { text, part, context in
    if let tag = context.knownTag(text) { return tag }
    if let better = LanguageTag.correction(of: text) {
      let sameTag = LanguageTag(text.replacing("_", with: "-")) == better
      context.report(
        SchemaRules.languageTag, at: part.range,
        sameTag
          ? SchemaPhrases.otherSpelling.with([
            "tag": .code(text), "better": .code(better.description),
          ]) : SchemaPhrases.notALanguage.with(["tag": .code(text)]),
        mend: [SchemaPhrases.writeInstead.with(["text": .code(better.description)])],
        fixes: [
          context.replacing(part.range, with: better.description, safety: sameTag ? .safe : .suggested)
        ])
      return better
    }
    guard let tag = LanguageTag(text), tag.isRegistered else {
      context.report(
        SchemaRules.languageTag, at: part.range, SchemaPhrases.notALanguage.with(["tag": .code(text)]),
        mend: [SchemaPhrases.languageExamples.with(["tags": .list([.code("en"), .code("fr"), .code("ru")])])])
      return nil
    }
    context.know(tag, as: text)
    return tag
  }
}

extension Kind where Value: Word {
  /// A word of a closed vocabulary.
  static var word: Kind {
    let codes = Value.allCases.map { (code: KeyCode($0.rawValue), word: $0) }
    return Kind(.word(vocabulary: Value.vocabulary.en, words: Value.words)) { part, context in
      guard context.isText(part) else { return nil }
      let code = context.tree.withUTF8(of: part) { KeyCode($0) }
      let known =
        code.isExact
        ? codes.first { $0.code == code }?.word : Value(rawValue: context.tree.text(of: part))
      if let known { return known }
      let shape = Shape.word(vocabulary: Value.vocabulary.en, words: [])
      if let inside = CurlyQuotes.inside(context.tree.text(of: part)), let word = Value(rawValue: inside) {
        _ = context.withoutCurlyQuotes(context.tree.text(of: part), part, shape)
        return word
      }
      context.reportUnknownWord(part, Vocabulary(Value.self))
      return nil
    }
  }
}

extension ReadingContext {
  /// Reports a text that is no word of a vocabulary.
  mutating func reportUnknownWord(_ part: Part, _ vocabulary: Vocabulary) {
    let text = tree.text(of: part)
    let words = vocabulary.entries.map(\.word)
    let candidates = vocabulary.meant(by: text)
    report(
      SchemaRules.oneOf, at: part.range,
      SchemaPhrases.notAWord.with(["word": .code(text), "vocabulary": .term(vocabulary.name)]),
      mend: candidates.isEmpty
        ? [
          words.count > 20
            ? SchemaPhrases.allowedWordsListed.message
            : SchemaPhrases.allowedWords.with(["words": .list(words.map { .code($0) })])
        ]
        : candidates.map { SchemaPhrases.didYouMean.with(["word": .code($0)]) },
      fixes: candidates.prefix(1).map {
        replacing(part.range, with: $0, safety: Suggestion.isOtherCase(text, of: $0) ? .safe : .suggested)
      })
  }
}

extension Kind where Value == Int {
  /// Which weekday of a month: 1 to 5, or -1 for the last.
  static let nth = Kind.scalar(.integer(-1...5)) { text, part, context in
    switch text {
    case "1", "2", "3", "4", "5", "-1": return Int(text)
    default:
      context.report(
        SchemaRules.valueFormat, at: part.range,
        SchemaPhrases.notNth.with(["low": .count(1), "high": .count(5), "last": .code("-1")]))
      return nil
    }
  }
}
