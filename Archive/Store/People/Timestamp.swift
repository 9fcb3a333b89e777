import Records

/// Seconds since 1970 as text.
struct Timestamp {
  let text: String

  /// ISO 8601, UTC.
  init(_ seconds: Int64) { text = CivilTime(utc: seconds).iso8601 }
}
