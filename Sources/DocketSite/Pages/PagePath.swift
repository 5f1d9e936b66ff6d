import DocketLanguage

/// Where the pages are, from the root of what is published; paths are for ever.
enum PagePath {
  /// The choice of languages.
  static let root = "index.html"
  /// The style of all pages.
  static let style = "style.css"

  /// The page of a name in the folder of a language: `hearings` is at `en/hearings.html`.
  static func page(_ name: String, _ language: LanguageTag) -> String { "\(language)/\(name).html" }

  static func home(_ language: LanguageTag) -> String { page("index", language) }

  static func ofCase(_ id: String, _ language: LanguageTag) -> String { page("cases/\(id)", language) }

  /// The page of a person; in a case of one person it is that of the case.
  static func person(_ id: String, in caseID: String, _ language: LanguageTag) -> String {
    page("people/\(caseID).\(id)", language)
  }

  /// The page of a day of no single case; days of a case stand on its page.
  static func day(_ id: String, _ language: LanguageTag) -> String { page("days/\(id)", language) }

  /// The way from one page to a file: `../calendars/en/all.ics`.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - page: the page that links to it.
  /// - Returns: a relative address, which also works in a folder, on a stick or under another host.
  static func relative(_ path: String, from page: String) -> String {
    let slash = UInt8(ascii: "/")
    let (here, there) = (page.utf8, path.utf8)
    // Behind the last folder that both are in.
    var shared = (here.startIndex, there.startIndex)
    var next = shared
    while next.0 < here.endIndex, next.1 < there.endIndex, here[next.0] == there[next.1] {
      let isFolder = here[next.0] == slash
      next = (here.index(after: next.0), there.index(after: next.1))
      if isFolder { shared = next }
    }
    let up = here[shared.0...].count { $0 == slash }
    return String(repeating: "../", count: up) + path[shared.1...]
  }
}
