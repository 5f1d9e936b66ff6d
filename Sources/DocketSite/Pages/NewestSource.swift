import DocketLanguage
import DocketTime

/// The date of a newest source in words.
enum NewestSource {
  /// `2023 or later` for one that may be of any day after some day; every other date as it is.
  static func words(_ date: RecordDate) -> Argument {
    guard case .openEnd(let start) = date.shape else { return .date(date) }
    return .message(CasePhrases.orLater.with(["date": .date(RecordDate(start))]))
  }
}

extension PageWriter {
  /// The date of a newest source.
  mutating func newest(_ date: RecordDate) { time(date, NewestSource.words(date).text(in: voice.words)) }
}
