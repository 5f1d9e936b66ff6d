import Foundation
import Testing

@Suite(.serialized) struct `docket ics lint` {
  private static let docket = Command.products.appending(path: "docket").path

  private static func calendar(_ line: String = "LOCATION:Selm") -> String {
    """
    BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//quay//EN
    NAME:Quay
    BEGIN:VEVENT
    UID:opening.quay@quay.example.org
    DTSTAMP:20310402T060000Z
    DTSTART:20310520T070000Z
    \(line)
    SUMMARY:Opening
    TRANSP:TRANSPARENT
    END:VEVENT
    END:VCALENDAR

    """.replacingOccurrences(of: "\n", with: "\r\n")
  }

  /// A folder with calendars by name.
  private struct Folder: ~Copyable {
    let url = FileManager.default.temporaryDirectory.appending(path: "docket-ics-\(UUID().uuidString)")

    init(_ files: [String: String]) throws {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
      for (name, text) in files { try Data(text.utf8).write(to: url.appending(path: name)) }
    }

    deinit { try? FileManager.default.removeItem(at: url) }
  }

  private func run(_ arguments: [String], in folder: borrowing Folder) throws -> Command.Result {
    let words = (["ics", "lint"] + arguments).map { "'\($0)'" }.joined(separator: " ")
    return try Command.run(
      "/bin/sh", ["-c", "cd '\(folder.url.path)' && '\(Self.docket)' \(words) < doubtful.ics"],
      environment: ["LC_ALL": "C"])
  }

  private static let files = [
    "good.ics": calendar(), "doubtful.ics": calendar("CLASS:PUBLIC"),
    "wrong.ics": calendar("STATUS:POSTPONED"),
    "page.ics": "<html>\n", "advice.ics": calendar("COLOR:#B22222"),
  ]

  @Test(arguments: [
    (["good.ics"], 0, "no errors, no warnings in 1 file checked"),
    (
      ["good.ics", "advice.ics"], 0,
      "no errors, no warnings, 1 for information (--advice lists it) in 2 files"
    ),
    (["advice.ics", "--advice"], 0, "info  ics-color   advice.ics:9:7"),
    (["doubtful.ics"], 0, "warning  ics-class-public   doubtful.ics:9:1"),
    (["doubtful.ics", "--strict"], 1, "1 warning"),
    (["wrong.ics"], 1, "error  ics-status   wrong.ics:9:8"),
    (["wrong.ics", "page.ics"], 1, "2 errors"),
    (["-"], 0, "warning  ics-class-public   (standard input):9:1"),
    (["page.ics", "--lang", "fr"], 1, "C’est une page web ou un autre balisage, pas un calendrier."),
    (["page.ics", "--lang", "ru"], 1, "Это веб-страница или другая разметка, а не календарь."),
    (
      ["wrong.ics", "--format", "github"], 1,
      "::error file=wrong.ics,line=9,endLine=9,col=8,endColumn=17,title=ics-status::"
    ),
    (["wrong.ics", "--format", "xml"], 64, "--format xml is not known; there are text, "),
    ([], 64, "files"), (["missing.ics"], 74, "`missing.ics` cannot be read"), (["."], 74, "cannot be read"),
    (["good.ics", "--zones", "/missing"], 78, "there is no time zone database in /missing"),
  ])
  func `ends with the documented code and a sentence`(arguments: [String], status: Int32, sentence: String)
    throws
  {
    let folder = try Folder(Self.files)
    let result = try run(arguments, in: folder)
    #expect(result.status == status, "\(result.output)")
    #expect(result.output.contains(sentence), "\(result.output)")
  }

  @Test func `writes each finding like those of records`() throws {
    let folder = try Folder(Self.files)
    #expect(
      try run(["wrong.ics"], in: folder).output == """
        error  ics-status   wrong.ics:9:8
        The STATUS `POSTPONED` is not known.
           9 | STATUS:POSTPONED
             |        ^^^^^^^^^
        Another word, for instance POSTPONED, makes Home Assistant and others refuse the whole file.
        Mend: Write one of these, and anything else into the title: CONFIRMED, TENTATIVE, CANCELLED.
        docket explain ics-status

        1 error, no warnings in 1 file

        """)
  }

  @Test func `counts what repeats`() throws {
    let folder = try Folder([
      "doubtful.ics": "",
      "many.ics": Self.calendar(Array(repeating: "CLASS:PUBLIC", count: 9).joined(separator: "\n")),
    ])
    #expect(try run(["many.ics"], in: folder).output.contains("ics-class-public: 4 more in many.ics"))
  }

  @Test(arguments: PrivateValue.all + PrivateValue.words)
  func `shows nothing private`(value: PrivateValue) throws {
    let text = value.before + value.text
    let name = "\(text).ics".replacing("|", with: "_").replacing("*", with: "x")
    let folder = try Folder([
      "doubtful.ics": "", name: Self.calendar("DESCRIPTION:A; \(text)"),
      "a.ics": Self.calendar("DESCRIPTION:A; \(text)"),
    ])
    for arguments in [["a.ics"], ["a.ics", "--format", "github"], [name], ["missing \(text).ics"]] {
      let result = try run(arguments, in: folder)
      #expect(!value.isShown(in: result.output), "\(value), \(arguments.first ?? "")")
    }
  }

  @Test(arguments: [("en", "ics, error"), ("fr", "STATUS d’un événement"), ("ru", "STATUS события")])
  func `has its checks explained`(language: String, sentence: String) throws {
    let result = try Command.run(Self.docket, ["explain", "ics-status", "--lang", language])
    #expect(result.status == 0)
    #expect(result.output.contains(sentence))
    let wrong = try Command.run(Self.docket, ["explain", "ics-statu"])
    #expect(wrong.status == 64)
    #expect(wrong.output.contains("did you mean ics-status?"))
  }

  @Test func `names entries by what is certainly no address, and nobody's address`() throws {
    let twice = { (name: String, maker: String) in
      let one = Self.calendar().replacingOccurrences(of: "opening.quay@quay.example.org", with: name)
        .replacingOccurrences(of: "-//quay//EN", with: maker)
      let entry = one.components(separatedBy: "BEGIN:VEVENT").last?.components(separatedBy: "END:VCALENDAR")
        .first
      return one.replacingOccurrences(of: "END:VCALENDAR", with: "BEGIN:VEVENT\(entry ?? "")END:VCALENDAR")
    }
    let ours = "-//docket//quay.example.org//EN"
    let folder = try Folder([
      "ours.ics": twice("opening.quay@quay.example.org", ours),
      "person.ics": twice("grandmother@kvartal.net", ours), "doubtful.ics": "",
    ])
    let named = try run(["ours.ics"], in: folder)
    #expect(named.status == 1 && named.output.contains("opening.quay@quay.example.org"), "\(named.output)")
    #expect(!named.output.contains("••"))
    let masked = try run(["person.ics"], in: folder)
    #expect(masked.status == 1 && masked.output.contains("••"), "\(masked.output)")
    #expect(!masked.output.contains("grandmother"))
  }
}
