import DocketTime
import Testing

/// Short ways to write the values that tests compare with.
func day(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> CivilDate {
  try #require(try? RecordDate.parse(text).singleDay, sourceLocation: sourceLocation)
}

func date(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> RecordDate {
  try #require(try? RecordDate.parse(text), sourceLocation: sourceLocation)
}

func moment(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> LocalMoment {
  try #require(try? RecordDate.parse(text).moment, sourceLocation: sourceLocation)
}

func instant(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Instant {
  try #require(Instant(rfc3339: text), sourceLocation: sourceLocation)
}
