extension LintCase {
  private static func link(_ address: String) -> LintSample { LintSample.plain.after(12, "URL:\(address)") }

  /// Links that nobody else can open.
  static let links: [LintCase] = [
    LintCase("a file", link("file://192.0.2.7/share/a"), ["13:5 warning ics-address"]),
    LintCase("a script", link("javascript:open()"), ["13:5 warning ics-address"]),
    LintCase("one’s own computer", link("http://localhost:8000/a"), ["13:5 warning ics-address"]),
    LintCase("a computer of one’s own network", link("https://10.0.0.4/a"), ["13:5 warning ics-address"]),
    LintCase("a name of one’s own network", link("https://intranet/a"), ["13:5 warning ics-address"]),
    LintCase("no host", link("https:///a"), ["13:5 warning ics-address"]),
    LintCase("a scheme twice", link("http://https://quay.example.org"), ["13:5 warning ics-address"]),
    LintCase("an entity", link("https://quay.example.org/?a=1&amp;b=2"), ["13:5 warning ics-markup"]),
    LintCase("a page", link("https://quay.example.org:8443/a?b=http://c"), []),
    LintCase("a page of a number", link("https://192.0.2.7/a"), []),
    LintCase("a telephone", link("tel:+000"), []),
  ]
}
