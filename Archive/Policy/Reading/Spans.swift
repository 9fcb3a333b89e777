/// Ranges of bytes that do not overlap, in order: asked in logarithmic time, so that a text made of nothing but hits and
/// exceptions stays cheap.
struct Spans: Sendable {
  let ranges: [Range<Int>]

  init(_ unsorted: [Range<Int>]) {
    var merged: [Range<Int>] = []
    for range in unsorted.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound < last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<Swift.max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    ranges = merged
  }

  func overlaps(_ range: Range<Int>) -> Bool {
    guard let candidate = firstEnding(after: range.lowerBound) else { return false }
    return candidate.lowerBound < range.upperBound
  }

  func covers(_ range: Range<Int>) -> Bool {
    guard let candidate = firstEnding(after: range.lowerBound) else { return false }
    return candidate.lowerBound <= range.lowerBound && range.upperBound <= candidate.upperBound
  }

  private func firstEnding(after place: Int) -> Range<Int>? {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= place { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count ? ranges[low] : nil
  }
}
