/// Numbers as they are read on paper.
enum StatedNumber {
  /// `12,345`
  static func count(_ number: Int) -> String {
    let digits = Array(String(number.magnitude).utf8)
    var text: [UInt8] = number < 0 ? [UInt8(ascii: "-")] : []
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(UInt8(ascii: ",")) }
      text.append(digit)
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// `1 post`, `12,345 posts`
  static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(count(number)) \(number == 1 ? one : many)"
  }

  /// `46 %`; with a digit after the point below ten.
  static func share(_ share: Double) -> String {
    guard share.isFinite else { return "–" }
    let tenths = Int((min(max(share, 0), 1) * 1000).rounded())
    if tenths % 10 == 0 { return "\(tenths / 10) %" }
    return tenths < 100 ? "\(tenths / 10).\(tenths % 10) %" : "\((tenths + 5) / 10) %"
  }

  /// `46 %`, or a dash where nothing can be shared.
  static func share(_ part: Int, of whole: Int) -> String { whole > 0 ? share(Double(part) / Double(whole)) : "–" }

  /// `35 minutes`, `4 hours`, `3 days`: the largest unit of which there are two.
  static func duration(_ seconds: Int64) -> String {
    switch seconds {
    case ..<120: "\(max(0, seconds)) \(seconds == 1 ? "second" : "seconds")"
    case ..<7_200: "\(seconds / 60) minutes"
    case ..<172_800: "\(seconds / 3600) hours"
    default: "\(seconds / 86_400) days"
    }
  }
}
