import ByteFormats
import Records

/// The zone of the clock readings on a page, by its own note: "All times are GMT -5.", "All times are UTC [ DST ]".
enum PageZone: Sendable, Hashable {
  case offset(Int64)
  case named(CouncilZone)
  /// The page says nothing.
  case unstated

  init(frame: [HTMLFrameText]) {
    guard let place = frame.firstIndex(where: { ASCII.holds("all times are", in: $0.text) }) else {
      self = .unstated
      return
    }
    let note = frame[place...].prefix(4)
    for part in note {
      guard let title = part.element.attribute("title"), ASCII.holds("/", in: title),
        let zone = CouncilZone(identifier: title)
      else { continue }
      self = .named(zone)
      return
    }
    self = PageZone.offset(in: note.map(\.text).joined(separator: " ")).map { .offset($0) } ?? .unstated
  }

  /// With phpBB 3.0's mark for summer time, one hour more.
  private static func offset(in note: String) -> Int64? {
    let bytes = Array(note.utf8)[...]
    guard let place = ASCII.find("all times are", in: bytes) else { return nil }
    let rest = bytes[place...].prefix(60)
    guard let zone = ASCII.find("utc", in: rest) ?? ASCII.find("gmt", in: rest) else { return nil }
    var offset: Int64 = 0
    let after = bytes[zone...].drop { $0 == 0x20 }
    if let sign = after.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
      let number = after.dropFirst().drop { $0 == 0x20 }
      guard let hours = ASCII.digits(number).flatMap({ Int64($0) }), hours <= 14 else { return nil }
      offset = (hours * 3600 + minutes(after: number)) * (sign == UInt8(ascii: "-") ? -1 : 1)
    }
    return ASCII.find("dst", in: rest) == nil ? offset : offset + 3600
  }

  /// `:30`, `.5`
  private static func minutes(after number: ArraySlice<UInt8>) -> Int64 {
    let rest = number.drop { ASCII.isDigit($0) }
    guard let digits = ASCII.digits(rest.dropFirst()).flatMap({ Int64($0) }), digits < 60 else { return 0 }
    switch rest.first {
    case UInt8(ascii: ":"): return digits * 60
    case UInt8(ascii: "."): return digits == 5 ? 1800 : digits == 75 ? 2700 : digits == 25 ? 900 : 0
    default: return 0
    }
  }
}
