package import DocketLanguage

/// A writing system, as far as translations need telling them apart.
package enum Script: Int, CaseIterable {
  case latin, cyrillic, greek, armenian, georgian, hebrew, arabic, eastAsian, other

  /// The script of a letter; nil for what is no letter of a script: signs, digits, marks.
  ///
  /// By blocks (Unicode's Blocks.txt); the few signs among the letters do not matter where letters are counted.
  package init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: self = .latin
    case 0..<0xC0, 0xD7, 0xF7, 0x2B0...0x36F: return nil
    case 0xC0...0x2AF: self = .latin
    case 0x37E, 0x387: return nil
    case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
    case 0x482...0x489: return nil
    case 0x400...0x52F, 0x1C80...0x1C8F, 0xA640...0xA69F: self = .cyrillic
    case 0x531...0x556, 0x560...0x588: self = .armenian
    case 0x5D0...0x5F2, 0xFB1D...0xFB4F: self = .hebrew
    case 0x620...0x64A, 0x66E...0x6D3, 0x6FA...0x6FF, 0x750...0x77F, 0x8A0...0x8C7, 0xFB50...0xFDFF,
      0xFE70...0xFEFC:
      self = .arabic
    case 0x10A0...0x10FF, 0x1C90...0x1CBF, 0x2D00...0x2D2F: self = .georgian
    case 0x1E00...0x1EFF, 0xFF21...0xFF3A, 0xFF41...0xFF5A: self = .latin
    case 0x1100...0x11FF, 0x3041...0x30FF, 0x3131...0x318E, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3,
      0x20000...0x3FFFF:
      self = .eastAsian
    case 0x710...0x1FFF where scalar.properties.isAlphabetic: self = .other
    case 0x2C00...0xFFDC where scalar.properties.isAlphabetic: self = .other
    case 0x10000... where scalar.properties.isAlphabetic: self = .other
    default: return nil
    }
  }

  /// What a text in this script alone has of letters.
  package var traits: TextTraits {
    switch self {
    case .latin: .latin
    case .cyrillic: .cyrillic
    case .greek: .greek
    case .armenian, .georgian, .hebrew, .arabic, .eastAsian, .other: .otherScript
    }
  }

  /// How something is written: “in Cyrillic letters”, « en lettres cyrilliques », «кириллицей».
  package var manner: Phrase {
    switch self {
    case .latin: Phrase("latin", en: "in Latin letters")
    case .cyrillic:
      Phrase("cyrillic", en: "in Cyrillic letters")
    case .greek: Phrase("greek", en: "in Greek letters")
    case .armenian:
      Phrase("armenian", en: "in Armenian letters")
    case .georgian:
      Phrase("georgian", en: "in Georgian letters")
    case .hebrew:
      Phrase("hebrew", en: "in Hebrew letters")
    case .arabic: Phrase("arabic", en: "in Arabic letters")
    case .eastAsian:
      Phrase("east-asian", en: "in East Asian characters")
    case .other: Phrase("other", en: "in another script")
    }
  }
}

/// The scripts in which languages are written.
package enum LanguageScripts {
  /// The scripts a text under a tag may be in: that of its script subtag, else those of its language.
  ///
  /// - Parameter tag: the tag.
  /// - Returns: the scripts; empty when nothing is known about the language.
  package static func scripts(of tag: LanguageTag) -> [Script] {
    let text = tag.description
    // Nearly every tag is a bare language.
    if text.utf8.count > 3 {
      for subtag in text.utf8.split(separator: UInt8(ascii: "-")).dropFirst() where subtag.count == 4 {
        if let script = bySubtag[String(Substring(subtag))] { return [script] }
      }
    }
    return byLanguage[tag.language] ?? []
  }

  private static let bySubtag: [String: Script] = [
    "Latn": .latin, "Cyrl": .cyrillic, "Grek": .greek, "Armn": .armenian, "Geor": .georgian, "Hebr": .hebrew,
    "Arab": .arabic, "Hans": .eastAsian, "Hant": .eastAsian, "Hani": .eastAsian, "Jpan": .eastAsian,
    "Kore": .eastAsian,
  ]

  /// Languages by script; several where a language is written in several, as Tatar, Serbian and Kazakh are.
  private static let byLanguage: [String: [Script]] = {
    let lists: [([Script], String)] = [
      (
        [.latin],
        """
        af br ca co cs cy da de en eo es et eu fi fo fr fy ga gd gl gv hr ht hu id is it la lb lt lv mi ms mt nb
        nl nn no oc pl pt qu rm rn ro rw sk sl sm so sq st su sv sw tl tn to tr ts vi wa xh yo zu
        """
      ),
      (
        [.cyrillic],
        """
        ab ady alt av ba be bg bua bxr ce cu cv dar inh kbd koi kpv krc kum kv ky lbe lez mdf mhr mk mrj myv nog
        os ru rue sah tab tyv udm uk xal
        """
      ),
      ([.latin, .cyrillic], "az bs crh gag kaa kk mo ro rom sh sr tk tt uz"),
      ([.cyrillic, .arabic], "mn tg"),
      ([.arabic], "ar ckb fa ps sd ur"),
      ([.latin, .arabic], "ku kmr ug"),
      ([.hebrew], "he yi"), ([.greek], "el"), ([.armenian], "hy hyw"), ([.georgian], "ka xmf"),
      ([.eastAsian], "zh yue ja ko"),
    ]
    var table: [String: [Script]] = [:]
    for (scripts, languages) in lists {
      for language in languages.split(whereSeparator: \.isWhitespace) { table[String(language)] = scripts }
    }
    // Written in Arabic letters as well, in Iran, Iraq, China and Afghanistan.
    for language in ["az", "kk", "tk", "uz", "ky", "ug"] { table[language, default: []].append(.arabic) }
    table["mn"] = [.cyrillic, .other]
    table["ug"] = [.arabic, .latin, .cyrillic]
    return table
  }()
}
