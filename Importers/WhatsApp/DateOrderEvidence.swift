/// What a chat's headers, taken together, say about the order of day and month.
struct DateOrderEvidence {
  private let shape: HeaderShape
  private let today: Int
  private var firstOver = 0
  private var secondOver = 0
  private var firstDrops = 0
  private var secondDrops = 0
  private var firstMoves = 0
  private var secondMoves = 0
  private var dayFirst = Tally()
  private var monthFirst = Tally()
  private var shortYearFirst = Tally()
  private var named = (exactDay: 0, exactMonth: 0, hintDay: 0, hintMonth: 0)
  private var previous: (first: Int, second: Int, year: Int)?

  /// How one way of reading the dates fares.
  private struct Tally {
    var impossible = 0
    var future = 0
    var backward = 0
    var last = 0

    mutating func add(year: Int, month: Int, day: Int, today: Int) {
      guard (1...12).contains(month), (1...31).contains(day) else {
        impossible += 1
        return
      }
      let date = year * 10_000 + month * 100 + day
      if date > today { future += 1 }
      if date < last { backward += 1 }
      last = date
    }
  }

  /// - Parameter today: year, month and day in one number, `20240517`; no message is later than the day after.
  init(shape: HeaderShape, today: Int) {
    self.shape = shape
    self.today = today
  }

  mutating func add(_ parts: DateParts) {
    let (first, second, printed) = DateOrder.split(parts, yearPlace: shape.yearPlace)
    let year = DateOrder.year(printed, shape)
    if first > 12 && second <= 12 { firstOver += 1 }
    if second > 12 && first <= 12 { secondOver += 1 }
    dayFirst.add(year: year, month: second, day: first, today: today)
    monthFirst.add(year: year, month: first, day: second, today: today)
    if shape.yearDigits == 2 {
      shortYearFirst.add(year: 2000 + parts.first, month: parts.second, day: parts.third, today: today)
    }
    if let previous {
      if year == previous.year && first < previous.first { firstDrops += 1 }
      if year == previous.year && second < previous.second { secondDrops += 1 }
      firstMoves += abs(first - previous.first)
      secondMoves += abs(second - previous.second)
    }
    previous = (first, second, year)
  }

  /// A media file's name beside a header carries a date: on iOS the message's own, on Android the day on which that
  /// phone received or made the file.
  mutating func add(_ parts: DateParts, named month: Int, _ day: Int, isExact: Bool) {
    let (first, second, _) = DateOrder.split(parts, yearPlace: shape.yearPlace)
    guard first != second else { return }
    if first == day && second == month {
      if isExact { named.exactDay += 1 } else { named.hintDay += 1 }
    } else if first == month && second == day {
      if isExact { named.exactMonth += 1 } else { named.hintMonth += 1 }
    }
  }

  func decide() -> DateOrder {
    if isShortYearFirst { return DateOrder(isDayFirst: false, hasShortYearFirst: true, ground: .inferred) }
    if let certain = byRange ?? DateOrderEvidence.more(named.exactDay, named.exactMonth) {
      return DateOrder(isDayFirst: certain, ground: .certain)
    }
    // No phone has been seen to print year, day, month.
    if shape.yearPlace == .first { return DateOrder(isDayFirst: false, ground: .certain) }
    let inferred =
      byDecrease ?? DateOrderEvidence.fewer(dayFirst.future, monthFirst.future) ?? byMovement
      ?? DateOrderEvidence.fewer(dayFirst.backward, monthFirst.backward)
      ?? DateOrderEvidence.more(named.hintDay, named.hintMonth)
    guard let inferred else { return DateOrder(isDayFirst: true, ground: .assumed) }
    return DateOrder(isDayFirst: inferred, ground: abs(firstDrops - secondDrops) >= 3 ? .certain : .inferred)
  }

  /// A number above 12 is the day: by majority, for one pasted line must not decide.
  var byRange: Bool? { DateOrderEvidence.more(firstOver, secondOver) }

  /// Within a year the months do not go down.
  var byDecrease: Bool? { DateOrderEvidence.more(firstDrops, secondDrops) }

  /// The number that changes more from message to message is the day.
  var byMovement: Bool? { DateOrderEvidence.more(firstMoves, secondMoves) }

  /// Only where reading the last number as a year makes the dates leap about, and reading the first one so does not.
  private var isShortYearFirst: Bool {
    guard shape.yearDigits == 2, shortYearFirst.impossible == 0, shortYearFirst.future == 0 else { return false }
    if dayFirst.impossible > 0 && monthFirst.impossible > 0 { return byRange == nil || shortYearFirst.backward == 0 }
    let others = min(
      dayFirst.backward + dayFirst.future + dayFirst.impossible,
      monthFirst.backward + monthFirst.future + monthFirst.impossible)
    return others >= 3 && others > 5 * shortYearFirst.backward
  }

  private static func more(_ day: Int, _ month: Int) -> Bool? { day == month ? nil : day > month }

  private static func fewer(_ day: Int, _ month: Int) -> Bool? { day == month ? nil : day < month }
}
