import Foundation

/// How long something took, by both clocks: on a busy machine only the processor's time says what an idle one would take.
public struct Took: Sendable {
  /// Milliseconds.
  public let clock: Double
  public let processor: Double

  public static func of<Value>(_ body: () throws -> Value) rethrows -> (value: Value, time: Took) {
    let (clock, processor) = (milliseconds(CLOCK_MONOTONIC), milliseconds(CLOCK_PROCESS_CPUTIME_ID))
    let value = try body()
    let time = Took(
      clock: milliseconds(CLOCK_MONOTONIC) - clock, processor: milliseconds(CLOCK_PROCESS_CPUTIME_ID) - processor)
    return (value, time)
  }

  private static func milliseconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
  }
}

extension [Took] {
  /// The middle, the slowest twentieth and the slowest, in milliseconds.
  public var summary: String { "\(Self.parts(map(\.clock))) (processor \(Self.parts(map(\.processor)))) of \(count)" }

  /// The value below which this share of the clock's times lies.
  public func part(_ share: Double) -> Double { Self.part(map(\.clock).sorted(), share) }

  private static func parts(_ times: [Double]) -> String {
    let sorted = times.sorted()
    let texts = [0.5, 0.95, 1].map { String(format: "%.1f", part(sorted, $0)) }
    return "p50 \(texts[0]) p95 \(texts[1]) max \(texts[2]) ms"
  }

  private static func part(_ sorted: [Double], _ share: Double) -> Double {
    guard let last = sorted.last else { return 0 }
    return share < 1 ? sorted[Swift.min(sorted.count - 1, Int(Double(sorted.count) * share))] : last
  }
}
