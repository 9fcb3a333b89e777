/// A time of day as written: "00.01", "9am", "5:30 pm".
struct WrittenClock: Hashable, Sendable {
  let hour: Int
  let minute: Int

  /// The first one in a range.
  static func first(in text: CheckedText, _ range: Range<Int>) -> WrittenClock? {
    let tokens = WrittenToken.tokens(of: text.bytes[range])
    return tokens.indices.lazy.compactMap { clock(tokens[$0...]) }.first
  }

  private static func clock(_ tokens: ArraySlice<WrittenToken>) -> WrittenClock? {
    guard let first = tokens.first, first.text.count <= 2, let hour = first.number, hour < 24 else { return nil }
    var rest = tokens.dropFirst()
    var minute: Int?
    if let sign = rest.first, sign.isSign(UInt8(ascii: ":")) || sign.isSign(UInt8(ascii: ".")),
      let digits = rest.dropFirst().first, digits.text.count == 2, let value = digits.number, value < 60
    {
      minute = value
      rest = rest.dropFirst(2)
    }
    let isMorning = rest.first?.isWord("am") ?? false
    let isEvening = rest.first?.isWord("pm") ?? false
    guard minute != nil || isMorning || isEvening else { return nil }
    let shifted = isEvening && hour < 12 ? hour + 12 : isMorning && hour == 12 ? 0 : hour
    return WrittenClock(hour: shifted, minute: minute ?? 0)
  }
}
