/// The names of months and weekdays as they are written in English posts.
enum CalendarWords {
  static func month(_ word: [UInt8]) -> Int? { months[word] }

  /// 0 is Sunday.
  static func weekday(_ word: [UInt8]) -> Int? { weekdays[word] }

  static func weekdayName(_ weekday: Int) -> String {
    weekdayNames.indices.contains(weekday) ? weekdayNames[weekday] : ""
  }

  static func monthName(_ month: Int) -> String { monthNames.indices.contains(month - 1) ? monthNames[month - 1] : "" }

  /// Words that mean something else in lower case: "may be", "we march", "sat down", "in the sun".
  static func needsCapital(_ word: [UInt8]) -> Bool { ambiguous.contains(word) }

  private static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
  private static let weekdayNames = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]

  private static let months = table(
    monthNames,
    short: [
      ["jan"], ["feb"], ["mar"], ["apr"], [], ["jun"], ["jul"], ["aug"], ["sep", "sept"], ["oct"], ["nov"], ["dec"],
    ], first: 1)
  private static let weekdays = table(
    weekdayNames,
    short: [
      ["sun"], ["mon"], ["tue", "tues"], ["wed", "weds"], ["thu", "thur", "thurs"], ["fri"], ["sat"],
    ], first: 0)
  private static let ambiguous = Set(["may", "march", "mar", "sun", "sat", "wed", "mon", "jan"].map { Array($0.utf8) })

  private static func table(_ names: [String], short: [[String]], first: Int) -> [[UInt8]: Int] {
    var table: [[UInt8]: Int] = [:]
    for (place, (name, shorter)) in zip(names, short).enumerated() {
      for word in [name] + shorter { table[word.utf8.lowercasedBytes] = place + first }
    }
    return table
  }
}
