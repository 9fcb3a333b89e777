import Records

/// A reading of the council's clock as people write it into a pack: `2025-04-10` (noon is meant) or `2025-04-10 17:30`.
struct LocalMoment {
  let time: CivilTime

  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let day = CivilDay(String(decoding: bytes.prefix(10), as: UTF8.self)) else { return nil }
    guard let clock = Self.clock(Array(bytes.dropFirst(10))) else { return nil }
    let seconds = Int64(day.number) * 86_400 + clock
    time = CivilTime(utc: seconds)
  }

  private static func clock(_ bytes: [UInt8]) -> Int64? {
    if bytes.isEmpty { return 12 * 3600 }
    guard bytes.count == 6, bytes[0] == 0x20, bytes[3] == UInt8(ascii: ":") else { return nil }
    let digits = [bytes[1], bytes[2], bytes[4], bytes[5]].map { Int64($0) - 0x30 }
    guard digits.allSatisfy({ (0...9).contains($0) }) else { return nil }
    let (hour, minute) = (digits[0] * 10 + digits[1], digits[2] * 10 + digits[3])
    return hour < 24 && minute < 60 ? hour * 3600 + minute * 60 : nil
  }
}
