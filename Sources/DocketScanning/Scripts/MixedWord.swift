import DocketLanguage

/// A word of letters of two scripts.
package struct MixedWord {
  /// The word.
  package let text: String
  /// Its UTF-8 range in the text.
  package let range: Range<Int>
  /// The word in the letters of one script; nil when some letters have no twin in it.
  package let repaired: String?
  /// The script of the repaired word, else that of most letters.
  package let script: Script
  /// The letters of the other script, each once.
  package let foreign: [Unicode.Scalar]

  /// The words of a text that mix Latin letters with Cyrillic or Greek ones and are likely slips.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - scripts: the scripts of its language.
  ///   - alphabet: the letters of its language; nil where they are not known.
  ///   - limit: how many to find.
  /// - Returns: the words in the order of the text.
  package static func words(
    in text: String, of scripts: [Script], alphabet: Alphabet? = nil, limit: Int
  ) -> [MixedWord] {
    var found: [MixedWord] = []
    var word: [(scalar: Unicode.Scalar, script: Script)] = []
    var start = 0
    var seen = 0
    var offset = 0
    func end() {
      defer {
        word.removeAll(keepingCapacity: true)
        seen = 0
      }
      // More than one bit: more than one script.
      guard seen & (seen - 1) != 0, found.count < limit else { return }
      if let mixed = MixedWord(word, range: start..<offset, scripts, alphabet) { found.append(mixed) }
    }
    for scalar in text.unicodeScalars {
      if let script = Script(scalar) {
        if word.isEmpty { start = offset }
        word.append((scalar, script))
        seen |= 1 << script.rawValue
      } else if !word.isEmpty {
        end()
      }
      offset += UTF8.width(scalar)
    }
    if !word.isEmpty { end() }
    return found
  }

  private init?(
    _ word: [(scalar: Unicode.Scalar, script: Script)], range: Range<Int>, _ scripts: [Script],
    _ alphabet: Alphabet?
  ) {
    let latin = word.count { $0.script == .latin }
    let other: Script = word.contains { $0.script == .cyrillic } ? .cyrillic : .greek
    guard latin > 0, latin < word.count,
      word.allSatisfy({ $0.script == .latin || $0.script == other })
    else { return nil }
    let isLatin = latin * 2 == word.count ? scripts.contains(.latin) : latin * 2 > word.count
    let likely: [Script] = isLatin ? [.latin, other] : [other, .latin]
    let palochka = other == .cyrillic && !isLatin ? alphabet?.palochka : nil
    let repairs = likely.compactMap { script in
      Twins.rewrite(word.map(\.scalar), in: script, palochka: palochka).map { (script: script, text: $0) }
    }
    guard !Self.isMeant(word, other: other, scripts, alphabet, hasTwins: !repairs.isEmpty) else { return nil }
    let script = repairs.first?.script ?? likely[0]
    self.script = script
    self.range = range
    repaired = repairs.first?.text ?? (isLatin && other == .cyrillic ? Self.reread(word.map(\.scalar)) : nil)
    text = String(String.UnicodeScalarView(word.map(\.scalar)))
    var foreign: [Unicode.Scalar] = []
    for letter in word where letter.script != script && !foreign.contains(letter.scalar) {
      foreign.append(letter.scalar)
    }
    self.foreign = foreign
  }

  /// What a word was before a program took its accented letters for Cyrillic ones: Libération for Libйration.
  private static func reread(_ word: [Unicode.Scalar]) -> String? {
    var view = String.UnicodeScalarView()
    for scalar in word {
      guard Script(scalar) == .cyrillic else {
        view.append(scalar)
        continue
      }
      guard let letter = OldEncoding.windows1251.byte(scalar).flatMap(OldEncoding.windows1252.scalar),
        Script(letter) == .latin
      else { return nil }
      view.append(letter)
    }
    return String(view)
  }

  /// Whether people write such words on purpose.
  private static func isMeant(
    _ word: [(scalar: Unicode.Scalar, script: Script)], other: Script, _ scripts: [Script],
    _ alphabet: Alphabet?, hasTwins: Bool
  ) -> Bool {
    // Formulas and units: µm, kΩ, β-decay.
    if other == .greek { return !hasTwins }
    let latin = word.filter { $0.script == .latin }.map(\.scalar)
    // The letters of the war's signs within Russian words.
    if latin.allSatisfy({ "zZvV".unicodeScalars.contains($0) }) { return true }
    if isTradeName(word) { return true }
    let head = word.prefix { $0.script == .latin }
    let tail = word.dropFirst(head.count)
    guard head.count == latin.count, tail.allSatisfy({ $0.scalar.properties.isLowercase }) else {
      return false
    }
    // Numerals with an ending: XIXго.
    if latin.allSatisfy({ "IVXLCDM".unicodeScalars.contains($0) }), tail.count <= 3, latin.count > 1 {
      return true
    }
    // Abbreviations and foreign names with a Russian ending: SMSки, Telegramом. For a name, only a letter without a
    // twin proves that it is one.
    guard scripts.contains(other), head.count >= 2, tail.count <= 4 else { return false }
    // What a program for transcription has left over is no ending: Byalyatskі, Byaliatskiй.
    guard tail.allSatisfy({ alphabet?.has($0.scalar) ?? true }), Self.mayBeEnding(tail.map(\.scalar)) else {
      return false
    }
    return latin.allSatisfy(\.properties.isUppercase) || Twins.rewrite(latin, in: other) == nil
  }

  /// Whether a word is like ЮMoney: after letters of one script a capital of Latin begins another word, and both have
  /// letters that have no twin.
  private static func isTradeName(_ word: [(scalar: Unicode.Scalar, script: Script)]) -> Bool {
    let head = word.prefix { $0.script == .cyrillic }.map(\.scalar)
    let tail = word.dropFirst(head.count).map(\.scalar)
    guard let capital = tail.first, capital.properties.isUppercase, tail.count >= 3 else { return false }
    return word.dropFirst(head.count).allSatisfy { $0.script == .latin }
      && tail.dropFirst().allSatisfy(\.properties.isLowercase)
      && Twins.rewrite(head, in: .latin) == nil && Twins.rewrite(tail, in: .cyrillic) == nil
  }

  /// Whether letters may be the ending of a Slavic word: with a vowel, or a single consonant; no sign stands first, and
  /// й not alone.
  private static func mayBeEnding(_ tail: [Unicode.Scalar]) -> Bool {
    guard let first = tail.first, !"ьъ".unicodeScalars.contains(first) else { return false }
    return first != "й" || tail.count > 1
  }
}

