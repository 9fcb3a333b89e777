/// How many marked posts a draw without replacement takes.
struct Hypergeometric {
  /// Posts there are.
  let population: Int
  /// Posts among them that are marked.
  let marked: Int
  /// Posts that are drawn.
  let drawn: Int

  private var least: Int { max(0, drawn + marked - population) }
  private var most: Int { min(drawn, marked) }

  /// Three binomial terms (Loader 2000): nothing overflows and nothing cancels.
  func probability(_ count: Int) -> Double {
    guard population > 0, count >= least, count <= most else { return 0 }
    let share = Double(drawn) / Double(population)
    return BinomialTerm.probability(count, of: marked, at: share)
      * BinomialTerm.probability(drawn - count, of: population - marked, at: share)
      / BinomialTerm.probability(drawn, of: population, at: share)
  }

  func atMost(_ count: Int) -> Double {
    if count < least { return 0 }
    if count >= most { return 1 }
    return isBelowMean(count) ? lowerTail(count) : 1 - upperTail(count + 1)
  }

  func atLeast(_ count: Int) -> Double {
    if count <= least { return 1 }
    if count > most { return 0 }
    return isBelowMean(count) ? 1 - lowerTail(count - 1) : upperTail(count)
  }

  private func isBelowMean(_ count: Int) -> Bool {
    Double(count) * Double(population) < Double(drawn) * Double(marked)
  }

  /// The sum from `count` down, each term from the one before it.
  private func lowerTail(_ count: Int) -> Double {
    var (term, sum, x) = (1.0, 1.0, count)
    while x > least {
      term *= Double(x) * Double(population - marked - drawn + x) / (Double(drawn - x + 1) * Double(marked - x + 1))
      sum += term
      if term < sum * 1e-17 { break }
      x -= 1
    }
    return probability(count) * sum
  }

  /// The sum from `count` up.
  private func upperTail(_ count: Int) -> Double {
    var (term, sum, x) = (1.0, 1.0, count)
    while x < most {
      term *= Double(marked - x) * Double(drawn - x) / (Double(x + 1) * Double(population - marked - drawn + x + 1))
      sum += term
      if term < sum * 1e-17 { break }
      x += 1
    }
    return probability(count) * sum
  }
}
