/// Says why a text that `DateParser` does not know is no date, and what its writer may have meant.
enum DateExplainer {
  /// Finds the most helpful reason why a text for which `DateParser.recordDate` returned `nil` is no date.
  static func fault(in text: ArraySlice<UInt8>) -> DateFault {
    DateFault(text.isEmpty ? .empty : .notADate, at: text.indices)
  }
}
