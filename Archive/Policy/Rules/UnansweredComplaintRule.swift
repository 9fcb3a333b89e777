import Records

/// A complaint to the council without an official reply within some days.
///
/// Lists: `words`, `except`. Numbers: `days` (5). Counted only until the archive's knowledge of the thread ends.
public struct UnansweredComplaintRule: ThreadRule {
  public static let kind = "unanswered-complaint"

  public let description: RuleDescription

  private let reply: AwaitedReply

  public init(_ description: RuleDescription) throws {
    self.description = description
    reply = try AwaitedReply(description, kind: Self.kind, days: 5)
  }

  public func flags(in thread: [Act], until now: Int64, _ setting: (Act) -> Setting) -> [(act: Int, flag: Flag)] {
    reply.missing(in: thread, until: now, description, where: reply.isTold)
  }
}
