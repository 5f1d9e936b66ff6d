/// Cyrillic letters that were saved in one encoding of a byte a character and read in another.
///
/// `Ïðèâåò` and `оПХБЕР` were both «Привет».
enum ByteSwap {
  /// The stretches of a text.
  ///
  /// - Parameters:
  ///   - scalars: the text.
  ///   - offsets: the UTF-8 offset of each character, and of the end.
  /// - Returns: from the first to the last word of each stretch, all read in the same way.
  static func all(in scalars: [Unicode.Scalar], _ offsets: [Int]) -> [Misreading] {
    let runs = runs(of: scalars)
    let odd = runs.filter { isOdd(scalars[$0]) }
    guard odd.contains(where: { $0.count > 2 }) else { return [] }
    var best: (score: Int, shown: OldEncoding, meant: OldEncoding)?
    for shown in OldEncoding.allCases {
      for meant in cyrillic where meant != shown {
        let score = score(odd.prefix(most).map { scalars[$0] }, shown, meant)
        if score > best?.score ?? 0 { best = (score, shown, meant) }
      }
    }
    guard let best else { return [] }
    return stretches(of: runs, odd, in: scalars) { decoded(scalars[$0], best.shown, best.meant) }
      .map {
        Misreading(range: offsets[$0.range.lowerBound]..<offsets[$0.range.upperBound], original: $0.text)
      }
  }

  private static let cyrillic: [OldEncoding] = [.windows1251, .koi8r, .dos866, .macCyrillic, .iso88595]

  /// More words are not needed to tell how a text was read.
  private static let most = 40

  /// Rows of characters outside ASCII.
  private static func runs(of scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var index = 0
    while index < scalars.count {
      guard scalars[index].value >= 0x80 else {
        index += 1
        continue
      }
      let start = index
      while index < scalars.count, scalars[index].value >= 0x80 { index += 1 }
      runs.append(start..<index)
    }
    return runs
  }

  /// Whether no word of a language looks like this: many Latin letters with accents in a row, small letters before
  /// capitals, letters that no one alphabet has, signs among letters.
  private static func isOdd(_ run: ArraySlice<Unicode.Scalar>) -> Bool {
    // Stress marks stand among letters; quotation marks, dashes and no-break spaces between words.
    run.filter { !(0x300...0x36F).contains($0.value) }.split(whereSeparator: isSeparator).contains { word in
      if word.allSatisfy({ Script($0) == .cyrillic }) {
        return !CyrillicShape.isRegular(word) || !Alphabet.haveOne(for: word)
      }
      let letters = word.filter { Script($0) != nil }
      if word.contains(where: \.isBoxDrawing) { return !letters.isEmpty && word.count > 3 }
      guard letters.count > 1 else { return false }
      if letters.allSatisfy({ $0.value < 0x250 }) { return letters.count > 2 }
      return letters.contains { Script($0) == .cyrillic }
    }
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA0, 0xAB, 0xBB, 0x2010...0x201F, 0x2026, 0x202F: true
    default: false
    }
  }

  /// How Russian the words are in another reading; 0 where they are not.
  private static func score(
    _ runs: [ArraySlice<Unicode.Scalar>], _ shown: OldEncoding, _ meant: OldEncoding
  ) -> Int {
    var (words, letters, score) = (0, 0, 0)
    for run in runs {
      guard let text = decoded(run, shown, meant) else { continue }
      let word = CyrillicShape.letters(of: text)
      guard word.count > 1, CyrillicShape.isRegular(word[...]), Alphabet.haveOne(for: word[...]),
        let value = CyrillicShape.commonPairs(of: word)
      else { continue }
      words += 1
      letters += word.count
      score += value
    }
    // All but a few, of five letters together, with half of their pairs common.
    guard words * 5 >= runs.count * 4, letters >= 5, score * 2 >= letters - words else { return 0 }
    return score
  }

  /// What a row of characters says in another reading; nil where it says nothing.
  private static func decoded(
    _ run: ArraySlice<Unicode.Scalar>, _ shown: OldEncoding, _ meant: OldEncoding
  ) -> String? {
    var view = String.UnicodeScalarView()
    for scalar in run {
      guard let byte = shown.byte(scalar), let scalar = meant.scalar(byte) else { return nil }
      view.append(scalar)
    }
    return String(view)
  }

  /// Odd rows with the rows beside them that can be read in the same way, and what stands between them.
  private static func stretches(
    of runs: [Range<Int>], _ odd: [Range<Int>], in scalars: [Unicode.Scalar],
    _ decoded: (Range<Int>) -> String?
  ) -> [(range: Range<Int>, text: String)] {
    var found: [(range: Range<Int>, text: String)] = []
    var hasOdd = false
    var known = odd[...]
    func end() { if !hasOdd, !found.isEmpty { found.removeLast() } }
    for run in runs {
      let isOdd = known.first == run
      if isOdd { known.removeFirst() }
      guard let text = decoded(run) else { continue }
      if let last = found.last, Misreading.isGap(scalars[last.range.upperBound..<run.lowerBound]) {
        let gap = String(String.UnicodeScalarView(scalars[last.range.upperBound..<run.lowerBound]))
        found[found.count - 1] = (last.range.lowerBound..<run.upperBound, last.text + gap + text)
        hasOdd = hasOdd || isOdd
      } else {
        end()
        found.append((run, text))
        hasOdd = isOdd
      }
    }
    end()
    return found
  }
}

