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
  /// few lines in a hundred (seen 2022), so exactness is not asked for.
  func isNear(_ other: SequenceEntry) -> Bool {
    if precision == .second && other.precision == .second {
      return abs(time - other.time) <= 1
    }
    return abs(minute - other.minute) <= 1
  }

  func isSameSlot(as other: SequenceEntry) -> Bool {
    precision == .second && other.precision == .second ? time == other.time : minute == other.minute
  }
}
