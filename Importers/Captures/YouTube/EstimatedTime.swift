import ByteFormats
import CaptureReading
import Records

/// When a comment was written, of which the page says no more than `4 years ago`.
enum EstimatedTime {
  /// - Parameters:
  ///   - words: the age as the page shows it.
  ///   - reckoned: what the tool made of it: the time of the capture less the age (yt-dlp, youtube-comment-downloader).
  ///   - captured: seconds since 1970, where the file says so.
  ///   - videoPublished: no comment is older than its video.
  static func of(_ words: String?, reckoned: Int64?, captured: Int64?, videoPublished: Int64?) throws(Unreadable)
    -> PublicationTime
  {
    if let age = words.flatMap(Age.init),
      let end = Stamp.youTube.checked(captured.map { earlier($0, by: age) } ?? reckoned)
    {
      let basis =
        captured.map { "at the capture of \(day($0))" } ?? "at a capture of unknown date, by the tool's reckoning"
      return span(endingAt: end, age.unit, doubt: "estimated from \"\(age.words)\" \(basis)")
    }
    if let reckoned { return coarse(reckoned) }
    guard let videoPublished else {
      throw Unreadable(
        words == nil ? "has no date" : "gives only its age, and nothing says when it was captured or in what words")
    }
    return PublicationTime(
      seconds: videoPublished, precision: .year,
      doubt: "the capture gives no time: not before its video of \(day(videoPublished))")
  }

  /// The tool rounds ages of a month and more to midnight, so that such a stamp can be a year off.
  private static func coarse(_ reckoned: Int64) -> PublicationTime {
    let unit: Age.Unit = reckoned % 86_400 == 0 ? .year : .day
    return span(endingAt: reckoned, unit, doubt: "estimated by the tool that made the capture")
  }

  /// YouTube rounds down: what is "4 years" old is not yet five.
  private static func span(endingAt end: Int64, _ unit: Age.Unit, doubt: String) -> PublicationTime {
    let precision: PublicationTime.Precision =
      switch unit {
      case .second, .minute, .hour: .hour
      case .day: .day
      case .week: .week
      case .month: .month
      case .year: .year
      }
    let start =
      switch unit {
      case .month: months(1, before: end)
      case .year: months(12, before: end)
      default: end - precision.seconds
      }
    return PublicationTime(seconds: start, precision: precision, doubt: doubt)
  }

  private static func earlier(_ seconds: Int64, by age: Age) -> Int64 {
    let count = Int64(age.count)
    switch age.unit {
    case .second: return seconds - count
    case .minute: return seconds - count * 60
    case .hour: return seconds - count * 3600
    case .day: return seconds - count * 86_400
    case .week: return seconds - count * 7 * 86_400
    case .month: return months(age.count, before: seconds)
    case .year: return months(age.count * 12, before: seconds)
    }
  }

  private static func months(_ count: Int, before seconds: Int64) -> Int64 {
    let civil = CivilTime(utc: seconds)
    let month = civil.year * 12 + civil.month - 1 - count
    let (year, rest) = (month / 12, month % 12 + 1)
    let last = CivilTime.days(inMonth: rest, year: year)
    let earlier = CivilTime(
      year: year, month: rest, day: min(civil.day, last), hour: civil.hour, minute: civil.minute, second: civil.second)
    return earlier?.utcSeconds ?? seconds - Int64(count) * 31 * 86_400
  }

  private static func day(_ seconds: Int64) -> String { CivilTime(utc: seconds).dateText }
}
