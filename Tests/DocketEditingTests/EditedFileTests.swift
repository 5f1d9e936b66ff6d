import DocketEditing
import Testing

@Suite struct `Edits of a record` {
  static let record = """
    # About the case.
    id: harbour-bells   # the id
    events:
      # The first one
      - id: arrest
        date: 2030-09-13  # a Friday
        sources: [gazette]

      # The second one
      - id: verdict
        date: 2031-03-19
        status: held
        # None other is known.
        sources:
          - gazette

    consent: confirmed

    """

  @Test func `a date changes and nothing else`() throws {
    let text = try edited(Self.record) { file throws(EditProblem) in
      try file.set(.text("2030-09-14T10:00"), at: ["events", 0, "date"])
    }
    #expect(text == Self.record.replacing("2030-09-13 ", with: "2030-09-14T10:00 "))
  }

  @Test func `an item goes with its comment`() throws {
    let text = try edited(Self.record) { file throws(EditProblem) in try file.remove(["events", 0]) }
    #expect(
      text == """
        # About the case.
        id: harbour-bells   # the id
        events:
          # The second one
          - id: verdict
            date: 2031-03-19
            status: held
            # None other is known.
            sources:
              - gazette

        consent: confirmed

        """)
  }

  @Test func `an item moves with its comment`() throws {
    let text = try edited(Self.record) { file throws(EditProblem) in
      try file.move(in: ["events"], from: 1, to: 0)
    }
    #expect(
      text == """
        # About the case.
        id: harbour-bells   # the id
        events:
          # The second one
          - id: verdict
            date: 2031-03-19
            status: held
            # None other is known.
            sources:
              - gazette

          # The first one
          - id: arrest
            date: 2030-09-13  # a Friday
            sources: [gazette]

        consent: confirmed

        """)
  }

  @Test func `a key goes to its place in the order`() throws {
    let text = try edited(Self.record) { file throws(EditProblem) in
      try file.set(
        .brackets([.unquoted("2031-03-18")]), at: ["events", 1, "moved_from"],
        order: ["id", "date", "status", "moved_from", "sources"])
      try file.set(.text("10:30"), at: ["events", 1, "room"], order: ["id", "date", "room", "status"])
    }
    #expect(
      text
        == Self.record.replacing(
          "    status: held\n", with: "    room: \"10:30\"\n    status: held\n    moved_from: [2031-03-18]\n")
    )
  }

  @Test func `an item is appended`() throws {
    let text = try edited(Self.record) { file throws(EditProblem) in
      try file.append(
        .map([("id", .text("appeal")), ("date", .text("2031-05-20")), ("sources", .texts(["gazette"]))]),
        to: ["events"])
    }
    #expect(
      text
        == Self.record.replacing(
          "\n\nconsent",
          with:
            "\n\n  - id: appeal\n    date: 2031-05-20\n    sources:\n      - gazette\n\nconsent"))
  }
}
