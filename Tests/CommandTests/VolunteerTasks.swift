private let record = "records/cases/harbour-bells.yml"

extension HandTask {
  static let all = [move, add, translate, day, remove]

  /// The court moves a hearing.
  private static let move = HandTask(
    name: "move",
    rounds: [
      [.edit(record, old: "date: 2031-05-20T09:00", new: "date: 27.05.2031 10:00")],
      [
        .edit(
          record, old: "date: 27.05.2031 10:00",
          new: "date: 2031-05-27T10:00\n    moved_from: [2031-05-20T09:00]")
      ],
    ])

  /// A hearing is announced on a page that the record does not have yet.
  private static let add = HandTask(
    name: "add",
    rounds: [
      [
        .edit(
          record, old: "days:\n  - id: bells-day",
          new: """
            - date: 3 June 2031 11:00
              type: Appeal hearing
              court: Supreme Court
              who: Ilan Vesper
              status: planned
              sources: https://supreme.example.org/list/312
            days:
              - id: bells-day
            """)
      ],
      [
        .edit(
          record,
          old: """
            - date: 3 June 2031 11:00
              type: Appeal hearing
              court: Supreme Court
              who: Ilan Vesper
              status: planned
              sources: https://supreme.example.org/list/312

            """,
          new: """
              - id: appeal-hearing
                date: 2031-06-03T11:00
                type: appeal_hearing
                court: qx-supreme
                who: vesper
                status: scheduled
                sources: [supreme]

            """),
        .edit(
          record, old: "sources:\n  custody-order:",
          new: """
            sources:
              supreme: {type: official, publisher: qx-supreme, title: "Hearing list", language: ru, url: "https://supreme.example.org/list/312", accessed: 2031-04-02}
              custody-order:
            """),
      ],
    ])

  /// A summary is worded anew in French.
  private static let translate = HandTask(
    name: "translate",
    rounds: [
      [
        .edit(
          record, old: "  fr: Trois étudiants jugés pour avoir",
          new: "  fr:Trois étudiants jugés : ils avaient sonné, pour avoir")
      ],
      [.run(["fix"])],
    ])

  /// A day is added as a file.
  private static let day = HandTask(
    name: "day",
    rounds: [
      [
        .write(
          "records/days/Bread Day.yml",
          """
          title: Bread Day
          date: 13 October 2031
          repeat: every year
          source: https://bells.example.org/5

          """)
      ],
      [
        .move("records/days/Bread Day.yml", to: "records/days/bread-day.yml"),
        .write(
          "records/days/bread-day.yml",
          """
          id: bread-day
          language: en
          type: solidarity_day
          title:
            en: Bread Day
            fr: Journée du pain
            ru: День хлеба
          date: 2031-10-13
          repeat: yearly
          sources:
            source-1: {type: support_group, publisher: bells-committee, title: "Bread Day", language: en, url: "https://bells.example.org/5", accessed: 2031-04-02}

          """),
      ],
    ])

  /// A family asks that a case be taken out.
  private static let remove = HandTask(
    name: "remove",
    rounds: [
      [.delete("records/cases/winter-watch.yml")],
      [.restore("records/cases/winter-watch.yml"), .run(["withdraw", "winter-watch", "--yes"])],
    ])
}

extension CommandTask {
  static let all = [
    CommandTask(
      name: "move", commands: [["hearing", "move", "harbour-bells", "appeal", "27 May 2031 10:00", "--yes"]]),
    CommandTask(
      name: "add",
      commands: [
        [
          "source", "add", "harbour-bells", "--url", "https://supreme.example.org/list/312", "--title",
          "Hearing list", "--date", "2031-04-02", "--yes",
        ],
        [
          "hearing", "add", "harbour-bells", "--date", "3 June 2031 11:00", "--type", "appeal", "--court",
          "Supreme Court", "--who", "Ilan Vesper", "--source", "qx-supreme-2031-04-02", "--yes",
        ],
      ]),
    CommandTask(
      name: "translate",
      commands: [
        [
          "translate", "harbour-bells", "--to", "be", "--path", "summary", "--text",
          "Трох студэнтаў судзілі за звон партовага звона на забароненым сходзе.", "--yes",
        ]
      ]),
    CommandTask(
      name: "day",
      commands: [
        [
          "new", "day", "--title", "Bread Day", "--title", "fr=Journée du pain", "--title", "ru=День хлеба",
          "--date", "13 October 2031", "--yearly", "--cases", "all", "--source-url",
          "https://bells.example.org/6", "--source-title", "Bread Day", "--yes",
        ]
      ]),
    CommandTask(name: "remove", commands: [["withdraw", "winter-watch", "--yes"]]),
  ]
}
