import ByteFormats
import Records

/// Counts what the clerk should know about a chat as a whole.
struct ChatTally {
  private var messages = 0
  private var preamble = 0
  private var empty = 0
  private var assumed = 0
  private var quoted = 0
  private var begins = false
  private var hasFiles = false

  mutating func addPreamble(_ line: TextLine) {
    let isBlank = line.text.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    if !isBlank { preamble += 1 }
  }

  mutating func add(_ record: Record) {
    messages += 1
    if messages <= 3, record.direction == .system {
      let folded = Phrase.fold(record.text.bytes[...])
      begins = begins || SystemLine.isEncryptionNotice(folded) || SystemLine.isCreation(folded)
    }
    if record.direction != .system, record.text.utf8.isEmpty, record.media.isEmpty, record.state == .live { empty += 1 }
    hasFiles = hasFiles || record.media.contains { $0.path != nil }
  }

  mutating func addAccepted(_ record: Record) {
    guard let doubt = record.published.doubt?.bytes[...] else { return }
    if doubt.has(QuotedRuns.doubt.bytes) { quoted += 1 }
    if doubt.has("order assumed".bytes) { assumed += 1 }
  }

  func remarks(_ survey: ChatSurvey) -> [String] {
    var remarks: [String] = []
    func note(_ count: Int, _ text: String) { if count > 0 { remarks.append(text) } }
    note(preamble, "lines before the first message, which belong to none: \(preamble)")
    note(
      survey.profile.otherForms,
      "header forms, as in files joined by hand: \(survey.profile.otherForms + 1); dates in the rarer ones carry a doubt"
    )
    note(assumed, "dates in which nothing tells day from month, read day first: \(assumed)")
    note(
      quoted, "messages that step back in time and may be quoted from another chat, marked at their dates: \(quoted)")
    note(empty, "messages without a body, seen once only or of a kind that is not exported: \(empty)")
    note(survey.senders.compoundLines, "lines whose sender's name holds a colon: \(survey.senders.compoundLines)")
    note(survey.undecodable, "lines with bytes that are no text: \(survey.undecodable)")
    if isAtLimit {
      remarks.append(
        "\(messages) messages and no beginning: WhatsApp leaves out the oldest past about 40,000 messages (10,000 with media)"
      )
    }
    return remarks
  }

  /// The limits are known from third parties only, and not exact: 40,000 and 10,000 (2023 to 2025).
  private var isAtLimit: Bool {
    guard !begins else { return false }
    return (39_500...40_500).contains(messages) || (hasFiles && (9_800...10_200).contains(messages))
  }
}
