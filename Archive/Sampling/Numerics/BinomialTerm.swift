import Foundation

/// The probability of exactly so many successes in independent trials.
///
/// C. Loader, "Fast and Accurate Computation of Binomial Probabilities" (2000): Stirling's formula with its error, and
/// the deviance by a series where it would cancel. Differences of log-gammas lose eight digits at ten million posts;
/// this loses none, and nothing overflows.
enum BinomialTerm {
  /// - Parameter p: The probability of one success, 0 to 1.
  static func probability(_ successes: Int, of trials: Int, at p: Double) -> Double {
    guard successes >= 0, successes <= trials else { return 0 }
    if p <= 0 { return successes == 0 ? 1 : 0 }
    if p >= 1 { return successes == trials ? 1 : 0 }
    let (x, n) = (Double(successes), Double(trials))
    if successes == 0 { return exp(n * log1p(-p)) }
    if successes == trials { return exp(n * log(p)) }
    let exponent =
      stirlingError(trials) - stirlingError(successes) - stirlingError(trials - successes)
      - deviance(x, n * p) - deviance(n - x, n * (1 - p))
    return exp(exponent) * (n / (2 * Double.pi * x * (n - x))).squareRoot()
  }

  /// ln n! less Stirling's formula for it, for n ≥ 1: from n! itself up to 15, then by the series in 1/n.
  private static func stirlingError(_ n: Int) -> Double {
    let x = Double(n)
    guard n > 15 else {
      let factorial = (1...max(n, 1)).reduce(1.0) { $0 * Double($1) }
      return log(factorial) - (x + 0.5) * log(x) + x - 0.5 * log(2 * Double.pi)
    }
    let inverse = 1 / (x * x)
    let series = 1.0 / 1260 - (1.0 / 1680 - inverse / 1188) * inverse
    return (1.0 / 12 - (1.0 / 360 - series * inverse) * inverse) / x
  }

  /// x ln(x/m) + m − x for positive x and m.
  private static func deviance(_ x: Double, _ mean: Double) -> Double {
    guard abs(x - mean) < 0.1 * (x + mean) else { return x * log(x / mean) + mean - x }
    let v = (x - mean) / (x + mean)
    var (sum, power) = ((x - mean) * v, 2 * x * v)
    for j in 1...1000 {
      power *= v * v
      let next = sum + power / Double(2 * j + 1)
      if next == sum { break }
      sum = next
    }
    return sum
  }
}
