import ByteFormats
import CaptureReading
import Records

/// Times as the tools write them.
extension Stamp {
  /// YouTube opened in 2005.
  static let youTube = Stamp(since: 1_104_537_600)

  /// Seconds, written as a whole number or with a fraction (`1669161600.0`).
  func fraction(_ value: JSONValue?) -> Int64? {
    guard let value else { return nil }
    if let whole = value.integer { return checked(whole) }
    guard let number = value.double, number.magnitude < 1e12 else { return nil }
    return checked(Int64(number.rounded(.down)))
  }

  /// `20220805`, UTC.
  func day(_ value: JSONValue?) -> Int64? {
    guard let number = value?.integer, (20_050_101...21_001_231).contains(number) else { return nil }
    let civil = CivilTime(year: Int(number / 10_000), month: Int(number / 100 % 100), day: Int(number % 100))
    return civil?.utcSeconds
  }

  /// `2019-11-26T15:51:44.000Z`, and as YouTube Data Tools prints it, `2022-11-11 05:30:01` (UTC).
  func text(_ text: String?) -> Int64? {
    guard let text else { return nil }
    return checked(ZonedStamp.iso8601(text) ?? ZonedStamp.iso8601(text + "Z"))
  }
}
