/// A share as a clerk reads it: `4.3 %`.
struct Percentage: CustomStringConvertible {
  let description: String

  /// - Parameters:
  ///   - share: 0 to 1.
  ///   - rule: An interval's ends are rounded outwards, so that it never claims more than it has.
  init(_ share: Double, _ rule: FloatingPointRoundingRule = .toNearestOrAwayFromZero) {
    guard share >= 0, share <= 1 else {
      description = "–"
      return
    }
    let slack = rule == .down ? 1e-9 : rule == .up ? -1e-9 : 0
    let tenths = min(1000, max(0, Int((share * 1000 + slack).rounded(rule))))
    description = "\(tenths / 10).\(tenths % 10) %"
  }
}
