import ArgumentParser
import Records

/// A day typed on the command line.
enum Day {
  /// - Throws: `ValidationError` for anything but a day that exists, written as 2024-05-17.
  static func checked(_ text: String) throws -> String {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).map {
      Int(String(decoding: $0, as: UTF8.self))
    }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
      let time = CivilTime(year: year, month: month, day: day)
    else { throw ValidationError("\(text) is no day. Write it as 2024-05-17.") }
    return time.dateText
  }
}