/// What words in Cyrillic letters look like.
enum CyrillicShape {
  /// The letters of a text.
  static func letters(of text: String) -> [Unicode.Scalar] {
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.firstIndex(where: { Script($0) != nil }),
      let last = scalars.lastIndex(where: { Script($0) != nil })
    else { return [] }
    return Array(scalars[first...last])
  }

  /// Whether all are Cyrillic letters: capitals alone, or small ones with at most a capital first.
  static func isRegular(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    guard word.allSatisfy({ Script($0) == .cyrillic }) else { return false }
    let capitals = word.count(where: \.properties.isUppercase)
    // Names of firms and abbreviations with an ending begin with a capital.
    guard let first = word.first, !first.properties.isUppercase else {
      return capitals == 1 || capitals == word.count
    }
    return capitals == 0
  }

  /// How many neighbouring letters often stand together in Russian; nil for a word of three letters without a vowel.
  static func commonPairs(of word: [Unicode.Scalar]) -> Int? {
    let small = word.flatMap { Array($0.properties.lowercaseMapping.unicodeScalars) }
    guard word.count < 3 || small.contains(where: { "аеёиоуыэюяіїє".unicodeScalars.contains($0) }) else {
      return nil
    }
    return zip(small, small.dropFirst()).count { one, other in
      pairs.contains(UInt64(one.value) << 32 | UInt64(other.value))
    }
  }

  /// Four of five pairs of letters in Russian prose are one of these.
  private static let pairs: Set<UInt64> = Set(
    """
    то ст ен на не ни но ка ко ть по ов ра ет ос ро ев го ин во от ор ли ло ол ит пр ел ер ве ре те ес та ва ль ог де
    ат да же од он че ан ом ся ий ри ем ла ны ле сл об ак до ти ви ме за ал ск се ее ас мо ще бо тв ой чт ам ав бы ае
    ру ма лю ди вс ки со ая ге му из ар им ед ми ис тс чи ие ег ил ащ бе аз нн тр вг уж вы ое ек зн ше уд ив хо ей щи
    кр ож ик ад жи юб эт ия ду их ок ля ча ый дн пе гд лу са ят ну аю ют си св др оч сп ку ши еб ры ты ус иц ут га мы
    ум ьн оз кт оп аж ьс су
    """.split(whereSeparator: \.isWhitespace).compactMap { pair in
      let scalars = Array(pair.unicodeScalars)
      return scalars.count == 2 ? UInt64(scalars[0].value) << 32 | UInt64(scalars[1].value) : nil
    })
}
