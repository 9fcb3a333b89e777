/// An axis that begins at nought and ends at a round number.
struct ChartScale: Sendable, Hashable {
  let top: Int
  let ticks: [Int]

  init(largest: Int) {
    // A million million, more than there ever are: the steps below do not overflow.
    let largest = min(max(0, largest), 1_000_000_000_000)
    // Of 1, 2, 5, 10, 20, 50 … the first that reaches the largest in five steps.
    let least = largest / 5 + (largest % 5 > 0 ? 1 : 0)
    var unit = 1
    while unit * 10 < least { unit *= 10 }
    let step = [1, 2, 5, 10].map { $0 * unit }.first { $0 >= least } ?? max(1, least)
    let steps = max(1, largest / step + (largest % step > 0 ? 1 : 0))
    top = steps * step
    ticks = (0...steps).map { $0 * step }
  }

  /// Of the axis, from 0 to 1.
  func share(of value: Int) -> Double { Double(value) / Double(max(1, top)) }
}
