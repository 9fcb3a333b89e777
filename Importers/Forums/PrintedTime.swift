import ByteFormats
import Records

/// A date as a forum prints it: `Sun May 26, 2019 4:34 pm`, `06-15-2016, 03:03 PM`, `2009-11-20 11:08 UTC`.
struct PrintedTime {
  /// The order of day and month in dates of numbers alone.
  enum Order { case dayFirst, monthFirst }

  private enum Form {
    case words(LocalisedTime)
    /// The first two numbers of `06-15-2016`, in their order.
    case numbers(Int, Int, year: Int)
    case yearFirst(year: Int, month: Int, day: Int)
  }

  private let form: Form
  private var clock: (hour: Int, minute: Int, second: Int?)?
  private var hasHalves = false
  /// Seconds east of UTC, where the text says.
  private(set) var offset: Int64?

  /// Nil where no date is to be found, as in "Yesterday, 03:03 PM".
  init?(_ text: String) {
    if let time = LocalisedTime(parsing: text) {
      form = .words(time)
      offset = time.offset
      return
    }
    guard text.utf8.count <= 400 else { return nil }
    var numbers = NumberRuns(text)
    guard let date = numbers.takeDate() else { return nil }
    switch date {
    case (let year, let month, let day) where year >= 1000: form = .yearFirst(year: year, month: month, day: day)
    case (let first, let second, let year) where year >= 1000: form = .numbers(first, second, year: year)
    case (let first, let second, let year): form = .numbers(first, second, year: year + (year < 70 ? 2000 : 1900))
    }
    clock = numbers.takeClock()
    if let half = numbers.half, let hour = clock?.hour, hour <= 12 {
      hasHalves = true
      clock?.hour = hour % 12 + (half == .afternoon ? 12 : 0)
    }
    if numbers.endsWithUTC { offset = 0 }
  }

  /// What it says about the order of day and month on its page.
  var order: Order? {
    guard case .numbers(let first, let second, _) = form else { return nil }
    if first > 12 { return .dayFirst }
    return second > 12 ? .monthFirst : nil
  }

  /// With the page's order; without one, by its clock: forums that count hours to twelve write the month first.
  func reading(_ pageOrder: Order?) -> (CivilTime, PublicationTime.Precision, doubt: String?)? {
    switch form {
    case .words(let time): return (time.reading, time.precision, nil)
    case .yearFirst(let year, let month, let day): return finished(year, month, day, nil)
    case .numbers(let first, let second, let year):
      let known = order ?? pageOrder
      let taken = known ?? (hasHalves ? .monthFirst : .dayFirst)
      let doubt = known == nil && first != second ? "day and month could be swapped" : nil
      return taken == .monthFirst ? finished(year, first, second, doubt) : finished(year, second, first, doubt)
    }
  }

  private func finished(_ year: Int, _ month: Int, _ day: Int, _ doubt: String?) -> (
    CivilTime, PublicationTime.Precision, doubt: String?
  )? {
    let reading = CivilTime(
      year: year, month: month, day: day, hour: clock?.hour ?? 0, minute: clock?.minute ?? 0,
      second: clock?.second ?? 0)
    let precision: PublicationTime.Precision = clock == nil ? .day : clock?.second == nil ? .minute : .second
    return reading.map { ($0, precision, doubt) }
  }
}

/// The numbers of a text and what stands between them.
private struct NumberRuns {
  enum Half { case morning, afternoon }

  private struct Run {
    let value: Int
    let digits: Int
    /// What follows directly.
    let mark: UInt8
    /// Where it ends.
    let end: Int
  }

  private let bytes: [UInt8]
  private var runs: ArraySlice<Run> = []
  private(set) var half: Half?

  init(_ text: String) {
    bytes = Array(text.utf8)
    var index = 0
    var found: [Run] = []
    while index < bytes.count {
      let digits = bytes[index...].prefix { ASCII.isDigit($0) }
      guard !digits.isEmpty else {
        index += 1
        continue
      }
      index += digits.count
      let value = digits.reduce(0) { min($0 * 10 + Int($1 - 0x30), 1_000_000) }
      found.append(Run(value: value, digits: digits.count, mark: index < bytes.count ? bytes[index] : 0, end: index))
    }
    runs = found[...]
  }

  /// Whether the text's last word is a name of Greenwich's time.
  var endsWithUTC: Bool {
    let last = bytes.split { $0 <= 0x20 }.last.map { $0.map(Bytes.lowered) } ?? []
    return last.elementsEqual("utc".utf8) || last.elementsEqual("gmt".utf8)
  }

  /// Three numbers with the same mark between them.
  mutating func takeDate() -> (Int, Int, Int)? {
    while runs.count >= 3 {
      let three = Array(runs.prefix(3))
      let marks = [UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ".")]
      if marks.contains(three[0].mark), three[0].mark == three[1].mark, three.allSatisfy({ $0.digits <= 4 }) {
        runs = runs.dropFirst(3)
        return (three[0].value, three[1].value, three[2].value)
      }
      runs = runs.dropFirst()
    }
    return nil
  }

  mutating func takeClock() -> (hour: Int, minute: Int, second: Int?)? {
    while let hour = runs.first {
      runs = runs.dropFirst()
      guard hour.mark == UInt8(ascii: ":"), hour.digits <= 2, let minute = runs.first, minute.digits == 2 else {
        continue
      }
      let second = minute.mark == UInt8(ascii: ":") ? runs.dropFirst().first : nil
      half = half(after: (second ?? minute).end)
      return (hour.value, minute.value, second?.value)
    }
    return nil
  }

  /// `pm`, `p.m.`, over spaces and no-break spaces.
  private func half(after place: Int) -> Half? {
    let word = bytes[place...].prefix(8).filter { $0 > 0x20 && $0 < 0x80 && $0 != UInt8(ascii: ".") }.map(Bytes.lowered)
    if word.starts(with: "pm".utf8) { return .afternoon }
    return word.starts(with: "am".utf8) ? .morning : nil
  }
}
