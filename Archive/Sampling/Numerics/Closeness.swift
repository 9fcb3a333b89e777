extension Double {
  /// Whether it is no more than `limit`, where what differs only by rounding counts as equal: 1 − 0.9 is a little less
  /// than 0.1, and a probability of exactly one tenth must not be refused for that.
  func isAtMost(_ limit: Double) -> Bool { self <= limit * (1 + 1e-11) }
}
