extension HandMend {
  static let privacy: [Row] = [
    ("bank-account", "Take it out", "⟦⟧", "lanterns"), ("bidi-control", "Remove", "⟦⟧", ""),
    ("confidential-published", "Take out", "⟦⟧", "A remark"),
    ("confidential-published", "If they only tell", "⟦⟧", "She was asked to wait"),
    ("confusable-host", "Copy the address", "⟦⟧", "quay.example.org"),
    ("consent-required", "Write the year", "⟦⟧", "2008"),
    ("consent-required", "Take this out", "birthday: public", "gender: f"),
    ("consent-required", "If the person", "consent: unknown", "consent: confirmed"),
    (
      "consent-required", "Say it without",
      "en: She was taken to a hospital.⟦+⟧fr: Elle a été conduite à l’hôpital.⟦+⟧ru: Её увезли в больницу.",
      "en: She was moved.⟦+⟧fr: Elle a été transférée.⟦+⟧ru: Её перевезли."
    ),
    (
      "consent-required", "If it speaks",
      "en: She was taken to a hospital.⟦+⟧fr: Elle a été conduite à l’hôpital.⟦+⟧ru: Её увезли в больницу.",
      "en: She was taken to a court.⟦+⟧fr: Elle a été conduite au tribunal.⟦+⟧ru: Её увезли в суд."
    ),
    ("email-address", "Take it out", "⟦⟧", "the committee"),
    (
      "email-address", "If an organisation", "tags: {students",
      "allow: {addresses: [mother@mail.example.org]}\ntags: {students"
    ),
    ("formula-prefix", "Begin with", "⟦⟧", "The sign "),
    ("home-address", "Take it out", "⟦⟧", "in Selm"),
    ("home-address", "The address of a court", "⟦⟧", "in the prison"),
    ("incomplete-redaction", "Take the number", "⟦⟧", "the committee"),
    ("invisible-characters", "Remove", "⟦⟧", ""),
    ("minor-identified", "If they and a parent", "people:\n", "consent: confirmed\npeople:\n"),
    ("minor-identified", "Write the relation", "Her daughter Ottla was", "Her daughter was"),
    ("national-identifier", "Take it out", "⟦⟧", "lanterns"),
    ("payment-card-number", "Take it out", "⟦⟧", "lanterns"),
    ("phone-number", "Take it out", "Call +", "Call "),
    ("secret-token", "Take it out", "⟦⟧", "lanterns"),
    ("unsafe-markup", "Take it out", "⟦⟧", ""),
    (
      "url-credentials", "Take out everything", "aliases: [\"https://",
      "aliases: [\"https://quay.example.org/b?"
    ),
    ("url-credentials", "Give the address", "⟦2⟧", ""),
    ("url-credentials", "Link to a published", "⟦4⟧", "pub"),
    ("url-credentials", "Take it out, or give", "https://t.me/+", "https://quay.example.org/"),
  ]

  static let schema: [Row] = [
    ("blank-value", "Take the whole line out", "aliases: [n/a]\n", ""),
    ("conflicts-with", "Look in the source", "    corrected_from: [2031-05-20]\n", ""),
    ("duplicate-id", "Give this entry", "- {id: plea, date: 2031-03-02", "- {id: verdict, date: 2031-03-02"),
    ("property-scope", "Take `status`", "type: arrest, status: held,", "type: arrest,"),
    (
      "required-key", "Add a line such as `type", "date: 2031-03-20, sources",
      "date: 2031-03-20, type: search, sources"
    ),
    (
      "required-key", "Add a line such as `id", "[{date: 2031-03-20, type: search",
      "[{id: raid, date: 2031-03-20, type: search"
    ),
    (
      "required-with", "Look for a report", "status: unknown, sources",
      "status: unknown, checked: 2031-04-02, sources"
    ),
    ("required-with", "Take `leap_day`", "repeat: yearly, leap_day: march-1,", "repeat: yearly,"),
    (
      "required-with", "Write the day", "ru: А}, sources: [bulletin]}",
      "ru: А}, date: 2031-09-13, sources: [bulletin]}"
    ),
    ("type-mismatch", "Put it into", "aliases: Lanterns", "aliases: [Lanterns]"),
    (
      "type-mismatch", "Write an id and a colon", "  - name: {en: Ada Lorne",
      "  ada-lorne:\n    name: {en: Ada Lorne"
    ),
    ("unknown-key", "Allowed here", "alias: [", "aliases: ["),
    (
      "unresolved-reference", "Paste `gazette-2: ",
      "sources: https://gazette.example.org/b}]⟦+⟧\nsources:\n",
      "sources: [gazette-2]}]⟦+⟧\nsources:\n  gazette-2: {type: news, publisher: port-gazette, title: \"A search on the quay\", language: en, url: \"https://gazette.example.org/b\", archive: https://web.archive.org/web/20310401123456/https://gazette.example.org/b, accessed: 2031-04-02}\n"
    ),
    ("value-format", "Look up", "jurisdiction: Russia", "jurisdiction: RU"),
  ]

