/// Months (`2024-05`) in their order, those that follow each other as one run: `2024-05 to 2024-08`.
enum MonthRuns {
  static func text(_ months: [String]) -> String {
    var runs: [(first: String, last: String, number: Int)] = []
    for month in months {
      let number = self.number(month)
      if let run = runs.last, run.number + 1 == number {
        runs[runs.count - 1] = (run.first, month, number)
      } else {
        runs.append((month, month, number))
      }
    }
    return runs.map { $0.first.utf8.elementsEqual($0.last.utf8) ? $0.first : "\($0.first) to \($0.last)" }
      .joined(separator: ", ")
  }

  private static func number(_ month: String) -> Int {
    let parts = month.utf8.split(separator: UInt8(ascii: "-")).map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
    return parts.count == 2 ? parts[0] * 12 + parts[1] : 0
  }
}