/// Letters of different scripts that look alike (a part of Unicode's confusables.txt).
enum Twins {
  /// A word in the letters of one script.
  ///
  /// - Parameters:
  ///   - word: letters of two scripts.
  ///   - script: the script to write it in.
  ///   - palochka: the letter that `I` and `l` stand for in the language, if it has it.
  /// - Returns: the word; nil when a letter has no twin in the script.
  static func rewrite(
    _ word: [Unicode.Scalar], in script: Script, palochka: Unicode.Scalar? = nil
  ) -> String? {
    var view = String.UnicodeScalarView()
    for scalar in word {
      if Script(scalar) == script {
        view.append(scalar)
      } else if let palochka, scalar == "I" || scalar == "l" {
        view.append(palochka)
      } else if let twin = twin(of: scalar, in: script) {
        view.append(twin)
      } else {
        return nil
      }
    }
    return String(view)
  }

  private static func twin(of scalar: Unicode.Scalar, in script: Script) -> Unicode.Scalar? {
    switch (Script(scalar), script) {
    case (.latin, .cyrillic): fromLatin[scalar]
    case (.cyrillic, .latin): toLatin[scalar]
    case (.latin, .greek): greekFromLatin[scalar]
    case (.greek, .latin): greekToLatin[scalar]
    default: nil
    }
  }

  private static let cyrillic = pairs("аaеeоoрpсcуyхxіiјjѕsһhԁdАAВBЕEЅSКKМMНHОOРPСCТTУYХXІIЈJЁËёëЇÏїï")
  private static let greek = pairs("ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνvιi")
  private static let toLatin = table(cyrillic)
  private static let fromLatin = table(cyrillic.map { ($0.1, $0.0) })
  private static let greekToLatin = table(greek)
  private static let greekFromLatin = table(greek.map { ($0.1, $0.0) })

  private static func pairs(_ text: String) -> [(Unicode.Scalar, Unicode.Scalar)] {
    let scalars = Array(text.unicodeScalars)
    return stride(from: 0, to: scalars.count - 1, by: 2).map { (scalars[$0], scalars[$0 + 1]) }
  }

  private static func table(_ pairs: [(Unicode.Scalar, Unicode.Scalar)]) -> [Unicode.Scalar: Unicode.Scalar] {
    Dictionary(pairs.map { ($0.0, $0.1) }, uniquingKeysWith: { first, _ in first })
  }
}
