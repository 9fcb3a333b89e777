import Records

/// How the three numbers of a chat's dates are read.
struct DateOrder: Hashable {
  /// How sure the order is.
  enum Ground: Hashable {
    /// The dates themselves leave no other reading, or a media file's name repeats one.
    case certain
    /// From the order of the messages.
    case inferred
    /// Nothing tells: the council's own custom was taken.
    case assumed
  }

  /// Of the two numbers that are not the year, the first is the day.
  var isDayFirst: Bool
  /// A year of two digits stands first.
  var hasShortYearFirst = false
  var ground: Ground

  /// Nil when there is no such date or time.
  func reading(of header: Header) -> CivilTime? {
    let (first, second, year) = DateOrder.split(
      header.parts, yearPlace: hasShortYearFirst ? .first : header.shape.yearPlace)
    return CivilTime(
      year: DateOrder.year(year, header.shape), month: isDayFirst ? second : first, day: isDayFirst ? first : second,
      hour: header.hour, minute: header.minute, second: header.second ?? 0)
  }

  /// For `PublicationTime.doubt`: only where the other reading is a date too.
  func doubt(about header: Header) -> String? {
    let (first, second, _) = DateOrder.split(
      header.parts, yearPlace: hasShortYearFirst ? .first : header.shape.yearPlace)
    guard ground != .certain, first != second, first <= 12, second <= 12 else { return nil }
    return ground == .assumed
      ? "day and month order assumed" : "day and month order inferred from the order of messages"
  }

  static func split(_ parts: DateParts, yearPlace: HeaderShape.Place) -> (first: Int, second: Int, year: Int) {
    switch yearPlace {
    case .first: (parts.second, parts.third, parts.first)
    case .middle: (parts.first, parts.third, parts.second)
    case .last: (parts.first, parts.second, parts.third)
    }
  }

  /// Years of two digits are 2000 and later: there were no such chats before.
  static func year(_ printed: Int, _ shape: HeaderShape) -> Int {
    switch shape.era {
    case .buddhist: printed - 543
    case .reiwa: 2018 + printed
    case .heisei: 1988 + printed
    case .showa: 1925 + printed
    case .common where shape.yearDigits == 2: 2000 + printed
    // No Gregorian calendar has these: a phone set to the Buddhist one, without its mark.
    case .common: printed >= 2400 ? printed - 543 : printed
    }
  }
}
