import ByteFormats
import Records

/// The stamps of websites.
enum SiteTime {
  /// WordPress gives UTC (`post_date_gmt`) and the website's own clock (`post_date`); drafts have zeros for UTC.
  static func wordpress(utc: String?, local: String?, mail: String?, zone: CouncilZone) throws(Unreadable)
    -> PublicationTime
  {
    if let seconds = utc.flatMap(civil) { return PublicationTime(seconds: seconds) }
    if let seconds = local.flatMap(civil) {
      let instant = zone.instant(of: CivilTime(utc: seconds))
      return PublicationTime(seconds: instant.seconds, zone: .assumed, doubt: instant.doubt)
    }
    return try feed(mail, zone: zone)
  }

  /// RSS says a stamp of mail, or ISO 8601 (`dc:date`).
  static func feed(_ text: String?, zone: CouncilZone) throws(Unreadable) -> PublicationTime {
    if let stamp = text.flatMap(MailStamp.init) {
      if stamp.isZoned { return PublicationTime(seconds: stamp.seconds, precision: stamp.precision) }
      let instant = zone.instant(of: CivilTime(utc: stamp.seconds))
      return PublicationTime(
        seconds: instant.seconds, precision: stamp.precision, zone: .assumed, doubt: instant.doubt)
    }
    guard let seconds = text.flatMap(iso8601) else { throw Unreadable("has no date that can be read") }
    return PublicationTime(seconds: seconds)
  }

  static func iso8601(_ text: String) -> Int64? { ZonedStamp.iso8601(text) }

  /// `2024-03-01 10:00:00`, as if it were UTC; nil for `0000-00-00 00:00:00`.
  static func civil(_ text: String) -> Int64? { ZonedStamp.iso8601(text + "Z") }
}
