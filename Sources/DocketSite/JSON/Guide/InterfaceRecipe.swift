/// A question to the data, the command that answers it, and what it prints for the invented site.
struct InterfaceRecipe {
  let question: String
  let command: String
  let answer: String

  /// The recipes of the documentation; `Tests/Conformance` runs them.
  static let all: [InterfaceRecipe] = [
    InterfaceRecipe(
      question: "The next ten hearings in French: when, which court, who, where it stands.",
      command: #"""
        curl -s "$SITE/api/v1/fr/upcoming.json" | jq -r '.result.hearings[:10][] |
          [.start_local // .date, .court.name // .place.name, (.people | map(.name) | join(", ")), .status_label] | join(" | ")'
        """#,
      answer: #"""
        2031-04-02T17:00:00 | Cour régionale de Selm | Ilan Vesper, Mara Tolle, Osk Rennar | prévue
        2031-04-16T15:00:00 | Cour régionale de Selm | Ilan Vesper, Mara Tolle, Osk Rennar | prévue
        2031-04-22T15:00:00 | Cour du jour perdu | Ute Brand | prévue
        2031-05-06 | Cour régionale de Selm | Ilan Vesper, Mara Tolle, Osk Rennar | prévue
        2031-05-13T10:00:00 | Cour régionale de Selm | Ilan Vesper, Mara Tolle, Osk Rennar | à confirmer
        2031-05-15T10:00:00 | Cour régionale de Selm | Ilan Vesper, Mara Tolle, Osk Rennar | prévue
        2031-05-20T09:00:00 | Cour régionale de Selm | Ilan Vesper | prévue
        2031-05-27T10:00:00 | Cour de la Maison blanche | Ute Brand | prévue
        2031-06-03T10:15:00 | Cour de la Haute vallée | Ute Brand | prévue
        2031-06-17T10:00:00 | Cour du quai Sud | Ute Brand | prévue
        """#),
    InterfaceRecipe(
      question: "Who is in custody, and since when.",
      command: #"""
        curl -s "$SITE/api/v1/en/people.json" | jq -r '.result[] | select(.custody.in_custody) |
          [.name, .custody.status_label, .custody.deprived_of_liberty_since // .custody.since] | join(" | ")'
        """#,
      answer: #"""
        Ilan Vesper | in custody, convicted, not final | 2030-09-13
        """#),
    InterfaceRecipe(
      question: "All sources of what is said about one hearing.",
      command: #"""
        curl -s "$SITE/api/v1/en/hearings.json" | jq -r '. as $file | .result[] | select(.id == "harbour-bells/appeal") |
          .case as $case | .sources[] | $file.sources["\($case)/\(.)"] | [.title // .description, .url // "no link"] | join(" | ")'
        """#,
      answer: #"""
        Spring bulletin | https://bells.example.org/4?a=1,2;b=3
        """#),
    InterfaceRecipe(
      question:
        "All sources of any event, charge or decision of a case: those whose ids stand in its `sources`.",
      command: #"""
        curl -s "$SITE/api/v1/en/cases/harbour-bells.json" | jq -r '.result as $case | $case.events[0] | .id, (.sources[] as $id |
          $case.sources[] | select(.id == $id) | "  " + (.title // .description))'
        """#,
      answer: #"""
        harbour-bells/arrest
          Reports on the case
        """#),
    InterfaceRecipe(
      question: "Why somebody counts as in custody: the sources of the events that say so.",
      command: #"""
        curl -s "$SITE/api/v1/en/people.json" | jq -r '.result[] | select(.custody.in_custody) | .name as $name |
          .custody_sources[] | [$name, .title // .description, .date // "undated"] | join(" | ")'
        """#,
      answer: #"""
        Ilan Vesper | Reports on the case | undated
        """#),
    InterfaceRecipe(
      question: "The days on which people are asked to do something, the next three.",
      command: #"""
        curl -s "$SITE/api/v1/en/upcoming.json" | jq -r '.result.days[:3][] | [.first, .day.title // .day.type_label] | join(" | ")'
        """#,
      answer: #"""
        2031-04-08 | Tuesday bells
        2031-04-20 | Evenings of letters
        2031-05-02 | Moving days
        """#),
    InterfaceRecipe(
      question: "Which names stand in another language in the French list of people.",
      command: #"""
        curl -s "$SITE/api/v1/fr/people.json" | jq -r '. as $file | .fallbacks | to_entries[] |
          (.key | split("/")[1:] | map(tonumber? // .)) as $path | [($file | getpath($path)), .value] | join(" | ")'
        """#,
      answer: #"""
        Ilan Vesper | en
        Mara Tolle | en
        Osk Rennar | en
        """#),
    InterfaceRecipe(
      question: "What people read instead of a word.",
      command: #"""
        curl -s "$SITE/api/v1/vocabulary.json" | jq -r '.result[] | select(.id == "hearing-status") | .words[:3][] |
          [.word, .label.en, .label.fr, .label.ru] | join(" | ")'
        """#,
      answer: #"""
        tentative | unconfirmed | à confirmer | не подтверждено
        scheduled | scheduled | prévue | назначено
        held | held | tenue | состоялось
        """#),
    InterfaceRecipe(
      question: "The calendars for readers of one language.",
      command: #"""
        curl -s "$SITE/api/v1/index.json" | jq -r '.result.files[] | select(.role == "calendar" and .language == "fr") | .path' | head -n 3
        """#,
      answer: #"""
        calendars/fr/1.ics
        calendars/fr/2.ics
        calendars/fr/all.ics
        """#),
    InterfaceRecipe(
      question: "Where a case is: its page and its calendar in Russian.",
      command: #"""
        curl -s "$SITE/api/v1/ru/cases.json" | jq -r '.result[] | select(.id == "harbour-bells") | .links | .page, .calendar'
        """#,
      answer: #"""
        ru/cases/harbour-bells.html
        calendars/ru/cases/harbour-bells.ics
        """#),
    InterfaceRecipe(
      question: "Whether something that you have was withdrawn.",
      command: #"""
        digest=$(printf %s harbour-bells | sha256sum | cut -c 1-64)
        curl -s "$SITE/api/v1/withdrawn.json" | jq --arg digest "$digest" '.result | index($digest) != null'
        """#,
      answer: #"""
        false
        """#),
  ]
}
