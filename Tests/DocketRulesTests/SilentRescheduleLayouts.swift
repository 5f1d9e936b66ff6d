extension `Both fixes of a changed date` {
  static let layouts = [
    Layout(
      "a block",
      now: """
        events:
          - id: plea
            date: 2031-05-27
            type: verdict
            status: scheduled
            sources: [bulletin]

        """,
      moved: """
        events:
          - id: plea
            date: 2031-05-27
            moved_from: [2031-05-20]
            type: verdict
            status: scheduled
            sources: [bulletin]

        """,
      corrected: """
        events:
          - id: plea
            date: 2031-05-27
            corrected_from: [2031-05-20]
            type: verdict
            status: scheduled
            sources: [bulletin]

        """),
    Layout(
      "one line",
      now: "events: [{id: plea, date: 2031-05-27, type: verdict, status: scheduled, sources: [bulletin]}]\n",
      moved:
        "events: [{id: plea, date: 2031-05-27, moved_from: [2031-05-20], type: verdict, status: scheduled, sources: [bulletin]}]\n",
      corrected:
        "events: [{id: plea, date: 2031-05-27, corrected_from: [2031-05-20], type: verdict, status: scheduled, sources: [bulletin]}]\n"
    ),
    Layout(
      "braces over several lines, with a comment",
      now: """
        events:
          - {
            id: plea, type: verdict, status: scheduled, sources: [bulletin],
            date: "2031-05-27"  # by phone
          }

        """,
      moved: """
        events:
          - {
            id: plea, type: verdict, status: scheduled, sources: [bulletin],
            date: "2031-05-27", moved_from: [2031-05-20]  # by phone
          }

        """,
      corrected: """
        events:
          - {
            id: plea, type: verdict, status: scheduled, sources: [bulletin],
            date: "2031-05-27", corrected_from: [2031-05-20]  # by phone
          }

        """),
    Layout(
      "a list that is there, on one line",
      now: """
        events:
          - id: plea
            moved_from: [ 2031-05-13 ]  # twice
            date: 2031-05-27
            type: verdict
            status: scheduled
            sources: [bulletin]

        """,
      moved: """
        events:
          - id: plea
            moved_from: [ 2031-05-13, 2031-05-20 ]  # twice
            date: 2031-05-27
            type: verdict
            status: scheduled
            sources: [bulletin]

        """,
      corrected: """
        events:
          - id: plea
            moved_from: [ 2031-05-13 ]  # twice
            date: 2031-05-27
            corrected_from: [2031-05-20]
            type: verdict
            status: scheduled
            sources: [bulletin]

        """),
    Layout(
      "a list that is there, item by item",
      now: """
        events:
          - id: plea
            date: 2031-05-27
            corrected_from:
            - 2031-05-13  # a misprint
            type: verdict
            status: scheduled
            sources: [bulletin]

        """,
      moved: """
        events:
          - id: plea
            date: 2031-05-27
            moved_from: [2031-05-20]
            corrected_from:
            - 2031-05-13  # a misprint
            type: verdict
            status: scheduled
            sources: [bulletin]

        """,
      corrected: """
        events:
          - id: plea
            date: 2031-05-27
            corrected_from:
            - 2031-05-13  # a misprint
            - 2031-05-20
            type: verdict
            status: scheduled
            sources: [bulletin]

        """),
    Layout(
      "an empty list",
      now:
        "events: [{id: plea, date: 2031-05-27, moved_from: [], type: verdict, status: scheduled, sources: [bulletin]}]\n",
      moved:
        "events: [{id: plea, date: 2031-05-27, moved_from: [2031-05-20], type: verdict, status: scheduled, sources: [bulletin]}]\n",
      corrected:
        "events: [{id: plea, date: 2031-05-27, corrected_from: [2031-05-20], moved_from: [], type: verdict, status: scheduled, sources: [bulletin]}]\n"
    ),
    Layout(
      "line ends of Windows",
      now:
        "events:\r\n  - id: plea\r\n    date: 2031-05-27\r\n    type: verdict\r\n    status: scheduled\r\n    sources: [bulletin]\r\n",
      moved:
        "events:\r\n  - id: plea\r\n    date: 2031-05-27\r\n    moved_from: [2031-05-20]\r\n    type: verdict\r\n    status: scheduled\r\n    sources: [bulletin]\r\n",
      corrected:
        "events:\r\n  - id: plea\r\n    date: 2031-05-27\r\n    corrected_from: [2031-05-20]\r\n    type: verdict\r\n    status: scheduled\r\n    sources: [bulletin]\r\n"
    ),
    Layout(
      "a comment after the date, keys four spaces in, the date last",
      now: """
        events:
            -   id: plea
                type: verdict
                status: scheduled
                sources: [bulletin]
                date: 2031-05-27  # письмо суда

        """,
      moved: """
        events:
            -   id: plea
                type: verdict
                status: scheduled
                sources: [bulletin]
                date: 2031-05-27  # письмо суда
                moved_from: [2031-05-20]

        """,
      corrected: """
        events:
            -   id: plea
                type: verdict
                status: scheduled
                sources: [bulletin]
                date: 2031-05-27  # письмо суда
                corrected_from: [2031-05-20]

        """),
  ]
}
