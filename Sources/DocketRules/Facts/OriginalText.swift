import DocketLanguage
import DocketRecords

extension TextField {
  /// The version that the others were made from: the one in the record's own language, else the first.
  ///
  /// - Parameters:
  ///   - file: the file the text stands in.
  ///   - language: the record's own language.
  /// - Returns: the version, or nil when it may be one that cannot be read.
  func original(in file: RecordFile, language: LanguageTag?) -> Text.Version? {
    if let language, let own = text[language] { return own }
    return text.isWhole && !file.hasUnreadableLanguage ? text.versions.first : nil
  }
}

extension RecordFile {
  /// The language in which the record is written, where it says so itself.
  var ownLanguage: LanguageTag? {
    switch content {
    case .caseRecord(let record)?: record.language?.value
    case .day(let record)?: record.language?.value
    default: nil
    }
  }

  /// Whether it cannot be read in which language the record is written.
  fileprivate var hasUnreadableLanguage: Bool {
    switch content {
    case .caseRecord(let record)?: record.$language.isUnreadable
    case .day(let day)?: day.$language.isUnreadable
    default: false
    }
  }
}
