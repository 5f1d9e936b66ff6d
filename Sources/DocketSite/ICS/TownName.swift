import Synchronization

/// The name of a town, looked for in the name of a court.
struct TownName {
  private let words: [String]

  init(_ name: String) {
    let all = Self.words(of: name)
    // French and Spanish articles melt into the word before: “Cour d’assises du Caire”, “Tribunal del Cairo”.
    let hasArticle = all.count > 1 && ["le", "la", "les", "l", "el"].contains(all[0])
    words = hasArticle ? Array(all.dropFirst()) : all
  }

  /// Whether a text names the town, also in another case, as «суд Минска» names «Минск».
  ///
  /// Of a Cyrillic word the ending may differ by up to two letters. «Московский городской суд» names «Москва», since
  /// a city court is that of its town; any town may have a «Кировский районный суд».
  func stands(in text: String) -> Bool {
    let others = Self.words(of: text)
    guard !words.isEmpty, others.count >= words.count else { return false }
    return (0...others.count - words.count).contains { start in
      zip(words, others[start...]).allSatisfy(Self.isSame)
    } || isOfCityCourt(others)
  }

  private func isOfCityCourt(_ others: [String]) -> Bool {
    guard words.count == 1, let stem = Self.stem(words[0]), stem.count >= 4 else { return false }
    return zip(others, others.dropFirst()).contains { adjective, noun in
      (noun.hasPrefix("городск") || noun.hasPrefix("гарадск")) && adjective.contains("ск")
        && adjective.hasPrefix(stem.prefix(stem.count - 1))
    }
  }

  private static func isSame(_ word: String, _ other: String) -> Bool {
    if word == other || isArabic(other, with: word) { return true }
    guard word.count >= 4, let stem = stem(word) else { return false }
    return other.hasPrefix(stem) && other.count <= word.count + 2 && other.count <= stem.count + 3
  }

  /// Whether an Arabic word is another one with what is written on to it: `بالرياض`, `للقاهرة`.
  private static func isArabic(_ word: String, with name: String) -> Bool {
    guard let first = word.first, "بلوكف".contains(first) else { return false }
    if word.dropFirst() == name { return true }
    return name.hasPrefix("ال") && word.hasPrefix("لل") && word.dropFirst(2) == name.dropFirst(2)
  }

  /// A Cyrillic word without the ending of its case; nil for words in other scripts.
  private static func stem(_ word: String) -> Substring? {
    guard word.unicodeScalars.allSatisfy({ (0x400...0x4FF).contains($0.value) }) else { return nil }
    if ["ый", "ий", "ой", "ая", "ое", "ее"].contains(word.suffix(2)) { return word.dropLast(2) }
    return word.last.map { "аеиоуыэюяйьі".contains($0) } == true ? word.dropLast() : word[...]
  }

  private static func words(of text: String) -> [String] {
    // Belarusian ends in ў what goes on with в: Магілёў, Магілёва.
    let plain = text.lowercased().replacing("ў", with: "в")
    return plain.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}

/// Which towns stand in which texts: few courts sit in few towns, and each of their hearings asks in each language.
final class TownNames: Sendable {
  private struct Question: Hashable {
    let town: String
    let text: String
  }

  private let answers = Mutex<[Question: Bool]>([:])

  /// Whether a text names a town (`TownName.stands`).
  func stands(_ town: String, in text: String) -> Bool {
    let question = Question(town: town, text: text)
    if let answer = answers.withLock({ $0[question] }) { return answer }
    let answer = TownName(town).stands(in: text)
    answers.withLock { $0[question] = answer }
    return answer
  }
}
