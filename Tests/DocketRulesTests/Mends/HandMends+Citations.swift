extension HandMend {
  static let citations: [Row] = [
    ("access-date", "Compare both days", "accessed: 2031-03-01", "accessed: 2031-03-21"),
    ("access-date", "Look whether the year", "accessed: 1931-03-01", "accessed: 2031-03-01"),
    (
      "access-date", "Open it",
      "{type: news, publisher: port-gazette, description: A report, url: https://gazette.example.org/r}",
      "{type: news, publisher: port-gazette, description: A report, url: https://gazette.example.org/r, accessed: 2031-04-01}"
    ),
    (
      "archive-in-url-field", "Write the page",
      "https://web.archive.org/web/20310401123456/https://quay.example.org/r",
      "https://quay.example.org/r\n    archive: https://web.archive.org/web/20310401123456/https://quay.example.org/r"
    ),
    (
      "archive-mismatch", "Look in the archive", "123456/https://gazette.example.org/\n",
      "123456/https://gazette.example.org/p\n"
    ),
    ("archive-mismatch", "Take a later copy", "20310202123456", "20310401123456"),
    (
      "archive-mismatch", "If the copy is the right one",
      "date: 2031-03\n    language: en\n    url: https://gazette.example.org/p\n    archive: https://web.archive.org/web/20310202",
      "date: 2031-02-01\n    language: en\n    url: https://gazette.example.org/p\n    archive: https://web.archive.org/web/20310202"
    ),
    (
      "archive-missing", "Open", "url: https://quay.example.org/r\n",
      "url: https://quay.example.org/r\n    archive: https://web.archive.org/web/20310401123456/https://quay.example.org/r\n"
    ),
    (
      "archive-url-malformed", "Open `https://web.archive.org/save/",
      "webcache.googleusercontent.com/search?q=cache:https://gazette.example.org/p",
      "web.archive.org/web/20310401123456/https://gazette.example.org/p"
    ),
    ("archive-url-malformed", "Open one copy", "web/*/", "web/20310401123456/"),
    (
      "archive-url-malformed", "Open it, choose", "https://archive.ph/Ab1cD",
      "https://archive.ph/20310401123456/https://gazette.example.org/p"
    ),
    (
      "attribution-required", "Add whose claim", "certainty: alleged, sources: [bulletin]",
      "certainty: alleged, by: defence, sources: [bulletin]"
    ),
    ("attribution-required", "Or leave `who`", "type: incident, who: lorne,", "type: incident,"),
    (
      "bare-url", "Write its title",
      "    publisher: quay-committee\n    url: https://quay.example.org/leaflet",
      "    publisher: quay-committee\n    title: Lanterns\n    language: en\n    url: https://quay.example.org/leaflet"
    ),
    (
      "bare-url", "If it has none",
      "    publisher: quay-committee\n    url: https://quay.example.org/leaflet",
      "    publisher: quay-committee\n    description: A leaflet\n    url: https://quay.example.org/leaflet"
    ),
    (
      "citation-fields", "Write the day", "description: An order,", "description: An order, date: 2031-03-01,"
    ),
    ("citation-fields", "Compare both dates", "decided: 2031-03-20", "decided: 2031-02-20"),
    ("citation-fields", "Say in which language", "title: Lanterns,", "title: Lanterns, language: en,"),
    ("citation-needed", "Add a line", "    type: search\n", "    type: search\n    sources: [gazette]\n"),
    (
      "citation-needed", "Describe under", "sources: {}",
      "sources:\n  bulletin: {type: support_group, publisher: quay-committee, description: A bulletin, url: https://quay.example.org/b, archive: https://web.archive.org/web/20310401123456/https://quay.example.org/b, accessed: 2031-04-01}"
    ),
    (
      "duplicate-source", "Cite `first`",
      "  again: {type: ngo, publisher: quay-committee, description: A report, url: http://www.quay.example.org/r/?utm_source=x}\n",
      ""
    ),
    ("forbidden-url-scheme", "Open the page", "http://quay.example.org/b", "https://quay.example.org/b"),
    ("forbidden-url-scheme", "Write the address", "http://quay.onion/b", "https://quay.example.org/b"),
    ("generic-title", "Open the page", "title: Just a moment...", "title: Lanterns on the quay"),
    ("generic-title", "If it has none", "title: Just a moment...", "description: A report"),
    (
      "independent-sources", "Add a source of another", "result: convicted, sources: [gazette]",
      "result: convicted, sources: [gazette, bulletin]"
    ),
    (
      "independent-sources", "Add a source that does not", "sources: [ministry, order]}]\nsources:\n",
      "sources: [ministry, order, bulletin]}]\nsources:\n  bulletin: {type: support_group, publisher: quay-committee, description: A bulletin, url: https://quay.example.org/b, archive: https://web.archive.org/web/20310401123456/https://quay.example.org/b, accessed: 2031-04-01}\n"
    ),
    (
      "independent-sources", "If there is none", "type: ill_treatment, sources",
      "type: ill_treatment, certainty: alleged, by: family, sources"
    ),
    ("malformed-url", "Copy the address", "https://quay.example.org/100%", "https://quay.example.org/100%25"),
    (
      "non-canonical-url", "Write the address that the page", "https://cc.bingj.com/cache.aspx?d=4512&w=b",
      "https://quay.example.org/b"
    ),
    ("non-canonical-url", "Open it", "https://bit.ly/lantern", "https://quay.example.org/lantern"),
    ("source-predates-event", "Add a source", "    sources: [gazette]", "    sources: [gazette, bulletin]"),
    (
      "source-predates-event", "If none is found", "    status: held\n",
      "    status: unknown\n    checked: 2031-04-02\n"
    ),
    (
      "source-predates-event", "If the date of a source", "date: 2031-03-02, url",
      "decided: 2031-03-02, date: 2031-04-02, url"
    ),
    (
      "source-predates-event", "Or compare", "date: 2031-04-02, type: arrest",
      "date: 2031-04-01, type: arrest"
    ),
  ]

  static let corpus: [Row] = [
    (
      "asymmetric-link", "Add `same_as:", "ru: Ада Лорн}}}\nsources:\n  kites",
      "ru: Ада Лорн}, same_as: [quay-lanterns/lorne]}}\nsources:\n  kites"
    ),
    ("asymmetric-link", "Write the id", "harbour-kites/lorn]", "harbour-kites/lorna]"),
    ("binding-rule", "Take this out", "exceptions: [{rule: payment-card-number, reason: It is ours.}]", ""),
    ("cross-record-conflict", "Compare both", "born: 1990-11-04", "born: 1990-11-03"),
    (
      "inconsistent-institution", "Use `port-gazette`",
      "gazette-of-port: {name: {en: PORT GAZETTE, fr: La Gazette, ru: Газета порта}}\n", ""
    ),
    ("inconsistent-institution", "If they are two", "en: PORT GAZETTE", "en: Port Gazette (evening)"),
    (
      "near-duplicate-person", "If so",
      "people: {lorne: {name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}}}⟦+⟧ru: Ада Лорн}}}\nsources:\n  kites",
      "people: {lorne: {name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}, same_as: [harbour-kites/lorna]}}⟦+⟧ru: Ада Лорн}, same_as: [quay-lanterns/lorne]}}\nsources:\n  kites"
    ),
    (
      "near-duplicate-person", "If they are two",
      "people: {lorne: {name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}}}",
      "people: {lorne: {name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}}}\nexceptions: [{rule: near-duplicate-person, reason: They are two people.}]"
    ),
    (
      "site-contact", "Add a line such as `contact",
      "repository: https://gitlab.example.org/quay/records, title",
      "repository: https://gitlab.example.org/quay/records, contact: https://quay.example.org/contact, title"
    ),
    (
      "site-contact", "Add a line such as `repository", "contact: letters@mail.example.org,",
      "contact: letters@mail.example.org, repository: https://gitlab.example.org/quay/records,"
    ),
    ("stale-record", "Look for news", "id: quay-lanterns\n", "id: quay-lanterns\nverified: 2031-04-02\n"),
    ("stale-record", "If nobody", "id: quay-lanterns\n", "id: quay-lanterns\nmonitoring: paused\n"),
    (
      "unused-exception", "Take it out",
      "exceptions: [{rule: overlapping-detention, reason: The release was not reported.}]", ""
    ),
  ]
}
