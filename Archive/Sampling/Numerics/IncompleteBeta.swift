/// The regularised incomplete beta function I_x(a, b) for whole a and b: the probability of at least `a` successes in
/// `a + b − 1` trials.
///
/// Lentz's evaluation of the continued fraction (W. H. Press et al., Numerical Recipes, 3rd ed. 2007, section 6.4;
/// DLMF 8.17.22), with the factor before it from `BinomialTerm`.
enum IncompleteBeta {
  /// - Parameters:
  ///   - a: At least 1.
  ///   - b: At least 1.
  static func value(_ x: Double, _ a: Int, _ b: Int) -> Double {
    if x <= 0 { return 0 }
    if x >= 1 { return 1 }
    let (first, second) = (Double(a), Double(b))
    let factor = BinomialTerm.probability(a, of: a + b, at: x) / (first + second)
    guard x < (first + 1) / (first + second + 2) else { return 1 - factor * first * fraction(1 - x, second, first) }
    return factor * second * fraction(x, first, second)
  }

  /// The x at which I_x(a, b) is `probability`, to the last digit: by bisection.
  static func quantile(_ probability: Double, _ a: Int, _ b: Int) -> Double {
    var (low, high) = (0.0, 1.0)
    while true {
      let middle = (low + high) / 2
      if middle <= low || middle >= high || high < 1e-300 { return middle }
      if value(middle, a, b) < probability { low = middle } else { high = middle }
    }
  }

  private static func fraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    var c = 1.0
    var d = 1 / nonZero(1 - (a + b) * x / (a + 1))
    var result = d
    // Converges in about the square root of max(a, b) steps.
    for step in 1...1_000_000 {
      let m = Double(step)
      let even = m * (b - m) * x / ((a - 1 + 2 * m) * (a + 2 * m))
      d = 1 / nonZero(1 + even * d)
      c = nonZero(1 + even / c)
      result *= d * c
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 1 + 2 * m))
      d = 1 / nonZero(1 + odd * d)
      c = nonZero(1 + odd / c)
      let change = d * c
      result *= change
      if abs(change - 1) < 1e-15 { break }
    }
    return result
  }

  private static func nonZero(_ value: Double) -> Double { abs(value) < 1e-300 ? 1e-300 : value }
}
