/// A record of an invented person in an invented country, with every way of writing a text that records use.
let sampleRecord = """
  # Invented: no person, court or place below exists.
  id: quiet-ferry                      # = the file name
  language: en
  title:
    en: "The \\"Quiet Ferry\\" case"
    fr: 'L''affaire du bac silencieux'
    ru: Дело «Тихий паром»
  summary: |
    A ferryman was tried for carrying leaflets.
      He said they were timetables.

    Both statements stand in the record.
  note: >-
    One line of this text
    goes on here,

    and here begins another — with a dash 🕊.
  tags: [rivers, 'freedom: press', "tide\\ttable"]
  people:
    orin: {name: {en: Orin Vale, ru: Орин Вейл, de: }, born: 1998-05~, "role": ferryman}
    empty:
    # nobody else so far
  events:
  - date: 2031-02-03/2031-02-04
    type: arrest
    text: first line
      second line

      after a blank one   # a remark
    sources: [
      gazette,
      "radio\\u2014east",
    ]
  -   id: hearing
      date: 2031-03-01T10:30
      who: [orin]
  - - nested
    - 'list'
  url: https://ferry.example.org/a?b=c#d
  keep: |+
    trailing lines stay

  last: x

  """
