import Records

/// A request for information that nobody answered in time: freedom of information, subject access, "a copy of all …".
///
/// A request needs no form and no name of an Act, and may come as a post (Freedom of Information Act 2000 s.8; UK GDPR
/// Article 15). Twenty working days are 28 days without holidays; `days` is set so that nobody is flagged too early.
/// Lists: `words`, `except`. Numbers: `days` (35).
public struct InformationRequestRule: ThreadRule {
  public static let kind = "information-request"

  public let description: RuleDescription

  private let reply: AwaitedReply

  public init(_ description: RuleDescription) throws {
    self.description = description
    reply = try AwaitedReply(description, kind: Self.kind, days: 35)
  }

  public func flags(in thread: [Act], until now: Int64, _ setting: (Act) -> Setting) -> [(act: Int, flag: Flag)] {
    reply.missing(in: thread, until: now, description, where: reply.isTold)
  }
}
