import DocketText
import Testing

@Suite struct `A media type` {
  @Test(arguments: [
    ("calendars/en/hearings.ics", "text/calendar; charset=utf-8"),
    ("api/v1/changes.json", "application/json"),
    ("schema/v1/changes.schema.json", "application/schema+json"),
    ("feeds/en/changes.json", "application/feed+json"),
    ("feeds/en/cases/harbour-bells.json", "application/feed+json"),
    ("feeds/en/changes.atom", "application/atom+xml"), ("changes.json", "application/json"),
    ("old/feeds/en/changes.json", "application/json"), ("feeds/en/changes.what", "application/octet-stream"),
  ])
  func `is that of the end of a name, and for JSON that of the folder`(path: String, type: String) {
    #expect(MediaType.of(path).listed == type)
  }
}
