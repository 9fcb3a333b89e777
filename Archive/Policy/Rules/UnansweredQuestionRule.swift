import Records

/// A question to the council without an official reply within some days.
///
/// A question holds a question mark and one of `words` ("when", "can you"); what is asked among residents, or of
/// somebody named at its beginning, is none, nor a rhetorical one (`except`). Counted only until the archive's
/// knowledge of the thread ends. Numbers: `days` (5).
public struct UnansweredQuestionRule: ThreadRule {
  public static let kind = "unanswered-question"

  public let description: RuleDescription

  private let reply: AwaitedReply

  public init(_ description: RuleDescription) throws {
    self.description = description
    reply = try AwaitedReply(description, kind: Self.kind, days: 5)
  }

  public func flags(in thread: [Act], until now: Int64, _ setting: (Act) -> Setting) -> [(act: Int, flag: Flag)] {
    reply.missing(in: thread, until: now, description, where: isQuestion)
  }

  private func isQuestion(_ act: Act) -> Bool {
    act.fields.contains { field in
      let text = CheckedText(field.text)
      return text.bytes.contains(UInt8(ascii: "?")) && !isAddressed(act, text) && !reply.exceptions.isIn(text)
        && hasQuestion(text)
    }
  }

  /// "@Someone, are you going?" is for them, unless it is the council that is named.
  private func isAddressed(_ act: Act, _ text: CheckedText) -> Bool {
    guard let first = text.tags(after: UInt8(ascii: "@")).first, first.lowerBound == 0 else { return false }
    let handle = text.bytes[first.dropFirst()].lowercasedBytes
    return act.account.handle.map { handle != $0.utf8.lowercasedBytes } ?? true
  }

  /// A sentence that ends with a question mark and holds a word that asks.
  private func hasQuestion(_ text: CheckedText) -> Bool {
    var start = 0
    for (place, byte) in text.bytes.enumerated() where byte == UInt8(ascii: "?") || byte == UInt8(ascii: ".") {
      if byte == UInt8(ascii: "?"), reply.words.isIn(CheckedText(text.text(start..<place))) { return true }
      start = place + 1
    }
    return false
  }
}
