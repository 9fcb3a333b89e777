/// What stands before the sender on the first line of a message: date and time as printed, not yet understood.
struct Header {
  var shape: HeaderShape
  /// The date's three numbers, in the order in which they stand.
  var parts: DateParts
  var hour: Int
  var minute: Int
  var second: Int?
  /// Offset in the line at which the body begins.
  var bodyStart: Int
  /// An invisible mark stands before the header: the body is media.
  var isMarked: Bool
  /// The line is set from right to left: such marks before a body are the platform's.
  var isRightToLeft: Bool
}

struct DateParts: Hashable {
  var first: Int
  var second: Int
  var third: Int
}

/// How a header is written. One export has one shape throughout; a line in another shape is somebody's words.
struct HeaderShape: Hashable {
  enum Family: UInt8, Hashable {
    /// `[date, time] Name: text` (iOS)
    case bracket
    /// `date, time - Name: text` (Android)
    case dash
    /// `date time: Name: text` (iOS before brackets)
    case colon
    /// `date, time Name: text`
    case space
    /// `date, time, Name: text`
    case comma
  }

  enum Place: UInt8, Hashable { case first, middle, last }
  enum Period: UInt8, Hashable { case none, before, after }
  enum Era: UInt8, Hashable { case common, buddhist, reiwa, heisei, showa }

  var family: Family
  var dateSeparator: UInt32
  var timeSeparator: UInt32
  var hasComma: Bool
  var hasSeconds: Bool
  var period: Period
  var isTimeFirst: Bool
  var yearPlace: Place
  /// 2 or 4; 0 for the year of an era.
  var yearDigits: UInt8
  var era: Era

  /// Whether nearly nothing but a message header looks like this.
  var isTelling: Bool { family == .bracket || family == .dash }
}
