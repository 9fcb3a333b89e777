/// One message of a conversation, as far as it takes part in aligning two exports.
public struct SequenceEntry: Sendable, Hashable {
  /// Seconds since 1970; of a stamp without seconds, the start of its minute.
  public var seconds: Int64
  public var precision: PublicationTime.Precision
  /// Sender and body together (a hash of both), without what differs between two exports of one message.
  public var key: [UInt8]
  /// Whether the export only says that a message stood here and was deleted.
  public var isTombstone: Bool
  /// The sender alone.
  public var senderKey: [UInt8]

  public init(
    seconds: Int64, precision: PublicationTime.Precision, key: [UInt8], isTombstone: Bool, senderKey: [UInt8]
  ) {
    self.seconds = seconds
    self.precision = precision
    self.key = key
    self.isTombstone = isTombstone
    self.senderKey = senderKey
  }

  /// `seconds`, kept to a range in which it can be reckoned with.
  var time: Int64 { min(max(seconds, -(1 << 48)), 1 << 48) }

  /// Minutes since 1970.
  var minute: Int64 { time >= 0 ? time / 60 : (time - 59) / 60 }

  /// Whether two stamps can be one message's. The same chat exported twice from one phone differs by one second on a
  /// few lines in a hundred (seen 2022), so that a second is allowed for; two stamps to the minute are of one minute, or
  /// "Yes" at 10:02 and "Yes" at 10:03 would be one answer.
  func isNear(_ other: SequenceEntry) -> Bool {
    if precision == .second && other.precision == .second {
      return abs(time - other.time) <= 1
    }
    if precision != .second && other.precision != .second { return minute == other.minute }
    let (exact, coarse) = precision == .second ? (self, other) : (other, self)
    return (coarse.minute * 60 - 1...coarse.minute * 60 + 60).contains(exact.time)
  }

  func isSameSlot(as other: SequenceEntry) -> Bool {
    precision == .second && other.precision == .second ? time == other.time : minute == other.minute
  }
}
