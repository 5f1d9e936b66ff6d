extension LintCase {
  /// Entries whose texts are spoiled.
  static let texts: [LintCase] = [
    LintCase(
      "a comma escaped twice", LintSample.plain.with(12, #"SUMMARY:Verdict\\, court of Selm"#),
      ["12:16 warning ics-escaped-twice"]),
    LintCase(
      "a semicolon escaped twice as programs do", LintSample.plain.with(12, #"SUMMARY:Verdict\\\; court"#),
      ["12:16 warning ics-escaped-twice"]),
    LintCase(
      "a line break escaped twice", LintSample.plain.after(12, #"DESCRIPTION:Room 4\\nBring papers"#),
      ["13:19 warning ics-escaped-twice"]),
    LintCase(
      "line breaks escaped twice before small letters",
      LintSample.plain.after(12, #"DESCRIPTION:room\\nfloor\\nhouse"#), ["13:17 warning ics-escaped-twice"]),
    LintCase("a folder", LintSample.plain.after(12, #"DESCRIPTION:C:\\notes\\new"#), []),
    LintCase("a folder of a server", LintSample.plain.after(12, #"DESCRIPTION:\\\\quay\\notes\\new"#), []),
    LintCase("a backslash", LintSample.plain.with(12, #"SUMMARY:a\\nb"#), []),
    LintCase(
      "quoted-printable", LintSample.plain.with(12, "SUMMARY;ENCODING=QUOTED-PRINTABLE:=D0=A1=D1=83=D0=B4"),
      ["12:1 error ics-quoted-printable"]),
    LintCase(
      "quoted-printable in a line of a program’s own",
      LintSample.plain.with(12, "X-MOORING;ENCODING=QUOTED-PRINTABLE:=D0=A1\nSUMMARY:A"),
      ["12:1 warning ics-quoted-printable"]),
    LintCase(
      "quoted-printable broken at the line end in a line of a program’s own",
      LintSample.plain.with(12, "X-MOORING;ENCODING=QUOTED-PRINTABLE:=D0=A1=\n=D1=83\nSUMMARY:A"),
      ["12:1 error ics-quoted-printable"]),
    LintCase(
      "quoted-printable broken at the line end",
      LintSample.plain.with(12, "SUMMARY;ENCODING=QUOTED-PRINTABLE:=D0=A1=\n=D1=83=D0=B4"),
      ["12:1 error ics-quoted-printable"]),
    LintCase(
      "quoted-printable broken twice",
      LintSample.plain.with(12, "SUMMARY;ENCODING=QUOTED-PRINTABLE:=D0=A1=\n=D1=83=\n=D0=B4"),
      ["12:1 error ics-quoted-printable"]),
    LintCase(
      "a sum broken at the line end", LintSample.plain.with(12, "SUMMARY:a=\nfoo bar"),
      ["13:1 error ics-unreadable-line"]),
    LintCase(
      "a template with an empty place before another", LintSample.plain.with(12, "SUMMARY:{{}} {{ title }}"),
      ["12:9 warning ics-template-left"]),
    LintCase(
      "quoted-printable of old programs", LintSample.plain.with(12, "SUMMARY;QUOTED-PRINTABLE:=D0=A1"),
      ["12:1 error ics-quoted-printable"]),
    LintCase(
      "quoted-printable that does not say so", LintSample.plain.with(12, "SUMMARY:=D0=A1=D1=83=D0=B4"),
      ["12:9 error ics-quoted-printable"]),
    LintCase(
      "a title in BASE64", LintSample.plain.with(12, "SUMMARY;ENCODING=BASE64:T3BlbmluZw=="),
      ["12:1 error ics-quoted-printable"]),
    LintCase("sums", LintSample.plain.with(12, "SUMMARY:a=10 b=20=20 x=C3"), []),
    LintCase(
      "an entity", LintSample.plain.with(12, "SUMMARY:Opening &#8211; room 4"), ["12:9 warning ics-markup"]),
    LintCase(
      "an entity whose semicolon is escaped", LintSample.plain.with(12, #"SUMMARY:Caf&eacute\;"#),
      ["12:9 warning ics-markup"]),
    LintCase(
      "an entity and a semicolon", LintSample.plain.with(12, "SUMMARY:A &amp; B; C"),
      ["12:9 warning ics-markup", "12:18 warning ics-unescaped-text"]),
    LintCase("an ampersand", LintSample.plain.with(12, #"SUMMARY:Quay & Sons\; room 4"#), []),
    LintCase(
      "a table", LintSample.plain.after(12, "DESCRIPTION:<table><tr><td>4</td></tr></table>"),
      ["13:13 warning ics-markup"]),
    LintCase(
      "an address in brackets", LintSample.plain.after(12, "DESCRIPTION:<https://quay.example.org>"), []),
    LintCase(
      "HTML in the name of the calendar", LintSample.plain.with(5, "NAME:<b>Quay</b>"),
      ["5:6 warning ics-markup"]),
    LintCase(
      "an image that tells",
      LintSample.plain.after(12, #"DESCRIPTION:<img src="https://quay.example.org/p.gif">"#),
      ["13:13 warning ics-markup"]),
    LintCase(
      "an image in the second description",
      LintSample.plain.after(
        12, "X-ALT-DESC;FMTTYPE=text/html:<p><img\n  src=\"https://quay.example.org/p.gif\"></p>"),
      ["13:30 warning ics-markup"]),
    LintCase(
      "UTF-8 read as cp1251", LintSample.plain.with(12, "SUMMARY:Р—Р°СЃРµРґР°РЅРёРµ"),
      ["12:9 warning ics-mojibake"]),
    LintCase(
      "UTF-8 read as Latin-1", LintSample.plain.with(12, "SUMMARY:Ã‰vÃ©nement"), ["12:9 warning ics-mojibake"]
    ),
    LintCase(
      "a lost letter", LintSample.plain.with(12, "SUMMARY:Proc\u{FFFD}s"), ["12:9 warning ics-mojibake"]),
    LintCase(
      "lost words", LintSample.plain.with(12, "SUMMARY:????????? ????"), ["12:9 warning ics-mojibake"]),
    LintCase("a question", LintSample.plain.with(12, "SUMMARY:Opening??? Who knows?"), []),
    LintCase(
      "a place of a template", LintSample.plain.with(12, "SUMMARY:{{ event.title }}"),
      ["12:9 warning ics-template-left"]),
    LintCase(
      "a place of a script", LintSample.plain.with(12, "SUMMARY:Opening ${place}"),
      ["12:9 warning ics-template-left"]),
    LintCase(
      "a word for nothing in a line", LintSample.plain.after(12, #"DESCRIPTION:Room 4\nJudge: undefined"#),
      ["13:13 warning ics-template-left"]),
    LintCase(
      "a word for nothing in a place", LintSample.plain.after(12, #"LOCATION:Selm\, null"#),
      ["13:10 warning ics-template-left"]),
    LintCase(
      "nothing of Python", LintSample.plain.with(12, "SUMMARY:None"), ["12:9 warning ics-template-left"]),
    LintCase(
      "words of programs in a sentence",
      LintSample.plain.after(
        12, #"DESCRIPTION:It is undefined\, {1\, 2} is 100% full\nCost: None"#), []),
  ]
}
