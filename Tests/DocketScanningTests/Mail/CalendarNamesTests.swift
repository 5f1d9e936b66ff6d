import Testing

@testable import DocketScanning

@Suite struct `Names of calendar entries` {
  private static func certain(_ lines: String...) -> [String] {
    let file = (["BEGIN:VCALENDAR"] + lines + ["END:VCALENDAR", ""]).joined(separator: "\r\n")
    return CalendarNames(Array(file.utf8)).certain.sorted()
  }

  private static let ours = "PRODID:-//docket//harbour.example.org//EN"

  @Test func `are certain where docket made them`() {
    #expect(
      Self.certain(
        Self.ours, "UID:appeal.harbour-bells@harbour.example.org",
        "UID:appeal.harbour-bells.was-1@Harbour.example.org",
        "RELATED-TO;RELTYPE=PARENT:lamp-day.2031.day@harbour.example.org") == [
          "appeal.harbour-bells.was-1@harbour.example.org", "appeal.harbour-bells@harbour.example.org",
          "lamp-day.2031.day@harbour.example.org",
        ])
  }

  @Test(arguments: [
    "UID:2F6B1D3A-0C4E-4E8A-9B7D-5A1C2E3F4B5D@calendar.example.org",
    "uid:2f6b1d3a-0c4e-4e8a-9b7d-5a1c2e3f4b5d@calendar.example.org",
    "UID:19970901T130000Z-123401@host.example", "UID:20310402T060000-12_7@host.example",
    // Words of calendars with a number, and codes.
    "UID:event-12@calendar.quay.net", "UID:Hearing.2031-05-20@quay.net", "UID:post_4711.ev3@quay.net",
    "UID:2ismv5vjvujv5h4rbt8nvdcu6g@google.com", "UID:0cc175b9c0f1b6a831c399e269772661@quay.net",
    // What could be a person's at a university, but nobody has an address at an example.
    "UID:a1@harbour.example", "UID:b-12@harbour.example.org", "UID:7@harbour.example",
    "UID:quay12@harbour.example", "UID:appeal-hearing@harbour.example",
  ])
  func `are certain where only a machine writes so`(line: String) {
    #expect(Self.certain("PRODID:-//other//EN", line).count == 1)
  }

  @Test(arguments: [
    // A person's address, in any calendar.
    [ours, "UID:grandmother@kvartal.net"], [ours, "UID:anna.smith@kvartal.net"],
    ["PRODID:-//other//EN", "UID:anna.smith@harbour.example.org"],
    [ours, "UID:grandmother@harbour.example.org"],
    // People have numbers in their addresses, too.
    ["PRODID:-//other//EN", "UID:jd123@kvartal.net"], ["PRODID:-//other//EN", "UID:anna75@kvartal.net"],
    ["PRODID:-//other//EN", "UID:199001234@kvartal.net"], ["PRODID:-//other//EN", "UID:1234@kvartal.net"],
    ["PRODID:-//other//EN", "UID:event@kvartal.net"],
    ["PRODID:-//other//EN", "UID:event-anna-1@kvartal.net"],
    ["PRODID:-//other//EN", "UID:event-199001234@kvartal.net"],
    ["PRODID:-//other//EN", "UID:annasmith1975moscow1982@kvartal.net"],
    ["PRODID:-//other//EN", "UID:event-12@gmail.com"],
    ["PRODID:-//other//EN", "UID:a1@harbour.example", "CONTACT:a1@harbour.example"],
    // Hosts at which anybody can have one.
    ["PRODID:-//docket//gmail.com//EN", "UID:anna.smith@gmail.com"],
    ["PRODID:-//other//EN", "UID:2f6b1d3a-0c4e-4e8a-9b7d-5a1c2e3f4b5d@mail.ru"],
    // Somebody's name behind what a machine wrote.
    ["PRODID:-//other//EN", "UID:20310402T060000Z-anna.smith@kvartal.net"],
    ["PRODID:-//other//EN", "UID:2f6b1d3a-0c4e-4e8a-9b7d-5a1c2e3f4b5d-anna@kvartal.net"],
    // The same value where no name belongs.
    [ours, "UID:anna.smith@harbour.example.org", "DESCRIPTION:Write to anna.smith@harbour.example.org"],
    [ours, "UID:anna.smith@harbour.example.org", "ATTENDEE:mailto:Anna.Smith@harbour.example.org"],
    [ours, "UID:anna.smith@harbour.example.org", "DESCRIPTION:Write to anna.smi\r\n th@harbour.example.org"],
    // In another spelling, which is the same to readers.
    [ours, "UID:anna.smith@harbour.example.org", "DESCRIPTION:Write to anna.smith%40harbour.example.org"],
    [ours, "UID:anna.smith@harbour.example.org", "DESCRIPTION:Write to ａnna.smith＠harbour.example.org"],
    [ours, "UID;X-BY=\"anna.smith@harbour.example.org\":anna.smith@harbour.example.org"],
    // A line of a text that looks like a name.
    [ours, "DESCRIPTION:a\\nUID:anna.smith@harbour.example.org"],
    [ours, "X-UID:anna.smith@harbour.example.org"],
    // Two addresses, or none.
    [ours, "UID:a.b@harbour.example.org,anna.smith@harbour.example.org"], [ours, "UID:"], [ours, "UID"],
    [ours, "UID:.a@harbour.example.org"],
  ])
  func `are not certain otherwise`(lines: [String]) {
    let file = lines.joined(separator: "\r\n")
    #expect(CalendarNames(Array(file.utf8)).certain == [])
  }

  @Test func `may be folded anywhere`() {
    let name = "a-very-long-name-of-a-hearing.harbour-bells@harbour.example.org"
    for place in 1..<name.utf8.count {
      let cut = name.index(name.startIndex, offsetBy: place)
      let file = "\(Self.ours)\r\nUID:\(name[..<cut])\r\n \(name[cut...])\r\nEND:VCALENDAR\r\n"
      let certain = CalendarNames(Array(file.utf8)).certain
      #expect(certain.contains(name))
      // What a scanner sees of the second line alone.
      #expect(certain.allSatisfy { name.hasSuffix($0) || name.hasPrefix($0) }, "\(certain)")
    }
  }

  @Test func `cost no more than their length`() {
    let lines = (0..<20_000).map {
      "UID:event-\($0).case@harbour.example.org\r\nDESCRIPTION:Write\\nto us\r\n"
    }
    let file = Array((Self.ours + "\r\n" + lines.joined()).utf8)
    #expect(CalendarNames(file).certain.count == 20_000)
  }

  @Test func `survive any end of a file`() {
    let file = Array("\(Self.ours)\r\nUID;A=\"b:c\":x.y@harbour.example.org\r\n  z\n\t\n\r\n".utf8)
    for count in 0...file.count { _ = CalendarNames(Array(file[..<count])).certain }
  }
}
