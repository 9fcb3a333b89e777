package import ByteFormats
package import Records

/// When a post was made: its stamp, checked against its number.
package enum PostTime {
  /// Numbers above this carry their own time (since 2010-11-04 21:43Z).
  private static let firstSnowflake: Int64 = 30_000_000_000
  /// The first post ever: 2006-03-21.
  private static let firstPost: Int64 = 1_142_899_200
  /// 2010-11-04T00:00:00Z: posts up to that day lost their clock in archives made after mid-2013.
  private static let lastZeroedClock: Int64 = 1_288_828_800

  /// Either of the two forms: `Fri Nov 20 02:32:55 +0000 2009` and `2016-02-29 22:00:03 +0000` (ISO 8601 included).
  package static func seconds(_ stamp: String) -> Int64? { ZonedStamp.english(stamp) ?? ZonedStamp.iso8601(stamp) }

  /// The second in which a number was given out; nil for the plain counters of before November 2010.
  package static func seconds(ofNumber id: Int64) -> Int64? {
    id > firstSnowflake ? ((id >> 22) + 1_288_834_974_657) / 1000 : nil
  }

  package static func published(stamp: String?, id: Int64) throws(Unreadable) -> PublicationTime {
    let told = seconds(ofNumber: id)
    guard let stated = stamp.flatMap(seconds) else {
      guard let told else { throw Unreadable("has no date that can be read") }
      return PublicationTime(seconds: told, doubt: "the post gives no readable date: its number was taken")
    }
    guard let told else { return withoutNumber(stated) }
    guard abs(stated - told) > 1 else { return PublicationTime(seconds: stated) }
    if stated < firstPost {
      return PublicationTime(seconds: told, doubt: "the export's date is before X began: the post's number was taken")
    }
    return PublicationTime(seconds: stated, doubt: "the post's number says " + CivilTime(utc: told).iso8601)
  }

  private static func withoutNumber(_ stated: Int64) -> PublicationTime {
    var published = PublicationTime(seconds: stated)
    if stated < firstPost { published.doubt = "the export's date is before X began" }
    if stated <= lastZeroedClock, stated % 86_400 == 0 { published.precision = .day }
    return published
  }
}