  static let syntax: [Row] = [
    (
      "comment-truncates-value", "Put the whole text", "Letters for Ada Lorne #FreeLorne",
      "\"Letters for Ada Lorne #FreeLorne\""
    ),
    ("file-encoding", "Delete it", "⟦⟧", ""),
    ("formatting", "Take the spaces", "⟦⟧", ""),
    ("implicit-typing", "Put it into", "room: 4,", "room: \"4\","),
    ("key-duplicates", "Join the two", "aliases: [Lanterns]\naliases: [Lamps]", "aliases: [Lanterns, Lamps]"),
    ("key-duplicates", "If another key", "aliases: [Lamps]\n", ""),
    ("lookalike-punctuation", "Type the straight", "“4”", "\"4\""),
    ("no-break-space-syntax", "Delete it", "⟦⟧", " "),
    ("portable-yaml", "Type a space", "\"Lanterns\"#", "\"Lanterns\" #"),
    ("portable-yaml", "Put two spaces", "\n]", "\n  ]"),
    (
      "resource-limits", "Shorten it", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
      "[Lanterns]"
    ),
    ("restricted-yaml-features", "Delete the word", "&x Lanterns", "Lanterns"),
    ("restricted-yaml-features", "If this sign", "&x Lanterns", "\"&x Lanterns\""),
    ("unicode-line-breaks", "Replace it", "⟦⟧", " "),
    (
      "yaml-syntax", "Put everything", "licence: Three students: a trial",
      "licence: \"Three students: a trial\""
    ),
    ("yaml-syntax", "Put `'`", "['L’affaire]", "[L’affaire]"),
  ]

  static let translations: [Row] = [
    ("mojibake", "Write what belongs", "⟦14⟧", "Selm"),
    ("fallback-chain", "Take it out", "fallback: {fr: [fr, en]}", "fallback: {fr: [en]}"),
    ("fallback-chain", "Add `de`", ", fallback: {de: [en]}", ""),
    (
      "missing-translation", "Add `fr", "en: The Quay Lanterns case, ru:",
      "en: The Quay Lanterns case, fr: L’affaire des lanternes, ru:"
    ),
    (
      "missing-translation", "Write one line", "summary: Three students were tried.",
      "summary: {en: Three students were tried., fr: Trois étudiants jugés., ru: Троих студентов судили.}"
    ),
    (
      "missing-translation", "Write `fr", "name: {en: Selm Regional Court}",
      "name: {en: Selm Regional Court, fr: Cour régionale de Selm, ru: Селмский областной суд}"
    ),
    ("mixed-script-word", "Type the word again", "⟦⟧", "Лорн"),
    ("mojibake", "Write “", "⟦⟧", "Дело"), ("mojibake", "Write the character", "proc�s", "procès"),
    ("mojibake", "Write a space", "A trial.\\nAn appeal.", "A trial. An appeal."),
    ("name-form", "Write “", "⟦⟧", "Vesparin"),
    (
      "name-form", "If this spelling", "ru: Илан Веспарин}}}",
      "ru: Илан Веспарин}, other_names: [Ilan Vesperin]}}"
    ),
    ("number-mismatch", "Compare both", "en 2032.", "en 2023."),
    ("obsolete-translation", "Add `de` to `published`", ", de: Ein Prozess.}", "}"),
    ("obsolete-translation", "Add `de` to `partial`", "partial: [be]", "partial: [be, de]"),
    ("obsolete-translation", "Otherwise", ", de: Ein Prozess.}", "}"),
    (
      "obsolete-translation", "Add `tt", "summary: {en: A trial., fr: Un procès., ru: Суд.}",
      "summary: {tt: Суд., en: A trial., fr: Un procès., ru: Суд.}"
    ),
    (
      "script-mismatch", "Put it under",
      "summary: {en: Троих студентов судили., fr: Trois étudiants jugés., ru: Троих",
      "summary: {fr: Trois étudiants jugés., ru: Троих"
    ),
    (
      "structure-mismatch", "See whether", "fr: Trois étudiants ont sonné une cloche.\n",
      "fr: |\n    Trois étudiants ont sonné une cloche.\n\n    Ils ont été jugés.\n"
    ),
    ("typography", "Leave one", "A  trial", "A trial"), ("typography", "Write “le”", "le le", "le"),
    ("typography", "Put no-break", "procès ; un", "procès\u{A0}; un"),
    ("unchanged-translation", "Translate it", "fr: Three students were tried.", "fr: Trois étudiants jugés."),
    ("url-mismatch", "Add it", "fr: Donnez.\n", "fr: Donnez sur https://fund.example.org/quay.\n"),
  ]

  /// Instructions that nobody follows in the file of the example: they speak to maintainers, of the file's name, of the
  /// world outside, or of everything that the others leave.
  static let outside: [(rule: String, says: String)] = [
    ("filename-matches-id", "If the id is right"), ("unexpected-file", ""),
    ("email-address", "Give the file another"), ("payment-card-number", "Give the file another"),
    ("secret-token", "Give the file another"), ("secret-token", "Have it changed"),
    ("url-credentials", "Tell a maintainer"), ("withdrawn-record", "Do not publish"),
    ("path-collision", "Choose a longer"), ("unreadable-before", "Compare it"),
    ("finality-unstated", "If the law"), ("resource-limits", "If a record really"),
    ("stale-translation", "If it is still right"), ("stale-translation", "A maintainer runs"),
    ("stale-translation", "Take the line"), ("stale-translation", "Bring the translation"),
    ("custody-without-end", "If another sentence"),
    ("custody-required", "If it is about some"), ("term-arithmetic", "If a later decision"),
    ("minor-identified", "Names of grown-up"), ("minor-identified", "Otherwise take"),
    ("minor-identified", "Write the year"),
    ("unsourced-date-change", "If one of these"), ("nonexistent-local-time", "Calendars take"),
    ("unresolved-reference", "Paste `wend-town-court: "),
  ]
}
