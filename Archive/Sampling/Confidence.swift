import Foundation

/// How sure an interval is to cover the truth, over many samples: 0.95 by custom.
public struct Confidence: Hashable, Sendable, Codable, CustomStringConvertible {
  public static let ninetyFive = Confidence(sound: 0.95)

  /// 0.5 to 0.9999.
  public let level: Double

  /// - Throws: `SamplingError.badConfidence`.
  public init(_ level: Double) throws(SamplingError) {
    guard level >= 0.5, level <= 0.9999 else { throw .badConfidence(level) }
    self.level = level
  }

  private init(sound level: Double) { self.level = level }

  public init(from decoder: any Decoder) throws {
    self = try Confidence(decoder.singleValueContainer().decode(Double.self))
  }

  public var description: String { String(level) }

  /// The two-sided quantile of the standard normal distribution: 1.959963984540054 for 95 %. By bisection of the
  /// complementary error function of the system's mathematical library.
  public var z: Double {
    var (low, high) = (0.0, 10.0)
    while true {
      let middle = (low + high) / 2
      if middle <= low || middle >= high { return middle }
      if erfc(middle / 2.0.squareRoot()) > 1 - level { low = middle } else { high = middle }
    }
  }

  /// What is left out at each end: α/2.
  var tail: Double { (1 - level) / 2 }

  public func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    try value.encode(level)
  }
}
