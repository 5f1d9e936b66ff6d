import DocketContributing
import DocketLanguage
import Testing

@Suite struct `Questions` {
  /// Answers that are given in order, and what was shown meanwhile.
  private final class Conversation {
    var answers: [String]
    var shown = ""
    init(_ answers: [String]) { self.answers = answers }

    func asking(in language: MessageLanguage = .en, isSilent: Bool = false) -> Asking {
      Asking(
        in: language, isSilent: isSilent, read: { self.answers.isEmpty ? nil : self.answers.removeFirst() },
        write: { self.shown += $0 })
    }
  }

  private static let question = Phrase("room", wordings: [.en: "Room"])
  private static let reason = Phrase("reason", wordings: [.en: "A room has a number."])

  private static func number(_ text: String) throws(Refusal) -> Int {
    guard let number = Int(text) else { throw Refusal(Self.reason.message) }
    return number
  }

  private static func outcome(
    _ conversation: Conversation, isSilent: Bool = false, given: String? = nil, standard: Int? = nil
  ) -> String {
    do throws(AskingProblem) {
      let value = try conversation.asking(isSilent: isSilent).value(
        "--room", given: given, question: question.message,
        standard: standard.map { Standard($0, shown: "\($0)") },
        reading: number)
      return "\(value)"
    } catch {
      return error.message.text(in: .en)
    }
  }

  @Test func `takes the answer without the spaces around it`() {
    let conversation = Conversation(["  4\t"])
    #expect(Self.outcome(conversation) == "4")
    #expect(conversation.shown == "Room: ")
  }

  @Test func `asks again with the reason, and never repeats what was typed`() {
    let conversation = Conversation(["4111 1111 1111 1111 x", "", "7"])
    #expect(Self.outcome(conversation) == "7")
    #expect(conversation.shown == "Room: A room has a number.\nRoom: This cannot be left out.\nRoom: ")
  }

  @Test func `takes the standard for an empty answer`() {
    let conversation = Conversation([""])
    #expect(Self.outcome(conversation, standard: 2) == "2")
    #expect(conversation.shown == "Room [2]: ")
  }

  @Test func `asks nothing that was given`() {
    let conversation = Conversation(["5"])
    #expect(Self.outcome(conversation, given: "4") == "4")
    #expect(Self.outcome(conversation, given: "four") == "--room: A room has a number.")
    #expect(conversation.shown.isEmpty)
  }

  @Test(arguments: [true, false])
  func `names the flag where nobody answers, and takes the standard where there is one`(isSilent: Bool) {
    #expect(
      Self.outcome(Conversation([]), isSilent: isSilent)
        == "`--room` is missing, and nobody is there to be asked")
    #expect(Self.outcome(Conversation([]), isSilent: isSilent, standard: 2) == "2")
  }

  @Test func `asks nobody anything in silence`() {
    let conversation = Conversation(["5"])
    #expect(Self.outcome(conversation, isSilent: true, standard: 2) == "2")
    #expect(conversation.asking(isSilent: true).confirms(Self.question.message) == nil)
    #expect(conversation.shown.isEmpty)
  }

  @Test(arguments: [
    ("y", true), ("yes", true), ("O", true), ("oui", true), ("д", true), ("Да", true), ("n", false),
    ("non", false),
    ("н", false), ("нет", false), ("", false),
  ])
  func `takes a yes in any of three languages, and silence for a no`(answer: String, isYes: Bool) {
    #expect(Conversation([answer]).asking().confirms(Self.question.message) == isYes)
  }

  @Test func `asks again where an answer is neither yes nor no`() {
    let conversation = Conversation(["perhaps", "y"])
    #expect(conversation.asking().confirms(Self.question.message) == true)
    #expect(conversation.shown == "Room (y/n): Answer y/n.\nRoom (y/n): ")
    #expect(Conversation(["perhaps"]).asking().confirms(Self.question.message) == nil)
  }
}
